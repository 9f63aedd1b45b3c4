<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Annotation</name>
    <message>
        <source>it is neither article nor comment.</source>
        <translation>ce n&apos;est ni un article ni un commentaire.</translation>
    </message>
</context>
<context>
    <name>AnswerReader</name>
    <message>
        <source>The answer “%1” is larger than 32 MB and was not read.</source>
        <translation>La réponse « %1 » dépasse 32 Mo et n&apos;a pas été lue.</translation>
    </message>
    <message>
        <source>“%1” is JSON, but holds no evaluation: there is neither “scores” nor “evaluation” in it.</source>
        <translation>« %1 » est du JSON, mais ne contient aucune évaluation : ni « scores » ni « evaluation » n&apos;y figurent.</translation>
    </message>
    <message>
        <source>The answer “%1” ends inside its reasoning and gives no scores.</source>
        <translation>La réponse « %1 » s&apos;arrête au milieu de son raisonnement et ne donne aucun score.</translation>
    </message>
    <message>
        <source>The answer “%1” contains no JSON object.</source>
        <translation>La réponse « %1 » ne contient aucun objet JSON.</translation>
    </message>
    <message>
        <source>The answer “%1” contains no JSON that can be read as an evaluation.</source>
        <translation>La réponse « %1 » ne contient aucun JSON lisible comme une évaluation.</translation>
    </message>
    <message numerus="yes">
        <source>The answer “%1” is incomplete: %n section(s) missing (%2). Ask the rater again.</source>
        <translation>
            <numerusform>La réponse « %1 » est incomplète : il manque %n section (%2). Interrogez de nouveau l&apos;évaluateur.</numerusform>
            <numerusform>La réponse « %1 » est incomplète : il manque %n sections (%2). Interrogez de nouveau l&apos;évaluateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer leaves out supplementary signals: %1.</source>
        <translation>La réponse omet des signaux supplémentaires : %1.</translation>
    </message>
    <message>
        <source>Not evaluated here: %1.</source>
        <translation>Pas évalué ici : %1.</translation>
    </message>
    <message>
        <source>The short answer “%1” has no score: the field “evaluation.%2” is missing.</source>
        <translation>La réponse courte « %1 » n&apos;a pas de score : le champ « evaluation.%2 » manque.</translation>
    </message>
    <message>
        <source>The answer “%1” has no list “scores”.</source>
        <translation>La réponse « %1 » n&apos;a pas de liste « scores ».</translation>
    </message>
    <message>
        <source>The text is not valid JSON.</source>
        <translation>Le texte n&apos;est pas du JSON valide.</translation>
    </message>
</context>
<context>
    <name>Archives</name>
    <message>
        <source>%1 is too large for a saved page.</source>
        <translation>%1 est trop volumineux pour une page enregistrée.</translation>
    </message>
    <message numerus="yes">
        <source>%n more pages are not listed: import the whole archive to have them.</source>
        <translation>
            <numerusform>%n page de plus n&apos;est pas listée : importez toute l&apos;archive pour l&apos;obtenir.</numerusform>
            <numerusform>%n pages de plus ne sont pas listées : importez toute l&apos;archive pour les obtenir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds no pages to read (%n records).</source>
        <translation>
            <numerusform>%1 ne contient aucune page à lire (%n enregistrement).</numerusform>
            <numerusform>%1 ne contient aucune page à lire (%n enregistrements).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation>%1, enregistrement %2</translation>
    </message>
    <message>
        <source>The page %1 is empty.</source>
        <translation>La page %1 est vide.</translation>
    </message>
    <message numerus="yes">
        <source>%n more problems are not listed.</source>
        <translation>
            <numerusform>%n problème de plus n&apos;est pas listé.</numerusform>
            <numerusform>%n problèmes de plus ne sont pas listés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record has no possible length and was left out.</source>
        <translation>L&apos;enregistrement n&apos;a pas de longueur possible et a été omis.</translation>
    </message>
    <message>
        <source>The record says that it has %1 bytes, but only %2 are there.</source>
        <translation>L&apos;enregistrement annonce %1 octets, mais il n&apos;y en a que %2.</translation>
    </message>
    <message>
        <source>The file cannot be read on: %1.</source>
        <translation>La lecture du fichier ne peut pas continuer : %1.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than %2; what came before was read.</source>
        <translation>%1, une fois décompressé, dépasse %2 ; ce qui précède a été lu.</translation>
    </message>
    <message>
        <source>The page is packed in a way that cannot be read (%1).</source>
        <translation>La page est compressée d&apos;une façon illisible (%1).</translation>
    </message>
    <message>
        <source>The page unpacks to more than %1.</source>
        <translation>La page, une fois décompressée, dépasse %1.</translation>
    </message>
    <message>
        <source>The page is cut: its end is missing in the archive.</source>
        <translation>La page est tronquée : sa fin manque dans l&apos;archive.</translation>
    </message>
    <message>
        <source>there is no memory for unpacking</source>
        <translation>il n&apos;y a pas assez de mémoire pour décompresser</translation>
    </message>
    <message>
        <source>The compressed data are damaged: %1.</source>
        <translation>Les données compressées sont endommagées : %1.</translation>
    </message>
    <message>
        <source>they break off</source>
        <translation>elles s&apos;interrompent</translation>
    </message>
    <message>
        <source>they are not compressed data</source>
        <translation>ce ne sont pas des données compressées</translation>
    </message>
    <message>
        <source>%1 holds no page: no part of it is HTML.</source>
        <translation>%1 ne contient aucune page : aucune de ses parties n&apos;est du HTML.</translation>
    </message>
    <message>
        <source>The file is damaged: delimiters or heads of its parts are missing. What could be found was read.</source>
        <translation>Le fichier est endommagé : des délimiteurs ou des en-têtes de ses parties manquent. Ce qui a pu être trouvé a été lu.</translation>
    </message>
    <message>
        <source>A file in the archive has a name that leads elsewhere (%1) and was left out.</source>
        <translation>Un fichier de l&apos;archive a un nom qui mène ailleurs (%1) et a été omis.</translation>
    </message>
    <message>
        <source>%1 is a ZIP file, but no archive of pages: it has no folder “archive”.</source>
        <translation>%1 est un fichier ZIP, mais pas une archive de pages : il n&apos;a pas de dossier « archive ».</translation>
    </message>
    <message>
        <source>%1 is not what the archive&apos;s description says: its hash differs. The archive was changed or damaged after it was made.</source>
        <translation>%1 n&apos;est pas ce que dit la description de l&apos;archive : son empreinte diffère. L&apos;archive a été modifiée ou endommagée après sa création.</translation>
    </message>
    <message>
        <source>The archive&apos;s description (datapackage.json) cannot be read; its hashes were not checked.</source>
        <translation>La description de l&apos;archive (datapackage.json) est illisible ; ses empreintes n&apos;ont pas été vérifiées.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of pages/pages.jsonl are no JSON and were left out.</source>
        <translation>
            <numerusform>%n ligne de pages/pages.jsonl n&apos;est pas du JSON et a été omise.</numerusform>
            <numerusform>%n lignes de pages/pages.jsonl ne sont pas du JSON et ont été omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is encrypted or packed in a way that cannot be read.</source>
        <translation>%1 est chiffré ou compressé d&apos;une façon illisible.</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes behind this record belong to no record; a length was wrong, or the file is damaged.</source>
        <translation>
            <numerusform>%n octet après cet enregistrement n&apos;appartient à aucun autre ; une longueur était fausse, ou le fichier est endommagé.</numerusform>
            <numerusform>%n octets après cet enregistrement n&apos;appartiennent à aucun autre ; une longueur était fausse, ou le fichier est endommagé.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record breaks off in its head.</source>
        <translation>L&apos;enregistrement s&apos;interrompt dans son en-tête.</translation>
    </message>
    <message>
        <source>The record has no possible length (%1) and was left out.</source>
        <translation>L&apos;enregistrement n&apos;a pas de longueur possible (%1) et a été omis.</translation>
    </message>
    <message>
        <source>The page %1 is larger than %2 and was left out.</source>
        <translation>La page %1 dépasse %2 et a été omise.</translation>
    </message>
    <message>
        <source>%1 is packed more than once: unpack it and import what comes out.</source>
        <translation>%1 est compressé plusieurs fois : décompressez-le et importez ce qui en sort.</translation>
    </message>
    <message>
        <source>%1 is no archive of pages.</source>
        <translation>%1 n&apos;est pas une archive de pages.</translation>
    </message>
    <message>
        <source>%1 is no whole ZIP file: its directory is missing or damaged. Save it again.</source>
        <translation>%1 n&apos;est pas un fichier ZIP complet : son répertoire manque ou est endommagé. Enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 has a directory of an impossible size.</source>
        <translation>%1 a un répertoire d&apos;une taille impossible.</translation>
    </message>
</context>
<context>
    <name>CellAnswerReader</name>
    <message>
        <source>The answer “%1” has no score of the provision that was asked for.</source>
        <translation>La réponse « %1 » n&apos;a pas de score pour la disposition demandée.</translation>
    </message>
</context>
<context>
    <name>CodeText</name>
    <message>
        <source>Only the first %1 of %2 characters are shown.</source>
        <translation>Seuls les %1 premiers caractères sur %2 sont affichés.</translation>
    </message>
    <message>
        <source>The text is too long to be coloured.</source>
        <translation>Le texte est trop long pour être coloré.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Reviews what machines have scored, without a window.</source>
        <translation>Relit, sans fenêtre, ce que des machines ont noté.</translation>
    </message>
    <message>
        <source>Usage: rapporteur-cli VERB ARGUMENTS… [OPTIONS]</source>
        <translation>Usage : rapporteur-cli VERB ARGUMENTS… [OPTIONS]</translation>
    </message>
    <message>
        <source>rapporteur-cli VERB --help tells more about each, --version the version.</source>
        <translation>rapporteur-cli VERB --help en dit plus sur chacun, --version donne la version.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 some items failed, 2 usage, 3 workspace cannot be opened, 4 provider or network, 5 budget exhausted, 130 interrupted.</source>
        <translation>Codes de sortie : 0 terminé, 1 certains éléments ont échoué, 2 usage, 3 espace de travail impossible à ouvrir, 4 fournisseur ou réseau, 5 budget épuisé, 130 interrompu.</translation>
    </message>
    <message>
        <source>Show this.</source>
        <translation>Affiche ceci.</translation>
    </message>
    <message>
        <source>Usage: rapporteur-cli %1</source>
        <translation>Usage : rapporteur-cli %1</translation>
    </message>
    <message>
        <source>The arguments are %1, in this order.</source>
        <translation>Les arguments sont %1, dans cet ordre.</translation>
    </message>
    <message>
        <source>There is no verb “%1”. The verbs are %2.</source>
        <translation>Il n&apos;y a pas de verbe « %1 ». Les verbes sont %2.</translation>
    </message>
    <message>
        <source>Try: rapporteur-cli --help</source>
        <translation>Essayez : rapporteur-cli --help</translation>
    </message>
    <message>
        <source>Standard input is larger than the limit of %1.</source>
        <translation>L&apos;entrée standard dépasse la limite de %1.</translation>
    </message>
    <message>
        <source>The filter knows no “%1:”. It knows state: and words.</source>
        <translation>Le filtre ne connaît pas « %1: ». Il connaît state: et des mots.</translation>
    </message>
    <message>
        <source>There is no state “%1”. The states are %2.</source>
        <translation>Il n&apos;y a pas d&apos;état « %1 ». Les états sont %2.</translation>
    </message>
    <message>
        <source>There is no sort key “%1”. The keys are %2.</source>
        <translation>Il n&apos;y a pas de clé de tri « %1 ». Les clés sont %2.</translation>
    </message>
    <message>
        <source>A filter is made of state:NAME (several with commas: any of them) and of words that must all be found in
title, text, comments or notes. States: %1.
Example: --filter &apos;state:unreviewed,draft &quot;face recognition&quot;&apos;</source>
        <translation>Un filtre se compose de state:NOM (plusieurs séparés par des virgules : l&apos;un quelconque) et de mots qui doivent tous se trouver
dans le titre, le texte, les commentaires ou les notes. États : %1.
Exemple : --filter &apos;state:unreviewed,draft &quot;face recognition&quot;&apos;</translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>La sortie n&apos;a pas pu être écrite : %1.</translation>
    </message>
    <message>
        <source>(untitled)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>Try: rapporteur-cli %1 --help</source>
        <translation>Essayez : rapporteur-cli %1 --help</translation>
    </message>
    <message>
        <source>Team databases are not part of this version. Use a workspace file.</source>
        <translation>Les bases de données d&apos;équipe ne font pas partie de cette version. Utilisez un fichier d&apos;espace de travail.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1 cannot be written to now.</source>
        <translation>Rien n&apos;a été modifié : %1 ne peut pas être écrit pour le moment.</translation>
    </message>
    <message>
        <source>--%1 needs a number from %2 to %3.</source>
        <translation>--%1 demande un nombre de %2 à %3.</translation>
    </message>
    <message>
        <source>--by knows %1.</source>
        <translation>--by connaît %1.</translation>
    </message>
    <message>
        <source>--target knows article and discussion.</source>
        <translation>--target connaît article et discussion.</translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cells scored, %2 ND</source>
        <translation>%1 cellules notées, %2 ND</translation>
    </message>
    <message>
        <source>%1 abstained</source>
        <translation>%1 abstentions</translation>
    </message>
    <message>
        <source>same ND/scored</source>
        <translation>même ND/noté</translation>
    </message>
    <message>
        <source>|difference|</source>
        <translation>|différence|</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>biais</translation>
    </message>
    <message>
        <source>lower limit</source>
        <translation>limite inférieure</translation>
    </message>
    <message>
        <source>upper limit</source>
        <translation>limite supérieure</translation>
    </message>
    <message>
        <source>same sign</source>
        <translation>même signe</translation>
    </message>
    <message>
        <source>same class</source>
        <translation>même classe</translation>
    </message>
    <message>
        <source>part</source>
        <translation>partie</translation>
    </message>
    <message>
        <source>judged</source>
        <translation>jugés</translation>
    </message>
    <message>
        <source>scored</source>
        <translation>notés</translation>
    </message>
    <message>
        <source>How far raters agree: people, models and rules.</source>
        <translation>Accord entre évaluateurs : personnes, modèles et règles.</translation>
    </message>
    <message>
        <source>Parts: channel, content-type, provision, rater (pairs).</source>
        <translation>Parties : channel, content-type, provision, rater (paires).</translation>
    </message>
    <message>
        <source>Only these, by name or key; comma or once for each.</source>
        <translation>Seulement ceux-ci, par nom ou clé ; virgule, ou une fois pour chacun.</translation>
    </message>
    <message>
        <source>Reviews that are not submitted count too.</source>
        <translation>Les relectures non soumises comptent aussi.</translation>
    </message>
    <message>
        <source>Each person twice: decided blind, and decided after the reveal.</source>
        <translation>Chaque personne deux fois : décidé en aveugle, et décidé après la levée de l&apos;aveugle.</translation>
    </message>
    <message>
        <source>First submissions and first evaluations as raters of their own.</source>
        <translation>Premières soumissions et premières évaluations comme évaluateurs à part.</translation>
    </message>
    <message>
        <source>article, or discussion.</source>
        <translation>article, ou discussion.</translation>
    </message>
    <message>
        <source>Only these articles.</source>
        <translation>Seulement ces articles.</translation>
    </message>
    <message>
        <source>Seed of the bootstrap.</source>
        <translation>Graine du bootstrap.</translation>
    </message>
    <message>
        <source>Draws of the bootstrap; 0: no intervals.</source>
        <translation>Tirages du bootstrap ; 0 : pas d&apos;intervalles.</translation>
    </message>
    <message>
        <source>Scores up to this far from 0 have no sign.</source>
        <translation>Les scores jusqu&apos;à cette distance de 0 n&apos;ont pas de signe.</translation>
    </message>
    <message>
        <source>Print one JSON object with all parts.</source>
        <translation>Affiche un objet JSON avec toutes les parties.</translation>
    </message>
    <message>
        <source>Two questions are kept apart: is there something to score (same ND/scored, Gwet&apos;s AC1), and how much,
on cells that were scored jointly (Krippendorff&apos;s interval alpha, ICC(2,1), differences, signs, classes).
Cells that nobody decided never count, and ND is never taken for 0. Intervals are 95 % percentile
intervals of a bootstrap over articles.</source>
        <translation>Deux questions sont séparées : y a-t-il quelque chose à noter (même ND/noté, AC1 de Gwet), et de combien,
sur les cellules notées ensemble (alpha d&apos;intervalle de Krippendorff, ICC(2,1), différences, signes, classes).
Les cellules que personne n&apos;a décidées ne comptent jamais, et ND n&apos;est jamais pris pour 0. Les intervalles sont des intervalles
de percentiles à 95 % d&apos;un bootstrap sur les articles.</translation>
    </message>
    <message numerus="yes">
        <source>%n articles with cells that two or more judged</source>
        <translation>
            <numerusform>%n article avec des cellules que deux ou plus ont jugées</numerusform>
            <numerusform>%n articles avec des cellules que deux ou plus ont jugées</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Pairs have no intervals: there are more than %1. Choose raters with --raters.</source>
        <translation>Les paires n&apos;ont pas d&apos;intervalles : il y en a plus de %1. Choisissez des évaluateurs avec --raters.</translation>
    </message>
    <message>
        <source>Copies a workspace, also one in use; the copy is reopened and checked before it is named.</source>
        <translation>Copie un espace de travail, même en cours d&apos;utilisation ; la copie est rouverte et vérifiée avant de recevoir son nom.</translation>
    </message>
    <message>
        <source>Print one JSON object.</source>
        <translation>Affiche un objet JSON.</translation>
    </message>
    <message>
        <source>%1: backed up and checked.</source>
        <translation>%1 : sauvegardé et vérifié.</translation>
    </message>
    <message>
        <source>%1 articles, %2 evaluations, %3 reviews, %4 journal entries: %5</source>
        <translation>%1 articles, %2 évaluations, %3 relectures, %4 entrées de journal : %5</translation>
    </message>
    <message>
        <source>clean.</source>
        <translation>sans défaut.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems.</source>
        <translation>
            <numerusform>%n problème.</numerusform>
            <numerusform>%n problèmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>What could be read is in %1. The damaged file was left as it is.</source>
        <translation>Ce qui a pu être lu se trouve dans %1. Le fichier endommagé a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Checks integrity, and the present state against the journal.</source>
        <translation>Vérifie l&apos;intégrité, et l&apos;état présent par rapport au journal.</translation>
    </message>
    <message>
        <source>Salvage what can be read of a damaged workspace into a new file.</source>
        <translation>Récupère dans un nouveau fichier ce qui est lisible d&apos;un espace de travail endommagé.</translation>
    </message>
    <message>
        <source>--repair never writes to the damaged file: the new one stands beside it, named NAME.salvaged.rapporteur.
What could not be read is listed, and the exit code is 1 then. A clean workspace is left alone.</source>
        <translation>--repair n&apos;écrit jamais dans le fichier endommagé : le nouveau est placé à côté, sous le nom NAME.salvaged.rapporteur.
Ce qui est illisible est listé, et le code de sortie est alors 1. Un espace de travail sain est laissé tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems; salvaging.</source>
        <translation>
            <numerusform>%n problème ; récupération.</numerusform>
            <numerusform>%n problèmes ; récupération.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try: rapporteur-cli check --repair %1</source>
        <translation>Essayez : rapporteur-cli check --repair %1</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3.</source>
        <translation>--%1 doit être un nombre entier de %2 à %3.</translation>
    </message>
    <message>
        <source>--only knows new, failed and all.</source>
        <translation>--only ne connaît que new, failed et all.</translation>
    </message>
    <message>
        <source>The built-in rater knows the mode full only.</source>
        <translation>L&apos;évaluateur intégré ne connaît que le mode full.</translation>
    </message>
    <message>
        <source>--mode knows full, spot and lite.</source>
        <translation>--mode connaît full, spot et lite.</translation>
    </message>
    <message numerus="yes">
        <source>%n gated</source>
        <translation>
            <numerusform>%n derrière un barrage</numerusform>
            <numerusform>%n derrière un barrage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without text</source>
        <translation>
            <numerusform>%n sans texte</numerusform>
            <numerusform>%n sans texte</numerusform>
        </translation>
    </message>
    <message>
        <source>, left out: %1</source>
        <translation>, omis : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n evaluations by %1, no tokens, no cost</source>
        <translation>
            <numerusform>%n évaluation par %1, sans jetons, sans coût</numerusform>
            <numerusform>%n évaluations par %1, sans jetons, sans coût</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evaluated</source>
        <translation>
            <numerusform>%n évalué</numerusform>
            <numerusform>%n évalués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retried</source>
        <translation>
            <numerusform>%n nouvel essai</numerusform>
            <numerusform>%n nouveaux essais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers were there already</source>
        <translation>
            <numerusform>%n réponse existait déjà</numerusform>
            <numerusform>%n réponses existaient déjà</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions of unknown cost</source>
        <translation>
            <numerusform>%n question au coût inconnu</numerusform>
            <numerusform>%n questions au coût inconnu</numerusform>
        </translation>
    </message>
    <message>
        <source>; %1 s.</source>
        <translation>; %1 s.</translation>
    </message>
    <message>
        <source>The run is parked.</source>
        <translation>L&apos;exécution est mise en attente.</translation>
    </message>
    <message>
        <source>Has articles evaluated and stores each evaluation as it comes.</source>
        <translation>Fait évaluer des articles et enregistre chaque évaluation dès qu&apos;elle arrive.</translation>
    </message>
    <message>
        <source>Who evaluates: builtin, the rules that need no key and no network, or a kind of server: openai, anthropic, openrouter, ollama, llamacpp, compatible, …</source>
        <translation>Qui évalue : builtin, les règles sans clé ni réseau, ou une sorte de serveur : openai, anthropic, openrouter, ollama, llamacpp, compatible, …</translation>
    </message>
    <message>
        <source>full, spot or lite; of models.</source>
        <translation>full, spot ou lite ; pour les modèles.</translation>
    </message>
    <message>
        <source>article or discussion. Left out: the text, or the discussion where there is no text.</source>
        <translation>article ou discussion. Par défaut : le texte, ou la discussion s&apos;il n&apos;y a pas de texte.</translation>
    </message>
    <message>
        <source>new: not yet evaluated by this rater; failed: given up before; all.</source>
        <translation>new : pas encore évalués par cet évaluateur ; failed : abandonnés auparavant ; all : tous.</translation>
    </message>
    <message>
        <source>Only these articles, separated by commas; overrules their gate.</source>
        <translation>Seulement ces articles, séparés par des virgules ; passe outre leur barrage.</translation>
    </message>
    <message>
        <source>How many at once.</source>
        <translation>Combien à la fois.</translation>
    </message>
    <message>
        <source>Attempts before an article is given up.</source>
        <translation>Essais avant qu&apos;un article soit abandonné.</translation>
    </message>
    <message>
        <source>Say how many calls, tokens and what cost it would take, and do nothing.</source>
        <translation>Dit combien d&apos;appels, de jetons et quel coût il faudrait, sans rien faire.</translation>
    </message>
    <message>
        <source>Print JSON lines: one an event, and a summary.</source>
        <translation>Affiche des lignes JSON : une par événement, et un résumé.</translation>
    </message>
    <message>
        <source>An interrupt (Ctrl+C) parks the run: what is under way is finished and kept, and the next evaluate
goes on. So it does after a crash.</source>
        <translation>Une interruption (Ctrl+C) met l&apos;exécution en attente : ce qui est en cours est terminé et conservé, et le prochain evaluate
reprend. De même après un plantage.</translation>
    </message>
    <message numerus="yes">
        <source>Going on with %n unfinished runs first.</source>
        <translation>
            <numerusform>Reprise d&apos;abord de %n exécution inachevée.</numerusform>
            <numerusform>Reprise d&apos;abord de %n exécutions inachevées.</numerusform>
        </translation>
    </message>
    <message>
        <source>--only knows submitted and all.</source>
        <translation>--only connaît submitted et all.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n articles as %1</source>
        <translation>
            <numerusform>%n article exporté en %1</numerusform>
            <numerusform>%n articles exportés en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes articles, evaluations and reviews into a file.</source>
        <translation>Écrit articles, évaluations et relectures dans un fichier.</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation>L&apos;un de %1.</translation>
    </message>
    <message>
        <source>submitted: only submitted reviews and their articles; all.</source>
        <translation>submitted : seulement les relectures soumises et leurs articles ; all : tout.</translation>
    </message>
    <message>
        <source>Whose review stands where a format has room for one, and in filters.</source>
        <translation>De qui la relecture vaut là où un format n&apos;a de place que pour une, et dans les filtres.</translation>
    </message>
    <message>
        <source>CSV: do not neutralise texts that a spreadsheet would run as formulas.</source>
        <translation>CSV : ne neutralise pas les textes qu&apos;un tableur exécuterait comme formules.</translation>
    </message>
    <message>
        <source>CSV: begin with a byte order mark, for some spreadsheets.</source>
        <translation>CSV : commence par une marque d&apos;ordre des octets, pour certains tableurs.</translation>
    </message>
    <message>
        <source>Print one JSON object about the export.</source>
        <translation>Affiche un objet JSON sur l&apos;export.</translation>
    </message>
    <message>
        <source>The file is written under a temporary name and renamed when it is whole; an old file stays until
then. The same workspace gives the same bytes. ND is an empty field in CSV and null in JSON.</source>
        <translation>Le fichier est écrit sous un nom temporaire et renommé une fois complet ; un ancien fichier reste jusque-là.
Le même espace de travail donne les mêmes octets. ND est un champ vide en CSV et null en JSON.</translation>
    </message>
    <message>
        <source>Say where to write with -o PATH.</source>
        <translation>Dites où écrire avec -o CHEMIN.</translation>
    </message>
    <message>
        <source>--format must be one of %1.</source>
        <translation>--format doit être l&apos;un de %1.</translation>
    </message>
    <message>
        <source>--json and -o - would mix on standard output.</source>
        <translation>--json et -o - se mélangeraient sur la sortie standard.</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>articles</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n omis</numerusform>
            <numerusform>%n omis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n commentaire</numerusform>
            <numerusform>%n commentaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evaluations</source>
        <translation>
            <numerusform>%n évaluation</numerusform>
            <numerusform>%n évaluations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>%n candidat</numerusform>
            <numerusform>%n candidats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more; --json lists all.</source>
        <translation>
            <numerusform>%n de plus ; --json liste tout.</numerusform>
            <numerusform>%n de plus ; --json liste tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>Stopping; what is stored stays.</source>
        <translation>Arrêt ; ce qui est enregistré reste.</translation>
    </message>
    <message>
        <source>Loads articles, discussions and evaluations from files, folders and the web.</source>
        <translation>Charge articles, discussions et évaluations depuis des fichiers, des dossiers et le web.</translation>
    </message>
    <message>
        <source>Import the entries of feeds and lists that carry all of their text; without it all entries are only listed.</source>
        <translation>Importe les entrées de flux et de listes qui portent tout leur texte ; sans cela, toutes sont seulement listées.</translation>
    </message>
    <message>
        <source>Print JSON lines: one an item or candidate, one a file, and a summary.</source>
        <translation>Affiche des lignes JSON : une par élément ou candidat, une par fichier, et un résumé.</translation>
    </message>
    <message>
        <source>Makes a new workspace; refuses to overwrite.</source>
        <translation>Crée un nouvel espace de travail ; refuse d&apos;écraser.</translation>
    </message>
    <message>
        <source>Load the articles, discussions and answers that come with the program.</source>
        <translation>Charge les articles, discussions et réponses fournis avec le programme.</translation>
    </message>
    <message>
        <source>Score by this rubric: the id of a shipped one, or a file.</source>
        <translation>Note selon cette grille : l&apos;identifiant d&apos;une grille fournie, ou un fichier.</translation>
    </message>
    <message>
        <source>Made %1 with the rubric %2 %3.</source>
        <translation>%1 créé avec la grille %2 %3.</translation>
    </message>
    <message>
        <source>Sample: %1</source>
        <translation>Exemple : %1</translation>
    </message>
    <message>
        <source>The key (it is not shown), then Enter:</source>
        <translation>La clé (elle n&apos;est pas affichée), puis Entrée : </translation>
    </message>
    <message>
        <source>The key is read from standard input, and nothing came.</source>
        <translation>La clé est lue sur l&apos;entrée standard, et rien n&apos;est venu.</translation>
    </message>
    <message>
        <source>The key was not kept: the system has no keychain that this program can use. Set %1 for the runs instead; no file is written.</source>
        <translation>La clé n&apos;a pas été gardée : le système n&apos;a pas de trousseau que ce programme puisse utiliser. Définissez plutôt %1 pour les exécutions ; aucun fichier n&apos;est écrit.</translation>
    </message>
    <message>
        <source>The key of %1 for %2 is in the system&apos;s keychain.</source>
        <translation>La clé de %1 pour %2 est dans le trousseau du système.</translation>
    </message>
    <message>
        <source>The key of %1 for %2 is removed.</source>
        <translation>La clé de %1 pour %2 est retirée.</translation>
    </message>
    <message>
        <source>Keeps the keys of providers in the system&apos;s keychain.</source>
        <translation>Garde les clés des fournisseurs dans le trousseau du système.</translation>
    </message>
    <message>
        <source>The address that the key belongs to, if not the usual one.</source>
        <translation>L&apos;adresse à laquelle la clé appartient, si ce n&apos;est pas l&apos;adresse habituelle.</translation>
    </message>
    <message>
        <source>Print JSON lines.</source>
        <translation>Affiche des lignes JSON.</translation>
    </message>
    <message>
        <source>The key is read from standard input, never from the command line, where others could see it. It
is sent to this address alone. RAPPORTEUR_KEY_&lt;PROVIDER&gt; in the environment comes before the
keychain. Keys are never written into a workspace, an export, a log or a file.</source>
        <translation>La clé est lue sur l&apos;entrée standard, jamais sur la ligne de commande, où d&apos;autres pourraient la voir. Elle
