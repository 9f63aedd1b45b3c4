<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Annotation</name>
    <message>
        <source>it is neither article nor comment.</source>
        <translation>Es ist weder Artikel noch Kommentar.</translation>
    </message>
</context>
<context>
    <name>AnswerReader</name>
    <message>
        <source>The answer “%1” is larger than 32 MB and was not read.</source>
        <translation>Die Antwort „%1“ ist größer als 32 MB und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>“%1” is JSON, but holds no evaluation: there is neither “scores” nor “evaluation” in it.</source>
        <translation>„%1“ ist JSON, enthält aber keine Bewertung: Weder „scores“ noch „evaluation“ kommt darin vor.</translation>
    </message>
    <message>
        <source>The answer “%1” ends inside its reasoning and gives no scores.</source>
        <translation>Die Antwort „%1“ endet mitten in der Überlegung und enthält keine Wertungen.</translation>
    </message>
    <message>
        <source>The answer “%1” contains no JSON object.</source>
        <translation>Die Antwort „%1“ enthält kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The answer “%1” contains no JSON that can be read as an evaluation.</source>
        <translation>Die Antwort „%1“ enthält kein JSON, das sich als Bewertung lesen lässt.</translation>
    </message>
    <message numerus="yes">
        <source>The answer “%1” is incomplete: %n section(s) missing (%2). Ask the rater again.</source>
        <translation>
            <numerusform>Die Antwort „%1“ ist unvollständig: %n Abschnitt fehlt (%2). Den Bewerter erneut fragen.</numerusform>
            <numerusform>Die Antwort „%1“ ist unvollständig: %n Abschnitte fehlen (%2). Den Bewerter erneut fragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer leaves out supplementary signals: %1.</source>
        <translation>In der Antwort fehlen ergänzende Signale: %1.</translation>
    </message>
    <message>
        <source>The short answer “%1” has no score: the field “evaluation.%2” is missing.</source>
        <translation>Die Kurzantwort „%1“ enthält keine Wertung: Das Feld „evaluation.%2“ fehlt.</translation>
    </message>
    <message>
        <source>The answer “%1” has no list “scores”.</source>
        <translation>Die Antwort „%1“ enthält keine Liste „scores“.</translation>
    </message>
    <message>
        <source>The text is not valid JSON.</source>
        <translation>Der Text ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>Not evaluated here: %1.</source>
        <translation>Hier nicht bewertet: %1.</translation>
    </message>
</context>
<context>
    <name>Archives</name>
    <message>
        <source>%1 is too large for a saved page.</source>
        <translation>%1 ist zu groß für eine gespeicherte Seite.</translation>
    </message>
    <message numerus="yes">
        <source>%n more pages are not listed: import the whole archive to have them.</source>
        <translation>
            <numerusform>%n weitere Seite ist nicht aufgeführt: Laden Sie das ganze Archiv, um sie zu bekommen.</numerusform>
            <numerusform>%n weitere Seiten sind nicht aufgeführt: Laden Sie das ganze Archiv, um sie zu bekommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds no pages to read (%n records).</source>
        <translation>
            <numerusform>%1 enthält keine lesbaren Seiten (%n Eintrag).</numerusform>
            <numerusform>%1 enthält keine lesbaren Seiten (%n Einträge).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation>%1, Eintrag %2</translation>
    </message>
    <message>
        <source>The page %1 is empty.</source>
        <translation>Die Seite %1 ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>%n more problems are not listed.</source>
        <translation>
            <numerusform>%n weiteres Problem ist nicht aufgeführt.</numerusform>
            <numerusform>%n weitere Probleme sind nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record has no possible length and was left out.</source>
        <translation>Der Eintrag hat keine mögliche Länge und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The record says that it has %1 bytes, but only %2 are there.</source>
        <translation>Der Eintrag soll %1 Bytes haben, es sind aber nur %2 da.</translation>
    </message>
    <message>
        <source>The file cannot be read on: %1.</source>
        <translation>Die Datei kann nicht weiter gelesen werden: %1.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than %2; what came before was read.</source>
        <translation>%1 wird entpackt größer als %2; was davor kam, wurde gelesen.</translation>
    </message>
    <message>
        <source>The page is packed in a way that cannot be read (%1).</source>
        <translation>Die Seite ist auf eine Weise gepackt, die nicht gelesen werden kann (%1).</translation>
    </message>
    <message>
        <source>The page unpacks to more than %1.</source>
        <translation>Die Seite wird entpackt größer als %1.</translation>
    </message>
    <message>
        <source>The page is cut: its end is missing in the archive.</source>
        <translation>Die Seite ist abgeschnitten: Ihr Ende fehlt im Archiv.</translation>
    </message>
    <message>
        <source>there is no memory for unpacking</source>
        <translation>zum Entpacken fehlt Speicher</translation>
    </message>
    <message>
        <source>The compressed data are damaged: %1.</source>
        <translation>Die gepackten Daten sind beschädigt: %1.</translation>
    </message>
    <message>
        <source>they break off</source>
        <translation>sie brechen ab</translation>
    </message>
    <message>
        <source>they are not compressed data</source>
        <translation>es sind keine gepackten Daten</translation>
    </message>
    <message>
        <source>%1 holds no page: no part of it is HTML.</source>
        <translation>%1 enthält keine Seite: Kein Teil davon ist HTML.</translation>
    </message>
    <message>
        <source>The file is damaged: delimiters or heads of its parts are missing. What could be found was read.</source>
        <translation>Die Datei ist beschädigt: Trennzeilen oder Köpfe ihrer Teile fehlen. Was zu finden war, wurde gelesen.</translation>
    </message>
    <message>
        <source>A file in the archive has a name that leads elsewhere (%1) and was left out.</source>
        <translation>Eine Datei im Archiv hat einen Namen, der anderswohin führt (%1), und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1 is a ZIP file, but no archive of pages: it has no folder “archive”.</source>
        <translation>%1 ist eine ZIP-Datei, aber kein Archiv von Seiten: Der Ordner „archive“ fehlt.</translation>
    </message>
    <message>
        <source>%1 is not what the archive&apos;s description says: its hash differs. The archive was changed or damaged after it was made.</source>
        <translation>%1 ist nicht, was die Beschreibung des Archivs sagt: Die Prüfsumme weicht ab. Das Archiv wurde nach seiner Herstellung geändert oder beschädigt.</translation>
    </message>
    <message>
        <source>The archive&apos;s description (datapackage.json) cannot be read; its hashes were not checked.</source>
        <translation>Die Beschreibung des Archivs (datapackage.json) kann nicht gelesen werden; die Prüfsummen wurden nicht geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of pages/pages.jsonl are no JSON and were left out.</source>
        <translation>
            <numerusform>%n Zeile von pages/pages.jsonl ist kein JSON und wurde ausgelassen.</numerusform>
            <numerusform>%n Zeilen von pages/pages.jsonl sind kein JSON und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is encrypted or packed in a way that cannot be read.</source>
        <translation>%1 ist verschlüsselt oder auf eine Weise gepackt, die nicht gelesen werden kann.</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes behind this record belong to no record; a length was wrong, or the file is damaged.</source>
        <translation>
            <numerusform>%n Byte hinter diesem Eintrag gehört zu keinem Eintrag; eine Länge war falsch, oder die Datei ist beschädigt.</numerusform>
            <numerusform>%n Bytes hinter diesem Eintrag gehören zu keinem Eintrag; eine Länge war falsch, oder die Datei ist beschädigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record breaks off in its head.</source>
        <translation>Der Eintrag bricht in seinem Kopf ab.</translation>
    </message>
    <message>
        <source>The record has no possible length (%1) and was left out.</source>
        <translation>Der Eintrag hat keine mögliche Länge (%1) und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The page %1 is larger than %2 and was left out.</source>
        <translation>Die Seite %1 ist größer als %2 und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1 is packed more than once: unpack it and import what comes out.</source>
        <translation>%1 ist mehrfach gepackt: Entpacken Sie die Datei und laden Sie, was herauskommt.</translation>
    </message>
    <message>
        <source>%1 is no archive of pages.</source>
        <translation>%1 ist kein Archiv von Seiten.</translation>
    </message>
    <message>
        <source>%1 is no whole ZIP file: its directory is missing or damaged. Save it again.</source>
        <translation>%1 ist keine ganze ZIP-Datei: Ihr Verzeichnis fehlt oder ist beschädigt. Speichern Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>%1 has a directory of an impossible size.</source>
        <translation>%1 hat ein Verzeichnis von unmöglicher Größe.</translation>
    </message>
</context>
<context>
    <name>CellAnswerReader</name>
    <message>
        <source>The answer “%1” has no score of the provision that was asked for.</source>
        <translation>Die Antwort „%1“ enthält keine Wertung der gefragten Bestimmung.</translation>
    </message>
</context>
<context>
    <name>CodeText</name>
    <message>
        <source>Only the first %1 of %2 characters are shown.</source>
        <translation>Nur die ersten %1 von %2 Zeichen werden angezeigt.</translation>
    </message>
    <message>
        <source>The text is too long to be coloured.</source>
        <translation>Der Text ist zu lang, um farbig hervorgehoben zu werden.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Reviews what machines have scored, without a window.</source>
        <translation>Prüft, was Maschinen gewertet haben, ohne Fenster.</translation>
    </message>
    <message>
        <source>Usage: rapporteur-cli VERB ARGUMENTS… [OPTIONS]</source>
        <translation>Aufruf: rapporteur-cli VERB ARGUMENTE… [OPTIONEN]</translation>
    </message>
    <message>
        <source>rapporteur-cli VERB --help tells more about each, --version the version.</source>
        <translation>rapporteur-cli VERB --help sagt zu jedem mehr, --version nennt die Version.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 some items failed, 2 usage, 3 workspace cannot be opened, 4 provider or network, 5 budget exhausted, 130 interrupted.</source>
        <translation>Rückgabewerte: 0 erledigt, 1 einiges fehlgeschlagen, 2 falscher Aufruf, 3 Arbeitsbereich lässt sich nicht öffnen, 4 Anbieter oder Netz, 5 Budget erschöpft, 130 unterbrochen.</translation>
    </message>
    <message>
        <source>Show this.</source>
        <translation>Dies anzeigen.</translation>
    </message>
    <message>
        <source>Usage: rapporteur-cli %1</source>
        <translation>Aufruf: rapporteur-cli %1</translation>
    </message>
    <message>
        <source>Try: rapporteur-cli --help</source>
        <translation>Hilfe: rapporteur-cli --help</translation>
    </message>
    <message>
        <source>The filter knows no “%1:”. It knows state: and words.</source>
        <translation>Der Filter kennt „%1:“ nicht. Er kennt state: und Wörter.</translation>
    </message>
    <message>
        <source>There is no state “%1”. The states are %2.</source>
        <translation>Es gibt keinen Stand „%1“. Möglich sind %2.</translation>
    </message>
    <message>
        <source>There is no sort key “%1”. The keys are %2.</source>
        <translation>Es gibt keinen Sortierschlüssel „%1“. Möglich sind %2.</translation>
    </message>
    <message>
        <source>A filter is made of state:NAME (several with commas: any of them) and of words that must all be found in
title, text, comments or notes. States: %1.
Example: --filter &apos;state:unreviewed,draft &quot;face recognition&quot;&apos;</source>
        <translation>Ein Filter besteht aus state:NAME (mehrere mit Kommas: einer davon) und aus Wörtern, die alle in Titel,
Text, Kommentaren oder Notizen vorkommen müssen. Stände: %1.
Beispiel: --filter &apos;state:unreviewed,draft &quot;face recognition&quot;&apos;</translation>
    </message>
    <message>
        <source>Try: rapporteur-cli %1 --help</source>
        <translation>Hilfe: rapporteur-cli %1 --help</translation>
    </message>
    <message>
        <source>Team databases are not part of this version. Use a workspace file.</source>
        <translation>Team-Datenbanken gehören nicht zu dieser Version. Eine Arbeitsbereichsdatei verwenden.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1 cannot be written to now.</source>
        <translation>Nichts wurde geändert: In %1 lässt sich derzeit nicht schreiben.</translation>
    </message>
    <message>
        <source>Copies a workspace, also one in use; the copy is reopened and checked before it is named.</source>
        <translation>Kopiert einen Arbeitsbereich, auch einen verwendeten; die Kopie wird wieder geöffnet und geprüft, bevor sie ihren Namen erhält.</translation>
    </message>
    <message>
        <source>Print one JSON object.</source>
        <translation>Ein JSON-Objekt ausgeben.</translation>
    </message>
    <message>
        <source>%1: backed up and checked.</source>
        <translation>%1: gesichert und geprüft.</translation>
    </message>
    <message>
        <source>%1 articles, %2 evaluations, %3 reviews, %4 journal entries: %5</source>
        <translation>Artikel: %1, Bewertungen: %2, Prüfungen: %3, Journaleinträge: %4 – %5</translation>
    </message>
    <message>
        <source>clean.</source>
        <translation>fehlerfrei.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems.</source>
        <translation>
            <numerusform>%n Problem.</numerusform>
            <numerusform>%n Probleme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks integrity, and the present state against the journal.</source>
        <translation>Prüft, ob die Datei unversehrt ist und der jetzige Stand zum Journal passt.</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3.</source>
        <translation>--%1 muss eine ganze Zahl von %2 bis %3 sein.</translation>
    </message>
    <message>
        <source>--only knows new, failed and all.</source>
        <translation>--only kennt new, failed und all.</translation>
    </message>
    <message>
        <source>The built-in rater knows the mode full only.</source>
        <translation>Der eingebaute Bewerter kennt nur den Modus full.</translation>
    </message>
    <message>
        <source>--target knows article and discussion.</source>
        <translation>--target kennt article und discussion.</translation>
    </message>
    <message numerus="yes">
        <source>%n gated</source>
        <translation>
            <numerusform>%n hinter einer Schranke</numerusform>
            <numerusform>%n hinter einer Schranke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without text</source>
        <translation>
            <numerusform>%n ohne Text</numerusform>
            <numerusform>%n ohne Text</numerusform>
        </translation>
    </message>
    <message>
        <source>, left out: %1</source>
        <translation>, ausgelassen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n evaluations by %1, no tokens, no cost</source>
        <translation>
            <numerusform>%n Bewertung durch %1, keine Tokens, keine Kosten</numerusform>
            <numerusform>%n Bewertungen durch %1, keine Tokens, keine Kosten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evaluated</source>
        <translation>
            <numerusform>%n bewertet</numerusform>
            <numerusform>%n bewertet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retried</source>
        <translation>
            <numerusform>%n erneut versucht</numerusform>
            <numerusform>%n erneut versucht</numerusform>
        </translation>
    </message>
    <message>
        <source>; %1 s.</source>
        <translation>; %1 s.</translation>
    </message>
    <message>
        <source>The run is parked.</source>
        <translation>Der Lauf ist zurückgestellt.</translation>
    </message>
    <message>
        <source>Has articles evaluated and stores each evaluation as it comes.</source>
        <translation>Lässt Artikel bewerten und speichert jede Bewertung, sobald sie kommt.</translation>
    </message>
    <message>
        <source>article or discussion. Left out: the text, or the discussion where there is no text.</source>
        <translation>article oder discussion. Ohne Angabe: der Text oder, wo es keinen gibt, die Diskussion.</translation>
    </message>
    <message>
        <source>new: not yet evaluated by this rater; failed: given up before; all.</source>
        <translation>new: von diesem Bewerter noch nicht bewertet; failed: früher aufgegeben; all: alle.</translation>
    </message>
    <message>
        <source>Only these articles, separated by commas; overrules their gate.</source>
        <translation>Nur diese Artikel, durch Kommas getrennt; ihre Schranke wird übergangen.</translation>
    </message>
    <message>
        <source>How many at once.</source>
        <translation>Wie viele gleichzeitig.</translation>
    </message>
    <message>
        <source>Attempts before an article is given up.</source>
        <translation>Versuche, bis ein Artikel aufgegeben wird.</translation>
    </message>
    <message>
        <source>Say how many calls, tokens and what cost it would take, and do nothing.</source>
        <translation>Nur angeben, wie viele Aufrufe, Tokens und Kosten es wären.</translation>
    </message>
    <message>
        <source>Print JSON lines: one an event, and a summary.</source>
        <translation>JSON-Zeilen ausgeben: eine je Ereignis und eine Zusammenfassung.</translation>
    </message>
    <message>
        <source>An interrupt (Ctrl+C) parks the run: what is under way is finished and kept, and the next evaluate
goes on. So it does after a crash.</source>
        <translation>Eine Unterbrechung (Strg+C) stellt den Lauf zurück: Begonnenes wird beendet und behalten, das nächste evaluate
setzt ihn fort. So auch nach einem Absturz.</translation>
    </message>
    <message numerus="yes">
        <source>Going on with %n unfinished runs first.</source>
        <translation>
            <numerusform>Zuerst wird %n unfertiger Lauf fortgesetzt.</numerusform>
            <numerusform>Zuerst werden %n unfertige Läufe fortgesetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>--only knows submitted and all.</source>
        <translation>--only kennt submitted und all.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n articles as %1</source>
        <translation>
            <numerusform>%n Artikel als %1 exportiert</numerusform>
            <numerusform>%n Artikel als %1 exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes articles, evaluations and reviews into a file.</source>
        <translation>Schreibt Artikel, Bewertungen und Prüfungen in eine Datei.</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation>Eines von %1.</translation>
    </message>
    <message>
        <source>submitted: only submitted reviews and their articles; all.</source>
        <translation>submitted: nur eingereichte Prüfungen und ihre Artikel; all: alle.</translation>
    </message>
    <message>
        <source>Only these articles.</source>
        <translation>Nur diese Artikel.</translation>
    </message>
    <message>
        <source>Whose review stands where a format has room for one, and in filters.</source>
        <translation>Wessen Prüfung gilt, wo ein Format nur eine aufnimmt, und in Filtern.</translation>
    </message>
    <message>
        <source>CSV: do not neutralise texts that a spreadsheet would run as formulas.</source>
        <translation>CSV: Texte nicht entschärfen, die eine Tabellenkalkulation als Formel ausführen würde.</translation>
    </message>
    <message>
        <source>CSV: begin with a byte order mark, for some spreadsheets.</source>
        <translation>CSV: mit einer Bytereihenfolge-Marke beginnen, für manche Tabellenprogramme.</translation>
    </message>
    <message>
        <source>Print one JSON object about the export.</source>
        <translation>Ein JSON-Objekt über den Export ausgeben.</translation>
    </message>
    <message>
        <source>The file is written under a temporary name and renamed when it is whole; an old file stays until
then. The same workspace gives the same bytes. ND is an empty field in CSV and null in JSON.</source>
        <translation>Die Datei entsteht unter einem vorläufigen Namen und wird umbenannt, sobald sie vollständig ist; eine alte Datei
bleibt bis dahin. Derselbe Arbeitsbereich ergibt dieselben Bytes. ND ist in CSV ein leeres Feld, in JSON null.</translation>
    </message>
    <message>
        <source>Say where to write with -o PATH.</source>
        <translation>Mit -o PFAD angeben, wohin geschrieben wird.</translation>
    </message>
    <message>
        <source>--format must be one of %1.</source>
        <translation>--format muss eines von %1 sein.</translation>
    </message>
    <message>
        <source>--json and -o - would mix on standard output.</source>
        <translation>--json und -o - würden sich auf der Standardausgabe vermischen.</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>Artikel</translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n Kommentar</numerusform>
            <numerusform>%n Kommentare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evaluations</source>
        <translation>
            <numerusform>%n Bewertung</numerusform>
            <numerusform>%n Bewertungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Stopping; what is stored stays.</source>
        <translation>Wird gestoppt; Gespeichertes bleibt.</translation>
    </message>
    <message>
        <source>Makes a new workspace; refuses to overwrite.</source>
        <translation>Legt einen neuen Arbeitsbereich an; überschreibt nichts.</translation>
    </message>
    <message>
        <source>Load the articles, discussions and answers that come with the program.</source>
        <translation>Die mitgelieferten Artikel, Diskussionen und Antworten laden.</translation>
    </message>
    <message>
        <source>Score by this rubric: the id of a shipped one, or a file.</source>
        <translation>Nach diesem Raster werten: Kennung eines mitgelieferten oder eine Datei.</translation>
    </message>
    <message>
        <source>Made %1 with the rubric %2 %3.</source>
        <translation>%1 mit dem Raster %2 %3 angelegt.</translation>
    </message>
    <message>
        <source>Sample: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>gated: %1</source>
        <translation>Schranke: %1</translation>
    </message>
    <message>
        <source>text unavailable</source>
        <translation>Text nicht verfügbar</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>vorgemerkt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>The queue, one article a line.</source>
        <translation>Die Liste, ein Artikel je Zeile.</translation>
    </message>
    <message>
        <source>Show only these.</source>
        <translation>Nur diese zeigen.</translation>
    </message>
    <message>
        <source>Order: added, title, score, setl, spread, published, usefulness; -score turns round.</source>
        <translation>Reihenfolge: added, title, score, setl, spread, published, usefulness; -score kehrt um.</translation>
    </message>
    <message>
        <source>At most this many.</source>
        <translation>Höchstens so viele.</translation>
    </message>
    <message>
        <source>Whose review states are shown.</source>
        <translation>Wessen Prüfstände gezeigt werden.</translation>
    </message>
    <message>
        <source>Print one JSON object a line.</source>
        <translation>Je Zeile ein JSON-Objekt ausgeben.</translation>
    </message>
    <message>
        <source>--limit needs a whole number.</source>
        <translation>--limit braucht eine ganze Zahl.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>%1 of %2 articles.</source>
        <translation>%1 von %2 Artikeln.</translation>
    </message>
    <message>
        <source>%1  %2: %3, %4, %5</source>
        <translation>%1  %2: %3, %4, %5</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions</source>
        <translation>
            <numerusform>%n Entscheidung</numerusform>
            <numerusform>%n Entscheidungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations</source>
        <translation>
            <numerusform>%n Anmerkung</numerusform>
            <numerusform>%n Anmerkungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1:%2: %3 Nothing of this line was applied.</source>
        <translation>%1:%2: %3 Nichts aus dieser Zeile wurde übernommen.</translation>
    </message>
    <message>
        <source>Applies decisions from a file, one JSON object a line and an article.</source>
        <translation>Übernimmt Entscheidungen aus einer Datei: je Zeile ein JSON-Objekt, je Artikel eine Zeile.</translation>
    </message>
    <message>
        <source>The file, or - for standard input.</source>
        <translation>Die Datei, oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Who decides.</source>
        <translation>Wer entscheidet.</translation>
    </message>
    <message>
        <source>Print JSON lines: one a line of the file, and a summary.</source>
        <translation>JSON-Zeilen ausgeben: eine je Zeile der Datei und eine Zusammenfassung.</translation>
    </message>
    <message>
        <source>A line: {&quot;url&quot; or &quot;article&quot;, &quot;decisions&quot;: [{&quot;provision&quot;, &quot;channel&quot;, &quot;verdict&quot;: accept, override, nd
or abstain, &quot;value&quot;, &quot;evidence&quot;, &quot;reason_code&quot;, &quot;reason&quot;, &quot;base&quot;: {&quot;rater&quot;}}], &quot;note&quot;,
&quot;annotations&quot;: [{&quot;exact&quot;, &quot;prefix&quot;, &quot;suffix&quot;, &quot;comment&quot;, &quot;comment_id&quot;, &quot;provision&quot;, &quot;channel&quot;}],
&quot;flag&quot;, &quot;submit&quot;}. A line is applied whole or not at all; annotations are found by their quote.
Applying the same file again changes nothing.</source>
        <translation>Eine Zeile: {&quot;url&quot; oder &quot;article&quot;, &quot;decisions&quot;: [{&quot;provision&quot;, &quot;channel&quot;, &quot;verdict&quot;: accept, override, nd
oder abstain, &quot;value&quot;, &quot;evidence&quot;, &quot;reason_code&quot;, &quot;reason&quot;, &quot;base&quot;: {&quot;rater&quot;}}], &quot;note&quot;,
&quot;annotations&quot;: [{&quot;exact&quot;, &quot;prefix&quot;, &quot;suffix&quot;, &quot;comment&quot;, &quot;comment_id&quot;, &quot;provision&quot;, &quot;channel&quot;}],
&quot;flag&quot;, &quot;submit&quot;}. Eine Zeile wird ganz oder gar nicht übernommen; Anmerkungen werden nach ihrem Zitat gefunden.
Dieselbe Datei noch einmal zu übernehmen ändert nichts.</translation>
    </message>
    <message>
        <source>Name the file with --apply FILE.</source>
        <translation>Die Datei mit --apply DATEI angeben.</translation>
    </message>
    <message>
        <source>Say who decides with --reviewer NAME.</source>
        <translation>Mit --reviewer NAME angeben, wer entscheidet.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message numerus="yes">
        <source>%n lines failed.</source>
        <translation>
            <numerusform>%n Zeile fehlgeschlagen.</numerusform>
            <numerusform>%n Zeilen fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>combined</source>
        <translation>vereint</translation>
    </message>
    <message>
        <source>modifier</source>
        <translation>Zuschlag</translation>
    </message>
    <message>
        <source>final</source>
        <translation>gesamt</translation>
    </message>
    <message>
        <source>SETL</source>
        <translation>SETL</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>repairs</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>weighted mean</source>
        <translation>gewichtetes Mittel</translation>
    </message>
    <message>
        <source>unweighted mean</source>
        <translation>ungewichtetes Mittel</translation>
    </message>
    <message>
        <source>%1 mean</source>
        <translation>Mittel %1</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>volatility</source>
        <translation>Schwankung</translation>
    </message>
    <message>
        <source>facts, inferences</source>
        <translation>Tatsachen, Schlüsse</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>recomputed</source>
        <translation>nachgerechnet</translation>
    </message>
    <message>
        <source>Recomputes every figure of an evaluation file and compares it with what the file claims.</source>
        <translation>Rechnet jede Kennzahl einer Bewertungsdatei nach und vergleicht sie mit den Angaben der Datei.</translation>
    </message>
    <message>
        <source>The rubric it was scored by: the id of a shipped one, or a file.</source>
        <translation>Das Raster, nach dem gewertet wurde: Kennung eines mitgelieferten oder eine Datei.</translation>
    </message>
    <message>
        <source>Print one JSON object: claimed, recomputed, differences.</source>
        <translation>Ein JSON-Objekt ausgeben: angegeben, nachgerechnet, Unterschiede.</translation>
    </message>
    <message>
        <source>FILE is an evaluation in this program&apos;s or the Observatory&apos;s format, or - for standard input.</source>
        <translation>FILE ist eine Bewertung im Format dieses Programms oder des Observatory, oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Rows, recomputed</source>
        <translation>Zeilen, nachgerechnet</translation>
    </message>
    <message>
        <source>The file claims nothing that the arithmetic does not confirm.</source>
        <translation>Alle Angaben der Datei bestätigen sich beim Nachrechnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures of the file differ</source>
        <translation>
            <numerusform>%n Kennzahl der Datei weicht ab</numerusform>
            <numerusform>%n Kennzahlen der Datei weichen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>Datum unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3 %)</source>
        <translation>%1: %2 (%3&#xa0;%)</translation>
    </message>
    <message>
        <source>Gated</source>
        <translation>Schranke</translation>
    </message>
    <message>
        <source>Perhaps gated</source>
        <translation>Vielleicht Schranke</translation>
    </message>
    <message>
        <source>: %1 live, %2 deleted, %3 dead, depth %4</source>
        <translation>: %1 lebend, %2 gelöscht, %3 tot, Tiefe %4</translation>
    </message>
    <message>
        <source>rater</source>
        <translation>Bewerter</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>of</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>absent facts</source>
        <translation>fehlende Tatsachen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>One article with its evaluations, reviews and events.</source>
        <translation>Ein Artikel mit seinen Bewertungen, Prüfungen und Ereignissen.</translation>
    </message>
    <message>
        <source>Print the readable text as well.</source>
        <translation>Auch den lesbaren Text ausgeben.</translation>
    </message>
    <message>
        <source>Print the discussion as well.</source>
        <translation>Auch die Diskussion ausgeben.</translation>
    </message>
    <message>
        <source>Print one JSON object; positions count Unicode code points.</source>
        <translation>Ein JSON-Objekt ausgeben; Positionen zählen Unicode-Codepoints.</translation>
    </message>
    <message>
        <source>ARTICLE is a number as list shows it, an identifier or an address.</source>
        <translation>ARTICLE ist eine Nummer, wie list sie zeigt, eine Kennung oder eine Adresse.</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Events, newest first</source>
        <translation>Ereignisse, neueste zuerst</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Diskussion</translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>Die Ausgabe ließ sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>The arguments are %1, in this order.</source>
        <translation>Die Argumente sind %1, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>There is no verb “%1”. The verbs are %2.</source>
        <translation>Es gibt kein Verb „%1“. Die Verben sind %2.</translation>
    </message>
    <message>
        <source>Standard input is larger than the limit of %1.</source>
        <translation>Die Standardeingabe ist größer als die Grenze von %1.</translation>
    </message>
    <message>
        <source>(untitled)</source>
        <translation>(ohne Titel)</translation>
    </message>
    <message>
        <source>What could be read is in %1. The damaged file was left as it is.</source>
        <translation>Was sich lesen ließ, ist in %1. Die beschädigte Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>Salvage what can be read of a damaged workspace into a new file.</source>
        <translation>Retten, was sich von einem beschädigten Arbeitsbereich lesen lässt, in eine neue Datei.</translation>
    </message>
    <message>
        <source>--repair never writes to the damaged file: the new one stands beside it, named NAME.salvaged.rapporteur.
What could not be read is listed, and the exit code is 1 then. A clean workspace is left alone.</source>
        <translation>--repair schreibt nie in die beschädigte Datei: die neue steht daneben und heißt NAME.salvaged.rapporteur.
Was sich nicht lesen ließ, wird aufgezählt, und der Rückgabewert ist dann 1. Ein heiler Arbeitsbereich bleibt, wie er ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems; salvaging.</source>
        <translation>
            <numerusform>%n Problem; es wird gerettet.</numerusform>
            <numerusform>%n Probleme; es wird gerettet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try: rapporteur-cli check --repair %1</source>
        <translation>Versuchen: rapporteur-cli check --repair %1</translation>
    </message>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>%n Kandidat</numerusform>
            <numerusform>%n Kandidaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more; --json lists all.</source>
        <translation>
            <numerusform>%n weiteres; --json nennt alle.</numerusform>
            <numerusform>%n weitere; --json nennt alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loads articles, discussions and evaluations from files, folders and the web.</source>
        <translation>Lädt Artikel, Diskussionen und Bewertungen aus Dateien, Ordnern und dem Web.</translation>
    </message>
    <message>
        <source>Import the entries of feeds and lists that carry all of their text; without it all entries are only listed.</source>
        <translation>Die Einträge von Feeds und Listen laden, die ihren ganzen Text mitbringen; sonst werden alle Einträge nur aufgeführt.</translation>
    </message>
    <message>
        <source>Print JSON lines: one an item or candidate, one a file, and a summary.</source>
        <translation>JSON-Zeilen ausgeben: eine je Element oder Kandidat, eine je Datei und eine Zusammenfassung.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>The line is longer than %1; the rest of the file was not read.</source>
        <translation>Die Zeile ist länger als %1; der Rest der Datei wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>salience</source>
        <translation>Salienz</translation>
    </message>
    <message>
        <source>scored</source>
        <translation>gewertet</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>negativ</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>directions</source>
        <translation>Richtungen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>A host of your own network that may be asked, with a port if only that one is meant. Can be given several times.</source>
        <translation>Ein Rechner Ihres eigenen Netzes, der gefragt werden darf; mit Port, wenn nur der gemeint ist. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>Load pages although the robots.txt of their server asks programs not to.</source>
        <translation>Seiten laden, auch wenn die robots.txt ihres Servers Programme bittet, es zu lassen.</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>--%1 needs a number from %2 to %3.</source>
        <translation>--%1 braucht eine Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>--by knows %1.</source>
        <translation>--by kennt %1.</translation>
    </message>
    <message>
        <source>%1 cells scored, %2 ND</source>
        <translation>%1 Zellen bewertet, %2 ND</translation>
    </message>
    <message>
        <source>%1 abstained</source>
        <translation>%1 Enthaltungen</translation>
    </message>
    <message>
        <source>same ND/scored</source>
        <translation>gleich ND/bewertet</translation>
    </message>
    <message>
        <source>|difference|</source>
        <translation>|Differenz|</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>lower limit</source>
        <translation>untere Grenze</translation>
    </message>
    <message>
        <source>upper limit</source>
        <translation>obere Grenze</translation>
    </message>
    <message>
        <source>same sign</source>
        <translation>gleiches Vorzeichen</translation>
    </message>
    <message>
        <source>same class</source>
        <translation>gleiche Klasse</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>judged</source>
        <translation>beurteilt</translation>
    </message>
    <message>
        <source>How far raters agree: people, models and rules.</source>
        <translation>Wie weit Bewertende übereinstimmen: Menschen, Modelle und Regeln.</translation>
    </message>
    <message>
        <source>Parts: channel, content-type, provision, rater (pairs).</source>
        <translation>Teile: channel, content-type, provision, rater (Paare).</translation>
    </message>
    <message>
        <source>Only these, by name or key; comma or once for each.</source>
        <translation>Nur diese, nach Namen oder Schlüssel; mit Komma oder je einmal.</translation>
    </message>
    <message>
        <source>Reviews that are not submitted count too.</source>
        <translation>Auch nicht eingereichte Prüfungen zählen.</translation>
    </message>
    <message>
        <source>Each person twice: decided blind, and decided after the reveal.</source>
        <translation>Jeder Mensch zweimal: blind entschieden, und nach dem Aufdecken.</translation>
    </message>
    <message>
        <source>First submissions and first evaluations as raters of their own.</source>
        <translation>Erste Einreichungen und erste Bewertungen als eigene Bewertende.</translation>
    </message>
    <message>
        <source>article, or discussion.</source>
        <translation>article oder discussion.</translation>
    </message>
    <message>
        <source>Seed of the bootstrap.</source>
        <translation>Startwert des Bootstraps.</translation>
    </message>
    <message>
        <source>Draws of the bootstrap; 0: no intervals.</source>
        <translation>Ziehungen des Bootstraps; 0: keine Intervalle.</translation>
    </message>
    <message>
        <source>Scores up to this far from 0 have no sign.</source>
        <translation>Werte bis zu diesem Abstand von 0 haben kein Vorzeichen.</translation>
    </message>
    <message>
        <source>Print one JSON object with all parts.</source>
        <translation>Ein JSON-Objekt mit allen Teilen ausgeben.</translation>
    </message>
    <message>
        <source>Two questions are kept apart: is there something to score (same ND/scored, Gwet&apos;s AC1), and how much,
on cells that were scored jointly (Krippendorff&apos;s interval alpha, ICC(2,1), differences, signs, classes).
Cells that nobody decided never count, and ND is never taken for 0. Intervals are 95 % percentile
intervals of a bootstrap over articles.</source>
        <translation>Zwei Fragen bleiben getrennt: Gibt es etwas zu bewerten (gleich ND/bewertet, Gwets AC1), und wie viel,
auf gemeinsam bewerteten Zellen (Krippendorffs Intervall-Alpha, ICC(2,1), Differenzen, Vorzeichen, Klassen).
Zellen, über die niemand entschieden hat, zählen nie, und ND gilt nie als 0. Intervalle sind 95-%-Perzentil-
Intervalle eines Bootstraps über Artikel.</translation>
    </message>
    <message numerus="yes">
        <source>%n articles with cells that two or more judged</source>
        <translation>
            <numerusform>%n Artikel mit Zellen, die zwei oder mehr beurteilt haben</numerusform>
            <numerusform>%n Artikel mit Zellen, die zwei oder mehr beurteilt haben</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Pairs have no intervals: there are more than %1. Choose raters with --raters.</source>
        <translation>Paare haben keine Intervalle: Es sind mehr als %1. Wählen Sie Bewertende mit --raters.</translation>
    </message>
    <message>
        <source>--mode knows full, spot and lite.</source>
        <translation>--mode kennt full, spot und lite.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers were there already</source>
        <translation>
            <numerusform>%n Antwort war schon da</numerusform>
            <numerusform>%n Antworten waren schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions of unknown cost</source>
        <translation>
            <numerusform>%n Frage mit unbekannten Kosten</numerusform>
            <numerusform>%n Fragen mit unbekannten Kosten</numerusform>
        </translation>
    </message>
    <message>
        <source>Who evaluates: builtin, the rules that need no key and no network, or a kind of server: openai, anthropic, openrouter, ollama, llamacpp, compatible, …</source>
        <translation>Wer bewertet: builtin, die Regeln, die weder Schlüssel noch Netz brauchen, oder eine Art von Server: openai, anthropic, openrouter, ollama, llamacpp, compatible, …</translation>
    </message>
    <message>
        <source>full, spot or lite; of models.</source>
        <translation>full, spot oder lite; bei Modellen.</translation>
    </message>
    <message>
        <source>The key (it is not shown), then Enter:</source>
        <translation>Der Schlüssel (er wird nicht angezeigt), dann die Eingabetaste:</translation>
    </message>
    <message>
        <source>The key is read from standard input, and nothing came.</source>
        <translation>Der Schlüssel wird von der Standardeingabe gelesen, und es kam nichts.</translation>
    </message>
    <message>
        <source>The key was not kept: the system has no keychain that this program can use. Set %1 for the runs instead; no file is written.</source>
        <translation>Der Schlüssel wurde nicht aufbewahrt: Das System hat keinen Schlüsselbund, den dieses Programm verwenden kann. Setzen Sie stattdessen %1 für die Läufe; es wird keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The key of %1 for %2 is in the system&apos;s keychain.</source>
        <translation>Der Schlüssel von %1 für %2 ist im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>The key of %1 for %2 is removed.</source>
        <translation>Der Schlüssel von %1 für %2 ist entfernt.</translation>
    </message>
    <message>
        <source>Keeps the keys of providers in the system&apos;s keychain.</source>
        <translation>Bewahrt die Schlüssel von Anbietern im Schlüsselbund des Systems auf.</translation>
    </message>
    <message>
        <source>The address that the key belongs to, if not the usual one.</source>
        <translation>Die Adresse, zu der der Schlüssel gehört, wenn nicht die übliche.</translation>
    </message>
    <message>
        <source>Print JSON lines.</source>
        <translation>JSON-Zeilen ausgeben.</translation>
    </message>
    <message>
        <source>The key is read from standard input, never from the command line, where others could see it. It
is sent to this address alone. RAPPORTEUR_KEY_&lt;PROVIDER&gt; in the environment comes before the
keychain. Keys are never written into a workspace, an export, a log or a file.</source>
        <translation>Der Schlüssel wird von der Standardeingabe gelesen, nie von der Befehlszeile, wo andere ihn sehen könnten.
Er wird nur an diese Adresse gesendet. RAPPORTEUR_KEY_&lt;ANBIETER&gt; in der Umgebung geht dem Schlüsselbund
vor. Schlüssel stehen nie in einem Arbeitsbereich, einem Export, einem Protokoll oder einer Datei.</translation>
    </message>
    <message>
        <source>Say set, list or remove.</source>
        <translation>Geben Sie set, list oder remove an.</translation>
    </message>
    <message>
        <source>Say of which provider.</source>
        <translation>Geben Sie an, von welchem Anbieter.</translation>
    </message>
    <message>
        <source>Standard input must hold one line, the key.</source>
        <translation>Die Standardeingabe muss eine Zeile enthalten, den Schlüssel.</translation>
    </message>
    <message>
        <source>%1 wants a key, and there is none for %2. Set %3, or keep one with: rapporteur-cli key set %4</source>
        <translation>%1 verlangt einen Schlüssel, und für %2 gibt es keinen. Setzen Sie %3, oder bewahren Sie einen auf mit: rapporteur-cli key set %4</translation>
    </message>
    <message numerus="yes">
        <source>Say with --model which of the %n model(s) of %1 is to be asked.</source>
        <translation>
            <numerusform>Geben Sie mit --model an, dass das %n Modell von %1 gefragt werden soll.</numerusform>
            <numerusform>Geben Sie mit --model an, welches der %n Modelle von %1 gefragt werden soll.</numerusform>
        </translation>
    </message>
    <message>
        <source>No price is known for “%1”, so no cap can hold. Give --price-input and --price-output.</source>
        <translation>Für „%1“ ist kein Preis bekannt, also kann keine Obergrenze gelten. Geben Sie --price-input und --price-output an.</translation>
    </message>
    <message>
        <source>No price is known for “%1”. Give --price-input and --price-output, or ask all the same with --allow-unpriced.</source>
        <translation>Für „%1“ ist kein Preis bekannt. Geben Sie --price-input und --price-output an, oder fragen Sie mit --allow-unpriced trotzdem.</translation>
    </message>
    <message>
        <source>The list of models could not be had: %1</source>
        <translation>Die Liste der Modelle war nicht zu bekommen: %1</translation>
    </message>
    <message>
        <source>Say with --model which model is to be asked.</source>
        <translation>Geben Sie mit --model an, welches Modell gefragt werden soll.</translation>
    </message>
    <message>
        <source>--%1 must be a number from %2 to %3.</source>
        <translation>--%1 muss eine Zahl von %2 bis %3 sein.</translation>
    </message>
    <message>
        <source>--%1 must be an amount of US dollars, such as 2.50.</source>
        <translation>--%1 muss ein Betrag in US-Dollar sein, etwa 2.50.</translation>
    </message>
    <message>
        <source>--price-input and --price-output belong together.</source>
        <translation>--price-input und --price-output gehören zusammen.</translation>
    </message>
    <message>
        <source>Where the server is, if not at its usual address.</source>
        <translation>Wo der Server ist, wenn nicht an seiner üblichen Adresse.</translation>
    </message>
    <message>
        <source>Which model is asked, as the server names it.</source>
        <translation>Welches Modell gefragt wird, mit dem Namen des Servers dafür.</translation>
    </message>
    <message>
        <source>The most that a run may cost, in US dollars.</source>
        <translation>Was ein Lauf höchstens kosten darf, in US-Dollar.</translation>
    </message>
    <message>
        <source>The most that everything of this workspace may cost in a day.</source>
        <translation>Was alles in diesem Arbeitsbereich an einem Tag höchstens kosten darf.</translation>
    </message>
    <message>
        <source>Price of a million tokens of questions, in US dollars.</source>
        <translation>Preis von einer Million Token an Fragen, in US-Dollar.</translation>
    </message>
    <message>
        <source>The same of answers.</source>
        <translation>Dasselbe für Antworten.</translation>
    </message>
    <message>
        <source>Ask also where no price is known, so that no cap holds.</source>
        <translation>Auch dann fragen, wenn kein Preis bekannt ist und somit keine Obergrenze gilt.</translation>
    </message>
    <message>
        <source>0 to 2; left out, the model&apos;s own.</source>
        <translation>0 bis 2; ohne Angabe die des Modells.</translation>
    </message>
    <message>
        <source>off, low, medium or high; left out, the model&apos;s own.</source>
        <translation>off, low, medium oder high; ohne Angabe wie vom Modell vorgesehen.</translation>
    </message>
    <message>
        <source>The most tokens of an answer.</source>
        <translation>Die höchste Zahl von Token einer Antwort.</translation>
    </message>
    <message>
        <source>Tokens that the model takes, where its server does not say.</source>
        <translation>Token, die das Modell aufnimmt, wenn sein Server es nicht sagt.</translation>
    </message>
    <message>
        <source>Have answers sent whole.</source>
        <translation>Antworten am Stück senden lassen.</translation>
    </message>
    <message>
        <source>Ask again, even what was asked word for word before, to measure how answers vary.</source>
        <translation>Erneut fragen, auch was Wort für Wort schon gefragt wurde, um zu messen, wie Antworten schwanken.</translation>
    </message>
    <message>
        <source>Read the key from standard input, for this run alone.</source>
        <translation>Den Schlüssel von der Standardeingabe lesen, nur für diesen Lauf.</translation>
    </message>
    <message>
        <source>%1 has no usual address; give it with --base-url.</source>
        <translation>%1 hat keine übliche Adresse; geben Sie sie mit --base-url an.</translation>
    </message>
    <message>
        <source>--thinking knows off, low, medium and high.</source>
        <translation>--thinking kennt off, low, medium und high.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n evaluations by %1</source>
        <translation>
            <numerusform>%n Bewertung durch %1</numerusform>
            <numerusform>%n Bewertungen durch %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens of questions, %2 of answers</source>
        <translation>%1 Token an Fragen, %2 an Antworten</translation>
    </message>
    <message>
        <source>, no cost</source>
        <translation>, ohne Kosten</translation>
    </message>
    <message>
        <source>, at an unknown cost, since no price is known</source>
        <translation>, zu unbekannten Kosten, da kein Preis bekannt ist</translation>
    </message>
    <message>
        <source>, %1 to %2</source>
        <translation>, %1 bis %2</translation>
    </message>
    <message>
        <source>Works off the runs of a workspace until it is stopped.</source>
        <translation>Arbeitet die Läufe eines Arbeitsbereichs ab, bis es beendet wird.</translation>
    </message>
    <message>
        <source>End when nothing is left to do.</source>
        <translation>Enden, wenn nichts mehr zu tun ist.</translation>
    </message>
    <message>
        <source>Print JSON lines: one an event.</source>
        <translation>JSON-Zeilen ausgeben: eine je Ereignis.</translation>
    </message>
    <message>
        <source>Runs are begun by evaluate or in the window; those that were parked or cut off go on, each with its
own rater.</source>
        <translation>Läufe werden durch evaluate oder im Fenster begonnen; angehaltene und abgebrochene gehen weiter, jeder mit seinem
eigenen Bewerter.</translation>
    </message>
    <message>
        <source>The file to write, or - for standard output; a folder or a .zip for formats of several files.</source>
        <translation>Die Datei, die geschrieben wird, oder - für die Standardausgabe; ein Ordner oder eine .zip-Datei für Formate aus mehreren Dateien.</translation>
    </message>
    <message>
        <source>Identifier of the licence of the judgements, for dataset cards.</source>
        <translation>Kennung der Lizenz der Bewertungen, für Datensatzkarten.</translation>
    </message>
    <message>
        <source>What the sources are: auto, hn, web, html, text, markdown, json, jsonl, csv, feed, warc, observatory, rapporteur.</source>
        <translation>Was die Quellen sind: auto, hn, web, html, text, markdown, json, jsonl, csv, feed, warc, observatory, rapporteur.</translation>
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
        <translation>Eine Quelle ist eine Datei, ein Ordner (alle Dateien darin und darunter, nach Namen, ohne Verknüpfungen), - für die Standardeingabe,
eine Webadresse oder etwas von Hacker News mit der Seite, um die es geht: hn:8863, hn:top:10 (auch new, best,
ask, show, job), hn:search:WORTE. Der Exit-Code ist 4, wenn das Netz nichts davon lieferte.
Aus einem Archiv (WARC, WACZ, MHTML) werden die besuchten Seiten genommen. Ein Feed, eine Titelseite oder eine
Trefferliste wird aufgelistet: Importieren Sie die Adressen, die Sie daraus wählen.
Eine Seite, die nur eine Schranke zeigt, wird behalten und als gesperrt gemeldet. Der Exit-Code ist 1, wenn eine
Datei nicht geladen werden konnte; eine Datei ohne Artikel, etwa eine Liste von Nummern, wird übergangen.
--format rapporteur liest zurück, was export als jsonl oder bundle geschrieben hat, mit Bewertungen und Prüfungen;
es ist dasselbe wie merge.</translation>
    </message>
    <message>
        <source>Takes colleagues&apos; work into a workspace, and lists where they differ.</source>
        <translation>Übernimmt die Arbeit von Kolleginnen und Kollegen in einen Arbeitsbereich und nennt, wo sie voneinander abweicht.</translation>
    </message>
    <message>
        <source>Say what would be taken, and write nothing.</source>
        <translation>Sagen, was übernommen würde, und nichts schreiben.</translation>
    </message>
    <message>
        <source>Print JSON lines: one object for each OTHER.</source>
        <translation>JSON-Zeilen ausgeben: ein Objekt für jedes OTHER.</translation>
    </message>
    <message>
        <source>OTHER is a workspace file, a bundle (folder or .zip) or a file of complete JSON lines, scored with the
same rubric. Articles are matched by identifier or address. Evaluations and reviews are kept apart by
who made them; what is known already is not taken twice, so merging again changes nothing. Where two
people judged a cell differently it is listed. A review that one person changed in both stays as it is
here, and its cells are listed too. The text of an article that is here stays.</source>
        <translation>OTHER ist eine Arbeitsbereich-Datei, ein Bündel (Ordner oder .zip) oder eine Datei vollständiger JSON-Zeilen,
bewertet nach demselben Raster. Artikel werden an Kennung oder Adresse erkannt. Bewertungen und Prüfungen
bleiben nach Urhebern getrennt; Bekanntes wird nicht noch einmal übernommen, erneutes Zusammenführen ändert
also nichts. Zellen, die zwei Personen verschieden beurteilt haben, werden genannt. Eine Prüfung, die eine
Person in beiden geändert hat, bleibt wie hier, und ihre Zellen werden auch genannt. Der hiesige Text eines
Artikels bleibt.</translation>
    </message>
    <message>
        <source>%1: %2 articles, of which %3 would be new; %4 new evaluations, %5 new changes of reviews. Nothing was written.</source>
        <translation>%1: %2 Artikel, davon wären %3 neu; %4 neue Bewertungen, %5 neue Änderungen an Prüfungen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>%1: %2 articles, of which %3 new; %4 new evaluations, %5 new changes of reviews.</source>
        <translation>%1: %2 Artikel, davon %3 neu; %4 neue Bewertungen, %5 neue Änderungen an Prüfungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n articles have another text here, which stays; evidence found in the other text shows no place.</source>
        <translation>
            <numerusform>%n Artikel hat hier einen anderen Text, der bleibt; Belege aus dem anderen Text zeigen keine Stelle.</numerusform>
            <numerusform>%n Artikel haben hier einen anderen Text, der bleibt; Belege aus dem anderen Text zeigen keine Stelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews were changed by the same person in both; the one here stays.</source>
        <translation>
            <numerusform>%n Prüfung wurde von derselben Person in beiden geändert; die hiesige bleibt.</numerusform>
            <numerusform>%n Prüfungen wurden von derselben Person in beiden geändert; die hiesigen bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells were judged differently:</source>
        <translation>
            <numerusform>%n Zelle wurde verschieden beurteilt:</numerusform>
            <numerusform>%n Zellen wurden verschieden beurteilt:</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the source: %1.</source>
        <translation>Nicht in der Quelle: %1.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>file, number, what is wrong</comment>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: not as it was written. %n faults.</source>
        <translation>
            <numerusform>%1: nicht so, wie es geschrieben wurde. %n Fehler.</numerusform>
            <numerusform>%1: nicht so, wie es geschrieben wurde. %n Fehler.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: every hash and every figure follows from the raw rows. %2 files, %3 articles.</source>
        <translation>%1: Jede Prüfsumme und jede Zahl folgt aus den Rohdaten. %2 Dateien, %3 Artikel.</translation>
    </message>
    <message>
        <source>Checks an exported bundle against itself, without a workspace.</source>
        <translation>Prüft ein exportiertes Bündel gegen sich selbst, ohne Arbeitsbereich.</translation>
    </message>
    <message>
        <source>BUNDLE is the folder or .zip of an export as “bundle”. The hash of every file is checked; then every
file and figure that follows from the raw rows is made again and compared. A fault is named with file
and line, and the exit code is 1 then. Nothing is written, nothing is asked of the network.
Hashes show changes by accident and by hand; whoever can write all hashes anew can still not make
figures that do not follow from the rows.</source>
        <translation>BUNDLE ist der Ordner oder die .zip eines Exports als „bundle“. Die Prüfsumme jeder Datei wird geprüft; dann
wird jede Datei und jede Zahl, die aus den Rohdaten folgt, neu gebildet und verglichen. Ein Fehler wird mit
Datei und Zeile genannt, und der Rückgabewert ist dann 1. Nichts wird geschrieben, nichts im Netz gefragt.
Prüfsummen zeigen Änderungen aus Versehen und von Hand; auch wer alle Prüfsummen neu schreibt, kann keine
Zahlen unterbringen, die nicht aus den Zeilen folgen.</translation>
    </message>
    <message>
        <source>How each model, prompt and the rules do against submitted reviews.</source>
        <translation>Wie jedes Modell, jeder Prompt und die Regeln gegen eingereichte Prüfungen abschneiden.</translation>
    </message>
    <message>
        <source>Only these, separated by commas: keys, names or models.</source>
        <translation>Nur diese, durch Kommas getrennt: Schlüssel, Namen oder Modelle.</translation>
    </message>
    <message>
        <source>Agreement with the submitted cells, bias by channel and provision, ND and exact zeros, facts that are not in
the text, repairs, cells that people kept and changed with their reasons, cost of a kept cell, time. Prompts
of one model stand side by side. The same page is a format of export: report-card; worksheet lists the
changed cells by reason, with their facts.</source>
        <translation>Übereinstimmung mit den eingereichten Zellen, Verzerrung nach Kanal und Bestimmung, ND und genaue Nullen,
Fakten, die nicht im Text stehen, Reparaturen, behaltene und geänderte Zellen mit den Gründen, Kosten einer
behaltenen Zelle, Zeit. Prompts eines Modells stehen nebeneinander. Dieselbe Seite ist ein Format von export:
report-card; worksheet nennt die geänderten Zellen nach Grund, mit ihren Fakten.</translation>
    </message>
    <message>
        <source>Say so once a run has cost this much, and go on.</source>
        <translation>Sagt Bescheid, sobald ein Lauf so viel gekostet hat, und geht weiter.</translation>
    </message>
    <message>
        <source>The same of everything of this workspace in a day.</source>
        <translation>Dasselbe für alles in diesem Arbeitsbereich an einem Tag.</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message numerus="yes">
        <source>%n comments came more than once; the first of each was kept.</source>
        <translation>
            <numerusform>%n Kommentar kam mehrfach; der erste wurde behalten.</numerusform>
            <numerusform>%n Kommentare kamen mehrfach; jeweils der erste wurde behalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments answer something that was not delivered; they stand at the end of the discussion.</source>
        <translation>
            <numerusform>%n Kommentar antwortet auf etwas, das nicht mitgeliefert wurde; er steht am Ende der Diskussion.</numerusform>
            <numerusform>%n Kommentare antworten auf etwas, das nicht mitgeliefert wurde; sie stehen am Ende der Diskussion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups of comments answer one another in a circle; each circle was cut at its first comment.</source>
        <translation>
            <numerusform>In %n Gruppe antworten Kommentare im Kreis aufeinander; der Kreis wurde beim ersten Kommentar aufgetrennt.</numerusform>
            <numerusform>In %n Gruppen antworten Kommentare im Kreis aufeinander; jeder Kreis wurde beim ersten Kommentar aufgetrennt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments are named by others but were not delivered.</source>
        <translation>
            <numerusform>%n Kommentar wird von anderen genannt, wurde aber nicht mitgeliefert.</numerusform>
            <numerusform>%n Kommentare werden von anderen genannt, wurden aber nicht mitgeliefert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Conductor</name>
    <message>
        <source>The article has no discussion to evaluate.</source>
        <translation>Zu diesem Artikel gibt es keine Diskussion, die bewertet werden könnte.</translation>
    </message>
    <message>
        <source>The text is unavailable, so there is nothing to evaluate. Import the page itself.</source>
        <translation>Der Text ist nicht verfügbar; es gibt nichts zu bewerten. Die Seite selbst importieren.</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>%1 answers at %2, but offers no model; load one there.</source>
        <translation>%1 antwortet unter %2, bietet aber kein Modell an; dort eines laden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers at %2 and offers %n model(s).</source>
        <translation>
            <numerusform>%1 antwortet unter %2 und bietet %n Modell an.</numerusform>
            <numerusform>%1 antwortet unter %2 und bietet %n Modelle an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answers at %2, but “%3” is not among its %n model(s); choose another.</source>
        <translation>
            <numerusform>%1 antwortet unter %2, bietet aber statt „%3“ nur %n anderes Modell an; dieses wählen.</numerusform>
            <numerusform>%1 antwortet unter %2, aber „%3“ ist nicht unter den %n Modellen; ein anderes wählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answers at %2, but “%3” does not write text; choose another model.</source>
        <translation>%1 antwortet unter %2, aber „%3“ schreibt keinen Text; ein anderes Modell wählen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers at %2; “%3” takes only %n token(s), so longer texts will be cut.</source>
        <translation>
            <numerusform>%1 antwortet unter %2; „%3“ nimmt nur %n Token an, längere Texte werden gekürzt.</numerusform>
            <numerusform>%1 antwortet unter %2; „%3“ nimmt nur %n Token an, längere Texte werden gekürzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answers at %2 and offers “%3”.</source>
        <translation>%1 antwortet unter %2 und bietet „%3“ an.</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>The stored structure of a text cannot be read. The text itself is not affected.</source>
        <translation>Die gespeicherte Gliederung eines Textes lässt sich nicht lesen. Der Text selbst ist nicht betroffen.</translation>
    </message>
    <message>
        <source>only the address is known; the page was not loaded</source>
        <translation>nur die Adresse ist bekannt; die Seite wurde nicht geladen</translation>
    </message>
    <message>
        <source>%1 is larger (%2) than a page may be (%3). Save the article alone and load that.</source>
        <translation>%1 ist größer (%2), als eine Seite sein darf (%3). Nur den Artikel speichern und diese Datei laden.</translation>
    </message>
    <message numerus="yes">
        <source>%n places could not be read as %1 and are shown as �.</source>
        <translation>
            <numerusform>%n Stelle ließ sich nicht als %1 lesen und erscheint als �.</numerusform>
            <numerusform>%n Stellen ließen sich nicht als %1 lesen und erscheinen als �.</numerusform>
        </translation>
    </message>
    <message>
        <source>The page says it is written in %1, but it is %2.</source>
        <translation>Die Seite gibt als Zeichensatz %1 an, verwendet aber %2.</translation>
    </message>
    <message>
        <source>Cut at %L1 characters: the rest was not read.</source>
        <translation>Nach %L1 Zeichen abgeschnitten; der Rest wurde nicht gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n elements were nested too deep and were flattened; their text is kept.</source>
        <translation>
            <numerusform>%n Element war zu tief verschachtelt und wurde eingeebnet; sein Text ist erhalten.</numerusform>
            <numerusform>%n Elemente waren zu tief verschachtelt und wurden eingeebnet; ihr Text ist erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The page says its language is “%1”, but the text is in “%2”.</source>
        <translation>Die Seite gibt als Sprache „%1“ an, der Text ist aber in „%2“ verfasst.</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>it is none of accept, override, nd, abstain.</source>
        <translation>Es ist weder accept noch override, nd oder abstain.</translation>
    </message>
    <message>
        <source>it contradicts the verdict.</source>
        <translation>Es widerspricht dem Urteil.</translation>
    </message>
    <message>
        <source>it is too long.</source>
        <translation>er ist zu lang.</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>evaluated</source>
        <translation>bewertet</translation>
    </message>
    <message>
        <source>evaluation failed</source>
        <translation>Bewertung fehlgeschlagen</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>erneut versucht</translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation>Anfragegrenze erreicht</translation>
    </message>
    <message>
        <source>credit exhausted</source>
        <translation>Guthaben erschöpft</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>gated</source>
        <translation>Schranke erkannt</translation>
    </message>
    <message>
        <source>review saved</source>
        <translation>Prüfung gespeichert</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportiert</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>told of costs</source>
        <translation>Kosten gemeldet</translation>
    </message>
    <message>
        <source>run stopped</source>
        <translation>Lauf angehalten</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>JSON lines, everything of an article in one line</source>
        <translation>JSON-Zeilen, je Artikel alles in einer Zeile</translation>
    </message>
    <message>
        <source>CSV table, one row a cell</source>
        <translation>CSV-Tabelle, eine Zeile je Zelle</translation>
    </message>
    <message>
        <source>Evaluations as the Observatory writes them</source>
        <translation>Bewertungen im Format des Observatory</translation>
    </message>
    <message>
        <source>Not exported: %1.</source>
        <translation>Nicht exportiert: %1.</translation>
    </message>
    <message>
        <source>The export was cancelled; the old file is as it was.</source>
        <translation>Der Export wurde abgebrochen; die alte Datei ist unverändert.</translation>
    </message>
    <message>
        <source>Not exported: %1 cannot be written: %2. The old file, if any, is as it was.</source>
        <translation>Nicht exportiert: %1 lässt sich nicht schreiben: %2. Eine schon vorhandene Datei ist unverändert.</translation>
    </message>
    <message>
        <source>Not exported: %1 is not a regular file.</source>
        <translation>Nicht exportiert: %1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>Not exported: %1 belongs to a workspace and was left as it is. Choose another name.</source>
        <translation>Nicht exportiert: %1 gehört zu einem Arbeitsbereich und blieb, wie es ist. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Not exported: %1 makes several files. Name a folder, or a file that ends with .zip.</source>
        <translation>Nicht exportiert: %1 ergibt mehrere Dateien. Nennen Sie einen Ordner oder eine Datei, die auf .zip endet.</translation>
    </message>
    <message>
        <source>Not exported: %1 cannot be read back: %2.</source>
        <translation>Nicht exportiert: %1 lässt sich nicht zurücklesen: %2.</translation>
    </message>
    <message>
        <source>Not exported: %1 is there already and was left as it is. Choose another name, or a file that ends with .zip.</source>
        <translation>Nicht exportiert: %1 ist schon da und blieb, wie es ist. Wählen Sie einen anderen Namen oder eine Datei, die auf .zip endet.</translation>
    </message>
    <message>
        <source>JSON lines, one row a cell</source>
        <translation>JSON-Zeilen, eine Zeile je Zelle</translation>
    </message>
    <message>
        <source>Hugging Face dataset with a card</source>
        <translation>Hugging-Face-Datensatz mit Karte</translation>
    </message>
    <message>
        <source>Report for reading (HTML)</source>
        <translation>Bericht zum Lesen (HTML)</translation>
    </message>
    <message>
        <source>Marks and evidence as Web Annotations (JSON-LD)</source>
        <translation>Markierungen und Belege als Web Annotations (JSON-LD)</translation>
    </message>
    <message>
        <source>Label Studio tasks and configuration</source>
        <translation>Aufgaben und Konfiguration für Label Studio</translation>
    </message>
    <message>
        <source>Argilla records</source>
        <translation>Datensätze für Argilla</translation>
    </message>
    <message>
        <source>doccano, marked texts</source>
        <translation>doccano, markierte Texte</translation>
    </message>
    <message>
        <source>Corrected answers for OpenAI fine-tuning</source>
        <translation>Korrigierte Antworten für OpenAI-Feinabstimmung</translation>
    </message>
    <message>
        <source>Corrected and first answers for OpenAI preference tuning</source>
        <translation>Korrigierte und erste Antworten für OpenAI-Präferenzabstimmung</translation>
    </message>
    <message>
        <source>Corrected and first answers as TRL preferences</source>
        <translation>Korrigierte und erste Antworten als TRL-Präferenzen</translation>
    </message>
    <message>
        <source>Corrected answers for TRL fine-tuning</source>
        <translation>Korrigierte Antworten für TRL-Feinabstimmung</translation>
    </message>
    <message>
        <source>First answers with a verdict, for TRL (KTO)</source>
        <translation>Erste Antworten mit Urteil, für TRL (KTO)</translation>
    </message>
    <message>
        <source>Not exported: it is larger than 4 GB, which one ZIP cannot hold. Export into a folder.</source>
        <translation>Nicht exportiert: Es ist größer als 4 GB, mehr als eine ZIP-Datei fasst. Exportieren Sie in einen Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>%n not reviewed</source>
        <translation>
            <numerusform>%n nicht geprüft</numerusform>
            <numerusform>%n nicht geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with drafts alone</source>
        <translation>
            <numerusform>%n nur mit Entwürfen</numerusform>
            <numerusform>%n nur mit Entwürfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with nothing that the format holds</source>
        <translation>
            <numerusform>%n ohne etwas, das das Format fasst</numerusform>
            <numerusform>%n ohne etwas, das das Format fasst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft reviews of articles that are in it</source>
        <translation>
            <numerusform>%n Entwurf einer Prüfung zu enthaltenen Artikeln</numerusform>
            <numerusform>%n Entwürfe von Prüfungen zu enthaltenen Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>The line is not an article of this program: its “format” is not “rapporteur-article-1”.</source>
        <translation>Die Zeile ist kein Artikel dieses Programms: Ihr „format“ ist nicht „rapporteur-article-1“.</translation>
    </message>
    <message>
        <source>The field “%1” has no value that this format knows.</source>
        <translation>Das Feld „%1“ hat keinen Wert, den dieses Format kennt.</translation>
    </message>
    <message>
        <source>evaluation %1</source>
        <translation>Bewertung %1</translation>
    </message>
    <message>
        <source>review of %1</source>
        <translation>Prüfung von %1</translation>
    </message>
    <message>
        <source>%1: the figure “%2” does not follow from the rows</source>
        <translation>%1: Die Zahl „%2“ folgt nicht aus den Zeilen</translation>
    </message>
    <message>
        <source>%1: there is a figure that does not follow from the rows</source>
        <translation>%1: Es gibt eine Zahl, die nicht aus den Zeilen folgt</translation>
    </message>
    <message>
        <source>Stopped after %1 articles.</source>
        <translation>Nach %1 Artikeln angehalten.</translation>
    </message>
    <message>
        <source>The packed file %1 is damaged.</source>
        <translation>Die gepackte Datei %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>Es gibt keine Datei und keinen Ordner %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 was not unpacked: the name “%2” in it leads out of the bundle.</source>
        <translation>%1 wurde nicht entpackt: Der Name „%2“ darin führt aus dem Bündel hinaus.</translation>
    </message>
    <message>
        <source>%1 in %2 is packed in a way that this program does not read.</source>
        <translation>%1 in %2 ist auf eine Weise gepackt, die dieses Programm nicht liest.</translation>
    </message>
    <message>
        <source>%1 holds two files called %2.</source>
        <translation>%1 enthält zwei Dateien namens %2.</translation>
    </message>
    <message>
        <source>%1 was not unpacked: it would fill more than %2 GB.</source>
        <translation>%1 wurde nicht entpackt: Es würde mehr als %2 GB füllen.</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: %2.</source>
        <translation>%1 kann nicht entpackt werden: %2.</translation>
    </message>
    <message>
        <source>%1 in the bundle is a link or no regular file. A bundle holds files alone.</source>
        <translation>%1 im Bündel ist eine Verknüpfung oder keine gewöhnliche Datei. Ein Bündel enthält nur Dateien.</translation>
    </message>
    <message>
        <source>%1 is only being read.</source>
        <translation>%1 wird nur gelesen.</translation>
    </message>
    <message>
        <source>The bundle has no file %1.</source>
        <translation>Das Bündel hat keine Datei %1.</translation>
    </message>
    <message>
        <source>This is no bundle: it has no file manifest.json. Name the folder or the .zip that an export as “bundle” made.</source>
        <translation>Das ist kein Bündel: Es hat keine Datei manifest.json. Nennen Sie den Ordner oder die .zip, die ein Export als „bundle“ angelegt hat.</translation>
    </message>
    <message>
        <source>it is no JSON: %1</source>
        <translation>sie ist kein JSON: %1</translation>
    </message>
    <message>
        <source>This is no bundle that this program reads: its manifest names the format “%1” and not “%2”.</source>
        <translation>Das ist kein Bündel, das dieses Programm liest: Sein Manifest nennt das Format „%1“ und nicht „%2“.</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>sie fehlt</translation>
    </message>
    <message>
        <source>it is no line of a hash and a name</source>
        <translation>das ist keine Zeile aus Prüfsumme und Name</translation>
    </message>
    <message>
        <source>it does not belong to the bundle</source>
        <translation>sie gehört nicht zum Bündel</translation>
    </message>
    <message>
        <source>it is not as it was written: its hash is another</source>
        <translation>sie ist nicht so, wie sie geschrieben wurde: Ihre Prüfsumme ist eine andere</translation>
    </message>
    <message>
        <source>it does not follow from the files</source>
        <translation>sie folgt nicht aus den Dateien</translation>
    </message>
    <message>
        <source>it does not follow from the raw rows</source>
        <translation>sie folgt nicht aus den Rohdaten</translation>
    </message>
    <message>
        <source>Bundle that proves itself: everything, with hashes</source>
        <translation>Bündel, das sich selbst beweist: alles, mit Prüfsummen</translation>
    </message>
    <message>
        <source>%1, line %2: it is longer than this program reads.</source>
        <translation>%1, Zeile %2: Sie ist länger, als dieses Programm liest.</translation>
    </message>
    <message>
        <source>%1, line %2: it is no JSON object: %3.</source>
        <translation>%1, Zeile %2: Sie ist kein JSON-Objekt: %3.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>Report card of models and prompts (Markdown)</source>
        <translation>Zeugnis von Modellen und Prompts (Markdown)</translation>
    </message>
    <message>
        <source>Worksheet for prompts: changed cells by reason (Markdown)</source>
        <translation>Arbeitsblatt für Prompts: geänderte Zellen nach Grund (Markdown)</translation>
    </message>
</context>
<context>
    <name>FactWordsFile</name>
    <message>
        <source>The words for observed facts of this program cannot be used.</source>
        <translation>Die Wörter dieses Programms für beobachtete Tatsachen lassen sich nicht verwenden.</translation>
    </message>
</context>
<context>
    <name>Fetching</name>
    <message>
        <source>public address</source>
        <translation>öffentliche Adresse</translation>
    </message>
    <message>
        <source>no address of its own</source>
        <translation>keine eigene Adresse</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>private network</source>
        <translation>privates Netz</translation>
    </message>
    <message>
        <source>network of the provider</source>
        <translation>Netz des Anbieters</translation>
    </message>
    <message>
        <source>local link</source>
        <translation>lokale Verbindung</translation>
    </message>
    <message>
        <source>metadata service of a cloud</source>
        <translation>Metadatendienst einer Cloud</translation>
    </message>
    <message>
        <source>multicast</source>
        <translation>Multicast</translation>
    </message>
    <message>
        <source>broadcast</source>
        <translation>Broadcast</translation>
    </message>
    <message>
        <source>only for documentation</source>
        <translation>nur für Dokumentation</translation>
    </message>
    <message>
        <source>only for measurements</source>
        <translation>nur für Messungen</translation>
    </message>
    <message>
        <source>IPv4 address written as IPv6</source>
        <translation>IPv4-Adresse in IPv6-Schreibweise</translation>
    </message>
    <message>
        <source>translated address</source>
        <translation>übersetzte Adresse</translation>
    </message>
    <message>
        <source>tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>reserved address</source>
        <translation>reservierte Adresse</translation>
    </message>
    <message>
        <source>“%1” is no host. Give a name or a number, with a port if only that one is meant: intranet.example, 127.0.0.1:8080.</source>
        <translation>„%1“ ist kein Rechnername. Namen oder Nummer angeben, mit Port, wenn nur der gemeint ist: intranet.example, 127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>an issuer without a name</source>
        <translation>einem Aussteller ohne Namen</translation>
    </message>
    <message>
        <source>the certificate for %1 has been withdrawn</source>
        <translation>das Zertifikat für %1 wurde zurückgezogen</translation>
    </message>
    <message>
        <source>its certificate ran out on %1</source>
        <translation>sein Zertifikat ist am %1 abgelaufen</translation>
    </message>
    <message>
        <source>its certificate is only valid from %1 on; is the clock of this computer right?</source>
        <translation>sein Zertifikat gilt erst ab %1; geht die Uhr dieses Rechners richtig?</translation>
    </message>
    <message>
        <source>its certificate is made out for %1, not for %2</source>
        <translation>sein Zertifikat ist für %1 ausgestellt, nicht für %2</translation>
    </message>
    <message>
        <source>its certificate is signed by itself, so nobody vouches for it</source>
        <translation>sein Zertifikat ist von ihm selbst unterschrieben, niemand bürgt dafür</translation>
    </message>
    <message>
        <source>its certificate was issued by %1, whom this computer does not trust</source>
        <translation>sein Zertifikat wurde von %1 ausgestellt, dem dieser Rechner nicht traut</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 was refused: %2. Nothing was loaded.</source>
        <translation>Die verschlüsselte Verbindung zu %1 wurde abgelehnt: %2. Es wurde nichts geladen.</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 was refused: the server only knows an old kind of encryption that is no longer safe. Nothing was loaded.</source>
        <translation>Die verschlüsselte Verbindung zu %1 wurde abgelehnt: Der Server kennt nur eine alte Verschlüsselung, die nicht mehr sicher ist. Es wurde nichts geladen.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made: what answers does not speak TLS as it should. Nothing was loaded.</source>
        <translation>Zu %1 kam keine verschlüsselte Verbindung zustande: Was dort antwortet, spricht kein richtiges TLS. Es wurde nichts geladen.</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 is a name of your own network</source>
        <translation>%1 ist ein Name Ihres eigenen Netzes</translation>
    </message>
    <message>
        <source>%1 leads to %2, an address in your own network (%3)</source>
        <translation>%1 führt zu %2, einer Adresse in Ihrem eigenen Netz (%3)</translation>
    </message>
    <message>
        <source>%1, and %2 sent us there. Allowed only if you add %3 to the allowed hosts.</source>
        <translation>%1, und %2 hat dorthin verwiesen. Erlaubt nur, wenn Sie %3 zu den erlaubten Rechnern hinzufügen.</translation>
    </message>
    <message>
        <source>%1. Allowed only if you add %2 to the allowed hosts.</source>
        <translation>%1. Erlaubt nur, wenn Sie %2 zu den erlaubten Rechnern hinzufügen.</translation>
    </message>
    <message>
        <source>There is no host “%1”, or its name cannot be looked up now. Check the address and your connection.</source>
        <translation>Einen Rechner „%1“ gibt es nicht, oder der Name lässt sich gerade nicht nachschlagen. Adresse und Verbindung prüfen.</translation>
    </message>
    <message>
        <source>%1 refuses connections on port %2: no web server answers there.</source>
        <translation>%1 weist Verbindungen an Port %2 ab: Dort antwortet kein Webserver.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: the connection failed before any answer came. Try again later.</source>
        <translation>%1 ist nicht erreichbar: Die Verbindung brach ab, bevor eine Antwort kam. Später erneut versuchen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be connected to within %n seconds.</source>
        <translation>
            <numerusform>Zu %1 kam innerhalb %n Sekunde keine Verbindung zustande.</numerusform>
            <numerusform>Zu %1 kam innerhalb von %n Sekunden keine Verbindung zustande.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer from %1 in %n seconds. Try again later.</source>
        <translation>
            <numerusform>Keine Antwort von %1 in %n Sekunde. Später erneut versuchen.</numerusform>
            <numerusform>Keine Antwort von %1 in %n Sekunden. Später erneut versuchen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 came incomplete (%2 received): nothing more arrived for %n seconds. It was not stored.</source>
        <translation>
            <numerusform>%1 kam unvollständig an (%2 empfangen): %n Sekunde lang kam nichts mehr. Es wurde nicht gespeichert.</numerusform>
            <numerusform>%1 kam unvollständig an (%2 empfangen): %n Sekunden lang kam nichts mehr. Es wurde nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is too slow: stopped after %n seconds with %2 received. It was not stored; try again later.</source>
        <translation>
            <numerusform>%1 ist zu langsam: nach %n Sekunde mit %2 abgebrochen. Es wurde nicht gespeichert; später erneut versuchen.</numerusform>
            <numerusform>%1 ist zu langsam: nach %n Sekunden mit %2 abgebrochen. Es wurde nicht gespeichert; später erneut versuchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sends its visitors from an encrypted to an unencrypted address (%2). It was not followed; load that address itself if you want it.</source>
        <translation>%1 schickt seine Besucher von einer verschlüsselten zu einer unverschlüsselten Adresse (%2). Ihr wurde nicht gefolgt; laden Sie diese Adresse selbst, wenn Sie sie wollen.</translation>
    </message>
    <message>
        <source>What %1 answers is no valid HTTP, so nothing of it was used.</source>
        <translation>Was %1 antwortet, ist kein gültiges HTTP; nichts davon wurde verwendet.</translation>
    </message>
    <message>
        <source>%1 sends more headers than the limit of %2 and was refused.</source>
        <translation>%1 schickt mehr Kopfzeilen als die Grenze von %2 und wurde abgelehnt.</translation>
    </message>
    <message>
        <source>%1 sends the page packed as “%2”, which was not asked for and cannot be unpacked.</source>
        <translation>%1 schickt die Seite als „%2“ gepackt; das war nicht verlangt und lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>%1 came incomplete (%2 received). It was not stored; try again.</source>
        <translation>%1 kam unvollständig an (%2 empfangen). Es wurde nicht gespeichert; erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 is larger than the limit of %2.</source>
        <translation>%1 ist größer als die Grenze von %2.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than %2.</source>
        <translation>%1 entpackt sich zu mehr als %2.</translation>
    </message>
    <message numerus="yes">
        <source>Too many redirects (more than %n): %1</source>
        <translation>
            <numerusform>Zu viele Weiterleitungen (mehr als %n): %1</numerusform>
            <numerusform>Zu viele Weiterleitungen (mehr als %n): %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not want programs to load %2 (its robots.txt says so). Open it in a browser and import the saved page, or overrule this for the page.</source>
        <translation>%1 will nicht, dass Programme %2 laden (so seine robots.txt). Öffnen Sie die Seite in einem Browser und importieren Sie sie gespeichert, oder übergehen Sie das für diese Seite.</translation>
    </message>
    <message>
        <source>%1 could not say whether programs may load its pages (robots.txt): %2</source>
        <translation>%1 konnte nicht sagen, ob Programme seine Seiten laden dürfen (robots.txt): %2</translation>
    </message>
    <message>
        <source>%1 asks to wait until %2 (status %3). Until then nothing more is asked of it.</source>
        <translation>%1 bittet, bis %2 zu warten (Status %3). Bis dahin wird dort nichts mehr angefragt.</translation>
    </message>
    <message>
        <source>%1 is asked too often (status %2). Nothing more is asked of it until %3.</source>
        <translation>%1 wird zu oft gefragt (Status %2). Bis %3 wird dort nichts mehr angefragt.</translation>
    </message>
    <message>
        <source>Instead of %1 the network you are in answered with its own login page. Log in with a browser, then try again; nothing was stored.</source>
        <translation>Statt %1 hat das Netz, in dem Sie sind, mit seiner eigenen Anmeldeseite geantwortet. Melden Sie sich mit einem Browser an und versuchen Sie es erneut; es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>There is no page %1 (status %2).</source>
        <translation>Eine Seite %1 gibt es nicht (Status %2).</translation>
    </message>
    <message>
        <source>The server refuses to give out %1 (status %2).</source>
        <translation>Der Server gibt %1 nicht heraus (Status %2).</translation>
    </message>
    <message>
        <source>The server has failed to deliver %1 (status %2). Try again later.</source>
        <translation>Der Server konnte %1 nicht liefern (Status %2). Später erneut versuchen.</translation>
    </message>
    <message>
        <source>The server did not deliver %1 (status %2).</source>
        <translation>Der Server hat %1 nicht geliefert (Status %2).</translation>
    </message>
    <message>
        <source>Loading %1 was cancelled.</source>
        <translation>Das Laden von %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>“%1” is no web address: it must begin with http:// or https://.</source>
        <translation>„%1“ ist keine Webadresse: Sie muss mit http:// oder https:// beginnen.</translation>
    </message>
    <message>
        <source>Scheme not allowed: “%1” of %2. Only http and https are loaded.</source>
        <translation>Schema nicht erlaubt: „%1“ in %2. Nur http und https werden geladen.</translation>
    </message>
    <message>
        <source>“%1” is no web address: %2.</source>
        <translation>„%1“ ist keine Webadresse: %2.</translation>
    </message>
    <message>
        <source>The address of %1 carries a user name or password. Pages are loaded without any; remove it from the address.</source>
        <translation>Die Adresse von %1 enthält einen Benutzernamen oder ein Kennwort. Seiten werden ohne beides geladen; entfernen Sie es aus der Adresse.</translation>
    </message>
    <message>
        <source>“%1” names no host.</source>
        <translation>„%1“ nennt keinen Rechner.</translation>
    </message>
    <message>
        <source>“%1” names no host that can be asked.</source>
        <translation>„%1“ nennt keinen Rechner, den man fragen kann.</translation>
    </message>
    <message>
        <source>The address %1 is too long (%2 characters).</source>
        <translation>Die Adresse %1 ist zu lang (%2 Zeichen).</translation>
    </message>
    <message>
        <source>%1 sends its visitors elsewhere without saying where.</source>
        <translation>%1 schickt seine Besucher woandershin, ohne zu sagen, wohin.</translation>
    </message>
    <message>
        <source>%1 sends its visitors to an address of %2 characters.</source>
        <translation>%1 schickt seine Besucher zu einer Adresse von %2 Zeichen.</translation>
    </message>
    <message>
        <source>%1 was loaded over an unencrypted connection: anybody on the way could have changed it.</source>
        <translation>%1 wurde unverschlüsselt geladen: Unterwegs hätte jeder den Inhalt ändern können.</translation>
    </message>
</context>
<context>
    <name>FieldReader</name>
    <message>
        <source>The field %1 cannot be read: %2</source>
        <translation>Das Feld %1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>it is missing.</source>
        <translation>Es fehlt.</translation>
    </message>
    <message>
        <source>it is not a text.</source>
        <translation>Es ist kein Text.</translation>
    </message>
    <message>
        <source>it is longer than %1 characters.</source>
        <translation>Es hat mehr als %1 Zeichen.</translation>
    </message>
    <message>
        <source>it is not a list of short texts.</source>
        <translation>Es ist keine Liste kurzer Texte.</translation>
    </message>
    <message>
        <source>it is neither true nor false.</source>
        <translation>Es ist weder true noch false.</translation>
    </message>
    <message>
        <source>it is not a whole number.</source>
        <translation>Es ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>it is not between %1 and %2.</source>
        <translation>Es liegt nicht zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>it is neither a number nor null.</source>
        <translation>Es ist weder eine Zahl noch null.</translation>
    </message>
    <message>
        <source>it is not a time such as 2026-02-23T10:00:00Z.</source>
        <translation>Es ist keine Zeitangabe wie 2026-02-23T10:00:00Z.</translation>
    </message>
    <message>
        <source>it is not an object.</source>
        <translation>Es ist kein Objekt.</translation>
    </message>
    <message>
        <source>it is not a list.</source>
        <translation>Es ist keine Liste.</translation>
    </message>
    <message>
        <source>it has more than %1 entries.</source>
        <translation>Es hat mehr als %1 Einträge.</translation>
    </message>
</context>
<context>
    <name>ForecastWords</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: nothing to ask</source>
        <translation>%1: nichts zu fragen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n question(s), %2 tokens in, %3 out</source>
        <translation>
            <numerusform>%1: %n Frage, %2 Token hin, %3 zurück</numerusform>
            <numerusform>%1: %n Fragen, %2 Token hin, %3 zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; no cost</source>
        <translation>%1; keine Kosten</translation>
    </message>
    <message>
        <source>%1; the cost is unknown, since no price is</source>
        <translation>%1; die Kosten sind unbekannt, weil kein Preis bekannt ist</translation>
    </message>
    <message>
        <source>%1; %2 to %3</source>
        <translation>%1; %2 bis %3</translation>
    </message>
    <message>
        <source>(the run stops at %1)</source>
        <translation>(der Lauf hält bei %1 an)</translation>
    </message>
    <message>
        <source>Together: %1 to %2</source>
        <translation>Zusammen: %1 bis %2</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>the server answered with status %1</source>
        <translation>der Server antwortete mit Status %1</translation>
    </message>
    <message>
        <source>the title says “%1”</source>
        <translation>im Titel steht „%1“</translation>
    </message>
    <message>
        <source>the page says “%1”</source>
        <translation>auf der Seite steht „%1“</translation>
    </message>
    <message>
        <source>without scripts the page says “%1”</source>
        <translation>ohne Skripte steht auf der Seite „%1“</translation>
    </message>
    <message>
        <source>the page carries “%1”</source>
        <translation>die Seite enthält „%1“</translation>
    </message>
    <message>
        <source>the page says itself that it is not free</source>
        <translation>die Seite gibt selbst an, nicht frei zugänglich zu sein</translation>
    </message>
    <message>
        <source>signs of a paywall: %1</source>
        <translation>Anzeichen einer Bezahlschranke: %1</translation>
    </message>
    <message>
        <source>it asks for a subscription</source>
        <translation>sie verlangt ein Abonnement</translation>
    </message>
    <message>
        <source>signs of a login wall: %1</source>
        <translation>Anzeichen einer Anmeldeschranke: %1</translation>
    </message>
    <message>
        <source>the page asks for a password</source>
        <translation>die Seite verlangt ein Passwort</translation>
    </message>
    <message>
        <source>little but a consent request: %1</source>
        <translation>kaum mehr als eine Einwilligungsabfrage: %1</translation>
    </message>
    <message>
        <source>the page sends its visitors elsewhere</source>
        <translation>die Seite leitet anderswohin weiter</translation>
    </message>
    <message>
        <source>almost no text, and scripts that would bring it</source>
        <translation>fast kein Text, dafür Skripte, die ihn nachladen würden</translation>
    </message>
    <message numerus="yes">
        <source>almost no text (%n words)</source>
        <translation>
            <numerusform>fast kein Text (%n Wort)</numerusform>
            <numerusform>fast kein Text (%n Wörter)</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no text</source>
        <translation>es gibt keinen Text</translation>
    </message>
    <message>
        <source>the server sent the header “%1: %2”</source>
        <translation>der Server hat die Kopfzeile „%1: %2“ geschickt</translation>
    </message>
    <message>
        <source>its address contains “%1”</source>
        <translation>die Adresse enthält „%1“</translation>
    </message>
    <message>
        <source>a heading says “%1”</source>
        <translation>eine Überschrift sagt „%1“</translation>
    </message>
    <message>
        <source>its text ends with “%1”</source>
        <translation>der Text endet mit „%1“</translation>
    </message>
    <message>
        <source>its text is about consent, and a button says “%1”</source>
        <translation>der Text handelt von Einwilligung, und eine Schaltfläche sagt „%1“</translation>
    </message>
    <message>
        <source>the place of its content is empty, and scripts would fill it</source>
        <translation>die Stelle für den Inhalt ist leer, Skripte würden sie füllen</translation>
    </message>
</context>
<context>
    <name>HackerNews</name>
    <message numerus="yes">
        <source>%n items came more than once; the first of each was kept (%1).</source>
        <translation>
            <numerusform>%n Eintrag kam mehrfach; der erste wurde behalten (%1).</numerusform>
            <numerusform>%n Einträge kamen mehrfach; jeweils der erste wurde behalten (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments are named by their parents but were not delivered (%1).</source>
        <translation>
            <numerusform>%n Kommentar wird vom übergeordneten genannt, wurde aber nicht mitgeliefert (%1).</numerusform>
            <numerusform>%n Kommentare werden von den übergeordneten genannt, wurden aber nicht mitgeliefert (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Algolia does not keep the order of Hacker News: replies are shown by time.</source>
        <translation>Algolia behält die Reihenfolge von Hacker News nicht bei: Antworten erscheinen nach Zeit geordnet.</translation>
    </message>
    <message>
        <source>Poll option by %1</source>
        <translation>Umfrageoption von %1</translation>
    </message>
    <message>
        <source>Comment by %1</source>
        <translation>Kommentar von %1</translation>
    </message>
    <message>
        <source>Comments without their story</source>
        <translation>Kommentare ohne ihren Beitrag</translation>
    </message>
    <message numerus="yes">
        <source>%n comments came without the story they belong to.</source>
        <translation>
            <numerusform>%n Kommentar kam ohne den Beitrag, zu dem er gehört.</numerusform>
            <numerusform>%n Kommentare kamen ohne den Beitrag, zu dem sie gehören.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments are not connected with the story; they stand at the end of its discussion.</source>
        <translation>
            <numerusform>%n Kommentar hängt nicht mit dem Beitrag zusammen; er steht am Ende seiner Diskussion.</numerusform>
            <numerusform>%n Kommentare hängen nicht mit dem Beitrag zusammen; sie stehen am Ende seiner Diskussion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments are listed below another comment than the one they name, or more than once; each stands where it is listed first (%1).</source>
        <translation>
            <numerusform>%n Kommentar ist unter einem anderen Kommentar aufgeführt, als er nennt, oder mehr als einmal; er steht, wo er zuerst aufgeführt ist (%1).</numerusform>
            <numerusform>%n Kommentare sind unter einem anderen Kommentar aufgeführt, als sie nennen, oder mehr als einmal; jeder steht, wo er zuerst aufgeführt ist (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment %1</source>
        <translation>Kommentar %1</translation>
    </message>
    <message>
        <source>The discussion goes on on another page (“More”): save that one too and import it, its comments are added.</source>
        <translation>Die Diskussion geht auf einer weiteren Seite weiter („More“): Speichern und laden Sie auch diese, ihre Kommentare kommen hinzu.</translation>
    </message>
    <message>
        <source>“%1” names nothing of Hacker News. Write hn: and an id (hn:8863), a list (hn:top, hn:new, hn:best, hn:ask, hn:show or hn:job, with a number if wanted: hn:top:10), or a search (hn:search:words).</source>
        <translation>„%1“ bezeichnet nichts von Hacker News. Schreiben Sie hn: und eine Nummer (hn:8863), eine Liste (hn:top, hn:new, hn:best, hn:ask, hn:show oder hn:job, wenn gewünscht mit Anzahl: hn:top:10) oder eine Suche (hn:search:Wörter).</translation>
    </message>
    <message>
        <source>“%1” cannot be the address of Hacker News: it must be an address such as https://hacker-news.firebaseio.com/v0.</source>
        <translation>„%1“ kann nicht die Adresse von Hacker News sein: Es muss eine Adresse wie https://hacker-news.firebaseio.com/v0 sein.</translation>
    </message>
    <message>
        <source>What Hacker News answers for “%1” is no list of items.</source>
        <translation>Was Hacker News auf „%1“ antwortet, ist keine Liste von Beiträgen.</translation>
    </message>
    <message>
        <source>Hacker News has no item %1: it was removed, or never existed.</source>
        <translation>Bei Hacker News gibt es keinen Beitrag %1: Er wurde entfernt oder hat nie existiert.</translation>
    </message>
    <message>
        <source>What Hacker News answers for item %1 is no item.</source>
        <translation>Was Hacker News für den Beitrag %1 antwortet, ist kein Beitrag.</translation>
    </message>
    <message numerus="yes">
        <source>%n comments could not be loaded now and are missing from the discussion. Import it again to complete it.</source>
        <translation>
            <numerusform>%n Kommentar konnte gerade nicht geladen werden und fehlt in der Diskussion. Erneut importieren, um sie zu vervollständigen.</numerusform>
            <numerusform>%n Kommentare konnten gerade nicht geladen werden und fehlen in der Diskussion. Erneut importieren, um sie zu vervollständigen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>accepted %1</source>
        <translation>%1 angenommen</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>Enthaltung</translation>
    </message>
    <message>
        <source>unreviewed</source>
        <translation>ungeprüft</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>eingereicht</translation>
    </message>
    <message>
        <source>adjudicated</source>
        <translation>geschlichtet</translation>
    </message>
    <message>
        <source>annotation on “%1”</source>
        <translation>Anmerkung zu „%1“</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>note on the article</source>
        <translation>Notiz zum Artikel</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>Vormerkung</translation>
    </message>
    <message>
        <source>blind review</source>
        <translation>Blindprüfung</translation>
    </message>
    <message>
        <source>gate overruled</source>
        <translation>Schranke übergangen</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>evaluation that is judged</source>
        <translation>zu prüfende Bewertung</translation>
    </message>
    <message>
        <source>review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>after the reveal</source>
        <translation>nach dem Aufdecken</translation>
    </message>
</context>
<context>
    <name>ImportListing</name>
    <message>
        <source>Discussion on Hacker News, with its page</source>
        <translation>Diskussion auf Hacker News, mit ihrer Seite</translation>
    </message>
    <message>
        <source>The first %1 of a list on Hacker News</source>
        <translation>Die ersten %1 einer Liste auf Hacker News</translation>
    </message>
    <message>
        <source>The first %1 that a search on Hacker News finds</source>
        <translation>Die ersten %1, die eine Suche auf Hacker News findet</translation>
    </message>
    <message>
        <source>Page at %1</source>
        <translation>Seite bei %1</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML-Seite</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Observatory page</source>
        <translation>Observatory-Seite</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n Kommentar</numerusform>
            <numerusform>%n Kommentare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evaluation(s)</source>
        <translation>
            <numerusform>%n Bewertung</numerusform>
            <numerusform>%n Bewertungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Answer with status %1</source>
        <translation>Antwort mit Status %1</translation>
    </message>
    <message>
        <source>Part of a page</source>
        <translation>Teil einer Seite</translation>
    </message>
    <message>
        <source>%1 holds no pages to read.</source>
        <translation>%1 enthält keine lesbaren Seiten.</translation>
    </message>
    <message numerus="yes">
        <source>Table, %n line(s)</source>
        <translation>
            <numerusform>Tabelle, %n Zeile</numerusform>
            <numerusform>Tabelle, %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the columns can be told to hold addresses or texts. Say with “Columns” what they hold.</source>
        <translation>Von keiner Spalte lässt sich sagen, dass sie Adressen oder Texte enthält. Geben Sie unter „Spalten“ an, was sie enthalten.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n word(s)</source>
        <translation>
            <numerusform>%1, %n Wort</numerusform>
            <numerusform>%1, %n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>behind a wall</source>
        <translation>hinter einer Sperre</translation>
    </message>
    <message>
        <source>There is nothing to load in %1.</source>
        <translation>In %1 gibt es nichts zu laden.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>carries its text</source>
        <translation>bringt seinen Text mit</translation>
    </message>
    <message>
        <source>Entry of a list</source>
        <translation>Eintrag einer Liste</translation>
    </message>
    <message>
        <source>This entry has neither an address nor a text.</source>
        <translation>Dieser Eintrag hat weder eine Adresse noch einen Text.</translation>
    </message>
    <message>
        <source>There is nothing to load.</source>
        <translation>Es gibt nichts zu laden.</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>%1, from line %2</source>
        <translation>%1, ab Zeile %2</translation>
    </message>
    <message>
        <source>The import was cancelled before this was stored.</source>
        <translation>Der Import wurde abgebrochen, bevor dies gespeichert war.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 has a line longer than %2 bytes, behind line %3.</source>
        <translation>%1 enthält nach Zeile %3 eine Zeile mit mehr als %2 Byte.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>%1 is larger than the limit: %2, at most %3.</source>
        <translation>%1 ist zu groß: %2, höchstens %3.</translation>
    </message>
    <message>
        <source>%1 grew beyond the limit while it was read.</source>
        <translation>%1 ist beim Lesen über die zulässige Größe hinausgewachsen.</translation>
    </message>
    <message>
        <source>Imported evaluation</source>
        <translation>Importierte Bewertung</translation>
    </message>
    <message>
        <source>The sample has no file %1. The program is not installed whole.</source>
        <translation>Im Beispiel fehlt die Datei %1. Das Programm ist nicht vollständig installiert.</translation>
    </message>
    <message>
        <source>The sample&apos;s file %1 does not hold one discussion.</source>
        <translation>Die Datei %1 des Beispiels enthält nicht genau eine Diskussion.</translation>
    </message>
    <message>
        <source>The sample&apos;s manifest is not of a kind that this version reads.</source>
        <translation>Das Verzeichnis des Beispiels hat eine Form, die diese Version nicht liest.</translation>
    </message>
    <message>
        <source>Instead of %1 there came a page of %2 that asks to log in or shows no article. Perhaps the network you are in wants a login first; try it with a browser. Nothing was stored.</source>
        <translation>Statt %1 kam eine Seite von %2, die nach einer Anmeldung fragt oder keinen Artikel zeigt. Vielleicht verlangt das Netz, in dem Sie sind, erst eine Anmeldung; probieren Sie es mit einem Browser. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>%1 is a link in a folder and was left out. Name it itself to load it.</source>
        <translation>%1 ist ein Verweis in einem Ordner und wurde ausgelassen. Zum Laden ihn selbst nennen.</translation>
    </message>
    <message>
        <source>There is no file in the folder %1.</source>
        <translation>Im Ordner %1 ist keine Datei.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read.</source>
        <translation>Der Ordner %1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1 is a link to %2, which is not there.</source>
        <translation>%1 ist ein Verweis auf %2, das es nicht gibt.</translation>
    </message>
    <message>
        <source>%1 holds no pages to read.</source>
        <translation>%1 enthält keine lesbaren Seiten.</translation>
    </message>
    <message>
        <source>Files of the format “%1” cannot be read. Known formats: auto, hn, web, html, text, markdown, json, jsonl, csv, feed, warc, observatory.</source>
        <translation>Dateien des Formats „%1“ können nicht gelesen werden. Bekannte Formate: auto, hn, web, html, text, markdown, json, jsonl, csv, feed, warc, observatory.</translation>
    </message>
    <message>
        <source>Hacker News has nothing for “%1”.</source>
        <translation>Hacker News hat nichts zu „%1“.</translation>
    </message>
    <message>
        <source>The discussion is there, but not the page it is about. %1</source>
        <translation>Die Diskussion ist da, die Seite, um die es geht, aber nicht. %1</translation>
    </message>
    <message>
        <source>%1 is no page that can be read.</source>
        <translation>%1 ist keine Seite, die sich lesen lässt.</translation>
    </message>
    <message>
        <source>There is no list at %1: no feed and no front page that can be read, or it is empty. A single page can be added by its address.</source>
        <translation>Unter %1 gibt es keine Liste: keinen Feed und keine lesbare Startseite, oder sie ist leer. Eine einzelne Seite lässt sich über ihre Adresse hinzufügen.</translation>
    </message>
</context>
<context>
    <name>JsonFault</name>
    <message>
        <source>a value is missing</source>
        <translation>ein Wert fehlt</translation>
    </message>
    <message>
        <source>the file ends before it is complete</source>
        <translation>die Datei endet, bevor sie vollständig ist</translation>
    </message>
    <message>
        <source>a name in quotation marks is missing</source>
        <translation>ein Name in Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>ein Doppelpunkt fehlt</translation>
    </message>
    <message>
        <source>something follows behind the end</source>
        <translation>hinter dem Ende folgt noch etwas</translation>
    </message>
    <message>
        <source>another bracket is open than the one that is closed</source>
        <translation>es ist eine andere Klammer offen als die, die geschlossen wird</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing</source>
        <translation>ein Komma oder eine schließende Klammer fehlt</translation>
    </message>
    <message>
        <source>the brackets are nested too deeply</source>
        <translation>die Klammern sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>this number is not written as JSON numbers are</source>
        <translation>diese Zahl ist nicht so geschrieben wie Zahlen in JSON</translation>
    </message>
    <message>
        <source>this number is too large</source>
        <translation>diese Zahl ist zu groß</translation>
    </message>
    <message>
        <source>a line break or control character stands in a text</source>
        <translation>in einem Text steht ein Zeilenumbruch oder Steuerzeichen</translation>
    </message>
    <message>
        <source>a text begins here and does not end</source>
        <translation>hier beginnt ein Text, der nicht endet</translation>
    </message>
    <message>
        <source>there is no such escape in JSON</source>
        <translation>eine solche Maskierung gibt es in JSON nicht</translation>
    </message>
    <message>
        <source>an escape \u takes four hexadecimal digits</source>
        <translation>eine Maskierung \u braucht vier hexadezimale Ziffern</translation>
    </message>
</context>
<context>
    <name>KeyRing</name>
    <message>
        <source>The key in %1 is sent to %2, the address that was given.</source>
        <translation>Der Schlüssel in %1 wird an %2 gesendet, die angegebene Adresse.</translation>
    </message>
    <message>
        <source>This is no key: a key is one word of plain letters, digits and signs. Nothing was kept.</source>
        <translation>Das ist kein Schlüssel: Ein Schlüssel ist ein Wort aus einfachen Buchstaben, Ziffern und Zeichen. Es wurde nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 The key is kept in memory alone, and forgotten when the program ends.</source>
        <translation>%1 Der Schlüssel bleibt nur im Arbeitsspeicher und wird vergessen, wenn das Programm endet.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain holds no such key.</source>
        <translation>Im Schlüsselbund ist kein solcher Schlüssel.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not give access. Unlock it and try again.</source>
        <translation>Der Schlüsselbund des Systems gab keinen Zugang. Entsperren Sie ihn, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The system has no keychain that this program can use.</source>
        <translation>Das System hat keinen Schlüsselbund, den dieses Programm verwenden kann.</translation>
    </message>
</context>
<context>
    <name>LabelField</name>
    <message>
        <source>The value must be a whole number between %1 and %2.</source>
        <translation>Der Wert muss eine ganze Zahl zwischen %1 und %2 sein.</translation>
    </message>
    <message>
        <source>The value must be between %1 and %2.</source>
        <translation>Der Wert muss zwischen %1 und %2 liegen.</translation>
    </message>
    <message>
        <source>The value must be a text of at most %1 characters.</source>
        <translation>Der Wert muss ein Text mit höchstens %1 Zeichen sein.</translation>
    </message>
    <message>
        <source>The value must be a list of at most %1 entries.</source>
        <translation>Der Wert muss eine Aufzählung mit höchstens %1 Einträgen sein.</translation>
    </message>
    <message>
        <source>The rubric has no option “%1” here.</source>
        <translation>Das Raster hat hier keine Auswahl „%1“.</translation>
    </message>
    <message>
        <source>There can be at most %1 tensions.</source>
        <translation>Es kann höchstens %1 Spannungen geben.</translation>
    </message>
    <message>
        <source>A tension is between two provisions of the rubric.</source>
        <translation>Eine Spannung besteht zwischen zwei Bestimmungen des Rasters.</translation>
    </message>
    <message>
        <source>The value must be yes, no or not applicable.</source>
        <translation>Der Wert muss ja, nein oder nicht anwendbar sein.</translation>
    </message>
</context>
<context>
    <name>LabelWords</name>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Rights in tension</source>
        <translation>Rechte in Spannung</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a list without entries</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nicht anwendbar</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>LexiconFile</name>
    <message>
        <source>This must be “rapporteur-lexicon-1”.</source>
        <translation>Hier muss „rapporteur-lexicon-1“ stehen.</translation>
    </message>
    <message>
        <source>The lexicon was made for the rubric “%1”, not for “%2”.</source>
        <translation>Das Lexikon gehört zum Raster „%1“, nicht zu „%2“.</translation>
    </message>
    <message>
        <source>The rubric has no “%1”.</source>
        <translation>Das Raster kennt „%1“ nicht.</translation>
    </message>
    <message>
        <source>A “*” may only stand at the end, behind three or more characters.</source>
        <translation>Ein „*“ darf nur am Ende stehen, nach mindestens drei Zeichen.</translation>
    </message>
    <message>
        <source>This condition names nothing to compare.</source>
        <translation>Diese Bedingung nennt nichts zum Vergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>The lexicon “%1” has %n error(s): %2</source>
        <translation>
            <numerusform>Das Lexikon „%1“ enthält %n Fehler: %2</numerusform>
            <numerusform>Das Lexikon „%1“ enthält %n Fehler: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The lexicon “%1” is not a JSON object.</source>
        <translation>Das Lexikon „%1“ ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The program has no lexicon for the rubric “%1”, so its built-in rater cannot score it.</source>
        <translation>Das Programm hat kein Lexikon für das Raster „%1“; der eingebaute Bewerter kann danach nicht werten.</translation>
    </message>
</context>
<context>
    <name>MarkPainting</name>
    <message>
        <source>found word for word</source>
        <translation>wörtlich gefunden</translation>
    </message>
    <message>
        <source>found after small repairs</source>
        <translation>nach kleinen Korrekturen gefunden</translation>
    </message>
    <message>
        <source>a paraphrase</source>
        <translation>sinngemäß</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Nothing was taken from %1: it was scored with another rubric, or another version of it. This workspace has %2 %3.</source>
        <translation>Aus %1 wurde nichts übernommen: Es wurde nach einem anderen Raster oder einer anderen Version davon bewertet. Dieser Arbeitsbereich hat %2 %3.</translation>
    </message>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>Es gibt keine Datei und keinen Ordner %1.</translation>
    </message>
    <message>
        <source>earlier texts of articles</source>
        <translation>frühere Texte von Artikeln</translation>
    </message>
    <message>
        <source>events, runs and jobs</source>
        <translation>Ereignisse, Läufe und Aufträge</translation>
    </message>
    <message>
        <source>the source of pages</source>
        <translation>der Quelltext von Seiten</translation>
    </message>
    <message>
        <source>raw answers of models</source>
        <translation>Rohantworten von Modellen</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>Stopped; what was taken stays, and the rest can be taken by merging again.</source>
        <translation>Angehalten; Übernommenes bleibt, und der Rest kann durch erneutes Zusammenführen übernommen werden.</translation>
    </message>
</context>
<context>
    <name>ModelListReader</name>
    <message>
        <source>The list of models of %1 is larger than 64 MB and was not read.</source>
        <translation>Die Liste der Modelle von %1 ist größer als 64 MB und wurde nicht gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) in the list of %1 have no name that can be used.</source>
        <translation>
            <numerusform>%n Modell in der Liste von %1 hat keinen brauchbaren Namen.</numerusform>
            <numerusform>%n Modelle in der Liste von %1 haben keinen brauchbaren Namen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelQuestion</name>
    <message>
        <source>The article has no discussion to evaluate.</source>
        <translation>Der Artikel hat keine Diskussion, die bewertet werden könnte.</translation>
    </message>
    <message>
        <source>The text is unavailable, so there is nothing to evaluate. Import the page itself.</source>
        <translation>Der Text ist nicht verfügbar, es gibt also nichts zu bewerten. Importieren Sie die Seite selbst.</translation>
    </message>
    <message>
        <source>The question was taken back.</source>
        <translation>Die Anfrage wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>The run was parked before this was asked.</source>
        <translation>Der Lauf wurde angehalten, bevor dies gefragt wurde.</translation>
    </message>
    <message>
        <source>Outcome unknown: the program ended between a question to %1 and its answer. It is asked again, and may be charged twice.</source>
        <translation>Ausgang unbekannt: Das Programm endete zwischen einer Anfrage an %1 und der Antwort. Es wird noch einmal gefragt und womöglich doppelt berechnet.</translation>
    </message>
    <message>
        <source>%1 asks to wait longer than the limit for that; the run is parked until %2 and can go on then.</source>
        <translation>%1 bittet, länger zu warten, als dafür erlaubt ist; der Lauf ruht bis %2 und kann dann weitergehen.</translation>
    </message>
    <message>
        <source>some later time</source>
        <translation>zu einem späteren Zeitpunkt</translation>
    </message>
    <message>
        <source>The answer of %1 could not be read, and neither could the second one, which it was asked for with the reason: %2 Both are kept.</source>
        <translation>Die Antwort von %1 war nicht lesbar, und auch die zweite nicht, um die mit diesem Grund gebeten wurde: %2 Beide sind aufbewahrt.</translation>
    </message>
    <message>
        <source>More than %1 is spent or under way today: %2. The run goes on.</source>
        <translation>Mehr als %1 sind heute ausgegeben oder unterwegs: %2. Der Lauf geht weiter.</translation>
    </message>
    <message>
        <source>More than %1 is spent or under way in this run: %2. It goes on.</source>
        <translation>Mehr als %1 sind in diesem Lauf ausgegeben oder unterwegs: %2. Er geht weiter.</translation>
    </message>
</context>
<context>
    <name>ModelSetup</name>
    <message>
        <source>“%1” is no model at a server, so it cannot be asked.</source>
        <translation>„%1“ ist kein Modell auf einem Server und kann darum nicht gefragt werden.</translation>
    </message>
</context>
<context>
    <name>NoteCards</name>
    <message>
        <source>its words are no longer in the text</source>
        <translation>die Wörter stehen nicht mehr im Text</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>Observatory</name>
    <message>
        <source>Item page of the Observatory</source>
        <translation>Seite des Observatoriums</translation>
    </message>
    <message>
        <source>The text does not say where one comment ends and the next begins: each paragraph became a comment.</source>
        <translation>Der Text sagt nicht, wo ein Kommentar endet und der nächste beginnt: Jeder Absatz wurde ein Kommentar.</translation>
    </message>
    <message>
        <source>Light evaluation</source>
        <translation>Kurzbewertung</translation>
    </message>
    <message>
        <source>The text has the rows of one channel only; the other one counts as not evaluated.</source>
        <translation>Der Text hat nur die Zeilen eines Kanals; der andere gilt als nicht bewertet.</translation>
    </message>
    <message>
        <source>The text holds no evaluation: no rows of a channel and no figures.</source>
        <translation>Der Text enthält keine Bewertung: weder Zeilen eines Kanals noch Kennzahlen.</translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>The picture was not saved to %1: %2.</source>
        <translation>Das Bild wurde nicht in %1 gespeichert: %2.</translation>
    </message>
</context>
<context>
    <name>Plots</name>
    <message>
        <source>How each rater uses the scale</source>
        <translation>Wie jeder Bewerter die Skala nutzt</translation>
    </message>
    <message>
        <source>Score of a cell</source>
        <translation>Wertung einer Zelle</translation>
    </message>
    <message>
        <source>Share of the rater&apos;s scored cells, %</source>
        <translation>Anteil an den gewerteten Zellen des Bewerters, %</translation>
    </message>
    <message numerus="yes">
        <source>%1, from %2 to %3: %n cell(s), %4 %</source>
        <translation>
            <numerusform>%1, von %2 bis %3: %n Zelle, %4 %</numerusform>
            <numerusform>%1, von %2 bis %3: %n Zellen, %4 %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The four raters with most values, of %n.</source>
        <translation>
            <numerusform>Die vier Bewerter mit den meisten Werten, von %n.</numerusform>
            <numerusform>Die vier Bewerter mit den meisten Werten, von %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <comment>two channels</comment>
        <translation>%1 gegen %2</translation>
    </message>
    <message>
        <source>%1: %2 and %3, SETL %4</source>
        <comment>an article, three scores</comment>
        <translation>%1: %2 und %3, SETL %4</translation>
    </message>
    <message>
        <source>no tension</source>
        <translation>keine Spannung</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) scored on both channels; coloured by SETL.</source>
        <translation>
            <numerusform>%n Artikel mit Wertungen auf beiden Kanälen; Farbe nach SETL.</numerusform>
            <numerusform>%n Artikel mit Wertungen auf beiden Kanälen; Farbe nach SETL.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 %3 %4: machine %5, you %6</source>
        <comment>article, number, provision, channel, two scores</comment>
        <translation>%1, %2 %3 %4: Maschine %5, Prüfer %6</translation>
    </message>
    <message>
        <source>You against the machine</source>
        <translation>Prüfer gegen Maschine</translation>
    </message>
    <message>
        <source>Mean of both scores of a cell</source>
        <translation>Mittel beider Wertungen einer Zelle</translation>
    </message>
    <message>
        <source>Your score less the machine&apos;s</source>
        <translation>Eigene Wertung minus Wertung der Maschine</translation>
    </message>
    <message>
        <source>bias %1</source>
        <translation>Verzerrung %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s): you score %1 apart on average; 95 % of the differences are expected between %2 and %3.</source>
        <translation>
            <numerusform>%n Zelle: im Mittel um %1 anders gewertet; 95 % der Abweichungen werden zwischen %2 und %3 erwartet.</numerusform>
            <numerusform>%n Zellen: im Mittel um %1 anders gewertet; 95 % der Abweichungen werden zwischen %2 und %3 erwartet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromptTemplateFile</name>
    <message>
        <source>The slot “%1” is not known in this template.</source>
        <translation>Der Platzhalter „%1“ ist in dieser Vorlage nicht bekannt.</translation>
    </message>
    <message>
        <source>The slot “%1” belongs to the other part.</source>
        <translation>Der Platzhalter „%1“ gehört in den anderen Teil.</translation>
    </message>
    <message>
        <source>The slot “%1” is missing.</source>
        <translation>Der Platzhalter „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The slot “%1” may stand in one place only.</source>
        <translation>Der Platzhalter „%1“ darf nur an einer Stelle stehen.</translation>
    </message>
    <message>
        <source>The slot “%1” needs a line of its own between two lines with {{mark}}.</source>
        <translation>Der Platzhalter „%1“ braucht eine eigene Zeile zwischen zwei Zeilen mit {{mark}}.</translation>
    </message>
    <message>
        <source>There is a double brace that is no slot.</source>
        <translation>Hier steht eine doppelte Klammer, die kein Platzhalter ist.</translation>
    </message>
    <message>
        <source>The part “# User” is needed, and no other.</source>
        <translation>Der Teil „# User“ wird gebraucht und kein anderer.</translation>
    </message>
    <message>
        <source>The parts “# System” and “# User” are needed.</source>
        <translation>Die Teile „# System“ und „# User“ werden gebraucht.</translation>
    </message>
    <message>
        <source>The prompt template “%1” of this program cannot be used.</source>
        <translation>Die Vorlage „%1“ dieses Programms für Fragen an Modelle lässt sich nicht verwenden.</translation>
    </message>
</context>
<context>
    <name>PromptWords</name>
    <message>
        <source>A question is asked again only after an answer to it.</source>
        <translation>Eine Frage wird erst nach einer Antwort darauf noch einmal gestellt.</translation>
    </message>
    <message>
        <source>There is no discussion to rate: load its comments first.</source>
        <translation>Es gibt keine Diskussion zu bewerten: zuerst ihre Kommentare laden.</translation>
    </message>
    <message>
        <source>There is no text to rate: load the page first.</source>
        <translation>Es gibt keinen Text zu bewerten: zuerst die Seite laden.</translation>
    </message>
    <message>
        <source>The rubric has no such provision: choose one of its rows.</source>
        <translation>Das Raster hat keine solche Bestimmung: eine seiner Zeilen wählen.</translation>
    </message>
    <message>
        <source>No random word could be made that the text does not hold.</source>
        <translation>Es ließ sich kein Zufallswort bilden, das im Text nicht vorkommt.</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Unreviewed</source>
        <translation>Ungeprüft</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>Adjudicated</source>
        <translation>Geschlichtet</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>Strittig</translation>
    </message>
    <message>
        <source>Says ≠ does</source>
        <translation>Sagt ≠ tut</translation>
    </message>
    <message>
        <source>Gated</source>
        <translation>Schranke</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Articles on which you have decided nothing yet</source>
        <translation>Artikel, bei denen noch nichts entschieden ist</translation>
    </message>
    <message>
        <source>Articles with decisions that you have not submitted</source>
        <translation>Artikel mit Entscheidungen, die noch nicht eingereicht sind</translation>
    </message>
    <message>
        <source>Articles whose review you have submitted</source>
        <translation>Artikel, deren Prüfung eingereicht ist</translation>
    </message>
    <message>
        <source>Articles that you have flagged</source>
        <translation>Vorgemerkte Artikel</translation>
    </message>
    <message>
        <source>Articles on which the raters are far apart</source>
        <translation>Artikel, bei denen die Bewerter weit auseinanderliegen</translation>
    </message>
    <message>
        <source>Articles whose site does the opposite of what they say</source>
        <translation>Artikel, deren Website das Gegenteil dessen tut, was sie sagen</translation>
    </message>
    <message>
        <source>Pages that show a wall instead of an article</source>
        <translation>Seiten, die statt eines Artikels eine Schranke zeigen</translation>
    </message>
    <message>
        <source>Articles whose last evaluation failed for good</source>
        <translation>Artikel, deren letzte Bewertung endgültig fehlgeschlagen ist</translation>
    </message>
    <message>
        <source>Date added</source>
        <translation>Hinzugefügt am</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>SETL</source>
        <translation>SETL</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Uneinigkeit</translation>
    </message>
    <message>
        <source>Date published</source>
        <translation>Veröffentlicht am</translation>
    </message>
    <message>
        <source>Next most useful</source>
        <translation>Größter Nutzen</translation>
    </message>
    <message>
        <source>Paywall</source>
        <translation>Bezahlschranke</translation>
    </message>
    <message>
        <source>Captcha</source>
        <translation>Captcha</translation>
    </message>
    <message>
        <source>Bot protection</source>
        <translation>Bot-Abwehr</translation>
    </message>
    <message>
        <source>Login wall</source>
        <translation>Anmeldeschranke</translation>
    </message>
    <message>
        <source>Cookie wall</source>
        <translation>Cookie-Schranke</translation>
    </message>
    <message>
        <source>Region lock</source>
        <translation>Ländersperre</translation>
    </message>
    <message>
        <source>Age gate</source>
        <translation>Altersschranke</translation>
    </message>
    <message>
        <source>App only</source>
        <translation>Nur per App</translation>
    </message>
    <message>
        <source>Rate limited</source>
        <translation>Anfragegrenze</translation>
    </message>
    <message>
        <source>Error page</source>
        <translation>Fehlerseite</translation>
    </message>
    <message>
        <source>Needs scripts</source>
        <translation>Braucht Skripte</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binärdatei</translation>
    </message>
    <message>
        <source>No content</source>
        <translation>Kein Inhalt</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>badge</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>contested</source>
        <comment>badge</comment>
        <translation>strittig</translation>
    </message>
    <message>
        <source>says≠does</source>
        <comment>badge</comment>
        <translation>sagt≠tut</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>Already reviewed.</source>
        <translation>Bereits geprüft.</translation>
    </message>
    <message>
        <source>The raters are %1 apart.</source>
        <translation>Die Bewerter liegen %1 auseinander.</translation>
    </message>
    <message>
        <source>The site seems to do the opposite of what the article says.</source>
        <translation>Die Website tut offenbar das Gegenteil dessen, was der Artikel sagt.</translation>
    </message>
    <message>
        <source>You have begun this review.</source>
        <translation>Diese Prüfung ist begonnen.</translation>
    </message>
    <message>
        <source>No rater has scored it yet.</source>
        <translation>Noch kein Bewerter hat eine Wertung abgegeben.</translation>
    </message>
    <message>
        <source>Not reviewed yet.</source>
        <translation>Noch nicht geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln Kommentar</numerusform>
            <numerusform>%Ln Kommentare</numerusform>
        </translation>
    </message>
    <message>
        <source>covered</source>
        <comment>values of others, while reviewing blind</comment>
        <translation>verdeckt</translation>
    </message>
    <message>
        <source>You have begun this review; the values of others are covered.</source>
        <translation>Sie haben diese Prüfung begonnen; die Werte der anderen sind verdeckt.</translation>
    </message>
    <message>
        <source>Not reviewed yet; the values of others are covered.</source>
        <translation>Noch nicht geprüft; die Werte der anderen sind verdeckt.</translation>
    </message>
    <message>
        <source>Next: the raters are %1 apart on %2.</source>
        <comment>difference, cell</comment>
        <translation>Als Nächstes: Die Bewerter liegen bei %2 um %1 auseinander.</translation>
    </message>
    <message>
        <source>Next: only some raters score %1.</source>
        <comment>cell</comment>
        <translation>Als Nächstes: Nur einige Bewerter werten %1.</translation>
    </message>
    <message>
        <source>Next: %1 moves the headline by %2.</source>
        <comment>cell, difference</comment>
        <translation>Als Nächstes: %1 bewegt das Gesamtergebnis um %2.</translation>
    </message>
</context>
<context>
    <name>Raters</name>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>inference</source>
        <translation>Schluss</translation>
    </message>
    <message>
        <source>✓ exact</source>
        <translation>✓ wörtlich</translation>
    </message>
    <message>
        <source>✓ nearly</source>
        <translation>✓ fast wörtlich</translation>
    </message>
    <message>
        <source>≈ paraphrase</source>
        <translation>≈ sinngemäß</translation>
    </message>
    <message>
        <source>✗ absent</source>
        <translation>✗ fehlt</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>Tatsache</translation>
    </message>
    <message>
        <source>↶ earlier text</source>
        <translation>↶ früherer Text</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>vor %n Monat</numerusform>
            <numerusform>vor %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyNotes</name>
    <message>
        <source>The server gave several answers; the first was taken.</source>
        <translation>Der Server gab mehrere Antworten; die erste wurde übernommen.</translation>
    </message>
    <message>
        <source>The model called a tool that was not offered; nothing was done with it.</source>
        <translation>Das Modell rief ein Werkzeug auf, das nicht angeboten war; daraus folgte nichts.</translation>
    </message>
    <message>
        <source>The model answered several times in one reply; the first answer was taken.</source>
        <translation>Das Modell hat mehrmals auf einmal geantwortet; die erste Antwort wurde übernommen.</translation>
    </message>
    <message>
        <source>“%1” was asked, “%2” answered.</source>
        <translation>Gefragt wurde „%1“, geantwortet hat „%2“.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>a cell is decided twice.</source>
        <translation>Eine Zelle ist zweimal entschieden.</translation>
    </message>
    <message>
        <source>it names no state of a review.</source>
        <translation>Es nennt keinen Stand einer Prüfung.</translation>
    </message>
    <message>
        <source>The override has no reason code.</source>
        <translation>Bei der Abweichung fehlt der Grund.</translation>
    </message>
    <message>
        <source>The value %1 is more than evidence of strength %2 carries.</source>
        <translation>Der Wert %1 ist höher, als die Belegstärke %2 trägt.</translation>
    </message>
    <message>
        <source>This was decided on another evaluation than the one that stands now.</source>
        <translation>Dies wurde anhand einer anderen Bewertung entschieden als der jetzt geltenden.</translation>
    </message>
    <message>
        <source>a label is decided twice.</source>
        <translation>eine Angabe ist zweimal entschieden.</translation>
    </message>
</context>
<context>
    <name>ReviewChange</name>
    <message>
        <source>The change belongs to another review and was not made.</source>
        <translation>Die Änderung gehört zu einer anderen Prüfung und wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>The review was changed elsewhere in the meantime; nothing was changed here. Reload the article and decide again.</source>
        <translation>Die Prüfung wurde inzwischen anderswo geändert; hier wurde nichts geändert. Den Artikel neu laden und erneut entscheiden.</translation>
    </message>
    <message>
        <source>its decisions are of another cell.</source>
        <translation>Die Entscheidungen gehören zu einer anderen Zelle.</translation>
    </message>
    <message>
        <source>it is about another annotation.</source>
        <translation>Es betrifft eine andere Anmerkung.</translation>
    </message>
    <message>
        <source>it names no mark.</source>
        <translation>Es nennt kein Kennzeichen.</translation>
    </message>
    <message>
        <source>it names no state of a review.</source>
        <translation>Es nennt keinen Stand einer Prüfung.</translation>
    </message>
    <message>
        <source>it names no kind of change.</source>
        <translation>Es nennt keine Art von Änderung.</translation>
    </message>
    <message>
        <source>decision on %1 %2</source>
        <translation>Entscheidung zu %1 %2</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>Vormerkung</translation>
    </message>
    <message>
        <source>blind mode</source>
        <translation>Blindmodus</translation>
    </message>
    <message>
        <source>overruled gate</source>
        <translation>Schranke übergangen</translation>
    </message>
    <message>
        <source>judged evaluation</source>
        <translation>zu prüfende Bewertung</translation>
    </message>
    <message>
        <source>submission</source>
        <translation>Einreichung</translation>
    </message>
    <message>
        <source>its decisions are of another label.</source>
        <translation>die Entscheidungen gehören zu einer anderen Angabe.</translation>
    </message>
    <message>
        <source>label: %1</source>
        <translation>Angabe: %1</translation>
    </message>
</context>
<context>
    <name>ReviewFile</name>
    <message>
        <source>The article has no evaluation by “%1”.</source>
        <translation>Der Artikel hat keine Bewertung von „%1“.</translation>
    </message>
    <message>
        <source>The discussion has no comment %1.</source>
        <translation>Die Diskussion hat keinen Kommentar %1.</translation>
    </message>
    <message>
        <source>The text does not hold the quote “%1”.</source>
        <translation>Der Text enthält das Zitat „%1“ nicht.</translation>
    </message>
    <message>
        <source>The quote “%1” stands in the text more than once; give more of prefix or suffix.</source>
        <translation>Das Zitat „%1“ steht mehrfach im Text; mehr von prefix oder suffix angeben.</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>ist kein Objekt</translation>
    </message>
    <message>
        <source>is not known; known are %1</source>
        <translation>ist nicht bekannt; bekannt sind %1</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>ist kein Text</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>ist weder true noch false</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>ist keine Zahl</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>ist keine Liste</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>Die Zeile</translation>
    </message>
    <message>
        <source>names no provision of the rubric %1</source>
        <translation>nennt keine Bestimmung des Rasters %1</translation>
    </message>
    <message>
        <source>names no channel; there are %1 and %2</source>
        <translation>nennt keinen Kanal; es gibt %1 und %2</translation>
    </message>
    <message>
        <source>is none of accept, override, nd, abstain</source>
        <translation>ist weder accept noch override, nd oder abstain</translation>
    </message>
    <message>
        <source>“%1” is no reason code of the rubric</source>
        <translation>„%1“ ist kein Grund aus dem Raster</translation>
    </message>
    <message>
        <source>is missing: an annotation quotes the text it is about</source>
        <translation>fehlt: Eine Anmerkung zitiert den Text, um den es geht</translation>
    </message>
    <message>
        <source>is not a list of texts</source>
        <translation>ist keine Liste von Texten</translation>
    </message>
    <message>
        <source>This is not JSON: %1 at byte %2.</source>
        <translation>Dies ist kein JSON: %1 bei Byte %2.</translation>
    </message>
    <message>
        <source>has neither article nor url</source>
        <translation>hat weder article noch url</translation>
    </message>
</context>
<context>
    <name>ReviewSession</name>
    <message>
        <source>The rubric has no provision %1.</source>
        <translation>Das Raster hat keine Bestimmung %1.</translation>
    </message>
    <message>
        <source>The rubric has no channel %1.</source>
        <translation>Das Raster hat keinen Kanal %1.</translation>
    </message>
    <message>
        <source>There is no evaluation to accept. Evaluate the article or enter a value.</source>
        <translation>Es gibt keine Bewertung zum Annehmen. Den Artikel bewerten oder einen Wert eingeben.</translation>
    </message>
    <message>
        <source>The evaluation by %1 has no row for %2. Enter a value or mark it as no data.</source>
        <translation>Die Bewertung von %1 hat keine Zeile für %2. Einen Wert eingeben oder „keine Daten“ angeben.</translation>
    </message>
    <message>
        <source>The value must be between %1 and %2.</source>
        <translation>Der Wert muss zwischen %1 und %2 liegen.</translation>
    </message>
    <message>
        <source>The rubric has no reason code “%1”.</source>
        <translation>Das Raster kennt den Grund „%1“ nicht.</translation>
    </message>
    <message>
        <source>An acceptance has no reason code.</source>
        <translation>Eine Annahme hat keinen Grund.</translation>
    </message>
    <message>
        <source>The rubric has no evidence strength “%1”.</source>
        <translation>Das Raster kennt die Belegstärke „%1“ nicht.</translation>
    </message>
    <message>
        <source>The article has no evaluation %1.</source>
        <translation>Der Artikel hat keine Bewertung %1.</translation>
    </message>
    <message>
        <source>The value %1 cannot be accepted: %2 gave %3.</source>
        <translation>Der Wert %1 lässt sich nicht annehmen: %2 gab %3.</translation>
    </message>
    <message>
        <source>No data and abstaining have no value.</source>
        <translation>Zu „keine Daten“ und zur Enthaltung gehört kein Wert.</translation>
    </message>
    <message>
        <source>Nothing is decided about this cell yet. Enter a value first.</source>
        <translation>Zu dieser Zelle ist noch nichts entschieden. Zuerst einen Wert eingeben.</translation>
    </message>
    <message>
        <source>The marked stretch does not fit its quote. Mark the text again.</source>
        <translation>Die markierte Stelle passt nicht zum Zitat. Den Text erneut markieren.</translation>
    </message>
    <message>
        <source>The annotation does not say which comment it is about.</source>
        <translation>Die Anmerkung nennt nicht den Kommentar, zu dem sie gehört.</translation>
    </message>
    <message>
        <source>Mark some text first. A remark on the whole article goes into the note.</source>
        <translation>Zuerst Text markieren. Eine Bemerkung zum ganzen Artikel gehört in die Notiz.</translation>
    </message>
    <message>
        <source>An annotation with this identifier is there already.</source>
        <translation>Eine Anmerkung mit dieser Kennung gibt es schon.</translation>
    </message>
    <message>
        <source>The annotation is no longer there.</source>
        <translation>Die Anmerkung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is nothing to submit yet. Decide a cell or write a note first.</source>
        <translation>Noch gibt es nichts einzureichen. Zuerst eine Zelle entscheiden oder eine Notiz schreiben.</translation>
    </message>
    <message>
        <source>Only a submitted review can be reopened.</source>
        <translation>Nur eine eingereichte Prüfung lässt sich wieder öffnen.</translation>
    </message>
    <message>
        <source>You review blind, so there is no value to accept yet. Enter your own, mark it as no data or abstain.</source>
        <translation>Sie prüfen blind, darum gibt es noch keinen Wert anzunehmen. Geben Sie einen eigenen ein, wählen Sie „keine Daten“ oder enthalten Sie sich.</translation>
    </message>
    <message>
        <source>The rubric has no label “%1”.</source>
        <translation>Das Raster hat keine Angabe „%1“.</translation>
    </message>
    <message>
        <source>Nothing is decided about this label yet. Enter a value first.</source>
        <translation>Über diese Angabe ist noch nichts entschieden. Zuerst einen Wert eingeben.</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>RubricObject</name>
    <message>
        <source>This must be an object.</source>
        <translation>Hier muss ein Objekt stehen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there more than once.</source>
        <translation>„%1“ kommt mehrfach vor.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing.</source>
        <translation>Der Schlüssel „%1“ fehlt.</translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation>Hier muss ein Text stehen.</translation>
    </message>
    <message>
        <source>This text must not be empty.</source>
        <translation>Dieser Text darf nicht leer sein.</translation>
    </message>
    <message numerus="yes">
        <source>This text is longer than %n characters.</source>
        <translation>
            <numerusform>Dieser Text hat mehr als %n Zeichen.</numerusform>
            <numerusform>Dieser Text hat mehr als %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This text holds characters that cannot be stored.</source>
        <translation>Dieser Text enthält Zeichen, die sich nicht speichern lassen.</translation>
    </message>
    <message>
        <source>This must be an object of texts by language.</source>
        <translation>Hier muss ein Objekt mit Texten je Sprache stehen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a language code such as &quot;en&quot;.</source>
        <translation>„%1“ ist kein Sprachkürzel wie „en“.</translation>
    </message>
    <message>
        <source>The English text is missing.</source>
        <translation>Der englische Text fehlt.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>Hier muss eine Zahl stehen.</translation>
    </message>
    <message>
        <source>This must be from %1 to %2.</source>
        <translation>Der Wert muss zwischen %1 und %2 liegen.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Hier muss eine ganze Zahl stehen.</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>Hier muss true oder false stehen.</translation>
    </message>
    <message>
        <source>This must be a list.</source>
        <translation>Hier muss eine Liste stehen.</translation>
    </message>
    <message numerus="yes">
        <source>This list needs at least %n entries.</source>
        <translation>
            <numerusform>Diese Liste braucht mindestens %n Eintrag.</numerusform>
            <numerusform>Diese Liste braucht mindestens %n Einträge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This list has more than %n entries.</source>
        <translation>
            <numerusform>Diese Liste hat mehr als %n Eintrag.</numerusform>
            <numerusform>Diese Liste hat mehr als %n Einträge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This list needs exactly %n entries.</source>
        <translation>
            <numerusform>Diese Liste braucht genau %n Eintrag.</numerusform>
            <numerusform>Diese Liste braucht genau %n Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is not known here.</source>
        <translation>Der Schlüssel „%1“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>This rubric was written for a newer version of the program.</source>
        <translation>Dieses Raster wurde für eine neuere Version des Programms geschrieben.</translation>
    </message>
    <message>
        <source>This is not a rubric: the format must be &quot;%1&quot;.</source>
        <translation>Dies ist kein Raster: Das Format muss „%1“ sein.</translation>
    </message>
    <message>
        <source>Only small letters, digits and hyphens are allowed.</source>
        <translation>Erlaubt sind nur Kleinbuchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message numerus="yes">
        <source>A rubric of more than %n bytes is not read.</source>
        <translation>
            <numerusform>Ein Raster mit mehr als %n Byte wird nicht gelesen.</numerusform>
            <numerusform>Ein Raster mit mehr als %n Byte wird nicht gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>Byte %1</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>Dies ist kein JSON: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be used as a rubric. Correct these %n places and try again.</source>
        <translation>
            <numerusform>%1 lässt sich nicht als Raster verwenden. Diese Stelle berichtigen und erneut versuchen.</numerusform>
            <numerusform>%1 lässt sich nicht als Raster verwenden. Diese %n Stellen berichtigen und erneut versuchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no rubric &quot;%1&quot; in this program. There are: %2.</source>
        <translation>Dieses Programm enthält kein Raster „%1“. Vorhanden: %2.</translation>
    </message>
    <message>
        <source>The rubric &quot;%1&quot; of this program cannot be read.</source>
        <translation>Das Raster „%1“ dieses Programms lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The scale must reach from below 0 to above 0.</source>
        <translation>Die Skala muss von unter 0 bis über 0 reichen.</translation>
    </message>
    <message numerus="yes">
        <source>A rubric has exactly %n channels.</source>
        <translation>
            <numerusform>Ein Raster hat genau %n Kanal.</numerusform>
            <numerusform>Ein Raster hat genau %n Kanäle.</numerusform>
        </translation>
    </message>
    <message>
        <source>A band must begin below the one before it.</source>
        <translation>Eine Stufe muss unterhalb der vorigen beginnen.</translation>
    </message>
    <message>
        <source>The last band must begin at the scale&apos;s minimum.</source>
        <translation>Die letzte Stufe muss am unteren Ende der Skala beginnen.</translation>
    </message>
    <message>
        <source>Weights must be above 0.</source>
        <translation>Gewichte müssen größer als 0 sein.</translation>
    </message>
    <message>
        <source>The weights must add up to 1.</source>
        <translation>Die Gewichte müssen zusammen 1 ergeben.</translation>
    </message>
    <message>
        <source>There is no content type &quot;%1&quot;.</source>
        <translation>Es gibt keine Inhaltsart „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be read as another provision.</source>
        <translation>„%1“ würde als andere Bestimmung gelesen.</translation>
    </message>
    <message>
        <source>No provision is in the group &quot;%1&quot;.</source>
        <translation>Zur Gruppe „%1“ gehört keine Bestimmung.</translation>
    </message>
    <message>
        <source>There is no group &quot;%1&quot;.</source>
        <translation>Es gibt keine Gruppe „%1“.</translation>
    </message>
    <message>
        <source>No provision is discriminating, so the spot mode has nothing to score.</source>
        <translation>Keine Bestimmung ist als trennscharf gekennzeichnet; im Stichprobenmodus gibt es nichts zu werten.</translation>
    </message>
    <message>
        <source>There is no kind of part &quot;%1&quot;.</source>
        <translation>Es gibt keine Art von Teil „%1“.</translation>
    </message>
    <message>
        <source>The maximum must be above the minimum.</source>
        <translation>Der Höchstwert muss über dem Mindestwert liegen.</translation>
    </message>
    <message>
        <source>The signal has no part &quot;%1&quot;.</source>
        <translation>Das Signal hat keinen Teil „%1“.</translation>
    </message>
    <message>
        <source>The part &quot;%1&quot; has no numbers to add up.</source>
        <translation>Der Teil „%1“ hat keine Zahlen, die sich addieren lassen.</translation>
    </message>
    <message>
        <source>The middle must lie between the scale&apos;s ends.</source>
        <translation>Die Mitte muss zwischen den Enden der Skala liegen.</translation>
    </message>
    <message>
        <source>The last step must have no upper bound.</source>
        <translation>Der letzte Schritt darf keine Obergrenze haben.</translation>
    </message>
    <message>
        <source>A step must end above the one before it.</source>
        <translation>Ein Schritt muss oberhalb des vorigen enden.</translation>
    </message>
</context>
<context>
    <name>RunForecast</name>
    <message>
        <source>There is nothing to ask “%1”: it has judged all of these articles, or they have no text.</source>
        <translation>„%1“ ist nichts zu fragen: Alle diese Artikel sind schon bewertet, oder sie haben keinen Text.</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>“%1” is no score. Type a number such as .4 or -.25, or n for no data.</source>
        <translation>„%1“ ist keine Wertung. Eine Zahl wie .4 oder -.25 eingeben, oder n für keine Daten.</translation>
    </message>
    <message>
        <source>%1 is outside the scale. Type a number from %2 to %3.</source>
        <translation>%1 liegt außerhalb der Skala. Eine Zahl von %2 bis %3 eingeben.</translation>
    </message>
</context>
<context>
    <name>ServerAddressWords</name>
    <message>
        <source>The address of %1 has a place to fill: put your own value in place of %2.</source>
        <translation>Die Adresse von %1 enthält eine Stelle zum Ausfüllen: statt %2 den eigenen Wert einsetzen.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a server: write it like %2.</source>
        <translation>„%1“ ist keine Adresse eines Servers: so schreiben wie %2.</translation>
    </message>
    <message>
        <source>The address of a server begins with https:// or http://, not with %1://.</source>
        <translation>Die Adresse eines Servers beginnt mit https:// oder http://, nicht mit %1://.</translation>
    </message>
    <message>
        <source>The address of a server must not hold a user name or password: leave out what stands before the @.</source>
        <translation>Die Adresse eines Servers darf weder Benutzernamen noch Passwort enthalten: weglassen, was vor dem @ steht.</translation>
    </message>
    <message>
        <source>The address of a server must not hold a query or a fragment: leave out what follows the ? or #.</source>
        <translation>Die Adresse eines Servers darf weder Abfrage noch Sprungmarke enthalten: weglassen, was auf ? oder # folgt.</translation>
    </message>
    <message>
        <source>Key and texts would go to %1 unencrypted: use https://.</source>
        <translation>Schlüssel und Texte gingen unverschlüsselt an %1: https:// verwenden.</translation>
    </message>
</context>
<context>
    <name>ServerExchange</name>
    <message>
        <source>The key that is kept for %1 belongs to %2, not to %3, so it was not sent; give the key of the new address.</source>
        <translation>Der Schlüssel, der für %1 aufbewahrt ist, gehört zu %2, nicht zu %3; er wurde darum nicht gesendet. Geben Sie den Schlüssel der neuen Adresse an.</translation>
    </message>
</context>
<context>
    <name>ServerFaultWords</name>
    <message>
        <source>%1 It says: %2</source>
        <translation>%1 Er sagt: %2</translation>
    </message>
    <message>
        <source>%1 takes no more requests for now and asks to wait %2; the run goes on by itself after that.</source>
        <translation>%1 nimmt vorerst keine Anfragen mehr an und bittet um %2 Wartezeit; danach läuft der Lauf von selbst weiter.</translation>
    </message>
    <message>
        <source>%1 takes no more requests for now; the run goes on by itself, more slowly.</source>
        <translation>%1 nimmt vorerst keine Anfragen mehr an; der Lauf geht von selbst langsamer weiter.</translation>
    </message>
    <message>
        <source>The credit or limit at %1 is used up until %2; its jobs are kept and can go on then, or earlier if the limit is raised there.</source>
        <translation>Guthaben oder Grenze bei %1 sind bis %2 aufgebraucht; die Aufträge bleiben erhalten und können dann weitergehen, oder früher, wenn die Grenze dort angehoben wird.</translation>
    </message>
    <message>
        <source>The credit or limit at %1 is used up; its jobs are kept and can go on when there is credit again.</source>
        <translation>Guthaben oder Grenze bei %1 sind aufgebraucht; die Aufträge bleiben erhalten und können weitergehen, sobald es dort wieder Guthaben gibt.</translation>
    </message>
    <message>
        <source>A content filter of %1 withheld the answer of “%2”; no scores were taken from it, another model may answer.</source>
        <translation>Ein Inhaltsfilter von %1 hat die Antwort von „%2“ zurückgehalten; ihr wurden keine Wertungen entnommen, ein anderes Modell antwortet vielleicht.</translation>
    </message>
    <message>
        <source>“%2” at %1 declined to answer; no scores were taken, another model may answer.</source>
        <translation>„%2“ bei %1 hat die Antwort abgelehnt; es wurden keine Wertungen übernommen, ein anderes Modell antwortet vielleicht.</translation>
    </message>
    <message>
        <source>The answer of “%2” at %1 was cut off at its length limit; no scores were taken from it. Raise the limit for answers or ask for fewer provisions.</source>
        <translation>Die Antwort von „%2“ bei %1 wurde an ihrer Längengrenze abgeschnitten; ihr wurden keine Wertungen entnommen. Die Grenze für Antworten anheben oder nach weniger Bestimmungen fragen.</translation>
    </message>
    <message>
        <source>“%2” at %1 gave an empty answer; it is asked again, and if that does not help, raise the limit for answers.</source>
        <translation>„%2“ bei %1 gab eine leere Antwort; die Frage wird noch einmal gestellt. Hilft das nicht, die Grenze für Antworten anheben.</translation>
    </message>
    <message>
        <source>“%2” at %1 did not manage to write the answer in the form asked for; it is asked again.</source>
        <translation>„%2“ bei %1 hat die Antwort nicht in der verlangten Form geschrieben; die Frage wird noch einmal gestellt.</translation>
    </message>
    <message>
        <source>The answer of “%2” broke off before its end; what came is kept as a failed attempt. The question can be put to %1 again.</source>
        <translation>Die Antwort von „%2“ brach vor ihrem Ende ab; was ankam, bleibt als misslungener Versuch erhalten. Die Frage lässt sich %1 noch einmal stellen.</translation>
    </message>
    <message>
        <source>%1 does not offer the model “%2”; choose one from its list of models.</source>
        <translation>%1 bietet das Modell „%2“ nicht an; eines aus der Liste seiner Modelle wählen.</translation>
    </message>
    <message>
        <source>The text is too long for “%2” at %1; it is shortened, or choose a model with a larger context.</source>
        <translation>Der Text ist zu lang für „%2“ bei %1; er wird gekürzt, oder ein Modell mit größerem Kontext wählen.</translation>
    </message>
    <message>
        <source>The request or the answer is larger than %1 or this program takes; shorten the text or the limit for answers.</source>
        <translation>Anfrage oder Antwort sind größer, als %1 oder dieses Programm annimmt; den Text oder die Grenze für Antworten kürzen.</translation>
    </message>
    <message>
        <source>“%2” at %1 cannot be held to a JSON schema in this way; a weaker way is used from now on.</source>
        <translation>„%2“ bei %1 lässt sich auf diese Weise nicht an ein JSON-Schema binden; von jetzt an wird eine schwächere verwendet.</translation>
    </message>
    <message>
        <source>“%2” at %1 does not take the setting “%3”; the question is put without it from now on.</source>
        <translation>„%2“ bei %1 nimmt die Einstellung „%3“ nicht an; von jetzt an wird ohne sie gefragt.</translation>
    </message>
    <message>
        <source>%1 refused the request for “%2”; check the settings of the model.</source>
        <translation>%1 hat die Anfrage an „%2“ abgewiesen; die Einstellungen des Modells prüfen.</translation>
    </message>
    <message>
        <source>What answers at %1 is not the interface of %2; check the address.</source>
        <translation>Was unter %1 antwortet, ist nicht die Schnittstelle von %2; die Adresse prüfen.</translation>
    </message>
    <message>
        <source>%1 It shows: %2</source>
        <translation>%1 Dort steht: %2</translation>
    </message>
    <message>
        <source>%1 does not run at %2; start it, or check the port.</source>
        <translation>%1 läuft nicht unter %2; den Server starten oder den Port prüfen.</translation>
    </message>
    <message>
        <source>There is no connection to %1 at %2; check the network and the address.</source>
        <translation>Es gibt keine Verbindung zu %1 unter %2; Netz und Adresse prüfen.</translation>
    </message>
    <message>
        <source>%1 is overloaded; the question can be put again a little later.</source>
        <translation>%1 ist überlastet; die Frage lässt sich etwas später noch einmal stellen.</translation>
    </message>
    <message>
        <source>%1 is still loading “%2”; the question is put again until it is ready.</source>
        <translation>%1 lädt „%2“ noch; die Frage wird wiederholt, bis das Modell bereit ist.</translation>
    </message>
    <message>
        <source>%1 did not accept the key; enter a valid key for %2.</source>
        <translation>%1 hat den Schlüssel nicht angenommen; einen gültigen Schlüssel für %2 eingeben.</translation>
    </message>
    <message>
        <source>The key for %1 may not do this; check its rights there.</source>
        <translation>Der Schlüssel für %1 darf das nicht; seine Rechte dort prüfen.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own; the question can be put again a little later.</source>
        <translation>%1 hat selbst eine Störung; die Frage lässt sich etwas später noch einmal stellen.</translation>
    </message>
    <message>
        <source>%1 did not answer in time; the question can be put again.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet; die Frage lässt sich noch einmal stellen.</translation>
    </message>
    <message>
        <source>%1 sends requests on to another address; the key was not sent there. Enter that address if it is right: %2</source>
        <translation>%1 leitet Anfragen an eine andere Adresse weiter; der Schlüssel wurde nicht dorthin gesendet. Diese Adresse eingeben, wenn sie stimmt: %2</translation>
    </message>
    <message>
        <source>The certificate of %1 does not hold, so nothing was sent; check the address and the clock of this computer.</source>
        <translation>Das Zertifikat von %1 gilt nicht, darum wurde nichts gesendet; die Adresse und die Uhr dieses Rechners prüfen.</translation>
    </message>
    <message>
        <source>The question to %1 was cancelled.</source>
        <translation>Die Frage an %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The name %1 is not known to the network; check the address of %2.</source>
        <translation>Der Name %1 ist im Netz nicht bekannt; die Adresse von %2 prüfen.</translation>
    </message>
    <message>
        <source>The proxy does not let requests through to %1; check the proxy settings.</source>
        <translation>Der Proxy lässt keine Anfragen an %1 durch; die Einstellungen des Proxys prüfen.</translation>
    </message>
    <message>
        <source>%1 did not take the connection in time; check the network and the address.</source>
        <translation>%1 hat die Verbindung nicht rechtzeitig angenommen; Netz und Adresse prüfen.</translation>
    </message>
    <message>
        <source>%1 stopped in the middle of its answer; what came is kept as a failed attempt.</source>
        <translation>%1 hat mitten in der Antwort aufgehört; was ankam, bleibt als misslungener Versuch erhalten.</translation>
    </message>
    <message>
        <source>%1 took longer than the limit for one answer; what came is kept as a failed attempt.</source>
        <translation>%1 brauchte länger, als für eine Antwort erlaubt ist; was ankam, bleibt als misslungener Versuch erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServerPresetFile</name>
    <message>
        <source>This must be “%1”.</source>
        <translation>Hier muss „%1“ stehen.</translation>
    </message>
    <message>
        <source>The word “%1” is not known here.</source>
        <translation>Das Wort „%1“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Models belong to the style “marks_for_some”, and only to it.</source>
        <translation>Modelle gehören zur Art „marks_for_some“ und nur zu ihr.</translation>
    </message>
    <message>
        <source>These must be in order, the strictest first, each once.</source>
        <translation>Diese müssen geordnet sein, das strengste zuerst, jedes einmal.</translation>
    </message>
    <message>
        <source>The last of these must be “prompt_only”, which every server takes.</source>
        <translation>Das letzte davon muss „prompt_only“ sein, das jeder Server annimmt.</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>Das ist keine Adresse eines Servers.</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>Das ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The server preset %1 of this program cannot be read.</source>
        <translation>Die Servervorlage %1 dieses Programms lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The server preset %1 of this program is wrong.</source>
        <translation>Die Servervorlage %1 dieses Programms ist fehlerhaft.</translation>
    </message>
    <message>
        <source>There is no server preset “%1” in this program. There are: %2.</source>
        <translation>Es gibt in diesem Programm keine Servervorlage „%1“. Es gibt: %2.</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>%1 Shipped rubrics: %2.</source>
        <translation>%1 Mitgelieferte Raster: %2.</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>%1 holds a user&apos;s profile, no article or discussion.</source>
        <translation>%1 enthält ein Benutzerprofil, weder Artikel noch Diskussion.</translation>
    </message>
    <message>
        <source>%1 holds a list of changed ids, no article or discussion.</source>
        <translation>%1 enthält eine Liste geänderter Kennungen, weder Artikel noch Diskussion.</translation>
    </message>
    <message>
        <source>%1 holds a list of ids only; the items themselves are needed.</source>
        <translation>%1 enthält nur eine Liste von Kennungen; nötig sind die Einträge selbst.</translation>
    </message>
    <message numerus="yes">
        <source>%n items are null: removed, or unknown to their source.</source>
        <translation>
            <numerusform>%n Eintrag ist null: entfernt oder der Quelle unbekannt.</numerusform>
            <numerusform>%n Einträge sind null: entfernt oder der Quelle unbekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values are of a kind that is not known and were left out.</source>
        <translation>
            <numerusform>%n Wert ist unbekannter Art und wurde ausgelassen.</numerusform>
            <numerusform>%n Werte sind unbekannter Art und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is null: the item was removed, or is unknown to its source.</source>
        <translation>%1 ist null: Der Eintrag wurde entfernt oder ist der Quelle unbekannt.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Line %1 of %2 is no article: it needs a url, or a title with text, html or markdown.</source>
        <translation>Zeile %1 von %2 ist kein Artikel: Nötig ist „url“ oder „title“ zusammen mit „text“, „html“ oder „markdown“.</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines could not be read.</source>
        <translation>
            <numerusform>%n weitere Zeile ließ sich nicht lesen.</numerusform>
            <numerusform>%n weitere Zeilen ließen sich nicht lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON and was not read.</source>
        <translation>%1 ist kein gültiges JSON und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON at %2: %3. Nothing was read from it.</source>
        <translation>%1 ist kein gültiges JSON (%2: %3). Nichts daraus wurde gelesen.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message numerus="yes">
        <source>%n characters could not be read and are shown as �.</source>
        <translation>
            <numerusform>%n Zeichen ließ sich nicht lesen und erscheint als �.</numerusform>
            <numerusform>%n Zeichen ließen sich nicht lesen und erscheinen als �.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Not a text page (%1, %2)</source>
        <translation>Keine Textseite (%1, %2)</translation>
    </message>
    <message>
        <source>Line %1 of %2 is no article: it has neither an address nor a text.</source>
        <translation>Zeile %1 von %2 ist kein Artikel: Sie hat weder eine Adresse noch einen Text.</translation>
    </message>
    <message>
        <source>%1: none of the columns can be told to hold addresses or texts. Name one “url” or “text” in the first line.</source>
        <translation>%1: Von keiner Spalte ist zu erkennen, dass sie Adressen oder Texte enthält. Nennen Sie eine in der ersten Zeile „url“ oder „text“.</translation>
    </message>
    <message numerus="yes">
        <source>%n more fields start with a quote that never closes.</source>
        <translation>
            <numerusform>%n weiteres Feld beginnt mit einem Anführungszeichen, das nie geschlossen wird.</numerusform>
            <numerusform>%n weitere Felder beginnen mit einem Anführungszeichen, das nie geschlossen wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>A field starts with a quote that never closes; it was read up to the next separator.</source>
        <translation>Ein Feld beginnt mit einem Anführungszeichen, das nie geschlossen wird; es wurde bis zum nächsten Trennzeichen gelesen.</translation>
    </message>
    <message>
        <source>Comments without their article</source>
        <translation>Kommentare ohne ihren Artikel</translation>
    </message>
    <message numerus="yes">
        <source>%n comments came without the story they belong to.</source>
        <translation>
            <numerusform>%n Kommentar kam ohne die Geschichte, zu der er gehört.</numerusform>
            <numerusform>%n Kommentare kamen ohne die Geschichte, zu der sie gehören.</numerusform>
        </translation>
    </message>
    <message>
        <source>These posts came without the first one of their topic.</source>
        <translation>Diese Beiträge kamen ohne den ersten ihres Themas.</translation>
    </message>
    <message>
        <source>%1 is not a well-formed feed (line %2: %3). What comes before that was read.</source>
        <translation>%1 ist kein wohlgeformter Feed (Zeile %2: %3). Was davor steht, wurde gelesen.</translation>
    </message>
    <message>
        <source>The feed %1 has no entries.</source>
        <translation>Der Feed %1 hat keine Einträge.</translation>
    </message>
    <message>
        <source>%1 is an answer of a forum with nothing in it.</source>
        <translation>%1 ist die Antwort eines Forums, in der nichts steht.</translation>
    </message>
    <message numerus="yes">
        <source>%n comments are named by this file but are not in it.</source>
        <translation>
            <numerusform>%n Kommentar wird in dieser Datei genannt, steht aber nicht darin.</numerusform>
            <numerusform>%n Kommentare werden in dieser Datei genannt, stehen aber nicht darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is JSON of a kind that is not known: neither articles, discussions, feeds nor evaluations.</source>
        <translation>%1 ist JSON von unbekannter Art: weder Artikel, Diskussionen, Feeds noch Bewertungen.</translation>
    </message>
    <message>
        <source>Line %1 of %2 is not valid JSON at column %3 and was left out: %4.</source>
        <translation>Zeile %1 von %2 ist in Spalte %3 kein gültiges JSON und wurde ausgelassen: %4.</translation>
    </message>
    <message>
        <source>it could not be read</source>
        <translation>sie ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>Comments without their story</source>
        <translation>Kommentare ohne ihre Geschichte</translation>
    </message>
    <message>
        <source>%1 has no lines below its header.</source>
        <translation>%1 hat keine Zeilen unter der Kopfzeile.</translation>
    </message>
</context>
<context>
    <name>TypedDollars</name>
    <message>
        <source>“%1” is no amount of dollars; write it like 2.50.</source>
        <translation>„%1“ ist kein Betrag in Dollar; schreiben Sie ihn wie 2.50.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Open the sample.</source>
        <translation>Das Beispiel öffnen.</translation>
    </message>
    <message>
        <source>Colours: system, light or dark.</source>
        <translation>Farben: system, light oder dark.</translation>
    </message>
    <message>
        <source>The workspace to open.</source>
        <translation>Der zu öffnende Arbeitsbereich.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ActionRegistry</name>
    <message>
        <source>There is no command named “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>The key %1 already belongs to “%2”. Give that command another key first.</source>
        <translation>Die Taste %1 gehört schon zu „%2“. Zuerst diesem Befehl eine andere Taste geben.</translation>
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
        <translation>%1, blind</translation>
    </message>
    <message>
        <source>%1, revealed</source>
        <translation>%1, aufgedeckt</translation>
    </message>
    <message>
        <source>Nobody called %1 has judged anything here. Those who have: %2.</source>
        <translation>Niemand namens %1 hat hier etwas beurteilt. Beurteilt haben: %2.</translation>
    </message>
    <message>
        <source>Nobody has judged anything here yet. Agreement needs two raters: submit reviews, or evaluate with a model or the built-in rules.</source>
        <translation>Hier hat noch niemand etwas beurteilt. Übereinstimmung braucht zwei Bewertende: Reichen Sie Prüfungen ein, oder bewerten Sie mit einem Modell oder den eingebauten Regeln.</translation>
    </message>
    <message>
        <source>Only %1 has judged anything here. Agreement needs two raters: submit reviews, or evaluate with another model.</source>
        <translation>Nur %1 hat hier etwas beurteilt. Übereinstimmung braucht zwei Bewertende: Reichen Sie Prüfungen ein, oder bewerten Sie mit einem weiteren Modell.</translation>
    </message>
    <message>
        <source>Agreement was not computed: cancelled.</source>
        <translation>Die Übereinstimmung wurde nicht berechnet: abgebrochen.</translation>
    </message>
    <message>
        <source>%1, the first time</source>
        <translation>%1, beim ersten Mal</translation>
    </message>
</context>
<context>
    <name>rapporteur::AgreementDialog</name>
    <message>
        <source>%1 to %2, with 95 % confidence</source>
        <comment>an interval</comment>
        <translation>%1 bis %2, mit 95 % Vertrauen</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Beurteilt</translation>
    </message>
    <message>
        <source>Cells that at least two have judged</source>
        <translation>Zellen, die mindestens zwei beurteilt haben</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Gewertet</translation>
    </message>
    <message>
        <source>Cells that at least two have scored</source>
        <translation>Zellen, die mindestens zwei gewertet haben</translation>
    </message>
    <message>
        <source>Same kind</source>
        <translation>Gleiche Art</translation>
    </message>
    <message>
        <source>Share of pairs that are both ND or both scored</source>
        <translation>Anteil der Paare, die beide ND oder beide gewertet sind</translation>
    </message>
    <message>
        <source>AC1</source>
        <translation>AC1</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC1: whether there is something to score, beyond chance</source>
        <translation>Gwets AC1: ob es etwas zu werten gibt, über den Zufall hinaus</translation>
    </message>
    <message>
        <source>α</source>
        <translation>α</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s interval α of the scores</source>
        <translation>Krippendorffs Intervall-α der Werte</translation>
    </message>
    <message>
        <source>ICC</source>
        <translation>ICC</translation>
    </message>
    <message>
        <source>ICC(2,1): absolute agreement of single scores</source>
        <translation>ICC(2,1): absolute Übereinstimmung einzelner Werte</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Mean absolute difference of two scores</source>
        <translation>Mittlerer absoluter Abstand zweier Werte</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Verzerrung</translation>
    </message>
    <message>
        <source>Mean of the first minus the second; for pairs</source>
        <translation>Mittel des ersten minus des zweiten; bei Paaren</translation>
    </message>
    <message>
        <source>Same sign</source>
        <translation>Gleiches Vorzeichen</translation>
    </message>
    <message>
        <source>Share with the same sign; up to 0.05 counts as neutral</source>
        <translation>Anteil mit gleichem Vorzeichen; bis 0,05 gilt als neutral</translation>
    </message>
    <message>
        <source>Same class</source>
        <translation>Gleiche Klasse</translation>
    </message>
    <message>
        <source>Share with the same class</source>
        <translation>Anteil mit gleicher Klasse</translation>
    </message>
    <message>
        <source>People &amp;twice: decided blind, and after the reveal</source>
        <translation>Menschen &amp;zweimal: blind und nach dem Aufdecken entschieden</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Nach Kanal</translation>
    </message>
    <message>
        <source>By pair of raters</source>
        <translation>Nach Paaren</translation>
    </message>
    <message>
        <source>By content type</source>
        <translation>Nach Inhaltsart</translation>
    </message>
    <message>
        <source>By provision</source>
        <translation>Nach Bestimmung</translation>
    </message>
    <message>
        <source>Lines of the table</source>
        <translation>Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>Comparing the raters…</source>
        <translation>Die Bewerter werden verglichen …</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two raters</comment>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n article(s))</source>
        <comment>a rater</comment>
        <translation>
            <numerusform>%1 (%n Artikel)</numerusform>
            <numerusform>%1 (%n Artikel)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Articles that you have not submitted take no part: you review blind.</source>
        <translation>%1. Artikel, die Sie nicht eingereicht haben, zählen nicht mit: Sie prüfen blind.</translation>
    </message>