n&apos;est envoyée qu&apos;à cette adresse. RAPPORTEUR_KEY_&lt;PROVIDER&gt; dans l&apos;environnement passe avant le
trousseau. Les clés ne sont jamais écrites dans un espace de travail, un export, un journal ou un fichier.</translation>
    </message>
    <message>
        <source>Say set, list or remove.</source>
        <translation>Dites set, list ou remove.</translation>
    </message>
    <message>
        <source>Say of which provider.</source>
        <translation>Dites de quel fournisseur.</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>pas évalué</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>pas de données</translation>
    </message>
    <message>
        <source>gated: %1</source>
        <translation>barrage : %1</translation>
    </message>
    <message>
        <source>text unavailable</source>
        <translation>texte indisponible</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>signalé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>The queue, one article a line.</source>
        <translation>La file, un article par ligne.</translation>
    </message>
    <message>
        <source>Show only these.</source>
        <translation>N&apos;affiche que ceux-ci.</translation>
    </message>
    <message>
        <source>Order: added, title, score, setl, spread, published, usefulness; -score turns round.</source>
        <translation>Ordre : added, title, score, setl, spread, published, usefulness ; -score inverse.</translation>
    </message>
    <message>
        <source>At most this many.</source>
        <translation>Au plus autant.</translation>
    </message>
    <message>
        <source>Whose review states are shown.</source>
        <translation>De qui les états de relecture sont affichés.</translation>
    </message>
    <message>
        <source>Print one JSON object a line.</source>
        <translation>Affiche un objet JSON par ligne.</translation>
    </message>
    <message>
        <source>--limit needs a whole number.</source>
        <translation>--limit demande un nombre entier.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>%1 of %2 articles.</source>
        <translation>%1 articles sur %2.</translation>
    </message>
    <message>
        <source>Standard input must hold one line, the key.</source>
        <translation>L&apos;entrée standard doit contenir une ligne, la clé.</translation>
    </message>
    <message>
        <source>%1 wants a key, and there is none for %2. Set %3, or keep one with: rapporteur-cli key set %4</source>
        <translation>%1 demande une clé, et il n&apos;y en a pas pour %2. Définissez %3, ou gardez-en une avec : rapporteur-cli key set %4</translation>
    </message>
    <message numerus="yes">
        <source>Say with --model which of the %n model(s) of %1 is to be asked.</source>
        <translation>
            <numerusform>Dites avec --model s&apos;il faut interroger le %n modèle de %1.</numerusform>
            <numerusform>Dites avec --model lequel des %n modèles de %1 doit être interrogé.</numerusform>
        </translation>
    </message>
    <message>
        <source>No price is known for “%1”, so no cap can hold. Give --price-input and --price-output.</source>
        <translation>Aucun prix n&apos;est connu pour « %1 », donc aucun plafond ne peut tenir. Donnez --price-input et --price-output.</translation>
    </message>
    <message>
        <source>No price is known for “%1”. Give --price-input and --price-output, or ask all the same with --allow-unpriced.</source>
        <translation>Aucun prix n&apos;est connu pour « %1 ». Donnez --price-input et --price-output, ou interrogez quand même avec --allow-unpriced.</translation>
    </message>
    <message>
        <source>The list of models could not be had: %1</source>
        <translation>La liste des modèles n&apos;a pas pu être obtenue : %1</translation>
    </message>
    <message>
        <source>Say with --model which model is to be asked.</source>
        <translation>Dites avec --model quel modèle doit être interrogé.</translation>
    </message>
    <message>
        <source>--%1 must be a number from %2 to %3.</source>
        <translation>--%1 doit être un nombre de %2 à %3.</translation>
    </message>
    <message>
        <source>--%1 must be an amount of US dollars, such as 2.50.</source>
        <translation>--%1 doit être un montant en dollars américains, comme 2.50.</translation>
    </message>
    <message>
        <source>--price-input and --price-output belong together.</source>
        <translation>--price-input et --price-output vont ensemble.</translation>
    </message>
    <message>
        <source>Where the server is, if not at its usual address.</source>
        <translation>Où se trouve le serveur, si ce n&apos;est à son adresse habituelle.</translation>
    </message>
    <message>
        <source>Which model is asked, as the server names it.</source>
        <translation>Quel modèle est interrogé, tel que le serveur le nomme.</translation>
    </message>
    <message>
        <source>The most that a run may cost, in US dollars.</source>
        <translation>Le maximum qu&apos;une exécution peut coûter, en dollars américains.</translation>
    </message>
    <message>
        <source>The most that everything of this workspace may cost in a day.</source>
        <translation>Le maximum que tout cet espace de travail peut coûter en un jour.</translation>
    </message>
    <message>
        <source>Price of a million tokens of questions, in US dollars.</source>
        <translation>Prix d&apos;un million de jetons de questions, en dollars américains.</translation>
    </message>
    <message>
        <source>The same of answers.</source>
        <translation>De même pour les réponses.</translation>
    </message>
    <message>
        <source>Ask also where no price is known, so that no cap holds.</source>
        <translation>Interroge aussi quand aucun prix n&apos;est connu, de sorte qu&apos;aucun plafond ne tient.</translation>
    </message>
    <message>
        <source>0 to 2; left out, the model&apos;s own.</source>
        <translation>0 à 2 ; par défaut, celle du modèle.</translation>
    </message>
    <message>
        <source>off, low, medium or high; left out, the model&apos;s own.</source>
        <translation>off, low, medium ou high ; par défaut, celui du modèle.</translation>
    </message>
    <message>
        <source>The most tokens of an answer.</source>
        <translation>Le maximum de jetons d&apos;une réponse.</translation>
    </message>
    <message>
        <source>Tokens that the model takes, where its server does not say.</source>
        <translation>Jetons que le modèle accepte, quand son serveur ne le dit pas.</translation>
    </message>
    <message>
        <source>Have answers sent whole.</source>
        <translation>Fait envoyer les réponses en entier.</translation>
    </message>
    <message>
        <source>Ask again, even what was asked word for word before, to measure how answers vary.</source>
        <translation>Interroge de nouveau, même ce qui a déjà été demandé mot pour mot, pour mesurer comment les réponses varient.</translation>
    </message>
    <message>
        <source>Read the key from standard input, for this run alone.</source>
        <translation>Lit la clé sur l&apos;entrée standard, pour cette seule exécution.</translation>
    </message>
    <message>
        <source>%1 has no usual address; give it with --base-url.</source>
        <translation>%1 n&apos;a pas d&apos;adresse habituelle ; donnez-la avec --base-url.</translation>
    </message>
    <message>
        <source>--thinking knows off, low, medium and high.</source>
        <translation>--thinking connaît off, low, medium et high.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%n evaluations by %1</source>
        <translation>
            <numerusform>%n évaluation par %1</numerusform>
            <numerusform>%n évaluations par %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens of questions, %2 of answers</source>
        <translation>%1 jetons de questions, %2 de réponses</translation>
    </message>
    <message>
        <source>, no cost</source>
        <translation>, sans coût</translation>
    </message>
    <message>
        <source>, at an unknown cost, since no price is known</source>
        <translation>, à un coût inconnu, puisqu&apos;aucun prix n&apos;est connu</translation>
    </message>
    <message>
        <source>, %1 to %2</source>
        <translation>, %1 à %2</translation>
    </message>
    <message>
        <source>%1  %2: %3, %4, %5</source>
        <translation>%1  %2 : %3, %4, %5</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions</source>
        <translation>
            <numerusform>%n décision</numerusform>
            <numerusform>%n décisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1:%2: %3 Nothing of this line was applied.</source>
        <translation>%1:%2 : %3 Rien de cette ligne n&apos;a été appliqué.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 n&apos;est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 est illisible : %2.</translation>
    </message>
    <message>
        <source>The line is longer than %1; the rest of the file was not read.</source>
        <translation>La ligne dépasse %1 ; le reste du fichier n&apos;a pas été lu.</translation>
    </message>
    <message>
        <source>Applies decisions from a file, one JSON object a line and an article.</source>
        <translation>Applique les décisions d&apos;un fichier, un objet JSON par ligne et par article.</translation>
    </message>
    <message>
        <source>The file, or - for standard input.</source>
        <translation>Le fichier, ou - pour l&apos;entrée standard.</translation>
    </message>
    <message>
        <source>Who decides.</source>
        <translation>Qui décide.</translation>
    </message>
    <message>
        <source>Print JSON lines: one a line of the file, and a summary.</source>
        <translation>Affiche des lignes JSON : une par ligne du fichier, et un résumé.</translation>
    </message>
    <message>
        <source>A line: {&quot;url&quot; or &quot;article&quot;, &quot;decisions&quot;: [{&quot;provision&quot;, &quot;channel&quot;, &quot;verdict&quot;: accept, override, nd
or abstain, &quot;value&quot;, &quot;evidence&quot;, &quot;reason_code&quot;, &quot;reason&quot;, &quot;base&quot;: {&quot;rater&quot;}}], &quot;note&quot;,
&quot;annotations&quot;: [{&quot;exact&quot;, &quot;prefix&quot;, &quot;suffix&quot;, &quot;comment&quot;, &quot;comment_id&quot;, &quot;provision&quot;, &quot;channel&quot;}],
&quot;flag&quot;, &quot;submit&quot;}. A line is applied whole or not at all; annotations are found by their quote.
Applying the same file again changes nothing.</source>
        <translation>Une ligne : {&quot;url&quot; ou &quot;article&quot;, &quot;decisions&quot;: [{&quot;provision&quot;, &quot;channel&quot;, &quot;verdict&quot;: accept, override, nd
ou abstain, &quot;value&quot;, &quot;evidence&quot;, &quot;reason_code&quot;, &quot;reason&quot;, &quot;base&quot;: {&quot;rater&quot;}}], &quot;note&quot;,
&quot;annotations&quot;: [{&quot;exact&quot;, &quot;prefix&quot;, &quot;suffix&quot;, &quot;comment&quot;, &quot;comment_id&quot;, &quot;provision&quot;, &quot;channel&quot;}],
&quot;flag&quot;, &quot;submit&quot;}. Une ligne est appliquée en entier ou pas du tout ; les annotations sont retrouvées par leur citation.
Appliquer de nouveau le même fichier ne change rien.</translation>
    </message>
    <message>
        <source>Name the file with --apply FILE.</source>
        <translation>Nommez le fichier avec --apply FICHIER.</translation>
    </message>
    <message>
        <source>Say who decides with --reviewer NAME.</source>
        <translation>Dites qui décide avec --reviewer NOM.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
    <message numerus="yes">
        <source>%n lines failed.</source>
        <translation>
            <numerusform>%n ligne a échoué.</numerusform>
            <numerusform>%n lignes ont échoué.</numerusform>
        </translation>
    </message>
    <message>
        <source>figure</source>
        <translation>chiffre</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>déclaré</translation>
    </message>
    <message>
        <source>recomputed</source>
        <translation>recalculé</translation>
    </message>
    <message>
        <source>weighted mean</source>
        <translation>moyenne pondérée</translation>
    </message>
    <message>
        <source>unweighted mean</source>
        <translation>moyenne simple</translation>
    </message>
    <message>
        <source>%1 mean</source>
        <translation>moyenne %1</translation>
    </message>
    <message>
        <source>SETL</source>
        <translation>SETL</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>minimum</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>maximum</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>confiance</translation>
    </message>
    <message>
        <source>volatility</source>
        <translation>volatilité</translation>
    </message>
    <message>
        <source>salience</source>
        <translation>saillance</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>négatifs</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>preuve</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>canaux</translation>
    </message>
    <message>
        <source>directions</source>
        <translation>directions</translation>
    </message>
    <message>
        <source>facts, inferences</source>
        <translation>faits, inférences</translation>
    </message>
    <message>
        <source>section</source>
        <translation>section</translation>
    </message>
    <message>
        <source>combined</source>
        <translation>combiné</translation>
    </message>
    <message>
        <source>modifier</source>
        <translation>modificateur</translation>
    </message>
    <message>
        <source>final</source>
        <translation>final</translation>
    </message>
    <message>
        <source>repairs</source>
        <translation>réparations</translation>
    </message>
    <message>
        <source>Recomputes every figure of an evaluation file and compares it with what the file claims.</source>
        <translation>Recalcule tous les chiffres d&apos;un fichier d&apos;évaluation et les compare à ce que le fichier déclare.</translation>
    </message>
    <message>
        <source>The rubric it was scored by: the id of a shipped one, or a file.</source>
        <translation>La grille selon laquelle il a été noté : l&apos;identifiant d&apos;une grille fournie, ou un fichier.</translation>
    </message>
    <message>
        <source>Print one JSON object: claimed, recomputed, differences.</source>
        <translation>Affiche un objet JSON : déclaré, recalculé, différences.</translation>
    </message>
    <message>
        <source>FILE is an evaluation in this program&apos;s or the Observatory&apos;s format, or - for standard input.</source>
        <translation>FILE est une évaluation au format de ce programme ou de l&apos;Observatoire, ou - pour l&apos;entrée standard.</translation>
    </message>
    <message>
        <source>Rows, recomputed</source>
        <translation>Lignes, recalculées</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>The file claims nothing that the arithmetic does not confirm.</source>
        <translation>Le fichier ne déclare rien que le calcul ne confirme.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures of the file differ</source>
        <translation>
            <numerusform>%n chiffre du fichier diffère</numerusform>
            <numerusform>%n chiffres du fichier diffèrent</numerusform>
        </translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>date inconnue</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3 %)</source>
        <translation>%1 : %2 (%3 %)</translation>
    </message>
    <message>
        <source>Gated</source>
        <translation>Derrière un barrage</translation>
    </message>
    <message>
        <source>Perhaps gated</source>
        <translation>Peut-être un barrage</translation>
    </message>
    <message>
        <source>: %1 live, %2 deleted, %3 dead, depth %4</source>
        <translation> : %1 visibles, %2 supprimés, %3 inactifs, profondeur %4</translation>
    </message>
    <message>
        <source>rater</source>
        <translation>évaluateur</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>mode</translation>
    </message>
    <message>
        <source>of</source>
        <translation>sur</translation>
    </message>
    <message>
        <source>absent facts</source>
        <translation>faits absents</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>révision %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>One article with its evaluations, reviews and events.</source>
        <translation>Un article avec ses évaluations, relectures et événements.</translation>
    </message>
    <message>
        <source>Print the readable text as well.</source>
        <translation>Affiche aussi le texte lisible.</translation>
    </message>
    <message>
        <source>Print the discussion as well.</source>
        <translation>Affiche aussi la discussion.</translation>
    </message>
    <message>
        <source>Print one JSON object; positions count Unicode code points.</source>
        <translation>Affiche un objet JSON ; les positions comptent des points de code Unicode.</translation>
    </message>
    <message>
        <source>ARTICLE is a number as list shows it, an identifier or an address.</source>
        <translation>ARTICLE est un numéro tel que list l&apos;affiche, un identifiant ou une adresse.</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Relectures</translation>
    </message>
    <message>
        <source>Events, newest first</source>
        <translation>Événements, le plus récent d&apos;abord</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>A host of your own network that may be asked, with a port if only that one is meant. Can be given several times.</source>
        <translation>Un hôte de votre propre réseau qui peut être interrogé, avec un port si lui seul est visé. Peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>Load pages although the robots.txt of their server asks programs not to.</source>
        <translation>Charge des pages bien que le robots.txt de leur serveur demande aux programmes de ne pas le faire.</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>commentaires</translation>
    </message>
    <message>
        <source>Works off the runs of a workspace until it is stopped.</source>
        <translation>Traite les exécutions d&apos;un espace de travail jusqu&apos;à ce qu&apos;on l&apos;arrête.</translation>
    </message>
    <message>
        <source>End when nothing is left to do.</source>
        <translation>Se termine quand il ne reste rien à faire.</translation>
    </message>
    <message>
        <source>Print JSON lines: one an event.</source>
        <translation>Affiche des lignes JSON : une par événement.</translation>
    </message>
    <message>
        <source>Runs are begun by evaluate or in the window; those that were parked or cut off go on, each with its
own rater.</source>
        <translation>Les exécutions sont commencées par evaluate ou dans la fenêtre ; celles qui ont été mises en attente ou coupées continuent,
chacune avec son propre évaluateur.</translation>
    </message>
    <message>
        <source>The file to write, or - for standard output; a folder or a .zip for formats of several files.</source>
        <translation>Le fichier à écrire, ou - pour la sortie standard ; un dossier ou un .zip pour les formats de plusieurs fichiers.</translation>
    </message>
    <message>
        <source>Identifier of the licence of the judgements, for dataset cards.</source>
        <translation>Identifiant de la licence des jugements, pour les fiches de jeux de données.</translation>
    </message>
    <message>
        <source>What the sources are: auto, hn, web, html, text, markdown, json, jsonl, csv, feed, warc, observatory, rapporteur.</source>
        <translation>Ce que sont les sources : auto, hn, web, html, text, markdown, json, jsonl, csv, feed, warc, observatory, rapporteur.</translation>
    </message>
    <message>
        <source>A source is a file, a folder (all files in it and below, by name, links left out), - for standard input, a web
address, or something of Hacker News with the page it is about: hn:8863, hn:top:10 (also new, best,
ask, show, job), hn:search:WORDS. The exit code is 4 when the network gave nothing of it.
Of an archive (WARC, WACZ, MHTML) the pages that were visited are taken. A feed, a front page or a
list of search results is listed: import the addresses that you choose from it.
A page that only shows a wall is kept and reported as gated. The exit code is 1 when some
file could not be loaded; a file without articles, such as a list of ids, is skipped.
--format rapporteur reads back what export as jsonl or bundle wrote, with its evaluations and reviews;
it is the same as merge.</source>
        <translation>Une source est un fichier, un dossier (tous les fichiers qu&apos;il contient à tout niveau, par nom, sans les liens), - pour l&apos;entrée standard,
une adresse web, ou un élément de Hacker News avec la page dont il parle : hn:8863, hn:top:10 (aussi new, best,
ask, show, job), hn:search:MOTS. Le code de sortie est 4 quand le réseau n&apos;en a rien donné.
D&apos;une archive (WARC, WACZ, MHTML) sont prises les pages visitées. Un flux, une page d&apos;accueil ou
une liste de résultats est listé : importez les adresses que vous y choisissez.
Une page qui ne montre qu&apos;un barrage est gardée et signalée comme telle. Le code de sortie est 1 quand un
fichier n&apos;a pas pu être chargé ; un fichier sans articles, comme une liste d&apos;identifiants, est passé.
--format rapporteur relit ce qu&apos;un export en jsonl ou bundle a écrit, avec ses évaluations et relectures ;
c&apos;est la même chose que merge.</translation>
    </message>
    <message>
        <source>Takes colleagues&apos; work into a workspace, and lists where they differ.</source>
        <translation>Reprend dans un espace de travail le travail de collègues, et liste où ils diffèrent.</translation>
    </message>
    <message>
        <source>Say what would be taken, and write nothing.</source>
        <translation>Dit ce qui serait repris, sans rien écrire.</translation>
    </message>
    <message>
        <source>Print JSON lines: one object for each OTHER.</source>
        <translation>Affiche des lignes JSON : un objet pour chaque OTHER.</translation>
    </message>
    <message>
        <source>OTHER is a workspace file, a bundle (folder or .zip) or a file of complete JSON lines, scored with the
same rubric. Articles are matched by identifier or address. Evaluations and reviews are kept apart by
who made them; what is known already is not taken twice, so merging again changes nothing. Where two
people judged a cell differently it is listed. A review that one person changed in both stays as it is
here, and its cells are listed too. The text of an article that is here stays.</source>
        <translation>OTHER est un fichier d&apos;espace de travail, un lot (dossier ou .zip) ou un fichier de lignes JSON complètes, noté selon la
même grille. Les articles sont appariés par identifiant ou adresse. Évaluations et relectures sont distinguées par
leur auteur ; ce qui est déjà connu n&apos;est pas repris, fusionner de nouveau ne change donc rien. Là où deux
personnes ont jugé une cellule différemment, c&apos;est listé. Une relecture qu&apos;une personne a modifiée des deux côtés reste telle qu&apos;elle est
ici, et ses cellules sont listées aussi. Le texte d&apos;un article présent ici reste.</translation>
    </message>
    <message>
        <source>%1: %2 articles, of which %3 would be new; %4 new evaluations, %5 new changes of reviews. Nothing was written.</source>
        <translation>%1 : %2 articles, dont %3 seraient nouveaux ; %4 nouvelles évaluations, %5 nouvelles modifications de relectures. Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>%1: %2 articles, of which %3 new; %4 new evaluations, %5 new changes of reviews.</source>
        <translation>%1 : %2 articles, dont %3 nouveaux ; %4 nouvelles évaluations, %5 nouvelles modifications de relectures.</translation>
    </message>
    <message numerus="yes">
        <source>%n articles have another text here, which stays; evidence found in the other text shows no place.</source>
        <translation>
            <numerusform>%n article a ici un autre texte, qui reste ; les preuves trouvées dans l&apos;autre texte n&apos;indiquent aucun endroit.</numerusform>
            <numerusform>%n articles ont ici un autre texte, qui reste ; les preuves trouvées dans l&apos;autre texte n&apos;indiquent aucun endroit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews were changed by the same person in both; the one here stays.</source>
        <translation>
            <numerusform>%n relecture a été modifiée par la même personne des deux côtés ; celle d&apos;ici reste.</numerusform>
            <numerusform>%n relectures ont été modifiées par la même personne des deux côtés ; celles d&apos;ici restent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells were judged differently:</source>
        <translation>
            <numerusform>%n cellule a été jugée différemment :</numerusform>
            <numerusform>%n cellules ont été jugées différemment :</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the source: %1.</source>
        <translation>Pas dans la source : %1.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>file, number, what is wrong</comment>
        <translation>%1, ligne %2 : %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what is wrong</comment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: not as it was written. %n faults.</source>
        <translation>
            <numerusform>%1 : pas tel qu&apos;il a été écrit. %n défaut.</numerusform>
            <numerusform>%1 : pas tel qu&apos;il a été écrit. %n défauts.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: every hash and every figure follows from the raw rows. %2 files, %3 articles.</source>
        <translation>%1 : chaque empreinte et chaque chiffre découle des lignes brutes. %2 fichiers, %3 articles.</translation>
    </message>
    <message>
        <source>Checks an exported bundle against itself, without a workspace.</source>
        <translation>Vérifie un lot exporté par lui-même, sans espace de travail.</translation>
    </message>
    <message>
        <source>BUNDLE is the folder or .zip of an export as “bundle”. The hash of every file is checked; then every
file and figure that follows from the raw rows is made again and compared. A fault is named with file
and line, and the exit code is 1 then. Nothing is written, nothing is asked of the network.
Hashes show changes by accident and by hand; whoever can write all hashes anew can still not make
figures that do not follow from the rows.</source>
        <translation>BUNDLE est le dossier ou le .zip d&apos;un export « bundle ». L&apos;empreinte de chaque fichier est vérifiée ; puis chaque
fichier et chiffre qui découle des lignes brutes est refait et comparé. Un défaut est nommé avec fichier
et ligne, et le code de sortie est alors 1. Rien n&apos;est écrit, rien n&apos;est demandé au réseau.
Les empreintes montrent les changements accidentels ou manuels ; qui peut réécrire toutes les empreintes ne peut toujours pas
produire des chiffres qui ne découlent pas des lignes.</translation>
    </message>
    <message>
        <source>How each model, prompt and the rules do against submitted reviews.</source>
        <translation>Ce que valent chaque modèle, chaque invite et les règles face aux relectures soumises.</translation>
    </message>
    <message>
        <source>Only these, separated by commas: keys, names or models.</source>
        <translation>Seulement ceux-ci, séparés par des virgules : clés, noms ou modèles.</translation>
    </message>
    <message>
        <source>Agreement with the submitted cells, bias by channel and provision, ND and exact zeros, facts that are not in
the text, repairs, cells that people kept and changed with their reasons, cost of a kept cell, time. Prompts
of one model stand side by side. The same page is a format of export: report-card; worksheet lists the
changed cells by reason, with their facts.</source>
        <translation>Accord avec les cellules soumises, biais par canal et disposition, ND et zéros exacts, faits qui ne sont pas dans
le texte, réparations, cellules gardées et modifiées par des personnes avec leurs raisons, coût d&apos;une cellule gardée, temps. Les invites
d&apos;un même modèle sont côte à côte. La même page est un format d&apos;export : report-card ; worksheet liste les
cellules modifiées par raison, avec leurs faits.</translation>
    </message>
    <message>
        <source>Say so once a run has cost this much, and go on.</source>
        <translation>Prévient dès qu&apos;une exécution a coûté ce montant, et continue.</translation>
    </message>
    <message>
        <source>The same of everything of this workspace in a day.</source>
        <translation>De même pour tout cet espace de travail en un jour.</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message numerus="yes">
        <source>%n comments came more than once; the first of each was kept.</source>
        <translation>
            <numerusform>%n commentaire est arrivé plusieurs fois ; le premier a été gardé.</numerusform>
            <numerusform>%n commentaires sont arrivés plusieurs fois ; le premier de chacun a été gardé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments answer something that was not delivered; they stand at the end of the discussion.</source>
        <translation>
            <numerusform>%n commentaire répond à quelque chose qui n&apos;a pas été livré ; il se trouve à la fin de la discussion.</numerusform>
            <numerusform>%n commentaires répondent à quelque chose qui n&apos;a pas été livré ; ils se trouvent à la fin de la discussion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups of comments answer one another in a circle; each circle was cut at its first comment.</source>
        <translation>
            <numerusform>%n groupe de commentaires se répond en cercle ; il a été coupé à son premier commentaire.</numerusform>
            <numerusform>%n groupes de commentaires se répondent en cercle ; chaque cercle a été coupé à son premier commentaire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments are named by others but were not delivered.</source>
        <translation>
            <numerusform>%n commentaire est nommé par d&apos;autres mais n&apos;a pas été livré.</numerusform>
            <numerusform>%n commentaires sont nommés par d&apos;autres mais n&apos;ont pas été livrés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Conductor</name>
    <message>
        <source>The article has no discussion to evaluate.</source>
        <translation>L&apos;article n&apos;a pas de discussion à évaluer.</translation>
    </message>
    <message>
        <source>The text is unavailable, so there is nothing to evaluate. Import the page itself.</source>
        <translation>Le texte est indisponible, il n&apos;y a donc rien à évaluer. Importez la page elle-même.</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>%1 answers at %2, but offers no model; load one there.</source>
        <translation>%1 répond à %2, mais n&apos;offre aucun modèle ; chargez-en un là-bas.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers at %2 and offers %n model(s).</source>
        <translation>
            <numerusform>%1 répond à %2 et offre %n modèle.</numerusform>
            <numerusform>%1 répond à %2 et offre %n modèles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answers at %2, but “%3” is not among its %n model(s); choose another.</source>
        <translation>
            <numerusform>%1 répond à %2, mais « %3 » n&apos;est pas son %n modèle ; choisissez-en un autre.</numerusform>
            <numerusform>%1 répond à %2, mais « %3 » n&apos;est pas parmi ses %n modèles ; choisissez-en un autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answers at %2, but “%3” does not write text; choose another model.</source>
        <translation>%1 répond à %2, mais « %3 » n&apos;écrit pas de texte ; choisissez un autre modèle.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers at %2; “%3” takes only %n token(s), so longer texts will be cut.</source>
        <translation>
            <numerusform>%1 répond à %2 ; « %3 » n&apos;accepte que %n jeton, les textes plus longs seront donc coupés.</numerusform>
            <numerusform>%1 répond à %2 ; « %3 » n&apos;accepte que %n jetons, les textes plus longs seront donc coupés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answers at %2 and offers “%3”.</source>
        <translation>%1 répond à %2 et offre « %3 ».</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>The stored structure of a text cannot be read. The text itself is not affected.</source>
        <translation>La structure enregistrée d&apos;un texte est illisible. Le texte lui-même n&apos;est pas touché.</translation>
    </message>
    <message>
        <source>only the address is known; the page was not loaded</source>
        <translation>seule l&apos;adresse est connue ; la page n&apos;a pas été chargée</translation>
    </message>
    <message>
        <source>%1 is larger (%2) than a page may be (%3). Save the article alone and load that.</source>
        <translation>%1 est plus volumineux (%2) que ne peut l&apos;être une page (%3). Enregistrez l&apos;article seul et chargez-le.</translation>
    </message>
    <message numerus="yes">
        <source>%n places could not be read as %1 and are shown as �.</source>
        <translation>
            <numerusform>%n endroit n&apos;a pas pu être lu comme %1 et est affiché par �.</numerusform>
            <numerusform>%n endroits n&apos;ont pas pu être lus comme %1 et sont affichés par �.</numerusform>
        </translation>
    </message>
    <message>
        <source>The page says it is written in %1, but it is %2.</source>
        <translation>La page dit être écrite en %1, mais c&apos;est du %2.</translation>
    </message>
    <message>
        <source>Cut at %L1 characters: the rest was not read.</source>
        <translation>Coupé à %L1 caractères : le reste n&apos;a pas été lu.</translation>
    </message>
    <message numerus="yes">
        <source>%n elements were nested too deep and were flattened; their text is kept.</source>
        <translation>
            <numerusform>%n élément était imbriqué trop profondément et a été aplati ; son texte est conservé.</numerusform>
            <numerusform>%n éléments étaient imbriqués trop profondément et ont été aplatis ; leur texte est conservé.</numerusform>
        </translation>
    </message>
    <message>
        <source>The page says its language is “%1”, but the text is in “%2”.</source>
        <translation>La page dit que sa langue est « %1 », mais le texte est en « %2 ».</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>it is none of accept, override, nd, abstain.</source>
        <translation>ce n&apos;est aucun de accept, override, nd, abstain.</translation>
    </message>
    <message>
        <source>it contradicts the verdict.</source>
        <translation>cela contredit le verdict.</translation>
    </message>
    <message>
        <source>it is too long.</source>
        <translation>c&apos;est trop long.</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>evaluated</source>
        <translation>évalué</translation>
    </message>
    <message>
        <source>evaluation failed</source>
        <translation>évaluation échouée</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>nouvel essai</translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation>débit limité</translation>
    </message>
    <message>
        <source>credit exhausted</source>
        <translation>crédit épuisé</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>gated</source>
        <translation>barrage</translation>
    </message>
    <message>
        <source>review saved</source>
        <translation>relecture enregistrée</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exporté</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>told of costs</source>
        <translation>coûts signalés</translation>
    </message>
    <message>
        <source>run stopped</source>
        <translation>exécution arrêtée</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>issue inconnue</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The export was cancelled; the old file is as it was.</source>
        <translation>L&apos;export a été annulé ; l&apos;ancien fichier est resté tel quel.</translation>
    </message>
    <message>
        <source>Not exported: %1 cannot be written: %2. The old file, if any, is as it was.</source>
        <translation>Pas exporté : %1 ne peut pas être écrit : %2. L&apos;ancien fichier éventuel est resté tel quel.</translation>
    </message>
    <message>
        <source>Not exported: %1 is not a regular file.</source>
        <translation>Pas exporté : %1 n&apos;est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>Not exported: %1 belongs to a workspace and was left as it is. Choose another name.</source>
        <translation>Pas exporté : %1 appartient à un espace de travail et a été laissé tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>JSON lines, everything of an article in one line</source>
        <translation>Lignes JSON, tout d&apos;un article sur une ligne</translation>
    </message>
    <message>
        <source>CSV table, one row a cell</source>
        <translation>Tableau CSV, une ligne par cellule</translation>
    </message>
    <message>
        <source>Evaluations as the Observatory writes them</source>
        <translation>Évaluations telles que l&apos;Observatoire les écrit</translation>
    </message>
    <message>
        <source>Not exported: %1.</source>
        <translation>Pas exporté : %1.</translation>
    </message>
    <message>
        <source>Not exported: %1 makes several files. Name a folder, or a file that ends with .zip.</source>
        <translation>Pas exporté : %1 produit plusieurs fichiers. Nommez un dossier, ou un fichier qui se termine par .zip.</translation>
    </message>
    <message numerus="yes">
        <source>%n not reviewed</source>
        <translation>
            <numerusform>%n non relu</numerusform>
            <numerusform>%n non relus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with drafts alone</source>
        <translation>
            <numerusform>%n avec seulement des brouillons</numerusform>
            <numerusform>%n avec seulement des brouillons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with nothing that the format holds</source>
        <translation>
            <numerusform>%n sans rien que le format contienne</numerusform>
            <numerusform>%n sans rien que le format contienne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft reviews of articles that are in it</source>
        <translation>
            <numerusform>%n brouillon de relecture d&apos;articles qui y sont</numerusform>
            <numerusform>%n brouillons de relecture d&apos;articles qui y sont</numerusform>
        </translation>
    </message>
    <message>
        <source>Not exported: %1 cannot be read back: %2.</source>
        <translation>Pas exporté : %1 ne peut pas être relu : %2.</translation>
    </message>
    <message>
        <source>Not exported: %1 is there already and was left as it is. Choose another name, or a file that ends with .zip.</source>
        <translation>Pas exporté : %1 existe déjà et a été laissé tel quel. Choisissez un autre nom, ou un fichier qui se termine par .zip.</translation>
    </message>
    <message>
        <source>JSON lines, one row a cell</source>
        <translation>Lignes JSON, une ligne par cellule</translation>
    </message>
    <message>
        <source>Hugging Face dataset with a card</source>
        <translation>Jeu de données Hugging Face avec sa fiche</translation>
    </message>
    <message>
        <source>Report for reading (HTML)</source>
        <translation>Rapport à lire (HTML)</translation>
    </message>
    <message>
        <source>Marks and evidence as Web Annotations (JSON-LD)</source>
        <translation>Marques et preuves en annotations web (JSON-LD)</translation>
    </message>
    <message>
        <source>Label Studio tasks and configuration</source>
        <translation>Tâches et configuration Label Studio</translation>
    </message>
    <message>
        <source>Argilla records</source>
        <translation>Enregistrements Argilla</translation>
    </message>
    <message>
        <source>doccano, marked texts</source>
        <translation>doccano, textes marqués</translation>
    </message>
    <message>
        <source>Corrected answers for OpenAI fine-tuning</source>
        <translation>Réponses corrigées pour l&apos;ajustement OpenAI</translation>
    </message>
    <message>
        <source>Corrected and first answers for OpenAI preference tuning</source>
        <translation>Réponses corrigées et premières pour l&apos;ajustement par préférences OpenAI</translation>
    </message>
    <message>
        <source>Corrected and first answers as TRL preferences</source>
        <translation>Réponses corrigées et premières en préférences TRL</translation>
    </message>
    <message>
        <source>Corrected answers for TRL fine-tuning</source>
        <translation>Réponses corrigées pour l&apos;ajustement TRL</translation>
    </message>
    <message>
        <source>First answers with a verdict, for TRL (KTO)</source>
        <translation>Premières réponses avec un verdict, pour TRL (KTO)</translation>
    </message>
    <message>
        <source>Not exported: it is larger than 4 GB, which one ZIP cannot hold. Export into a folder.</source>
        <translation>Pas exporté : cela dépasse 4 Go, ce qu&apos;un ZIP ne peut contenir. Exportez dans un dossier.</translation>
    </message>
    <message>
        <source>The line is not an article of this program: its “format” is not “rapporteur-article-1”.</source>
        <translation>La ligne n&apos;est pas un article de ce programme : son « format » n&apos;est pas « rapporteur-article-1 ».</translation>
    </message>
    <message>
        <source>The field “%1” has no value that this format knows.</source>
        <translation>Le champ « %1 » n&apos;a pas de valeur connue de ce format.</translation>
    </message>
    <message>
        <source>evaluation %1</source>
        <translation>évaluation %1</translation>
    </message>
    <message>
        <source>review of %1</source>
        <translation>relecture de %1</translation>
    </message>
    <message>
        <source>%1: the figure “%2” does not follow from the rows</source>
        <translation>%1 : le chiffre « %2 » ne découle pas des lignes</translation>
    </message>
    <message>
        <source>%1: there is a figure that does not follow from the rows</source>
        <translation>%1 : un chiffre ne découle pas des lignes</translation>
    </message>
    <message>
        <source>Stopped after %1 articles.</source>
        <translation>Arrêté après %1 articles.</translation>
    </message>
    <message>
        <source>The packed file %1 is damaged.</source>
        <translation>Le fichier compressé %1 est endommagé.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit : %2.</translation>
    </message>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>Il n&apos;y a ni fichier ni dossier %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 est illisible : %2.</translation>
    </message>
    <message>
        <source>%1 was not unpacked: the name “%2” in it leads out of the bundle.</source>
        <translation>%1 n&apos;a pas été décompressé : le nom « %2 » qu&apos;il contient mène hors du lot.</translation>
    </message>
    <message>
        <source>%1 in %2 is packed in a way that this program does not read.</source>
        <translation>%1 dans %2 est compressé d&apos;une façon que ce programme ne lit pas.</translation>
    </message>
    <message>
        <source>%1 holds two files called %2.</source>
        <translation>%1 contient deux fichiers nommés %2.</translation>
    </message>
    <message>
        <source>%1 was not unpacked: it would fill more than %2 GB.</source>
        <translation>%1 n&apos;a pas été décompressé : il occuperait plus de %2 Go.</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: %2.</source>
        <translation>%1 ne peut pas être décompressé : %2.</translation>
    </message>
    <message>
        <source>%1 in the bundle is a link or no regular file. A bundle holds files alone.</source>
        <translation>%1 dans le lot est un lien ou n&apos;est pas un fichier ordinaire. Un lot ne contient que des fichiers.</translation>
    </message>
    <message>
        <source>%1 is only being read.</source>
        <translation>%1 est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>The bundle has no file %1.</source>
        <translation>Le lot n&apos;a pas de fichier %1.</translation>
    </message>
    <message>
        <source>This is no bundle: it has no file manifest.json. Name the folder or the .zip that an export as “bundle” made.</source>
        <translation>Ce n&apos;est pas un lot : il n&apos;a pas de fichier manifest.json. Nommez le dossier ou le .zip qu&apos;un export « bundle » a produit.</translation>
    </message>
    <message>
        <source>it is no JSON: %1</source>
        <translation>ce n&apos;est pas du JSON : %1</translation>
    </message>
    <message>
        <source>This is no bundle that this program reads: its manifest names the format “%1” and not “%2”.</source>
        <translation>Ce n&apos;est pas un lot que lit ce programme : son manifeste nomme le format « %1 » et non « %2 ».</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>il manque</translation>
    </message>
    <message>
        <source>it is no line of a hash and a name</source>
        <translation>ce n&apos;est pas une ligne avec une empreinte et un nom</translation>
    </message>
    <message>
        <source>it does not belong to the bundle</source>
        <translation>il n&apos;appartient pas au lot</translation>
    </message>
    <message>
        <source>it is not as it was written: its hash is another</source>
        <translation>il n&apos;est pas tel qu&apos;il a été écrit : son empreinte est autre</translation>
    </message>
    <message>
        <source>it does not follow from the files</source>
        <translation>cela ne découle pas des fichiers</translation>
    </message>
    <message>
        <source>it does not follow from the raw rows</source>
        <translation>cela ne découle pas des lignes brutes</translation>
    </message>
    <message>
        <source>Bundle that proves itself: everything, with hashes</source>
        <translation>Lot qui se prouve lui-même : tout, avec empreintes</translation>
    </message>
    <message>
        <source>%1, line %2: it is longer than this program reads.</source>
        <translation>%1, ligne %2 : elle est plus longue que ce que lit ce programme.</translation>
    </message>
    <message>
        <source>%1, line %2: it is no JSON object: %3.</source>
        <translation>%1, ligne %2 : ce n&apos;est pas un objet JSON : %3.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2 : %3</translation>
    </message>
    <message>
        <source>Report card of models and prompts (Markdown)</source>
        <translation>Bulletin des modèles et invites (Markdown)</translation>
    </message>
    <message>
        <source>Worksheet for prompts: changed cells by reason (Markdown)</source>
        <translation>Feuille de travail pour les invites : cellules modifiées par raison (Markdown)</translation>
    </message>