</context>
<context>
    <name>rapporteur::AnnotationForm</name>
    <message>
        <source>What do you see here?</source>
        <translation>Was ist hier zu sehen?</translation>
    </message>
    <message>
        <source>Note on the marked text</source>
        <translation>Anmerkung zum markierten Text</translation>
    </message>
    <message>
        <source>Cell that this is evidence for</source>
        <translation>Zelle, für die dies ein Beleg ist</translation>
    </message>
    <message>
        <source>Tags, parted by commas</source>
        <translation>Stichwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Anmerkung speichern</translation>
    </message>
    <message>
        <source>Save the note (Ctrl+Enter)</source>
        <translation>Anmerkung speichern (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave without saving (Esc)</source>
        <translation>Ohne Speichern schließen (Esc)</translation>
    </message>
    <message>
        <source>On the whole comment</source>
        <translation>Zum ganzen Kommentar</translation>
    </message>
    <message>
        <source>On “%1”</source>
        <translation>Zu „%1“</translation>
    </message>
    <message>
        <source>No cell</source>
        <translation>Keine Zelle</translation>
    </message>
</context>
<context>
    <name>rapporteur::AnswerTab</name>
    <message>
        <source>Set out for reading</source>
        <translation>Lesbar gegliedert</translation>
    </message>
    <message>
        <source>Answer of the rater</source>
        <translation>Antwort des Bewerters</translation>
    </message>
    <message>
        <source>Evaluation whose answer is shown</source>
        <translation>Bewertung, deren Antwort gezeigt wird</translation>
    </message>
    <message>
        <source>Off: exactly as the rater sent it</source>
        <translation>Aus: genau so, wie der Bewerter sie gesendet hat</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>No rater has evaluated this article.</source>
        <translation>Kein Bewerter hat diesen Artikel bewertet.</translation>
    </message>
    <message>
        <source>Choose an article in the queue.</source>
        <translation>Einen Artikel in der Liste wählen.</translation>
    </message>
    <message>
        <source>Covered while you review blind</source>
        <translation>Bei der Blindprüfung verdeckt</translation>
    </message>
    <message>
        <source>The answer is shown once you have submitted your review.</source>
        <translation>Die Antwort erscheint, sobald die Prüfung eingereicht ist.</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>Die Antwort ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>No answer was kept</source>
        <translation>Keine Antwort aufbewahrt</translation>
    </message>
    <message>
        <source>This evaluation was added without the raw answer it was read from.</source>
        <translation>Diese Bewertung wurde ohne die Rohantwort hinzugefügt, aus der sie stammt.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ArticleImport</name>
    <message>
        <source>The page is behind a wall (%1): %2</source>
        <translation>Die Seite liegt hinter einer Schranke (%1): %2</translation>
    </message>
    <message>
        <source>Imported from %1.</source>
        <translation>Aus %1 importiert.</translation>
    </message>
    <message>
        <source>There is no article number %1 in this workspace.</source>
        <translation>Dieser Arbeitsbereich enthält keinen Artikel mit der Nummer %1.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ArticleTab</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>no details were kept</source>
        <translation>keine Einzelheiten aufbewahrt</translation>
    </message>
    <message>
        <source>You overruled the gate “%1” of this page, so it counts as an article. Signs: %2.</source>
        <translation>Die Schranke „%1“ dieser Seite wurde übergangen; die Seite gilt daher als Artikel. Anzeichen: %2.</translation>
    </message>
    <message>
        <source>A gate stands in front of this page: %1 (%2 sure). Signs: %3.</source>
        <translation>Vor dieser Seite steht eine Schranke: %1 (zu %2 sicher). Anzeichen: %3.</translation>
    </message>
    <message>
        <source>Put the gate back</source>
        <translation>Schranke wieder setzen</translation>
    </message>
    <message>
        <source>Overrule the gate</source>
        <translation>Schranke übergehen</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Kein Artikel geöffnet</translation>
    </message>
    <message>
        <source>Choose one in the queue to read it here.</source>
        <translation>Einen in der Liste wählen, um ihn hier zu lesen.</translation>
    </message>
    <message>
        <source>Text unavailable</source>
        <translation>Text nicht verfügbar</translation>
    </message>
    <message>
        <source>The page holds a wall instead of an article. What it did deliver is in the Source tab.</source>
        <translation>Die Seite enthält statt eines Artikels eine Schranke. Was sie geliefert hat, steht im Reiter „Quelltext“.</translation>
    </message>
    <message>
        <source>Only the discussion was added, not the article it is about. It is in the Discussion tab.</source>
        <translation>Nur die Diskussion wurde hinzugefügt, nicht der Artikel dazu. Sie steht im Reiter „Diskussion“.</translation>
    </message>
    <message>
        <source>No readable text was found in what was added. The Source tab shows it as it came.</source>
        <translation>Im Hinzugefügten fand sich kein lesbarer Text. Der Reiter „Quelltext“ zeigt es so, wie es kam.</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::ArticleTable</name>
    <message>
        <source>No article of this workspace has the number, identifier or address &quot;%1&quot;.</source>
        <translation>Kein Artikel dieses Arbeitsbereichs hat die Nummer, Kennung oder Adresse „%1“.</translation>
    </message>
    <message>
        <source>The article number %1 has no text version %2.</source>
        <translation>Der Artikel Nummer %1 hat keine Textfassung %2.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ArticleView</name>
    <message>
        <source>Article text</source>
        <translation>Text des Artikels</translation>
    </message>
</context>
<context>
    <name>rapporteur::Backup</name>
    <message>
        <source>A workspace cannot be its own backup. Choose another name.</source>
        <translation>Ein Arbeitsbereich kann nicht seine eigene Sicherung sein. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>%1 is no backup of a workspace and was left as it is. Choose another name.</source>
        <translation>%1 ist keine Sicherung eines Arbeitsbereichs und blieb unverändert. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>%1 is a workspace that is in use and was left as it is. Choose another name.</source>
        <translation>%1 ist ein Arbeitsbereich, der gerade verwendet wird, und blieb unverändert. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>No backup was made: the folder %1 cannot be made.</source>
        <translation>Keine Sicherung angelegt: Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message numerus="yes">
        <source>No backup was made: this workspace is empty, and %1 holds %n article(s). Choose another name.</source>
        <translation>
            <numerusform>Es wurde keine Sicherung angelegt: Dieser Arbeitsbereich ist leer, und %1 enthält %n Artikel. Einen anderen Namen wählen.</numerusform>
            <numerusform>Es wurde keine Sicherung angelegt: Dieser Arbeitsbereich ist leer, und %1 enthält %n Artikel. Einen anderen Namen wählen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::BlindActions</name>
    <message>
        <source>Blind</source>
        <translation>Blind</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Blind: uncover row by row</source>
        <translation>Blind: Zeile für Zeile aufdecken</translation>
    </message>
    <message>
        <source>Blind from the next article on: the values of this one have been on screen.</source>
        <translation>Blind ab dem nächsten Artikel: Die Werte von diesem waren schon zu sehen.</translation>
    </message>
    <message>
        <source>Uncover this article?</source>
        <translation>Diesen Artikel aufdecken?</translation>
    </message>
    <message>
        <source>You began this review blind. Once its values are shown, whatever you change is recorded as changed after the reveal.</source>
        <translation>Sie haben diese Prüfung blind begonnen. Sobald ihre Werte zu sehen sind, wird alles, was Sie ändern, als nach dem Aufdecken geändert festgehalten.</translation>
    </message>
    <message>
        <source>Keep it covered</source>
        <translation>Verdeckt lassen</translation>
    </message>
    <message>
        <source>Uncover it</source>
        <translation>Aufdecken</translation>
    </message>
</context>
<context>
    <name>rapporteur::BlindView</name>
    <message>
        <source>Covered while you review blind.</source>
        <translation>Verdeckt, solange Sie blind prüfen.</translation>
    </message>
</context>
<context>
    <name>rapporteur::BulkActs</name>
    <message>
        <source>Selected articles</source>
        <translation>Ausgewählte Artikel</translation>
    </message>
    <message>
        <source>Flag the selected articles</source>
        <translation>Ausgewählte Artikel vormerken</translation>
    </message>
    <message>
        <source>Take the flag off the selected articles</source>
        <translation>Vormerkung der ausgewählten Artikel aufheben</translation>
    </message>
    <message>
        <source>Accept what is undecided in the selected articles</source>
        <translation>Unentschiedenes in den ausgewählten Artikeln annehmen</translation>
    </message>
    <message>
        <source>Submit the selected reviews</source>
        <translation>Ausgewählte Prüfungen einreichen</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed: at most %n article(s) can be changed in one step. Select fewer.</source>
        <translation>
            <numerusform>Nichts wurde geändert: Höchstens %n Artikel lässt sich in einem Schritt ändern. Weniger auswählen.</numerusform>
            <numerusform>Nichts wurde geändert: Höchstens %n Artikel lassen sich in einem Schritt ändern. Weniger auswählen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>flag %n article(s)</source>
        <translation>
            <numerusform>%n Artikel vormerken</numerusform>
            <numerusform>%n Artikel vormerken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unflag %n article(s)</source>
        <translation>
            <numerusform>Vormerkung von %n Artikel aufheben</numerusform>
            <numerusform>Vormerkung von %n Artikeln aufheben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>accept the rest of %n article(s)</source>
        <translation>
            <numerusform>Rest von %n Artikel annehmen</numerusform>
            <numerusform>Rest von %n Artikeln annehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>submit %n review(s)</source>
        <translation>
            <numerusform>%n Prüfung einreichen</numerusform>
            <numerusform>%n Prüfungen einreichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) changed.</source>
        <translation>
            <numerusform>%n Artikel geändert.</numerusform>
            <numerusform>%n Artikel geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they were.</source>
        <translation>
            <numerusform>%n unverändert.</numerusform>
            <numerusform>%n unverändert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::Casebook</name>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>Earlier rulings on this provision</source>
        <translation>Frühere Entscheidungen zu dieser Bestimmung</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>You have not set the machine right on this provision before.</source>
        <translation>Zu dieser Bestimmung wurde die Maschine noch nicht berichtigt.</translation>
    </message>
    <message>
        <source>Like cases first. Enter opens the article.</source>
        <translation>Ähnliche Fälle zuerst. Eingabe öffnet den Artikel.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ChartsPage</name>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Noch nichts zu zeichnen</translation>
    </message>
    <message>
        <source>Charts show what raters and you said of the articles in the queue&apos;s filter.</source>
        <translation>Diagramme zeigen, was Bewerter und Prüfer über die Artikel im Filter der Liste sagen.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Articles × provisions</source>
        <translation>Artikel × Bestimmungen</translation>
    </message>
    <message>
        <source>Distribution per rater</source>
        <translation>Verteilung je Bewerter</translation>
    </message>
    <message>
        <source>One channel against the other</source>
        <translation>Ein Kanal gegen den anderen</translation>
    </message>
    <message>
        <source>You against the machine</source>
        <translation>Prüfer gegen Maschine</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Diagramm als Bild speichern</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) left out: covered while you review blind.</source>
        <translation>
            <numerusform>%n Artikel ausgelassen: während der Blindprüfung verdeckt.</numerusform>
            <numerusform>%n Artikel ausgelassen: während der Blindprüfung verdeckt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further article(s) not drawn.</source>
        <translation>
            <numerusform>%n weiterer Artikel nicht gezeichnet.</numerusform>
            <numerusform>%n weitere Artikel nicht gezeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Vector graphics (*.svg)</source>
        <translation>Vektorgrafik (*.svg)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>chart</source>
        <comment>suggested file name</comment>
        <translation>diagramm</translation>
    </message>