</context>
<context>
    <name>FactWordsFile</name>
    <message>
        <source>The words for observed facts of this program cannot be used.</source>
        <translation>Les mots de ce programme pour les faits observés sont inutilisables.</translation>
    </message>
</context>
<context>
    <name>Fetching</name>
    <message>
        <source>public address</source>
        <translation>adresse publique</translation>
    </message>
    <message>
        <source>no address of its own</source>
        <translation>aucune adresse propre</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>private network</source>
        <translation>réseau privé</translation>
    </message>
    <message>
        <source>network of the provider</source>
        <translation>réseau du fournisseur</translation>
    </message>
    <message>
        <source>local link</source>
        <translation>lien local</translation>
    </message>
    <message>
        <source>metadata service of a cloud</source>
        <translation>service de métadonnées d&apos;un nuage</translation>
    </message>
    <message>
        <source>multicast</source>
        <translation>multidiffusion</translation>
    </message>
    <message>
        <source>broadcast</source>
        <translation>diffusion</translation>
    </message>
    <message>
        <source>only for documentation</source>
        <translation>seulement pour la documentation</translation>
    </message>
    <message>
        <source>only for measurements</source>
        <translation>seulement pour des mesures</translation>
    </message>
    <message>
        <source>IPv4 address written as IPv6</source>
        <translation>adresse IPv4 écrite en IPv6</translation>
    </message>
    <message>
        <source>translated address</source>
        <translation>adresse traduite</translation>
    </message>
    <message>
        <source>tunnel</source>
        <translation>tunnel</translation>
    </message>
    <message>
        <source>reserved address</source>
        <translation>adresse réservée</translation>
    </message>
    <message>
        <source>“%1” is no host. Give a name or a number, with a port if only that one is meant: intranet.example, 127.0.0.1:8080.</source>
        <translation>« %1 » n&apos;est pas un hôte. Donnez un nom ou un numéro, avec un port si lui seul est visé : intranet.example, 127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>an issuer without a name</source>
        <translation>un émetteur sans nom</translation>
    </message>
    <message>
        <source>the certificate for %1 has been withdrawn</source>
        <translation>le certificat pour %1 a été révoqué</translation>
    </message>
    <message>
        <source>its certificate ran out on %1</source>
        <translation>son certificat a expiré le %1</translation>
    </message>
    <message>
        <source>its certificate is only valid from %1 on; is the clock of this computer right?</source>
        <translation>son certificat n&apos;est valide qu&apos;à partir du %1 ; l&apos;horloge de cet ordinateur est-elle juste ?</translation>
    </message>
    <message>
        <source>its certificate is made out for %1, not for %2</source>
        <translation>son certificat est établi pour %1, pas pour %2</translation>
    </message>
    <message>
        <source>its certificate is signed by itself, so nobody vouches for it</source>
        <translation>son certificat est signé par lui-même, personne ne s&apos;en porte donc garant</translation>
    </message>
    <message>
        <source>its certificate was issued by %1, whom this computer does not trust</source>
        <translation>son certificat a été émis par %1, à qui cet ordinateur ne fait pas confiance</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 was refused: %2. Nothing was loaded.</source>
        <translation>La connexion chiffrée à %1 a été refusée : %2. Rien n&apos;a été chargé.</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 was refused: the server only knows an old kind of encryption that is no longer safe. Nothing was loaded.</source>
        <translation>La connexion chiffrée à %1 a été refusée : le serveur ne connaît qu&apos;un ancien chiffrement qui n&apos;est plus sûr. Rien n&apos;a été chargé.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made: what answers does not speak TLS as it should. Nothing was loaded.</source>
        <translation>Aucune connexion chiffrée à %1 n&apos;a pu être établie : ce qui répond ne parle pas TLS comme il faut. Rien n&apos;a été chargé.</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>%1 is a name of your own network</source>
        <translation>%1 est un nom de votre propre réseau</translation>
    </message>
    <message>
        <source>%1 leads to %2, an address in your own network (%3)</source>
        <translation>%1 mène à %2, une adresse de votre propre réseau (%3)</translation>
    </message>
    <message>
        <source>%1, and %2 sent us there. Allowed only if you add %3 to the allowed hosts.</source>
        <translation>%1, et %2 nous y a envoyés. Permis seulement si vous ajoutez %3 aux hôtes autorisés.</translation>
    </message>
    <message>
        <source>%1. Allowed only if you add %2 to the allowed hosts.</source>
        <translation>%1. Permis seulement si vous ajoutez %2 aux hôtes autorisés.</translation>
    </message>
    <message>
        <source>There is no host “%1”, or its name cannot be looked up now. Check the address and your connection.</source>
        <translation>Il n&apos;y a pas d&apos;hôte « %1 », ou son nom ne peut pas être résolu pour le moment. Vérifiez l&apos;adresse et votre connexion.</translation>
    </message>
    <message>
        <source>%1 refuses connections on port %2: no web server answers there.</source>
        <translation>%1 refuse les connexions au port %2 : aucun serveur web n&apos;y répond.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: the connection failed before any answer came. Try again later.</source>
        <translation>%1 est injoignable : la connexion a échoué avant toute réponse. Réessayez plus tard.</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be connected to within %n seconds.</source>
        <translation>
            <numerusform>La connexion à %1 n&apos;a pas pu être établie en %n seconde.</numerusform>
            <numerusform>La connexion à %1 n&apos;a pas pu être établie en %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer from %1 in %n seconds. Try again later.</source>
        <translation>
            <numerusform>Pas de réponse de %1 en %n seconde. Réessayez plus tard.</numerusform>
            <numerusform>Pas de réponse de %1 en %n secondes. Réessayez plus tard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 came incomplete (%2 received): nothing more arrived for %n seconds. It was not stored.</source>
        <translation>
            <numerusform>%1 est arrivé incomplet (%2 reçus) : plus rien n&apos;est venu pendant %n seconde. Il n&apos;a pas été enregistré.</numerusform>
            <numerusform>%1 est arrivé incomplet (%2 reçus) : plus rien n&apos;est venu pendant %n secondes. Il n&apos;a pas été enregistré.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is too slow: stopped after %n seconds with %2 received. It was not stored; try again later.</source>
        <translation>
            <numerusform>%1 est trop lent : arrêté après %n seconde avec %2 reçus. Il n&apos;a pas été enregistré ; réessayez plus tard.</numerusform>
            <numerusform>%1 est trop lent : arrêté après %n secondes avec %2 reçus. Il n&apos;a pas été enregistré ; réessayez plus tard.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sends its visitors from an encrypted to an unencrypted address (%2). It was not followed; load that address itself if you want it.</source>
        <translation>%1 envoie ses visiteurs d&apos;une adresse chiffrée à une adresse non chiffrée (%2). Elle n&apos;a pas été suivie ; chargez cette adresse elle-même si vous la voulez.</translation>
    </message>
    <message>
        <source>What %1 answers is no valid HTTP, so nothing of it was used.</source>
        <translation>Ce que répond %1 n&apos;est pas du HTTP valide, rien n&apos;en a donc été utilisé.</translation>
    </message>
    <message>
        <source>%1 sends more headers than the limit of %2 and was refused.</source>
        <translation>%1 envoie plus d&apos;en-têtes que la limite de %2 et a été refusé.</translation>
    </message>
    <message>
        <source>%1 sends the page packed as “%2”, which was not asked for and cannot be unpacked.</source>
        <translation>%1 envoie la page compressée en « %2 », ce qui n&apos;a pas été demandé et ne peut pas être décompressé.</translation>
    </message>
    <message>
        <source>%1 came incomplete (%2 received). It was not stored; try again.</source>
        <translation>%1 est arrivé incomplet (%2 reçus). Il n&apos;a pas été enregistré ; réessayez.</translation>
    </message>
    <message>
        <source>%1 is larger than the limit of %2.</source>
        <translation>%1 dépasse la limite de %2.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than %2.</source>
        <translation>%1, une fois décompressé, dépasse %2.</translation>
    </message>
    <message numerus="yes">
        <source>Too many redirects (more than %n): %1</source>
        <translation>
            <numerusform>Trop de redirections (plus de %n) : %1</numerusform>
            <numerusform>Trop de redirections (plus de %n) : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not want programs to load %2 (its robots.txt says so). Open it in a browser and import the saved page, or overrule this for the page.</source>
        <translation>%1 ne veut pas que des programmes chargent %2 (son robots.txt le dit). Ouvrez-le dans un navigateur et importez la page enregistrée, ou passez outre pour cette page.</translation>
    </message>
    <message>
        <source>%1 could not say whether programs may load its pages (robots.txt): %2</source>
        <translation>%1 n&apos;a pas pu dire si des programmes peuvent charger ses pages (robots.txt) : %2</translation>
    </message>
    <message>
        <source>%1 asks to wait until %2 (status %3). Until then nothing more is asked of it.</source>
        <translation>%1 demande d&apos;attendre jusqu&apos;à %2 (statut %3). Jusque-là, plus rien ne lui est demandé.</translation>
    </message>
    <message>
        <source>%1 is asked too often (status %2). Nothing more is asked of it until %3.</source>
        <translation>%1 est interrogé trop souvent (statut %2). Plus rien ne lui est demandé jusqu&apos;à %3.</translation>
    </message>
    <message>
        <source>Instead of %1 the network you are in answered with its own login page. Log in with a browser, then try again; nothing was stored.</source>
        <translation>Au lieu de %1, le réseau où vous êtes a répondu par sa propre page de connexion. Connectez-vous avec un navigateur, puis réessayez ; rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>There is no page %1 (status %2).</source>
        <translation>Il n&apos;y a pas de page %1 (statut %2).</translation>
    </message>
    <message>
        <source>The server refuses to give out %1 (status %2).</source>
        <translation>Le serveur refuse de donner %1 (statut %2).</translation>
    </message>
    <message>
        <source>The server has failed to deliver %1 (status %2). Try again later.</source>
        <translation>Le serveur n&apos;a pas réussi à livrer %1 (statut %2). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server did not deliver %1 (status %2).</source>
        <translation>Le serveur n&apos;a pas livré %1 (statut %2).</translation>
    </message>
    <message>
        <source>Loading %1 was cancelled.</source>
        <translation>Le chargement de %1 a été annulé.</translation>
    </message>
    <message>
        <source>%1 was loaded over an unencrypted connection: anybody on the way could have changed it.</source>
        <translation>%1 a été chargé par une connexion non chiffrée : n&apos;importe qui sur le chemin a pu le modifier.</translation>
    </message>
    <message>
        <source>“%1” is no web address: it must begin with http:// or https://.</source>
        <translation>« %1 » n&apos;est pas une adresse web : elle doit commencer par http:// ou https://.</translation>
    </message>
    <message>
        <source>Scheme not allowed: “%1” of %2. Only http and https are loaded.</source>
        <translation>Schéma non autorisé : « %1 » de %2. Seuls http et https sont chargés.</translation>
    </message>
    <message>
        <source>“%1” is no web address: %2.</source>
        <translation>« %1 » n&apos;est pas une adresse web : %2.</translation>
    </message>
    <message>
        <source>The address of %1 carries a user name or password. Pages are loaded without any; remove it from the address.</source>
        <translation>L&apos;adresse de %1 contient un nom d&apos;utilisateur ou un mot de passe. Les pages sont chargées sans ; retirez-les de l&apos;adresse.</translation>
    </message>
    <message>
        <source>“%1” names no host.</source>
        <translation>« %1 » ne nomme aucun hôte.</translation>
    </message>
    <message>
        <source>“%1” names no host that can be asked.</source>
        <translation>« %1 » ne nomme aucun hôte qui puisse être interrogé.</translation>
    </message>
    <message>
        <source>The address %1 is too long (%2 characters).</source>
        <translation>L&apos;adresse %1 est trop longue (%2 caractères).</translation>
    </message>
    <message>
        <source>%1 sends its visitors elsewhere without saying where.</source>
        <translation>%1 envoie ses visiteurs ailleurs sans dire où.</translation>
    </message>
    <message>
        <source>%1 sends its visitors to an address of %2 characters.</source>
        <translation>%1 envoie ses visiteurs à une adresse de %2 caractères.</translation>
    </message>
</context>
<context>
    <name>FieldReader</name>
    <message>
        <source>The field %1 cannot be read: %2</source>
        <translation>Le champ %1 est illisible : %2</translation>
    </message>
    <message>
        <source>it is missing.</source>
        <translation>il manque.</translation>
    </message>
    <message>
        <source>it is not a text.</source>
        <translation>ce n&apos;est pas un texte.</translation>
    </message>
    <message>
        <source>it is longer than %1 characters.</source>
        <translation>il dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>it is not a list of short texts.</source>
        <translation>ce n&apos;est pas une liste de textes courts.</translation>
    </message>
    <message>
        <source>it is neither true nor false.</source>
        <translation>ce n&apos;est ni vrai ni faux.</translation>
    </message>
    <message>
        <source>it is not a whole number.</source>
        <translation>ce n&apos;est pas un nombre entier.</translation>
    </message>
    <message>
        <source>it is not between %1 and %2.</source>
        <translation>ce n&apos;est pas entre %1 et %2.</translation>
    </message>
    <message>
        <source>it is neither a number nor null.</source>
        <translation>ce n&apos;est ni un nombre ni null.</translation>
    </message>
    <message>
        <source>it is not a time such as 2026-02-23T10:00:00Z.</source>
        <translation>ce n&apos;est pas une heure comme 2026-02-23T10:00:00Z.</translation>
    </message>
    <message>
        <source>it is not an object.</source>
        <translation>ce n&apos;est pas un objet.</translation>
    </message>
    <message>
        <source>it is not a list.</source>
        <translation>ce n&apos;est pas une liste.</translation>
    </message>
    <message>
        <source>it has more than %1 entries.</source>
        <translation>il y a plus de %1 entrées.</translation>
    </message>
</context>
<context>
    <name>ForecastWords</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1: nothing to ask</source>
        <translation>%1 : rien à demander</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n question(s), %2 tokens in, %3 out</source>
        <translation>
            <numerusform>%1 : %n question, %2 jetons envoyés, %3 reçus</numerusform>
            <numerusform>%1 : %n questions, %2 jetons envoyés, %3 reçus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; no cost</source>
        <translation>%1 ; aucun coût</translation>
    </message>
    <message>
        <source>%1; the cost is unknown, since no price is</source>
        <translation>%1 ; le coût est inconnu, faute de prix connu</translation>
    </message>
    <message>
        <source>%1; %2 to %3</source>
        <translation>%1 ; %2 à %3</translation>
    </message>
    <message>
        <source>(the run stops at %1)</source>
        <translation>(l&apos;exécution s&apos;arrête à %1)</translation>
    </message>
    <message>
        <source>Together: %1 to %2</source>
        <translation>Au total : %1 à %2</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>the server answered with status %1</source>
        <translation>le serveur a répondu par le statut %1</translation>
    </message>
    <message>
        <source>the server sent the header “%1: %2”</source>
        <translation>le serveur a envoyé l&apos;en-tête « %1: %2 »</translation>
    </message>
    <message>
        <source>its address contains “%1”</source>
        <translation>son adresse contient « %1 »</translation>
    </message>
    <message>
        <source>the title says “%1”</source>
        <translation>le titre dit « %1 »</translation>
    </message>
    <message>
        <source>a heading says “%1”</source>
        <translation>un titre dit « %1 »</translation>
    </message>
    <message>
        <source>the page says “%1”</source>
        <translation>la page dit « %1 »</translation>
    </message>
    <message>
        <source>without scripts the page says “%1”</source>
        <translation>sans scripts, la page dit « %1 »</translation>
    </message>
    <message>
        <source>the page carries “%1”</source>
        <translation>la page porte « %1 »</translation>
    </message>
    <message>
        <source>the page says itself that it is not free</source>
        <translation>la page dit elle-même qu&apos;elle n&apos;est pas gratuite</translation>
    </message>
    <message>
        <source>signs of a paywall: %1</source>
        <translation>signes d&apos;un péage : %1</translation>
    </message>
    <message>
        <source>it asks for a subscription</source>
        <translation>elle demande un abonnement</translation>
    </message>
    <message>
        <source>its text ends with “%1”</source>
        <translation>son texte se termine par « %1 »</translation>
    </message>
    <message>
        <source>signs of a login wall: %1</source>
        <translation>signes d&apos;un mur de connexion : %1</translation>
    </message>
    <message>
        <source>the page asks for a password</source>
        <translation>la page demande un mot de passe</translation>
    </message>
    <message>
        <source>little but a consent request: %1</source>
        <translation>guère plus qu&apos;une demande de consentement : %1</translation>
    </message>
    <message>
        <source>its text is about consent, and a button says “%1”</source>
        <translation>son texte parle de consentement, et un bouton dit « %1 »</translation>
    </message>
    <message>
        <source>the place of its content is empty, and scripts would fill it</source>
        <translation>l&apos;emplacement de son contenu est vide, et des scripts le rempliraient</translation>
    </message>
    <message>
        <source>the page sends its visitors elsewhere</source>
        <translation>la page envoie ses visiteurs ailleurs</translation>
    </message>
    <message>
        <source>almost no text, and scripts that would bring it</source>
        <translation>presque pas de texte, et des scripts qui l&apos;apporteraient</translation>
    </message>
    <message numerus="yes">
        <source>almost no text (%n words)</source>
        <translation>
            <numerusform>presque pas de texte (%n mot)</numerusform>
            <numerusform>presque pas de texte (%n mots)</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no text</source>
        <translation>il n&apos;y a pas de texte</translation>
    </message>
</context>
<context>
    <name>HackerNews</name>
    <message numerus="yes">
        <source>%n items came more than once; the first of each was kept (%1).</source>
        <translation>
            <numerusform>%n élément est arrivé plusieurs fois ; le premier a été gardé (%1).</numerusform>
            <numerusform>%n éléments sont arrivés plusieurs fois ; le premier de chacun a été gardé (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments are not connected with the story; they stand at the end of its discussion.</source>
        <translation>
            <numerusform>%n commentaire n&apos;est pas relié à l&apos;article ; il se trouve à la fin de sa discussion.</numerusform>
            <numerusform>%n commentaires ne sont pas reliés à l&apos;article ; ils se trouvent à la fin de sa discussion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments are named by their parents but were not delivered (%1).</source>
        <translation>
            <numerusform>%n commentaire est nommé par son parent mais n&apos;a pas été livré (%1).</numerusform>
            <numerusform>%n commentaires sont nommés par leurs parents mais n&apos;ont pas été livrés (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments are listed below another comment than the one they name, or more than once; each stands where it is listed first (%1).</source>
        <translation>
            <numerusform>%n commentaire est listé sous un autre que celui qu&apos;il nomme, ou plusieurs fois ; il se trouve là où il est listé d&apos;abord (%1).</numerusform>
            <numerusform>%n commentaires sont listés sous un autre que celui qu&apos;ils nomment, ou plusieurs fois ; chacun se trouve là où il est listé d&apos;abord (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Algolia does not keep the order of Hacker News: replies are shown by time.</source>
        <translation>Algolia ne garde pas l&apos;ordre de Hacker News : les réponses sont affichées par heure.</translation>
    </message>
    <message>
        <source>Comment %1</source>
        <translation>Commentaire %1</translation>
    </message>
    <message>
        <source>Poll option by %1</source>
        <translation>Option de sondage de %1</translation>
    </message>
    <message>
        <source>Comment by %1</source>
        <translation>Commentaire de %1</translation>
    </message>
    <message>
        <source>Comments without their story</source>
        <translation>Commentaires sans leur article</translation>
    </message>
    <message numerus="yes">
        <source>%n comments came without the story they belong to.</source>
        <translation>
            <numerusform>%n commentaire est arrivé sans l&apos;article auquel il appartient.</numerusform>
            <numerusform>%n commentaires sont arrivés sans l&apos;article auquel ils appartiennent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The discussion goes on on another page (“More”): save that one too and import it, its comments are added.</source>
        <translation>La discussion continue sur une autre page (« More ») : enregistrez-la aussi et importez-la, ses commentaires seront ajoutés.</translation>
    </message>
    <message>
        <source>“%1” names nothing of Hacker News. Write hn: and an id (hn:8863), a list (hn:top, hn:new, hn:best, hn:ask, hn:show or hn:job, with a number if wanted: hn:top:10), or a search (hn:search:words).</source>
        <translation>« %1 » ne nomme rien de Hacker News. Écrivez hn: et un identifiant (hn:8863), une liste (hn:top, hn:new, hn:best, hn:ask, hn:show ou hn:job, avec un nombre si voulu : hn:top:10), ou une recherche (hn:search:mots).</translation>
    </message>
    <message>
        <source>“%1” cannot be the address of Hacker News: it must be an address such as https://hacker-news.firebaseio.com/v0.</source>
        <translation>« %1 » ne peut pas être l&apos;adresse de Hacker News : ce doit être une adresse comme https://hacker-news.firebaseio.com/v0.</translation>
    </message>
    <message>
        <source>What Hacker News answers for “%1” is no list of items.</source>
        <translation>Ce que Hacker News répond pour « %1 » n&apos;est pas une liste d&apos;éléments.</translation>
    </message>
    <message>
        <source>Hacker News has no item %1: it was removed, or never existed.</source>
        <translation>Hacker News n&apos;a pas d&apos;élément %1 : il a été retiré, ou n&apos;a jamais existé.</translation>
    </message>
    <message>
        <source>What Hacker News answers for item %1 is no item.</source>
        <translation>Ce que Hacker News répond pour l&apos;élément %1 n&apos;est pas un élément.</translation>
    </message>
    <message numerus="yes">
        <source>%n comments could not be loaded now and are missing from the discussion. Import it again to complete it.</source>
        <translation>
            <numerusform>%n commentaire n&apos;a pas pu être chargé et manque à la discussion. Importez-la de nouveau pour la compléter.</numerusform>
            <numerusform>%n commentaires n&apos;ont pas pu être chargés et manquent à la discussion. Importez-la de nouveau pour la compléter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message>
        <source>accepted %1</source>
        <translation>accepté %1</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>pas de données</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>abstention</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>non décidé</translation>
    </message>
    <message>
        <source>unreviewed</source>
        <translation>non relu</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>soumis</translation>
    </message>
    <message>
        <source>adjudicated</source>
        <translation>arbitré</translation>
    </message>
    <message>
        <source>after the reveal</source>
        <translation>après la levée de l&apos;aveugle</translation>
    </message>
    <message>
        <source>annotation on “%1”</source>
        <translation>annotation sur « %1 »</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>note on the article</source>
        <translation>note sur l&apos;article</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>signalement</translation>
    </message>
    <message>
        <source>blind review</source>
        <translation>relecture en aveugle</translation>
    </message>
    <message>
        <source>gate overruled</source>
        <translation>barrage levé</translation>
    </message>
    <message>
        <source>on</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
    <message>
        <source>evaluation that is judged</source>
        <translation>évaluation jugée</translation>
    </message>
    <message>
        <source>review</source>
        <translation>relecture</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annulé</translation>
    </message>
</context>
<context>
    <name>ImportListing</name>
    <message>
        <source>Discussion on Hacker News, with its page</source>
        <translation>Discussion sur Hacker News, avec sa page</translation>
    </message>
    <message>
        <source>The first %1 of a list on Hacker News</source>
        <translation>Les %1 premiers d&apos;une liste sur Hacker News</translation>
    </message>
    <message>
        <source>The first %1 that a search on Hacker News finds</source>
        <translation>Les %1 premiers que trouve une recherche sur Hacker News</translation>
    </message>
    <message>
        <source>Page at %1</source>
        <translation>Page sur %1</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>Page HTML</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Lignes JSON</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Observatory page</source>
        <translation>Page de l&apos;Observatoire</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n commentaire</numerusform>
            <numerusform>%n commentaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evaluation(s)</source>
        <translation>
            <numerusform>%n évaluation</numerusform>
            <numerusform>%n évaluations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 est illisible : %2.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Answer with status %1</source>
        <translation>Réponse de statut %1</translation>
    </message>
    <message>
        <source>Part of a page</source>
        <translation>Partie d&apos;une page</translation>
    </message>
    <message>
        <source>%1 holds no pages to read.</source>
        <translation>%1 ne contient aucune page à lire.</translation>
    </message>
    <message numerus="yes">
        <source>Table, %n line(s)</source>
        <translation>
            <numerusform>Tableau, %n ligne</numerusform>
            <numerusform>Tableau, %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the columns can be told to hold addresses or texts. Say with “Columns” what they hold.</source>
        <translation>Aucune des colonnes n&apos;est reconnaissable comme adresses ou textes. Dites avec « Colonnes » ce qu&apos;elles contiennent.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n word(s)</source>
        <translation>
            <numerusform>%1, %n mot</numerusform>
            <numerusform>%1, %n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>behind a wall</source>
        <translation>derrière un barrage</translation>
    </message>
    <message>
        <source>There is nothing to load in %1.</source>
        <translation>Il n&apos;y a rien à charger dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>carries its text</source>
        <translation>porte son texte</translation>
    </message>
    <message>
        <source>Entry of a list</source>
        <translation>Entrée d&apos;une liste</translation>
    </message>
    <message>
        <source>This entry has neither an address nor a text.</source>
        <translation>Cette entrée n&apos;a ni adresse ni texte.</translation>
    </message>
    <message>
        <source>There is nothing to load.</source>
        <translation>Il n&apos;y a rien à charger.</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>Instead of %1 there came a page of %2 that asks to log in or shows no article. Perhaps the network you are in wants a login first; try it with a browser. Nothing was stored.</source>
        <translation>Au lieu de %1 est venue une page de %2 qui demande de se connecter ou ne montre pas d&apos;article. Le réseau où vous êtes demande peut-être d&apos;abord une connexion ; essayez avec un navigateur. Rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>%1 is a link in a folder and was left out. Name it itself to load it.</source>
        <translation>%1 est un lien dans un dossier et a été omis. Nommez-le lui-même pour le charger.</translation>
    </message>
    <message>
        <source>There is no file in the folder %1.</source>
        <translation>Il n&apos;y a pas de fichier dans le dossier %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read.</source>
        <translation>Le dossier %1 est illisible.</translation>
    </message>
    <message>
        <source>%1 is a link to %2, which is not there.</source>
        <translation>%1 est un lien vers %2, qui n&apos;existe pas.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n&apos;y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 n&apos;est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>%1 is larger than the limit: %2, at most %3.</source>
        <translation>%1 dépasse la limite : %2, au plus %3.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 est illisible : %2.</translation>
    </message>
    <message>
        <source>%1 grew beyond the limit while it was read.</source>
        <translation>%1 a dépassé la limite pendant sa lecture.</translation>
    </message>
    <message>
        <source>%1, from line %2</source>
        <translation>%1, à partir de la ligne %2</translation>
    </message>
    <message>
        <source>%1 holds no pages to read.</source>
        <translation>%1 ne contient aucune page à lire.</translation>
    </message>
    <message>
        <source>Files of the format “%1” cannot be read. Known formats: auto, hn, web, html, text, markdown, json, jsonl, csv, feed, warc, observatory.</source>
        <translation>Les fichiers au format « %1 » ne peuvent pas être lus. Formats connus : auto, hn, web, html, text, markdown, json, jsonl, csv, feed, warc, observatory.</translation>
    </message>
    <message>
        <source>The import was cancelled before this was stored.</source>
        <translation>L&apos;import a été annulé avant que ceci soit enregistré.</translation>
    </message>
    <message>
        <source>%1 has a line longer than %2 bytes, behind line %3.</source>
        <translation>%1 a une ligne de plus de %2 octets, après la ligne %3.</translation>
    </message>
    <message>
        <source>Imported evaluation</source>
        <translation>Évaluation importée</translation>
    </message>
    <message>
        <source>The sample has no file %1. The program is not installed whole.</source>
        <translation>L&apos;exemple n&apos;a pas de fichier %1. Le programme n&apos;est pas installé en entier.</translation>
    </message>
    <message>
        <source>The sample&apos;s file %1 does not hold one discussion.</source>
        <translation>Le fichier %1 de l&apos;exemple ne contient pas une discussion.</translation>
    </message>
    <message>
        <source>The sample&apos;s manifest is not of a kind that this version reads.</source>
        <translation>Le manifeste de l&apos;exemple n&apos;est pas d&apos;une sorte que cette version lit.</translation>
    </message>
    <message>
        <source>Hacker News has nothing for “%1”.</source>
        <translation>Hacker News n&apos;a rien pour « %1 ».</translation>
    </message>
    <message>
        <source>The discussion is there, but not the page it is about. %1</source>
        <translation>La discussion est là, mais pas la page dont elle parle. %1</translation>
    </message>
    <message>
        <source>%1 is no page that can be read.</source>
        <translation>%1 n&apos;est pas une page lisible.</translation>
    </message>
    <message>
        <source>There is no list at %1: no feed and no front page that can be read, or it is empty. A single page can be added by its address.</source>
        <translation>Il n&apos;y a pas de liste sur %1 : ni flux ni page d&apos;accueil lisible, ou elle est vide. Une page seule s&apos;ajoute par son adresse.</translation>
    </message>
</context>
<context>
    <name>JsonFault</name>
    <message>
        <source>a value is missing</source>
        <translation>il manque une valeur</translation>
    </message>
    <message>
        <source>the file ends before it is complete</source>
        <translation>le fichier se termine avant d&apos;être complet</translation>
    </message>
    <message>
        <source>a name in quotation marks is missing</source>
        <translation>il manque un nom entre guillemets</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>il manque un deux-points</translation>
    </message>
    <message>
        <source>something follows behind the end</source>
        <translation>quelque chose suit après la fin</translation>
    </message>
    <message>
        <source>another bracket is open than the one that is closed</source>
        <translation>une autre parenthèse est ouverte que celle qui est fermée</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing</source>
        <translation>il manque une virgule ou une parenthèse fermante</translation>
    </message>
    <message>
        <source>the brackets are nested too deeply</source>
        <translation>les parenthèses sont imbriquées trop profondément</translation>
    </message>
    <message>
        <source>this number is not written as JSON numbers are</source>
        <translation>ce nombre n&apos;est pas écrit comme les nombres JSON</translation>
    </message>
    <message>
        <source>this number is too large</source>
        <translation>ce nombre est trop grand</translation>
    </message>
    <message>
        <source>a line break or control character stands in a text</source>
        <translation>un saut de ligne ou un caractère de contrôle se trouve dans un texte</translation>
    </message>
    <message>
        <source>a text begins here and does not end</source>
        <translation>un texte commence ici et ne se termine pas</translation>
    </message>
    <message>
        <source>there is no such escape in JSON</source>
        <translation>il n&apos;y a pas de tel échappement en JSON</translation>
    </message>
    <message>
        <source>an escape \u takes four hexadecimal digits</source>
        <translation>un échappement \u demande quatre chiffres hexadécimaux</translation>
    </message>
</context>
<context>
    <name>KeyRing</name>
    <message>
        <source>The key in %1 is sent to %2, the address that was given.</source>
        <translation>La clé de %1 est envoyée à %2, l&apos;adresse qui a été donnée.</translation>
    </message>
    <message>
        <source>This is no key: a key is one word of plain letters, digits and signs. Nothing was kept.</source>
        <translation>Ceci n&apos;est pas une clé : une clé est un seul mot de lettres, chiffres et signes simples. Rien n&apos;a été gardé.</translation>
    </message>
    <message>
        <source>%1 The key is kept in memory alone, and forgotten when the program ends.</source>
        <translation>%1 La clé n&apos;est gardée qu&apos;en mémoire, et oubliée quand le programme se termine.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain holds no such key.</source>
        <translation>Le trousseau ne contient pas une telle clé.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not give access. Unlock it and try again.</source>
        <translation>Le trousseau du système n&apos;a pas donné accès. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>The system has no keychain that this program can use.</source>
        <translation>Le système n&apos;a pas de trousseau que ce programme puisse utiliser.</translation>
    </message>
</context>
<context>
    <name>LabelField</name>
    <message>
        <source>The value must be a whole number between %1 and %2.</source>
        <translation>La valeur doit être un nombre entier entre %1 et %2.</translation>
    </message>
    <message>
        <source>The value must be between %1 and %2.</source>
        <translation>La valeur doit être entre %1 et %2.</translation>
    </message>
    <message>
        <source>The value must be a text of at most %1 characters.</source>
        <translation>La valeur doit être un texte d&apos;au plus %1 caractères.</translation>
    </message>
    <message>
        <source>The value must be a list of at most %1 entries.</source>
        <translation>La valeur doit être une liste d&apos;au plus %1 entrées.</translation>
    </message>
    <message>
        <source>The rubric has no option “%1” here.</source>
        <translation>La grille n&apos;a pas d&apos;option « %1 » ici.</translation>
    </message>
    <message>
        <source>There can be at most %1 tensions.</source>
        <translation>Il peut y avoir au plus %1 tensions.</translation>
    </message>
    <message>
        <source>A tension is between two provisions of the rubric.</source>
        <translation>Une tension oppose deux dispositions de la grille.</translation>
    </message>
    <message>
        <source>The value must be yes, no or not applicable.</source>
        <translation>La valeur doit être oui, non ou sans objet.</translation>
    </message>
</context>
<context>
    <name>LabelWords</name>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Attitude</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Rights in tension</source>
        <translation>Droits en tension</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a list without entries</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>LexiconFile</name>
    <message>
        <source>This must be “rapporteur-lexicon-1”.</source>
        <translation>Ce doit être « rapporteur-lexicon-1 ».</translation>
    </message>
    <message>
        <source>The lexicon was made for the rubric “%1”, not for “%2”.</source>
        <translation>Le lexique a été fait pour la grille « %1 », pas pour « %2 ».</translation>
    </message>
    <message>
        <source>The rubric has no “%1”.</source>
        <translation>La grille n&apos;a pas de « %1 ».</translation>
    </message>
    <message>
        <source>A “*” may only stand at the end, behind three or more characters.</source>
        <translation>Un « * » ne peut se trouver qu&apos;à la fin, après trois caractères ou plus.</translation>
    </message>
    <message>
        <source>This condition names nothing to compare.</source>
        <translation>Cette condition ne nomme rien à comparer.</translation>
    </message>
    <message numerus="yes">
        <source>The lexicon “%1” has %n error(s): %2</source>
        <translation>
            <numerusform>Le lexique « %1 » a %n erreur : %2</numerusform>
            <numerusform>Le lexique « %1 » a %n erreurs : %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The lexicon “%1” is not a JSON object.</source>
        <translation>Le lexique « %1 » n&apos;est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The program has no lexicon for the rubric “%1”, so its built-in rater cannot score it.</source>
        <translation>Le programme n&apos;a pas de lexique pour la grille « %1 », son évaluateur intégré ne peut donc pas noter selon elle.</translation>
    </message>
</context>
<context>
    <name>MarkPainting</name>
    <message>
        <source>found word for word</source>
        <translation>trouvé mot pour mot</translation>
    </message>
    <message>
        <source>found after small repairs</source>
        <translation>trouvé après de petites réparations</translation>
    </message>
    <message>
        <source>a paraphrase</source>
        <translation>une paraphrase</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>pas vérifié</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Nothing was taken from %1: it was scored with another rubric, or another version of it. This workspace has %2 %3.</source>
        <translation>Rien n&apos;a été repris de %1 : il a été noté avec une autre grille, ou une autre version. Cet espace de travail a %2 %3.</translation>
    </message>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>Il n&apos;y a ni fichier ni dossier %1.</translation>
    </message>
    <message>
        <source>earlier texts of articles</source>
        <translation>textes antérieurs des articles</translation>
    </message>
    <message>
        <source>events, runs and jobs</source>
        <translation>événements, exécutions et tâches</translation>
    </message>
    <message>
        <source>the source of pages</source>
        <translation>la source des pages</translation>
    </message>
    <message>
        <source>raw answers of models</source>
        <translation>réponses brutes des modèles</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 est illisible : %2.</translation>
    </message>
    <message>
        <source>Stopped; what was taken stays, and the rest can be taken by merging again.</source>
        <translation>Arrêté ; ce qui a été repris reste, et le reste peut l&apos;être en fusionnant de nouveau.</translation>
    </message>
</context>
<context>
    <name>ModelListReader</name>
    <message>
        <source>The list of models of %1 is larger than 64 MB and was not read.</source>
        <translation>La liste des modèles de %1 dépasse 64 Mo et n&apos;a pas été lue.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) in the list of %1 have no name that can be used.</source>
        <translation>
            <numerusform>%n modèle de la liste de %1 n&apos;a pas de nom utilisable.</numerusform>
            <numerusform>%n modèles de la liste de %1 n&apos;ont pas de nom utilisable.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelQuestion</name>
    <message>
        <source>The article has no discussion to evaluate.</source>
        <translation>L&apos;article n&apos;a pas de discussion à évaluer.</translation>
    </message>
    <message>
        <source>The text is unavailable, so there is nothing to evaluate. Import the page itself.</source>
        <translation>Le texte est indisponible, il n&apos;y a donc rien à évaluer. Importez la page elle-même.</translation>
    </message>
    <message>
        <source>The question was taken back.</source>
        <translation>La question a été retirée.</translation>
    </message>
    <message>
        <source>The run was parked before this was asked.</source>
        <translation>L&apos;exécution a été mise en attente avant que ceci soit demandé.</translation>
    </message>
    <message>
        <source>Outcome unknown: the program ended between a question to %1 and its answer. It is asked again, and may be charged twice.</source>
        <translation>Issue inconnue : le programme s&apos;est terminé entre une question à %1 et sa réponse. Elle est posée de nouveau, et peut être facturée deux fois.</translation>
    </message>
    <message>
        <source>%1 asks to wait longer than the limit for that; the run is parked until %2 and can go on then.</source>
        <translation>%1 demande d&apos;attendre plus longtemps que la limite prévue ; l&apos;exécution est mise en attente jusqu&apos;à %2 et peut alors continuer.</translation>
    </message>
    <message>
        <source>some later time</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>The answer of %1 could not be read, and neither could the second one, which it was asked for with the reason: %2 Both are kept.</source>
        <translation>La réponse de %1 était illisible, tout comme la seconde, demandée avec la raison : %2 Les deux sont conservées.</translation>
    </message>
    <message>
        <source>More than %1 is spent or under way today: %2. The run goes on.</source>
        <translation>Plus de %1 sont dépensés ou en cours aujourd&apos;hui : %2. L&apos;exécution continue.</translation>
    </message>
    <message>
        <source>More than %1 is spent or under way in this run: %2. It goes on.</source>
        <translation>Plus de %1 sont dépensés ou en cours dans cette exécution : %2. Elle continue.</translation>
    </message>
</context>
<context>
    <name>ModelSetup</name>
    <message>
        <source>“%1” is no model at a server, so it cannot be asked.</source>
        <translation>« %1 » n&apos;est pas un modèle sur un serveur, il ne peut donc pas être interrogé.</translation>
    </message>
</context>
<context>
    <name>NoteCards</name>
    <message>
        <source>its words are no longer in the text</source>
        <translation>ses mots ne sont plus dans le texte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Observatory</name>
    <message>
        <source>Item page of the Observatory</source>
        <translation>Page d&apos;élément de l&apos;Observatoire</translation>
    </message>
    <message>
        <source>The text does not say where one comment ends and the next begins: each paragraph became a comment.</source>
        <translation>Le texte ne dit pas où un commentaire finit et où le suivant commence : chaque paragraphe est devenu un commentaire.</translation>
    </message>
    <message>
        <source>Light evaluation</source>
        <translation>Évaluation légère</translation>
    </message>
    <message>
        <source>The text has the rows of one channel only; the other one counts as not evaluated.</source>
        <translation>Le texte n&apos;a les lignes que d&apos;un seul canal ; l&apos;autre compte comme non évalué.</translation>
    </message>
    <message>
        <source>The text holds no evaluation: no rows of a channel and no figures.</source>
        <translation>Le texte ne contient aucune évaluation : ni lignes d&apos;un canal ni chiffres.</translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>The picture was not saved to %1: %2.</source>
        <translation>L&apos;image n&apos;a pas été enregistrée dans %1 : %2.</translation>
    </message>
</context>
<context>
    <name>Plots</name>
    <message>
        <source>How each rater uses the scale</source>
        <translation>Comment chaque évaluateur utilise l&apos;échelle</translation>
    </message>
    <message>
        <source>Score of a cell</source>
        <translation>Score d&apos;une cellule</translation>
    </message>
    <message>
        <source>Share of the rater&apos;s scored cells, %</source>
        <translation>Part des cellules notées de l&apos;évaluateur, %</translation>
    </message>
    <message numerus="yes">
        <source>%1, from %2 to %3: %n cell(s), %4 %</source>
        <translation>
            <numerusform>%1, de %2 à %3 : %n cellule, %4 %</numerusform>
            <numerusform>%1, de %2 à %3 : %n cellules, %4 %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The four raters with most values, of %n.</source>
        <translation>
            <numerusform>Les quatre évaluateurs ayant le plus de valeurs, sur %n.</numerusform>
            <numerusform>Les quatre évaluateurs ayant le plus de valeurs, sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <comment>two channels</comment>
        <translation>%1 contre %2</translation>
    </message>
    <message>
        <source>%1: %2 and %3, SETL %4</source>
        <comment>an article, three scores</comment>
        <translation>%1 : %2 et %3, SETL %4</translation>
    </message>
    <message>
        <source>no tension</source>
        <translation>sans tension</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) scored on both channels; coloured by SETL.</source>
        <translation>
            <numerusform>%n article noté sur les deux canaux ; couleur selon SETL.</numerusform>
            <numerusform>%n articles notés sur les deux canaux ; couleur selon SETL.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 %3 %4: machine %5, you %6</source>
        <comment>article, number, provision, channel, two scores</comment>
        <translation>%1, %2 %3 %4 : machine %5, vous %6</translation>
    </message>
    <message>
        <source>You against the machine</source>
        <translation>Vous face à la machine</translation>
    </message>
    <message>
        <source>Mean of both scores of a cell</source>
        <translation>Moyenne des deux scores d&apos;une cellule</translation>
    </message>
    <message>
        <source>Your score less the machine&apos;s</source>
        <translation>Votre score moins celui de la machine</translation>
    </message>
    <message>
        <source>bias %1</source>
        <translation>biais %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s): you score %1 apart on average; 95 % of the differences are expected between %2 and %3.</source>
        <translation>
            <numerusform>%n cellule : votre écart moyen est de %1 ; 95 % des différences sont attendues entre %2 et %3.</numerusform>
            <numerusform>%n cellules : votre écart moyen est de %1 ; 95 % des différences sont attendues entre %2 et %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromptTemplateFile</name>
    <message>
        <source>The slot “%1” is not known in this template.</source>
        <translation>L&apos;emplacement « %1 » n&apos;est pas connu dans ce modèle d&apos;invite.</translation>
    </message>
    <message>
        <source>The slot “%1” belongs to the other part.</source>
        <translation>L&apos;emplacement « %1 » appartient à l&apos;autre partie.</translation>
    </message>
    <message>
        <source>The slot “%1” is missing.</source>
        <translation>L&apos;emplacement « %1 » manque.</translation>
    </message>
    <message>
        <source>The slot “%1” may stand in one place only.</source>
        <translation>L&apos;emplacement « %1 » ne peut se trouver qu&apos;à un seul endroit.</translation>
    </message>
    <message>
        <source>The slot “%1” needs a line of its own between two lines with {{mark}}.</source>
        <translation>L&apos;emplacement « %1 » demande une ligne à lui entre deux lignes avec {{mark}}.</translation>
    </message>
    <message>
        <source>There is a double brace that is no slot.</source>
        <translation>Il y a une double accolade qui n&apos;est pas un emplacement.</translation>
    </message>
    <message>
        <source>The part “# User” is needed, and no other.</source>
        <translation>La partie « # User » est nécessaire, et aucune autre.</translation>
    </message>
    <message>
        <source>The parts “# System” and “# User” are needed.</source>
        <translation>Les parties « # System » et « # User » sont nécessaires.</translation>
    </message>
    <message>
        <source>The prompt template “%1” of this program cannot be used.</source>
        <translation>Le modèle d&apos;invite « %1 » de ce programme est inutilisable.</translation>
    </message>
</context>
<context>
    <name>PromptWords</name>
    <message>
        <source>A question is asked again only after an answer to it.</source>
        <translation>Une question n&apos;est posée de nouveau qu&apos;après une réponse à celle-ci.</translation>
    </message>
    <message>
        <source>There is no discussion to rate: load its comments first.</source>
        <translation>Il n&apos;y a pas de discussion à noter : chargez d&apos;abord ses commentaires.</translation>
    </message>
    <message>
        <source>There is no text to rate: load the page first.</source>
        <translation>Il n&apos;y a pas de texte à noter : chargez d&apos;abord la page.</translation>
    </message>
    <message>
        <source>The rubric has no such provision: choose one of its rows.</source>
        <translation>La grille n&apos;a pas cette disposition : choisissez l&apos;une de ses lignes.</translation>
    </message>
    <message>
        <source>No random word could be made that the text does not hold.</source>
        <translation>Aucun mot aléatoire absent du texte n&apos;a pu être formé.</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Unreviewed</source>
        <translation>Non relus</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumis</translation>
    </message>
    <message>
        <source>Adjudicated</source>
        <translation>Arbitrés</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Signalés</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>Contestés</translation>
    </message>
    <message>
        <source>Says ≠ does</source>
        <translation>Dit ≠ fait</translation>
    </message>
    <message>
        <source>Gated</source>
        <translation>Derrière un barrage</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Articles on which you have decided nothing yet</source>
        <translation>Articles sur lesquels vous n&apos;avez encore rien décidé</translation>
    </message>
    <message>
        <source>Articles with decisions that you have not submitted</source>
        <translation>Articles avec des décisions que vous n&apos;avez pas soumises</translation>
    </message>
    <message>
        <source>Articles whose review you have submitted</source>
        <translation>Articles dont vous avez soumis la relecture</translation>
    </message>
    <message>
        <source>Articles that you have flagged</source>
        <translation>Articles que vous avez signalés</translation>
    </message>
    <message>
        <source>Articles on which the raters are far apart</source>
        <translation>Articles sur lesquels les évaluateurs sont très éloignés</translation>
    </message>
    <message>
        <source>Articles whose site does the opposite of what they say</source>
        <translation>Articles dont le site fait le contraire de ce qu&apos;ils disent</translation>
    </message>
    <message>
        <source>Pages that show a wall instead of an article</source>
        <translation>Pages qui montrent un barrage au lieu d&apos;un article</translation>
    </message>
    <message>
        <source>Articles whose last evaluation failed for good</source>
        <translation>Articles dont la dernière évaluation a échoué pour de bon</translation>
    </message>
    <message>
        <source>Date added</source>
        <translation>Date d&apos;ajout</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>SETL</source>
        <translation>SETL</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Désaccord</translation>
    </message>
    <message>
        <source>Date published</source>
        <translation>Date de publication</translation>
    </message>
    <message>
        <source>Next most useful</source>
        <translation>Plus utile d&apos;abord</translation>
    </message>
    <message>
        <source>Paywall</source>
        <translation>Péage</translation>
    </message>
    <message>
        <source>Captcha</source>
        <translation>Captcha</translation>
    </message>
    <message>
        <source>Bot protection</source>
        <translation>Protection contre les robots</translation>
    </message>
    <message>
        <source>Login wall</source>
        <translation>Mur de connexion</translation>
    </message>
    <message>
        <source>Cookie wall</source>
        <translation>Mur de cookies</translation>
    </message>
    <message>
        <source>Region lock</source>
        <translation>Blocage régional</translation>
    </message>
    <message>
        <source>Age gate</source>
        <translation>Contrôle d&apos;âge</translation>
    </message>
    <message>
        <source>App only</source>
        <translation>Application seulement</translation>
    </message>
    <message>
        <source>Rate limited</source>
        <translation>Débit limité</translation>
    </message>
    <message>
        <source>Error page</source>
        <translation>Page d&apos;erreur</translation>
    </message>
    <message>
        <source>Needs scripts</source>
        <translation>Scripts requis</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binaire</translation>
    </message>
    <message>
        <source>No content</source>
        <translation>Sans contenu</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>badge</comment>
        <translation>échec</translation>
    </message>
    <message>
        <source>says≠does</source>
        <comment>badge</comment>
        <translation>dit≠fait</translation>
    </message>
    <message>
        <source>covered</source>
        <comment>values of others, while reviewing blind</comment>
        <translation>masqué</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>pas de données</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>pas évalué</translation>
    </message>
    <message>
        <source>contested</source>
        <comment>badge</comment>
        <translation>contesté</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln commentaire</numerusform>
            <numerusform>%Ln commentaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Already reviewed.</source>
        <translation>Déjà relu.</translation>
    </message>
    <message>
        <source>You have begun this review; the values of others are covered.</source>
        <translation>Vous avez commencé cette relecture ; les valeurs des autres sont masquées.</translation>
    </message>
    <message>
        <source>Not reviewed yet; the values of others are covered.</source>
        <translation>Pas encore relu ; les valeurs des autres sont masquées.</translation>
    </message>
    <message>
        <source>The raters are %1 apart.</source>
        <translation>Les évaluateurs sont éloignés de %1.</translation>
    </message>
    <message>
        <source>The site seems to do the opposite of what the article says.</source>
        <translation>Le site semble faire le contraire de ce que dit l&apos;article.</translation>
    </message>
    <message>
        <source>You have begun this review.</source>
        <translation>Vous avez commencé cette relecture.</translation>
    </message>
    <message>
        <source>No rater has scored it yet.</source>
        <translation>Aucun évaluateur ne l&apos;a encore noté.</translation>
    </message>
    <message>
        <source>Not reviewed yet.</source>
        <translation>Pas encore relu.</translation>
    </message>
    <message>
        <source>Next: the raters are %1 apart on %2.</source>
        <comment>difference, cell</comment>
        <translation>Ensuite : les évaluateurs sont éloignés de %1 sur %2.</translation>
    </message>
    <message>
        <source>Next: only some raters score %1.</source>
        <comment>cell</comment>
        <translation>Ensuite : seuls certains évaluateurs notent %1.</translation>
    </message>
    <message>
        <source>Next: %1 moves the headline by %2.</source>
        <comment>cell, difference</comment>
        <translation>Ensuite : %1 déplace le résultat d&apos;ensemble de %2.</translation>
    </message>
</context>
<context>
    <name>Raters</name>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>inference</source>
        <translation>inférence</translation>
    </message>
    <message>
        <source>↶ earlier text</source>
        <translation>↶ ancien texte</translation>
    </message>
    <message>
        <source>✓ exact</source>
        <translation>✓ exact</translation>
    </message>
    <message>
        <source>✓ nearly</source>
        <translation>✓ presque</translation>
    </message>
    <message>
        <source>≈ paraphrase</source>
        <translation>≈ paraphrase</translation>
    </message>
    <message>
        <source>✗ absent</source>
        <translation>✗ absent</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>fait</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>à l&apos;instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>il y a %n mois</numerusform>
            <numerusform>il y a %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>il y a %n an</numerusform>
            <numerusform>il y a %n ans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyNotes</name>
    <message>
        <source>The server gave several answers; the first was taken.</source>
        <translation>Le serveur a donné plusieurs réponses ; la première a été prise.</translation>
    </message>
    <message>
        <source>The model called a tool that was not offered; nothing was done with it.</source>
        <translation>Le modèle a appelé un outil qui n&apos;était pas offert ; il n&apos;en a rien été fait.</translation>
    </message>
    <message>
        <source>The model answered several times in one reply; the first answer was taken.</source>
        <translation>Le modèle a répondu plusieurs fois en une réponse ; la première a été prise.</translation>
    </message>
    <message>
        <source>“%1” was asked, “%2” answered.</source>
        <translation>« %1 » a été interrogé, « %2 » a répondu.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>The override has no reason code.</source>
        <translation>La correction n&apos;a pas de code de raison.</translation>
    </message>
    <message>
        <source>The value %1 is more than evidence of strength %2 carries.</source>
        <translation>La valeur %1 dépasse ce que portent des preuves de force %2.</translation>
    </message>
    <message>
        <source>This was decided on another evaluation than the one that stands now.</source>
        <translation>Ceci a été décidé sur une autre évaluation que celle qui vaut maintenant.</translation>
    </message>
    <message>
        <source>a cell is decided twice.</source>
        <translation>une cellule est décidée deux fois.</translation>
    </message>
    <message>
        <source>a label is decided twice.</source>
        <translation>une étiquette est décidée deux fois.</translation>
    </message>
    <message>
        <source>it names no state of a review.</source>
        <translation>cela ne nomme aucun état d&apos;une relecture.</translation>
    </message>
</context>
<context>
    <name>ReviewChange</name>
    <message>
        <source>The change belongs to another review and was not made.</source>
        <translation>La modification appartient à une autre relecture et n&apos;a pas été faite.</translation>
    </message>
    <message>
        <source>The review was changed elsewhere in the meantime; nothing was changed here. Reload the article and decide again.</source>
        <translation>La relecture a été modifiée ailleurs entre-temps ; rien n&apos;a été modifié ici. Rechargez l&apos;article et décidez de nouveau.</translation>
    </message>
    <message>
        <source>its decisions are of another cell.</source>
        <translation>ses décisions portent sur une autre cellule.</translation>
    </message>
    <message>
        <source>its decisions are of another label.</source>
        <translation>ses décisions portent sur une autre étiquette.</translation>
    </message>
    <message>
        <source>it is about another annotation.</source>
        <translation>cela concerne une autre annotation.</translation>
    </message>
    <message>
        <source>it names no mark.</source>
        <translation>cela ne nomme aucune marque.</translation>
    </message>
    <message>
        <source>it names no state of a review.</source>
        <translation>cela ne nomme aucun état d&apos;une relecture.</translation>
    </message>
    <message>
        <source>it names no kind of change.</source>
        <translation>cela ne nomme aucune sorte de modification.</translation>
    </message>
    <message>
        <source>decision on %1 %2</source>
        <translation>décision sur %1 %2</translation>
    </message>
    <message>
        <source>label: %1</source>
        <translation>étiquette : %1</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>annotation</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>signalement</translation>
    </message>
    <message>
        <source>blind mode</source>
        <translation>mode aveugle</translation>
    </message>
    <message>
        <source>overruled gate</source>
        <translation>barrage levé</translation>
    </message>
    <message>
        <source>judged evaluation</source>
        <translation>évaluation jugée</translation>
    </message>
    <message>
        <source>submission</source>
        <translation>soumission</translation>
    </message>
</context>
<context>
    <name>ReviewFile</name>
    <message>
        <source>The article has no evaluation by “%1”.</source>
        <translation>L&apos;article n&apos;a pas d&apos;évaluation de « %1 ».</translation>
    </message>
    <message>
        <source>The discussion has no comment %1.</source>
        <translation>La discussion n&apos;a pas de commentaire %1.</translation>
    </message>
    <message>
        <source>The text does not hold the quote “%1”.</source>
        <translation>Le texte ne contient pas la citation « %1 ».</translation>
    </message>
    <message>
        <source>The quote “%1” stands in the text more than once; give more of prefix or suffix.</source>
        <translation>La citation « %1 » se trouve plusieurs fois dans le texte ; donnez plus de prefix ou de suffix.</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>n&apos;est pas un objet</translation>
    </message>
    <message>
        <source>is not known; known are %1</source>
        <translation>n&apos;est pas connu ; sont connus %1</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>n&apos;est pas un texte</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>n&apos;est ni vrai ni faux</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>n&apos;est pas un nombre</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>n&apos;est pas une liste</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>La ligne</translation>
    </message>
    <message>
        <source>names no provision of the rubric %1</source>
        <translation>ne nomme aucune disposition de la grille %1</translation>
    </message>
    <message>
        <source>names no channel; there are %1 and %2</source>
        <translation>ne nomme aucun canal ; il y a %1 et %2</translation>
    </message>
    <message>
        <source>is none of accept, override, nd, abstain</source>
        <translation>n&apos;est aucun de accept, override, nd, abstain</translation>
    </message>
    <message>
        <source>“%1” is no reason code of the rubric</source>
        <translation>« %1 » n&apos;est pas un code de raison de la grille</translation>
    </message>
    <message>
        <source>is missing: an annotation quotes the text it is about</source>
        <translation>manque : une annotation cite le texte dont elle parle</translation>
    </message>
    <message>
        <source>is not a list of texts</source>
        <translation>n&apos;est pas une liste de textes</translation>
    </message>
    <message>
        <source>This is not JSON: %1 at byte %2.</source>
        <translation>Ceci n&apos;est pas du JSON : %1 à l&apos;octet %2.</translation>
    </message>
    <message>
        <source>has neither article nor url</source>
        <translation>n&apos;a ni article ni url</translation>
    </message>