</context>
<context>
    <name>rapporteur::Check</name>
    <message>
        <source>A journalled change does not follow from those before it.</source>
        <translation>Eine Änderung im Journal folgt nicht aus den vorangehenden.</translation>
    </message>
    <message>
        <source>A review of %1 is in no journal entry.</source>
        <translation>Eine Prüfung von %1 steht in keinem Journaleintrag.</translation>
    </message>
    <message>
        <source>The review of article %1 by %2 is not what the journal says.</source>
        <translation>Die Prüfung von Artikel %1 durch %2 stimmt nicht mit dem Journal überein.</translation>
    </message>
    <message>
        <source>A stored mean of a review is not what its decisions give.</source>
        <translation>Ein gespeichertes Mittel einer Prüfung ergibt sich nicht aus ihren Entscheidungen.</translation>
    </message>
    <message>
        <source>The figures kept for article %1 are not what its evaluations give.</source>
        <translation>Die gespeicherten Kennzahlen von Artikel %1 ergeben sich nicht aus seinen Bewertungen.</translation>
    </message>
    <message>
        <source>The figures kept for an evaluation are not what its scores give.</source>
        <translation>Die gespeicherten Kennzahlen einer Bewertung ergeben sich nicht aus ihren Wertungen.</translation>
    </message>
    <message>
        <source>The text of article %1 is not the one that was stored.</source>
        <translation>Der Text von Artikel %1 ist nicht der, der gespeichert wurde.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ChoiceDialog</name>
    <message>
        <source>Show only lines with these words</source>
        <translation>Nur Zeilen mit diesen Wörtern zeigen</translation>
    </message>
    <message>
        <source>Take the text that the list carries, instead of loading the page</source>
        <translation>Den Text nehmen, den die Liste mitbringt, statt die Seite zu laden</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>Sp&amp;alten</translation>
    </message>
    <message>
        <source>Looking at %1 …</source>
        <translation>Sieht %1 an …</translation>
    </message>
    <message>
        <source>What can be added</source>
        <translation>Was hinzugefügt werden kann</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>A&amp;lle</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>&amp;Suggested</source>
        <translation>&amp;Vorgeschlagene</translation>
    </message>
    <message>
        <source>Ne&amp;w ones</source>
        <translation>&amp;Neue</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Sieht nach …</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (und %n weitere Meldung)</numerusform>
            <numerusform>%1 (und %n weitere Meldungen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n chosen</source>
        <translation>
            <numerusform>%1 von %n gewählt</numerusform>
            <numerusform>%1 von %n gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already or twice</source>
        <translation>
            <numerusform>%n schon bekannt oder doppelt</numerusform>
            <numerusform>%n schon bekannt oder doppelt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%n nicht lesbar</numerusform>
            <numerusform>%n nicht lesbar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::ChoiceModel</name>
    <message>
        <source>twice in this list</source>
        <translation>zweimal in dieser Liste</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>schon bekannt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>rapporteur::CommandSearch</name>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>Command search</source>
        <translation>Befehlssuche</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Gefundene Befehle</translation>
    </message>
</context>
<context>
    <name>rapporteur::CompareModel</name>
    <message>
        <source>nothing said</source>
        <translation>nichts gesagt</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>enthalten</translation>
    </message>
    <message>
        <source>%1: %2 apart</source>
        <comment>a cell, a difference</comment>
        <translation>%1: %2 auseinander</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>cell, rater, score</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Greatest score minus least; nothing where fewer than two scored</source>
        <translation>Größte Wertung minus kleinste; nichts, wo weniger als zwei gewertet haben</translation>
    </message>
</context>
<context>
    <name>rapporteur::ComparePage</name>
    <message>
        <source>Differences only</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Most apart first</source>
        <translation>Größter Abstand zuerst</translation>
    </message>
    <message>
        <source>Compare raters</source>
        <translation>Bewerter vergleichen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>from </source>
        <translation>ab </translation>
    </message>
    <message>
        <source>Least difference that counts</source>
        <translation>Kleinster Unterschied, der zählt</translation>
    </message>
    <message>
        <source>First rater of the pair</source>
        <translation>Erster Bewerter des Paars</translation>
    </message>
    <message>
        <source>Second rater of the pair</source>
        <translation>Zweiter Bewerter des Paars</translation>
    </message>
    <message>
        <source>Cells and what each rater says</source>
        <translation>Zellen und was jeder Bewerter sagt</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Keine Unterschiede</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Kein Artikel ist offen</translation>
    </message>
    <message>
        <source>No two raters are as far apart as that on any cell.</source>
        <translation>So weit liegen bei keiner Zelle zwei Bewerter auseinander.</translation>
    </message>
    <message>
        <source>Choose one in the queue to compare what its raters say.</source>
        <translation>Wählen Sie einen in der Liste, um zu vergleichen, was seine Bewerter sagen.</translation>
    </message>
    <message>
        <source>Choose two raters to see how far they agree.</source>
        <translation>Wählen Sie zwei Bewerter, um zu sehen, wie weit sie übereinstimmen.</translation>
    </message>
    <message>
        <source>Covered while you review blind.</source>
        <translation>Verdeckt, solange Sie blind prüfen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a part of a whole</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No cell is scored by both.</source>
        <translation>Keine Zelle haben beide gewertet.</translation>
    </message>
    <message>
        <source>Same sign in %1 (up to ±%2 counts as none), same class in %3, on average %4 apart.</source>
        <translation>Gleiches Vorzeichen bei %1 (bis ±%2 gilt als keines), gleiche Stufe bei %3, im Mittel %4 auseinander.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) scored by one of them only.</source>
        <translation>
            <numerusform>%n Zelle hat nur einer von beiden gewertet.</numerusform>
            <numerusform>%n Zellen hat nur einer von beiden gewertet.</numerusform>
        </translation>
    </message>
    <message>
        <source>the text</source>
        <translation>der Text</translation>
    </message>
    <message>
        <source>the prompt</source>
        <translation>der Prompt</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>das Modell</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>die Einstellungen</translation>
    </message>
    <message>
        <source>the mode</source>
        <translation>der Modus</translation>
    </message>
    <message>
        <source>The same rater twice, with nothing else changed: the difference is chance.</source>
        <translation>Derselbe Bewerter zweimal, und sonst ist nichts anders: Der Unterschied ist Zufall.</translation>
    </message>
    <message>
        <source>The same rater twice; what changed in between: %1.</source>
        <translation>Derselbe Bewerter zweimal; dazwischen hat sich geändert: %1.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Values that count as having no sign, up to</source>
        <translation>Werte ohne Vorzeichen, bis</translation>
    </message>
</context>
<context>
    <name>rapporteur::Compression</name>
    <message>
        <source>A stored page or answer is damaged and cannot be unpacked.</source>
        <translation>Eine gespeicherte Seite oder Antwort ist beschädigt und lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>A stored page or answer unpacks to more than %1 MB.</source>
        <translation>Eine gespeicherte Seite oder Antwort ist entpackt größer als %1 MB.</translation>
    </message>
</context>
<context>
    <name>rapporteur::Connection</name>
    <message>
        <source>Not saved: the disk is full. Free some space and try again; what you entered is still here.</source>
        <translation>Nicht gespeichert: Der Datenträger ist voll. Platz schaffen und erneut versuchen; die Eingaben sind noch da.</translation>
    </message>
    <message>
        <source>Not saved: the disk reports an error. Check the disk, or make a backup elsewhere.</source>
        <translation>Nicht gespeichert: Der Datenträger meldet einen Fehler. Den Datenträger prüfen oder anderswo eine Sicherung anlegen.</translation>
    </message>
    <message>
        <source>The workspace cannot be read: the disk reports an error.</source>
        <translation>Der Arbeitsbereich lässt sich nicht lesen: Der Datenträger meldet einen Fehler.</translation>
    </message>
    <message>
        <source>The workspace is damaged. Nothing was written; use a backup, or salvage it into a new file.</source>
        <translation>Der Arbeitsbereich ist beschädigt. Nichts wurde geschrieben; eine Sicherung verwenden oder in eine neue Datei retten.</translation>
    </message>
    <message>
        <source>Not saved: the workspace cannot be written to.</source>
        <translation>Nicht gespeichert: In den Arbeitsbereich lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Not saved: another program is using the workspace. Try again.</source>
        <translation>Nicht gespeichert: Ein anderes Programm verwendet den Arbeitsbereich. Erneut versuchen.</translation>
    </message>
    <message>
        <source>The workspace file cannot be opened.</source>
        <translation>Die Datei des Arbeitsbereichs lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Not saved: a text or page is larger than a workspace can keep.</source>
        <translation>Nicht gespeichert: Ein Text oder eine Seite ist größer, als ein Arbeitsbereich aufnehmen kann.</translation>
    </message>
    <message>
        <source>Not saved: the workspace refused the change.</source>
        <translation>Nicht gespeichert: Der Arbeitsbereich hat die Änderung abgewiesen.</translation>
    </message>
    <message>
        <source>The workspace could not answer.</source>
        <translation>Der Arbeitsbereich konnte nicht antworten.</translation>
    </message>
    <message>
        <source>The database library refuses to check references.</source>
        <translation>Die Datenbankbibliothek prüft keine Verweise.</translation>
    </message>
    <message>
        <source>The workspace cannot be written safely here: its disk does not support it.</source>
        <translation>Der Arbeitsbereich lässt sich hier nicht sicher schreiben: Der Datenträger unterstützt es nicht.</translation>
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
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>&amp;HTML of the page</source>
        <translation>&amp;HTML der Seite</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>A&amp;uthor</source>
        <translation>A&amp;utor</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Website</translation>
    </message>
    <message>
        <source>&amp;Published</source>
        <translation>&amp;Veröffentlicht</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>The &amp;first line names the columns</source>
        <translation>Die &amp;erste Zeile benennt die Spalten</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>Spalten von %1</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tabulator</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>The first lines of the table</source>
        <translation>Die ersten Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>Use these columns</source>
        <translation>Diese Spalten verwenden</translation>
    </message>
    <message>
        <source>Sepa&amp;rator</source>
        <translation>T&amp;rennzeichen</translation>
    </message>
    <message>
        <source>— none —</source>
        <translation>— keine —</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which column holds addresses or texts.</source>
        <translation>Geben Sie an, welche Spalte Adressen oder Texte enthält.</translation>
    </message>