</context>
<context>
    <name>ReviewSession</name>
    <message>
        <source>The rubric has no provision %1.</source>
        <translation>La grille n&apos;a pas de disposition %1.</translation>
    </message>
    <message>
        <source>The rubric has no channel %1.</source>
        <translation>La grille n&apos;a pas de canal %1.</translation>
    </message>
    <message>
        <source>You review blind, so there is no value to accept yet. Enter your own, mark it as no data or abstain.</source>
        <translation>Vous relisez en aveugle, il n&apos;y a donc pas encore de valeur à accepter. Saisissez la vôtre, marquez-la sans données ou abstenez-vous.</translation>
    </message>
    <message>
        <source>There is no evaluation to accept. Evaluate the article or enter a value.</source>
        <translation>Il n&apos;y a pas d&apos;évaluation à accepter. Évaluez l&apos;article ou saisissez une valeur.</translation>
    </message>
    <message>
        <source>The evaluation by %1 has no row for %2. Enter a value or mark it as no data.</source>
        <translation>L&apos;évaluation de %1 n&apos;a pas de ligne pour %2. Saisissez une valeur ou marquez-la sans données.</translation>
    </message>
    <message>
        <source>The value must be between %1 and %2.</source>
        <translation>La valeur doit être entre %1 et %2.</translation>
    </message>
    <message>
        <source>The rubric has no reason code “%1”.</source>
        <translation>La grille n&apos;a pas de code de raison « %1 ».</translation>
    </message>
    <message>
        <source>An acceptance has no reason code.</source>
        <translation>Une acceptation n&apos;a pas de code de raison.</translation>
    </message>
    <message>
        <source>The rubric has no evidence strength “%1”.</source>
        <translation>La grille n&apos;a pas de force de preuve « %1 ».</translation>
    </message>
    <message>
        <source>The article has no evaluation %1.</source>
        <translation>L&apos;article n&apos;a pas d&apos;évaluation %1.</translation>
    </message>
    <message>
        <source>The value %1 cannot be accepted: %2 gave %3.</source>
        <translation>La valeur %1 ne peut pas être acceptée : %2 a donné %3.</translation>
    </message>
    <message>
        <source>No data and abstaining have no value.</source>
        <translation>Sans données et abstention n&apos;ont pas de valeur.</translation>
    </message>
    <message>
        <source>Nothing is decided about this cell yet. Enter a value first.</source>
        <translation>Rien n&apos;est encore décidé sur cette cellule. Saisissez d&apos;abord une valeur.</translation>
    </message>
    <message>
        <source>The marked stretch does not fit its quote. Mark the text again.</source>
        <translation>Le passage marqué ne correspond pas à sa citation. Marquez le texte de nouveau.</translation>
    </message>
    <message>
        <source>The annotation does not say which comment it is about.</source>
        <translation>L&apos;annotation ne dit pas de quel commentaire elle parle.</translation>
    </message>
    <message>
        <source>Mark some text first. A remark on the whole article goes into the note.</source>
        <translation>Marquez d&apos;abord du texte. Une remarque sur tout l&apos;article va dans la note.</translation>
    </message>
    <message>
        <source>An annotation with this identifier is there already.</source>
        <translation>Il y a déjà une annotation avec cet identifiant.</translation>
    </message>
    <message>
        <source>The annotation is no longer there.</source>
        <translation>L&apos;annotation n&apos;est plus là.</translation>
    </message>
    <message>
        <source>The rubric has no label “%1”.</source>
        <translation>La grille n&apos;a pas d&apos;étiquette « %1 ».</translation>
    </message>
    <message>
        <source>Nothing is decided about this label yet. Enter a value first.</source>
        <translation>Rien n&apos;est encore décidé sur cette étiquette. Saisissez d&apos;abord une valeur.</translation>
    </message>
    <message>
        <source>There is nothing to submit yet. Decide a cell or write a note first.</source>
        <translation>Il n&apos;y a encore rien à soumettre. Décidez d&apos;abord une cellule ou écrivez une note.</translation>
    </message>
    <message>
        <source>Only a submitted review can be reopened.</source>
        <translation>Seule une relecture soumise peut être rouverte.</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Barre d&apos;outils</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>RubricObject</name>
    <message>
        <source>This must be an object.</source>
        <translation>Ce doit être un objet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there more than once.</source>
        <translation>« %1 » s&apos;y trouve plusieurs fois.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing.</source>
        <translation>La clé « %1 » manque.</translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation>Ce doit être un texte.</translation>
    </message>
    <message>
        <source>This text must not be empty.</source>
        <translation>Ce texte ne doit pas être vide.</translation>
    </message>
    <message numerus="yes">
        <source>This text is longer than %n characters.</source>
        <translation>
            <numerusform>Ce texte dépasse %n caractère.</numerusform>
            <numerusform>Ce texte dépasse %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>This text holds characters that cannot be stored.</source>
        <translation>Ce texte contient des caractères qui ne peuvent pas être enregistrés.</translation>
    </message>
    <message>
        <source>This must be an object of texts by language.</source>
        <translation>Ce doit être un objet de textes par langue.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a language code such as &quot;en&quot;.</source>
        <translation>« %1 » n&apos;est pas un code de langue comme « en ».</translation>
    </message>
    <message>
        <source>The English text is missing.</source>
        <translation>Le texte anglais manque.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>Ce doit être un nombre.</translation>
    </message>
    <message>
        <source>This must be from %1 to %2.</source>
        <translation>Ce doit être de %1 à %2.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Ce doit être un nombre entier.</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>Ce doit être vrai ou faux.</translation>
    </message>
    <message>
        <source>This must be a list.</source>
        <translation>Ce doit être une liste.</translation>
    </message>
    <message numerus="yes">
        <source>This list needs at least %n entries.</source>
        <translation>
            <numerusform>Cette liste demande au moins %n entrée.</numerusform>
            <numerusform>Cette liste demande au moins %n entrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This list has more than %n entries.</source>
        <translation>
            <numerusform>Cette liste a plus de %n entrée.</numerusform>
            <numerusform>Cette liste a plus de %n entrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This list needs exactly %n entries.</source>
        <translation>
            <numerusform>Cette liste demande exactement %n entrée.</numerusform>
            <numerusform>Cette liste demande exactement %n entrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is not known here.</source>
        <translation>La clé « %1 » n&apos;est pas connue ici.</translation>
    </message>
    <message>
        <source>This rubric was written for a newer version of the program.</source>
        <translation>Cette grille a été écrite pour une version plus récente du programme.</translation>
    </message>
    <message>
        <source>This is not a rubric: the format must be &quot;%1&quot;.</source>
        <translation>Ceci n&apos;est pas une grille : le format doit être « %1 ».</translation>
    </message>
    <message>
        <source>Only small letters, digits and hyphens are allowed.</source>
        <translation>Seuls les minuscules, les chiffres et les traits d&apos;union sont permis.</translation>
    </message>
    <message numerus="yes">
        <source>A rubric of more than %n bytes is not read.</source>
        <translation>
            <numerusform>Une grille de plus de %n octet n&apos;est pas lue.</numerusform>
            <numerusform>Une grille de plus de %n octets n&apos;est pas lue.</numerusform>
        </translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>octet %1</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>Ceci n&apos;est pas du JSON : %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be used as a rubric. Correct these %n places and try again.</source>
        <translation>
            <numerusform>%1 ne peut pas servir de grille. Corrigez cet endroit et réessayez.</numerusform>
            <numerusform>%1 ne peut pas servir de grille. Corrigez ces %n endroits et réessayez.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no rubric &quot;%1&quot; in this program. There are: %2.</source>
        <translation>Il n&apos;y a pas de grille « %1 » dans ce programme. Il y a : %2.</translation>
    </message>
    <message>
        <source>The rubric &quot;%1&quot; of this program cannot be read.</source>
        <translation>La grille « %1 » de ce programme est illisible.</translation>
    </message>
    <message>
        <source>The scale must reach from below 0 to above 0.</source>
        <translation>L&apos;échelle doit aller de moins de 0 à plus de 0.</translation>
    </message>
    <message numerus="yes">
        <source>A rubric has exactly %n channels.</source>
        <translation>
            <numerusform>Une grille a exactement %n canal.</numerusform>
            <numerusform>Une grille a exactement %n canaux.</numerusform>
        </translation>
    </message>
    <message>
        <source>A band must begin below the one before it.</source>
        <translation>Un palier doit commencer sous le précédent.</translation>
    </message>
    <message>
        <source>The last band must begin at the scale&apos;s minimum.</source>
        <translation>Le dernier palier doit commencer au minimum de l&apos;échelle.</translation>
    </message>
    <message>
        <source>Weights must be above 0.</source>
        <translation>Les poids doivent être supérieurs à 0.</translation>
    </message>
    <message>
        <source>The weights must add up to 1.</source>
        <translation>La somme des poids doit être 1.</translation>
    </message>
    <message>
        <source>There is no content type &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de type de contenu « %1 ».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be read as another provision.</source>
        <translation>« %1 » serait lu comme une autre disposition.</translation>
    </message>
    <message>
        <source>No provision is in the group &quot;%1&quot;.</source>
        <translation>Aucune disposition n&apos;est dans le groupe « %1 ».</translation>
    </message>
    <message>
        <source>There is no group &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de groupe « %1 ».</translation>
    </message>
    <message>
        <source>No provision is discriminating, so the spot mode has nothing to score.</source>
        <translation>Aucune disposition n&apos;est discriminante, le mode spot n&apos;a donc rien à noter.</translation>
    </message>
    <message>
        <source>There is no kind of part &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de sorte de partie « %1 ».</translation>
    </message>
    <message>
        <source>The maximum must be above the minimum.</source>
        <translation>Le maximum doit être supérieur au minimum.</translation>
    </message>
    <message>
        <source>The signal has no part &quot;%1&quot;.</source>
        <translation>Le signal n&apos;a pas de partie « %1 ».</translation>
    </message>
    <message>
        <source>The part &quot;%1&quot; has no numbers to add up.</source>
        <translation>La partie « %1 » n&apos;a pas de nombres à additionner.</translation>
    </message>
    <message>
        <source>The middle must lie between the scale&apos;s ends.</source>
        <translation>Le milieu doit se trouver entre les bouts de l&apos;échelle.</translation>
    </message>
    <message>
        <source>The last step must have no upper bound.</source>
        <translation>Le dernier degré ne doit pas avoir de borne supérieure.</translation>
    </message>
    <message>
        <source>A step must end above the one before it.</source>
        <translation>Un degré doit finir au-dessus du précédent.</translation>
    </message>
</context>
<context>
    <name>RunForecast</name>
    <message>
        <source>There is nothing to ask “%1”: it has judged all of these articles, or they have no text.</source>
        <translation>Il n&apos;y a rien à demander à « %1 » : tous ces articles sont déjà évalués par lui, ou n&apos;ont pas de texte.</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>“%1” is no score. Type a number such as .4 or -.25, or n for no data.</source>
        <translation>« %1 » n&apos;est pas un score. Tapez un nombre comme .4 ou -.25, ou n pour sans données.</translation>
    </message>
    <message>
        <source>%1 is outside the scale. Type a number from %2 to %3.</source>
        <translation>%1 est hors de l&apos;échelle. Tapez un nombre de %2 à %3.</translation>
    </message>
</context>
<context>
    <name>ServerAddressWords</name>
    <message>
        <source>The address of %1 has a place to fill: put your own value in place of %2.</source>
        <translation>L&apos;adresse de %1 a un emplacement à remplir : mettez votre propre valeur à la place de %2.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a server: write it like %2.</source>
        <translation>« %1 » n&apos;est pas l&apos;adresse d&apos;un serveur : écrivez-la comme %2.</translation>
    </message>
    <message>
        <source>The address of a server begins with https:// or http://, not with %1://.</source>
        <translation>L&apos;adresse d&apos;un serveur commence par https:// ou http://, pas par %1://.</translation>
    </message>
    <message>
        <source>The address of a server must not hold a user name or password: leave out what stands before the @.</source>
        <translation>L&apos;adresse d&apos;un serveur ne doit contenir ni nom d&apos;utilisateur ni mot de passe : omettez ce qui précède le @.</translation>
    </message>
    <message>
        <source>The address of a server must not hold a query or a fragment: leave out what follows the ? or #.</source>
        <translation>L&apos;adresse d&apos;un serveur ne doit contenir ni requête ni fragment : omettez ce qui suit le ? ou le #.</translation>
    </message>
    <message>
        <source>Key and texts would go to %1 unencrypted: use https://.</source>
        <translation>Clé et textes iraient à %1 sans chiffrement : utilisez https://.</translation>
    </message>
</context>
<context>
    <name>ServerExchange</name>
    <message>
        <source>The key that is kept for %1 belongs to %2, not to %3, so it was not sent; give the key of the new address.</source>
        <translation>La clé gardée pour %1 appartient à %2, pas à %3, elle n&apos;a donc pas été envoyée ; donnez la clé de la nouvelle adresse.</translation>
    </message>
</context>
<context>
    <name>ServerFaultWords</name>
    <message>
        <source>%1 It says: %2</source>
        <translation>%1 Il dit : %2</translation>
    </message>
    <message>
        <source>%1 takes no more requests for now and asks to wait %2; the run goes on by itself after that.</source>
        <translation>%1 n&apos;accepte plus de requêtes pour le moment et demande d&apos;attendre %2 ; l&apos;exécution continue ensuite d&apos;elle-même.</translation>
    </message>
    <message>
        <source>%1 takes no more requests for now; the run goes on by itself, more slowly.</source>
        <translation>%1 n&apos;accepte plus de requêtes pour le moment ; l&apos;exécution continue d&apos;elle-même, plus lentement.</translation>
    </message>
    <message>
        <source>The credit or limit at %1 is used up until %2; its jobs are kept and can go on then, or earlier if the limit is raised there.</source>
        <translation>Le crédit ou la limite chez %1 est épuisé jusqu&apos;à %2 ; ses tâches sont gardées et peuvent continuer alors, ou plus tôt si la limite y est relevée.</translation>
    </message>
    <message>
        <source>The credit or limit at %1 is used up; its jobs are kept and can go on when there is credit again.</source>
        <translation>Le crédit ou la limite chez %1 est épuisé ; ses tâches sont gardées et peuvent continuer quand il y aura de nouveau du crédit.</translation>
    </message>
    <message>
        <source>A content filter of %1 withheld the answer of “%2”; no scores were taken from it, another model may answer.</source>
        <translation>Un filtre de contenu de %1 a retenu la réponse de « %2 » ; aucun score n&apos;en a été pris, un autre modèle répondra peut-être.</translation>
    </message>
    <message>
        <source>“%2” at %1 declined to answer; no scores were taken, another model may answer.</source>
        <translation>« %2 » chez %1 a refusé de répondre ; aucun score n&apos;a été pris, un autre modèle répondra peut-être.</translation>
    </message>
    <message>
        <source>The answer of “%2” at %1 was cut off at its length limit; no scores were taken from it. Raise the limit for answers or ask for fewer provisions.</source>
        <translation>La réponse de « %2 » chez %1 a été coupée à sa limite de longueur ; aucun score n&apos;en a été pris. Relevez la limite des réponses ou demandez moins de dispositions.</translation>
    </message>
    <message>
        <source>“%2” at %1 gave an empty answer; it is asked again, and if that does not help, raise the limit for answers.</source>
        <translation>« %2 » chez %1 a donné une réponse vide ; il est interrogé de nouveau, et si cela ne suffit pas, relevez la limite des réponses.</translation>
    </message>
    <message>
        <source>“%2” at %1 did not manage to write the answer in the form asked for; it is asked again.</source>
        <translation>« %2 » chez %1 n&apos;a pas réussi à écrire la réponse dans la forme demandée ; il est interrogé de nouveau.</translation>
    </message>
    <message>
        <source>The answer of “%2” broke off before its end; what came is kept as a failed attempt. The question can be put to %1 again.</source>
        <translation>La réponse de « %2 » s&apos;est interrompue avant sa fin ; ce qui est venu est gardé comme essai échoué. La question peut être posée de nouveau à %1.</translation>
    </message>
    <message>
        <source>%1 does not offer the model “%2”; choose one from its list of models.</source>
        <translation>%1 n&apos;offre pas le modèle « %2 » ; choisissez-en un dans sa liste de modèles.</translation>
    </message>
    <message>
        <source>The text is too long for “%2” at %1; it is shortened, or choose a model with a larger context.</source>
        <translation>Le texte est trop long pour « %2 » chez %1 ; il est raccourci, ou choisissez un modèle au contexte plus grand.</translation>
    </message>
    <message>
        <source>The request or the answer is larger than %1 or this program takes; shorten the text or the limit for answers.</source>
        <translation>La requête ou la réponse dépasse ce que %1 ou ce programme accepte ; raccourcissez le texte ou la limite des réponses.</translation>
    </message>
    <message>
        <source>“%2” at %1 cannot be held to a JSON schema in this way; a weaker way is used from now on.</source>
        <translation>« %2 » chez %1 ne peut pas être tenu de cette façon à un schéma JSON ; une façon moins stricte est utilisée désormais.</translation>
    </message>
    <message>
        <source>“%2” at %1 does not take the setting “%3”; the question is put without it from now on.</source>
        <translation>« %2 » chez %1 n&apos;accepte pas le réglage « %3 » ; la question est désormais posée sans lui.</translation>
    </message>
    <message>
        <source>%1 refused the request for “%2”; check the settings of the model.</source>
        <translation>%1 a refusé la requête pour « %2 » ; vérifiez les réglages du modèle.</translation>
    </message>
    <message>
        <source>What answers at %1 is not the interface of %2; check the address.</source>
        <translation>Ce qui répond à %1 n&apos;est pas l&apos;interface de %2 ; vérifiez l&apos;adresse.</translation>
    </message>
    <message>
        <source>%1 It shows: %2</source>
        <translation>%1 Il affiche : %2</translation>
    </message>
    <message>
        <source>%1 does not run at %2; start it, or check the port.</source>
        <translation>%1 ne tourne pas à %2 ; démarrez-le, ou vérifiez le port.</translation>
    </message>
    <message>
        <source>There is no connection to %1 at %2; check the network and the address.</source>
        <translation>Il n&apos;y a pas de connexion à %1 sur %2 ; vérifiez le réseau et l&apos;adresse.</translation>
    </message>
    <message>
        <source>%1 is overloaded; the question can be put again a little later.</source>
        <translation>%1 est surchargé ; la question peut être posée de nouveau un peu plus tard.</translation>
    </message>
    <message>
        <source>%1 is still loading “%2”; the question is put again until it is ready.</source>
        <translation>%1 charge encore « %2 » ; la question est posée de nouveau jusqu&apos;à ce qu&apos;il soit prêt.</translation>
    </message>
    <message>
        <source>%1 did not accept the key; enter a valid key for %2.</source>
        <translation>%1 n&apos;a pas accepté la clé ; saisissez une clé valide pour %2.</translation>
    </message>
    <message>
        <source>The key for %1 may not do this; check its rights there.</source>
        <translation>La clé pour %1 n&apos;a pas ce droit ; vérifiez-y ses droits.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own; the question can be put again a little later.</source>
        <translation>%1 a une défaillance propre ; la question peut être posée de nouveau un peu plus tard.</translation>
    </message>
    <message>
        <source>%1 did not answer in time; the question can be put again.</source>
        <translation>%1 n&apos;a pas répondu à temps ; la question peut être posée de nouveau.</translation>
    </message>
    <message>
        <source>%1 sends requests on to another address; the key was not sent there. Enter that address if it is right: %2</source>
        <translation>%1 renvoie les requêtes à une autre adresse ; la clé n&apos;y a pas été envoyée. Saisissez cette adresse si elle est juste : %2</translation>
    </message>
    <message>
        <source>The certificate of %1 does not hold, so nothing was sent; check the address and the clock of this computer.</source>
        <translation>Le certificat de %1 n&apos;est pas valable, rien n&apos;a donc été envoyé ; vérifiez l&apos;adresse et l&apos;horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The question to %1 was cancelled.</source>
        <translation>La question à %1 a été annulée.</translation>
    </message>
    <message>
        <source>The name %1 is not known to the network; check the address of %2.</source>
        <translation>Le nom %1 n&apos;est pas connu du réseau ; vérifiez l&apos;adresse de %2.</translation>
    </message>
    <message>
        <source>The proxy does not let requests through to %1; check the proxy settings.</source>
        <translation>Le serveur mandataire ne laisse pas passer les requêtes vers %1 ; vérifiez ses réglages.</translation>
    </message>
    <message>
        <source>%1 did not take the connection in time; check the network and the address.</source>
        <translation>%1 n&apos;a pas accepté la connexion à temps ; vérifiez le réseau et l&apos;adresse.</translation>
    </message>
    <message>
        <source>%1 stopped in the middle of its answer; what came is kept as a failed attempt.</source>
        <translation>%1 s&apos;est arrêté au milieu de sa réponse ; ce qui est venu est gardé comme essai échoué.</translation>
    </message>
    <message>
        <source>%1 took longer than the limit for one answer; what came is kept as a failed attempt.</source>
        <translation>%1 a dépassé la limite pour une réponse ; ce qui est venu est gardé comme essai échoué.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServerPresetFile</name>
    <message>
        <source>This must be “%1”.</source>
        <translation>Ce doit être « %1 ».</translation>
    </message>
    <message>
        <source>The word “%1” is not known here.</source>
        <translation>Le mot « %1 » n&apos;est pas connu ici.</translation>
    </message>
    <message>
        <source>Models belong to the style “marks_for_some”, and only to it.</source>
        <translation>Des modèles appartiennent au style « marks_for_some », et à lui seul.</translation>
    </message>
    <message>
        <source>These must be in order, the strictest first, each once.</source>
        <translation>Ceux-ci doivent être dans l&apos;ordre, le plus strict d&apos;abord, chacun une fois.</translation>
    </message>
    <message>
        <source>The last of these must be “prompt_only”, which every server takes.</source>
        <translation>Le dernier doit être « prompt_only », que tout serveur accepte.</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>Ceci n&apos;est pas l&apos;adresse d&apos;un serveur.</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>Ceci n&apos;est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The server preset %1 of this program cannot be read.</source>
        <translation>Le préréglage de serveur %1 de ce programme est illisible.</translation>
    </message>
    <message>
        <source>The server preset %1 of this program is wrong.</source>
        <translation>Le préréglage de serveur %1 de ce programme est faux.</translation>
    </message>
    <message>
        <source>There is no server preset “%1” in this program. There are: %2.</source>
        <translation>Il n&apos;y a pas de préréglage de serveur « %1 » dans ce programme. Il y a : %2.</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>%1 Shipped rubrics: %2.</source>
        <translation>%1 Grilles fournies : %2.</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>Line %1 of %2 is no article: it has neither an address nor a text.</source>
        <translation>La ligne %1 de %2 n&apos;est pas un article : elle n&apos;a ni adresse ni texte.</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines could not be read.</source>
        <translation>
            <numerusform>%n ligne de plus était illisible.</numerusform>
            <numerusform>%n lignes de plus étaient illisibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no lines below its header.</source>
        <translation>%1 n&apos;a pas de lignes sous son en-tête.</translation>
    </message>
    <message>
        <source>%1: none of the columns can be told to hold addresses or texts. Name one “url” or “text” in the first line.</source>
        <translation>%1 : aucune des colonnes n&apos;est reconnaissable comme adresses ou textes. Nommez-en une « url » ou « text » à la première ligne.</translation>
    </message>
    <message numerus="yes">
        <source>%n more fields start with a quote that never closes.</source>
        <translation>
            <numerusform>%n champ de plus commence par un guillemet qui ne se ferme jamais.</numerusform>
            <numerusform>%n champs de plus commencent par un guillemet qui ne se ferme jamais.</numerusform>
        </translation>
    </message>
    <message>
        <source>A field starts with a quote that never closes; it was read up to the next separator.</source>
        <translation>Un champ commence par un guillemet qui ne se ferme jamais ; il a été lu jusqu&apos;au séparateur suivant.</translation>
    </message>
    <message>
        <source>Comments without their article</source>
        <translation>Commentaires sans leur article</translation>
    </message>
    <message numerus="yes">
        <source>%n comments came without the story they belong to.</source>
        <translation>
            <numerusform>%n commentaire est arrivé sans l&apos;article auquel il appartient.</numerusform>
            <numerusform>%n commentaires sont arrivés sans l&apos;article auquel ils appartiennent.</numerusform>
        </translation>
    </message>
    <message>
        <source>These posts came without the first one of their topic.</source>
        <translation>Ces messages sont arrivés sans le premier de leur sujet.</translation>
    </message>
    <message>
        <source>%1 is not a well-formed feed (line %2: %3). What comes before that was read.</source>
        <translation>%1 n&apos;est pas un flux bien formé (ligne %2 : %3). Ce qui précède a été lu.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>The feed %1 has no entries.</source>
        <translation>Le flux %1 n&apos;a pas d&apos;entrées.</translation>
    </message>
    <message>
        <source>%1 is an answer of a forum with nothing in it.</source>
        <translation>%1 est une réponse de forum qui ne contient rien.</translation>
    </message>
    <message numerus="yes">
        <source>%n comments are named by this file but are not in it.</source>
        <translation>
            <numerusform>%n commentaire est nommé par ce fichier mais n&apos;y est pas.</numerusform>
            <numerusform>%n commentaires sont nommés par ce fichier mais n&apos;y sont pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds a user&apos;s profile, no article or discussion.</source>
        <translation>%1 contient le profil d&apos;un utilisateur, ni article ni discussion.</translation>
    </message>
    <message>
        <source>%1 holds a list of changed ids, no article or discussion.</source>
        <translation>%1 contient une liste d&apos;identifiants modifiés, ni article ni discussion.</translation>
    </message>
    <message>
        <source>%1 holds a list of ids only; the items themselves are needed.</source>
        <translation>%1 ne contient qu&apos;une liste d&apos;identifiants ; il faut les éléments eux-mêmes.</translation>
    </message>
    <message>
        <source>%1 is JSON of a kind that is not known: neither articles, discussions, feeds nor evaluations.</source>
        <translation>%1 est du JSON d&apos;une sorte inconnue : ni articles, ni discussions, ni flux, ni évaluations.</translation>
    </message>
    <message numerus="yes">
        <source>%n items are null: removed, or unknown to their source.</source>
        <translation>
            <numerusform>%n élément est null : retiré, ou inconnu de sa source.</numerusform>
            <numerusform>%n éléments sont null : retirés, ou inconnus de leur source.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values are of a kind that is not known and were left out.</source>
        <translation>
            <numerusform>%n valeur est d&apos;une sorte inconnue et a été omise.</numerusform>
            <numerusform>%n valeurs sont d&apos;une sorte inconnue et ont été omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is null: the item was removed, or is unknown to its source.</source>
        <translation>%1 est null : l&apos;élément a été retiré, ou est inconnu de sa source.</translation>
    </message>
    <message>
        <source>Line %1 of %2 is not valid JSON at column %3 and was left out: %4.</source>
        <translation>La ligne %1 de %2 n&apos;est pas du JSON valide à la colonne %3 et a été omise : %4.</translation>
    </message>
    <message>
        <source>it could not be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>Line %1 of %2 is no article: it needs a url, or a title with text, html or markdown.</source>
        <translation>La ligne %1 de %2 n&apos;est pas un article : il faut une url, ou un titre avec text, html ou markdown.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON and was not read.</source>
        <translation>%1 n&apos;est pas du JSON valide et n&apos;a pas été lu.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON at %2: %3. Nothing was read from it.</source>
        <translation>%1 n&apos;est pas du JSON valide à %2 : %3. Rien n&apos;en a été lu.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters could not be read and are shown as �.</source>
        <translation>
            <numerusform>%n caractère était illisible et est affiché par �.</numerusform>
            <numerusform>%n caractères étaient illisibles et sont affichés par �.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>Comments without their story</source>
        <translation>Commentaires sans leur article</translation>
    </message>
    <message>
        <source>Not a text page (%1, %2)</source>
        <translation>Pas une page de texte (%1, %2)</translation>
    </message>
</context>
<context>
    <name>TypedDollars</name>
    <message>
        <source>“%1” is no amount of dollars; write it like 2.50.</source>
        <translation>« %1 » n&apos;est pas un montant en dollars ; écrivez-le comme 2.50.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Open the sample.</source>
        <translation>Ouvre l&apos;exemple.</translation>
    </message>
    <message>
        <source>Colours: system, light or dark.</source>
        <translation>Couleurs : system, light ou dark.</translation>
    </message>
    <message>
        <source>The workspace to open.</source>
        <translation>L&apos;espace de travail à ouvrir.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ActionRegistry</name>
    <message>
        <source>There is no command named “%1”.</source>
        <translation>Il n&apos;y a pas de commande nommée « %1 ».</translation>
    </message>
    <message>
        <source>The key %1 already belongs to “%2”. Give that command another key first.</source>
        <translation>La touche %1 appartient déjà à « %2 ». Donnez d&apos;abord une autre touche à cette commande.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>rapporteur::Agreement</name>
    <message>
        <source>%1, blind</source>
        <translation>%1, en aveugle</translation>
    </message>
    <message>
        <source>%1, revealed</source>
        <translation>%1, à découvert</translation>
    </message>
    <message>
        <source>%1, the first time</source>
        <translation>%1, la première fois</translation>
    </message>
    <message>
        <source>Nobody called %1 has judged anything here. Those who have: %2.</source>
        <translation>Personne du nom de %1 n&apos;a jugé quoi que ce soit ici. Ceux qui l&apos;ont fait : %2.</translation>
    </message>
    <message>
        <source>Nobody has judged anything here yet. Agreement needs two raters: submit reviews, or evaluate with a model or the built-in rules.</source>
        <translation>Personne n&apos;a encore rien jugé ici. L&apos;accord demande deux évaluateurs : soumettez des relectures, ou évaluez avec un modèle ou les règles intégrées.</translation>
    </message>
    <message>
        <source>Only %1 has judged anything here. Agreement needs two raters: submit reviews, or evaluate with another model.</source>
        <translation>Seul %1 a jugé quelque chose ici. L&apos;accord demande deux évaluateurs : soumettez des relectures, ou évaluez avec un autre modèle.</translation>
    </message>
    <message>
        <source>Agreement was not computed: cancelled.</source>
        <translation>L&apos;accord n&apos;a pas été calculé : annulé.</translation>
    </message>
</context>
<context>
    <name>rapporteur::AgreementDialog</name>
    <message>
        <source>%1 to %2, with 95 % confidence</source>
        <comment>an interval</comment>
        <translation>%1 à %2, avec 95 % de confiance</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Jugées</translation>
    </message>
    <message>
        <source>Cells that at least two have judged</source>
        <translation>Cellules qu&apos;au moins deux ont jugées</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Notées</translation>
    </message>
    <message>
        <source>Cells that at least two have scored</source>
        <translation>Cellules qu&apos;au moins deux ont notées</translation>
    </message>
    <message>
        <source>Same kind</source>
        <translation>Même genre</translation>
    </message>
    <message>
        <source>Share of pairs that are both ND or both scored</source>
        <translation>Part des paires toutes deux ND ou toutes deux notées</translation>
    </message>
    <message>
        <source>AC1</source>
        <translation>AC1</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC1: whether there is something to score, beyond chance</source>
        <translation>AC1 de Gwet : y a-t-il quelque chose à noter, au-delà du hasard</translation>
    </message>
    <message>
        <source>α</source>
        <translation>α</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s interval α of the scores</source>
        <translation>α d&apos;intervalle de Krippendorff des scores</translation>
    </message>
    <message>
        <source>ICC</source>
        <translation>ICC</translation>
    </message>
    <message>
        <source>ICC(2,1): absolute agreement of single scores</source>
        <translation>ICC(2,1) : accord absolu de scores isolés</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Mean absolute difference of two scores</source>
        <translation>Différence absolue moyenne de deux scores</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Biais</translation>
    </message>
    <message>
        <source>Mean of the first minus the second; for pairs</source>
        <translation>Moyenne du premier moins le second ; pour les paires</translation>
    </message>
    <message>
        <source>Same sign</source>
        <translation>Même signe</translation>
    </message>
    <message>
        <source>Share with the same sign; up to 0.05 counts as neutral</source>
        <translation>Part de même signe ; jusqu&apos;à 0.05 compte comme neutre</translation>
    </message>
    <message>
        <source>Same class</source>
        <translation>Même classe</translation>
    </message>
    <message>
        <source>Share with the same class</source>
        <translation>Part de même classe</translation>
    </message>
    <message>
        <source>People &amp;twice: decided blind, and after the reveal</source>
        <translation>&amp;Deux fois chaque personne : décidé en aveugle, et après la levée</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Par canal</translation>
    </message>
    <message>
        <source>By pair of raters</source>
        <translation>Par paire d&apos;évaluateurs</translation>
    </message>
    <message>
        <source>By content type</source>
        <translation>Par type de contenu</translation>
    </message>
    <message>
        <source>By provision</source>
        <translation>Par disposition</translation>
    </message>
    <message>
        <source>Lines of the table</source>
        <translation>Lignes du tableau</translation>
    </message>
    <message>
        <source>Comparing the raters…</source>
        <translation>Comparaison des évaluateurs…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two raters</comment>
        <translation>%1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n article(s))</source>
        <comment>a rater</comment>
        <translation>
            <numerusform>%1 (%n article)</numerusform>
            <numerusform>%1 (%n articles)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Articles that you have not submitted take no part: you review blind.</source>
        <translation>%1. Les articles que vous n&apos;avez pas soumis n&apos;y figurent pas : vous relisez en aveugle.</translation>
    </message>