</context>
<context>
    <name>rapporteur::DeadLetters</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>Bewerter</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Try the selected ones again</source>
        <translation>Die ausgewählten erneut versuchen</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Try all again that were given up</source>
        <translation>Alle aufgegebenen erneut versuchen</translation>
    </message>
    <message>
        <source>Evaluations that were given up</source>
        <translation>Aufgegebene Bewertungen</translation>
    </message>
    <message>
        <source>Nothing was given up</source>
        <translation>Nichts wurde aufgegeben</translation>
    </message>
    <message>
        <source>Evaluations that failed for good show here, with the reason, and can be tried again.</source>
        <translation>Endgültig gescheiterte Bewertungen stehen hier mit dem Grund und können erneut versucht werden.</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Given up %1</source>
        <translation>Aufgegeben %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::DecisionActions</name>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Accept cell</source>
        <translation>Zelle annehmen</translation>
    </message>
    <message>
        <source>Accept row and go on</source>
        <translation>Zeile annehmen und weiter</translation>
    </message>
    <message>
        <source>No data (ND)</source>
        <translation>Keine Daten (ND)</translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation>Sich enthalten</translation>
    </message>
    <message>
        <source>Back to the machine&apos;s value</source>
        <translation>Zurück zum Maschinenwert</translation>
    </message>
    <message>
        <source>Accept all rows without data</source>
        <translation>Alle Zeilen ohne Daten annehmen</translation>
    </message>
    <message>
        <source>Next undecided cell</source>
        <translation>Nächste unentschiedene Zelle</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>Overrule the content gate</source>
        <translation>Schranke übergehen</translation>
    </message>
    <message>
        <source>Reopen the submitted review</source>
        <translation>Eingereichte Prüfung wieder öffnen</translation>
    </message>
    <message>
        <source>Next evidence mark</source>
        <translation>Nächste Belegmarke</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Previous evidence mark</source>
        <translation>Vorige Belegmarke</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>No data in all undecided cells</source>
        <translation>Keine Daten in allen unentschiedenen Zellen</translation>
    </message>
    <message>
        <source>Most useful undecided cell</source>
        <translation>Nützlichste unentschiedene Zelle</translation>
    </message>
</context>
<context>
    <name>rapporteur::Desk</name>
    <message>
        <source>Rapporteur workspaces (*.rapporteur)</source>
        <translation>Rapporteur-Arbeitsbereiche (*.rapporteur)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>review</source>
        <comment>suggested file name</comment>
        <translation>pruefung</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message>
        <source>Making %1 …</source>
        <translation>%1 wird angelegt …</translation>
    </message>
    <message>
        <source>The sample was not opened because the folder %1 could not be made.</source>
        <translation>Das Beispiel wurde nicht geöffnet, weil sich der Ordner %1 nicht anlegen ließ.</translation>
    </message>
    <message>
        <source>Making the sample …</source>
        <translation>Das Beispiel wird angelegt …</translation>
    </message>
</context>
<context>
    <name>rapporteur::DifferenceView</name>
    <message>
        <source>What changed in the text</source>
        <translation>Was sich am Text geändert hat</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) added</source>
        <translation>
            <numerusform>%n Wort hinzugefügt</numerusform>
            <numerusform>%n Wörter hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) removed</source>
        <translation>
            <numerusform>%n Wort entfernt</numerusform>
            <numerusform>%n Wörter entfernt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::DiscussionTab</name>
    <message>
        <source>Filter comments</source>
        <translation>Kommentare filtern</translation>
    </message>
    <message>
        <source>Filter comments by words or author</source>
        <translation>Kommentare nach Wörtern oder Verfasser filtern</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Diskussion</translation>
    </message>
    <message>
        <source>Collapse, or go to the comment above</source>
        <translation>Einklappen oder zum übergeordneten Kommentar</translation>
    </message>
    <message>
        <source>Expand, or go to the first reply</source>
        <translation>Ausklappen oder zur ersten Antwort</translation>
    </message>
    <message>
        <source>Next reply to the same comment</source>
        <translation>Nächste Antwort auf denselben Kommentar</translation>
    </message>
    <message>
        <source>Previous reply to the same comment</source>
        <translation>Vorige Antwort auf denselben Kommentar</translation>
    </message>
    <message>
        <source>Next top-level comment</source>
        <translation>Nächster Kommentar der obersten Ebene</translation>
    </message>
    <message>
        <source>Previous top-level comment</source>
        <translation>Voriger Kommentar der obersten Ebene</translation>
    </message>
    <message>
        <source>Collapse all replies</source>
        <translation>Alle Antworten einklappen</translation>
    </message>
    <message>
        <source>Expand all replies</source>
        <translation>Alle Antworten ausklappen</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of this discussion had to be repaired: %1</source>
        <translation>
            <numerusform>%n Teil dieser Diskussion musste repariert werden: %1</numerusform>
            <numerusform>%n Teile dieser Diskussion mussten repariert werden: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No discussion</source>
        <translation>Keine Diskussion</translation>
    </message>
    <message>
        <source>No comments came with this article. Add its thread to read them here.</source>
        <translation>Zu diesem Artikel kamen keine Kommentare. Die Diskussion hinzufügen, um sie hier zu lesen.</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Kein Artikel geöffnet</translation>
    </message>
    <message>
        <source>Choose one in the queue to read it here.</source>
        <translation>Einen in der Liste wählen, um ihn hier zu lesen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>comments that fit the filter</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n Kommentar</numerusform>
            <numerusform>%n Kommentare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted or dead</source>
        <translation>
            <numerusform>%n gelöscht oder tot</numerusform>
            <numerusform>%n gelöscht oder tot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s)</source>
        <translation>
            <numerusform>%n Ebene</numerusform>
            <numerusform>%n Ebenen</numerusform>
        </translation>
    </message>
    <message>
        <source>live</source>
        <translation>lebend</translation>
    </message>
    <message>
        <source>deleted or dead</source>
        <translation>gelöscht oder tot</translation>
    </message>
    <message>
        <source>Only live comments, with those they answer</source>
        <translation>Nur lebende Kommentare, mit denen, auf die sie antworten</translation>
    </message>
    <message>
        <source>Only deleted and dead comments, with those they answer</source>
        <translation>Nur gelöschte und tote Kommentare, mit denen, auf die sie antworten</translation>
    </message>
</context>
<context>
    <name>rapporteur::DiscussionView</name>
    <message>
        <source>Discussion</source>
        <translation>Diskussion</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>nicht mitgeliefert</translation>
    </message>
    <message>
        <source>unknown author</source>
        <translation>Verfasser unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>Ebene %1</translation>
    </message>
    <message>
        <source>what it answers is missing</source>
        <translation>der beantwortete Kommentar fehlt</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s) hidden</source>
        <translation>
            <numerusform>%n Antwort ausgeblendet</numerusform>
            <numerusform>%n Antworten ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>↑ %1: %2</source>
        <comment>author and first words of the comment that is answered</comment>
        <translation>↑ %1: %2</translation>
    </message>
</context>
<context>
    <name>rapporteur::EarlierText</name>
    <message>
        <source>Version %1, not the current one. Marks and annotations are shown on the current text.</source>
        <translation>Fassung %1, nicht die aktuelle. Markierungen und Anmerkungen stehen im aktuellen Text.</translation>
    </message>
</context>
<context>
    <name>rapporteur::EvaluateDialog</name>
    <message>
        <source>&amp;Show what will be sent …</source>
        <translation>Zei&amp;gen, was gesendet wird …</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Full: all provisions</source>
        <translation>Voll: alle Bestimmungen</translation>
    </message>
    <message>
        <source>Spot: the provisions that tell most</source>
        <translation>Stichprobe: die aussagekräftigsten Bestimmungen</translation>
    </message>
    <message>
        <source>Lite: one figure and a few checks</source>
        <translation>Knapp: eine Zahl und einige Prüfpunkte</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Den Text</translation>
    </message>
    <message>
        <source>The discussion</source>
        <translation>Die Diskussion</translation>
    </message>
    <message>
        <source>All that the rater has not judged yet</source>
        <translation>Alle, die der Bewerter noch nicht bewertet hat</translation>
    </message>
    <message>
        <source>What the queue shows and the rater has not judged yet</source>
        <translation>Was die Warteschlange zeigt und noch nicht bewertet ist</translation>
    </message>
    <message>
        <source>This article, asked anew</source>
        <translation>Diesen Artikel, neu gefragt</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Was gescheitert ist</translation>
    </message>
    <message>
        <source>Everything, asked anew</source>
        <translation>Alles, neu gefragt</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Ra&amp;ters</source>
        <translation>&amp;Bewerter</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Modus</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>Art&amp;icles</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>Stop at $ for each r&amp;un</source>
        <translation>Anhalten bei $ je La&amp;uf</translation>
    </message>
    <message>
        <source>Te&amp;ll me at $ for each run</source>
        <translation>&amp;Melden bei $ je Lauf</translation>
    </message>
    <message>
        <source>and a &amp;day</source>
        <translation>und am &amp;Tag</translation>
    </message>
    <message>
        <source>and a day</source>
        <translation>und am Tag</translation>
    </message>
    <message>
        <source>Stop at $ a day</source>
        <translation>Anhalten bei $ am Tag</translation>
    </message>
    <message>
        <source>Tell me at $ a day</source>
        <translation>Melden bei $ am Tag</translation>
    </message>
    <message>
        <source>Built-in rules: no tokens, no cost</source>
        <translation>Eingebaute Regeln: keine Token, keine Kosten</translation>
    </message>
    <message>
        <source>%1: counting what would be asked …</source>
        <translation>%1: zählt, was gefragt würde …</translation>
    </message>
    <message>
        <source>Tick who is to evaluate.</source>
        <translation>Haken Sie an, wer bewerten soll.</translation>
    </message>
    <message>
        <source>No price is known</source>
        <translation>Kein Preis bekannt</translation>
    </message>
    <message>
        <source>Nobody knows what %1 costs, so no cap can hold it and no forecast be made. Ask it anyway?</source>
        <translation>Niemand weiß, was %1 kostet; daher hält keine Obergrenze, und es gibt keine Vorhersage. Trotzdem fragen?</translation>
    </message>
    <message>
        <source>Give a price first</source>
        <translation>Erst einen Preis angeben</translation>
    </message>
    <message>
        <source>Ask anyway</source>
        <translation>Trotzdem fragen</translation>
    </message>
</context>
<context>
    <name>rapporteur::EvaluationDetails</name>
    <message>
        <source>The stored details of an evaluation are damaged.</source>
        <translation>Die gespeicherten Einzelheiten einer Bewertung sind beschädigt.</translation>
    </message>
</context>
<context>
    <name>rapporteur::EvaluationRuns</name>
    <message>
        <source>Evaluate</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Evaluate what is new</source>
        <translation>Neues bewerten</translation>
    </message>
    <message>
        <source>Evaluate this article again</source>
        <translation>Diesen Artikel erneut bewerten</translation>
    </message>
    <message>
        <source>Evaluate what failed</source>
        <translation>Fehlgeschlagenes bewerten</translation>
    </message>
    <message>
        <source>Evaluate everything again</source>
        <translation>Alles erneut bewerten</translation>
    </message>
    <message>
        <source>A run is under way. Wait for its end or cancel it before you start another one.</source>
        <translation>Ein Lauf ist im Gange. Sein Ende abwarten oder ihn abbrechen, bevor ein weiterer beginnt.</translation>
    </message>
    <message>
        <source>This run has nothing left to do.</source>
        <translation>Dieser Lauf hat nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>Evaluate with models …</source>
        <translation>Mit Modellen bewerten …</translation>
    </message>
    <message>
        <source>There is no key for %1. Give one in the settings of the model.</source>
        <translation>Für %1 gibt es keinen Schlüssel. Geben Sie einen in den Einstellungen des Modells an.</translation>
    </message>
</context>
<context>
    <name>rapporteur::EvaluationTable</name>
    <message>
        <source>There is no stored answer for the evaluation %1.</source>
        <translation>Zur Bewertung %1 ist keine Antwort gespeichert.</translation>
    </message>
</context>
<context>
    <name>rapporteur::EventTable</name>
    <message>
        <source>There is no event number %1 in this workspace.</source>
        <translation>Dieser Arbeitsbereich enthält kein Ereignis mit der Nummer %1.</translation>
    </message>
</context>
<context>
    <name>rapporteur::EventsPanel</name>
    <message>
        <source>✓ resolved</source>
        <translation>✓ erledigt</translation>
    </message>
    <message>
        <source>◐ looked into</source>
        <translation>◐ untersucht</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Whole workspace</source>
        <translation>Ganzer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Unresolved only</source>
        <translation>Nur Unerledigtes</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Least weight shown</source>
        <translation>Geringste gezeigte Schwere</translation>
    </message>
    <message>
        <source>All weights</source>
        <translation>Jede Schwere</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Type of events shown</source>
        <translation>Art der gezeigten Ereignisse</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Looked into</source>
        <translation>Untersucht</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Events %1</source>
        <translation>Ereignisse %1</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No event fits the filters.</source>
        <translation>Kein Ereignis passt zu den Filtern.</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Kein Artikel geöffnet</translation>
    </message>
    <message>
        <source>Choose one in the queue, or look at the whole workspace.</source>
        <translation>Einen in der Liste wählen oder den ganzen Arbeitsbereich ansehen.</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Noch keine Ereignisse</translation>
    </message>
    <message>
        <source>Evaluations, failures, gates and saved reviews are noted here as they happen.</source>
        <translation>Bewertungen, Fehlschläge, Schranken und gespeicherte Prüfungen werden hier laufend verzeichnet.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ExportDialog</name>
    <message>
        <source>Only what the queue shows now</source>
        <translation>Nur, was die Liste jetzt zeigt</translation>
    </message>
    <message>
        <source>Only submitted reviews</source>
        <translation>Nur eingereichte Prüfungen</translation>
    </message>
    <message>
        <source>Begin with a mark that some spreadsheets need to read letters beyond English</source>
        <translation>Kennung voranstellen, die manche Tabellenprogramme für Umlaute und andere Schriften brauchen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>A submitted review is one that you have saved with “Save review”. Drafts, and articles that nobody has reviewed, are left out.</source>
        <translation>Eingereicht ist eine Prüfung, die mit „Prüfung speichern“ gespeichert wurde. Entwürfe und ungeprüfte Artikel bleiben außen vor.</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message numerus="yes">
        <source>At most %n article(s)</source>
        <translation>
            <numerusform>Höchstens %n Artikel</numerusform>
            <numerusform>Höchstens %n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
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
        <translation>pruefungen</translation>
    </message>
    <message>
        <source>How the file begins</source>
        <translation>Wie die Datei beginnt</translation>
    </message>
    <message>
        <source>It &amp;begins</source>
        <translation>Sie &amp;beginnt</translation>
    </message>
    <message>
        <source>Counting the rows…</source>
        <translation>Die Zeilen werden gezählt …</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>of a dataset</comment>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Not in it: %2.</source>
        <comment>number of rows, reasons</comment>
        <translation>%1. Nicht enthalten: %2.</translation>
    </message>
</context>
<context>
    <name>rapporteur::FailedImports</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (und %n weitere Meldung)</numerusform>
            <numerusform>%1 (und %n weitere Meldungen)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::FailuresDialog</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Warum es misslang</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Allow the host</source>
        <translation>&amp;Host erlauben</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Was misslang</translation>
    </message>
    <message>
        <source>Nothing is left that could not be loaded.</source>
        <translation>Es ist nichts übrig, das nicht geladen werden konnte.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be loaded.</source>
        <translation>
            <numerusform>%n Quelle konnte nicht geladen werden.</numerusform>
            <numerusform>%n Quellen konnten nicht geladen werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::FileSystem</name>
    <message>
        <source>Not saved: the disk is full, %1 could not be written.</source>
        <translation>Nicht gespeichert: Der Datenträger ist voll, %1 ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Not saved: %1 could not be written.</source>
        <translation>Nicht gespeichert: %1 ließ sich nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>rapporteur::FilterChips</name>
    <message>
        <source>Filters of the queue</source>
        <translation>Filter der Liste</translation>
    </message>
</context>
<context>
    <name>rapporteur::FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Gesuchte Wörter</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Vorige Stelle (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Nächste Stelle (Eingabe)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 von mehr als %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>rapporteur::HackerNewsDialog</name>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>first </source>
        <comment>before a number</comment>
        <translation>die ersten </translation>
    </message>
    <message>
        <source>Add from Hacker News</source>
        <translation>Von Hacker News hinzufügen</translation>
    </message>
    <message>
        <source>Front page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
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
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Welche Liste</translation>
    </message>
    <message>
        <source>8863, or the address of the discussion</source>
        <translation>8863 oder die Adresse der Diskussion</translation>
    </message>
    <message>
        <source>Id or address of a discussion</source>
        <translation>Nummer oder Adresse einer Diskussion</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Words to search for</source>
        <translation>Gesuchte Wörter</translation>
    </message>
    <message>
        <source>&amp;Discussion</source>
        <translation>&amp;Diskussion</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suche</translation>
    </message>
    <message>
        <source>The discussion is loaded whole, with the page it is about.</source>
        <translation>Die Diskussion wird ganz geladen, mit der Seite, um die es geht.</translation>
    </message>
    <message>
        <source>You choose from the list before anything is added.</source>
        <translation>Sie wählen aus der Liste, bevor etwas hinzugefügt wird.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Liste zeigen</translation>
    </message>
</context>
<context>
    <name>rapporteur::HeadlinePane</name>
    <message>
        <source>No article</source>
        <translation>Kein Artikel</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message numerus="yes">
        <source>was %1 ± %2 before your %n change(s)</source>
        <translation>
            <numerusform>%1 ± %2 vor der eigenen Änderung (%n)</numerusform>
            <numerusform>%1 ± %2 vor den %n eigenen Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>± %1 if it were scored again</source>
        <comment>repeat band of a machine&apos;s value</comment>
        <translation>± %1 bei erneuter Bewertung</translation>
    </message>
    <message>
        <source>Mean over the scored cells of the channel “%1”</source>
        <translation>Mittel über die gewerteten Zellen des Kanals „%1“</translation>
    </message>
    <message>
        <source>SETL</source>
        <translation>SETL</translation>
    </message>
    <message>
        <source>Mean tension between the two channels</source>
        <translation>Mittlere Spannung zwischen den beiden Kanälen</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>How much of the rubric is scored, weighted by the strength of the evidence</source>
        <translation>Anteil des Rasters, der gewertet ist, gewichtet nach Belegstärke</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>Tatsachen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a part of a whole</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Statements that any reader of the page can confirm, among all statements</source>
        <translation>Aussagen, die sich auf der Seite nachprüfen lassen, unter allen Aussagen</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>fehlend</translation>
    </message>
    <message>
        <source>Facts whose quote is not in the text</source>
        <translation>Tatsachen, deren Zitat nicht im Text steht</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>Cells that you have decided</source>
        <translation>Entschiedene Zellen</translation>
    </message>
    <message>
        <source>Blind review</source>
        <translation>Blindprüfung</translation>
    </message>
    <message>
        <source>values of others are covered until a row is decided</source>
        <translation>Werte der anderen bleiben verdeckt, bis eine Zeile entschieden ist</translation>
    </message>
    <message>
        <source>values of others are covered until you submit</source>
        <translation>Werte der anderen bleiben verdeckt, bis Sie einreichen</translation>
    </message>
    <message>
        <source>Text unavailable</source>
        <translation>Text nicht verfügbar</translation>
    </message>
    <message>
        <source>Evaluation failed</source>
        <translation>Bewertung gescheitert</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>How much of the text the rater did not see</source>
        <translation>Wie viel vom Text der Bewerter nicht gesehen hat</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>enthalten</translation>
    </message>
    <message>
        <source>Cells that you declined to judge; they are not counted as no data</source>
        <translation>Zellen, bei denen Sie sich enthalten haben; sie gelten nicht als ohne Daten</translation>
    </message>
</context>
<context>
    <name>rapporteur::HeatMapView</name>
    <message>
        <source>Articles and provisions</source>
        <translation>Artikel und Bestimmungen</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s), a line each</source>
        <translation>
            <numerusform>%n Artikel, je eine Zeile</numerusform>
            <numerusform>%n Artikel, je eine Zeile</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3, %4: %5</source>
        <comment>article, number, provision, channel, score</comment>
        <translation>%1: %2 %3, %4: %5</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>In each provision: %1</source>
        <comment>the letters of the channels</comment>
        <translation>In jeder Bestimmung: %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::HeatStrip</name>
    <message>
        <source>All cells at a glance</source>
        <translation>Alle Zellen auf einen Blick</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <comment>number, provision, channel, score</comment>
        <translation>%1 %2, %3: %4</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
</context>
<context>
    <name>rapporteur::HistoryPanel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Current cell only</source>
        <translation>Nur aktuelle Zelle</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Kein Artikel geöffnet</translation>
    </message>
    <message>
        <source>Choose one in the queue to see its history.</source>
        <translation>Einen in der Liste wählen, um seinen Verlauf zu sehen.</translation>
    </message>
    <message>
        <source>Nothing changed yet</source>
        <translation>Noch nichts geändert</translation>
    </message>
    <message>
        <source>Each decision, note and mark is kept here with its time, author and reason.</source>
        <translation>Jede Entscheidung, Notiz und Markierung wird hier mit Zeit, Urheber und Grund festgehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) changed after the reveal</source>
        <translation>
            <numerusform>%n Zelle nach dem Aufdecken geändert</numerusform>
            <numerusform>%n Zellen nach dem Aufdecken geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Whole workspace</source>
        <translation>Ganzer Arbeitsbereich</translation>
    </message>
</context>
<context>
    <name>rapporteur::HistoryRestore</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Restore this value</source>
        <translation>Diesen Wert wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the review as of here</source>
        <translation>Prüfung auf diesen Stand zurücksetzen</translation>
    </message>
    <message>
        <source>The review has changed since this list was read. Try again in a moment.</source>
        <translation>Die Prüfung hat sich geändert, seit diese Liste gelesen wurde. Gleich noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ImportActions</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Paste a text</source>
        <translation>Text einfügen</translation>
    </message>
    <message>
        <source>What became of the last import</source>
        <translation>Ergebnis des letzten Imports</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added</source>
        <translation>
            <numerusform>%n Artikel hinzugefügt</numerusform>
            <numerusform>%n Artikel hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n aktualisiert</numerusform>
            <numerusform>%n aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n schon bekannt</numerusform>
            <numerusform>%n schon bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n behind a wall</source>
        <translation>
            <numerusform>%n hinter einer Schranke</numerusform>
            <numerusform>%n hinter einer Schranke</numerusform>
        </translation>
    </message>
    <message>
        <source>Add from the web</source>
        <translation>Aus dem Web hinzufügen</translation>
    </message>
    <message>
        <source>Add from Hacker News</source>
        <translation>Von Hacker News hinzufügen</translation>
    </message>
    <message>
        <source>Add from a feed</source>
        <translation>Aus einem Feed hinzufügen</translation>
    </message>
    <message>
        <source>Add a table (CSV)</source>
        <translation>Tabelle hinzufügen (CSV)</translation>
    </message>
    <message>
        <source>Add what was copied</source>
        <translation>Kopiertes hinzufügen</translation>
    </message>
    <message>
        <source>Load the article again</source>
        <translation>Artikel erneut laden</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Was misslang</translation>
    </message>
    <message>
        <source>Add from %1</source>
        <translation>Aus %1 hinzufügen</translation>
    </message>
    <message>
        <source>Everything that can be read (*.html *.htm *.xhtml *.md *.txt *.json *.jsonl *.ndjson *.csv *.tsv *.xml *.rss *.atom *.warc *.arc *.gz *.wacz *.mhtml *.mht)</source>
        <translation>Alles Lesbare (*.html *.htm *.xhtml *.md *.txt *.json *.jsonl *.ndjson *.csv *.tsv *.xml *.rss *.atom *.warc *.arc *.gz *.wacz *.mhtml *.mht)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabellen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Address of a feed (RSS, Atom, JSON) or of a front page of Hacker News:</source>
        <translation>Adresse eines Feeds (RSS, Atom, JSON) oder einer Startseite von Hacker News:</translation>
    </message>
    <message>
        <source>“%1” has no address on the web from which it could be loaded again.</source>
        <translation>„%1“ hat keine Adresse im Web, von der es erneut geladen werden könnte.</translation>
    </message>
    <message>
        <source>The text is too long to be pasted: %L1 characters, at most %L2. Save it to a file and add that.</source>
        <translation>Der Text ist zu lang zum Einfügen: %L1 Zeichen, höchstens %L2. Speichern Sie ihn in einer Datei und fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <source>Add from a list</source>
        <translation>Aus einer Liste hinzufügen</translation>
    </message>
    <message>
        <source>Allow a host of your own network</source>
        <translation>Einen Host des eigenen Netzes erlauben</translation>
    </message>
    <message>
        <source>%1 lies in your own network. Pages and servers outside cannot see it; a page that leads there may want to use you to reach it. Allow it only if you know it. It stays allowed for all workspaces.</source>
        <translation>%1 liegt in Ihrem eigenen Netz. Seiten und Server außerhalb sehen es nicht; eine Seite, die dorthin führt, will es vielleicht über Sie erreichen. Erlauben Sie es nur, wenn Sie es kennen. Es bleibt für alle Arbeitsbereiche erlaubt.</translation>
    </message>
    <message>
        <source>Do not allow it</source>
        <translation>Nicht erlauben</translation>
    </message>
    <message>
        <source>Allow it and try again</source>
        <translation>Erlauben und erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n in a list to choose from</source>
        <translation>
            <numerusform>%n in einer Liste zur Auswahl</numerusform>
            <numerusform>%n in einer Liste zur Auswahl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read in part</source>
        <translation>
            <numerusform>%n nur teilweise gelesen</numerusform>
            <numerusform>%n nur teilweise gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be loaded</source>
        <translation>
            <numerusform>%n nicht geladen</numerusform>
            <numerusform>%n nicht geladen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::ImportReportDialog</name>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>schon bekannt</translation>
    </message>
    <message>
        <source>behind a wall</source>
        <translation>hinter einer Schranke</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>problem and its place</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Article, or what went wrong</source>
        <translation>Artikel, oder was misslang</translation>
    </message>
    <message>
        <source>What became of the last import</source>
        <translation>Ergebnis des letzten Imports</translation>
    </message>
    <message>
        <source>Nothing has been imported since the window was opened.</source>
        <translation>Seit das Fenster geöffnet wurde, ist nichts importiert worden.</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>rapporteur::ImportRuns</name>
    <message>
        <source>%1, %2 of %3 comments</source>
        <comment>name, two numbers</comment>
        <translation>%1, %2 von %3 Kommentaren</translation>
    </message>
</context>
<context>
    <name>rapporteur::Integrity</name>
    <message numerus="yes">
        <source>%1 is damaged: %n problem(s) found. Nothing was written to it. Use a backup, or salvage it into a new file.</source>
        <translation>
            <numerusform>%1 ist beschädigt: %n Problem gefunden. Nichts wurde hineingeschrieben. Eine Sicherung verwenden oder in eine neue Datei retten.</numerusform>
            <numerusform>%1 ist beschädigt: %n Probleme gefunden. Nichts wurde hineingeschrieben. Eine Sicherung verwenden oder in eine neue Datei retten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Die Datei ist beschädigt: %1</translation>
    </message>
    <message>
        <source>A row of %1 refers to a row of %2 that is not there.</source>
        <translation>Eine Zeile in %1 verweist auf eine Zeile in %2, die es nicht gibt.</translation>
    </message>
</context>
<context>
    <name>rapporteur::JobTable</name>
    <message>
        <source>The program ended in the middle of every attempt.</source>
        <translation>Das Programm endete mitten in jedem Versuch.</translation>
    </message>
    <message>
        <source>There is no job number %1 in this workspace.</source>
        <translation>Dieser Arbeitsbereich enthält keinen Auftrag mit der Nummer %1.</translation>
    </message>
    <message>
        <source>There is no run number %1 in this workspace.</source>
        <translation>Dieser Arbeitsbereich enthält keinen Lauf mit der Nummer %1.</translation>
    </message>
</context>
<context>
    <name>rapporteur::Journal</name>
    <message>
        <source>The journal lacks the entries %1 to %2.</source>
        <translation>Im Journal fehlen die Einträge %1 bis %2.</translation>
    </message>
    <message>
        <source>Entry %1 of the journal, or the one before it, was altered.</source>
        <translation>Eintrag %1 des Journals oder der vorangehende wurde verändert.</translation>
    </message>
</context>
<context>
    <name>rapporteur::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Befehle und Tasten suchen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Key of the chosen command</source>
        <translation>Taste des gewählten Befehls</translation>
    </message>
    <message>
        <source>&amp;Key of the chosen command</source>
        <translation>&amp;Taste des gewählten Befehls</translation>
    </message>
    <message>
        <source>Default keys</source>
        <translation>Standardtasten</translation>
    </message>
</context>
<context>
    <name>rapporteur::LabelsModel</name>
    <message>
        <source>✓ accepted</source>
        <translation>✓ angenommen</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>Enthaltung</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>covered</source>
        <comment>a value of others, while reviewing blind</comment>
        <translation>verdeckt</translation>
    </message>
</context>
<context>
    <name>rapporteur::LabelsPage</name>
    <message>
        <source>Your reason in words</source>
        <translation>Grund in Worten</translation>
    </message>
    <message>
        <source>Labels and signals</source>
        <translation>Angaben und Signale</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Labels and signals of the article</source>
        <translation>Angaben und Signale des Artikels</translation>
    </message>
    <message>
        <source>%1 accept   %2 enter   %3 no data   %4 abstain   %5 back</source>
        <comment>five keys</comment>
        <translation>%1 annehmen   %2 eingeben   %3 keine Daten   %4 enthalten   %5 zurück</translation>
    </message>
    <message>
        <source>Why, in your words</source>
        <translation>Warum, in eigenen Worten</translation>
    </message>
    <message>
        <source>Decide a label to give a reason</source>
        <translation>Für einen Grund zuerst eine Angabe entscheiden</translation>
    </message>
</context>
<context>
    <name>rapporteur::MarkMap</name>
    <message>
        <source>Overview of marks</source>
        <translation>Übersicht der Markierungen</translation>
    </message>
</context>
<context>
    <name>rapporteur::MessageStrip</name>
    <message>
        <source>Raw detail of the message</source>
        <translation>Rohe Einzelheiten der Meldung</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>rapporteur::ModelForm</name>
    <message>
        <source>Change a model</source>
        <translation>Modell ändern</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Modell hinzufügen</translation>
    </message>
    <message>
        <source>as the server names it</source>
        <translation>wie der Server es nennt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>a&amp;nswers</source>
        <translation>Antw&amp;orten</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>$ a million tokens, &amp;questions</source>
        <translation>$ je Million Token, &amp;Fragen</translation>
    </message>
    <message>
        <source>&amp;Context, tokens</source>
        <translation>&amp;Kontext, Token</translation>
    </message>
    <message>
        <source>The model&apos;s own way</source>
        <translation>Wie das Modell es tut</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Wenig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Viel</translation>
    </message>
    <message>
        <source>the model&apos;s own</source>
        <translation>die des Modells</translation>
    </message>
    <message>
        <source>Longest ans&amp;wer, tokens</source>
        <translation>Lä&amp;ngste Antwort, Token</translation>
    </message>
    <message>
        <source>T&amp;hinking</source>
        <translation>D&amp;enken</translation>
    </message>
    <message>
        <source>T&amp;emperature</source>
        <translation>Tem&amp;peratur</translation>
    </message>
    <message>
        <source>At &amp;once, at most</source>
        <translation>&amp;Gleichzeitig, höchstens</translation>
    </message>
    <message>
        <source>The prices of questions and answers belong together: give both or neither.</source>
        <translation>Die Preise für Fragen und Antworten gehören zusammen: Geben Sie beide an oder keinen.</translation>
    </message>
    <message>
        <source>The temperature is a number from 0 to 2; leave it empty for the model&apos;s own.</source>
        <translation>Die Temperatur ist eine Zahl von 0 bis 2; lassen Sie sie leer für die des Modells.</translation>
    </message>
    <message>
        <source>Name the model, or test the connection and choose one.</source>
        <translation>Nennen Sie das Modell, oder testen Sie die Verbindung und wählen eines.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ModelTable</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Tokens of question and answer together</source>
        <translation>Token von Frage und Antwort zusammen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Price of a million tokens of questions</source>
        <translation>Preis für eine Million Token an Fragen</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Price of a million tokens of answers</source>
        <translation>Preis für eine Million Token an Antworten</translation>
    </message>
    <message>
        <source>Models of the server</source>
        <translation>Modelle des Servers</translation>
    </message>
</context>
<context>
    <name>rapporteur::NotePane</name>
    <message>
        <source>A note on this article, for yourself and your colleagues</source>
        <translation>Eine Notiz zu diesem Artikel, für sich selbst und andere</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Notiz zum Artikel</translation>
    </message>
</context>
<context>
    <name>rapporteur::OpenArticle</name>
    <message>
        <source>This workspace is open for reading only, so the change was not made.</source>
        <translation>Dieser Arbeitsbereich ist schreibgeschützt geöffnet; die Änderung wurde nicht vorgenommen.</translation>
    </message>
    <message>
        <source>The article of this change is not open.</source>
        <translation>Der Artikel dieser Änderung ist nicht geöffnet.</translation>
    </message>
</context>
<context>
    <name>rapporteur::PasteDialog</name>
    <message>
        <source>Paste a text</source>
        <translation>Text einfügen</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>rapporteur::Preferences</name>
    <message>
        <source>As the system says</source>
        <translation>Wie im System eingestellt</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Reviewing</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>The name under which decisions are kept. Reviews of another name stay theirs.</source>
        <translation>Der Name, unter dem Entscheidungen aufbewahrt werden. Prüfungen unter anderem Namen bleiben dort.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Windows change their language at once and keep their place; what was done before can then be restored from the history, not undone.</source>
        <translation>Fenster wechseln die Sprache sofort und behalten ihren Stand; Früheres lässt sich danach aus dem Verlauf wiederherstellen, nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light or dark, or as the rest of the system.</source>
        <translation>Hell oder dunkel, oder wie das übrige System.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Go on after accepting a cell</source>
        <translation>Nach dem Annehmen einer Zelle weitergehen</translation>
    </message>
    <message>
        <source>Accepting a cell moves on to the next one that is undecided.</source>
        <translation>Das Annehmen einer Zelle führt zur nächsten unentschiedenen.</translation>
    </message>
    <message>
        <source>Least difference that counts</source>
        <translation>Kleinster Unterschied, der zählt</translation>
    </message>
    <message>
        <source>Raters that are less apart on a cell are taken to agree when only differences are shown.</source>
        <translation>Bewerter, die auf einer Zelle weniger auseinanderliegen, gelten als einig, wenn nur Unterschiede gezeigt werden.</translation>
    </message>
    <message>
        <source>Dead zone of signs</source>
        <translation>Neutrale Zone der Vorzeichen</translation>
    </message>
    <message>
        <source>Values up to this far from 0 count as having no sign.</source>
        <translation>Werte bis zu diesem Abstand von 0 gelten als ohne Vorzeichen.</translation>
    </message>
</context>
<context>
    <name>rapporteur::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ProvisionPane</name>
    <message>
        <source>Your reason in words</source>
        <translation>Begründung in Worten</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number and title of a provision</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Why, in your words</source>
        <translation>Warum? In eigenen Worten</translation>
    </message>
    <message>
        <source>Type another value or ND to give a reason</source>
        <translation>Für einen Grund einen anderen Wert oder ND eingeben</translation>
    </message>
    <message>
        <source>You have not decided this cell.</source>
        <translation>Diese Zelle ist noch nicht entschieden.</translation>
    </message>
    <message>
        <source>You abstain from judging this cell.</source>
        <translation>Enthaltung bei dieser Zelle.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>You: %1, as the machine says.</source>
        <translation>Eigener Wert: %1, wie die Maschine.</translation>
    </message>
    <message>
        <source>You: %1, beyond the machine&apos;s repeat band.</source>
        <translation>Eigener Wert: %1, außerhalb der Wiederholspanne der Maschine.</translation>
    </message>
    <message>
        <source>You: %1, within the machine&apos;s repeat band.</source>
        <translation>Eigener Wert: %1, innerhalb der Wiederholspanne der Maschine.</translation>
    </message>
    <message>
        <source>You: %1.</source>
        <translation>Eigener Wert: %1.</translation>
    </message>
</context>
<context>
    <name>rapporteur::QuestionPage</name>
    <message>
        <source>&amp;Previous article</source>
        <translation>&amp;Voriger Artikel</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>&amp;Nächster Artikel</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>The words of the question</source>
        <translation>Die Worte der Frage</translation>
    </message>
    <message>
        <source>The message to the server</source>
        <translation>Die Nachricht an den Server</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Worte</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>Nach&amp;richt</translation>
    </message>
    <message>
        <source>Making the question …</source>
        <translation>Die Frage wird gestellt …</translation>
    </message>
    <message>
        <source>About %1 tokens, %2 of them the same for every article; the answer may have %3.</source>
        <translation>Etwa %1 Token, davon %2 für jeden Artikel gleich; die Antwort darf %3 haben.</translation>
    </message>
    <message>
        <source>%1 % of the text do not fit and are left out.</source>
        <translation>%1 % des Textes passen nicht und bleiben weg.</translation>
    </message>
    <message>
        <source>Sent to %1. The key goes in a header that is not shown; the random word around the text is drawn anew each time.</source>
        <translation>Geht an %1. Der Schlüssel steht in einer Kopfzeile, die hier nicht gezeigt wird; das Zufallswort um den Text wird jedes Mal neu gezogen.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>place, number of questions, title of an article</comment>
        <translation>%1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>rapporteur::QueueDelegate</name>
    <message>
        <source>not evaluated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>covered</source>
        <comment>value, while reviewing blind</comment>
        <translation>verdeckt</translation>
    </message>
</context>
<context>
    <name>rapporteur::QueuePane</name>
    <message>
        <source>Move</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Nächster Artikel</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Voriger Artikel</translation>
    </message>
    <message>
        <source>Queue of articles</source>
        <translation>Liste der Artikel</translation>
    </message>
    <message>
        <source>Reverse order</source>
        <translation>Reihenfolge umkehren</translation>
    </message>
    <message>
        <source>Sorted by: %1</source>
        <translation>Sortiert nach: %1</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No article fits the filters and the search. Take one of them away to see more.</source>
        <translation>Kein Artikel passt zu Filtern und Suche. Eines davon wegnehmen, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Noch keine Artikel</translation>
    </message>
    <message>
        <source>Add web pages, threads or evaluations from files to begin.</source>
        <translation>Zum Beginnen Webseiten, Diskussionen oder Bewertungen aus Dateien hinzufügen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%Ln gezeigt</numerusform>
            <numerusform>%Ln gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 submitted</source>
        <comment>numbers of articles</comment>
        <translation>%1 von %2 eingereicht</translation>
    </message>
    <message>
        <source>Show all articles again</source>
        <translation>Wieder alle Artikel zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picked</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%Ln herausgegriffen</numerusform>
            <numerusform>%Ln herausgegriffen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::QueueReader</name>
    <message>
        <source>There is no article number %1 in this workspace.</source>
        <translation>Dieser Arbeitsbereich enthält keinen Artikel mit der Nummer %1.</translation>
    </message>
</context>
<context>
    <name>rapporteur::RaterComparison</name>
    <message>
        <source>Rater</source>
        <translation>Bewerter</translation>
    </message>
    <message>
        <source>You judge this evaluation: its values stand where you decided nothing.</source>
        <translation>Diese Bewertung wird geprüft: Ihre Werte gelten überall, wo nichts entschieden ist.</translation>
    </message>
    <message>
        <source>Press Enter to judge this evaluation instead.</source>
        <translation>Eingabetaste drücken, um stattdessen diese Bewertung zu prüfen.</translation>
    </message>
    <message>
        <source>%1, judged</source>
        <translation>%1, wird geprüft</translation>
    </message>
    <message>
        <source>Ev.</source>
        <comment>evidence, short</comment>
        <translation>Bel.</translation>
    </message>
    <message>
        <source>Dir.</source>
        <comment>direction, short</comment>
        <translation>Ri.</translation>
    </message>
    <message>
        <source>Raters side by side</source>
        <translation>Bewerter nebeneinander</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Prüfer</translation>
    </message>
</context>
<context>
    <name>rapporteur::RaterPicker</name>
    <message>
        <source>&amp;Add a model …</source>
        <translation>Modell &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Change …</source>
        <translation>Ä&amp;ndern …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Raters</source>
        <translation>Bewerter</translation>
    </message>
    <message>
        <source>Built-in rules: always in full, no key, no network</source>
        <translation>Eingebaute Regeln: immer voll, ohne Schlüssel, ohne Netz</translation>
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
        <translation>Dieser Arbeitsbereich enthält keinen Bewerter mit der Nummer %1.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReaderPane</name>
    <message>
        <source>What to read</source>
        <translation>Was gelesen wird</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Diskussion</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Next reader tab</source>
        <translation>Nächster Reiter</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Annotate the selection</source>
        <translation>Auswahl anmerken</translation>
    </message>
    <message>
        <source>Next annotation</source>
        <translation>Nächste Anmerkung</translation>
    </message>
    <message>
        <source>Previous annotation</source>
        <translation>Vorige Anmerkung</translation>
    </message>
    <message>
        <source>Edit the annotation</source>
        <translation>Anmerkung bearbeiten</translation>
    </message>
    <message>
        <source>Remove the annotation</source>
        <translation>Anmerkung entfernen</translation>
    </message>
    <message>
        <source>Discussion %1</source>
        <translation>Diskussion %1</translation>
    </message>
    <message>
        <source>These words are not in the current text: the rater saw an earlier version of it. Choose that version above the article to read them.</source>
        <translation>Diese Worte stehen nicht im aktuellen Text: Der Bewerter sah eine frühere Fassung. Wählen Sie diese über dem Artikel, um sie zu lesen.</translation>
    </message>
    <message>
        <source>There is nothing to annotate here. Select words in the article, or choose a comment in the discussion.</source>
        <translation>Hier gibt es nichts zu annotieren. Wörter im Artikel auswählen oder einen Kommentar in der Diskussion.</translation>
    </message>