</context>
<context>
    <name>rapporteur::AnnotationForm</name>
    <message>
        <source>What do you see here?</source>
        <translation>Que voyez-vous ici ?</translation>
    </message>
    <message>
        <source>Note on the marked text</source>
        <translation>Note sur le texte marqué</translation>
    </message>
    <message>
        <source>Cell that this is evidence for</source>
        <translation>Cellule dont ceci est une preuve</translation>
    </message>
    <message>
        <source>Tags, parted by commas</source>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>Save the note (Ctrl+Enter)</source>
        <translation>Enregistrer la note (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave without saving (Esc)</source>
        <translation>Quitter sans enregistrer (Échap)</translation>
    </message>
    <message>
        <source>On the whole comment</source>
        <translation>Sur tout le commentaire</translation>
    </message>
    <message>
        <source>On “%1”</source>
        <translation>Sur « %1 »</translation>
    </message>
    <message>
        <source>No cell</source>
        <translation>Aucune cellule</translation>
    </message>
</context>
<context>
    <name>rapporteur::AnswerTab</name>
    <message>
        <source>Set out for reading</source>
        <translation>Mise en forme pour la lecture</translation>
    </message>
    <message>
        <source>Answer of the rater</source>
        <translation>Réponse de l&apos;évaluateur</translation>
    </message>
    <message>
        <source>Evaluation whose answer is shown</source>
        <translation>Évaluation dont la réponse est affichée</translation>
    </message>
    <message>
        <source>Off: exactly as the rater sent it</source>
        <translation>Désactivé : exactement comme l&apos;évaluateur l&apos;a envoyée</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>No rater has evaluated this article.</source>
        <translation>Aucun évaluateur n&apos;a évalué cet article.</translation>
    </message>
    <message>
        <source>Choose an article in the queue.</source>
        <translation>Choisissez un article dans la file.</translation>
    </message>
    <message>
        <source>Covered while you review blind</source>
        <translation>Masqué tant que vous relisez en aveugle</translation>
    </message>
    <message>
        <source>The answer is shown once you have submitted your review.</source>
        <translation>La réponse est affichée une fois votre relecture soumise.</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>La réponse est illisible</translation>
    </message>
    <message>
        <source>No answer was kept</source>
        <translation>Aucune réponse n&apos;a été gardée</translation>
    </message>
    <message>
        <source>This evaluation was added without the raw answer it was read from.</source>
        <translation>Cette évaluation a été ajoutée sans la réponse brute dont elle a été lue.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ArticleImport</name>
    <message>
        <source>The page is behind a wall (%1): %2</source>
        <translation>La page est derrière un barrage (%1) : %2</translation>
    </message>
    <message>
        <source>Imported from %1.</source>
        <translation>Importé de %1.</translation>
    </message>
    <message>
        <source>There is no article number %1 in this workspace.</source>
        <translation>Il n&apos;y a pas d&apos;article numéro %1 dans cet espace de travail.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ArticleTab</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>no details were kept</source>
        <translation>aucun détail n&apos;a été gardé</translation>
    </message>
    <message>
        <source>You overruled the gate “%1” of this page, so it counts as an article. Signs: %2.</source>
        <translation>Vous avez levé le barrage « %1 » de cette page, elle compte donc comme article. Signes : %2.</translation>
    </message>
    <message>
        <source>A gate stands in front of this page: %1 (%2 sure). Signs: %3.</source>
        <translation>Un barrage se trouve devant cette page : %1 (sûr à %2). Signes : %3.</translation>
    </message>
    <message>
        <source>Put the gate back</source>
        <translation>Remettre le barrage</translation>
    </message>
    <message>
        <source>Overrule the gate</source>
        <translation>Lever le barrage</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Aucun article n&apos;est ouvert</translation>
    </message>
    <message>
        <source>Choose one in the queue to read it here.</source>
        <translation>Choisissez-en un dans la file pour le lire ici.</translation>
    </message>
    <message>
        <source>Text unavailable</source>
        <translation>Texte indisponible</translation>
    </message>
    <message>
        <source>The page holds a wall instead of an article. What it did deliver is in the Source tab.</source>
        <translation>La page contient un barrage au lieu d&apos;un article. Ce qu&apos;elle a livré se trouve dans l&apos;onglet Source.</translation>
    </message>
    <message>
        <source>Only the discussion was added, not the article it is about. It is in the Discussion tab.</source>
        <translation>Seule la discussion a été ajoutée, pas l&apos;article dont elle parle. Elle se trouve dans l&apos;onglet Discussion.</translation>
    </message>
    <message>
        <source>No readable text was found in what was added. The Source tab shows it as it came.</source>
        <translation>Aucun texte lisible n&apos;a été trouvé dans ce qui a été ajouté. L&apos;onglet Source le montre tel qu&apos;il est venu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::ArticleTable</name>
    <message>
        <source>No article of this workspace has the number, identifier or address &quot;%1&quot;.</source>
        <translation>Aucun article de cet espace de travail n&apos;a le numéro, l&apos;identifiant ou l&apos;adresse « %1 ».</translation>
    </message>
    <message>
        <source>The article number %1 has no text version %2.</source>
        <translation>L&apos;article numéro %1 n&apos;a pas de version de texte %2.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ArticleView</name>
    <message>
        <source>Article text</source>
        <translation>Texte de l&apos;article</translation>
    </message>
</context>
<context>
    <name>rapporteur::Backup</name>
    <message numerus="yes">
        <source>No backup was made: this workspace is empty, and %1 holds %n article(s). Choose another name.</source>
        <translation>
            <numerusform>Aucune sauvegarde n&apos;a été faite : cet espace de travail est vide, et %1 contient %n article. Choisissez un autre nom.</numerusform>
            <numerusform>Aucune sauvegarde n&apos;a été faite : cet espace de travail est vide, et %1 contient %n articles. Choisissez un autre nom.</numerusform>
        </translation>
    </message>
    <message>
        <source>A workspace cannot be its own backup. Choose another name.</source>
        <translation>Un espace de travail ne peut pas être sa propre sauvegarde. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 is no backup of a workspace and was left as it is. Choose another name.</source>
        <translation>%1 n&apos;est pas la sauvegarde d&apos;un espace de travail et a été laissé tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 is a workspace that is in use and was left as it is. Choose another name.</source>
        <translation>%1 est un espace de travail en cours d&apos;utilisation et a été laissé tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>No backup was made: the folder %1 cannot be made.</source>
        <translation>Aucune sauvegarde n&apos;a été faite : le dossier %1 ne peut pas être créé.</translation>
    </message>
</context>
<context>
    <name>rapporteur::BlindActions</name>
    <message>
        <source>Blind</source>
        <translation>Aveugle</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Blind: uncover row by row</source>
        <translation>Aveugle : découvrir ligne par ligne</translation>
    </message>
    <message>
        <source>Blind from the next article on: the values of this one have been on screen.</source>
        <translation>En aveugle à partir de l&apos;article suivant : les valeurs de celui-ci ont été à l&apos;écran.</translation>
    </message>
    <message>
        <source>Uncover this article?</source>
        <translation>Découvrir cet article ?</translation>
    </message>
    <message>
        <source>You began this review blind. Once its values are shown, whatever you change is recorded as changed after the reveal.</source>
        <translation>Vous avez commencé cette relecture en aveugle. Une fois ses valeurs affichées, tout ce que vous modifiez est noté comme modifié après la levée de l&apos;aveugle.</translation>
    </message>
    <message>
        <source>Keep it covered</source>
        <translation>Le garder masqué</translation>
    </message>
    <message>
        <source>Uncover it</source>
        <translation>Le découvrir</translation>
    </message>
</context>
<context>
    <name>rapporteur::BlindView</name>
    <message>
        <source>Covered while you review blind.</source>
        <translation>Masqué tant que vous relisez en aveugle.</translation>
    </message>
</context>
<context>
    <name>rapporteur::BulkActs</name>
    <message>
        <source>Selected articles</source>
        <translation>Articles sélectionnés</translation>
    </message>
    <message>
        <source>Flag the selected articles</source>
        <translation>Signaler les articles sélectionnés</translation>
    </message>
    <message>
        <source>Take the flag off the selected articles</source>
        <translation>Retirer le signalement des articles sélectionnés</translation>
    </message>
    <message>
        <source>Accept what is undecided in the selected articles</source>
        <translation>Accepter ce qui n&apos;est pas décidé dans les articles sélectionnés</translation>
    </message>
    <message>
        <source>Submit the selected reviews</source>
        <translation>Soumettre les relectures sélectionnées</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed: at most %n article(s) can be changed in one step. Select fewer.</source>
        <translation>
            <numerusform>Rien n&apos;a été modifié : au plus %n article peut être modifié en une étape. Sélectionnez-en moins.</numerusform>
            <numerusform>Rien n&apos;a été modifié : au plus %n articles peuvent être modifiés en une étape. Sélectionnez-en moins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>flag %n article(s)</source>
        <translation>
            <numerusform>signaler %n article</numerusform>
            <numerusform>signaler %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unflag %n article(s)</source>
        <translation>
            <numerusform>retirer le signalement de %n article</numerusform>
            <numerusform>retirer le signalement de %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>accept the rest of %n article(s)</source>
        <translation>
            <numerusform>accepter le reste de %n article</numerusform>
            <numerusform>accepter le reste de %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>submit %n review(s)</source>
        <translation>
            <numerusform>soumettre %n relecture</numerusform>
            <numerusform>soumettre %n relectures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) changed.</source>
        <translation>
            <numerusform>%n article modifié.</numerusform>
            <numerusform>%n articles modifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they were.</source>
        <translation>
            <numerusform>%n laissé tel quel.</numerusform>
            <numerusform>%n laissés tels quels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::Casebook</name>
    <message>
        <source>no data</source>
        <translation>pas de données</translation>
    </message>
    <message>
        <source>Earlier rulings on this provision</source>
        <translation>Décisions antérieures sur cette disposition</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>You have not set the machine right on this provision before.</source>
        <translation>Vous n&apos;avez pas encore corrigé la machine sur cette disposition.</translation>
    </message>
    <message>
        <source>Like cases first. Enter opens the article.</source>
        <translation>Cas semblables d&apos;abord. Entrée ouvre l&apos;article.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ChartsPage</name>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Rien à dessiner encore</translation>
    </message>
    <message>
        <source>Charts show what raters and you said of the articles in the queue&apos;s filter.</source>
        <translation>Les graphiques montrent ce que les évaluateurs et vous dites des articles du filtre de la file.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Articles × provisions</source>
        <translation>Articles × dispositions</translation>
    </message>
    <message>
        <source>Distribution per rater</source>
        <translation>Distribution par évaluateur</translation>
    </message>
    <message>
        <source>One channel against the other</source>
        <translation>Un canal contre l&apos;autre</translation>
    </message>
    <message>
        <source>You against the machine</source>
        <translation>Vous face à la machine</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Enregistrer le graphique comme image</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l&apos;image</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) left out: covered while you review blind.</source>
        <translation>
            <numerusform>%n article omis : masqué tant que vous relisez en aveugle.</numerusform>
            <numerusform>%n articles omis : masqués tant que vous relisez en aveugle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further article(s) not drawn.</source>
        <translation>
            <numerusform>%n autre article non dessiné.</numerusform>
            <numerusform>%n autres articles non dessinés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Vector graphics (*.svg)</source>
        <translation>Graphique vectoriel (*.svg)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>chart</source>
        <comment>suggested file name</comment>
        <translation>graphique</translation>
    </message>
</context>
<context>
    <name>rapporteur::Check</name>
    <message>
        <source>A journalled change does not follow from those before it.</source>
        <translation>Une modification du journal ne découle pas des précédentes.</translation>
    </message>
    <message>
        <source>A review of %1 is in no journal entry.</source>
        <translation>Une relecture de %1 n&apos;est dans aucune entrée du journal.</translation>
    </message>
    <message>
        <source>The review of article %1 by %2 is not what the journal says.</source>
        <translation>La relecture de l&apos;article %1 par %2 n&apos;est pas ce que dit le journal.</translation>
    </message>
    <message>
        <source>A stored mean of a review is not what its decisions give.</source>
        <translation>La moyenne enregistrée d&apos;une relecture n&apos;est pas ce que donnent ses décisions.</translation>
    </message>
    <message>
        <source>The text of article %1 is not the one that was stored.</source>
        <translation>Le texte de l&apos;article %1 n&apos;est pas celui qui a été enregistré.</translation>
    </message>
    <message>
        <source>The figures kept for article %1 are not what its evaluations give.</source>
        <translation>Les chiffres gardés pour l&apos;article %1 ne sont pas ce que donnent ses évaluations.</translation>
    </message>
    <message>
        <source>The figures kept for an evaluation are not what its scores give.</source>
        <translation>Les chiffres gardés pour une évaluation ne sont pas ce que donnent ses scores.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ChoiceDialog</name>
    <message>
        <source>Show only lines with these words</source>
        <translation>N&apos;afficher que les lignes avec ces mots</translation>
    </message>
    <message>
        <source>Take the text that the list carries, instead of loading the page</source>
        <translation>Prendre le texte que porte la liste, au lieu de charger la page</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>Looking at %1 …</source>
        <translation>Examen de %1 …</translation>
    </message>
    <message>
        <source>What can be added</source>
        <translation>Ce qui peut être ajouté</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>&amp;Tous</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>A&amp;ucun</translation>
    </message>
    <message>
        <source>&amp;Suggested</source>
        <translation>&amp;Suggérés</translation>
    </message>
    <message>
        <source>Ne&amp;w ones</source>
        <translation>&amp;Nouveaux</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Examen …</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (et %n de plus)</numerusform>
            <numerusform>%1 (et %n de plus)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n chosen</source>
        <translation>
            <numerusform>%1 sur %n choisi</numerusform>
            <numerusform>%1 sur %n choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already or twice</source>
        <translation>
            <numerusform>%n déjà connu ou en double</numerusform>
            <numerusform>%n déjà connus ou en double</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%n est illisible</numerusform>
            <numerusform>%n sont illisibles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::ChoiceModel</name>
    <message>
        <source>twice in this list</source>
        <translation>en double dans cette liste</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>déjà connu</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c&apos;est</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>rapporteur::CommandSearch</name>
    <message>
        <source>Search commands</source>
        <translation>Chercher des commandes</translation>
    </message>
    <message>
        <source>Command search</source>
        <translation>Recherche de commandes</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Commandes trouvées</translation>
    </message>
</context>
<context>
    <name>rapporteur::CompareModel</name>
    <message>
        <source>nothing said</source>
        <translation>rien de dit</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>pas de données</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>abstention</translation>
    </message>
    <message>
        <source>%1: %2 apart</source>
        <comment>a cell, a difference</comment>
        <translation>%1 : écart de %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>cell, rater, score</comment>
        <translation>%1, %2 : %3</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Greatest score minus least; nothing where fewer than two scored</source>
        <translation>Plus grand score moins le plus petit ; rien là où moins de deux ont noté</translation>
    </message>
</context>
<context>
    <name>rapporteur::ComparePage</name>
    <message>
        <source>Differences only</source>
        <translation>Différences seulement</translation>
    </message>
    <message>
        <source>Most apart first</source>
        <translation>Plus éloignés d&apos;abord</translation>
    </message>
    <message>
        <source>Compare raters</source>
        <translation>Comparer les évaluateurs</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>from </source>
        <translation>dès </translation>
    </message>
    <message>
        <source>Least difference that counts</source>
        <translation>Plus petite différence qui compte</translation>
    </message>
    <message>
        <source>Values that count as having no sign, up to</source>
        <translation>Valeurs comptées sans signe, jusqu&apos;à</translation>
    </message>
    <message>
        <source>First rater of the pair</source>
        <translation>Premier évaluateur de la paire</translation>
    </message>
    <message>
        <source>Second rater of the pair</source>
        <translation>Second évaluateur de la paire</translation>
    </message>
    <message>
        <source>Cells and what each rater says</source>
        <translation>Cellules et ce qu&apos;en dit chaque évaluateur</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Aucun article n&apos;est ouvert</translation>
    </message>
    <message>
        <source>No two raters are as far apart as that on any cell.</source>
        <translation>Sur aucune cellule deux évaluateurs ne sont aussi éloignés.</translation>
    </message>
    <message>
        <source>Choose one in the queue to compare what its raters say.</source>
        <translation>Choisissez-en un dans la file pour comparer ce que disent ses évaluateurs.</translation>
    </message>
    <message>
        <source>Choose two raters to see how far they agree.</source>
        <translation>Choisissez deux évaluateurs pour voir à quel point ils s&apos;accordent.</translation>
    </message>
    <message>
        <source>Covered while you review blind.</source>
        <translation>Masqué tant que vous relisez en aveugle.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a part of a whole</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No cell is scored by both.</source>
        <translation>Aucune cellule n&apos;est notée par les deux.</translation>
    </message>
    <message>
        <source>Same sign in %1 (up to ±%2 counts as none), same class in %3, on average %4 apart.</source>
        <translation>Même signe dans %1 (jusqu&apos;à ±%2 compte comme aucun), même classe dans %3, écart moyen de %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) scored by one of them only.</source>
        <translation>
            <numerusform>%n cellule notée par un seul d&apos;entre eux.</numerusform>
            <numerusform>%n cellules notées par un seul d&apos;entre eux.</numerusform>
        </translation>
    </message>
    <message>
        <source>the text</source>
        <translation>le texte</translation>
    </message>
    <message>
        <source>the prompt</source>
        <translation>l&apos;invite</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>le modèle</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>les réglages</translation>
    </message>
    <message>
        <source>the mode</source>
        <translation>le mode</translation>
    </message>
    <message>
        <source>The same rater twice, with nothing else changed: the difference is chance.</source>
        <translation>Deux fois le même évaluateur, sans autre changement : la différence est due au hasard.</translation>
    </message>
    <message>
        <source>The same rater twice; what changed in between: %1.</source>
        <translation>Deux fois le même évaluateur ; ce qui a changé entre-temps : %1.</translation>
    </message>
</context>
<context>
    <name>rapporteur::Compression</name>
    <message>
        <source>A stored page or answer is damaged and cannot be unpacked.</source>
        <translation>Une page ou réponse enregistrée est endommagée et ne peut pas être décompressée.</translation>
    </message>
    <message>
        <source>A stored page or answer unpacks to more than %1 MB.</source>
        <translation>Une page ou réponse enregistrée, une fois décompressée, dépasse %1 Mo.</translation>
    </message>
</context>
<context>
    <name>rapporteur::Connection</name>
    <message>
        <source>Not saved: the disk is full. Free some space and try again; what you entered is still here.</source>
        <translation>Pas enregistré : le disque est plein. Libérez de la place et réessayez ; ce que vous avez saisi est toujours là.</translation>
    </message>
    <message>
        <source>Not saved: the disk reports an error. Check the disk, or make a backup elsewhere.</source>
        <translation>Pas enregistré : le disque signale une erreur. Vérifiez le disque, ou faites une sauvegarde ailleurs.</translation>
    </message>
    <message>
        <source>The workspace cannot be read: the disk reports an error.</source>
        <translation>L&apos;espace de travail est illisible : le disque signale une erreur.</translation>
    </message>
    <message>
        <source>The workspace is damaged. Nothing was written; use a backup, or salvage it into a new file.</source>
        <translation>L&apos;espace de travail est endommagé. Rien n&apos;a été écrit ; utilisez une sauvegarde, ou récupérez-le dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>Not saved: the workspace cannot be written to.</source>
        <translation>Pas enregistré : l&apos;espace de travail ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Not saved: another program is using the workspace. Try again.</source>
        <translation>Pas enregistré : un autre programme utilise l&apos;espace de travail. Réessayez.</translation>
    </message>
    <message>
        <source>The workspace file cannot be opened.</source>
        <translation>Le fichier de l&apos;espace de travail ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Not saved: a text or page is larger than a workspace can keep.</source>
        <translation>Pas enregistré : un texte ou une page dépasse ce qu&apos;un espace de travail peut garder.</translation>
    </message>
    <message>
        <source>Not saved: the workspace refused the change.</source>
        <translation>Pas enregistré : l&apos;espace de travail a refusé la modification.</translation>
    </message>
    <message>
        <source>The workspace could not answer.</source>
        <translation>L&apos;espace de travail n&apos;a pas pu répondre.</translation>
    </message>
    <message>
        <source>The database library refuses to check references.</source>
        <translation>La bibliothèque de base de données refuse de vérifier les références.</translation>
    </message>
    <message>
        <source>The workspace cannot be written safely here: its disk does not support it.</source>
        <translation>L&apos;espace de travail ne peut pas être écrit ici en sûreté : son disque ne le permet pas.</translation>
    </message>
</context>
<context>
    <name>rapporteur::CsvDialog</name>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xte</translation>
    </message>
    <message>
        <source>&amp;HTML of the page</source>
        <translation>&amp;HTML de la page</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>A&amp;uthor</source>
        <translation>A&amp;uteur</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Site</translation>
    </message>
    <message>
        <source>&amp;Published</source>
        <translation>&amp;Publié</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>The &amp;first line names the columns</source>
        <translation>La &amp;première ligne nomme les colonnes</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>Colonnes de %1</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tabulator</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>The first lines of the table</source>
        <translation>Les premières lignes du tableau</translation>
    </message>
    <message>
        <source>Use these columns</source>
        <translation>Utiliser ces colonnes</translation>
    </message>
    <message>
        <source>Sepa&amp;rator</source>
        <translation>Sépa&amp;rateur</translation>
    </message>
    <message>
        <source>— none —</source>
        <translation>— aucune —</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which column holds addresses or texts.</source>
        <translation>Dites quelle colonne contient des adresses ou des textes.</translation>
    </message>
</context>
<context>
    <name>rapporteur::DeadLetters</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>Évaluateur</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Try the selected ones again</source>
        <translation>Réessayer la sélection</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Try all again that were given up</source>
        <translation>Réessayer toutes les évaluations abandonnées</translation>
    </message>
    <message>
        <source>Evaluations that were given up</source>
        <translation>Évaluations abandonnées</translation>
    </message>
    <message>
        <source>Nothing was given up</source>
        <translation>Rien n&apos;a été abandonné</translation>
    </message>
    <message>
        <source>Evaluations that failed for good show here, with the reason, and can be tried again.</source>
        <translation>Les évaluations définitivement échouées s&apos;affichent ici, avec la raison, et peuvent être réessayées.</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonnées</translation>
    </message>
    <message>
        <source>Given up %1</source>
        <translation>Abandonnées %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::DecisionActions</name>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Accept cell</source>
        <translation>Accepter la cellule</translation>
    </message>
    <message>
        <source>Accept row and go on</source>
        <translation>Accepter la ligne et continuer</translation>
    </message>
    <message>
        <source>No data (ND)</source>
        <translation>Sans données (ND)</translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation>S&apos;abstenir</translation>
    </message>
    <message>
        <source>Back to the machine&apos;s value</source>
        <translation>Revenir à la valeur de la machine</translation>
    </message>
    <message>
        <source>Accept all rows without data</source>
        <translation>Accepter toutes les lignes sans données</translation>
    </message>
    <message>
        <source>Most useful undecided cell</source>
        <translation>Cellule non décidée la plus utile</translation>
    </message>
    <message>
        <source>Next undecided cell</source>
        <translation>Cellule non décidée suivante</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Signaler</translation>
    </message>
    <message>
        <source>Overrule the content gate</source>
        <translation>Lever le barrage de contenu</translation>
    </message>
    <message>
        <source>Reopen the submitted review</source>
        <translation>Rouvrir la relecture soumise</translation>
    </message>
    <message>
        <source>Next evidence mark</source>
        <translation>Marque de preuve suivante</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Previous evidence mark</source>
        <translation>Marque de preuve précédente</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Raison : %1</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
    <message>
        <source>No data in all undecided cells</source>
        <translation>Sans données dans toutes les cellules non décidées</translation>
    </message>
</context>
<context>
    <name>rapporteur::Desk</name>
    <message>
        <source>Rapporteur workspaces (*.rapporteur)</source>
        <translation>Espaces de travail Rapporteur (*.rapporteur)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nouvel espace de travail</translation>
    </message>
    <message>
        <source>review</source>
        <comment>suggested file name</comment>
        <translation>relecture</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>Ouverture de %1 …</translation>
    </message>
    <message>
        <source>Making %1 …</source>
        <translation>Création de %1 …</translation>
    </message>
    <message>
        <source>The sample was not opened because the folder %1 could not be made.</source>
        <translation>L&apos;exemple n&apos;a pas été ouvert parce que le dossier %1 n&apos;a pas pu être créé.</translation>
    </message>
    <message>
        <source>Making the sample …</source>
        <translation>Création de l&apos;exemple …</translation>
    </message>
</context>
<context>
    <name>rapporteur::DifferenceView</name>
    <message>
        <source>What changed in the text</source>
        <translation>Ce qui a changé dans le texte</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) added</source>
        <translation>
            <numerusform>%n mot ajouté</numerusform>
            <numerusform>%n mots ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) removed</source>
        <translation>
            <numerusform>%n mot retiré</numerusform>
            <numerusform>%n mots retirés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::DiscussionTab</name>
    <message>
        <source>Filter comments</source>
        <translation>Filtrer les commentaires</translation>
    </message>
    <message>
        <source>Filter comments by words or author</source>
        <translation>Filtrer les commentaires par mots ou auteur</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Collapse, or go to the comment above</source>
        <translation>Replier, ou aller au commentaire du dessus</translation>
    </message>
    <message>
        <source>Expand, or go to the first reply</source>
        <translation>Déplier, ou aller à la première réponse</translation>
    </message>
    <message>
        <source>Next reply to the same comment</source>
        <translation>Réponse suivante au même commentaire</translation>
    </message>
    <message>
        <source>Previous reply to the same comment</source>
        <translation>Réponse précédente au même commentaire</translation>
    </message>
    <message>
        <source>Next top-level comment</source>
        <translation>Commentaire de premier niveau suivant</translation>
    </message>
    <message>
        <source>Previous top-level comment</source>
        <translation>Commentaire de premier niveau précédent</translation>
    </message>
    <message>
        <source>Collapse all replies</source>
        <translation>Replier toutes les réponses</translation>
    </message>
    <message>
        <source>Expand all replies</source>
        <translation>Déplier toutes les réponses</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of this discussion had to be repaired: %1</source>
        <translation>
            <numerusform>%n partie de cette discussion a dû être réparée : %1</numerusform>
            <numerusform>%n parties de cette discussion ont dû être réparées : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No discussion</source>
        <translation>Pas de discussion</translation>
    </message>
    <message>
        <source>No comments came with this article. Add its thread to read them here.</source>
        <translation>Aucun commentaire n&apos;est venu avec cet article. Ajoutez son fil pour les lire ici.</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Aucun article n&apos;est ouvert</translation>
    </message>
    <message>
        <source>Choose one in the queue to read it here.</source>
        <translation>Choisissez-en un dans la file pour le lire ici.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>comments that fit the filter</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n commentaire</numerusform>
            <numerusform>%n commentaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted or dead</source>
        <translation>
            <numerusform>%n supprimé ou inactif</numerusform>
            <numerusform>%n supprimés ou inactifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s)</source>
        <translation>
            <numerusform>%n niveau</numerusform>
            <numerusform>%n niveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>live</source>
        <translation>visibles</translation>
    </message>
    <message>
        <source>deleted or dead</source>
        <translation>supprimés ou inactifs</translation>
    </message>
    <message>
        <source>Only live comments, with those they answer</source>
        <translation>Seulement les commentaires visibles, avec ceux auxquels ils répondent</translation>
    </message>
    <message>
        <source>Only deleted and dead comments, with those they answer</source>
        <translation>Seulement les commentaires supprimés et inactifs, avec ceux auxquels ils répondent</translation>
    </message>
</context>
<context>
    <name>rapporteur::DiscussionView</name>
    <message>
        <source>Discussion</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>pas livré</translation>
    </message>
    <message>
        <source>unknown author</source>
        <translation>auteur inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>niveau %1</translation>
    </message>
    <message>
        <source>what it answers is missing</source>
        <translation>ce à quoi il répond manque</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s) hidden</source>
        <translation>
            <numerusform>%n réponse repliée</numerusform>
            <numerusform>%n réponses repliées</numerusform>
        </translation>
    </message>
    <message>
        <source>↑ %1: %2</source>
        <comment>author and first words of the comment that is answered</comment>
        <translation>↑ %1 : %2</translation>
    </message>
</context>
<context>
    <name>rapporteur::EarlierText</name>
    <message>
        <source>Version %1, not the current one. Marks and annotations are shown on the current text.</source>
        <translation>Version %1, pas l&apos;actuelle. Marques et annotations sont affichées sur le texte actuel.</translation>
    </message>
</context>
<context>
    <name>rapporteur::EvaluateDialog</name>
    <message>
        <source>&amp;Show what will be sent …</source>
        <translation>&amp;Afficher ce qui sera envoyé …</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Full: all provisions</source>
        <translation>Complet : toutes les dispositions</translation>
    </message>
    <message>
        <source>Spot: the provisions that tell most</source>
        <translation>Sondage : les dispositions les plus parlantes</translation>
    </message>
    <message>
        <source>Lite: one figure and a few checks</source>
        <translation>Léger : un chiffre et quelques contrôles</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Le texte</translation>
    </message>
    <message>
        <source>The discussion</source>
        <translation>La discussion</translation>
    </message>
    <message>
        <source>All that the rater has not judged yet</source>
        <translation>Tout ce que l&apos;évaluateur n&apos;a pas encore évalué</translation>
    </message>
    <message>
        <source>What the queue shows and the rater has not judged yet</source>
        <translation>Ce que la file affiche et que l&apos;évaluateur n&apos;a pas encore évalué</translation>
    </message>
    <message>
        <source>This article, asked anew</source>
        <translation>Cet article, demandé à nouveau</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Ce qui a échoué</translation>
    </message>
    <message>
        <source>Everything, asked anew</source>
        <translation>Tout, demandé à nouveau</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>aucune limite</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Ra&amp;ters</source>
        <translation>É&amp;valuateurs</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Mode</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>Art&amp;icles</source>
        <translation>Art&amp;icles</translation>
    </message>
    <message>
        <source>Stop at $ for each r&amp;un</source>
        <translation>Arrêter à $ par &amp;exécution</translation>
    </message>
    <message>
        <source>Te&amp;ll me at $ for each run</source>
        <translation>Me &amp;prévenir à $ par exécution</translation>
    </message>
    <message>
        <source>and a &amp;day</source>
        <translation>et par &amp;jour</translation>
    </message>
    <message>
        <source>and a day</source>
        <translation>et par jour</translation>
    </message>
    <message>
        <source>Stop at $ a day</source>
        <translation>Arrêter à $ par jour</translation>
    </message>
    <message>
        <source>Tell me at $ a day</source>
        <translation>Me prévenir à $ par jour</translation>
    </message>
    <message>
        <source>Built-in rules: no tokens, no cost</source>
        <translation>Règles intégrées : aucun jeton, aucun coût</translation>
    </message>
    <message>
        <source>%1: counting what would be asked …</source>
        <translation>%1 : comptage de ce qui serait demandé …</translation>
    </message>
    <message>
        <source>Tick who is to evaluate.</source>
        <translation>Cochez qui doit évaluer.</translation>
    </message>
    <message>
        <source>No price is known</source>
        <translation>Aucun prix connu</translation>
    </message>
    <message>
        <source>Nobody knows what %1 costs, so no cap can hold it and no forecast be made. Ask it anyway?</source>
        <translation>Personne ne sait ce que coûte %1 ; aucun plafond ne peut donc le retenir, et aucune prévision n&apos;est possible. Demander quand même ?</translation>
    </message>
    <message>
        <source>Give a price first</source>
        <translation>Indiquer d&apos;abord un prix</translation>
    </message>
    <message>
        <source>Ask anyway</source>
        <translation>Demander quand même</translation>
    </message>
</context>
<context>
    <name>rapporteur::EvaluationDetails</name>
    <message>
        <source>The stored details of an evaluation are damaged.</source>
        <translation>Les détails enregistrés d&apos;une évaluation sont endommagés.</translation>
    </message>
</context>
<context>
    <name>rapporteur::EvaluationRuns</name>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Evaluate what is new</source>
        <translation>Évaluer ce qui est nouveau</translation>
    </message>
    <message>
        <source>Evaluate this article again</source>
        <translation>Évaluer cet article de nouveau</translation>
    </message>
    <message>
        <source>Evaluate what failed</source>
        <translation>Évaluer ce qui a échoué</translation>
    </message>
    <message>
        <source>Evaluate everything again</source>
        <translation>Tout évaluer de nouveau</translation>
    </message>
    <message>
        <source>This run has nothing left to do.</source>
        <translation>Cette exécution n&apos;a plus rien à faire.</translation>
    </message>
    <message>
        <source>A run is under way. Wait for its end or cancel it before you start another one.</source>
        <translation>Une exécution est en cours. Attendez sa fin ou annulez-la avant d&apos;en lancer une autre.</translation>
    </message>
    <message>
        <source>Evaluate with models …</source>
        <translation>Évaluer avec des modèles …</translation>
    </message>
    <message>
        <source>There is no key for %1. Give one in the settings of the model.</source>
        <translation>Il n&apos;y a pas de clé pour %1. Donnez-en une dans les réglages du modèle.</translation>
    </message>
</context>
<context>
    <name>rapporteur::EvaluationTable</name>
    <message>
        <source>There is no stored answer for the evaluation %1.</source>
        <translation>Il n&apos;y a pas de réponse enregistrée pour l&apos;évaluation %1.</translation>
    </message>
</context>
<context>
    <name>rapporteur::EventTable</name>
    <message>
        <source>There is no event number %1 in this workspace.</source>
        <translation>Il n&apos;y a pas d&apos;événement numéro %1 dans cet espace de travail.</translation>
    </message>
</context>
<context>
    <name>rapporteur::EventsPanel</name>
    <message>
        <source>✓ resolved</source>
        <translation>✓ résolu</translation>
    </message>
    <message>
        <source>◐ looked into</source>
        <translation>◐ examiné</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Whole workspace</source>
        <translation>Tout l&apos;espace de travail</translation>
    </message>
    <message>
        <source>Unresolved only</source>
        <translation>Non résolus seulement</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Least weight shown</source>
        <translation>Plus faible gravité affichée</translation>
    </message>
    <message>
        <source>All weights</source>
        <translation>Toutes les gravités</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Type of events shown</source>
        <translation>Type d&apos;événements affichés</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Looked into</source>
        <translation>Examiné</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolu</translation>
    </message>
    <message>
        <source>Events %1</source>
        <translation>Événements %1</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Rien ne correspond</translation>
    </message>
    <message>
        <source>No event fits the filters.</source>
        <translation>Aucun événement ne correspond aux filtres.</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Aucun article n&apos;est ouvert</translation>
    </message>
    <message>
        <source>Choose one in the queue, or look at the whole workspace.</source>
        <translation>Choisissez-en un dans la file, ou regardez tout l&apos;espace de travail.</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Pas encore d&apos;événements</translation>
    </message>
    <message>
        <source>Evaluations, failures, gates and saved reviews are noted here as they happen.</source>
        <translation>Évaluations, échecs, barrages et relectures enregistrées sont notés ici à mesure.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ExportDialog</name>
    <message>
        <source>Only what the queue shows now</source>
        <translation>Seulement ce que la file montre maintenant</translation>
    </message>
    <message>
        <source>Only submitted reviews</source>
        <translation>Seulement les relectures soumises</translation>
    </message>
    <message>
        <source>Begin with a mark that some spreadsheets need to read letters beyond English</source>
        <translation>Commencer par une marque dont certains tableurs ont besoin pour lire d&apos;autres lettres que celles de l&apos;anglais</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>A submitted review is one that you have saved with “Save review”. Drafts, and articles that nobody has reviewed, are left out.</source>
        <translation>Une relecture soumise est une relecture enregistrée par « Enregistrer la relecture ». Les brouillons, et les articles que personne n&apos;a relus, sont omis.</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message numerus="yes">
        <source>At most %n article(s)</source>
        <translation>
            <numerusform>Au plus %n article</numerusform>
            <numerusform>Au plus %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <comment>kind of file and its ending</comment>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>reviews</source>
        <comment>suggested file name</comment>
        <translation>relectures</translation>
    </message>
    <message>
        <source>How the file begins</source>
        <translation>Comment le fichier commence</translation>
    </message>
    <message>
        <source>It &amp;begins</source>
        <translation>Il &amp;commence</translation>
    </message>
    <message>
        <source>Counting the rows…</source>
        <translation>Comptage des lignes…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>of a dataset</comment>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Not in it: %2.</source>
        <comment>number of rows, reasons</comment>
        <translation>%1. N&apos;y sont pas : %2.</translation>
    </message>
</context>
<context>
    <name>rapporteur::FailedImports</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (et %n de plus)</numerusform>
            <numerusform>%1 (et %n de plus)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::FailuresDialog</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Pourquoi cela a échoué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Allow the host</source>
        <translation>&amp;Autoriser l&apos;hôte</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Ce qui a échoué</translation>
    </message>
    <message>
        <source>Nothing is left that could not be loaded.</source>
        <translation>Il ne reste rien qui n&apos;ait pu être chargé.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be loaded.</source>
        <translation>
            <numerusform>%n élément n&apos;a pas pu être chargé.</numerusform>
            <numerusform>%n éléments n&apos;ont pas pu être chargés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::FileSystem</name>
    <message>
        <source>Not saved: the disk is full, %1 could not be written.</source>
        <translation>Pas enregistré : le disque est plein, %1 n&apos;a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Not saved: %1 could not be written.</source>
        <translation>Pas enregistré : %1 n&apos;a pas pu être écrit.</translation>
    </message>
</context>
<context>
    <name>rapporteur::FilterChips</name>
    <message>
        <source>Filters of the queue</source>
        <translation>Filtres de la file</translation>
    </message>
</context>
<context>
    <name>rapporteur::FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>Chercher dans ce texte</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Mots à chercher</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Endroit précédent (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Endroit suivant (Entrée)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 sur plus de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>rapporteur::HackerNewsDialog</name>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>first </source>
        <comment>before a number</comment>
        <translation>premiers </translation>
    </message>
    <message>
        <source>Add from Hacker News</source>
        <translation>Ajouter depuis Hacker News</translation>
    </message>
    <message>
        <source>Front page</source>
        <translation>Page d&apos;accueil</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Les plus récents</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Meilleurs</translation>
    </message>
    <message>
        <source>Ask HN</source>
        <translation>Ask HN</translation>
    </message>
    <message>
        <source>Show HN</source>
        <translation>Show HN</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Emplois</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Quelle liste</translation>
    </message>
    <message>
        <source>8863, or the address of the discussion</source>
        <translation>8863, ou l&apos;adresse de la discussion</translation>
    </message>
    <message>
        <source>Id or address of a discussion</source>
        <translation>Identifiant ou adresse d&apos;une discussion</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>Words to search for</source>
        <translation>Mots à chercher</translation>
    </message>
    <message>
        <source>&amp;Discussion</source>
        <translation>&amp;Discussion</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Chercher</translation>
    </message>
    <message>
        <source>The discussion is loaded whole, with the page it is about.</source>
        <translation>La discussion est chargée en entier, avec la page dont elle parle.</translation>
    </message>
    <message>
        <source>You choose from the list before anything is added.</source>
        <translation>Vous choisissez dans la liste avant que rien ne soit ajouté.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charger</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Afficher la liste</translation>
    </message>
</context>
<context>
    <name>rapporteur::HeadlinePane</name>
    <message>
        <source>Blind review</source>
        <translation>Relecture en aveugle</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Pas de données</translation>
    </message>
    <message>
        <source>Text unavailable</source>
        <translation>Texte indisponible</translation>
    </message>
    <message>
        <source>Evaluation failed</source>
        <translation>Évaluation échouée</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>Pas évalué</translation>
    </message>
    <message>
        <source>No article</source>
        <translation>Aucun article</translation>
    </message>
    <message>
        <source>values of others are covered until a row is decided</source>
        <translation>les valeurs des autres sont masquées jusqu&apos;à ce qu&apos;une ligne soit décidée</translation>
    </message>
    <message>
        <source>values of others are covered until you submit</source>
        <translation>les valeurs des autres sont masquées jusqu&apos;à ce que vous soumettiez</translation>
    </message>
    <message numerus="yes">
        <source>was %1 ± %2 before your %n change(s)</source>
        <translation>
            <numerusform>était %1 ± %2 avant votre %n modification</numerusform>
            <numerusform>était %1 ± %2 avant vos %n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>± %1 if it were scored again</source>
        <comment>repeat band of a machine&apos;s value</comment>
        <translation>± %1 s&apos;il était noté de nouveau</translation>
    </message>
    <message>
        <source>Mean over the scored cells of the channel “%1”</source>
        <translation>Moyenne des cellules notées du canal « %1 »</translation>
    </message>
    <message>
        <source>SETL</source>
        <translation>SETL</translation>
    </message>
    <message>
        <source>Mean tension between the two channels</source>
        <translation>Tension moyenne entre les deux canaux</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>confiance</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>How much of the rubric is scored, weighted by the strength of the evidence</source>
        <translation>Quelle part de la grille est notée, pondérée par la force des preuves</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>faits</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a part of a whole</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Statements that any reader of the page can confirm, among all statements</source>
        <translation>Énoncés que tout lecteur de la page peut confirmer, parmi tous les énoncés</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absents</translation>
    </message>
    <message>
        <source>Facts whose quote is not in the text</source>
        <translation>Faits dont la citation n&apos;est pas dans le texte</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>How much of the text the rater did not see</source>
        <translation>Quelle part du texte l&apos;évaluateur n&apos;a pas vue</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>abstention</translation>
    </message>
    <message>
        <source>Cells that you declined to judge; they are not counted as no data</source>
        <translation>Cellules que vous avez renoncé à juger ; elles ne comptent pas comme sans données</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>décidé</translation>
    </message>
    <message>
        <source>Cells that you have decided</source>
        <translation>Cellules que vous avez décidées</translation>
    </message>
</context>
<context>
    <name>rapporteur::HeatMapView</name>
    <message>
        <source>Articles and provisions</source>
        <translation>Articles et dispositions</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s), a line each</source>
        <translation>
            <numerusform>%n article, une ligne chacun</numerusform>
            <numerusform>%n articles, une ligne chacun</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3, %4: %5</source>
        <comment>article, number, provision, channel, score</comment>
        <translation>%1 : %2 %3, %4 : %5</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>pas évalué</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>pas de données</translation>
    </message>
    <message>
        <source>In each provision: %1</source>
        <comment>the letters of the channels</comment>
        <translation>Dans chaque disposition : %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::HeatStrip</name>
    <message>
        <source>All cells at a glance</source>
        <translation>Toutes les cellules d&apos;un coup d&apos;œil</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <comment>number, provision, channel, score</comment>
        <translation>%1 %2, %3 : %4</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>pas de données</translation>
    </message>
</context>
<context>
    <name>rapporteur::HistoryPanel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Current cell only</source>
        <translation>Cellule actuelle seulement</translation>
    </message>
    <message>
        <source>Whole workspace</source>
        <translation>Tout l&apos;espace de travail</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Aucun article n&apos;est ouvert</translation>
    </message>
    <message>
        <source>Choose one in the queue to see its history.</source>
        <translation>Choisissez-en un dans la file pour voir son historique.</translation>
    </message>
    <message>
        <source>Nothing changed yet</source>
        <translation>Rien n&apos;a encore changé</translation>
    </message>
    <message>
        <source>Each decision, note and mark is kept here with its time, author and reason.</source>
        <translation>Chaque décision, note et marque est gardée ici avec son heure, son auteur et sa raison.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) changed after the reveal</source>
        <translation>
            <numerusform>%n cellule modifiée après la levée de l&apos;aveugle</numerusform>
            <numerusform>%n cellules modifiées après la levée de l&apos;aveugle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::HistoryRestore</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Restore this value</source>
        <translation>Rétablir cette valeur</translation>
    </message>
    <message>
        <source>Restore the review as of here</source>
        <translation>Rétablir la relecture à cet état</translation>
    </message>
    <message>
        <source>The review has changed since this list was read. Try again in a moment.</source>
        <translation>La relecture a changé depuis la lecture de cette liste. Réessayez dans un instant.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ImportActions</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Paste a text</source>
        <translation>Coller un texte</translation>
    </message>
    <message>
        <source>What became of the last import</source>
        <translation>Ce qu&apos;est devenu le dernier import</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added</source>
        <translation>
            <numerusform>%n article ajouté</numerusform>
            <numerusform>%n articles ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n mis à jour</numerusform>
            <numerusform>%n mis à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n déjà connu</numerusform>
            <numerusform>%n déjà connus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n behind a wall</source>
        <translation>
            <numerusform>%n derrière un barrage</numerusform>
            <numerusform>%n derrière un barrage</numerusform>
        </translation>
    </message>
    <message>
        <source>Add from the web</source>
        <translation>Ajouter depuis le web</translation>
    </message>
    <message>
        <source>Add from Hacker News</source>
        <translation>Ajouter depuis Hacker News</translation>
    </message>
    <message>
        <source>Add from a feed</source>
        <translation>Ajouter depuis un flux</translation>
    </message>
    <message>
        <source>Add a table (CSV)</source>
        <translation>Ajouter un tableau (CSV)</translation>
    </message>
    <message>
        <source>Add what was copied</source>
        <translation>Ajouter ce qui a été copié</translation>
    </message>
    <message>
        <source>Load the article again</source>
        <translation>Charger l&apos;article de nouveau</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Ce qui a échoué</translation>
    </message>
    <message>
        <source>Add from %1</source>
        <translation>Ajouter depuis %1</translation>
    </message>
    <message>
        <source>Everything that can be read (*.html *.htm *.xhtml *.md *.txt *.json *.jsonl *.ndjson *.csv *.tsv *.xml *.rss *.atom *.warc *.arc *.gz *.wacz *.mhtml *.mht)</source>
        <translation>Tout ce qui est lisible (*.html *.htm *.xhtml *.md *.txt *.json *.jsonl *.ndjson *.csv *.tsv *.xml *.rss *.atom *.warc *.arc *.gz *.wacz *.mhtml *.mht)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tableaux (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Address of a feed (RSS, Atom, JSON) or of a front page of Hacker News:</source>
        <translation>Adresse d&apos;un flux (RSS, Atom, JSON) ou d&apos;une page d&apos;accueil de Hacker News :</translation>
    </message>
    <message>
        <source>“%1” has no address on the web from which it could be loaded again.</source>
        <translation>« %1 » n&apos;a pas d&apos;adresse web d&apos;où le recharger.</translation>
    </message>
    <message>
        <source>The text is too long to be pasted: %L1 characters, at most %L2. Save it to a file and add that.</source>
        <translation>Le texte est trop long pour être collé : %L1 caractères, au plus %L2. Enregistrez-le dans un fichier et ajoutez celui-ci.</translation>
    </message>
    <message>
        <source>Add from a list</source>
        <translation>Ajouter depuis une liste</translation>
    </message>
    <message>
        <source>Allow a host of your own network</source>
        <translation>Autoriser un hôte de votre propre réseau</translation>
    </message>
    <message>
        <source>%1 lies in your own network. Pages and servers outside cannot see it; a page that leads there may want to use you to reach it. Allow it only if you know it. It stays allowed for all workspaces.</source>
        <translation>%1 se trouve dans votre propre réseau. Les pages et serveurs extérieurs ne le voient pas ; une page qui y mène veut peut-être se servir de vous pour l&apos;atteindre. Ne l&apos;autorisez que si vous le connaissez. Il reste autorisé pour tous les espaces de travail.</translation>
    </message>
    <message>
        <source>Do not allow it</source>
        <translation>Ne pas l&apos;autoriser</translation>
    </message>
    <message>
        <source>Allow it and try again</source>
        <translation>L&apos;autoriser et réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%n in a list to choose from</source>
        <translation>
            <numerusform>%n dans une liste où choisir</numerusform>
            <numerusform>%n dans une liste où choisir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read in part</source>
        <translation>
            <numerusform>%n lu en partie</numerusform>
            <numerusform>%n lus en partie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be loaded</source>
        <translation>
            <numerusform>%n n&apos;a pas pu être chargé</numerusform>
            <numerusform>%n n&apos;ont pas pu être chargés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::ImportReportDialog</name>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>mis à jour</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>déjà connu</translation>
    </message>
    <message>
        <source>behind a wall</source>
        <translation>derrière un barrage</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>problem and its place</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Article, or what went wrong</source>
        <translation>Article, ou ce qui n&apos;a pas marché</translation>
    </message>
    <message>
        <source>What became of the last import</source>
        <translation>Ce qu&apos;est devenu le dernier import</translation>
    </message>
    <message>
        <source>Nothing has been imported since the window was opened.</source>
        <translation>Rien n&apos;a été importé depuis l&apos;ouverture de la fenêtre.</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>pas lu</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
</context>
<context>
    <name>rapporteur::ImportRuns</name>
    <message>
        <source>%1, %2 of %3 comments</source>
        <comment>name, two numbers</comment>
        <translation>%1, %2 sur %3 commentaires</translation>
    </message>
</context>
<context>
    <name>rapporteur::Integrity</name>
    <message numerus="yes">
        <source>%1 is damaged: %n problem(s) found. Nothing was written to it. Use a backup, or salvage it into a new file.</source>
        <translation>
            <numerusform>%1 est endommagé : %n problème trouvé. Rien n&apos;y a été écrit. Utilisez une sauvegarde, ou récupérez-le dans un nouveau fichier.</numerusform>
            <numerusform>%1 est endommagé : %n problèmes trouvés. Rien n&apos;y a été écrit. Utilisez une sauvegarde, ou récupérez-le dans un nouveau fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Le fichier est endommagé : %1</translation>
    </message>
    <message>
        <source>A row of %1 refers to a row of %2 that is not there.</source>
        <translation>Une ligne de %1 renvoie à une ligne de %2 qui n&apos;existe pas.</translation>
    </message>
</context>
<context>
    <name>rapporteur::JobTable</name>
    <message>
        <source>The program ended in the middle of every attempt.</source>
        <translation>Le programme s&apos;est terminé au milieu de chaque essai.</translation>
    </message>
    <message>
        <source>There is no job number %1 in this workspace.</source>
        <translation>Il n&apos;y a pas de tâche numéro %1 dans cet espace de travail.</translation>
    </message>
    <message>
        <source>There is no run number %1 in this workspace.</source>
        <translation>Il n&apos;y a pas d&apos;exécution numéro %1 dans cet espace de travail.</translation>
    </message>
</context>
<context>
    <name>rapporteur::Journal</name>
    <message>
        <source>The journal lacks the entries %1 to %2.</source>
        <translation>Il manque au journal les entrées %1 à %2.</translation>
    </message>
    <message>
        <source>Entry %1 of the journal, or the one before it, was altered.</source>
        <translation>L&apos;entrée %1 du journal, ou la précédente, a été altérée.</translation>
    </message>
</context>
<context>
    <name>rapporteur::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Chercher commandes et touches</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>Key of the chosen command</source>
        <translation>Touche de la commande choisie</translation>
    </message>
    <message>
        <source>&amp;Key of the chosen command</source>
        <translation>&amp;Touche de la commande choisie</translation>
    </message>
    <message>
        <source>Default keys</source>
        <translation>Touches par défaut</translation>
    </message>
</context>
<context>
    <name>rapporteur::LabelsModel</name>
    <message>
        <source>✓ accepted</source>
        <translation>✓ accepté</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>pas de données</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>abstention</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>covered</source>
        <comment>a value of others, while reviewing blind</comment>
        <translation>masqué</translation>
    </message>
</context>
<context>
    <name>rapporteur::LabelsPage</name>
    <message>
        <source>Your reason in words</source>
        <translation>Votre raison, en mots</translation>
    </message>
    <message>
        <source>Labels and signals</source>
        <translation>Étiquettes et signaux</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Labels and signals of the article</source>
        <translation>Étiquettes et signaux de l&apos;article</translation>
    </message>
    <message>
        <source>%1 accept   %2 enter   %3 no data   %4 abstain   %5 back</source>
        <comment>five keys</comment>
        <translation>%1 accepter   %2 saisir   %3 sans données   %4 s&apos;abstenir   %5 revenir</translation>
    </message>
    <message>
        <source>Why, in your words</source>
        <translation>Pourquoi, avec vos mots</translation>
    </message>
    <message>
        <source>Decide a label to give a reason</source>
        <translation>Décidez une étiquette pour donner une raison</translation>
    </message>
</context>
<context>
    <name>rapporteur::MarkMap</name>
    <message>
        <source>Overview of marks</source>
        <translation>Vue d&apos;ensemble des marques</translation>
    </message>
</context>
<context>
    <name>rapporteur::MessageStrip</name>
    <message>
        <source>Raw detail of the message</source>
        <translation>Détail brut du message</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>rapporteur::ModelForm</name>
    <message>
        <source>Change a model</source>
        <translation>Modifier un modèle</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Ajouter un modèle</translation>
    </message>
    <message>
        <source>as the server names it</source>
        <translation>tel que le serveur le nomme</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>comme d&apos;habitude</translation>
    </message>
    <message>
        <source>a&amp;nswers</source>
        <translation>ré&amp;ponses</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>$ a million tokens, &amp;questions</source>
        <translation>$ par million de jetons, &amp;questions</translation>
    </message>
    <message>
        <source>&amp;Context, tokens</source>
        <translation>&amp;Contexte, jetons</translation>
    </message>
    <message>
        <source>The model&apos;s own way</source>
        <translation>À la manière du modèle</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>the model&apos;s own</source>
        <translation>celle du modèle</translation>
    </message>
    <message>
        <source>Longest ans&amp;wer, tokens</source>
        <translation>Réponse la plus lon&amp;gue, jetons</translation>
    </message>
    <message>
        <source>T&amp;hinking</source>
        <translation>Ré&amp;flexion</translation>
    </message>
    <message>
        <source>T&amp;emperature</source>
        <translation>Températ&amp;ure</translation>
    </message>
    <message>
        <source>At &amp;once, at most</source>
        <translation>&amp;En même temps, au plus</translation>
    </message>
    <message>
        <source>The prices of questions and answers belong together: give both or neither.</source>
        <translation>Les prix des questions et des réponses vont ensemble : donnez les deux ou aucun.</translation>
    </message>
    <message>
        <source>The temperature is a number from 0 to 2; leave it empty for the model&apos;s own.</source>
        <translation>La température est un nombre de 0 à 2 ; laissez-la vide pour celle du modèle.</translation>
    </message>
    <message>
        <source>Name the model, or test the connection and choose one.</source>
        <translation>Nommez le modèle, ou testez la connexion et choisissez-en un.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ModelTable</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Tokens of question and answer together</source>
        <translation>Jetons de la question et de la réponse ensemble</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Price of a million tokens of questions</source>
        <translation>Prix d&apos;un million de jetons de questions</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Price of a million tokens of answers</source>
        <translation>Prix d&apos;un million de jetons de réponses</translation>
    </message>
    <message>
        <source>Models of the server</source>
        <translation>Modèles du serveur</translation>
    </message>
</context>
<context>
    <name>rapporteur::NotePane</name>
    <message>
        <source>A note on this article, for yourself and your colleagues</source>
        <translation>Une note sur cet article, pour vous et vos collègues</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Note sur l&apos;article</translation>
    </message>
</context>
<context>
    <name>rapporteur::OpenArticle</name>
    <message>
        <source>This workspace is open for reading only, so the change was not made.</source>
        <translation>Cet espace de travail n&apos;est ouvert qu&apos;en lecture, la modification n&apos;a donc pas été faite.</translation>
    </message>
    <message>
        <source>The article of this change is not open.</source>
        <translation>L&apos;article de cette modification n&apos;est pas ouvert.</translation>
    </message>
</context>
<context>
    <name>rapporteur::PasteDialog</name>
    <message>
        <source>Paste a text</source>
        <translation>Coller un texte</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xte</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>rapporteur::Preferences</name>
    <message>
        <source>As the system says</source>
        <translation>Selon le système</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Reviewing</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Relecteur</translation>
    </message>
    <message>
        <source>The name under which decisions are kept. Reviews of another name stay theirs.</source>
        <translation>Le nom sous lequel les décisions sont gardées. Les relectures d&apos;un autre nom restent les siennes.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Light or dark, or as the rest of the system.</source>
        <translation>Claires ou sombres, ou comme le reste du système.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claires</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombres</translation>
    </message>
    <message>
        <source>Go on after accepting a cell</source>
        <translation>Continuer après avoir accepté une cellule</translation>
    </message>
    <message>
        <source>Accepting a cell moves on to the next one that is undecided.</source>
        <translation>Accepter une cellule mène à la suivante qui n&apos;est pas décidée.</translation>
    </message>
    <message>
        <source>Least difference that counts</source>
        <translation>Plus petite différence qui compte</translation>
    </message>
    <message>
        <source>Raters that are less apart on a cell are taken to agree when only differences are shown.</source>
        <translation>Des évaluateurs moins éloignés sur une cellule passent pour d&apos;accord quand seules les différences sont affichées.</translation>
    </message>
    <message>
        <source>Dead zone of signs</source>
        <translation>Zone morte des signes</translation>
    </message>
    <message>
        <source>Values up to this far from 0 count as having no sign.</source>
        <translation>Les valeurs jusqu&apos;à cette distance de 0 comptent comme sans signe.</translation>
    </message>
    <message>
        <source>Windows change their language at once and keep their place; what was done before can then be restored from the history, not undone.</source>
        <translation>Les fenêtres changent de langue aussitôt et gardent leur place ; ce qui a été fait avant se rétablit ensuite depuis l&apos;historique, et ne s&apos;annule plus.</translation>
    </message>
</context>
<context>
    <name>rapporteur::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Chercher dans les préférences</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucun réglage ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ProvisionPane</name>
    <message>
        <source>Your reason in words</source>
        <translation>Votre raison, en mots</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number and title of a provision</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Why, in your words</source>
        <translation>Pourquoi, avec vos mots</translation>
    </message>
    <message>
        <source>Type another value or ND to give a reason</source>
        <translation>Tapez une autre valeur ou ND pour donner une raison</translation>
    </message>
    <message>
        <source>You have not decided this cell.</source>
        <translation>Vous n&apos;avez pas décidé cette cellule.</translation>
    </message>
    <message>
        <source>You abstain from judging this cell.</source>
        <translation>Vous vous abstenez de juger cette cellule.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>pas de données</translation>
    </message>
    <message>
        <source>You: %1, as the machine says.</source>
        <translation>Vous : %1, comme la machine.</translation>
    </message>
    <message>
        <source>You: %1, beyond the machine&apos;s repeat band.</source>
        <translation>Vous : %1, hors de la marge de répétition de la machine.</translation>
    </message>
    <message>
        <source>You: %1, within the machine&apos;s repeat band.</source>
        <translation>Vous : %1, dans la marge de répétition de la machine.</translation>
    </message>
    <message>
        <source>You: %1.</source>
        <translation>Vous : %1.</translation>
    </message>
</context>
<context>
    <name>rapporteur::QuestionPage</name>
    <message>
        <source>&amp;Previous article</source>
        <translation>Article &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>Article &amp;suivant</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Ce qui sera envoyé</translation>
    </message>
    <message>
        <source>The words of the question</source>
        <translation>Les mots de la question</translation>
    </message>
    <message>
        <source>The message to the server</source>
        <translation>Le message au serveur</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>M&amp;ots</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Message</translation>
    </message>
    <message>
        <source>Making the question …</source>
        <translation>Préparation de la question …</translation>
    </message>
    <message>
        <source>About %1 tokens, %2 of them the same for every article; the answer may have %3.</source>
        <translation>Environ %1 jetons, dont %2 identiques pour chaque article ; la réponse peut en avoir %3.</translation>
    </message>
    <message>
        <source>%1 % of the text do not fit and are left out.</source>
        <translation>%1 % du texte ne tiennent pas et sont omis.</translation>
    </message>
    <message>
        <source>Sent to %1. The key goes in a header that is not shown; the random word around the text is drawn anew each time.</source>
        <translation>Envoyé à %1. La clé figure dans un en-tête qui n&apos;est pas affiché ; le mot aléatoire qui entoure le texte est tiré à nouveau chaque fois.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>place, number of questions, title of an article</comment>
        <translation>%1 sur %2 : %3</translation>
    </message>
</context>
<context>
    <name>rapporteur::QueueDelegate</name>
    <message>
        <source>covered</source>
        <comment>value, while reviewing blind</comment>
        <translation>masqué</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>pas évalué</translation>
    </message>
</context>
<context>
    <name>rapporteur::QueuePane</name>
    <message>
        <source>Show all articles again</source>
        <translation>Afficher de nouveau tous les articles</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Se déplacer</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Article suivant</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Article précédent</translation>
    </message>
    <message>
        <source>Queue of articles</source>
        <translation>File d&apos;articles</translation>
    </message>
    <message>
        <source>Reverse order</source>
        <translation>Ordre inverse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picked</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%Ln choisi</numerusform>
            <numerusform>%Ln choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Sorted by: %1</source>
        <translation>Trié par : %1</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Rien ne correspond</translation>
    </message>
    <message>
        <source>No article fits the filters and the search. Take one of them away to see more.</source>
        <translation>Aucun article ne correspond aux filtres et à la recherche. Enlevez-en un pour en voir davantage.</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Pas encore d&apos;articles</translation>
    </message>
    <message>
        <source>Add web pages, threads or evaluations from files to begin.</source>
        <translation>Ajoutez pages web, fils ou évaluations depuis des fichiers pour commencer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%Ln affiché</numerusform>
            <numerusform>%Ln affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 submitted</source>
        <comment>numbers of articles</comment>
        <translation>%1 soumis sur %2</translation>
    </message>
</context>
<context>
    <name>rapporteur::QueueReader</name>
    <message>
        <source>There is no article number %1 in this workspace.</source>
        <translation>Il n&apos;y a pas d&apos;article numéro %1 dans cet espace de travail.</translation>
    </message>
</context>
<context>
    <name>rapporteur::RaterComparison</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>Évaluateur</translation>
    </message>
    <message>
        <source>You judge this evaluation: its values stand where you decided nothing.</source>
        <translation>Vous jugez cette évaluation : ses valeurs tiennent là où vous n&apos;avez rien décidé.</translation>
    </message>
    <message>
        <source>Press Enter to judge this evaluation instead.</source>
        <translation>Appuyez sur Entrée pour juger plutôt cette évaluation.</translation>
    </message>
    <message>
        <source>%1, judged</source>
        <translation>%1, jugé</translation>
    </message>
    <message>
        <source>Ev.</source>
        <comment>evidence, short</comment>
        <translation>Pr.</translation>
    </message>
    <message>
        <source>Dir.</source>
        <comment>direction, short</comment>
        <translation>Dir.</translation>
    </message>
    <message>
        <source>Raters side by side</source>
        <translation>Évaluateurs côte à côte</translation>
    </message>
</context>
<context>
    <name>rapporteur::RaterPicker</name>
    <message>
        <source>&amp;Add a model …</source>
        <translation>Ajou&amp;ter un modèle …</translation>
    </message>
    <message>
        <source>&amp;Change …</source>
        <translation>Mo&amp;difier …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Retire&amp;r</translation>
    </message>
    <message>
        <source>Raters</source>
        <translation>Évaluateurs</translation>
    </message>
    <message>
        <source>Built-in rules: always in full, no key, no network</source>
        <translation>Règles intégrées : toujours en mode complet, sans clé, sans réseau</translation>
    </message>
    <message>
        <source>%1 — %2, %3</source>
        <comment>a model, the kind of its server, its address</comment>
        <translation>%1 – %2, %3</translation>
    </message>
</context>
<context>
    <name>rapporteur::RaterTable</name>
    <message>
        <source>There is no rater number %1 in this workspace.</source>
        <translation>Il n&apos;y a pas d&apos;évaluateur numéro %1 dans cet espace de travail.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReaderPane</name>
    <message>
        <source>What to read</source>
        <translation>Que lire</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Next reader tab</source>
        <translation>Onglet de lecture suivant</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Chercher dans le texte</translation>
    </message>
    <message>
        <source>Annotate the selection</source>
        <translation>Annoter la sélection</translation>
    </message>
    <message>
        <source>Next annotation</source>
        <translation>Annotation suivante</translation>
    </message>
    <message>
        <source>Previous annotation</source>
        <translation>Annotation précédente</translation>
    </message>
    <message>
        <source>Edit the annotation</source>
        <translation>Modifier l&apos;annotation</translation>
    </message>
    <message>
        <source>Remove the annotation</source>
        <translation>Retirer l&apos;annotation</translation>
    </message>
    <message>
        <source>These words are not in the current text: the rater saw an earlier version of it. Choose that version above the article to read them.</source>
        <translation>Ces mots ne sont pas dans le texte actuel : l&apos;évaluateur en a vu une version antérieure. Choisissez cette version au-dessus de l&apos;article pour les lire.</translation>
    </message>
    <message>
        <source>Discussion %1</source>
        <translation>Discussion %1</translation>
    </message>
    <message>
        <source>There is nothing to annotate here. Select words in the article, or choose a comment in the discussion.</source>
        <translation>Il n&apos;y a rien à annoter ici. Sélectionnez des mots dans l&apos;article, ou choisissez un commentaire dans la discussion.</translation>
    </message>
</context>
<context>
    <name>rapporteur::RequestTable</name>
    <message>
        <source>The cap of %1 for this run is reached: %2 are spent or under way, and the next question may cost %3. Nothing more is sent; raise the cap to go on.</source>
        <translation>Le plafond de %1 pour cette exécution est atteint : %2 sont dépensés ou en cours, et la prochaine question peut coûter %3. Plus rien n&apos;est envoyé ; relevez le plafond pour continuer.</translation>
    </message>
    <message>
        <source>The cap of %1 for today is reached: %2 are spent or under way, and the next question may cost %3. Nothing more is sent; raise the cap, or go on tomorrow.</source>
        <translation>Le plafond de %1 pour aujourd&apos;hui est atteint : %2 sont dépensés ou en cours, et la prochaine question peut coûter %3. Plus rien n&apos;est envoyé ; relevez le plafond, ou continuez demain.</translation>
    </message>
    <message>
        <source>Outcome unknown: the program ended between question and answer. The server may have answered, and may ask for money.</source>
        <translation>Issue inconnue : le programme s&apos;est terminé entre question et réponse. Le serveur a peut-être répondu, et peut demander de l&apos;argent.</translation>
    </message>
    <message>
        <source>There is no question number %1 in this workspace.</source>
        <translation>Il n&apos;y a pas de question numéro %1 dans cet espace de travail.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReviewWindow</name>
    <message>
        <source>Search articles, comments, notes</source>
        <translation>Chercher articles, commentaires, notes</translation>
    </message>
    <message>
        <source>%1[*] — Rapporteur</source>
        <comment>name of a workspace</comment>
        <translation>%1[*] — Rapporteur</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Influence</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Balayage</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Afficher la liste</translation>
    </message>
    <message>
        <source>Evaluate what is new</source>
        <translation>Évaluer ce qui est nouveau</translation>
    </message>
    <message>
        <source>There is nothing left to evaluate.</source>
        <translation>Il ne reste rien à évaluer.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>Cet espace de travail n&apos;est ouvert qu&apos;en lecture.</translation>
    </message>
    <message>
        <source>Search articles, comments, notes   %1</source>
        <comment>a key</comment>
        <translation>Chercher articles, commentaires, notes   %1</translation>
    </message>
    <message>
        <source>%1 keys   %2 commands</source>
        <comment>two keys</comment>
        <translation>%1 touches   %2 commandes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>This takes effect when what is under way has ended.</source>
        <translation>Cela prend effet quand ce qui est en cours est terminé.</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>Une exécution est en cours</translation>
    </message>
    <message>
        <source>Articles are still being evaluated. Parking keeps what is done and goes on when the workspace is opened again.</source>
        <translation>Des articles sont encore en cours d&apos;évaluation. Mettre en attente garde ce qui est fait et continue quand l&apos;espace de travail est rouvert.</translation>
    </message>
    <message>
        <source>Park and close</source>
        <translation>Mettre en attente et fermer</translation>
    </message>
    <message>
        <source>Close when it has finished</source>
        <translation>Fermer une fois terminé</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Pas enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be written to the disk. They are lost if the window is closed now.</source>
        <translation>
            <numerusform>%n modification n&apos;a pas pu être écrite sur le disque. Elle est perdue si la fenêtre est fermée maintenant.</numerusform>
            <numerusform>%n modifications n&apos;ont pas pu être écrites sur le disque. Elles sont perdues si la fenêtre est fermée maintenant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Fermer et les perdre</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir : %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Se déplacer</translation>
    </message>
    <message>
        <source>Write a note on the article</source>
        <translation>Écrire une note sur l&apos;article</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Open another workspace</source>
        <translation>Ouvrir un autre espace de travail</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Colours as the system says</source>
        <translation>Couleurs selon le système</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Chercher des commandes</translation>
    </message>
    <message>
        <source>About Rapporteur</source>
        <translation>À propos de Rapporteur</translation>
    </message>
    <message>
        <source>Rapporteur %1 helps people to check and correct the scores that machines gave to articles and discussions. It is free software under the GNU General Public License, version 3 or later.</source>
        <translation>Rapporteur %1 aide à vérifier et à corriger les scores que des machines ont donnés à des articles et des discussions. C&apos;est un logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) exported to %1.</source>
        <translation>
            <numerusform>%n article exporté dans %1.</numerusform>
            <numerusform>%n articles exportés dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rapporteur workspaces (*.rapporteur)</source>
        <translation>Espaces de travail Rapporteur (*.rapporteur)</translation>
    </message>
    <message>
        <source>-backup</source>
        <comment>part of a file name</comment>
        <translation>-sauvegarde</translation>
    </message>
    <message>
        <source>Backed up to %1, and checked.</source>
        <translation>Sauvegardé dans %1, et vérifié.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Choose from the list</source>
        <translation>Choisir dans la liste</translation>
    </message>
    <message numerus="yes">
        <source>What failed: %n</source>
        <translation>
            <numerusform>Ce qui a échoué : %n</numerusform>
            <numerusform>Ce qui a échoué : %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonnées</translation>
    </message>
    <message>
        <source>More than %1 is spent or under way; the run goes on.</source>
        <translation>Plus de %1 sont dépensés ou en cours ; l&apos;exécution continue.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReviewWork</name>
    <message>
        <source>%1 submitted revision %2.</source>
        <translation>%1 a soumis la révision %2.</translation>
    </message>
    <message>
        <source>Not saved: there is no article number %1 in this workspace.</source>
        <translation>Pas enregistré : il n&apos;y a pas d&apos;article numéro %1 dans cet espace de travail.</translation>
    </message>