</context>
<context>
    <name>rapporteur::RequestTable</name>
    <message>
        <source>The cap of %1 for this run is reached: %2 are spent or under way, and the next question may cost %3. Nothing more is sent; raise the cap to go on.</source>
        <translation>Die Obergrenze von %1 für diesen Lauf ist erreicht: %2 sind ausgegeben oder unterwegs, und die nächste Anfrage kann %3 kosten. Es wird nichts mehr gesendet; erhöhen Sie die Obergrenze, um weiterzumachen.</translation>
    </message>
    <message>
        <source>The cap of %1 for today is reached: %2 are spent or under way, and the next question may cost %3. Nothing more is sent; raise the cap, or go on tomorrow.</source>
        <translation>Die Obergrenze von %1 für heute ist erreicht: %2 sind ausgegeben oder unterwegs, und die nächste Anfrage kann %3 kosten. Es wird nichts mehr gesendet; erhöhen Sie die Obergrenze, oder machen Sie morgen weiter.</translation>
    </message>
    <message>
        <source>Outcome unknown: the program ended between question and answer. The server may have answered, and may ask for money.</source>
        <translation>Ausgang unbekannt: Das Programm endete zwischen Anfrage und Antwort. Der Server hat womöglich geantwortet und verlangt womöglich Geld.</translation>
    </message>
    <message>
        <source>There is no question number %1 in this workspace.</source>
        <translation>In diesem Arbeitsbereich gibt es keine Anfrage mit der Nummer %1.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReviewWindow</name>
    <message>
        <source>Search articles, comments, notes</source>
        <translation>Artikel, Kommentare, Notizen durchsuchen</translation>
    </message>
    <message>
        <source>%1[*] — Rapporteur</source>
        <comment>name of a workspace</comment>
        <translation>%1[*] – Rapporteur</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Wertungen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Liste anzeigen</translation>
    </message>
    <message>
        <source>Evaluate what is new</source>
        <translation>Neues bewerten</translation>
    </message>
    <message>
        <source>There is nothing left to evaluate.</source>
        <translation>Es gibt nichts mehr zu bewerten.</translation>
    </message>
    <message>
        <source>%1 keys   %2 commands</source>
        <comment>two keys</comment>
        <translation>%1 Tasten   %2 Befehle</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>Ein Lauf ist im Gange</translation>
    </message>
    <message>
        <source>Articles are still being evaluated. Parking keeps what is done and goes on when the workspace is opened again.</source>
        <translation>Es werden noch Artikel bewertet. Beim Zurückstellen bleibt das Erledigte erhalten; weiter geht es, wenn der Arbeitsbereich wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>Park and close</source>
        <translation>Zurückstellen und schließen</translation>
    </message>
    <message>
        <source>Close when it has finished</source>
        <translation>Schließen, sobald er fertig ist</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Hierbleiben</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be written to the disk. They are lost if the window is closed now.</source>
        <translation>
            <numerusform>%n Änderung ließ sich nicht auf den Datenträger schreiben. Sie geht verloren, wenn das Fenster jetzt geschlossen wird.</numerusform>
            <numerusform>%n Änderungen ließen sich nicht auf den Datenträger schreiben. Sie gehen verloren, wenn das Fenster jetzt geschlossen wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Write a note on the article</source>
        <translation>Notiz zum Artikel schreiben</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Open another workspace</source>
        <translation>Anderen Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Colours as the system says</source>
        <translation>Farben wie im System</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>About Rapporteur</source>
        <translation>Über Rapporteur</translation>
    </message>
    <message>
        <source>Rapporteur %1 helps people to check and correct the scores that machines gave to articles and discussions. It is free software under the GNU General Public License, version 3 or later.</source>
        <translation>Rapporteur %1 hilft, Wertungen zu prüfen und zu berichtigen, die Maschinen für Artikel und Diskussionen vergeben haben. Es ist freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) exported to %1.</source>
        <translation>
            <numerusform>%n Artikel nach %1 exportiert.</numerusform>
            <numerusform>%n Artikel nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rapporteur workspaces (*.rapporteur)</source>
        <translation>Rapporteur-Arbeitsbereiche (*.rapporteur)</translation>
    </message>
    <message>
        <source>-backup</source>
        <comment>part of a file name</comment>
        <translation>-sicherung</translation>
    </message>
    <message>
        <source>Backed up to %1, and checked.</source>
        <translation>Nach %1 gesichert und geprüft.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Search articles, comments, notes   %1</source>
        <comment>a key</comment>
        <translation>Artikel, Kommentare, Notizen durchsuchen   %1</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>Dieser Arbeitsbereich ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Einfluss</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Choose from the list</source>
        <translation>Aus der Liste wählen</translation>
    </message>
    <message numerus="yes">
        <source>What failed: %n</source>
        <translation>
            <numerusform>Misslungen: %n</numerusform>
            <numerusform>Misslungen: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>More than %1 is spent or under way; the run goes on.</source>
        <translation>Mehr als %1 sind ausgegeben oder unterwegs; der Lauf geht weiter.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Durchgang</translation>
    </message>
    <message>
        <source>This takes effect when what is under way has ended.</source>
        <translation>Das gilt, sobald das Laufende beendet ist.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>In %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReviewWork</name>
    <message>
        <source>%1 submitted revision %2.</source>
        <translation>%1 hat Revision %2 eingereicht.</translation>
    </message>
    <message>
        <source>Not saved: there is no article number %1 in this workspace.</source>
        <translation>Nicht gespeichert: Dieser Arbeitsbereich enthält keinen Artikel mit der Nummer %1.</translation>
    </message>
</context>
<context>
    <name>rapporteur::RunLine</name>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>Figures of the run</source>
        <translation>Zahlen des Laufs</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Take this line away</source>
        <translation>Diese Zeile ausblenden</translation>
    </message>
    <message>
        <source>What is under way ends and is kept; the rest is not done</source>
        <translation>Begonnenes wird beendet und behalten; der Rest entfällt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>gestoppt: %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 pro Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n in Arbeit</numerusform>
            <numerusform>%n in Arbeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to try again</source>
        <translation>
            <numerusform>%n wartet auf neuen Versuch</numerusform>
            <numerusform>%n warten auf neuen Versuch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given up</source>
        <translation>
            <numerusform>%n aufgegeben</numerusform>
            <numerusform>%n aufgegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 bisher</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Figures of the server</source>
        <translation>Kennzahlen des Servers</translation>
    </message>
    <message>
        <source>Asks again for what was given up</source>
        <translation>Fragt erneut nach dem Aufgegebenen</translation>
    </message>
    <message>
        <source>%1: %2 under way, at most %3 now</source>
        <translation>%1: %2 unterwegs, zurzeit höchstens %3</translation>
    </message>
    <message>
        <source>asks to wait, next try in %1</source>
        <translation>bittet zu warten, nächster Versuch in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ready to go</source>
        <translation>
            <numerusform>%n bereit</numerusform>
            <numerusform>%n bereit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were there already</source>
        <translation>
            <numerusform>%n Antwort war schon da</numerusform>
            <numerusform>%n Antworten waren schon da</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens in, %2 out</source>
        <translation>%1 Token hin, %2 zurück</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <translation>%1 ausgegeben</translation>
    </message>
    <message>
        <source>more than the %1 to be told of</source>
        <translation>über den %1, die zu melden waren</translation>
    </message>
    <message numerus="yes">
        <source>%n at an unknown cost</source>
        <translation>
            <numerusform>%n mit unbekannten Kosten</numerusform>
            <numerusform>%n mit unbekannten Kosten</numerusform>
        </translation>
    </message>
    <message>
        <source>goes on by itself at %1</source>
        <translation>geht von selbst weiter: %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::RunPanel</name>
    <message>
        <source>What happened last</source>
        <translation>Was zuletzt geschah</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>Der Lauf</translation>
    </message>
    <message>
        <source>Given up: %1</source>
        <translation>Aufgegeben: %1</translation>
    </message>
    <message>
        <source>Failed, will try again: %1</source>
        <translation>Fehlgeschlagen, neuer Versuch folgt: %1</translation>
    </message>
    <message>
        <source>%1 stopped: %2</source>
        <translation>%1 gestoppt: %2</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1 ist angehalten.</translation>
    </message>
    <message>
        <source>%1 was cancelled.</source>
        <translation>%1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 is done: %2.</source>
        <translation>%1 ist fertig: %2.</translation>
    </message>
    <message>
        <source>%1 began.</source>
        <translation>%1 hat begonnen.</translation>
    </message>
    <message>
        <source>No run under way</source>
        <translation>Kein Lauf im Gange</translation>
    </message>
    <message>
        <source>Evaluate articles with a rater; progress and failures show here.</source>
        <translation>Artikel von einem Bewerter bewerten lassen; Fortschritt und Fehlschläge erscheinen hier.</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
</context>
<context>
    <name>rapporteur::Salvage</name>
    <message>
        <source>The part %1 is missing.</source>
        <translation>Der Teil %1 fehlt.</translation>
    </message>
    <message>
        <source>Some rows of %1 could not be read.</source>
        <translation>Einige Zeilen aus %1 ließen sich nicht lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 did not fit to the others and were left out.</source>
        <translation>
            <numerusform>%n Zeile aus %1 passte nicht zu den übrigen und wurde ausgelassen.</numerusform>
            <numerusform>%n Zeilen aus %1 passten nicht zu den übrigen und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be copied beside the new file.</source>
        <translation>%1 ließ sich nicht neben die neue Datei kopieren.</translation>
    </message>
    <message>
        <source>Nothing can be salvaged: the rubric of the workspace cannot be read.</source>
        <translation>Es lässt sich nichts retten: Das Raster des Arbeitsbereichs ist nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is. Choose another name.</source>
        <translation>%1 gibt es schon und blieb unverändert. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The rubric could not be read. The program&apos;s own of the same name and content stands in its place.</source>
        <translation>Das Raster konnte nicht gelesen werden. An seiner Stelle steht das gleichnamige und inhaltsgleiche des Programms.</translation>
    </message>
</context>
<context>
    <name>rapporteur::SavedFilters</name>
    <message>
        <source>Keep this filter</source>
        <translation>Diesen Filter behalten</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Behaltene Filter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Drop a kept filter</source>
        <translation>Einen Filter verwerfen</translation>
    </message>
</context>
<context>
    <name>rapporteur::Schema</name>
    <message>
        <source>This workspace holds something that no workspace has: %1. It was not opened; ask where the file comes from, or salvage it into a new one.</source>
        <translation>Dieser Arbeitsbereich enthält etwas, das in keinen gehört: %1. Er wurde nicht geöffnet; die Herkunft der Datei klären oder in eine neue retten.</translation>
    </message>
    <message>
        <source>This workspace lacks a part: %1. It was not opened; use a backup, or salvage it into a new file.</source>
        <translation>Diesem Arbeitsbereich fehlt ein Teil: %1. Er wurde nicht geöffnet; eine Sicherung verwenden oder in eine neue Datei retten.</translation>
    </message>
    <message>
        <source>A part of this workspace is not what it should be: %1. It was not opened; use a backup, or salvage it into a new file.</source>
        <translation>Ein Teil dieses Arbeitsbereichs ist nicht so, wie er sein soll: %1. Er wurde nicht geöffnet; eine Sicherung verwenden oder in eine neue Datei retten.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ScoreEditor</name>
    <message>
        <source>Your score</source>
        <translation>Eigene Wertung</translation>
    </message>
    <message>
        <source>This is no score from %1 to %2.</source>
        <translation>Dies ist keine Wertung von %1 bis %2.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ScoresModel</name>
    <message numerus="yes">
        <source>%n provision(s), not evaluated</source>
        <translation>
            <numerusform>%n Bestimmung, nicht bewertet</numerusform>
            <numerusform>%n Bestimmungen, nicht bewertet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provision(s) without data</source>
        <translation>
            <numerusform>%n Bestimmung ohne Daten</numerusform>
            <numerusform>%n Bestimmungen ohne Daten</numerusform>
        </translation>
    </message>
    <message>
        <source>Tension between the two channels: how far apart they are, and to which side</source>
        <translation>Spannung zwischen den beiden Kanälen: wie weit und nach welcher Seite sie auseinanderliegen</translation>
    </message>
    <message>
        <source>Model %1</source>
        <comment>column, letter of a channel</comment>
        <translation>Modell %1</translation>
    </message>
    <message>
        <source>You %1</source>
        <comment>column, letter of a channel</comment>
        <translation>Prüfer %1</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Bestimmung</translation>
    </message>
    <message>
        <source>SETL</source>
        <translation>SETL</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Ev.</source>
        <comment>evidence, short</comment>
        <translation>Bel.</translation>
    </message>
    <message>
        <source>Dir.</source>
        <comment>direction, short</comment>
        <translation>Ri.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>Enthaltung</translation>
    </message>
    <message>
        <source>%1 %2, %3: model %4, you %5</source>
        <comment>number, provision, channel, values</comment>
        <translation>%1 %2, %3: Modell %4, Prüfer %5</translation>
    </message>
    <message>
        <source>The answer said %1; the rules of the rubric make it %2.</source>
        <translation>Die Antwort nannte %1; nach den Regeln des Rasters wird daraus %2.</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>verdeckt</translation>
    </message>
    <message>
        <source>Raw %1</source>
        <comment>column, letter of a channel</comment>
        <translation>Roh %1</translation>
    </message>
    <message>
        <source>Now %1</source>
        <comment>column, letter of a channel</comment>
        <translation>Jetzt %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::ScoresTable</name>
    <message>
        <source>Scores</source>
        <translation>Wertungen</translation>
    </message>
    <message>
        <source>Other channel</source>
        <translation>Anderer Kanal</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Type a score</source>
        <translation>Wertung eingeben</translation>
    </message>
    <message>
        <source>Next layer: model, raw, what stands</source>
        <translation>Nächste Ebene: Modell, roh, was gilt</translation>
    </message>
</context>
<context>
    <name>rapporteur::ServerFields</name>
    <message>
        <source>&amp;Forget the key</source>
        <translation>Schlüssel &amp;vergessen</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>What the test found</source>
        <translation>Was der Test ergab</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>S&amp;chlüssel</translation>
    </message>
    <message>
        <source>The program&apos;s list of servers cannot be read.</source>
        <translation>Die Serverliste des Programms ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The environment gives a key; leave the field empty to use it.</source>
        <translation>Die Umgebung gibt einen Schlüssel vor; lassen Sie das Feld leer, um ihn zu nutzen.</translation>
    </message>
    <message>
        <source>A key is in the system&apos;s keychain; leave the field empty to use it.</source>
        <translation>Ein Schlüssel liegt im Schlüsselbund des Systems; lassen Sie das Feld leer, um ihn zu nutzen.</translation>
    </message>
    <message>
        <source>A key is kept in memory alone, until the program ends; leave the field empty to use it.</source>
        <translation>Ein Schlüssel ist nur im Speicher, bis das Programm endet; lassen Sie das Feld leer, um ihn zu nutzen.</translation>
    </message>
    <message>
        <source>This server needs a key, and none is kept for this address.</source>
        <translation>Dieser Server verlangt einen Schlüssel, und für diese Adresse ist keiner hinterlegt.</translation>
    </message>
    <message>
        <source>No key is kept for this address; this server may do without.</source>
        <translation>Für diese Adresse ist kein Schlüssel hinterlegt; dieser Server kommt vielleicht ohne aus.</translation>
    </message>
    <message>
        <source>Asking %1 for its models …</source>
        <translation>Fragt %1 nach seinen Modellen …</translation>
    </message>
</context>
<context>
    <name>rapporteur::SourceTab</name>
    <message>
        <source>Source of the page</source>
        <translation>Quelltext der Seite</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Kein Artikel geöffnet</translation>
    </message>
    <message>
        <source>The source could not be read</source>
        <translation>Der Quelltext ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Kein Quelltext</translation>
    </message>
    <message>
        <source>Nothing but the text was added, so there is no page source to show.</source>
        <translation>Nur der Text wurde hinzugefügt; es gibt keinen Quelltext der Seite.</translation>
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
        <translation>Lesen, was Maschinen gewertet haben, am Text prüfen und richtigstellen.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Articles and discussions of our own, ready to review. No key, no network.</source>
        <translation>Eigene Artikel und Diskussionen, fertig zum Prüfen. Ohne Schlüssel, ohne Netz.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>An empty file for articles, scores and reviews of your own.</source>
        <translation>Eine leere Datei für eigene Artikel, Wertungen und Prüfungen.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Go on with a file that you or a colleague made.</source>
        <translation>Mit einer vorhandenen Datei weiterarbeiten.</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Zuletzt geöffnete Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Version %1. Your work stays on this machine. Only when you load from the web, an address goes to its site, and only when you ask a model, a text goes to its server.</source>
        <translation>Version %1. Alle Arbeit bleibt auf diesem Rechner. Nur beim Laden aus dem Netz geht eine Adresse an ihren Server, und nur wer ein Modell fragt, schickt einen Text an dessen Server.</translation>
    </message>
</context>
<context>
    <name>rapporteur::StatementList</name>
    <message>
        <source>Quote: “%1”</source>
        <translation>Zitat: „%1“</translation>
    </message>
    <message>
        <source>%1, rater %2: %3</source>
        <comment>kind, letter, text</comment>
        <translation>%1, Bewerter %2: %3</translation>
    </message>
    <message>
        <source>Facts, inferences and notes</source>
        <translation>Tatsachen, Schlüsse und Notizen</translation>
    </message>
</context>
<context>
    <name>rapporteur::StatusLine</name>
    <message>
        <source>Read only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>All changes are saved</source>
        <translation>Alle Änderungen sind gespeichert</translation>
    </message>
    <message>
        <source>Reviewer: %1</source>
        <translation>Prüfer: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Adding %1 of %2: %3</source>
        <comment>numbers of files, name</comment>
        <translation>%1 von %2 wird hinzugefügt: %3</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>time</comment>
        <translation>Gespeichert %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not saved</source>
        <translation>
            <numerusform>%n Änderung nicht gespeichert</numerusform>
            <numerusform>%n Änderungen nicht gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
</context>
<context>
    <name>rapporteur::SubmitActions</name>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Save review</source>
        <translation>Prüfung speichern</translation>
    </message>
    <message>
        <source>Submit and next</source>
        <translation>Einreichen und weiter</translation>
    </message>
</context>
<context>
    <name>rapporteur::SweepPane</name>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>Enthaltung</translation>
    </message>
    <message>
        <source>covered</source>
        <comment>a value of others, while reviewing blind</comment>
        <translation>verdeckt</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Machine %1</source>
        <comment>letter of a channel</comment>
        <translation>Maschine %1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>You %1</source>
        <comment>letter of a channel</comment>
        <translation>Prüfer %1</translation>
    </message>
    <message>
        <source>Sweep this provision across the articles</source>
        <translation>Diese Bestimmung über die Artikel durchgehen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>One provision in all articles</source>
        <translation>Eine Bestimmung in allen Artikeln</translation>
    </message>
    <message>
        <source>No sweep under way</source>
        <translation>Kein Durchgang im Gang</translation>
    </message>
    <message>
        <source>Sweep one provision across the articles of the queue, cell after cell.</source>
        <translation>Eine Bestimmung über die Artikel der Liste durchgehen, Zelle für Zelle.</translation>
    </message>
    <message>
        <source>Sweep %1 %2</source>
        <comment>number and title of a provision</comment>
        <translation>Durchgang %1 %2</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Durchgang</translation>
    </message>
    <message>
        <source>%1 of %2 decided on both channels</source>
        <comment>numbers of articles</comment>
        <translation>%1 von %2 auf beiden Kanälen entschieden</translation>
    </message>
</context>
<context>
    <name>rapporteur::TornadoPane</name>
    <message>
        <source>Provision</source>
        <translation>Bestimmung</translation>
    </message>
    <message>
        <source>%1, final %2: moves the headline by %3</source>
        <comment>provision, scores</comment>
        <translation>%1, Ergebnis %2: bewegt das Gesamtergebnis um %3</translation>
    </message>
    <message>
        <source>Provisions that carry the headline</source>
        <translation>Bestimmungen, die das Gesamtergebnis tragen</translation>
    </message>
    <message>
        <source>Nothing is scored yet</source>
        <translation>Noch ist nichts gewertet</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Kein Artikel ist offen</translation>
    </message>
    <message>
        <source>Here stands which provisions carry the headline, and how far each moves it.</source>
        <translation>Hier steht, welche Bestimmungen das Gesamtergebnis tragen und wie weit jede es bewegt.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ValueScale</name>
    <message>
        <source>Your score on the scale</source>
        <translation>Eigene Wertung auf der Skala</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
</context>
<context>
    <name>rapporteur::VersionBar</name>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Version of the text</source>
        <translation>Fassung des Textes</translation>
    </message>
    <message>
        <source>Choose the version of the text</source>
        <translation>Fassung des Textes wählen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Show what changed in the text</source>
        <translation>Zeigen, was sich am Text geändert hat</translation>
    </message>
    <message>
        <source>Version %1 of %2, fetched %3</source>
        <translation>Fassung %1 von %2, abgerufen %3</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Fassung %1 von %2</translation>
    </message>
    <message>
        <source>Marks what this version has and the one before it did not</source>
        <translation>Markiert, was diese Fassung gegenüber der vorigen anders hat</translation>
    </message>
</context>
<context>
    <name>rapporteur::WebDialog</name>
    <message>
        <source>Load also what a site asks programs not to load (robots.txt)</source>
        <translation>Auch laden, was Programme laut Website nicht laden sollen (robots.txt)</translation>
    </message>
    <message>
        <source>Add from the web</source>
        <translation>Aus dem Web hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Addresses, one a line: of pages, or of Hacker News (hn:8863, hn:top:10)</source>
        <translation>&amp;Adressen, eine je Zeile: von Seiten oder von Hacker News (hn:8863, hn:top:10)</translation>
    </message>
    <message>
        <source>What will be loaded</source>
        <translation>Was geladen wird</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message numerus="yes">
        <source>%n to load</source>
        <translation>
            <numerusform>%n zu laden</numerusform>
            <numerusform>%n zu laden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n twice</source>
        <translation>
            <numerusform>%n doppelt</numerusform>
            <numerusform>%n doppelt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be loaded</source>
        <translation>
            <numerusform>%n nicht ladbar</numerusform>
            <numerusform>%n nicht ladbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already: another text becomes a new version</source>
        <translation>
            <numerusform>%n schon bekannt: ein anderer Text wird eine neue Fassung</numerusform>
            <numerusform>%n schon bekannt: ein anderer Text wird eine neue Fassung</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::WindowLayout</name>
    <message>
        <source>Lock panes</source>
        <translation>Bereiche sperren</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <comment>a pane</comment>
        <translation>Anzeigen: %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::Workspace</name>
    <message>
        <source>Not saved: the workspace is open for reading only. %1</source>
        <translation>Nicht gespeichert: Der Arbeitsbereich ist schreibgeschützt geöffnet. %1</translation>
    </message>
    <message>
        <source>Evaluated by %1: %2.</source>
        <translation>Bewertet von %1: %2.</translation>
    </message>
    <message>
        <source>Attempt %1 failed: %2</source>
        <translation>Versuch %1 fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>Given up after %1 attempts: %2</source>
        <translation>Nach %1 Versuchen aufgegeben: %2</translation>
    </message>
    <message>
        <source>The evaluation failed: %1</source>
        <translation>Die Bewertung ist fehlgeschlagen: %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::WorkspaceFile</name>
    <message>
        <source>%1 on %2 (process %3) has had this workspace open since %4. It is open here for reading only.</source>
        <translation>%1 auf %2 (Prozess %3) hat diesen Arbeitsbereich seit %4 geöffnet. Hier ist er schreibgeschützt geöffnet.</translation>
    </message>
    <message>
        <source>The workspace %1 holds no rubric. Use a backup.</source>
        <translation>Der Arbeitsbereich %1 enthält kein Raster. Eine Sicherung verwenden.</translation>
    </message>
    <message>
        <source>The file may not be written to. It is open for reading only.</source>
        <translation>In die Datei darf nicht geschrieben werden. Sie ist schreibgeschützt geöffnet.</translation>
    </message>
    <message>
        <source>%1 is not a complete workspace: its schema has the number %2.</source>
        <translation>%1 ist kein vollständiger Arbeitsbereich: Sein Schema hat die Nummer %2.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program (schema %2, this version knows %3). It was not opened; install the newer version.</source>
        <translation>%1 stammt von einer neueren Version dieses Programms (Schema %2, diese Version kennt %3). Der Arbeitsbereich wurde nicht geöffnet; die neuere Version installieren.</translation>
    </message>
    <message>
        <source>This workspace was made by a newer version of this program (schema %1, this version knows %2). It is open for reading only.</source>
        <translation>Dieser Arbeitsbereich stammt von einer neueren Version dieses Programms (Schema %1, diese Version kennt %2). Er ist schreibgeschützt geöffnet.</translation>
    </message>
    <message>
        <source>The workspace was not closed properly last time. Everything that was saved is here.</source>
        <translation>Der Arbeitsbereich wurde zuletzt nicht ordnungsgemäß geschlossen. Alles Gespeicherte ist da.</translation>
    </message>
    <message>
        <source>This workspace lies in a network folder, where a lost connection can damage it. Keep it on a local disk, or use a team database.</source>
        <translation>Dieser Arbeitsbereich liegt in einem Netzwerkordner, wo ein Verbindungsabbruch ihn beschädigen kann. Ihn auf einem lokalen Datenträger aufbewahren oder eine Team-Datenbank verwenden.</translation>
    </message>
    <message>
        <source>No workspace was named.</source>
        <translation>Kein Arbeitsbereich angegeben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an address, not the path of a file. Give the path itself.</source>
        <translation>„%1“ ist eine Adresse, kein Dateipfad. Den Pfad selbst angeben.</translation>
    </message>
    <message>
        <source>%1 is a link to a file that does not exist.</source>
        <translation>%1 verweist auf eine Datei, die es nicht gibt.</translation>
    </message>
    <message>
        <source>There is no workspace %1.</source>
        <translation>Es gibt keinen Arbeitsbereich %1.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a workspace.</source>
        <translation>%1 ist ein Ordner, kein Arbeitsbereich.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>%1 is empty. It is not a workspace.</source>
        <translation>%1 ist leer. Es ist kein Arbeitsbereich.</translation>
    </message>
    <message>
        <source>%1 is cut off: only %2 bytes are left. Use a backup.</source>
        <translation>%1 ist abgeschnitten: Nur %2 Byte sind übrig. Eine Sicherung verwenden.</translation>
    </message>
    <message>
        <source>%1 is not a workspace: it is another kind of file.</source>
        <translation>%1 ist kein Arbeitsbereich, sondern eine Datei anderer Art.</translation>
    </message>
    <message>
        <source>%1 is a database that belongs to another program. It was not opened.</source>
        <translation>%1 ist eine Datenbank, die zu einem anderen Programm gehört. Sie wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>%1 is damaged: it should be %2 bytes long and has %3. Nothing was written to it. Use a backup, or salvage it into a new file.</source>
        <translation>%1 ist beschädigt: %2 Byte sollten es sein, %3 sind es. Nichts wurde hineingeschrieben. Eine Sicherung verwenden oder in eine neue Datei retten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the path of a file.</source>
        <translation>„%1“ ist kein Dateipfad.</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is. Choose another name.</source>
        <translation>%1 gibt es schon und blieb unverändert. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Den Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 It is open for reading only.</source>
        <translation>%1 Der Arbeitsbereich ist schreibgeschützt geöffnet.</translation>
    </message>
    <message>
        <source>%1 is damaged: its rubric is not the one that was stored. Nothing was written to it. Use a backup, or salvage it into a new file.</source>
        <translation>%1 ist beschädigt: Das Raster darin ist nicht das, das gespeichert wurde. Nichts wurde hineingeschrieben. Eine Sicherung verwenden oder in eine neue Datei retten.</translation>
    </message>
    <message>
        <source>The newest backup is %1.</source>
        <translation>Die neueste Sicherung ist %1.</translation>
    </message>
    <message>
        <source>Its last changes are in a log that cannot be read here. Copy the file and its log to a folder of yours.</source>
        <translation>Die letzten Änderungen stehen in einem Protokoll, das hier nicht gelesen werden kann. Die Datei und ihr Protokoll in einen eigenen Ordner kopieren.</translation>
    </message>
    <message>
        <source>The workspace was not closed properly last time, and its log is gone: what was saved last may be missing. Compare it with the newest backup.</source>
        <translation>Der Arbeitsbereich wurde zuletzt nicht ordentlich geschlossen, und sein Protokoll ist weg: Was zuletzt gespeichert wurde, fehlt vielleicht. Mit der neuesten Sicherung vergleichen.</translation>
    </message>
    <message>
        <source>The backup %1 holds more than this workspace: changes are missing here. Compare the two before you go on.</source>
        <translation>Die Sicherung %1 enthält mehr als dieser Arbeitsbereich: Hier fehlen Änderungen. Beide vergleichen, ehe es weitergeht.</translation>
    </message>
</context>
<context>
    <name>rapporteur::WorkspaceLock</name>
    <message>
        <source>an unknown program</source>
        <translation>ein unbekanntes Programm</translation>
    </message>
    <message>
        <source>an unknown computer</source>
        <translation>ein unbekannter Rechner</translation>
    </message>
    <message>
        <source>The folder of the workspace may not be written to.</source>
        <translation>In den Ordner des Arbeitsbereichs darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>No lock can be made beside the workspace; the disk may be full.</source>
        <translation>Neben dem Arbeitsbereich lässt sich keine Sperre anlegen; vielleicht ist der Datenträger voll.</translation>
    </message>
    <message>
        <source>No lock can be made beside the workspace: %1 is a folder. Remove it.</source>
        <translation>Neben dem Arbeitsbereich kann keine Sperre angelegt werden: %1 ist ein Ordner. Ihn entfernen.</translation>
    </message>
</context>
<context>
    <name>rapporteur::Writer</name>
    <message>
        <source>Not saved: the file %1 was replaced or removed by another program. Save a copy elsewhere, then compare the two.</source>
        <translation>Nicht gespeichert: Die Datei %1 wurde von einem anderen Programm ersetzt oder entfernt. Anderswo eine Kopie speichern, dann beide vergleichen.</translation>
    </message>
</context>
<context>
    <name>rapporteur::cli::RunSequence</name>
    <message>
        <source>Parking: what is under way is finished and kept. The next evaluate goes on.</source>
        <translation>Wird zurückgestellt: Begonnenes wird beendet und behalten. Das nächste evaluate setzt den Lauf fort.</translation>
    </message>
    <message>
        <source>evaluated, %1 a minute</source>
        <translation>bewertet, %1 pro Minute</translation>
    </message>
    <message>
        <source>Article %1, %2: %3</source>
        <translation>Artikel %1, %2: %3</translation>
    </message>
    <message>
        <source>evaluated; %1 asks to wait</source>
        <translation>bewertet; %1 bittet zu warten</translation>
    </message>
    <message>
        <source>More than %1 is spent or under way; the run goes on.</source>
        <translation>Mehr als %1 sind ausgegeben oder unterwegs; der Lauf geht weiter.</translation>
    </message>
</context>
</TS>