</context>
<context>
    <name>rapporteur::RunLine</name>
    <message>
        <source>Progress of the run</source>
        <translation>Progression de l&apos;exécution</translation>
    </message>
    <message>
        <source>Figures of the run</source>
        <translation>Chiffres de l&apos;exécution</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take this line away</source>
        <translation>Retire cette ligne</translation>
    </message>
    <message>
        <source>What is under way ends and is kept; the rest is not done</source>
        <translation>Ce qui est en cours se termine et est gardé ; le reste n&apos;est pas fait</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>arrêté : %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 par minute</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to try again</source>
        <translation>
            <numerusform>%n en attente d&apos;un nouvel essai</numerusform>
            <numerusform>%n en attente d&apos;un nouvel essai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given up</source>
        <translation>
            <numerusform>%n abandonné</numerusform>
            <numerusform>%n abandonnés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 jusqu&apos;ici</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>reste environ %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Figures of the server</source>
        <translation>Chiffres du serveur</translation>
    </message>
    <message>
        <source>Asks again for what was given up</source>
        <translation>Demande à nouveau ce qui a été abandonné</translation>
    </message>
    <message>
        <source>%1: %2 under way, at most %3 now</source>
        <translation>%1 : %2 en cours, au plus %3 actuellement</translation>
    </message>
    <message>
        <source>asks to wait, next try in %1</source>
        <translation>demande d&apos;attendre, prochaine tentative dans %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ready to go</source>
        <translation>
            <numerusform>%n prête</numerusform>
            <numerusform>%n prêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were there already</source>
        <translation>
            <numerusform>%n réponse était déjà là</numerusform>
            <numerusform>%n réponses étaient déjà là</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens in, %2 out</source>
        <translation>%1 jetons envoyés, %2 reçus</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <translation>%1 dépensés</translation>
    </message>
    <message>
        <source>more than the %1 to be told of</source>
        <translation>plus que les %1 à signaler</translation>
    </message>
    <message numerus="yes">
        <source>%n at an unknown cost</source>
        <translation>
            <numerusform>%n à un coût inconnu</numerusform>
            <numerusform>%n à un coût inconnu</numerusform>
        </translation>
    </message>
    <message>
        <source>goes on by itself at %1</source>
        <translation>reprend d&apos;elle-même à %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::RunPanel</name>
    <message>
        <source>What happened last</source>
        <translation>Ce qui s&apos;est passé en dernier</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>L&apos;exécution</translation>
    </message>
    <message>
        <source>Given up: %1</source>
        <translation>Abandonné : %1</translation>
    </message>
    <message>
        <source>Failed, will try again: %1</source>
        <translation>Échec, nouvel essai prévu : %1</translation>
    </message>
    <message>
        <source>%1 stopped: %2</source>
        <translation>%1 s&apos;est arrêté : %2</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1 est suspendu.</translation>
    </message>
    <message>
        <source>%1 was cancelled.</source>
        <translation>%1 a été annulé.</translation>
    </message>
    <message>
        <source>%1 is done: %2.</source>
        <translation>%1 est terminé : %2.</translation>
    </message>
    <message>
        <source>%1 began.</source>
        <translation>%1 a commencé.</translation>
    </message>
    <message>
        <source>No run under way</source>
        <translation>Aucune exécution en cours</translation>
    </message>
    <message>
        <source>Evaluate articles with a rater; progress and failures show here.</source>
        <translation>Évaluez des articles avec un évaluateur ; progression et échecs s&apos;affichent ici.</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Exécution %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
</context>
<context>
    <name>rapporteur::Salvage</name>
    <message>
        <source>Nothing can be salvaged: the rubric of the workspace cannot be read.</source>
        <translation>Rien ne peut être récupéré : la grille de l&apos;espace de travail est illisible.</translation>
    </message>
    <message>
        <source>The part %1 is missing.</source>
        <translation>La partie %1 manque.</translation>
    </message>
    <message>
        <source>Some rows of %1 could not be read.</source>
        <translation>Des lignes de %1 étaient illisibles.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 did not fit to the others and were left out.</source>
        <translation>
            <numerusform>%n ligne de %1 ne s&apos;accordait pas aux autres et a été omise.</numerusform>
            <numerusform>%n lignes de %1 ne s&apos;accordaient pas aux autres et ont été omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rubric could not be read. The program&apos;s own of the same name and content stands in its place.</source>
        <translation>La grille était illisible. Celle du programme, de même nom et de même contenu, prend sa place.</translation>
    </message>
    <message>
        <source>%1 could not be copied beside the new file.</source>
        <translation>%1 n&apos;a pas pu être copié à côté du nouveau fichier.</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is. Choose another name.</source>
        <translation>%1 existe déjà et a été laissé tel quel. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>rapporteur::SavedFilters</name>
    <message>
        <source>Keep this filter</source>
        <translation>Garder ce filtre</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Se déplacer</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Filtres gardés</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Drop a kept filter</source>
        <translation>Supprimer un filtre gardé</translation>
    </message>
</context>
<context>
    <name>rapporteur::Schema</name>
    <message>
        <source>This workspace lacks a part: %1. It was not opened; use a backup, or salvage it into a new file.</source>
        <translation>Il manque une partie à cet espace de travail : %1. Il n&apos;a pas été ouvert ; utilisez une sauvegarde, ou récupérez-le dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>A part of this workspace is not what it should be: %1. It was not opened; use a backup, or salvage it into a new file.</source>
        <translation>Une partie de cet espace de travail n&apos;est pas ce qu&apos;elle devrait être : %1. Il n&apos;a pas été ouvert ; utilisez une sauvegarde, ou récupérez-le dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>This workspace holds something that no workspace has: %1. It was not opened; ask where the file comes from, or salvage it into a new one.</source>
        <translation>Cet espace de travail contient quelque chose qu&apos;aucun n&apos;a : %1. Il n&apos;a pas été ouvert ; demandez d&apos;où vient le fichier, ou récupérez-le dans un nouveau.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ScoreEditor</name>
    <message>
        <source>Your score</source>
        <translation>Votre score</translation>
    </message>
    <message>
        <source>This is no score from %1 to %2.</source>
        <translation>Ceci n&apos;est pas un score de %1 à %2.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ScoresModel</name>
    <message>
        <source>Tension between the two channels: how far apart they are, and to which side</source>
        <translation>Tension entre les deux canaux : à quel point ils s&apos;écartent, et de quel côté</translation>
    </message>
    <message>
        <source>You %1</source>
        <comment>column, letter of a channel</comment>
        <translation>Vous %1</translation>
    </message>
    <message>
        <source>Raw %1</source>
        <comment>column, letter of a channel</comment>
        <translation>Brut %1</translation>
    </message>
    <message>
        <source>Now %1</source>
        <comment>column, letter of a channel</comment>
        <translation>Actuel %1</translation>
    </message>
    <message>
        <source>Model %1</source>
        <comment>column, letter of a channel</comment>
        <translation>Modèle %1</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>SETL</source>
        <translation>SETL</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Ev.</source>
        <comment>evidence, short</comment>
        <translation>Pr.</translation>
    </message>
    <message>
        <source>Dir.</source>
        <comment>direction, short</comment>
        <translation>Dir.</translation>
    </message>
    <message numerus="yes">
        <source>%n provision(s), not evaluated</source>
        <translation>
            <numerusform>%n disposition, pas évaluée</numerusform>
            <numerusform>%n dispositions, pas évaluées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provision(s) without data</source>
        <translation>
            <numerusform>%n disposition sans données</numerusform>
            <numerusform>%n dispositions sans données</numerusform>
        </translation>
    </message>
    <message>
        <source>covered</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>pas de données</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>non décidé</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>abstention</translation>
    </message>
    <message>
        <source>%1 %2, %3: model %4, you %5</source>
        <comment>number, provision, channel, values</comment>
        <translation>%1 %2, %3 : modèle %4, vous %5</translation>
    </message>
    <message>
        <source>The answer said %1; the rules of the rubric make it %2.</source>
        <translation>La réponse disait %1 ; les règles de la grille en font %2.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ScoresTable</name>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Other channel</source>
        <translation>Autre canal</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Type a score</source>
        <translation>Taper un score</translation>
    </message>
    <message>
        <source>Next layer: model, raw, what stands</source>
        <translation>Couche suivante : modèle, brut, ce qui tient</translation>
    </message>
</context>
<context>
    <name>rapporteur::ServerFields</name>
    <message>
        <source>&amp;Forget the key</source>
        <translation>&amp;Oublier la clé</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>What the test found</source>
        <translation>Ce que le test a trouvé</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>C&amp;lé</translation>
    </message>
    <message>
        <source>The program&apos;s list of servers cannot be read.</source>
        <translation>La liste des serveurs du programme ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The environment gives a key; leave the field empty to use it.</source>
        <translation>L&apos;environnement fournit une clé ; laissez le champ vide pour l&apos;utiliser.</translation>
    </message>
    <message>
        <source>A key is in the system&apos;s keychain; leave the field empty to use it.</source>
        <translation>Une clé est dans le trousseau du système ; laissez le champ vide pour l&apos;utiliser.</translation>
    </message>
    <message>
        <source>A key is kept in memory alone, until the program ends; leave the field empty to use it.</source>
        <translation>Une clé est gardée en mémoire seulement, jusqu&apos;à la fin du programme ; laissez le champ vide pour l&apos;utiliser.</translation>
    </message>
    <message>
        <source>This server needs a key, and none is kept for this address.</source>
        <translation>Ce serveur demande une clé, et aucune n&apos;est gardée pour cette adresse.</translation>
    </message>
    <message>
        <source>No key is kept for this address; this server may do without.</source>
        <translation>Aucune clé n&apos;est gardée pour cette adresse ; ce serveur s&apos;en passe peut-être.</translation>
    </message>
    <message>
        <source>Asking %1 for its models …</source>
        <translation>Interrogation de %1 sur ses modèles …</translation>
    </message>
</context>
<context>
    <name>rapporteur::SourceTab</name>
    <message>
        <source>Source of the page</source>
        <translation>Source de la page</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Aucun article n&apos;est ouvert</translation>
    </message>
    <message>
        <source>The source could not be read</source>
        <translation>La source est illisible</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Pas de source</translation>
    </message>
    <message>
        <source>Nothing but the text was added, so there is no page source to show.</source>
        <translation>Seul le texte a été ajouté, il n&apos;y a donc pas de source de page à montrer.</translation>
    </message>
</context>
<context>
    <name>rapporteur::StartWindow</name>
    <message>
        <source>Rapporteur</source>
        <translation>Rapporteur</translation>
    </message>
    <message>
        <source>Read what machines have scored, check it against the text, and set it right.</source>
        <translation>Lisez ce que des machines ont noté, confrontez-le au texte et corrigez-le.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l&apos;exemple</translation>
    </message>
    <message>
        <source>Articles and discussions of our own, ready to review. No key, no network.</source>
        <translation>Nos propres articles et discussions, prêts à relire. Sans clé, sans réseau.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nouvel espace de travail</translation>
    </message>
    <message>
        <source>An empty file for articles, scores and reviews of your own.</source>
        <translation>Un fichier vide pour vos propres articles, scores et relectures.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>Go on with a file that you or a colleague made.</source>
        <translation>Continuez avec un fichier que vous ou un collègue avez fait.</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Espaces de travail récents</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Version %1. Your work stays on this machine. Only when you load from the web, an address goes to its site, and only when you ask a model, a text goes to its server.</source>
        <translation>Version %1. Votre travail reste sur cette machine. Une adresse ne va à son site que si vous chargez depuis le web, et un texte à son serveur que si vous interrogez un modèle.</translation>
    </message>
</context>
<context>
    <name>rapporteur::StatementList</name>
    <message>
        <source>Quote: “%1”</source>
        <translation>Citation : « %1 »</translation>
    </message>
    <message>
        <source>%1, rater %2: %3</source>
        <comment>kind, letter, text</comment>
        <translation>%1, évaluateur %2 : %3</translation>
    </message>
    <message>
        <source>Facts, inferences and notes</source>
        <translation>Faits, inférences et notes</translation>
    </message>
</context>
<context>
    <name>rapporteur::StatusLine</name>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>All changes are saved</source>
        <translation>Toutes les modifications sont enregistrées</translation>
    </message>
    <message>
        <source>Reviewer: %1</source>
        <translation>Relecteur : %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Adding %1 of %2: %3</source>
        <comment>numbers of files, name</comment>
        <translation>Ajout de %1 sur %2 : %3</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>time</comment>
        <translation>Enregistré %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not saved</source>
        <translation>
            <numerusform>%n modification pas enregistrée</numerusform>
            <numerusform>%n modifications pas enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Enregistrement …</translation>
    </message>
</context>
<context>
    <name>rapporteur::SubmitActions</name>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Save review</source>
        <translation>Enregistrer la relecture</translation>
    </message>
    <message>
        <source>Submit and next</source>
        <translation>Soumettre et suivant</translation>
    </message>
</context>
<context>
    <name>rapporteur::SweepPane</name>
    <message>
        <source>no data</source>
        <translation>pas de données</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>abstention</translation>
    </message>
    <message>
        <source>covered</source>
        <comment>a value of others, while reviewing blind</comment>
        <translation>masqué</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Machine %1</source>
        <comment>letter of a channel</comment>
        <translation>Machine %1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>You %1</source>
        <comment>letter of a channel</comment>
        <translation>Vous %1</translation>
    </message>
    <message>
        <source>Sweep this provision across the articles</source>
        <translation>Balayer cette disposition à travers les articles</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Se déplacer</translation>
    </message>
    <message>
        <source>One provision in all articles</source>
        <translation>Une disposition dans tous les articles</translation>
    </message>
    <message>
        <source>No sweep under way</source>
        <translation>Aucun balayage en cours</translation>
    </message>
    <message>
        <source>Sweep one provision across the articles of the queue, cell after cell.</source>
        <translation>Balayez une disposition à travers les articles de la file, cellule après cellule.</translation>
    </message>
    <message>
        <source>Sweep %1 %2</source>
        <comment>number and title of a provision</comment>
        <translation>Balayer %1 %2</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Balayage</translation>
    </message>
    <message>
        <source>%1 of %2 decided on both channels</source>
        <comment>numbers of articles</comment>
        <translation>%1 sur %2 décidés sur les deux canaux</translation>
    </message>
</context>
<context>
    <name>rapporteur::TornadoPane</name>
    <message>
        <source>Provision</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>%1, final %2: moves the headline by %3</source>
        <comment>provision, scores</comment>
        <translation>%1, final %2 : déplace le résultat d&apos;ensemble de %3</translation>
    </message>
    <message>
        <source>Provisions that carry the headline</source>
        <translation>Dispositions qui portent le résultat d&apos;ensemble</translation>
    </message>
    <message>
        <source>Nothing is scored yet</source>
        <translation>Rien n&apos;est encore noté</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Aucun article n&apos;est ouvert</translation>
    </message>
    <message>
        <source>Here stands which provisions carry the headline, and how far each moves it.</source>
        <translation>Ici figurent les dispositions qui portent le résultat d&apos;ensemble, et de combien chacune le déplace.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ValueScale</name>
    <message>
        <source>Your score on the scale</source>
        <translation>Votre score sur l&apos;échelle</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>pas de données</translation>
    </message>
</context>
<context>
    <name>rapporteur::VersionBar</name>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Version of the text</source>
        <translation>Version du texte</translation>
    </message>
    <message>
        <source>Choose the version of the text</source>
        <translation>Choisir la version du texte</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Show what changed in the text</source>
        <translation>Montrer ce qui a changé dans le texte</translation>
    </message>
    <message>
        <source>Version %1 of %2, fetched %3</source>
        <translation>Version %1 sur %2, chargée %3</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Version %1 sur %2</translation>
    </message>
    <message>
        <source>Marks what this version has and the one before it did not</source>
        <translation>Marque ce que cette version a et que la précédente n&apos;avait pas</translation>
    </message>
</context>
<context>
    <name>rapporteur::WebDialog</name>
    <message>
        <source>Load also what a site asks programs not to load (robots.txt)</source>
        <translation>Charger aussi ce qu&apos;un site demande aux programmes de ne pas charger (robots.txt)</translation>
    </message>
    <message>
        <source>Add from the web</source>
        <translation>Ajouter depuis le web</translation>
    </message>
    <message>
        <source>&amp;Addresses, one a line: of pages, or of Hacker News (hn:8863, hn:top:10)</source>
        <translation>&amp;Adresses, une par ligne : de pages, ou de Hacker News (hn:8863, hn:top:10)</translation>
    </message>
    <message>
        <source>What will be loaded</source>
        <translation>Ce qui sera chargé</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charger</translation>
    </message>
    <message numerus="yes">
        <source>%n to load</source>
        <translation>
            <numerusform>%n à charger</numerusform>
            <numerusform>%n à charger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n twice</source>
        <translation>
            <numerusform>%n en double</numerusform>
            <numerusform>%n en double</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be loaded</source>
        <translation>
            <numerusform>%n ne peut pas être chargé</numerusform>
            <numerusform>%n ne peuvent pas être chargés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already: another text becomes a new version</source>
        <translation>
            <numerusform>%n déjà connu : un autre texte devient une nouvelle version</numerusform>
            <numerusform>%n déjà connus : un autre texte devient une nouvelle version</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::WindowLayout</name>
    <message>
        <source>Lock panes</source>
        <translation>Verrouiller les volets</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <comment>a pane</comment>
        <translation>Afficher : %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::Workspace</name>
    <message>
        <source>Not saved: the workspace is open for reading only. %1</source>
        <translation>Pas enregistré : l&apos;espace de travail n&apos;est ouvert qu&apos;en lecture. %1</translation>
    </message>
    <message>
        <source>Evaluated by %1: %2.</source>
        <translation>Évalué par %1 : %2.</translation>
    </message>
    <message>
        <source>Attempt %1 failed: %2</source>
        <translation>L&apos;essai %1 a échoué : %2</translation>
    </message>
    <message>
        <source>Given up after %1 attempts: %2</source>
        <translation>Abandonné après %1 essais : %2</translation>
    </message>
    <message>
        <source>The evaluation failed: %1</source>
        <translation>L&apos;évaluation a échoué : %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::WorkspaceFile</name>
    <message>
        <source>&quot;%1&quot; is not the path of a file.</source>
        <translation>« %1 » n&apos;est pas le chemin d&apos;un fichier.</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is. Choose another name.</source>
        <translation>%1 existe déjà et a été laissé tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Le dossier %1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>%1 on %2 (process %3) has had this workspace open since %4. It is open here for reading only.</source>
        <translation>%1 sur %2 (processus %3) a ouvert cet espace de travail depuis %4. Il n&apos;est ouvert ici qu&apos;en lecture.</translation>
    </message>
    <message>
        <source>%1 is damaged: its rubric is not the one that was stored. Nothing was written to it. Use a backup, or salvage it into a new file.</source>
        <translation>%1 est endommagé : sa grille n&apos;est pas celle qui a été enregistrée. Rien n&apos;y a été écrit. Utilisez une sauvegarde, ou récupérez-le dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>The workspace %1 holds no rubric. Use a backup.</source>
        <translation>L&apos;espace de travail %1 ne contient pas de grille. Utilisez une sauvegarde.</translation>
    </message>
    <message>
        <source>The newest backup is %1.</source>
        <translation>La sauvegarde la plus récente est %1.</translation>
    </message>
    <message>
        <source>The file may not be written to. It is open for reading only.</source>
        <translation>Le fichier ne peut pas être écrit. Il n&apos;est ouvert qu&apos;en lecture.</translation>
    </message>
    <message>
        <source>%1 It is open for reading only.</source>
        <translation>%1 Il n&apos;est ouvert qu&apos;en lecture.</translation>
    </message>
    <message>
        <source>%1 is not a complete workspace: its schema has the number %2.</source>
        <translation>%1 n&apos;est pas un espace de travail complet : son schéma a le numéro %2.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program (schema %2, this version knows %3). It was not opened; install the newer version.</source>
        <translation>%1 a été fait par une version plus récente de ce programme (schéma %2, cette version connaît %3). Il n&apos;a pas été ouvert ; installez la version plus récente.</translation>
    </message>
    <message>
        <source>This workspace was made by a newer version of this program (schema %1, this version knows %2). It is open for reading only.</source>
        <translation>Cet espace de travail a été fait par une version plus récente de ce programme (schéma %1, cette version connaît %2). Il n&apos;est ouvert qu&apos;en lecture.</translation>
    </message>
    <message>
        <source>The workspace was not closed properly last time. Everything that was saved is here.</source>
        <translation>L&apos;espace de travail n&apos;a pas été fermé correctement la dernière fois. Tout ce qui était enregistré est là.</translation>
    </message>
    <message>
        <source>This workspace lies in a network folder, where a lost connection can damage it. Keep it on a local disk, or use a team database.</source>
        <translation>Cet espace de travail se trouve dans un dossier réseau, où une connexion perdue peut l&apos;endommager. Gardez-le sur un disque local, ou utilisez une base de données d&apos;équipe.</translation>
    </message>
    <message>
        <source>Its last changes are in a log that cannot be read here. Copy the file and its log to a folder of yours.</source>
        <translation>Ses dernières modifications sont dans un journal illisible ici. Copiez le fichier et son journal dans un dossier à vous.</translation>
    </message>
    <message>
        <source>The workspace was not closed properly last time, and its log is gone: what was saved last may be missing. Compare it with the newest backup.</source>
        <translation>L&apos;espace de travail n&apos;a pas été fermé correctement la dernière fois, et son journal a disparu : ce qui a été enregistré en dernier manque peut-être. Comparez-le à la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>The backup %1 holds more than this workspace: changes are missing here. Compare the two before you go on.</source>
        <translation>La sauvegarde %1 contient plus que cet espace de travail : des modifications manquent ici. Comparez les deux avant de continuer.</translation>
    </message>
    <message>
        <source>No workspace was named.</source>
        <translation>Aucun espace de travail n&apos;a été nommé.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an address, not the path of a file. Give the path itself.</source>
        <translation>« %1 » est une adresse, pas le chemin d&apos;un fichier. Donnez le chemin lui-même.</translation>
    </message>
    <message>
        <source>%1 is a link to a file that does not exist.</source>
        <translation>%1 est un lien vers un fichier qui n&apos;existe pas.</translation>
    </message>
    <message>
        <source>There is no workspace %1.</source>
        <translation>Il n&apos;y a pas d&apos;espace de travail %1.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a workspace.</source>
        <translation>%1 est un dossier, pas un espace de travail.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 n&apos;est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 est illisible : %2</translation>
    </message>
    <message>
        <source>%1 is empty. It is not a workspace.</source>
        <translation>%1 est vide. Ce n&apos;est pas un espace de travail.</translation>
    </message>
    <message>
        <source>%1 is cut off: only %2 bytes are left. Use a backup.</source>
        <translation>%1 est tronqué : il n&apos;en reste que %2 octets. Utilisez une sauvegarde.</translation>
    </message>
    <message>
        <source>%1 is not a workspace: it is another kind of file.</source>
        <translation>%1 n&apos;est pas un espace de travail : c&apos;est une autre sorte de fichier.</translation>
    </message>
    <message>
        <source>%1 is a database that belongs to another program. It was not opened.</source>
        <translation>%1 est une base de données d&apos;un autre programme. Elle n&apos;a pas été ouverte.</translation>
    </message>
    <message>
        <source>%1 is damaged: it should be %2 bytes long and has %3. Nothing was written to it. Use a backup, or salvage it into a new file.</source>
        <translation>%1 est endommagé : il devrait faire %2 octets et en fait %3. Rien n&apos;y a été écrit. Utilisez une sauvegarde, ou récupérez-le dans un nouveau fichier.</translation>
    </message>
</context>
<context>
    <name>rapporteur::WorkspaceLock</name>
    <message>
        <source>No lock can be made beside the workspace: %1 is a folder. Remove it.</source>
        <translation>Aucun verrou ne peut être créé à côté de l&apos;espace de travail : %1 est un dossier. Retirez-le.</translation>
    </message>
    <message>
        <source>an unknown program</source>
        <translation>un programme inconnu</translation>
    </message>
    <message>
        <source>an unknown computer</source>
        <translation>un ordinateur inconnu</translation>
    </message>
    <message>
        <source>The folder of the workspace may not be written to.</source>
        <translation>Le dossier de l&apos;espace de travail ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>No lock can be made beside the workspace; the disk may be full.</source>
        <translation>Aucun verrou ne peut être créé à côté de l&apos;espace de travail ; le disque est peut-être plein.</translation>
    </message>
</context>
<context>
    <name>rapporteur::Writer</name>
    <message>
        <source>Not saved: the file %1 was replaced or removed by another program. Save a copy elsewhere, then compare the two.</source>
        <translation>Pas enregistré : le fichier %1 a été remplacé ou retiré par un autre programme. Enregistrez une copie ailleurs, puis comparez les deux.</translation>
    </message>
</context>
<context>
    <name>rapporteur::cli::RunSequence</name>
    <message>
        <source>Parking: what is under way is finished and kept. The next evaluate goes on.</source>
        <translation>Mise en attente : ce qui est en cours est terminé et gardé. Le prochain evaluate continue.</translation>
    </message>
    <message>
        <source>evaluated, %1 a minute</source>
        <translation>évalués, %1 par minute</translation>
    </message>
    <message>
        <source>evaluated; %1 asks to wait</source>
        <translation>évalué ; %1 demande d&apos;attendre</translation>
    </message>
    <message>
        <source>Article %1, %2: %3</source>
        <translation>Article %1, %2 : %3</translation>
    </message>
    <message>
        <source>More than %1 is spent or under way; the run goes on.</source>
        <translation>Plus de %1 sont dépensés ou en cours ; l&apos;exécution continue.</translation>
    </message>
</context>
</TS>
