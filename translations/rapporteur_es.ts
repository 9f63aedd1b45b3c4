<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Annotation</name>
    <message>
        <source>it is neither article nor comment.</source>
        <translation>no es ni artículo ni comentario.</translation>
    </message>
</context>
<context>
    <name>AnswerReader</name>
    <message>
        <source>The answer “%1” is larger than 32 MB and was not read.</source>
        <translation>La respuesta «%1» supera los 32 MB y no se leyó.</translation>
    </message>
    <message>
        <source>“%1” is JSON, but holds no evaluation: there is neither “scores” nor “evaluation” in it.</source>
        <translation>«%1» es JSON, pero no contiene ninguna evaluación: no hay ni «scores» ni «evaluation».</translation>
    </message>
    <message>
        <source>The answer “%1” ends inside its reasoning and gives no scores.</source>
        <translation>La respuesta «%1» termina en medio de su razonamiento y no da puntuaciones.</translation>
    </message>
    <message>
        <source>The answer “%1” contains no JSON object.</source>
        <translation>La respuesta «%1» no contiene ningún objeto JSON.</translation>
    </message>
    <message>
        <source>The answer “%1” contains no JSON that can be read as an evaluation.</source>
        <translation>La respuesta «%1» no contiene JSON que pueda leerse como evaluación.</translation>
    </message>
    <message numerus="yes">
        <source>The answer “%1” is incomplete: %n section(s) missing (%2). Ask the rater again.</source>
        <translation>
            <numerusform>La respuesta «%1» está incompleta: falta %n sección (%2). Pregunte de nuevo al evaluador.</numerusform>
            <numerusform>La respuesta «%1» está incompleta: faltan %n secciones (%2). Pregunte de nuevo al evaluador.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer leaves out supplementary signals: %1.</source>
        <translation>La respuesta omite señales complementarias: %1.</translation>
    </message>
    <message>
        <source>Not evaluated here: %1.</source>
        <translation>No evaluado aquí: %1.</translation>
    </message>
    <message>
        <source>The short answer “%1” has no score: the field “evaluation.%2” is missing.</source>
        <translation>La respuesta breve «%1» no tiene puntuación: falta el campo «evaluation.%2».</translation>
    </message>
    <message>
        <source>The answer “%1” has no list “scores”.</source>
        <translation>La respuesta «%1» no tiene lista «scores».</translation>
    </message>
    <message>
        <source>The text is not valid JSON.</source>
        <translation>El texto no es JSON válido.</translation>
    </message>
</context>
<context>
    <name>Archives</name>
    <message>
        <source>%1 is too large for a saved page.</source>
        <translation>%1 es demasiado grande para una página guardada.</translation>
    </message>
    <message numerus="yes">
        <source>%n more pages are not listed: import the whole archive to have them.</source>
        <translation>
            <numerusform>%n página más no se enumera: importe el archivo entero para tenerla.</numerusform>
            <numerusform>%n páginas más no se enumeran: importe el archivo entero para tenerlas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds no pages to read (%n records).</source>
        <translation>
            <numerusform>%1 no contiene páginas que leer (%n registro).</numerusform>
            <numerusform>%1 no contiene páginas que leer (%n registros).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation>%1, registro %2</translation>
    </message>
    <message>
        <source>The page %1 is empty.</source>
        <translation>La página %1 está vacía.</translation>
    </message>
    <message numerus="yes">
        <source>%n more problems are not listed.</source>
        <translation>
            <numerusform>%n problema más no se enumera.</numerusform>
            <numerusform>%n problemas más no se enumeran.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record has no possible length and was left out.</source>
        <translation>El registro no tiene una longitud posible y se omitió.</translation>
    </message>
    <message>
        <source>The record says that it has %1 bytes, but only %2 are there.</source>
        <translation>El registro dice tener %1 bytes, pero solo hay %2.</translation>
    </message>
    <message>
        <source>The file cannot be read on: %1.</source>
        <translation>No se puede seguir leyendo el archivo: %1.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than %2; what came before was read.</source>
        <translation>%1, descomprimido, supera %2; se leyó lo anterior.</translation>
    </message>
    <message>
        <source>The page is packed in a way that cannot be read (%1).</source>
        <translation>La página está comprimida de un modo que no se puede leer (%1).</translation>
    </message>
    <message>
        <source>The page unpacks to more than %1.</source>
        <translation>La página, descomprimida, supera %1.</translation>
    </message>
    <message>
        <source>The page is cut: its end is missing in the archive.</source>
        <translation>La página está cortada: su final falta en el archivo.</translation>
    </message>
    <message>
        <source>there is no memory for unpacking</source>
        <translation>no hay memoria para descomprimir</translation>
    </message>
    <message>
        <source>The compressed data are damaged: %1.</source>
        <translation>Los datos comprimidos están dañados: %1.</translation>
    </message>
    <message>
        <source>they break off</source>
        <translation>se interrumpen</translation>
    </message>
    <message>
        <source>they are not compressed data</source>
        <translation>no son datos comprimidos</translation>
    </message>
    <message>
        <source>%1 holds no page: no part of it is HTML.</source>
        <translation>%1 no contiene ninguna página: ninguna de sus partes es HTML.</translation>
    </message>
    <message>
        <source>The file is damaged: delimiters or heads of its parts are missing. What could be found was read.</source>
        <translation>El archivo está dañado: faltan delimitadores o cabeceras de sus partes. Se leyó lo que se pudo encontrar.</translation>
    </message>
    <message>
        <source>A file in the archive has a name that leads elsewhere (%1) and was left out.</source>
        <translation>Un fichero del archivo tiene un nombre que lleva a otro lugar (%1) y se omitió.</translation>
    </message>
    <message>
        <source>%1 is a ZIP file, but no archive of pages: it has no folder “archive”.</source>
        <translation>%1 es un fichero ZIP, pero no un archivo de páginas: no tiene carpeta «archive».</translation>
    </message>
    <message>
        <source>%1 is not what the archive&apos;s description says: its hash differs. The archive was changed or damaged after it was made.</source>
        <translation>%1 no es lo que dice la descripción del archivo: su resumen difiere. El archivo se modificó o dañó después de hacerse.</translation>
    </message>
    <message>
        <source>The archive&apos;s description (datapackage.json) cannot be read; its hashes were not checked.</source>
        <translation>La descripción del archivo (datapackage.json) no se puede leer; sus resúmenes no se comprobaron.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of pages/pages.jsonl are no JSON and were left out.</source>
        <translation>
            <numerusform>%n línea de pages/pages.jsonl no es JSON y se omitió.</numerusform>
            <numerusform>%n líneas de pages/pages.jsonl no son JSON y se omitieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is encrypted or packed in a way that cannot be read.</source>
        <translation>%1 está cifrado o comprimido de un modo que no se puede leer.</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes behind this record belong to no record; a length was wrong, or the file is damaged.</source>
        <translation>
            <numerusform>%n byte tras este registro no pertenece a ninguno; una longitud era errónea o el archivo está dañado.</numerusform>
            <numerusform>%n bytes tras este registro no pertenecen a ninguno; una longitud era errónea o el archivo está dañado.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record breaks off in its head.</source>
        <translation>El registro se interrumpe en su cabecera.</translation>
    </message>
    <message>
        <source>The record has no possible length (%1) and was left out.</source>
        <translation>El registro no tiene una longitud posible (%1) y se omitió.</translation>
    </message>
    <message>
        <source>The page %1 is larger than %2 and was left out.</source>
        <translation>La página %1 supera %2 y se omitió.</translation>
    </message>
    <message>
        <source>%1 is packed more than once: unpack it and import what comes out.</source>
        <translation>%1 está comprimido varias veces: descomprímalo e importe lo que salga.</translation>
    </message>
    <message>
        <source>%1 is no archive of pages.</source>
        <translation>%1 no es un archivo de páginas.</translation>
    </message>
    <message>
        <source>%1 is no whole ZIP file: its directory is missing or damaged. Save it again.</source>
        <translation>%1 no es un fichero ZIP completo: su directorio falta o está dañado. Guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 has a directory of an impossible size.</source>
        <translation>%1 tiene un directorio de tamaño imposible.</translation>
    </message>
</context>
<context>
    <name>CellAnswerReader</name>
    <message>
        <source>The answer “%1” has no score of the provision that was asked for.</source>
        <translation>La respuesta «%1» no tiene puntuación de la disposición pedida.</translation>
    </message>
</context>
<context>
    <name>CodeText</name>
    <message>
        <source>Only the first %1 of %2 characters are shown.</source>
        <translation>Solo se muestran los primeros %1 de %2 caracteres.</translation>
    </message>
    <message>
        <source>The text is too long to be coloured.</source>
        <translation>El texto es demasiado largo para colorearlo.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Reviews what machines have scored, without a window.</source>
        <translation>Revisa sin ventana lo que han puntuado las máquinas.</translation>
    </message>
    <message>
        <source>Usage: rapporteur-cli VERB ARGUMENTS… [OPTIONS]</source>
        <translation>Uso: rapporteur-cli VERB ARGUMENTS… [OPTIONS]</translation>
    </message>
    <message>
        <source>rapporteur-cli VERB --help tells more about each, --version the version.</source>
        <translation>rapporteur-cli VERB --help dice más de cada uno, --version da la versión.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 some items failed, 2 usage, 3 workspace cannot be opened, 4 provider or network, 5 budget exhausted, 130 interrupted.</source>
        <translation>Códigos de salida: 0 hecho, 1 fallaron algunos elementos, 2 uso, 3 no se puede abrir el espacio de trabajo, 4 proveedor o red, 5 presupuesto agotado, 130 interrumpido.</translation>
    </message>
    <message>
        <source>Show this.</source>
        <translation>Muestra esto.</translation>
    </message>
    <message>
        <source>Usage: rapporteur-cli %1</source>
        <translation>Uso: rapporteur-cli %1</translation>
    </message>
    <message>
        <source>The arguments are %1, in this order.</source>
        <translation>Los argumentos son %1, en este orden.</translation>
    </message>
    <message>
        <source>There is no verb “%1”. The verbs are %2.</source>
        <translation>No hay verbo «%1». Los verbos son %2.</translation>
    </message>
    <message>
        <source>Try: rapporteur-cli --help</source>
        <translation>Pruebe: rapporteur-cli --help</translation>
    </message>
    <message>
        <source>Standard input is larger than the limit of %1.</source>
        <translation>La entrada estándar supera el límite de %1.</translation>
    </message>
    <message>
        <source>The filter knows no “%1:”. It knows state: and words.</source>
        <translation>El filtro no conoce «%1:». Conoce state: y palabras.</translation>
    </message>
    <message>
        <source>There is no state “%1”. The states are %2.</source>
        <translation>No hay estado «%1». Los estados son %2.</translation>
    </message>
    <message>
        <source>There is no sort key “%1”. The keys are %2.</source>
        <translation>No hay clave de orden «%1». Las claves son %2.</translation>
    </message>
    <message>
        <source>A filter is made of state:NAME (several with commas: any of them) and of words that must all be found in
title, text, comments or notes. States: %1.
Example: --filter &apos;state:unreviewed,draft &quot;face recognition&quot;&apos;</source>
        <translation>Un filtro se compone de state:NOMBRE (varios con comas: cualquiera de ellos) y de palabras que deben estar todas en
título, texto, comentarios o notas. Estados: %1.
Ejemplo: --filter &apos;state:unreviewed,draft &quot;face recognition&quot;&apos;</translation>
    </message>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>No se pudo escribir la salida: %1.</translation>
    </message>
    <message>
        <source>(untitled)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <source>Try: rapporteur-cli %1 --help</source>
        <translation>Pruebe: rapporteur-cli %1 --help</translation>
    </message>
    <message>
        <source>Team databases are not part of this version. Use a workspace file.</source>
        <translation>Las bases de datos de equipo no forman parte de esta versión. Use un archivo de espacio de trabajo.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1 cannot be written to now.</source>
        <translation>No se cambió nada: ahora no se puede escribir en %1.</translation>
    </message>
    <message>
        <source>--%1 needs a number from %2 to %3.</source>
        <translation>--%1 necesita un número de %2 a %3.</translation>
    </message>
    <message>
        <source>--by knows %1.</source>
        <translation>--by conoce %1.</translation>
    </message>
    <message>
        <source>--target knows article and discussion.</source>
        <translation>--target conoce article y discussion.</translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cells scored, %2 ND</source>
        <translation>%1 celdas puntuadas, %2 ND</translation>
    </message>
    <message>
        <source>%1 abstained</source>
        <translation>%1 abstenciones</translation>
    </message>
    <message>
        <source>same ND/scored</source>
        <translation>mismo ND/puntuado</translation>
    </message>
    <message>
        <source>|difference|</source>
        <translation>|diferencia|</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>sesgo</translation>
    </message>
    <message>
        <source>lower limit</source>
        <translation>límite inferior</translation>
    </message>
    <message>
        <source>upper limit</source>
        <translation>límite superior</translation>
    </message>
    <message>
        <source>same sign</source>
        <translation>mismo signo</translation>
    </message>
    <message>
        <source>same class</source>
        <translation>misma clase</translation>
    </message>
    <message>
        <source>part</source>
        <translation>parte</translation>
    </message>
    <message>
        <source>judged</source>
        <translation>juzgados</translation>
    </message>
    <message>
        <source>scored</source>
        <translation>puntuados</translation>
    </message>
    <message>
        <source>How far raters agree: people, models and rules.</source>
        <translation>Cuánto coinciden los evaluadores: personas, modelos y reglas.</translation>
    </message>
    <message>
        <source>Parts: channel, content-type, provision, rater (pairs).</source>
        <translation>Partes: channel, content-type, provision, rater (pares).</translation>
    </message>
    <message>
        <source>Only these, by name or key; comma or once for each.</source>
        <translation>Solo estos, por nombre o clave; coma, o una vez por cada uno.</translation>
    </message>
    <message>
        <source>Reviews that are not submitted count too.</source>
        <translation>También cuentan las revisiones no enviadas.</translation>
    </message>
    <message>
        <source>Each person twice: decided blind, and decided after the reveal.</source>
        <translation>Cada persona dos veces: lo decidido a ciegas y lo decidido tras la revelación.</translation>
    </message>
    <message>
        <source>First submissions and first evaluations as raters of their own.</source>
        <translation>Primeros envíos y primeras evaluaciones como evaluadores aparte.</translation>
    </message>
    <message>
        <source>article, or discussion.</source>
        <translation>article, o discussion.</translation>
    </message>
    <message>
        <source>Only these articles.</source>
        <translation>Solo estos artículos.</translation>
    </message>
    <message>
        <source>Seed of the bootstrap.</source>
        <translation>Semilla del bootstrap.</translation>
    </message>
    <message>
        <source>Draws of the bootstrap; 0: no intervals.</source>
        <translation>Extracciones del bootstrap; 0: sin intervalos.</translation>
    </message>
    <message>
        <source>Scores up to this far from 0 have no sign.</source>
        <translation>Las puntuaciones hasta esta distancia de 0 no tienen signo.</translation>
    </message>
    <message>
        <source>Print one JSON object with all parts.</source>
        <translation>Imprime un objeto JSON con todas las partes.</translation>
    </message>
    <message>
        <source>Two questions are kept apart: is there something to score (same ND/scored, Gwet&apos;s AC1), and how much,
on cells that were scored jointly (Krippendorff&apos;s interval alpha, ICC(2,1), differences, signs, classes).
Cells that nobody decided never count, and ND is never taken for 0. Intervals are 95 % percentile
intervals of a bootstrap over articles.</source>
        <translation>Se separan dos preguntas: si hay algo que puntuar (mismo ND/puntuado, AC1 de Gwet), y cuánto,
en las celdas puntuadas en común (alfa de intervalo de Krippendorff, ICC(2,1), diferencias, signos, clases).
Las celdas que nadie decidió nunca cuentan, y ND nunca se toma por 0. Los intervalos son intervalos percentiles
al 95 % de un bootstrap sobre artículos.</translation>
    </message>
    <message numerus="yes">
        <source>%n articles with cells that two or more judged</source>
        <translation>
            <numerusform>%n artículo con celdas que juzgaron dos o más</numerusform>
            <numerusform>%n artículos con celdas que juzgaron dos o más</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Pairs have no intervals: there are more than %1. Choose raters with --raters.</source>
        <translation>Los pares no tienen intervalos: hay más de %1. Elija evaluadores con --raters.</translation>
    </message>
    <message>
        <source>Copies a workspace, also one in use; the copy is reopened and checked before it is named.</source>
        <translation>Copia un espacio de trabajo, también uno en uso; la copia se reabre y se comprueba antes de recibir su nombre.</translation>
    </message>
    <message>
        <source>Print one JSON object.</source>
        <translation>Imprime un objeto JSON.</translation>
    </message>
    <message>
        <source>%1: backed up and checked.</source>
        <translation>%1: copia de seguridad hecha y comprobada.</translation>
    </message>
    <message>
        <source>%1 articles, %2 evaluations, %3 reviews, %4 journal entries: %5</source>
        <translation>%1 artículos, %2 evaluaciones, %3 revisiones, %4 entradas de diario: %5</translation>
    </message>
    <message>
        <source>clean.</source>
        <translation>sin fallos.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems.</source>
        <translation>
            <numerusform>%n problema.</numerusform>
            <numerusform>%n problemas.</numerusform>
        </translation>
    </message>
    <message>
        <source>What could be read is in %1. The damaged file was left as it is.</source>
        <translation>Lo que se pudo leer está en %1. El archivo dañado se dejó como estaba.</translation>
    </message>
    <message>
        <source>Checks integrity, and the present state against the journal.</source>
        <translation>Comprueba la integridad, y el estado actual contra el diario.</translation>
    </message>
    <message>
        <source>Salvage what can be read of a damaged workspace into a new file.</source>
        <translation>Rescata en un archivo nuevo lo que se pueda leer de un espacio de trabajo dañado.</translation>
    </message>
    <message>
        <source>--repair never writes to the damaged file: the new one stands beside it, named NAME.salvaged.rapporteur.
What could not be read is listed, and the exit code is 1 then. A clean workspace is left alone.</source>
        <translation>--repair nunca escribe en el archivo dañado: el nuevo queda al lado, con el nombre NAME.salvaged.rapporteur.
Lo que no se pudo leer se enumera, y entonces el código de salida es 1. Un espacio de trabajo sano se deja en paz.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems; salvaging.</source>
        <translation>
            <numerusform>%n problema; rescatando.</numerusform>
            <numerusform>%n problemas; rescatando.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try: rapporteur-cli check --repair %1</source>
        <translation>Pruebe: rapporteur-cli check --repair %1</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3.</source>
        <translation>--%1 debe ser un número entero de %2 a %3.</translation>
    </message>
    <message>
        <source>--only knows new, failed and all.</source>
        <translation>--only solo conoce new, failed y all.</translation>
    </message>
    <message>
        <source>The built-in rater knows the mode full only.</source>
        <translation>El evaluador incorporado solo conoce el modo full.</translation>
    </message>
    <message>
        <source>--mode knows full, spot and lite.</source>
        <translation>--mode conoce full, spot y lite.</translation>
    </message>
    <message numerus="yes">
        <source>%n gated</source>
        <translation>
            <numerusform>%n tras una barrera</numerusform>
            <numerusform>%n tras una barrera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without text</source>
        <translation>
            <numerusform>%n sin texto</numerusform>
            <numerusform>%n sin texto</numerusform>
        </translation>
    </message>
    <message>
        <source>, left out: %1</source>
        <translation>, omitido: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n evaluations by %1, no tokens, no cost</source>
        <translation>
            <numerusform>%n evaluación por %1, sin tokens, sin coste</numerusform>
            <numerusform>%n evaluaciones por %1, sin tokens, sin coste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evaluated</source>
        <translation>
            <numerusform>%n evaluado</numerusform>
            <numerusform>%n evaluados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallido</numerusform>
            <numerusform>%n fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retried</source>
        <translation>
            <numerusform>%n reintentado</numerusform>
            <numerusform>%n reintentados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers were there already</source>
        <translation>
            <numerusform>%n respuesta ya estaba</numerusform>
            <numerusform>%n respuestas ya estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions of unknown cost</source>
        <translation>
            <numerusform>%n pregunta de coste desconocido</numerusform>
            <numerusform>%n preguntas de coste desconocido</numerusform>
        </translation>
    </message>
    <message>
        <source>; %1 s.</source>
        <translation>; %1 s.</translation>
    </message>
    <message>
        <source>The run is parked.</source>
        <translation>La ejecución está aparcada.</translation>
    </message>
    <message>
        <source>Has articles evaluated and stores each evaluation as it comes.</source>
        <translation>Hace evaluar artículos y guarda cada evaluación según llega.</translation>
    </message>
    <message>
        <source>Who evaluates: builtin, the rules that need no key and no network, or a kind of server: openai, anthropic, openrouter, ollama, llamacpp, compatible, …</source>
        <translation>Quién evalúa: builtin, las reglas que no necesitan clave ni red, o una clase de servidor: openai, anthropic, openrouter, ollama, llamacpp, compatible, …</translation>
    </message>
    <message>
        <source>full, spot or lite; of models.</source>
        <translation>full, spot o lite; de los modelos.</translation>
    </message>
    <message>
        <source>article or discussion. Left out: the text, or the discussion where there is no text.</source>
        <translation>article o discussion. Si se omite: el texto, o la discusión donde no hay texto.</translation>
    </message>
    <message>
        <source>new: not yet evaluated by this rater; failed: given up before; all.</source>
        <translation>new: aún no evaluados por este evaluador; failed: abandonados antes; all: todos.</translation>
    </message>
    <message>
        <source>Only these articles, separated by commas; overrules their gate.</source>
        <translation>Solo estos artículos, separados por comas; pasa por alto su barrera.</translation>
    </message>
    <message>
        <source>How many at once.</source>
        <translation>Cuántos a la vez.</translation>
    </message>
    <message>
        <source>Attempts before an article is given up.</source>
        <translation>Intentos antes de abandonar un artículo.</translation>
    </message>
    <message>
        <source>Say how many calls, tokens and what cost it would take, and do nothing.</source>
        <translation>Dice cuántas llamadas, tokens y qué coste requeriría, y no hace nada.</translation>
    </message>
    <message>
        <source>Print JSON lines: one an event, and a summary.</source>
        <translation>Imprime líneas JSON: una por suceso, y un resumen.</translation>
    </message>
    <message>
        <source>An interrupt (Ctrl+C) parks the run: what is under way is finished and kept, and the next evaluate
goes on. So it does after a crash.</source>
        <translation>Una interrupción (Ctrl+C) aparca la ejecución: lo que está en curso se termina y se conserva, y el siguiente evaluate
continúa. Lo mismo tras una caída.</translation>
    </message>
    <message numerus="yes">
        <source>Going on with %n unfinished runs first.</source>
        <translation>
            <numerusform>Primero se continúa %n ejecución sin terminar.</numerusform>
            <numerusform>Primero se continúan %n ejecuciones sin terminar.</numerusform>
        </translation>
    </message>
    <message>
        <source>--only knows submitted and all.</source>
        <translation>--only conoce submitted y all.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n articles as %1</source>
        <translation>
            <numerusform>%n artículo exportado como %1</numerusform>
            <numerusform>%n artículos exportados como %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes articles, evaluations and reviews into a file.</source>
        <translation>Escribe artículos, evaluaciones y revisiones en un archivo.</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation>Uno de %1.</translation>
    </message>
    <message>
        <source>submitted: only submitted reviews and their articles; all.</source>
        <translation>submitted: solo revisiones enviadas y sus artículos; all: todo.</translation>
    </message>
    <message>
        <source>Whose review stands where a format has room for one, and in filters.</source>
        <translation>De quién es la revisión que vale donde un formato tiene sitio para una, y en los filtros.</translation>
    </message>
    <message>
        <source>CSV: do not neutralise texts that a spreadsheet would run as formulas.</source>
        <translation>CSV: no neutraliza textos que una hoja de cálculo ejecutaría como fórmulas.</translation>
    </message>
    <message>
        <source>CSV: begin with a byte order mark, for some spreadsheets.</source>
        <translation>CSV: empieza con una marca de orden de bytes, para algunas hojas de cálculo.</translation>
    </message>
    <message>
        <source>Print one JSON object about the export.</source>
        <translation>Imprime un objeto JSON sobre la exportación.</translation>
    </message>
    <message>
        <source>The file is written under a temporary name and renamed when it is whole; an old file stays until
then. The same workspace gives the same bytes. ND is an empty field in CSV and null in JSON.</source>
        <translation>El archivo se escribe con un nombre temporal y se renombra cuando está completo; un archivo anterior queda hasta
entonces. El mismo espacio de trabajo da los mismos bytes. ND es un campo vacío en CSV y null en JSON.</translation>
    </message>
    <message>
        <source>Say where to write with -o PATH.</source>
        <translation>Diga dónde escribir con -o RUTA.</translation>
    </message>
    <message>
        <source>--format must be one of %1.</source>
        <translation>--format debe ser uno de %1.</translation>
    </message>
    <message>
        <source>--json and -o - would mix on standard output.</source>
        <translation>--json y -o - se mezclarían en la salida estándar.</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>artículos</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n omitido</numerusform>
            <numerusform>%n omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n comentario</numerusform>
            <numerusform>%n comentarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evaluations</source>
        <translation>
            <numerusform>%n evaluación</numerusform>
            <numerusform>%n evaluaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>%n candidato</numerusform>
            <numerusform>%n candidatos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more; --json lists all.</source>
        <translation>
            <numerusform>%n más; --json los enumera todos.</numerusform>
            <numerusform>%n más; --json los enumera todos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>files</source>
        <translation>archivos</translation>
    </message>
    <message>
        <source>Stopping; what is stored stays.</source>
        <translation>Deteniendo; lo guardado permanece.</translation>
    </message>
    <message>
        <source>Loads articles, discussions and evaluations from files, folders and the web.</source>
        <translation>Carga artículos, discusiones y evaluaciones de archivos, carpetas y la web.</translation>
    </message>
    <message>
        <source>Import the entries of feeds and lists that carry all of their text; without it all entries are only listed.</source>
        <translation>Importa las entradas de canales y listas que llevan todo su texto; sin esto, solo se enumeran todas.</translation>
    </message>
    <message>
        <source>Print JSON lines: one an item or candidate, one a file, and a summary.</source>
        <translation>Imprime líneas JSON: una por elemento o candidato, una por archivo, y un resumen.</translation>
    </message>
    <message>
        <source>Makes a new workspace; refuses to overwrite.</source>
        <translation>Crea un espacio de trabajo nuevo; se niega a sobrescribir.</translation>
    </message>
    <message>
        <source>Load the articles, discussions and answers that come with the program.</source>
        <translation>Carga los artículos, discusiones y respuestas que vienen con el programa.</translation>
    </message>
    <message>
        <source>Score by this rubric: the id of a shipped one, or a file.</source>
        <translation>Puntúa según esta rúbrica: el identificador de una incluida, o un archivo.</translation>
    </message>
    <message>
        <source>Made %1 with the rubric %2 %3.</source>
        <translation>Creado %1 con la rúbrica %2 %3.</translation>
    </message>
    <message>
        <source>Sample: %1</source>
        <translation>Muestra: %1</translation>
    </message>
    <message>
        <source>The key (it is not shown), then Enter:</source>
        <translation>La clave (no se muestra), luego Intro:</translation>
    </message>
    <message>
        <source>The key is read from standard input, and nothing came.</source>
        <translation>La clave se lee de la entrada estándar, y no llegó nada.</translation>
    </message>
    <message>
        <source>The key was not kept: the system has no keychain that this program can use. Set %1 for the runs instead; no file is written.</source>
        <translation>La clave no se guardó: el sistema no tiene un llavero que este programa pueda usar. Defina %1 para las ejecuciones; no se escribe ningún archivo.</translation>
    </message>
    <message>
        <source>The key of %1 for %2 is in the system&apos;s keychain.</source>
        <translation>La clave de %1 para %2 está en el llavero del sistema.</translation>
    </message>
    <message>
        <source>The key of %1 for %2 is removed.</source>
        <translation>La clave de %1 para %2 se ha quitado.</translation>
    </message>
    <message>
        <source>Keeps the keys of providers in the system&apos;s keychain.</source>
        <translation>Guarda las claves de los proveedores en el llavero del sistema.</translation>
    </message>
    <message>
        <source>The address that the key belongs to, if not the usual one.</source>
        <translation>La dirección a la que pertenece la clave, si no es la habitual.</translation>
    </message>
    <message>
        <source>Print JSON lines.</source>
        <translation>Imprime líneas JSON.</translation>
    </message>
    <message>
        <source>The key is read from standard input, never from the command line, where others could see it. It
is sent to this address alone. RAPPORTEUR_KEY_&lt;PROVIDER&gt; in the environment comes before the
keychain. Keys are never written into a workspace, an export, a log or a file.</source>
        <translation>La clave se lee de la entrada estándar, nunca de la línea de órdenes, donde otros podrían verla. Se
envía solo a esta dirección. RAPPORTEUR_KEY_&lt;PROVIDER&gt; en el entorno va antes que el
llavero. Las claves nunca se escriben en un espacio de trabajo, una exportación, un registro o un archivo.</translation>
    </message>
    <message>
        <source>Say set, list or remove.</source>
        <translation>Diga set, list o remove.</translation>
    </message>
    <message>
        <source>Say of which provider.</source>
        <translation>Diga de qué proveedor.</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>sin evaluar</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>gated: %1</source>
        <translation>barrera: %1</translation>
    </message>
    <message>
        <source>text unavailable</source>
        <translation>texto no disponible</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>señalado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>The queue, one article a line.</source>
        <translation>La cola, un artículo por línea.</translation>
    </message>
    <message>
        <source>Show only these.</source>
        <translation>Muestra solo estos.</translation>
    </message>
    <message>
        <source>Order: added, title, score, setl, spread, published, usefulness; -score turns round.</source>
        <translation>Orden: added, title, score, setl, spread, published, usefulness; -score invierte.</translation>
    </message>
    <message>
        <source>At most this many.</source>
        <translation>Como mucho tantos.</translation>
    </message>
    <message>
        <source>Whose review states are shown.</source>
        <translation>De quién son los estados de revisión que se muestran.</translation>
    </message>
    <message>
        <source>Print one JSON object a line.</source>
        <translation>Imprime un objeto JSON por línea.</translation>
    </message>
    <message>
        <source>--limit needs a whole number.</source>
        <translation>--limit necesita un número entero.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>%1 of %2 articles.</source>
        <translation>%1 de %2 artículos.</translation>
    </message>
    <message>
        <source>Standard input must hold one line, the key.</source>
        <translation>La entrada estándar debe contener una línea, la clave.</translation>
    </message>
    <message>
        <source>%1 wants a key, and there is none for %2. Set %3, or keep one with: rapporteur-cli key set %4</source>
        <translation>%1 pide una clave, y no hay ninguna para %2. Defina %3, o guarde una con: rapporteur-cli key set %4</translation>
    </message>
    <message numerus="yes">
        <source>Say with --model which of the %n model(s) of %1 is to be asked.</source>
        <translation>
            <numerusform>Diga con --model si se ha de preguntar al %n modelo de %1.</numerusform>
            <numerusform>Diga con --model a cuál de los %n modelos de %1 se ha de preguntar.</numerusform>
        </translation>
    </message>
    <message>
        <source>No price is known for “%1”, so no cap can hold. Give --price-input and --price-output.</source>
        <translation>No se conoce precio para «%1», así que ningún tope puede cumplirse. Dé --price-input y --price-output.</translation>
    </message>
    <message>
        <source>No price is known for “%1”. Give --price-input and --price-output, or ask all the same with --allow-unpriced.</source>
        <translation>No se conoce precio para «%1». Dé --price-input y --price-output, o pregunte de todos modos con --allow-unpriced.</translation>
    </message>
    <message>
        <source>The list of models could not be had: %1</source>
        <translation>No se pudo obtener la lista de modelos: %1</translation>
    </message>
    <message>
        <source>Say with --model which model is to be asked.</source>
        <translation>Diga con --model a qué modelo se ha de preguntar.</translation>
    </message>
    <message>
        <source>--%1 must be a number from %2 to %3.</source>
        <translation>--%1 debe ser un número de %2 a %3.</translation>
    </message>
    <message>
        <source>--%1 must be an amount of US dollars, such as 2.50.</source>
        <translation>--%1 debe ser un importe en dólares estadounidenses, como 2.50.</translation>
    </message>
    <message>
        <source>--price-input and --price-output belong together.</source>
        <translation>--price-input y --price-output van juntos.</translation>
    </message>
    <message>
        <source>Where the server is, if not at its usual address.</source>
        <translation>Dónde está el servidor, si no en su dirección habitual.</translation>
    </message>
    <message>
        <source>Which model is asked, as the server names it.</source>
        <translation>A qué modelo se pregunta, como lo nombra el servidor.</translation>
    </message>
    <message>
        <source>The most that a run may cost, in US dollars.</source>
        <translation>Lo máximo que puede costar una ejecución, en dólares estadounidenses.</translation>
    </message>
    <message>
        <source>The most that everything of this workspace may cost in a day.</source>
        <translation>Lo máximo que puede costar todo este espacio de trabajo en un día.</translation>
    </message>
    <message>
        <source>Price of a million tokens of questions, in US dollars.</source>
        <translation>Precio de un millón de tokens de preguntas, en dólares estadounidenses.</translation>
    </message>
    <message>
        <source>The same of answers.</source>
        <translation>Lo mismo de respuestas.</translation>
    </message>
    <message>
        <source>Ask also where no price is known, so that no cap holds.</source>
        <translation>Pregunta también donde no se conoce precio, de modo que no vale ningún tope.</translation>
    </message>
    <message>
        <source>0 to 2; left out, the model&apos;s own.</source>
        <translation>0 a 2; si se omite, la del modelo.</translation>
    </message>
    <message>
        <source>off, low, medium or high; left out, the model&apos;s own.</source>
        <translation>off, low, medium o high; si se omite, el del modelo.</translation>
    </message>
    <message>
        <source>The most tokens of an answer.</source>
        <translation>El máximo de tokens de una respuesta.</translation>
    </message>
    <message>
        <source>Tokens that the model takes, where its server does not say.</source>
        <translation>Tokens que admite el modelo, donde su servidor no lo dice.</translation>
    </message>
    <message>
        <source>Have answers sent whole.</source>
        <translation>Hace enviar las respuestas enteras.</translation>
    </message>
    <message>
        <source>Ask again, even what was asked word for word before, to measure how answers vary.</source>
        <translation>Pregunta otra vez, incluso lo preguntado antes palabra por palabra, para medir cómo varían las respuestas.</translation>
    </message>
    <message>
        <source>Read the key from standard input, for this run alone.</source>
        <translation>Lee la clave de la entrada estándar, solo para esta ejecución.</translation>
    </message>
    <message>
        <source>%1 has no usual address; give it with --base-url.</source>
        <translation>%1 no tiene dirección habitual; désela con --base-url.</translation>
    </message>
    <message>
        <source>--thinking knows off, low, medium and high.</source>
        <translation>--thinking conoce off, low, medium y high.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%n evaluations by %1</source>
        <translation>
            <numerusform>%n evaluación por %1</numerusform>
            <numerusform>%n evaluaciones por %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens of questions, %2 of answers</source>
        <translation>%1 tokens de preguntas, %2 de respuestas</translation>
    </message>
    <message>
        <source>, no cost</source>
        <translation>, sin coste</translation>
    </message>
    <message>
        <source>, at an unknown cost, since no price is known</source>
        <translation>, con coste desconocido, pues no se conoce precio</translation>
    </message>
    <message>
        <source>, %1 to %2</source>
        <translation>, %1 a %2</translation>
    </message>
    <message>
        <source>%1  %2: %3, %4, %5</source>
        <translation>%1  %2: %3, %4, %5</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions</source>
        <translation>
            <numerusform>%n decisión</numerusform>
            <numerusform>%n decisiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations</source>
        <translation>
            <numerusform>%n anotación</numerusform>
            <numerusform>%n anotaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1:%2: %3 Nothing of this line was applied.</source>
        <translation>%1:%2: %3 No se aplicó nada de esta línea.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 no es un archivo normal.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>The line is longer than %1; the rest of the file was not read.</source>
        <translation>La línea supera %1; el resto del archivo no se leyó.</translation>
    </message>
    <message>
        <source>Applies decisions from a file, one JSON object a line and an article.</source>
        <translation>Aplica decisiones de un archivo, un objeto JSON por línea y artículo.</translation>
    </message>
    <message>
        <source>The file, or - for standard input.</source>
        <translation>El archivo, o - para la entrada estándar.</translation>
    </message>
    <message>
        <source>Who decides.</source>
        <translation>Quién decide.</translation>
    </message>
    <message>
        <source>Print JSON lines: one a line of the file, and a summary.</source>
        <translation>Imprime líneas JSON: una por línea del archivo, y un resumen.</translation>
    </message>
    <message>
        <source>A line: {&quot;url&quot; or &quot;article&quot;, &quot;decisions&quot;: [{&quot;provision&quot;, &quot;channel&quot;, &quot;verdict&quot;: accept, override, nd
or abstain, &quot;value&quot;, &quot;evidence&quot;, &quot;reason_code&quot;, &quot;reason&quot;, &quot;base&quot;: {&quot;rater&quot;}}], &quot;note&quot;,
&quot;annotations&quot;: [{&quot;exact&quot;, &quot;prefix&quot;, &quot;suffix&quot;, &quot;comment&quot;, &quot;comment_id&quot;, &quot;provision&quot;, &quot;channel&quot;}],
&quot;flag&quot;, &quot;submit&quot;}. A line is applied whole or not at all; annotations are found by their quote.
Applying the same file again changes nothing.</source>
        <translation>Una línea: {&quot;url&quot; o &quot;article&quot;, &quot;decisions&quot;: [{&quot;provision&quot;, &quot;channel&quot;, &quot;verdict&quot;: accept, override, nd
o abstain, &quot;value&quot;, &quot;evidence&quot;, &quot;reason_code&quot;, &quot;reason&quot;, &quot;base&quot;: {&quot;rater&quot;}}], &quot;note&quot;,
&quot;annotations&quot;: [{&quot;exact&quot;, &quot;prefix&quot;, &quot;suffix&quot;, &quot;comment&quot;, &quot;comment_id&quot;, &quot;provision&quot;, &quot;channel&quot;}],
&quot;flag&quot;, &quot;submit&quot;}. Una línea se aplica entera o nada; las anotaciones se encuentran por su cita.
Aplicar otra vez el mismo archivo no cambia nada.</translation>
    </message>
    <message>
        <source>Name the file with --apply FILE.</source>
        <translation>Nombre el archivo con --apply ARCHIVO.</translation>
    </message>
    <message>
        <source>Say who decides with --reviewer NAME.</source>
        <translation>Diga quién decide con --reviewer NOMBRE.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
    <message numerus="yes">
        <source>%n lines failed.</source>
        <translation>
            <numerusform>%n línea falló.</numerusform>
            <numerusform>%n líneas fallaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>figure</source>
        <translation>cifra</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>declarado</translation>
    </message>
    <message>
        <source>recomputed</source>
        <translation>recalculado</translation>
    </message>
    <message>
        <source>weighted mean</source>
        <translation>media ponderada</translation>
    </message>
    <message>
        <source>unweighted mean</source>
        <translation>media simple</translation>
    </message>
    <message>
        <source>%1 mean</source>
        <translation>media %1</translation>
    </message>
    <message>
        <source>SETL</source>
        <translation>SETL</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>mínimo</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>confianza</translation>
    </message>
    <message>
        <source>volatility</source>
        <translation>volatilidad</translation>
    </message>
    <message>
        <source>salience</source>
        <translation>prominencia</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>negativos</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>canales</translation>
    </message>
    <message>
        <source>directions</source>
        <translation>direcciones</translation>
    </message>
    <message>
        <source>facts, inferences</source>
        <translation>hechos, inferencias</translation>
    </message>
    <message>
        <source>section</source>
        <translation>sección</translation>
    </message>
    <message>
        <source>combined</source>
        <translation>combinado</translation>
    </message>
    <message>
        <source>modifier</source>
        <translation>modificador</translation>
    </message>
    <message>
        <source>final</source>
        <translation>final</translation>
    </message>
    <message>
        <source>repairs</source>
        <translation>reparaciones</translation>
    </message>
    <message>
        <source>Recomputes every figure of an evaluation file and compares it with what the file claims.</source>
        <translation>Recalcula todas las cifras de un archivo de evaluación y las compara con lo que declara el archivo.</translation>
    </message>
    <message>
        <source>The rubric it was scored by: the id of a shipped one, or a file.</source>
        <translation>La rúbrica según la que se puntuó: el identificador de una incluida, o un archivo.</translation>
    </message>
    <message>
        <source>Print one JSON object: claimed, recomputed, differences.</source>
        <translation>Imprime un objeto JSON: declarado, recalculado, diferencias.</translation>
    </message>
    <message>
        <source>FILE is an evaluation in this program&apos;s or the Observatory&apos;s format, or - for standard input.</source>
        <translation>FILE es una evaluación en el formato de este programa o del Observatorio, o - para la entrada estándar.</translation>
    </message>
    <message>
        <source>Rows, recomputed</source>
        <translation>Filas, recalculadas</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>The file claims nothing that the arithmetic does not confirm.</source>
        <translation>El archivo no declara nada que el cálculo no confirme.</translation>
    </message>
    <message numerus="yes">
        <source>%n figures of the file differ</source>
        <translation>
            <numerusform>%n cifra del archivo difiere</numerusform>
            <numerusform>%n cifras del archivo difieren</numerusform>
        </translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>fecha desconocida</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3 %)</source>
        <translation>%1: %2 (%3 %)</translation>
    </message>
    <message>
        <source>Gated</source>
        <translation>Tras una barrera</translation>
    </message>
    <message>
        <source>Perhaps gated</source>
        <translation>Quizá tras una barrera</translation>
    </message>
    <message>
        <source>: %1 live, %2 deleted, %3 dead, depth %4</source>
        <translation>: %1 visibles, %2 borrados, %3 inactivos, profundidad %4</translation>
    </message>
    <message>
        <source>rater</source>
        <translation>evaluador</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>modo</translation>
    </message>
    <message>
        <source>of</source>
        <translation>de</translation>
    </message>
    <message>
        <source>absent facts</source>
        <translation>hechos ausentes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>revisión n.º %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>One article with its evaluations, reviews and events.</source>
        <translation>Un artículo con sus evaluaciones, revisiones y sucesos.</translation>
    </message>
    <message>
        <source>Print the readable text as well.</source>
        <translation>Imprime también el texto legible.</translation>
    </message>
    <message>
        <source>Print the discussion as well.</source>
        <translation>Imprime también la discusión.</translation>
    </message>
    <message>
        <source>Print one JSON object; positions count Unicode code points.</source>
        <translation>Imprime un objeto JSON; las posiciones cuentan puntos de código Unicode.</translation>
    </message>
    <message>
        <source>ARTICLE is a number as list shows it, an identifier or an address.</source>
        <translation>ARTICLE es un número como lo muestra list, un identificador o una dirección.</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Evaluaciones</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>Events, newest first</source>
        <translation>Sucesos, los más recientes primero</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Discusión</translation>
    </message>
    <message>
        <source>A host of your own network that may be asked, with a port if only that one is meant. Can be given several times.</source>
        <translation>Un equipo de su propia red al que se puede preguntar, con un puerto si solo se refiere a él. Puede darse varias veces.</translation>
    </message>
    <message>
        <source>Load pages although the robots.txt of their server asks programs not to.</source>
        <translation>Carga páginas aunque el robots.txt de su servidor pida a los programas que no lo hagan.</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>comentarios</translation>
    </message>
    <message>
        <source>Works off the runs of a workspace until it is stopped.</source>
        <translation>Trabaja las ejecuciones de un espacio de trabajo hasta que se detenga.</translation>
    </message>
    <message>
        <source>End when nothing is left to do.</source>
        <translation>Termina cuando no queda nada que hacer.</translation>
    </message>
    <message>
        <source>Print JSON lines: one an event.</source>
        <translation>Imprime líneas JSON: una por suceso.</translation>
    </message>
    <message>
        <source>Runs are begun by evaluate or in the window; those that were parked or cut off go on, each with its
own rater.</source>
        <translation>Las ejecuciones empiezan con evaluate o en la ventana; las aparcadas o cortadas continúan, cada una con su
propio evaluador.</translation>
    </message>
    <message>
        <source>The file to write, or - for standard output; a folder or a .zip for formats of several files.</source>
        <translation>El archivo que se escribe, o - para la salida estándar; una carpeta o un .zip para formatos de varios archivos.</translation>
    </message>
    <message>
        <source>Identifier of the licence of the judgements, for dataset cards.</source>
        <translation>Identificador de la licencia de los juicios, para fichas de conjuntos de datos.</translation>
    </message>
    <message>
        <source>What the sources are: auto, hn, web, html, text, markdown, json, jsonl, csv, feed, warc, observatory, rapporteur.</source>
        <translation>Qué son las fuentes: auto, hn, web, html, text, markdown, json, jsonl, csv, feed, warc, observatory, rapporteur.</translation>
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
        <translation>Una fuente es un archivo, una carpeta (todos sus archivos a cualquier nivel, por nombre, sin enlaces), - para la entrada estándar,
una dirección web, o algo de Hacker News con la página de la que trata: hn:8863, hn:top:10 (también new, best,
ask, show, job), hn:search:PALABRAS. El código de salida es 4 cuando la red no dio nada de ello.
De un archivo (WARC, WACZ, MHTML) se toman las páginas visitadas. Un canal, una portada o una
lista de resultados se enumera: importe las direcciones que elija de ella.
Una página que solo muestra una barrera se conserva y se señala como tal. El código de salida es 1 cuando algún
archivo no se pudo cargar; un archivo sin artículos, como una lista de identificadores, se salta.
--format rapporteur vuelve a leer lo que escribió una exportación jsonl o bundle, con sus evaluaciones y revisiones;
es lo mismo que merge.</translation>
    </message>
    <message>
        <source>Takes colleagues&apos; work into a workspace, and lists where they differ.</source>
        <translation>Lleva a un espacio de trabajo el trabajo de colegas, y enumera dónde difieren.</translation>
    </message>
    <message>
        <source>Say what would be taken, and write nothing.</source>
        <translation>Dice qué se tomaría, y no escribe nada.</translation>
    </message>
    <message>
        <source>Print JSON lines: one object for each OTHER.</source>
        <translation>Imprime líneas JSON: un objeto por cada OTHER.</translation>
    </message>
    <message>
        <source>OTHER is a workspace file, a bundle (folder or .zip) or a file of complete JSON lines, scored with the
same rubric. Articles are matched by identifier or address. Evaluations and reviews are kept apart by
who made them; what is known already is not taken twice, so merging again changes nothing. Where two
people judged a cell differently it is listed. A review that one person changed in both stays as it is
here, and its cells are listed too. The text of an article that is here stays.</source>
        <translation>OTHER es un archivo de espacio de trabajo, un paquete (carpeta o .zip) o un archivo de líneas JSON completas, puntuado con la
misma rúbrica. Los artículos se emparejan por identificador o dirección. Evaluaciones y revisiones se distinguen por
quién las hizo; lo ya conocido no se toma dos veces, así que fusionar de nuevo no cambia nada. Donde dos
personas juzgaron una celda de otro modo, se enumera. Una revisión que una persona cambió en ambos queda como está
aquí, y sus celdas también se enumeran. El texto de un artículo que está aquí permanece.</translation>
    </message>
    <message>
        <source>%1: %2 articles, of which %3 would be new; %4 new evaluations, %5 new changes of reviews. Nothing was written.</source>
        <translation>%1: %2 artículos, de ellos %3 serían nuevos; %4 evaluaciones nuevas, %5 cambios nuevos de revisiones. No se escribió nada.</translation>
    </message>
    <message>
        <source>%1: %2 articles, of which %3 new; %4 new evaluations, %5 new changes of reviews.</source>
        <translation>%1: %2 artículos, de ellos %3 nuevos; %4 evaluaciones nuevas, %5 cambios nuevos de revisiones.</translation>
    </message>
    <message numerus="yes">
        <source>%n articles have another text here, which stays; evidence found in the other text shows no place.</source>
        <translation>
            <numerusform>%n artículo tiene aquí otro texto, que permanece; las pruebas halladas en el otro texto no muestran lugar.</numerusform>
            <numerusform>%n artículos tienen aquí otro texto, que permanece; las pruebas halladas en el otro texto no muestran lugar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews were changed by the same person in both; the one here stays.</source>
        <translation>
            <numerusform>La misma persona cambió %n revisión en ambos; la de aquí permanece.</numerusform>
            <numerusform>La misma persona cambió %n revisiones en ambos; las de aquí permanecen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells were judged differently:</source>
        <translation>
            <numerusform>%n celda se juzgó de otro modo:</numerusform>
            <numerusform>%n celdas se juzgaron de otro modo:</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the source: %1.</source>
        <translation>No está en la fuente: %1.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>file, number, what is wrong</comment>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: not as it was written. %n faults.</source>
        <translation>
            <numerusform>%1: no está como se escribió. %n fallo.</numerusform>
            <numerusform>%1: no está como se escribió. %n fallos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: every hash and every figure follows from the raw rows. %2 files, %3 articles.</source>
        <translation>%1: cada resumen y cada cifra se sigue de las filas en bruto. %2 archivos, %3 artículos.</translation>
    </message>
    <message>
        <source>Checks an exported bundle against itself, without a workspace.</source>
        <translation>Comprueba un paquete exportado consigo mismo, sin espacio de trabajo.</translation>
    </message>
    <message>
        <source>BUNDLE is the folder or .zip of an export as “bundle”. The hash of every file is checked; then every
file and figure that follows from the raw rows is made again and compared. A fault is named with file
and line, and the exit code is 1 then. Nothing is written, nothing is asked of the network.
Hashes show changes by accident and by hand; whoever can write all hashes anew can still not make
figures that do not follow from the rows.</source>
        <translation>BUNDLE es la carpeta o el .zip de una exportación «bundle». Se comprueba el resumen de cada archivo; luego cada
archivo y cifra que se sigue de las filas en bruto se rehace y compara. Un fallo se nombra con archivo
y línea, y entonces el código de salida es 1. No se escribe nada, no se pide nada a la red.
Los resúmenes muestran cambios accidentales o manuales; quien pueda rehacer todos los resúmenes no puede aun así
hacer cifras que no se sigan de las filas.</translation>
    </message>
    <message>
        <source>How each model, prompt and the rules do against submitted reviews.</source>
        <translation>Cómo quedan cada modelo, las instrucciones y las reglas frente a las revisiones enviadas.</translation>
    </message>
    <message>
        <source>Only these, separated by commas: keys, names or models.</source>
        <translation>Solo estos, separados por comas: claves, nombres o modelos.</translation>
    </message>
    <message>
        <source>Agreement with the submitted cells, bias by channel and provision, ND and exact zeros, facts that are not in
the text, repairs, cells that people kept and changed with their reasons, cost of a kept cell, time. Prompts
of one model stand side by side. The same page is a format of export: report-card; worksheet lists the
changed cells by reason, with their facts.</source>
        <translation>Concordancia con las celdas enviadas, sesgo por canal y disposición, ND y ceros exactos, hechos que no están en
el texto, reparaciones, celdas que las personas conservaron y cambiaron con sus motivos, coste de una celda conservada, tiempo. Las instrucciones
de un modelo están lado a lado. La misma página es un formato de exportación: report-card; worksheet enumera las
celdas cambiadas por motivo, con sus hechos.</translation>
    </message>
    <message>
        <source>Say so once a run has cost this much, and go on.</source>
        <translation>Avisa en cuanto una ejecución ha costado esta cantidad, y continúa.</translation>
    </message>
    <message>
        <source>The same of everything of this workspace in a day.</source>
        <translation>Lo mismo para todo este espacio de trabajo en un día.</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message numerus="yes">
        <source>%n comments came more than once; the first of each was kept.</source>
        <translation>
            <numerusform>%n comentario llegó más de una vez; se conservó el primero.</numerusform>
            <numerusform>%n comentarios llegaron más de una vez; se conservó el primero de cada uno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments answer something that was not delivered; they stand at the end of the discussion.</source>
        <translation>
            <numerusform>%n comentario responde a algo que no se entregó; está al final de la discusión.</numerusform>
            <numerusform>%n comentarios responden a algo que no se entregó; están al final de la discusión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups of comments answer one another in a circle; each circle was cut at its first comment.</source>
        <translation>
            <numerusform>%n grupo de comentarios se responde en círculo; se cortó en su primer comentario.</numerusform>
            <numerusform>%n grupos de comentarios se responden en círculo; cada círculo se cortó en su primer comentario.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments are named by others but were not delivered.</source>
        <translation>
            <numerusform>Otros nombran %n comentario que no se entregó.</numerusform>
            <numerusform>Otros nombran %n comentarios que no se entregaron.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Conductor</name>
    <message>
        <source>The article has no discussion to evaluate.</source>
        <translation>El artículo no tiene discusión que evaluar.</translation>
    </message>
    <message>
        <source>The text is unavailable, so there is nothing to evaluate. Import the page itself.</source>
        <translation>El texto no está disponible, así que no hay nada que evaluar. Importe la página misma.</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>%1 answers at %2, but offers no model; load one there.</source>
        <translation>%1 responde en %2, pero no ofrece ningún modelo; cargue uno allí.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers at %2 and offers %n model(s).</source>
        <translation>
            <numerusform>%1 responde en %2 y ofrece %n modelo.</numerusform>
            <numerusform>%1 responde en %2 y ofrece %n modelos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answers at %2, but “%3” is not among its %n model(s); choose another.</source>
        <translation>
            <numerusform>%1 responde en %2, pero «%3» no es su %n modelo; elija otro.</numerusform>
            <numerusform>%1 responde en %2, pero «%3» no está entre sus %n modelos; elija otro.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answers at %2, but “%3” does not write text; choose another model.</source>
        <translation>%1 responde en %2, pero «%3» no escribe texto; elija otro modelo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers at %2; “%3” takes only %n token(s), so longer texts will be cut.</source>
        <translation>
            <numerusform>%1 responde en %2; «%3» solo admite %n token, así que los textos más largos se cortarán.</numerusform>
            <numerusform>%1 responde en %2; «%3» solo admite %n tokens, así que los textos más largos se cortarán.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answers at %2 and offers “%3”.</source>
        <translation>%1 responde en %2 y ofrece «%3».</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>The stored structure of a text cannot be read. The text itself is not affected.</source>
        <translation>La estructura guardada de un texto no se puede leer. El texto mismo no está afectado.</translation>
    </message>
    <message>
        <source>only the address is known; the page was not loaded</source>
        <translation>solo se conoce la dirección; la página no se cargó</translation>
    </message>
    <message>
        <source>%1 is larger (%2) than a page may be (%3). Save the article alone and load that.</source>
        <translation>%1 es mayor (%2) de lo que puede ser una página (%3). Guarde solo el artículo y cárguelo.</translation>
    </message>
    <message numerus="yes">
        <source>%n places could not be read as %1 and are shown as �.</source>
        <translation>
            <numerusform>%n lugar no se pudo leer como %1 y se muestra como �.</numerusform>
            <numerusform>%n lugares no se pudieron leer como %1 y se muestran como �.</numerusform>
        </translation>
    </message>
    <message>
        <source>The page says it is written in %1, but it is %2.</source>
        <translation>La página dice estar escrita en %1, pero es %2.</translation>
    </message>
    <message>
        <source>Cut at %L1 characters: the rest was not read.</source>
        <translation>Cortado a los %L1 caracteres: el resto no se leyó.</translation>
    </message>
    <message numerus="yes">
        <source>%n elements were nested too deep and were flattened; their text is kept.</source>
        <translation>
            <numerusform>%n elemento estaba anidado demasiado hondo y se aplanó; su texto se conserva.</numerusform>
            <numerusform>%n elementos estaban anidados demasiado hondo y se aplanaron; su texto se conserva.</numerusform>
        </translation>
    </message>
    <message>
        <source>The page says its language is “%1”, but the text is in “%2”.</source>
        <translation>La página dice que su idioma es «%1», pero el texto está en «%2».</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>it is none of accept, override, nd, abstain.</source>
        <translation>no es ninguno de accept, override, nd, abstain.</translation>
    </message>
    <message>
        <source>it contradicts the verdict.</source>
        <translation>contradice el veredicto.</translation>
    </message>
    <message>
        <source>it is too long.</source>
        <translation>es demasiado largo.</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>evaluated</source>
        <translation>evaluado</translation>
    </message>
    <message>
        <source>evaluation failed</source>
        <translation>evaluación fallida</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>reintentado</translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation>ritmo limitado</translation>
    </message>
    <message>
        <source>credit exhausted</source>
        <translation>crédito agotado</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonado</translation>
    </message>
    <message>
        <source>gated</source>
        <translation>barrera</translation>
    </message>
    <message>
        <source>review saved</source>
        <translation>revisión guardada</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportado</translation>
    </message>
    <message>
        <source>note</source>
        <translation>aviso leve</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>told of costs</source>
        <translation>costes avisados</translation>
    </message>
    <message>
        <source>run stopped</source>
        <translation>ejecución detenida</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>resultado desconocido</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The export was cancelled; the old file is as it was.</source>
        <translation>La exportación se canceló; el archivo anterior sigue como estaba.</translation>
    </message>
    <message>
        <source>Not exported: %1 cannot be written: %2. The old file, if any, is as it was.</source>
        <translation>No exportado: no se puede escribir %1: %2. El archivo anterior, si lo hay, sigue como estaba.</translation>
    </message>
    <message>
        <source>Not exported: %1 is not a regular file.</source>
        <translation>No exportado: %1 no es un archivo normal.</translation>
    </message>
    <message>
        <source>Not exported: %1 belongs to a workspace and was left as it is. Choose another name.</source>
        <translation>No exportado: %1 pertenece a un espacio de trabajo y se dejó como estaba. Elija otro nombre.</translation>
    </message>
    <message>
        <source>JSON lines, everything of an article in one line</source>
        <translation>Líneas JSON, todo lo de un artículo en una línea</translation>
    </message>
    <message>
        <source>CSV table, one row a cell</source>
        <translation>Tabla CSV, una fila por celda</translation>
    </message>
    <message>
        <source>Evaluations as the Observatory writes them</source>
        <translation>Evaluaciones como las escribe el Observatorio</translation>
    </message>
    <message>
        <source>Not exported: %1.</source>
        <translation>No exportado: %1.</translation>
    </message>
    <message>
        <source>Not exported: %1 makes several files. Name a folder, or a file that ends with .zip.</source>
        <translation>No exportado: %1 produce varios archivos. Nombre una carpeta, o un archivo que termine en .zip.</translation>
    </message>
    <message numerus="yes">
        <source>%n not reviewed</source>
        <translation>
            <numerusform>%n sin revisar</numerusform>
            <numerusform>%n sin revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with drafts alone</source>
        <translation>
            <numerusform>%n solo con borradores</numerusform>
            <numerusform>%n solo con borradores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with nothing that the format holds</source>
        <translation>
            <numerusform>%n sin nada que quepa en el formato</numerusform>
            <numerusform>%n sin nada que quepa en el formato</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft reviews of articles that are in it</source>
        <translation>
            <numerusform>%n borrador de revisión de artículos incluidos</numerusform>
            <numerusform>%n borradores de revisión de artículos incluidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not exported: %1 cannot be read back: %2.</source>
        <translation>No exportado: %1 no se puede volver a leer: %2.</translation>
    </message>
    <message>
        <source>Not exported: %1 is there already and was left as it is. Choose another name, or a file that ends with .zip.</source>
        <translation>No exportado: %1 ya existe y se dejó como estaba. Elija otro nombre, o un archivo que termine en .zip.</translation>
    </message>
    <message>
        <source>JSON lines, one row a cell</source>
        <translation>Líneas JSON, una fila por celda</translation>
    </message>
    <message>
        <source>Hugging Face dataset with a card</source>
        <translation>Conjunto de datos de Hugging Face con ficha</translation>
    </message>
    <message>
        <source>Report for reading (HTML)</source>
        <translation>Informe para leer (HTML)</translation>
    </message>
    <message>
        <source>Marks and evidence as Web Annotations (JSON-LD)</source>
        <translation>Marcas y pruebas como anotaciones web (JSON-LD)</translation>
    </message>
    <message>
        <source>Label Studio tasks and configuration</source>
        <translation>Tareas y configuración de Label Studio</translation>
    </message>
    <message>
        <source>Argilla records</source>
        <translation>Registros de Argilla</translation>
    </message>
    <message>
        <source>doccano, marked texts</source>
        <translation>doccano, textos marcados</translation>
    </message>
    <message>
        <source>Corrected answers for OpenAI fine-tuning</source>
        <translation>Respuestas corregidas para el ajuste fino de OpenAI</translation>
    </message>
    <message>
        <source>Corrected and first answers for OpenAI preference tuning</source>
        <translation>Respuestas corregidas y primeras para el ajuste por preferencias de OpenAI</translation>
    </message>
    <message>
        <source>Corrected and first answers as TRL preferences</source>
        <translation>Respuestas corregidas y primeras como preferencias TRL</translation>
    </message>
    <message>
        <source>Corrected answers for TRL fine-tuning</source>
        <translation>Respuestas corregidas para el ajuste fino de TRL</translation>
    </message>
    <message>
        <source>First answers with a verdict, for TRL (KTO)</source>
        <translation>Primeras respuestas con un veredicto, para TRL (KTO)</translation>
    </message>
    <message>
        <source>Not exported: it is larger than 4 GB, which one ZIP cannot hold. Export into a folder.</source>
        <translation>No exportado: supera los 4 GB, que no caben en un ZIP. Exporte a una carpeta.</translation>
    </message>
    <message>
        <source>The line is not an article of this program: its “format” is not “rapporteur-article-1”.</source>
        <translation>La línea no es un artículo de este programa: su «format» no es «rapporteur-article-1».</translation>
    </message>
    <message>
        <source>The field “%1” has no value that this format knows.</source>
        <translation>El campo «%1» no tiene un valor que conozca este formato.</translation>
    </message>
    <message>
        <source>evaluation %1</source>
        <translation>evaluación %1</translation>
    </message>
    <message>
        <source>review of %1</source>
        <translation>revisión de %1</translation>
    </message>
    <message>
        <source>%1: the figure “%2” does not follow from the rows</source>
        <translation>%1: la cifra «%2» no se sigue de las filas</translation>
    </message>
    <message>
        <source>%1: there is a figure that does not follow from the rows</source>
        <translation>%1: hay una cifra que no se sigue de las filas</translation>
    </message>
    <message>
        <source>Stopped after %1 articles.</source>
        <translation>Detenido tras %1 artículos.</translation>
    </message>
    <message>
        <source>The packed file %1 is damaged.</source>
        <translation>El archivo comprimido %1 está dañado.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 no se puede escribir.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 no se puede escribir: %2.</translation>
    </message>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>No hay archivo ni carpeta %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>%1 was not unpacked: the name “%2” in it leads out of the bundle.</source>
        <translation>%1 no se descomprimió: el nombre «%2» que contiene lleva fuera del paquete.</translation>
    </message>
    <message>
        <source>%1 in %2 is packed in a way that this program does not read.</source>
        <translation>%1 en %2 está comprimido de un modo que este programa no lee.</translation>
    </message>
    <message>
        <source>%1 holds two files called %2.</source>
        <translation>%1 contiene dos archivos llamados %2.</translation>
    </message>
    <message>
        <source>%1 was not unpacked: it would fill more than %2 GB.</source>
        <translation>%1 no se descomprimió: ocuparía más de %2 GB.</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked: %2.</source>
        <translation>%1 no se puede descomprimir: %2.</translation>
    </message>
    <message>
        <source>%1 in the bundle is a link or no regular file. A bundle holds files alone.</source>
        <translation>%1 en el paquete es un enlace o no es un archivo normal. Un paquete solo contiene archivos.</translation>
    </message>
    <message>
        <source>%1 is only being read.</source>
        <translation>%1 solo se está leyendo.</translation>
    </message>
    <message>
        <source>The bundle has no file %1.</source>
        <translation>El paquete no tiene archivo %1.</translation>
    </message>
    <message>
        <source>This is no bundle: it has no file manifest.json. Name the folder or the .zip that an export as “bundle” made.</source>
        <translation>No es un paquete: no tiene archivo manifest.json. Nombre la carpeta o el .zip que hizo una exportación «bundle».</translation>
    </message>
    <message>
        <source>it is no JSON: %1</source>
        <translation>no es JSON: %1</translation>
    </message>
    <message>
        <source>This is no bundle that this program reads: its manifest names the format “%1” and not “%2”.</source>
        <translation>No es un paquete que lea este programa: su manifiesto nombra el formato «%1» y no «%2».</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>it is no line of a hash and a name</source>
        <translation>no es una línea con un resumen y un nombre</translation>
    </message>
    <message>
        <source>it does not belong to the bundle</source>
        <translation>no pertenece al paquete</translation>
    </message>
    <message>
        <source>it is not as it was written: its hash is another</source>
        <translation>no está como se escribió: su resumen es otro</translation>
    </message>
    <message>
        <source>it does not follow from the files</source>
        <translation>no se sigue de los archivos</translation>
    </message>
    <message>
        <source>it does not follow from the raw rows</source>
        <translation>no se sigue de las filas en bruto</translation>
    </message>
    <message>
        <source>Bundle that proves itself: everything, with hashes</source>
        <translation>Paquete que se prueba a sí mismo: todo, con resúmenes</translation>
    </message>
    <message>
        <source>%1, line %2: it is longer than this program reads.</source>
        <translation>%1, línea %2: es más larga de lo que lee este programa.</translation>
    </message>
    <message>
        <source>%1, line %2: it is no JSON object: %3.</source>
        <translation>%1, línea %2: no es un objeto JSON: %3.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <source>Report card of models and prompts (Markdown)</source>
        <translation>Boletín de modelos e instrucciones (Markdown)</translation>
    </message>
    <message>
        <source>Worksheet for prompts: changed cells by reason (Markdown)</source>
        <translation>Hoja de trabajo para instrucciones: celdas cambiadas por motivo (Markdown)</translation>
    </message>
</context>
<context>
    <name>FactWordsFile</name>
    <message>
        <source>The words for observed facts of this program cannot be used.</source>
        <translation>No se pueden usar las palabras de este programa para los hechos observados.</translation>
    </message>
</context>
<context>
    <name>Fetching</name>
    <message>
        <source>public address</source>
        <translation>dirección pública</translation>
    </message>
    <message>
        <source>no address of its own</source>
        <translation>ninguna dirección propia</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este ordenador</translation>
    </message>
    <message>
        <source>private network</source>
        <translation>red privada</translation>
    </message>
    <message>
        <source>network of the provider</source>
        <translation>red del proveedor</translation>
    </message>
    <message>
        <source>local link</source>
        <translation>enlace local</translation>
    </message>
    <message>
        <source>metadata service of a cloud</source>
        <translation>servicio de metadatos de una nube</translation>
    </message>
    <message>
        <source>multicast</source>
        <translation>multidifusión</translation>
    </message>
    <message>
        <source>broadcast</source>
        <translation>difusión</translation>
    </message>
    <message>
        <source>only for documentation</source>
        <translation>solo para documentación</translation>
    </message>
    <message>
        <source>only for measurements</source>
        <translation>solo para mediciones</translation>
    </message>
    <message>
        <source>IPv4 address written as IPv6</source>
        <translation>dirección IPv4 escrita como IPv6</translation>
    </message>
    <message>
        <source>translated address</source>
        <translation>dirección traducida</translation>
    </message>
    <message>
        <source>tunnel</source>
        <translation>túnel</translation>
    </message>
    <message>
        <source>reserved address</source>
        <translation>dirección reservada</translation>
    </message>
    <message>
        <source>“%1” is no host. Give a name or a number, with a port if only that one is meant: intranet.example, 127.0.0.1:8080.</source>
        <translation>«%1» no es un equipo. Dé un nombre o un número, con un puerto si solo se refiere a él: intranet.example, 127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>an issuer without a name</source>
        <translation>un emisor sin nombre</translation>
    </message>
    <message>
        <source>the certificate for %1 has been withdrawn</source>
        <translation>el certificado de %1 ha sido revocado</translation>
    </message>
    <message>
        <source>its certificate ran out on %1</source>
        <translation>su certificado caducó el %1</translation>
    </message>
    <message>
        <source>its certificate is only valid from %1 on; is the clock of this computer right?</source>
        <translation>su certificado solo vale desde el %1; ¿va bien el reloj de este ordenador?</translation>
    </message>
    <message>
        <source>its certificate is made out for %1, not for %2</source>
        <translation>su certificado está a nombre de %1, no de %2</translation>
    </message>
    <message>
        <source>its certificate is signed by itself, so nobody vouches for it</source>
        <translation>su certificado está firmado por sí mismo, así que nadie responde de él</translation>
    </message>
    <message>
        <source>its certificate was issued by %1, whom this computer does not trust</source>
        <translation>su certificado lo emitió %1, en quien este ordenador no confía</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 was refused: %2. Nothing was loaded.</source>
        <translation>Se rechazó la conexión cifrada con %1: %2. No se cargó nada.</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 was refused: the server only knows an old kind of encryption that is no longer safe. Nothing was loaded.</source>
        <translation>Se rechazó la conexión cifrada con %1: el servidor solo conoce un cifrado antiguo que ya no es seguro. No se cargó nada.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made: what answers does not speak TLS as it should. Nothing was loaded.</source>
        <translation>No se pudo establecer conexión cifrada con %1: lo que responde no habla TLS como debe. No se cargó nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 is a name of your own network</source>
        <translation>%1 es un nombre de su propia red</translation>
    </message>
    <message>
        <source>%1 leads to %2, an address in your own network (%3)</source>
        <translation>%1 lleva a %2, una dirección de su propia red (%3)</translation>
    </message>
    <message>
        <source>%1, and %2 sent us there. Allowed only if you add %3 to the allowed hosts.</source>
        <translation>%1, y %2 nos envió allí. Solo se permite si añade %3 a los equipos permitidos.</translation>
    </message>
    <message>
        <source>%1. Allowed only if you add %2 to the allowed hosts.</source>
        <translation>%1. Solo se permite si añade %2 a los equipos permitidos.</translation>
    </message>
    <message>
        <source>There is no host “%1”, or its name cannot be looked up now. Check the address and your connection.</source>
        <translation>No hay equipo «%1», o su nombre no se puede consultar ahora. Compruebe la dirección y su conexión.</translation>
    </message>
    <message>
        <source>%1 refuses connections on port %2: no web server answers there.</source>
        <translation>%1 rechaza conexiones en el puerto %2: allí no responde ningún servidor web.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: the connection failed before any answer came. Try again later.</source>
        <translation>No se llega a %1: la conexión falló antes de cualquier respuesta. Inténtelo más tarde.</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be connected to within %n seconds.</source>
        <translation>
            <numerusform>No se pudo conectar con %1 en %n segundo.</numerusform>
            <numerusform>No se pudo conectar con %1 en %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer from %1 in %n seconds. Try again later.</source>
        <translation>
            <numerusform>Sin respuesta de %1 en %n segundo. Inténtelo más tarde.</numerusform>
            <numerusform>Sin respuesta de %1 en %n segundos. Inténtelo más tarde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 came incomplete (%2 received): nothing more arrived for %n seconds. It was not stored.</source>
        <translation>
            <numerusform>%1 llegó incompleto (%2 recibidos): no vino nada más durante %n segundo. No se guardó.</numerusform>
            <numerusform>%1 llegó incompleto (%2 recibidos): no vino nada más durante %n segundos. No se guardó.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is too slow: stopped after %n seconds with %2 received. It was not stored; try again later.</source>
        <translation>
            <numerusform>%1 es demasiado lento: detenido tras %n segundo con %2 recibidos. No se guardó; inténtelo más tarde.</numerusform>
            <numerusform>%1 es demasiado lento: detenido tras %n segundos con %2 recibidos. No se guardó; inténtelo más tarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sends its visitors from an encrypted to an unencrypted address (%2). It was not followed; load that address itself if you want it.</source>
        <translation>%1 envía a sus visitantes de una dirección cifrada a una sin cifrar (%2). No se siguió; cargue esa dirección misma si la quiere.</translation>
    </message>
    <message>
        <source>What %1 answers is no valid HTTP, so nothing of it was used.</source>
        <translation>Lo que responde %1 no es HTTP válido, así que no se usó nada de ello.</translation>
    </message>
    <message>
        <source>%1 sends more headers than the limit of %2 and was refused.</source>
        <translation>%1 envía más cabeceras que el límite de %2 y se rechazó.</translation>
    </message>
    <message>
        <source>%1 sends the page packed as “%2”, which was not asked for and cannot be unpacked.</source>
        <translation>%1 envía la página comprimida como «%2», que no se pidió y no se puede descomprimir.</translation>
    </message>
    <message>
        <source>%1 came incomplete (%2 received). It was not stored; try again.</source>
        <translation>%1 llegó incompleto (%2 recibidos). No se guardó; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is larger than the limit of %2.</source>
        <translation>%1 supera el límite de %2.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than %2.</source>
        <translation>%1, descomprimido, supera %2.</translation>
    </message>
    <message numerus="yes">
        <source>Too many redirects (more than %n): %1</source>
        <translation>
            <numerusform>Demasiadas redirecciones (más de %n): %1</numerusform>
            <numerusform>Demasiadas redirecciones (más de %n): %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not want programs to load %2 (its robots.txt says so). Open it in a browser and import the saved page, or overrule this for the page.</source>
        <translation>%1 no quiere que los programas carguen %2 (lo dice su robots.txt). Ábralo en un navegador e importe la página guardada, o páselo por alto para esta página.</translation>
    </message>
    <message>
        <source>%1 could not say whether programs may load its pages (robots.txt): %2</source>
        <translation>%1 no pudo decir si los programas pueden cargar sus páginas (robots.txt): %2</translation>
    </message>
    <message>
        <source>%1 asks to wait until %2 (status %3). Until then nothing more is asked of it.</source>
        <translation>%1 pide esperar hasta %2 (estado %3). Hasta entonces no se le pide nada más.</translation>
    </message>
    <message>
        <source>%1 is asked too often (status %2). Nothing more is asked of it until %3.</source>
        <translation>Se pregunta a %1 demasiado a menudo (estado %2). No se le pide nada más hasta %3.</translation>
    </message>
    <message>
        <source>Instead of %1 the network you are in answered with its own login page. Log in with a browser, then try again; nothing was stored.</source>
        <translation>En lugar de %1, la red en la que está respondió con su propia página de acceso. Acceda con un navegador e inténtelo de nuevo; no se guardó nada.</translation>
    </message>
    <message>
        <source>There is no page %1 (status %2).</source>
        <translation>No hay página %1 (estado %2).</translation>
    </message>
    <message>
        <source>The server refuses to give out %1 (status %2).</source>
        <translation>El servidor se niega a entregar %1 (estado %2).</translation>
    </message>
    <message>
        <source>The server has failed to deliver %1 (status %2). Try again later.</source>
        <translation>El servidor no logró entregar %1 (estado %2). Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The server did not deliver %1 (status %2).</source>
        <translation>El servidor no entregó %1 (estado %2).</translation>
    </message>
    <message>
        <source>Loading %1 was cancelled.</source>
        <translation>Se canceló la carga de %1.</translation>
    </message>
    <message>
        <source>%1 was loaded over an unencrypted connection: anybody on the way could have changed it.</source>
        <translation>%1 se cargó por una conexión sin cifrar: cualquiera en el camino pudo cambiarlo.</translation>
    </message>
    <message>
        <source>“%1” is no web address: it must begin with http:// or https://.</source>
        <translation>«%1» no es una dirección web: debe empezar por http:// o https://.</translation>
    </message>
    <message>
        <source>Scheme not allowed: “%1” of %2. Only http and https are loaded.</source>
        <translation>Esquema no permitido: «%1» de %2. Solo se cargan http y https.</translation>
    </message>
    <message>
        <source>“%1” is no web address: %2.</source>
        <translation>«%1» no es una dirección web: %2.</translation>
    </message>
    <message>
        <source>The address of %1 carries a user name or password. Pages are loaded without any; remove it from the address.</source>
        <translation>La dirección de %1 lleva un nombre de usuario o contraseña. Las páginas se cargan sin ellos; quítelos de la dirección.</translation>
    </message>
    <message>
        <source>“%1” names no host.</source>
        <translation>«%1» no nombra ningún equipo.</translation>
    </message>
    <message>
        <source>“%1” names no host that can be asked.</source>
        <translation>«%1» no nombra ningún equipo al que se pueda preguntar.</translation>
    </message>
    <message>
        <source>The address %1 is too long (%2 characters).</source>
        <translation>La dirección %1 es demasiado larga (%2 caracteres).</translation>
    </message>
    <message>
        <source>%1 sends its visitors elsewhere without saying where.</source>
        <translation>%1 envía a sus visitantes a otro lugar sin decir cuál.</translation>
    </message>
    <message>
        <source>%1 sends its visitors to an address of %2 characters.</source>
        <translation>%1 envía a sus visitantes a una dirección de %2 caracteres.</translation>
    </message>
</context>
<context>
    <name>FieldReader</name>
    <message>
        <source>The field %1 cannot be read: %2</source>
        <translation>El campo %1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>it is missing.</source>
        <translation>falta.</translation>
    </message>
    <message>
        <source>it is not a text.</source>
        <translation>no es un texto.</translation>
    </message>
    <message>
        <source>it is longer than %1 characters.</source>
        <translation>tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>it is not a list of short texts.</source>
        <translation>no es una lista de textos cortos.</translation>
    </message>
    <message>
        <source>it is neither true nor false.</source>
        <translation>no es ni verdadero ni falso.</translation>
    </message>
    <message>
        <source>it is not a whole number.</source>
        <translation>no es un número entero.</translation>
    </message>
    <message>
        <source>it is not between %1 and %2.</source>
        <translation>no está entre %1 y %2.</translation>
    </message>
    <message>
        <source>it is neither a number nor null.</source>
        <translation>no es ni un número ni null.</translation>
    </message>
    <message>
        <source>it is not a time such as 2026-02-23T10:00:00Z.</source>
        <translation>no es una hora como 2026-02-23T10:00:00Z.</translation>
    </message>
    <message>
        <source>it is not an object.</source>
        <translation>no es un objeto.</translation>
    </message>
    <message>
        <source>it is not a list.</source>
        <translation>no es una lista.</translation>
    </message>
    <message>
        <source>it has more than %1 entries.</source>
        <translation>tiene más de %1 entradas.</translation>
    </message>
</context>
<context>
    <name>ForecastWords</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1: nothing to ask</source>
        <translation>%1: nada que preguntar</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n question(s), %2 tokens in, %3 out</source>
        <translation>
            <numerusform>%1: %n pregunta, %2 tokens de ida, %3 de vuelta</numerusform>
            <numerusform>%1: %n preguntas, %2 tokens de ida, %3 de vuelta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; no cost</source>
        <translation>%1; sin coste</translation>
    </message>
    <message>
        <source>%1; the cost is unknown, since no price is</source>
        <translation>%1; se desconoce el coste, porque no se conoce el precio</translation>
    </message>
    <message>
        <source>%1; %2 to %3</source>
        <translation>%1; de %2 a %3</translation>
    </message>
    <message>
        <source>(the run stops at %1)</source>
        <translation>(la ejecución se detiene en %1)</translation>
    </message>
    <message>
        <source>Together: %1 to %2</source>
        <translation>En total: de %1 a %2</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>the server answered with status %1</source>
        <translation>el servidor respondió con el estado %1</translation>
    </message>
    <message>
        <source>the server sent the header “%1: %2”</source>
        <translation>el servidor envió la cabecera «%1: %2»</translation>
    </message>
    <message>
        <source>its address contains “%1”</source>
        <translation>su dirección contiene «%1»</translation>
    </message>
    <message>
        <source>the title says “%1”</source>
        <translation>el título dice «%1»</translation>
    </message>
    <message>
        <source>a heading says “%1”</source>
        <translation>un encabezado dice «%1»</translation>
    </message>
    <message>
        <source>the page says “%1”</source>
        <translation>la página dice «%1»</translation>
    </message>
    <message>
        <source>without scripts the page says “%1”</source>
        <translation>sin scripts la página dice «%1»</translation>
    </message>
    <message>
        <source>the page carries “%1”</source>
        <translation>la página lleva «%1»</translation>
    </message>
    <message>
        <source>the page says itself that it is not free</source>
        <translation>la propia página dice que no es gratuita</translation>
    </message>
    <message>
        <source>signs of a paywall: %1</source>
        <translation>indicios de un muro de pago: %1</translation>
    </message>
    <message>
        <source>it asks for a subscription</source>
        <translation>pide una suscripción</translation>
    </message>
    <message>
        <source>its text ends with “%1”</source>
        <translation>su texto termina con «%1»</translation>
    </message>
    <message>
        <source>signs of a login wall: %1</source>
        <translation>indicios de un muro de acceso: %1</translation>
    </message>
    <message>
        <source>the page asks for a password</source>
        <translation>la página pide una contraseña</translation>
    </message>
    <message>
        <source>little but a consent request: %1</source>
        <translation>poco más que una petición de consentimiento: %1</translation>
    </message>
    <message>
        <source>its text is about consent, and a button says “%1”</source>
        <translation>su texto trata de consentimiento, y un botón dice «%1»</translation>
    </message>
    <message>
        <source>the place of its content is empty, and scripts would fill it</source>
        <translation>el lugar de su contenido está vacío, y unos scripts lo llenarían</translation>
    </message>
    <message>
        <source>the page sends its visitors elsewhere</source>
        <translation>la página envía a sus visitantes a otro lugar</translation>
    </message>
    <message>
        <source>almost no text, and scripts that would bring it</source>
        <translation>casi sin texto, y scripts que lo traerían</translation>
    </message>
    <message numerus="yes">
        <source>almost no text (%n words)</source>
        <translation>
            <numerusform>casi sin texto (%n palabra)</numerusform>
            <numerusform>casi sin texto (%n palabras)</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no text</source>
        <translation>no hay texto</translation>
    </message>
</context>
<context>
    <name>HackerNews</name>
    <message numerus="yes">
        <source>%n items came more than once; the first of each was kept (%1).</source>
        <translation>
            <numerusform>%n elemento llegó más de una vez; se conservó el primero (%1).</numerusform>
            <numerusform>%n elementos llegaron más de una vez; se conservó el primero de cada uno (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments are not connected with the story; they stand at the end of its discussion.</source>
        <translation>
            <numerusform>%n comentario no está conectado con la historia; está al final de su discusión.</numerusform>
            <numerusform>%n comentarios no están conectados con la historia; están al final de su discusión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments are named by their parents but were not delivered (%1).</source>
        <translation>
            <numerusform>Sus padres nombran %n comentario que no se entregó (%1).</numerusform>
            <numerusform>Sus padres nombran %n comentarios que no se entregaron (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments are listed below another comment than the one they name, or more than once; each stands where it is listed first (%1).</source>
        <translation>
            <numerusform>%n comentario figura bajo otro distinto del que nombra, o más de una vez; está donde figura primero (%1).</numerusform>
            <numerusform>%n comentarios figuran bajo otro distinto del que nombran, o más de una vez; cada uno está donde figura primero (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Algolia does not keep the order of Hacker News: replies are shown by time.</source>
        <translation>Algolia no conserva el orden de Hacker News: las respuestas se muestran por hora.</translation>
    </message>
    <message>
        <source>Comment %1</source>
        <translation>Comentario %1</translation>
    </message>
    <message>
        <source>Poll option by %1</source>
        <translation>Opción de encuesta de %1</translation>
    </message>
    <message>
        <source>Comment by %1</source>
        <translation>Comentario de %1</translation>
    </message>
    <message>
        <source>Comments without their story</source>
        <translation>Comentarios sin su historia</translation>
    </message>
    <message numerus="yes">
        <source>%n comments came without the story they belong to.</source>
        <translation>
            <numerusform>%n comentario llegó sin la historia a la que pertenece.</numerusform>
            <numerusform>%n comentarios llegaron sin la historia a la que pertenecen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The discussion goes on on another page (“More”): save that one too and import it, its comments are added.</source>
        <translation>La discusión sigue en otra página («More»): guárdela también e impórtela, se añadirán sus comentarios.</translation>
    </message>
    <message>
        <source>“%1” names nothing of Hacker News. Write hn: and an id (hn:8863), a list (hn:top, hn:new, hn:best, hn:ask, hn:show or hn:job, with a number if wanted: hn:top:10), or a search (hn:search:words).</source>
        <translation>«%1» no nombra nada de Hacker News. Escriba hn: y un identificador (hn:8863), una lista (hn:top, hn:new, hn:best, hn:ask, hn:show o hn:job, con un número si se quiere: hn:top:10), o una búsqueda (hn:search:palabras).</translation>
    </message>
    <message>
        <source>“%1” cannot be the address of Hacker News: it must be an address such as https://hacker-news.firebaseio.com/v0.</source>
        <translation>«%1» no puede ser la dirección de Hacker News: debe ser una dirección como https://hacker-news.firebaseio.com/v0.</translation>
    </message>
    <message>
        <source>What Hacker News answers for “%1” is no list of items.</source>
        <translation>Lo que Hacker News responde para «%1» no es una lista de elementos.</translation>
    </message>
    <message>
        <source>Hacker News has no item %1: it was removed, or never existed.</source>
        <translation>Hacker News no tiene elemento %1: se quitó o nunca existió.</translation>
    </message>
    <message>
        <source>What Hacker News answers for item %1 is no item.</source>
        <translation>Lo que Hacker News responde para el elemento %1 no es un elemento.</translation>
    </message>
    <message numerus="yes">
        <source>%n comments could not be loaded now and are missing from the discussion. Import it again to complete it.</source>
        <translation>
            <numerusform>%n comentario no se pudo cargar ahora y falta en la discusión. Impórtela de nuevo para completarla.</numerusform>
            <numerusform>%n comentarios no se pudieron cargar ahora y faltan en la discusión. Impórtela de nuevo para completarla.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message>
        <source>accepted %1</source>
        <translation>aceptado %1</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>abstención</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>unreviewed</source>
        <translation>sin revisar</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>adjudicated</source>
        <translation>arbitrado</translation>
    </message>
    <message>
        <source>after the reveal</source>
        <translation>tras la revelación</translation>
    </message>
    <message>
        <source>annotation on “%1”</source>
        <translation>anotación sobre «%1»</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>note on the article</source>
        <translation>nota sobre el artículo</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>señal</translation>
    </message>
    <message>
        <source>blind review</source>
        <translation>revisión a ciegas</translation>
    </message>
    <message>
        <source>gate overruled</source>
        <translation>barrera anulada</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>evaluation that is judged</source>
        <translation>evaluación que se juzga</translation>
    </message>
    <message>
        <source>review</source>
        <translation>revisión</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>deshecho</translation>
    </message>
</context>
<context>
    <name>ImportListing</name>
    <message>
        <source>Discussion on Hacker News, with its page</source>
        <translation>Discusión en Hacker News, con su página</translation>
    </message>
    <message>
        <source>The first %1 of a list on Hacker News</source>
        <translation>Los primeros %1 de una lista en Hacker News</translation>
    </message>
    <message>
        <source>The first %1 that a search on Hacker News finds</source>
        <translation>Los primeros %1 que halla una búsqueda en Hacker News</translation>
    </message>
    <message>
        <source>Page at %1</source>
        <translation>Página en %1</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>Página HTML</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Líneas JSON</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Observatory page</source>
        <translation>Página del Observatorio</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comentario</numerusform>
            <numerusform>%n comentarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evaluation(s)</source>
        <translation>
            <numerusform>%n evaluación</numerusform>
            <numerusform>%n evaluaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Answer with status %1</source>
        <translation>Respuesta con estado %1</translation>
    </message>
    <message>
        <source>Part of a page</source>
        <translation>Parte de una página</translation>
    </message>
    <message>
        <source>%1 holds no pages to read.</source>
        <translation>%1 no contiene páginas que leer.</translation>
    </message>
    <message numerus="yes">
        <source>Table, %n line(s)</source>
        <translation>
            <numerusform>Tabla, %n línea</numerusform>
            <numerusform>Tabla, %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the columns can be told to hold addresses or texts. Say with “Columns” what they hold.</source>
        <translation>De ninguna columna se sabe que contenga direcciones o textos. Diga con «Columnas» qué contienen.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n word(s)</source>
        <translation>
            <numerusform>%1, %n palabra</numerusform>
            <numerusform>%1, %n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>behind a wall</source>
        <translation>tras una barrera</translation>
    </message>
    <message>
        <source>There is nothing to load in %1.</source>
        <translation>No hay nada que cargar en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>carries its text</source>
        <translation>lleva su texto</translation>
    </message>
    <message>
        <source>Entry of a list</source>
        <translation>Entrada de una lista</translation>
    </message>
    <message>
        <source>This entry has neither an address nor a text.</source>
        <translation>Esta entrada no tiene ni dirección ni texto.</translation>
    </message>
    <message>
        <source>There is nothing to load.</source>
        <translation>No hay nada que cargar.</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>Instead of %1 there came a page of %2 that asks to log in or shows no article. Perhaps the network you are in wants a login first; try it with a browser. Nothing was stored.</source>
        <translation>En lugar de %1 llegó una página de %2 que pide acceso o no muestra ningún artículo. Quizá la red en la que está pide primero un acceso; pruébelo con un navegador. No se guardó nada.</translation>
    </message>
    <message>
        <source>%1 is a link in a folder and was left out. Name it itself to load it.</source>
        <translation>%1 es un enlace dentro de una carpeta y se omitió. Nómbrelo él mismo para cargarlo.</translation>
    </message>
    <message>
        <source>There is no file in the folder %1.</source>
        <translation>No hay ningún archivo en la carpeta %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read.</source>
        <translation>La carpeta %1 no se puede leer.</translation>
    </message>
    <message>
        <source>%1 is a link to %2, which is not there.</source>
        <translation>%1 es un enlace a %2, que no existe.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No hay archivo %1.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 no es un archivo normal.</translation>
    </message>
    <message>
        <source>%1 is larger than the limit: %2, at most %3.</source>
        <translation>%1 supera el límite: %2, como mucho %3.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>%1 grew beyond the limit while it was read.</source>
        <translation>%1 creció más allá del límite mientras se leía.</translation>
    </message>
    <message>
        <source>%1, from line %2</source>
        <translation>%1, desde la línea %2</translation>
    </message>
    <message>
        <source>%1 holds no pages to read.</source>
        <translation>%1 no contiene páginas que leer.</translation>
    </message>
    <message>
        <source>Files of the format “%1” cannot be read. Known formats: auto, hn, web, html, text, markdown, json, jsonl, csv, feed, warc, observatory.</source>
        <translation>Los archivos del formato «%1» no se pueden leer. Formatos conocidos: auto, hn, web, html, text, markdown, json, jsonl, csv, feed, warc, observatory.</translation>
    </message>
    <message>
        <source>The import was cancelled before this was stored.</source>
        <translation>La importación se canceló antes de guardar esto.</translation>
    </message>
    <message>
        <source>%1 has a line longer than %2 bytes, behind line %3.</source>
        <translation>%1 tiene una línea de más de %2 bytes, tras la línea %3.</translation>
    </message>
    <message>
        <source>Imported evaluation</source>
        <translation>Evaluación importada</translation>
    </message>
    <message>
        <source>The sample has no file %1. The program is not installed whole.</source>
        <translation>La muestra no tiene archivo %1. El programa no está instalado por completo.</translation>
    </message>
    <message>
        <source>The sample&apos;s file %1 does not hold one discussion.</source>
        <translation>El archivo %1 de la muestra no contiene una discusión.</translation>
    </message>
    <message>
        <source>The sample&apos;s manifest is not of a kind that this version reads.</source>
        <translation>El manifiesto de la muestra no es de una clase que lea esta versión.</translation>
    </message>
    <message>
        <source>Hacker News has nothing for “%1”.</source>
        <translation>Hacker News no tiene nada para «%1».</translation>
    </message>
    <message>
        <source>The discussion is there, but not the page it is about. %1</source>
        <translation>La discusión está, pero no la página de la que trata. %1</translation>
    </message>
    <message>
        <source>%1 is no page that can be read.</source>
        <translation>%1 no es una página que se pueda leer.</translation>
    </message>
    <message>
        <source>There is no list at %1: no feed and no front page that can be read, or it is empty. A single page can be added by its address.</source>
        <translation>No hay lista en %1: ni canal ni portada que se pueda leer, o está vacía. Una sola página se añade por su dirección.</translation>
    </message>
</context>
<context>
    <name>JsonFault</name>
    <message>
        <source>a value is missing</source>
        <translation>falta un valor</translation>
    </message>
    <message>
        <source>the file ends before it is complete</source>
        <translation>el archivo termina antes de estar completo</translation>
    </message>
    <message>
        <source>a name in quotation marks is missing</source>
        <translation>falta un nombre entre comillas</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>faltan dos puntos</translation>
    </message>
    <message>
        <source>something follows behind the end</source>
        <translation>algo sigue tras el final</translation>
    </message>
    <message>
        <source>another bracket is open than the one that is closed</source>
        <translation>está abierto otro paréntesis que el que se cierra</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing</source>
        <translation>falta una coma o un paréntesis de cierre</translation>
    </message>
    <message>
        <source>the brackets are nested too deeply</source>
        <translation>los paréntesis están anidados demasiado hondo</translation>
    </message>
    <message>
        <source>this number is not written as JSON numbers are</source>
        <translation>este número no está escrito como los de JSON</translation>
    </message>
    <message>
        <source>this number is too large</source>
        <translation>este número es demasiado grande</translation>
    </message>
    <message>
        <source>a line break or control character stands in a text</source>
        <translation>hay un salto de línea o carácter de control en un texto</translation>
    </message>
    <message>
        <source>a text begins here and does not end</source>
        <translation>aquí empieza un texto que no termina</translation>
    </message>
    <message>
        <source>there is no such escape in JSON</source>
        <translation>en JSON no existe tal escape</translation>
    </message>
    <message>
        <source>an escape \u takes four hexadecimal digits</source>
        <translation>un escape \u lleva cuatro cifras hexadecimales</translation>
    </message>
</context>
<context>
    <name>KeyRing</name>
    <message>
        <source>The key in %1 is sent to %2, the address that was given.</source>
        <translation>La clave de %1 se envía a %2, la dirección que se dio.</translation>
    </message>
    <message>
        <source>This is no key: a key is one word of plain letters, digits and signs. Nothing was kept.</source>
        <translation>Esto no es una clave: una clave es una sola palabra de letras, cifras y signos simples. No se guardó nada.</translation>
    </message>
    <message>
        <source>%1 The key is kept in memory alone, and forgotten when the program ends.</source>
        <translation>%1 La clave se guarda solo en memoria, y se olvida cuando el programa termina.</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain holds no such key.</source>
        <translation>El llavero no contiene tal clave.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not give access. Unlock it and try again.</source>
        <translation>El llavero del sistema no dio acceso. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The system has no keychain that this program can use.</source>
        <translation>El sistema no tiene un llavero que este programa pueda usar.</translation>
    </message>
</context>
<context>
    <name>LabelField</name>
    <message>
        <source>The value must be a whole number between %1 and %2.</source>
        <translation>El valor debe ser un número entero entre %1 y %2.</translation>
    </message>
    <message>
        <source>The value must be between %1 and %2.</source>
        <translation>El valor debe estar entre %1 y %2.</translation>
    </message>
    <message>
        <source>The value must be a text of at most %1 characters.</source>
        <translation>El valor debe ser un texto de como mucho %1 caracteres.</translation>
    </message>
    <message>
        <source>The value must be a list of at most %1 entries.</source>
        <translation>El valor debe ser una lista de como mucho %1 entradas.</translation>
    </message>
    <message>
        <source>The rubric has no option “%1” here.</source>
        <translation>La rúbrica no tiene aquí la opción «%1».</translation>
    </message>
    <message>
        <source>There can be at most %1 tensions.</source>
        <translation>Puede haber como mucho %1 tensiones.</translation>
    </message>
    <message>
        <source>A tension is between two provisions of the rubric.</source>
        <translation>Una tensión se da entre dos disposiciones de la rúbrica.</translation>
    </message>
    <message>
        <source>The value must be yes, no or not applicable.</source>
        <translation>El valor debe ser sí, no o no aplicable.</translation>
    </message>
</context>
<context>
    <name>LabelWords</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Actitud</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Rights in tension</source>
        <translation>Derechos en tensión</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a list without entries</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>no aplicable</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>LexiconFile</name>
    <message>
        <source>This must be “rapporteur-lexicon-1”.</source>
        <translation>Debe ser «rapporteur-lexicon-1».</translation>
    </message>
    <message>
        <source>The lexicon was made for the rubric “%1”, not for “%2”.</source>
        <translation>El léxico se hizo para la rúbrica «%1», no para «%2».</translation>
    </message>
    <message>
        <source>The rubric has no “%1”.</source>
        <translation>La rúbrica no tiene «%1».</translation>
    </message>
    <message>
        <source>A “*” may only stand at the end, behind three or more characters.</source>
        <translation>Un «*» solo puede estar al final, tras tres o más caracteres.</translation>
    </message>
    <message>
        <source>This condition names nothing to compare.</source>
        <translation>Esta condición no nombra nada que comparar.</translation>
    </message>
    <message numerus="yes">
        <source>The lexicon “%1” has %n error(s): %2</source>
        <translation>
            <numerusform>El léxico «%1» tiene %n error: %2</numerusform>
            <numerusform>El léxico «%1» tiene %n errores: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The lexicon “%1” is not a JSON object.</source>
        <translation>El léxico «%1» no es un objeto JSON.</translation>
    </message>
    <message>
        <source>The program has no lexicon for the rubric “%1”, so its built-in rater cannot score it.</source>
        <translation>El programa no tiene léxico para la rúbrica «%1», así que su evaluador incorporado no puede puntuarla.</translation>
    </message>
</context>
<context>
    <name>MarkPainting</name>
    <message>
        <source>found word for word</source>
        <translation>encontrado palabra por palabra</translation>
    </message>
    <message>
        <source>found after small repairs</source>
        <translation>encontrado tras pequeñas reparaciones</translation>
    </message>
    <message>
        <source>a paraphrase</source>
        <translation>una paráfrasis</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>no comprobado</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Nothing was taken from %1: it was scored with another rubric, or another version of it. This workspace has %2 %3.</source>
        <translation>No se tomó nada de %1: se puntuó con otra rúbrica, u otra versión de ella. Este espacio de trabajo tiene %2 %3.</translation>
    </message>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>No hay archivo ni carpeta %1.</translation>
    </message>
    <message>
        <source>earlier texts of articles</source>
        <translation>textos anteriores de los artículos</translation>
    </message>
    <message>
        <source>events, runs and jobs</source>
        <translation>sucesos, ejecuciones y tareas</translation>
    </message>
    <message>
        <source>the source of pages</source>
        <translation>la fuente de las páginas</translation>
    </message>
    <message>
        <source>raw answers of models</source>
        <translation>respuestas en bruto de los modelos</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>Stopped; what was taken stays, and the rest can be taken by merging again.</source>
        <translation>Detenido; lo tomado permanece, y el resto se puede tomar fusionando de nuevo.</translation>
    </message>
</context>
<context>
    <name>ModelListReader</name>
    <message>
        <source>The list of models of %1 is larger than 64 MB and was not read.</source>
        <translation>La lista de modelos de %1 supera los 64 MB y no se leyó.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) in the list of %1 have no name that can be used.</source>
        <translation>
            <numerusform>%n modelo de la lista de %1 no tiene un nombre utilizable.</numerusform>
            <numerusform>%n modelos de la lista de %1 no tienen un nombre utilizable.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelQuestion</name>
    <message>
        <source>The article has no discussion to evaluate.</source>
        <translation>El artículo no tiene discusión que evaluar.</translation>
    </message>
    <message>
        <source>The text is unavailable, so there is nothing to evaluate. Import the page itself.</source>
        <translation>El texto no está disponible, así que no hay nada que evaluar. Importe la página misma.</translation>
    </message>
    <message>
        <source>The question was taken back.</source>
        <translation>La pregunta se retiró.</translation>
    </message>
    <message>
        <source>The run was parked before this was asked.</source>
        <translation>La ejecución se aparcó antes de preguntar esto.</translation>
    </message>
    <message>
        <source>Outcome unknown: the program ended between a question to %1 and its answer. It is asked again, and may be charged twice.</source>
        <translation>Resultado desconocido: el programa terminó entre una pregunta a %1 y su respuesta. Se pregunta de nuevo, y puede cobrarse dos veces.</translation>
    </message>
    <message>
        <source>%1 asks to wait longer than the limit for that; the run is parked until %2 and can go on then.</source>
        <translation>%1 pide esperar más que el límite previsto; la ejecución queda aparcada hasta %2 y puede continuar entonces.</translation>
    </message>
    <message>
        <source>some later time</source>
        <translation>más tarde</translation>
    </message>
    <message>
        <source>The answer of %1 could not be read, and neither could the second one, which it was asked for with the reason: %2 Both are kept.</source>
        <translation>No se pudo leer la respuesta de %1, ni tampoco la segunda, que se pidió con el motivo: %2 Ambas se conservan.</translation>
    </message>
    <message>
        <source>More than %1 is spent or under way today: %2. The run goes on.</source>
        <translation>Hoy se han gastado o están en curso más de %1: %2. La ejecución continúa.</translation>
    </message>
    <message>
        <source>More than %1 is spent or under way in this run: %2. It goes on.</source>
        <translation>En esta ejecución se han gastado o están en curso más de %1: %2. La ejecución continúa.</translation>
    </message>
</context>
<context>
    <name>ModelSetup</name>
    <message>
        <source>“%1” is no model at a server, so it cannot be asked.</source>
        <translation>«%1» no es un modelo en un servidor, así que no se le puede preguntar.</translation>
    </message>
</context>
<context>
    <name>NoteCards</name>
    <message>
        <source>its words are no longer in the text</source>
        <translation>sus palabras ya no están en el texto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>Observatory</name>
    <message>
        <source>Item page of the Observatory</source>
        <translation>Página de elemento del Observatorio</translation>
    </message>
    <message>
        <source>The text does not say where one comment ends and the next begins: each paragraph became a comment.</source>
        <translation>El texto no dice dónde acaba un comentario y empieza el siguiente: cada párrafo pasó a ser un comentario.</translation>
    </message>
    <message>
        <source>Light evaluation</source>
        <translation>Evaluación ligera</translation>
    </message>
    <message>
        <source>The text has the rows of one channel only; the other one counts as not evaluated.</source>
        <translation>El texto tiene las filas de un solo canal; el otro cuenta como no evaluado.</translation>
    </message>
    <message>
        <source>The text holds no evaluation: no rows of a channel and no figures.</source>
        <translation>El texto no contiene ninguna evaluación: ni filas de un canal ni cifras.</translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>The picture was not saved to %1: %2.</source>
        <translation>La imagen no se guardó en %1: %2.</translation>
    </message>
</context>
<context>
    <name>Plots</name>
    <message>
        <source>How each rater uses the scale</source>
        <translation>Cómo usa la escala cada evaluador</translation>
    </message>
    <message>
        <source>Score of a cell</source>
        <translation>Puntuación de una celda</translation>
    </message>
    <message>
        <source>Share of the rater&apos;s scored cells, %</source>
        <translation>Parte de las celdas puntuadas del evaluador, %</translation>
    </message>
    <message numerus="yes">
        <source>%1, from %2 to %3: %n cell(s), %4 %</source>
        <translation>
            <numerusform>%1, de %2 a %3: %n celda, %4 %</numerusform>
            <numerusform>%1, de %2 a %3: %n celdas, %4 %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The four raters with most values, of %n.</source>
        <translation>
            <numerusform>Los cuatro evaluadores con más valores, de %n.</numerusform>
            <numerusform>Los cuatro evaluadores con más valores, de %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <comment>two channels</comment>
        <translation>%1 frente a %2</translation>
    </message>
    <message>
        <source>%1: %2 and %3, SETL %4</source>
        <comment>an article, three scores</comment>
        <translation>%1: %2 y %3, SETL %4</translation>
    </message>
    <message>
        <source>no tension</source>
        <translation>sin tensión</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) scored on both channels; coloured by SETL.</source>
        <translation>
            <numerusform>%n artículo puntuado en ambos canales; color según SETL.</numerusform>
            <numerusform>%n artículos puntuados en ambos canales; color según SETL.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 %3 %4: machine %5, you %6</source>
        <comment>article, number, provision, channel, two scores</comment>
        <translation>%1, %2 %3 %4: máquina %5, usted %6</translation>
    </message>
    <message>
        <source>You against the machine</source>
        <translation>Usted frente a la máquina</translation>
    </message>
    <message>
        <source>Mean of both scores of a cell</source>
        <translation>Media de ambas puntuaciones de una celda</translation>
    </message>
    <message>
        <source>Your score less the machine&apos;s</source>
        <translation>Su puntuación menos la de la máquina</translation>
    </message>
    <message>
        <source>bias %1</source>
        <translation>sesgo %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s): you score %1 apart on average; 95 % of the differences are expected between %2 and %3.</source>
        <translation>
            <numerusform>%n celda: su diferencia media es %1; el 95 % de las diferencias se espera entre %2 y %3.</numerusform>
            <numerusform>%n celdas: su diferencia media es %1; el 95 % de las diferencias se espera entre %2 y %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromptTemplateFile</name>
    <message>
        <source>The slot “%1” is not known in this template.</source>
        <translation>El hueco «%1» no se conoce en esta plantilla.</translation>
    </message>
    <message>
        <source>The slot “%1” belongs to the other part.</source>
        <translation>El hueco «%1» pertenece a la otra parte.</translation>
    </message>
    <message>
        <source>The slot “%1” is missing.</source>
        <translation>Falta el hueco «%1».</translation>
    </message>
    <message>
        <source>The slot “%1” may stand in one place only.</source>
        <translation>El hueco «%1» solo puede estar en un lugar.</translation>
    </message>
    <message>
        <source>The slot “%1” needs a line of its own between two lines with {{mark}}.</source>
        <translation>El hueco «%1» necesita una línea propia entre dos líneas con {{mark}}.</translation>
    </message>
    <message>
        <source>There is a double brace that is no slot.</source>
        <translation>Hay una doble llave que no es un hueco.</translation>
    </message>
    <message>
        <source>The part “# User” is needed, and no other.</source>
        <translation>Se necesita la parte «# User», y ninguna otra.</translation>
    </message>
    <message>
        <source>The parts “# System” and “# User” are needed.</source>
        <translation>Se necesitan las partes «# System» y «# User».</translation>
    </message>
    <message>
        <source>The prompt template “%1” of this program cannot be used.</source>
        <translation>La plantilla de instrucciones «%1» de este programa no se puede usar.</translation>
    </message>
</context>
<context>
    <name>PromptWords</name>
    <message>
        <source>A question is asked again only after an answer to it.</source>
        <translation>Una pregunta solo se repite tras una respuesta a ella.</translation>
    </message>
    <message>
        <source>There is no discussion to rate: load its comments first.</source>
        <translation>No hay discusión que puntuar: cargue primero sus comentarios.</translation>
    </message>
    <message>
        <source>There is no text to rate: load the page first.</source>
        <translation>No hay texto que puntuar: cargue primero la página.</translation>
    </message>
    <message>
        <source>The rubric has no such provision: choose one of its rows.</source>
        <translation>La rúbrica no tiene tal disposición: elija una de sus filas.</translation>
    </message>
    <message>
        <source>No random word could be made that the text does not hold.</source>
        <translation>No se pudo formar una palabra aleatoria que no esté en el texto.</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Unreviewed</source>
        <translation>Sin revisar</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Adjudicated</source>
        <translation>Arbitrados</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Señalados</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>Disputados</translation>
    </message>
    <message>
        <source>Says ≠ does</source>
        <translation>Dice ≠ hace</translation>
    </message>
    <message>
        <source>Gated</source>
        <translation>Tras una barrera</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Articles on which you have decided nothing yet</source>
        <translation>Artículos sobre los que aún no ha decidido nada</translation>
    </message>
    <message>
        <source>Articles with decisions that you have not submitted</source>
        <translation>Artículos con decisiones que no ha enviado</translation>
    </message>
    <message>
        <source>Articles whose review you have submitted</source>
        <translation>Artículos cuya revisión ha enviado</translation>
    </message>
    <message>
        <source>Articles that you have flagged</source>
        <translation>Artículos que ha señalado</translation>
    </message>
    <message>
        <source>Articles on which the raters are far apart</source>
        <translation>Artículos en los que los evaluadores discrepan mucho</translation>
    </message>
    <message>
        <source>Articles whose site does the opposite of what they say</source>
        <translation>Artículos cuyo sitio hace lo contrario de lo que dicen</translation>
    </message>
    <message>
        <source>Pages that show a wall instead of an article</source>
        <translation>Páginas que muestran una barrera en lugar de un artículo</translation>
    </message>
    <message>
        <source>Articles whose last evaluation failed for good</source>
        <translation>Artículos cuya última evaluación falló definitivamente</translation>
    </message>
    <message>
        <source>Date added</source>
        <translation>Fecha de adición</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>SETL</source>
        <translation>SETL</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Discrepancia</translation>
    </message>
    <message>
        <source>Date published</source>
        <translation>Fecha de publicación</translation>
    </message>
    <message>
        <source>Next most useful</source>
        <translation>Lo más útil primero</translation>
    </message>
    <message>
        <source>Paywall</source>
        <translation>Muro de pago</translation>
    </message>
    <message>
        <source>Captcha</source>
        <translation>Captcha</translation>
    </message>
    <message>
        <source>Bot protection</source>
        <translation>Protección antirrobots</translation>
    </message>
    <message>
        <source>Login wall</source>
        <translation>Muro de acceso</translation>
    </message>
    <message>
        <source>Cookie wall</source>
        <translation>Muro de cookies</translation>
    </message>
    <message>
        <source>Region lock</source>
        <translation>Bloqueo regional</translation>
    </message>
    <message>
        <source>Age gate</source>
        <translation>Control de edad</translation>
    </message>
    <message>
        <source>App only</source>
        <translation>Solo aplicación</translation>
    </message>
    <message>
        <source>Rate limited</source>
        <translation>Ritmo limitado</translation>
    </message>
    <message>
        <source>Error page</source>
        <translation>Página de error</translation>
    </message>
    <message>
        <source>Needs scripts</source>
        <translation>Requiere scripts</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binario</translation>
    </message>
    <message>
        <source>No content</source>
        <translation>Sin contenido</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>badge</comment>
        <translation>fallido</translation>
    </message>
    <message>
        <source>says≠does</source>
        <comment>badge</comment>
        <translation>dice≠hace</translation>
    </message>
    <message>
        <source>covered</source>
        <comment>values of others, while reviewing blind</comment>
        <translation>cubierto</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>sin evaluar</translation>
    </message>
    <message>
        <source>contested</source>
        <comment>badge</comment>
        <translation>disputado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln comentario</numerusform>
            <numerusform>%Ln comentarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Already reviewed.</source>
        <translation>Ya revisado.</translation>
    </message>
    <message>
        <source>You have begun this review; the values of others are covered.</source>
        <translation>Ha empezado esta revisión; los valores de los demás están cubiertos.</translation>
    </message>
    <message>
        <source>Not reviewed yet; the values of others are covered.</source>
        <translation>Aún sin revisar; los valores de los demás están cubiertos.</translation>
    </message>
    <message>
        <source>The raters are %1 apart.</source>
        <translation>Los evaluadores difieren en %1.</translation>
    </message>
    <message>
        <source>The site seems to do the opposite of what the article says.</source>
        <translation>El sitio parece hacer lo contrario de lo que dice el artículo.</translation>
    </message>
    <message>
        <source>You have begun this review.</source>
        <translation>Ha empezado esta revisión.</translation>
    </message>
    <message>
        <source>No rater has scored it yet.</source>
        <translation>Ningún evaluador lo ha puntuado aún.</translation>
    </message>
    <message>
        <source>Not reviewed yet.</source>
        <translation>Aún sin revisar.</translation>
    </message>
    <message>
        <source>Next: the raters are %1 apart on %2.</source>
        <comment>difference, cell</comment>
        <translation>Siguiente: los evaluadores difieren en %1 sobre %2.</translation>
    </message>
    <message>
        <source>Next: only some raters score %1.</source>
        <comment>cell</comment>
        <translation>Siguiente: solo algunos evaluadores puntúan %1.</translation>
    </message>
    <message>
        <source>Next: %1 moves the headline by %2.</source>
        <comment>cell, difference</comment>
        <translation>Siguiente: %1 mueve el resultado global en %2.</translation>
    </message>
</context>
<context>
    <name>Raters</name>
    <message>
        <source>note</source>
        <translation>aviso leve</translation>
    </message>
    <message>
        <source>inference</source>
        <translation>inferencia</translation>
    </message>
    <message>
        <source>↶ earlier text</source>
        <translation>↶ texto anterior</translation>
    </message>
    <message>
        <source>✓ exact</source>
        <translation>✓ exacto</translation>
    </message>
    <message>
        <source>✓ nearly</source>
        <translation>✓ casi</translation>
    </message>
    <message>
        <source>≈ paraphrase</source>
        <translation>≈ paráfrasis</translation>
    </message>
    <message>
        <source>✗ absent</source>
        <translation>✗ ausente</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>hecho</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>hace %n mes</numerusform>
            <numerusform>hace %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>hace %n año</numerusform>
            <numerusform>hace %n años</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyNotes</name>
    <message>
        <source>The server gave several answers; the first was taken.</source>
        <translation>El servidor dio varias respuestas; se tomó la primera.</translation>
    </message>
    <message>
        <source>The model called a tool that was not offered; nothing was done with it.</source>
        <translation>El modelo llamó a una herramienta que no se ofreció; no se hizo nada con ello.</translation>
    </message>
    <message>
        <source>The model answered several times in one reply; the first answer was taken.</source>
        <translation>El modelo respondió varias veces en una respuesta; se tomó la primera.</translation>
    </message>
    <message>
        <source>“%1” was asked, “%2” answered.</source>
        <translation>Se preguntó a «%1», respondió «%2».</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>The override has no reason code.</source>
        <translation>La corrección no tiene código de motivo.</translation>
    </message>
    <message>
        <source>The value %1 is more than evidence of strength %2 carries.</source>
        <translation>El valor %1 supera lo que sostienen pruebas de fuerza %2.</translation>
    </message>
    <message>
        <source>This was decided on another evaluation than the one that stands now.</source>
        <translation>Esto se decidió sobre otra evaluación que la que vale ahora.</translation>
    </message>
    <message>
        <source>a cell is decided twice.</source>
        <translation>una celda está decidida dos veces.</translation>
    </message>
    <message>
        <source>a label is decided twice.</source>
        <translation>una etiqueta está decidida dos veces.</translation>
    </message>
    <message>
        <source>it names no state of a review.</source>
        <translation>no nombra ningún estado de una revisión.</translation>
    </message>
</context>
<context>
    <name>ReviewChange</name>
    <message>
        <source>The change belongs to another review and was not made.</source>
        <translation>El cambio pertenece a otra revisión y no se hizo.</translation>
    </message>
    <message>
        <source>The review was changed elsewhere in the meantime; nothing was changed here. Reload the article and decide again.</source>
        <translation>La revisión se cambió entretanto en otro lugar; aquí no se cambió nada. Recargue el artículo y decida de nuevo.</translation>
    </message>
    <message>
        <source>its decisions are of another cell.</source>
        <translation>sus decisiones son de otra celda.</translation>
    </message>
    <message>
        <source>its decisions are of another label.</source>
        <translation>sus decisiones son de otra etiqueta.</translation>
    </message>
    <message>
        <source>it is about another annotation.</source>
        <translation>se refiere a otra anotación.</translation>
    </message>
    <message>
        <source>it names no mark.</source>
        <translation>no nombra ninguna marca.</translation>
    </message>
    <message>
        <source>it names no state of a review.</source>
        <translation>no nombra ningún estado de una revisión.</translation>
    </message>
    <message>
        <source>it names no kind of change.</source>
        <translation>no nombra ninguna clase de cambio.</translation>
    </message>
    <message>
        <source>decision on %1 %2</source>
        <translation>decisión sobre %1 %2</translation>
    </message>
    <message>
        <source>label: %1</source>
        <translation>etiqueta: %1</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>anotación</translation>
    </message>
    <message>
        <source>note</source>
        <translation>aviso leve</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>señal</translation>
    </message>
    <message>
        <source>blind mode</source>
        <translation>modo a ciegas</translation>
    </message>
    <message>
        <source>overruled gate</source>
        <translation>barrera anulada</translation>
    </message>
    <message>
        <source>judged evaluation</source>
        <translation>evaluación juzgada</translation>
    </message>
    <message>
        <source>submission</source>
        <translation>envío</translation>
    </message>
</context>
<context>
    <name>ReviewFile</name>
    <message>
        <source>The article has no evaluation by “%1”.</source>
        <translation>El artículo no tiene evaluación de «%1».</translation>
    </message>
    <message>
        <source>The discussion has no comment %1.</source>
        <translation>La discusión no tiene comentario %1.</translation>
    </message>
    <message>
        <source>The text does not hold the quote “%1”.</source>
        <translation>El texto no contiene la cita «%1».</translation>
    </message>
    <message>
        <source>The quote “%1” stands in the text more than once; give more of prefix or suffix.</source>
        <translation>La cita «%1» está más de una vez en el texto; dé más de prefix o suffix.</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <source>is not known; known are %1</source>
        <translation>no se conoce; se conocen %1</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>no es un texto</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>no es ni verdadero ni falso</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>no es una lista</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>La línea</translation>
    </message>
    <message>
        <source>names no provision of the rubric %1</source>
        <translation>no nombra ninguna disposición de la rúbrica %1</translation>
    </message>
    <message>
        <source>names no channel; there are %1 and %2</source>
        <translation>no nombra ningún canal; hay %1 y %2</translation>
    </message>
    <message>
        <source>is none of accept, override, nd, abstain</source>
        <translation>no es ninguno de accept, override, nd, abstain</translation>
    </message>
    <message>
        <source>“%1” is no reason code of the rubric</source>
        <translation>«%1» no es un código de motivo de la rúbrica</translation>
    </message>
    <message>
        <source>is missing: an annotation quotes the text it is about</source>
        <translation>falta: una anotación cita el texto del que trata</translation>
    </message>
    <message>
        <source>is not a list of texts</source>
        <translation>no es una lista de textos</translation>
    </message>
    <message>
        <source>This is not JSON: %1 at byte %2.</source>
        <translation>Esto no es JSON: %1 en el byte %2.</translation>
    </message>
    <message>
        <source>has neither article nor url</source>
        <translation>no tiene ni article ni url</translation>
    </message>
</context>
<context>
    <name>ReviewSession</name>
    <message>
        <source>The rubric has no provision %1.</source>
        <translation>La rúbrica no tiene disposición %1.</translation>
    </message>
    <message>
        <source>The rubric has no channel %1.</source>
        <translation>La rúbrica no tiene canal %1.</translation>
    </message>
    <message>
        <source>You review blind, so there is no value to accept yet. Enter your own, mark it as no data or abstain.</source>
        <translation>Revisa a ciegas, así que aún no hay valor que aceptar. Introduzca el suyo, márquelo sin datos o absténgase.</translation>
    </message>
    <message>
        <source>There is no evaluation to accept. Evaluate the article or enter a value.</source>
        <translation>No hay evaluación que aceptar. Evalúe el artículo o introduzca un valor.</translation>
    </message>
    <message>
        <source>The evaluation by %1 has no row for %2. Enter a value or mark it as no data.</source>
        <translation>La evaluación de %1 no tiene fila para %2. Introduzca un valor o márquelo sin datos.</translation>
    </message>
    <message>
        <source>The value must be between %1 and %2.</source>
        <translation>El valor debe estar entre %1 y %2.</translation>
    </message>
    <message>
        <source>The rubric has no reason code “%1”.</source>
        <translation>La rúbrica no tiene código de motivo «%1».</translation>
    </message>
    <message>
        <source>An acceptance has no reason code.</source>
        <translation>Una aceptación no lleva código de motivo.</translation>
    </message>
    <message>
        <source>The rubric has no evidence strength “%1”.</source>
        <translation>La rúbrica no tiene fuerza de prueba «%1».</translation>
    </message>
    <message>
        <source>The article has no evaluation %1.</source>
        <translation>El artículo no tiene evaluación %1.</translation>
    </message>
    <message>
        <source>The value %1 cannot be accepted: %2 gave %3.</source>
        <translation>El valor %1 no se puede aceptar: %2 dio %3.</translation>
    </message>
    <message>
        <source>No data and abstaining have no value.</source>
        <translation>Sin datos y abstención no tienen valor.</translation>
    </message>
    <message>
        <source>Nothing is decided about this cell yet. Enter a value first.</source>
        <translation>Aún no se ha decidido nada sobre esta celda. Introduzca primero un valor.</translation>
    </message>
    <message>
        <source>The marked stretch does not fit its quote. Mark the text again.</source>
        <translation>El tramo marcado no corresponde a su cita. Marque el texto de nuevo.</translation>
    </message>
    <message>
        <source>The annotation does not say which comment it is about.</source>
        <translation>La anotación no dice de qué comentario trata.</translation>
    </message>
    <message>
        <source>Mark some text first. A remark on the whole article goes into the note.</source>
        <translation>Marque primero algún texto. Una observación sobre todo el artículo va en la nota.</translation>
    </message>
    <message>
        <source>An annotation with this identifier is there already.</source>
        <translation>Ya hay una anotación con este identificador.</translation>
    </message>
    <message>
        <source>The annotation is no longer there.</source>
        <translation>La anotación ya no está.</translation>
    </message>
    <message>
        <source>The rubric has no label “%1”.</source>
        <translation>La rúbrica no tiene etiqueta «%1».</translation>
    </message>
    <message>
        <source>Nothing is decided about this label yet. Enter a value first.</source>
        <translation>Aún no se ha decidido nada sobre esta etiqueta. Introduzca primero un valor.</translation>
    </message>
    <message>
        <source>There is nothing to submit yet. Decide a cell or write a note first.</source>
        <translation>Aún no hay nada que enviar. Decida primero una celda o escriba una nota.</translation>
    </message>
    <message>
        <source>Only a submitted review can be reopened.</source>
        <translation>Solo se puede reabrir una revisión enviada.</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>RubricObject</name>
    <message>
        <source>This must be an object.</source>
        <translation>Debe ser un objeto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there more than once.</source>
        <translation>«%1» está más de una vez.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing.</source>
        <translation>Falta la clave «%1».</translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation>Debe ser un texto.</translation>
    </message>
    <message>
        <source>This text must not be empty.</source>
        <translation>Este texto no debe estar vacío.</translation>
    </message>
    <message numerus="yes">
        <source>This text is longer than %n characters.</source>
        <translation>
            <numerusform>Este texto tiene más de %n carácter.</numerusform>
            <numerusform>Este texto tiene más de %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>This text holds characters that cannot be stored.</source>
        <translation>Este texto contiene caracteres que no se pueden guardar.</translation>
    </message>
    <message>
        <source>This must be an object of texts by language.</source>
        <translation>Debe ser un objeto de textos por idioma.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a language code such as &quot;en&quot;.</source>
        <translation>«%1» no es un código de idioma como «en».</translation>
    </message>
    <message>
        <source>The English text is missing.</source>
        <translation>Falta el texto en inglés.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>Debe ser un número.</translation>
    </message>
    <message>
        <source>This must be from %1 to %2.</source>
        <translation>Debe ser de %1 a %2.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Debe ser un número entero.</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>Debe ser verdadero o falso.</translation>
    </message>
    <message>
        <source>This must be a list.</source>
        <translation>Debe ser una lista.</translation>
    </message>
    <message numerus="yes">
        <source>This list needs at least %n entries.</source>
        <translation>
            <numerusform>Esta lista necesita al menos %n entrada.</numerusform>
            <numerusform>Esta lista necesita al menos %n entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This list has more than %n entries.</source>
        <translation>
            <numerusform>Esta lista tiene más de %n entrada.</numerusform>
            <numerusform>Esta lista tiene más de %n entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This list needs exactly %n entries.</source>
        <translation>
            <numerusform>Esta lista necesita exactamente %n entrada.</numerusform>
            <numerusform>Esta lista necesita exactamente %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is not known here.</source>
        <translation>La clave «%1» no se conoce aquí.</translation>
    </message>
    <message>
        <source>This rubric was written for a newer version of the program.</source>
        <translation>Esta rúbrica se escribió para una versión más reciente del programa.</translation>
    </message>
    <message>
        <source>This is not a rubric: the format must be &quot;%1&quot;.</source>
        <translation>Esto no es una rúbrica: el formato debe ser «%1».</translation>
    </message>
    <message>
        <source>Only small letters, digits and hyphens are allowed.</source>
        <translation>Solo se permiten letras minúsculas, cifras y guiones.</translation>
    </message>
    <message numerus="yes">
        <source>A rubric of more than %n bytes is not read.</source>
        <translation>
            <numerusform>Una rúbrica de más de %n byte no se lee.</numerusform>
            <numerusform>Una rúbrica de más de %n bytes no se lee.</numerusform>
        </translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>byte %1</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>Esto no es JSON: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be used as a rubric. Correct these %n places and try again.</source>
        <translation>
            <numerusform>%1 no se puede usar como rúbrica. Corrija este lugar e inténtelo de nuevo.</numerusform>
            <numerusform>%1 no se puede usar como rúbrica. Corrija estos %n lugares e inténtelo de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no rubric &quot;%1&quot; in this program. There are: %2.</source>
        <translation>No hay rúbrica «%1» en este programa. Hay: %2.</translation>
    </message>
    <message>
        <source>The rubric &quot;%1&quot; of this program cannot be read.</source>
        <translation>La rúbrica «%1» de este programa no se puede leer.</translation>
    </message>
    <message>
        <source>The scale must reach from below 0 to above 0.</source>
        <translation>La escala debe ir de menos de 0 a más de 0.</translation>
    </message>
    <message numerus="yes">
        <source>A rubric has exactly %n channels.</source>
        <translation>
            <numerusform>Una rúbrica tiene exactamente %n canal.</numerusform>
            <numerusform>Una rúbrica tiene exactamente %n canales.</numerusform>
        </translation>
    </message>
    <message>
        <source>A band must begin below the one before it.</source>
        <translation>Un nivel debe empezar por debajo del anterior.</translation>
    </message>
    <message>
        <source>The last band must begin at the scale&apos;s minimum.</source>
        <translation>El último nivel debe empezar en el mínimo de la escala.</translation>
    </message>
    <message>
        <source>Weights must be above 0.</source>
        <translation>Los pesos deben ser mayores que 0.</translation>
    </message>
    <message>
        <source>The weights must add up to 1.</source>
        <translation>Los pesos deben sumar 1.</translation>
    </message>
    <message>
        <source>There is no content type &quot;%1&quot;.</source>
        <translation>No hay tipo de contenido «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be read as another provision.</source>
        <translation>«%1» se leería como otra disposición.</translation>
    </message>
    <message>
        <source>No provision is in the group &quot;%1&quot;.</source>
        <translation>Ninguna disposición está en el grupo «%1».</translation>
    </message>
    <message>
        <source>There is no group &quot;%1&quot;.</source>
        <translation>No hay grupo «%1».</translation>
    </message>
    <message>
        <source>No provision is discriminating, so the spot mode has nothing to score.</source>
        <translation>Ninguna disposición es discriminante, así que el modo spot no tiene nada que puntuar.</translation>
    </message>
    <message>
        <source>There is no kind of part &quot;%1&quot;.</source>
        <translation>No hay clase de parte «%1».</translation>
    </message>
    <message>
        <source>The maximum must be above the minimum.</source>
        <translation>El máximo debe ser mayor que el mínimo.</translation>
    </message>
    <message>
        <source>The signal has no part &quot;%1&quot;.</source>
        <translation>La señal no tiene parte «%1».</translation>
    </message>
    <message>
        <source>The part &quot;%1&quot; has no numbers to add up.</source>
        <translation>La parte «%1» no tiene números que sumar.</translation>
    </message>
    <message>
        <source>The middle must lie between the scale&apos;s ends.</source>
        <translation>El medio debe estar entre los extremos de la escala.</translation>
    </message>
    <message>
        <source>The last step must have no upper bound.</source>
        <translation>El último escalón no debe tener límite superior.</translation>
    </message>
    <message>
        <source>A step must end above the one before it.</source>
        <translation>Un escalón debe terminar por encima del anterior.</translation>
    </message>
</context>
<context>
    <name>RunForecast</name>
    <message>
        <source>There is nothing to ask “%1”: it has judged all of these articles, or they have no text.</source>
        <translation>No hay nada que preguntar a «%1»: ya ha evaluado todos estos artículos, o no tienen texto.</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>“%1” is no score. Type a number such as .4 or -.25, or n for no data.</source>
        <translation>«%1» no es una puntuación. Escriba un número como .4 o -.25, o n para sin datos.</translation>
    </message>
    <message>
        <source>%1 is outside the scale. Type a number from %2 to %3.</source>
        <translation>%1 está fuera de la escala. Escriba un número de %2 a %3.</translation>
    </message>
</context>
<context>
    <name>ServerAddressWords</name>
    <message>
        <source>The address of %1 has a place to fill: put your own value in place of %2.</source>
        <translation>La dirección de %1 tiene un lugar por llenar: ponga su propio valor en lugar de %2.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a server: write it like %2.</source>
        <translation>«%1» no es la dirección de un servidor: escríbala como %2.</translation>
    </message>
    <message>
        <source>The address of a server begins with https:// or http://, not with %1://.</source>
        <translation>La dirección de un servidor empieza por https:// o http://, no por %1://.</translation>
    </message>
    <message>
        <source>The address of a server must not hold a user name or password: leave out what stands before the @.</source>
        <translation>La dirección de un servidor no debe llevar nombre de usuario ni contraseña: omita lo que está ante la @.</translation>
    </message>
    <message>
        <source>The address of a server must not hold a query or a fragment: leave out what follows the ? or #.</source>
        <translation>La dirección de un servidor no debe llevar consulta ni fragmento: omita lo que sigue al ? o al #.</translation>
    </message>
    <message>
        <source>Key and texts would go to %1 unencrypted: use https://.</source>
        <translation>Clave y textos irían a %1 sin cifrar: use https://.</translation>
    </message>
</context>
<context>
    <name>ServerExchange</name>
    <message>
        <source>The key that is kept for %1 belongs to %2, not to %3, so it was not sent; give the key of the new address.</source>
        <translation>La clave guardada para %1 pertenece a %2, no a %3, así que no se envió; dé la clave de la nueva dirección.</translation>
    </message>
</context>
<context>
    <name>ServerFaultWords</name>
    <message>
        <source>%1 It says: %2</source>
        <translation>%1 Dice: %2</translation>
    </message>
    <message>
        <source>%1 takes no more requests for now and asks to wait %2; the run goes on by itself after that.</source>
        <translation>%1 no admite más peticiones por ahora y pide esperar %2; después la ejecución continúa por sí sola.</translation>
    </message>
    <message>
        <source>%1 takes no more requests for now; the run goes on by itself, more slowly.</source>
        <translation>%1 no admite más peticiones por ahora; la ejecución continúa por sí sola, más despacio.</translation>
    </message>
    <message>
        <source>The credit or limit at %1 is used up until %2; its jobs are kept and can go on then, or earlier if the limit is raised there.</source>
        <translation>El crédito o límite en %1 está agotado hasta %2; sus tareas se conservan y pueden continuar entonces, o antes si allí se eleva el límite.</translation>
    </message>
    <message>
        <source>The credit or limit at %1 is used up; its jobs are kept and can go on when there is credit again.</source>
        <translation>El crédito o límite en %1 está agotado; sus tareas se conservan y pueden continuar cuando vuelva a haber crédito.</translation>
    </message>
    <message>
        <source>A content filter of %1 withheld the answer of “%2”; no scores were taken from it, another model may answer.</source>
        <translation>Un filtro de contenido de %1 retuvo la respuesta de «%2»; no se tomó ninguna puntuación de ella, quizá responda otro modelo.</translation>
    </message>
    <message>
        <source>“%2” at %1 declined to answer; no scores were taken, another model may answer.</source>
        <translation>«%2» en %1 se negó a responder; no se tomó ninguna puntuación, quizá responda otro modelo.</translation>
    </message>
    <message>
        <source>The answer of “%2” at %1 was cut off at its length limit; no scores were taken from it. Raise the limit for answers or ask for fewer provisions.</source>
        <translation>La respuesta de «%2» en %1 se cortó en su límite de longitud; no se tomó ninguna puntuación de ella. Eleve el límite de las respuestas o pida menos disposiciones.</translation>
    </message>
    <message>
        <source>“%2” at %1 gave an empty answer; it is asked again, and if that does not help, raise the limit for answers.</source>
        <translation>«%2» en %1 dio una respuesta vacía; se le pregunta de nuevo, y si eso no ayuda, eleve el límite de las respuestas.</translation>
    </message>
    <message>
        <source>“%2” at %1 did not manage to write the answer in the form asked for; it is asked again.</source>
        <translation>«%2» en %1 no logró escribir la respuesta en la forma pedida; se le pregunta de nuevo.</translation>
    </message>
    <message>
        <source>The answer of “%2” broke off before its end; what came is kept as a failed attempt. The question can be put to %1 again.</source>
        <translation>La respuesta de «%2» se interrumpió antes de su final; lo que llegó se conserva como intento fallido. La pregunta puede hacerse a %1 de nuevo.</translation>
    </message>
    <message>
        <source>%1 does not offer the model “%2”; choose one from its list of models.</source>
        <translation>%1 no ofrece el modelo «%2»; elija uno de su lista de modelos.</translation>
    </message>
    <message>
        <source>The text is too long for “%2” at %1; it is shortened, or choose a model with a larger context.</source>
        <translation>El texto es demasiado largo para «%2» en %1; se acorta, o elija un modelo con más contexto.</translation>
    </message>
    <message>
        <source>The request or the answer is larger than %1 or this program takes; shorten the text or the limit for answers.</source>
        <translation>La petición o la respuesta es mayor de lo que admite %1 o este programa; acorte el texto o el límite de las respuestas.</translation>
    </message>
    <message>
        <source>“%2” at %1 cannot be held to a JSON schema in this way; a weaker way is used from now on.</source>
        <translation>«%2» en %1 no puede sujetarse así a un esquema JSON; desde ahora se usa un modo menos estricto.</translation>
    </message>
    <message>
        <source>“%2” at %1 does not take the setting “%3”; the question is put without it from now on.</source>
        <translation>«%2» en %1 no admite el ajuste «%3»; desde ahora la pregunta se hace sin él.</translation>
    </message>
    <message>
        <source>%1 refused the request for “%2”; check the settings of the model.</source>
        <translation>%1 rechazó la petición para «%2»; compruebe los ajustes del modelo.</translation>
    </message>
    <message>
        <source>What answers at %1 is not the interface of %2; check the address.</source>
        <translation>Lo que responde en %1 no es la interfaz de %2; compruebe la dirección.</translation>
    </message>
    <message>
        <source>%1 It shows: %2</source>
        <translation>%1 Muestra: %2</translation>
    </message>
    <message>
        <source>%1 does not run at %2; start it, or check the port.</source>
        <translation>%1 no está en marcha en %2; iníciela o compruebe el puerto.</translation>
    </message>
    <message>
        <source>There is no connection to %1 at %2; check the network and the address.</source>
        <translation>No hay conexión con %1 en %2; compruebe la red y la dirección.</translation>
    </message>
    <message>
        <source>%1 is overloaded; the question can be put again a little later.</source>
        <translation>%1 está sobrecargado; la pregunta puede hacerse de nuevo un poco más tarde.</translation>
    </message>
    <message>
        <source>%1 is still loading “%2”; the question is put again until it is ready.</source>
        <translation>%1 todavía carga «%2»; la pregunta se repite hasta que esté listo.</translation>
    </message>
    <message>
        <source>%1 did not accept the key; enter a valid key for %2.</source>
        <translation>%1 no aceptó la clave; introduzca una clave válida para %2.</translation>
    </message>
    <message>
        <source>The key for %1 may not do this; check its rights there.</source>
        <translation>La clave para %1 no tiene este permiso; compruebe allí sus derechos.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own; the question can be put again a little later.</source>
        <translation>%1 tiene un fallo propio; la pregunta puede hacerse de nuevo un poco más tarde.</translation>
    </message>
    <message>
        <source>%1 did not answer in time; the question can be put again.</source>
        <translation>%1 no respondió a tiempo; la pregunta puede hacerse de nuevo.</translation>
    </message>
    <message>
        <source>%1 sends requests on to another address; the key was not sent there. Enter that address if it is right: %2</source>
        <translation>%1 reenvía las peticiones a otra dirección; la clave no se envió allí. Introduzca esa dirección si es correcta: %2</translation>
    </message>
    <message>
        <source>The certificate of %1 does not hold, so nothing was sent; check the address and the clock of this computer.</source>
        <translation>El certificado de %1 no vale, así que no se envió nada; compruebe la dirección y el reloj de este ordenador.</translation>
    </message>
    <message>
        <source>The question to %1 was cancelled.</source>
        <translation>Se canceló la pregunta a %1.</translation>
    </message>
    <message>
        <source>The name %1 is not known to the network; check the address of %2.</source>
        <translation>La red no conoce el nombre %1; compruebe la dirección de %2.</translation>
    </message>
    <message>
        <source>The proxy does not let requests through to %1; check the proxy settings.</source>
        <translation>El proxy no deja pasar las peticiones a %1; compruebe sus ajustes.</translation>
    </message>
    <message>
        <source>%1 did not take the connection in time; check the network and the address.</source>
        <translation>%1 no aceptó la conexión a tiempo; compruebe la red y la dirección.</translation>
    </message>
    <message>
        <source>%1 stopped in the middle of its answer; what came is kept as a failed attempt.</source>
        <translation>%1 se detuvo en medio de su respuesta; lo que llegó se conserva como intento fallido.</translation>
    </message>
    <message>
        <source>%1 took longer than the limit for one answer; what came is kept as a failed attempt.</source>
        <translation>%1 superó el límite para una respuesta; lo que llegó se conserva como intento fallido.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServerPresetFile</name>
    <message>
        <source>This must be “%1”.</source>
        <translation>Debe ser «%1».</translation>
    </message>
    <message>
        <source>The word “%1” is not known here.</source>
        <translation>La palabra «%1» no se conoce aquí.</translation>
    </message>
    <message>
        <source>Models belong to the style “marks_for_some”, and only to it.</source>
        <translation>Los modelos pertenecen al estilo «marks_for_some», y solo a él.</translation>
    </message>
    <message>
        <source>These must be in order, the strictest first, each once.</source>
        <translation>Deben estar en orden, el más estricto primero, cada uno una vez.</translation>
    </message>
    <message>
        <source>The last of these must be “prompt_only”, which every server takes.</source>
        <translation>El último debe ser «prompt_only», que admite todo servidor.</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>Esto no es la dirección de un servidor.</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>Esto no es un objeto JSON.</translation>
    </message>
    <message>
        <source>The server preset %1 of this program cannot be read.</source>
        <translation>El ajuste predefinido de servidor %1 de este programa no se puede leer.</translation>
    </message>
    <message>
        <source>The server preset %1 of this program is wrong.</source>
        <translation>El ajuste predefinido de servidor %1 de este programa es erróneo.</translation>
    </message>
    <message>
        <source>There is no server preset “%1” in this program. There are: %2.</source>
        <translation>No hay ajuste predefinido de servidor «%1» en este programa. Hay: %2.</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>%1 Shipped rubrics: %2.</source>
        <translation>%1 Rúbricas incluidas: %2.</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>Line %1 of %2 is no article: it has neither an address nor a text.</source>
        <translation>La línea %1 de %2 no es un artículo: no tiene ni dirección ni texto.</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines could not be read.</source>
        <translation>
            <numerusform>%n línea más no se pudo leer.</numerusform>
            <numerusform>%n líneas más no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no lines below its header.</source>
        <translation>%1 no tiene líneas bajo su cabecera.</translation>
    </message>
    <message>
        <source>%1: none of the columns can be told to hold addresses or texts. Name one “url” or “text” in the first line.</source>
        <translation>%1: de ninguna columna se puede decir que contenga direcciones o textos. Nombre una «url» o «text» en la primera línea.</translation>
    </message>
    <message numerus="yes">
        <source>%n more fields start with a quote that never closes.</source>
        <translation>
            <numerusform>%n campo más empieza con comillas que nunca se cierran.</numerusform>
            <numerusform>%n campos más empiezan con comillas que nunca se cierran.</numerusform>
        </translation>
    </message>
    <message>
        <source>A field starts with a quote that never closes; it was read up to the next separator.</source>
        <translation>Un campo empieza con comillas que nunca se cierran; se leyó hasta el siguiente separador.</translation>
    </message>
    <message>
        <source>Comments without their article</source>
        <translation>Comentarios sin su artículo</translation>
    </message>
    <message numerus="yes">
        <source>%n comments came without the story they belong to.</source>
        <translation>
            <numerusform>%n comentario llegó sin la historia a la que pertenece.</numerusform>
            <numerusform>%n comentarios llegaron sin la historia a la que pertenecen.</numerusform>
        </translation>
    </message>
    <message>
        <source>These posts came without the first one of their topic.</source>
        <translation>Estos mensajes llegaron sin el primero de su tema.</translation>
    </message>
    <message>
        <source>%1 is not a well-formed feed (line %2: %3). What comes before that was read.</source>
        <translation>%1 no es un canal bien formado (línea %2: %3). Se leyó lo anterior.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>The feed %1 has no entries.</source>
        <translation>El canal %1 no tiene entradas.</translation>
    </message>
    <message>
        <source>%1 is an answer of a forum with nothing in it.</source>
        <translation>%1 es una respuesta de foro sin nada dentro.</translation>
    </message>
    <message numerus="yes">
        <source>%n comments are named by this file but are not in it.</source>
        <translation>
            <numerusform>Este archivo nombra %n comentario que no está en él.</numerusform>
            <numerusform>Este archivo nombra %n comentarios que no están en él.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds a user&apos;s profile, no article or discussion.</source>
        <translation>%1 contiene el perfil de un usuario, ni artículo ni discusión.</translation>
    </message>
    <message>
        <source>%1 holds a list of changed ids, no article or discussion.</source>
        <translation>%1 contiene una lista de identificadores cambiados, ni artículo ni discusión.</translation>
    </message>
    <message>
        <source>%1 holds a list of ids only; the items themselves are needed.</source>
        <translation>%1 solo contiene una lista de identificadores; se necesitan los elementos mismos.</translation>
    </message>
    <message>
        <source>%1 is JSON of a kind that is not known: neither articles, discussions, feeds nor evaluations.</source>
        <translation>%1 es JSON de una clase desconocida: ni artículos, ni discusiones, ni canales, ni evaluaciones.</translation>
    </message>
    <message numerus="yes">
        <source>%n items are null: removed, or unknown to their source.</source>
        <translation>
            <numerusform>%n elemento es null: quitado, o desconocido para su fuente.</numerusform>
            <numerusform>%n elementos son null: quitados, o desconocidos para su fuente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values are of a kind that is not known and were left out.</source>
        <translation>
            <numerusform>%n valor es de una clase desconocida y se omitió.</numerusform>
            <numerusform>%n valores son de una clase desconocida y se omitieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is null: the item was removed, or is unknown to its source.</source>
        <translation>%1 es null: el elemento se quitó, o es desconocido para su fuente.</translation>
    </message>
    <message>
        <source>Line %1 of %2 is not valid JSON at column %3 and was left out: %4.</source>
        <translation>La línea %1 de %2 no es JSON válido en la columna %3 y se omitió: %4.</translation>
    </message>
    <message>
        <source>it could not be read</source>
        <translation>no se pudo leer</translation>
    </message>
    <message>
        <source>Line %1 of %2 is no article: it needs a url, or a title with text, html or markdown.</source>
        <translation>La línea %1 de %2 no es un artículo: necesita una url, o un título con text, html o markdown.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON and was not read.</source>
        <translation>%1 no es JSON válido y no se leyó.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON at %2: %3. Nothing was read from it.</source>
        <translation>%1 no es JSON válido en %2: %3. No se leyó nada de ello.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters could not be read and are shown as �.</source>
        <translation>
            <numerusform>%n carácter no se pudo leer y se muestra como �.</numerusform>
            <numerusform>%n caracteres no se pudieron leer y se muestran como �.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Comments without their story</source>
        <translation>Comentarios sin su historia</translation>
    </message>
    <message>
        <source>Not a text page (%1, %2)</source>
        <translation>No es una página de texto (%1, %2)</translation>
    </message>
</context>
<context>
    <name>TypedDollars</name>
    <message>
        <source>“%1” is no amount of dollars; write it like 2.50.</source>
        <translation>«%1» no es una cantidad en dólares; escríbala como 2.50.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Open the sample.</source>
        <translation>Abre la muestra.</translation>
    </message>
    <message>
        <source>Colours: system, light or dark.</source>
        <translation>Colores: system, light o dark.</translation>
    </message>
    <message>
        <source>The workspace to open.</source>
        <translation>El espacio de trabajo que se abre.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ActionRegistry</name>
    <message>
        <source>There is no command named “%1”.</source>
        <translation>No hay orden llamada «%1».</translation>
    </message>
    <message>
        <source>The key %1 already belongs to “%2”. Give that command another key first.</source>
        <translation>La tecla %1 ya pertenece a «%2». Dé primero otra tecla a esa orden.</translation>
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
        <translation>%1, a ciegas</translation>
    </message>
    <message>
        <source>%1, revealed</source>
        <translation>%1, revelado</translation>
    </message>
    <message>
        <source>%1, the first time</source>
        <translation>%1, la primera vez</translation>
    </message>
    <message>
        <source>Nobody called %1 has judged anything here. Those who have: %2.</source>
        <translation>Nadie llamado %1 ha juzgado nada aquí. Quienes sí: %2.</translation>
    </message>
    <message>
        <source>Nobody has judged anything here yet. Agreement needs two raters: submit reviews, or evaluate with a model or the built-in rules.</source>
        <translation>Nadie ha juzgado nada aquí todavía. La concordancia necesita dos evaluadores: envíe revisiones, o evalúe con un modelo o las reglas incorporadas.</translation>
    </message>
    <message>
        <source>Only %1 has judged anything here. Agreement needs two raters: submit reviews, or evaluate with another model.</source>
        <translation>Solo %1 ha juzgado algo aquí. La concordancia necesita dos evaluadores: envíe revisiones, o evalúe con otro modelo.</translation>
    </message>
    <message>
        <source>Agreement was not computed: cancelled.</source>
        <translation>La concordancia no se calculó: cancelado.</translation>
    </message>
</context>
<context>
    <name>rapporteur::AgreementDialog</name>
    <message>
        <source>%1 to %2, with 95 % confidence</source>
        <comment>an interval</comment>
        <translation>%1 a %2, con 95 % de confianza</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Juzgadas</translation>
    </message>
    <message>
        <source>Cells that at least two have judged</source>
        <translation>Celdas que al menos dos han juzgado</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Puntuadas</translation>
    </message>
    <message>
        <source>Cells that at least two have scored</source>
        <translation>Celdas que al menos dos han puntuado</translation>
    </message>
    <message>
        <source>Same kind</source>
        <translation>Misma especie</translation>
    </message>
    <message>
        <source>Share of pairs that are both ND or both scored</source>
        <translation>Parte de pares ambos ND o ambos puntuados</translation>
    </message>
    <message>
        <source>AC1</source>
        <translation>AC1</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC1: whether there is something to score, beyond chance</source>
        <translation>AC1 de Gwet: si hay algo que puntuar, más allá del azar</translation>
    </message>
    <message>
        <source>α</source>
        <translation>α</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s interval α of the scores</source>
        <translation>α de intervalo de Krippendorff de las puntuaciones</translation>
    </message>
    <message>
        <source>ICC</source>
        <translation>ICC</translation>
    </message>
    <message>
        <source>ICC(2,1): absolute agreement of single scores</source>
        <translation>ICC(2,1): concordancia absoluta de puntuaciones sueltas</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Mean absolute difference of two scores</source>
        <translation>Diferencia absoluta media de dos puntuaciones</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Sesgo</translation>
    </message>
    <message>
        <source>Mean of the first minus the second; for pairs</source>
        <translation>Media del primero menos el segundo; para pares</translation>
    </message>
    <message>
        <source>Same sign</source>
        <translation>Mismo signo</translation>
    </message>
    <message>
        <source>Share with the same sign; up to 0.05 counts as neutral</source>
        <translation>Parte con el mismo signo; hasta 0.05 cuenta como neutro</translation>
    </message>
    <message>
        <source>Same class</source>
        <translation>Misma clase</translation>
    </message>
    <message>
        <source>Share with the same class</source>
        <translation>Parte con la misma clase</translation>
    </message>
    <message>
        <source>People &amp;twice: decided blind, and after the reveal</source>
        <translation>Personas &amp;dos veces: decidido a ciegas, y tras la revelación</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordancia</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Por canal</translation>
    </message>
    <message>
        <source>By pair of raters</source>
        <translation>Por par de evaluadores</translation>
    </message>
    <message>
        <source>By content type</source>
        <translation>Por tipo de contenido</translation>
    </message>
    <message>
        <source>By provision</source>
        <translation>Por disposición</translation>
    </message>
    <message>
        <source>Lines of the table</source>
        <translation>Líneas de la tabla</translation>
    </message>
    <message>
        <source>Comparing the raters…</source>
        <translation>Comparando los evaluadores…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two raters</comment>
        <translation>%1 y %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n article(s))</source>
        <comment>a rater</comment>
        <translation>
            <numerusform>%1 (%n artículo)</numerusform>
            <numerusform>%1 (%n artículos)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Articles that you have not submitted take no part: you review blind.</source>
        <translation>%1. Los artículos que no ha enviado no participan: revisa a ciegas.</translation>
    </message>
</context>
<context>
    <name>rapporteur::AnnotationForm</name>
    <message>
        <source>What do you see here?</source>
        <translation>¿Qué ve aquí?</translation>
    </message>
    <message>
        <source>Note on the marked text</source>
        <translation>Nota sobre el texto marcado</translation>
    </message>
    <message>
        <source>Cell that this is evidence for</source>
        <translation>Celda de la que esto es prueba</translation>
    </message>
    <message>
        <source>Tags, parted by commas</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Guardar la nota</translation>
    </message>
    <message>
        <source>Save the note (Ctrl+Enter)</source>
        <translation>Guardar la nota (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave without saving (Esc)</source>
        <translation>Salir sin guardar (Esc)</translation>
    </message>
    <message>
        <source>On the whole comment</source>
        <translation>Sobre el comentario entero</translation>
    </message>
    <message>
        <source>On “%1”</source>
        <translation>Sobre «%1»</translation>
    </message>
    <message>
        <source>No cell</source>
        <translation>Ninguna celda</translation>
    </message>
</context>
<context>
    <name>rapporteur::AnswerTab</name>
    <message>
        <source>Set out for reading</source>
        <translation>Compuesto para leer</translation>
    </message>
    <message>
        <source>Answer of the rater</source>
        <translation>Respuesta del evaluador</translation>
    </message>
    <message>
        <source>Evaluation whose answer is shown</source>
        <translation>Evaluación cuya respuesta se muestra</translation>
    </message>
    <message>
        <source>Off: exactly as the rater sent it</source>
        <translation>Apagado: exactamente como la envió el evaluador</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Aún sin respuesta</translation>
    </message>
    <message>
        <source>No rater has evaluated this article.</source>
        <translation>Ningún evaluador ha evaluado este artículo.</translation>
    </message>
    <message>
        <source>Choose an article in the queue.</source>
        <translation>Elija un artículo de la cola.</translation>
    </message>
    <message>
        <source>Covered while you review blind</source>
        <translation>Cubierto mientras revisa a ciegas</translation>
    </message>
    <message>
        <source>The answer is shown once you have submitted your review.</source>
        <translation>La respuesta se muestra una vez enviada su revisión.</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>No se pudo leer la respuesta</translation>
    </message>
    <message>
        <source>No answer was kept</source>
        <translation>No se guardó ninguna respuesta</translation>
    </message>
    <message>
        <source>This evaluation was added without the raw answer it was read from.</source>
        <translation>Esta evaluación se añadió sin la respuesta en bruto de la que se leyó.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ArticleImport</name>
    <message>
        <source>The page is behind a wall (%1): %2</source>
        <translation>La página está tras una barrera (%1): %2</translation>
    </message>
    <message>
        <source>Imported from %1.</source>
        <translation>Importado de %1.</translation>
    </message>
    <message>
        <source>There is no article number %1 in this workspace.</source>
        <translation>No hay artículo número %1 en este espacio de trabajo.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ArticleTab</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>no details were kept</source>
        <translation>no se conservaron detalles</translation>
    </message>
    <message>
        <source>You overruled the gate “%1” of this page, so it counts as an article. Signs: %2.</source>
        <translation>Usted anuló la barrera «%1» de esta página, así que cuenta como artículo. Indicios: %2.</translation>
    </message>
    <message>
        <source>A gate stands in front of this page: %1 (%2 sure). Signs: %3.</source>
        <translation>Hay una barrera ante esta página: %1 (seguridad %2). Indicios: %3.</translation>
    </message>
    <message>
        <source>Put the gate back</source>
        <translation>Reponer la barrera</translation>
    </message>
    <message>
        <source>Overrule the gate</source>
        <translation>Anular la barrera</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Ningún artículo abierto</translation>
    </message>
    <message>
        <source>Choose one in the queue to read it here.</source>
        <translation>Elija uno de la cola para leerlo aquí.</translation>
    </message>
    <message>
        <source>Text unavailable</source>
        <translation>Texto no disponible</translation>
    </message>
    <message>
        <source>The page holds a wall instead of an article. What it did deliver is in the Source tab.</source>
        <translation>La página contiene una barrera en lugar de un artículo. Lo que entregó está en la pestaña Fuente.</translation>
    </message>
    <message>
        <source>Only the discussion was added, not the article it is about. It is in the Discussion tab.</source>
        <translation>Solo se añadió la discusión, no el artículo del que trata. Está en la pestaña Discusión.</translation>
    </message>
    <message>
        <source>No readable text was found in what was added. The Source tab shows it as it came.</source>
        <translation>No se encontró texto legible en lo añadido. La pestaña Fuente lo muestra como llegó.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::ArticleTable</name>
    <message>
        <source>No article of this workspace has the number, identifier or address &quot;%1&quot;.</source>
        <translation>Ningún artículo de este espacio de trabajo tiene el número, identificador o dirección «%1».</translation>
    </message>
    <message>
        <source>The article number %1 has no text version %2.</source>
        <translation>El artículo número %1 no tiene versión de texto %2.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ArticleView</name>
    <message>
        <source>Article text</source>
        <translation>Texto del artículo</translation>
    </message>
</context>
<context>
    <name>rapporteur::Backup</name>
    <message numerus="yes">
        <source>No backup was made: this workspace is empty, and %1 holds %n article(s). Choose another name.</source>
        <translation>
            <numerusform>No se hizo copia de seguridad: este espacio de trabajo está vacío, y %1 contiene %n artículo. Elija otro nombre.</numerusform>
            <numerusform>No se hizo copia de seguridad: este espacio de trabajo está vacío, y %1 contiene %n artículos. Elija otro nombre.</numerusform>
        </translation>
    </message>
    <message>
        <source>A workspace cannot be its own backup. Choose another name.</source>
        <translation>Un espacio de trabajo no puede ser su propia copia de seguridad. Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 is no backup of a workspace and was left as it is. Choose another name.</source>
        <translation>%1 no es una copia de seguridad de un espacio de trabajo y se dejó como estaba. Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 is a workspace that is in use and was left as it is. Choose another name.</source>
        <translation>%1 es un espacio de trabajo en uso y se dejó como estaba. Elija otro nombre.</translation>
    </message>
    <message>
        <source>No backup was made: the folder %1 cannot be made.</source>
        <translation>No se hizo copia de seguridad: la carpeta %1 no se puede crear.</translation>
    </message>
</context>
<context>
    <name>rapporteur::BlindActions</name>
    <message>
        <source>Blind</source>
        <translation>A ciegas</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Blind: uncover row by row</source>
        <translation>A ciegas: descubrir fila por fila</translation>
    </message>
    <message>
        <source>Blind from the next article on: the values of this one have been on screen.</source>
        <translation>A ciegas desde el próximo artículo: los valores de este han estado en pantalla.</translation>
    </message>
    <message>
        <source>Uncover this article?</source>
        <translation>¿Descubrir este artículo?</translation>
    </message>
    <message>
        <source>You began this review blind. Once its values are shown, whatever you change is recorded as changed after the reveal.</source>
        <translation>Empezó esta revisión a ciegas. Una vez mostrados sus valores, lo que cambie queda registrado como cambiado tras la revelación.</translation>
    </message>
    <message>
        <source>Keep it covered</source>
        <translation>Mantenerlo cubierto</translation>
    </message>
    <message>
        <source>Uncover it</source>
        <translation>Descubrirlo</translation>
    </message>
</context>
<context>
    <name>rapporteur::BlindView</name>
    <message>
        <source>Covered while you review blind.</source>
        <translation>Cubierto mientras revisa a ciegas.</translation>
    </message>
</context>
<context>
    <name>rapporteur::BulkActs</name>
    <message>
        <source>Selected articles</source>
        <translation>Artículos seleccionados</translation>
    </message>
    <message>
        <source>Flag the selected articles</source>
        <translation>Señalar los artículos seleccionados</translation>
    </message>
    <message>
        <source>Take the flag off the selected articles</source>
        <translation>Quitar la señal de los artículos seleccionados</translation>
    </message>
    <message>
        <source>Accept what is undecided in the selected articles</source>
        <translation>Aceptar lo no decidido en los artículos seleccionados</translation>
    </message>
    <message>
        <source>Submit the selected reviews</source>
        <translation>Enviar las revisiones seleccionadas</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed: at most %n article(s) can be changed in one step. Select fewer.</source>
        <translation>
            <numerusform>No se cambió nada: como mucho puede cambiarse %n artículo en un paso. Seleccione menos.</numerusform>
            <numerusform>No se cambió nada: como mucho pueden cambiarse %n artículos en un paso. Seleccione menos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>flag %n article(s)</source>
        <translation>
            <numerusform>señalar %n artículo</numerusform>
            <numerusform>señalar %n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unflag %n article(s)</source>
        <translation>
            <numerusform>quitar la señal de %n artículo</numerusform>
            <numerusform>quitar la señal de %n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>accept the rest of %n article(s)</source>
        <translation>
            <numerusform>aceptar el resto de %n artículo</numerusform>
            <numerusform>aceptar el resto de %n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>submit %n review(s)</source>
        <translation>
            <numerusform>enviar %n revisión</numerusform>
            <numerusform>enviar %n revisiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) changed.</source>
        <translation>
            <numerusform>%n artículo cambiado.</numerusform>
            <numerusform>%n artículos cambiados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they were.</source>
        <translation>
            <numerusform>%n quedó como estaba.</numerusform>
            <numerusform>%n quedaron como estaban.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::Casebook</name>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>Earlier rulings on this provision</source>
        <translation>Decisiones anteriores sobre esta disposición</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>You have not set the machine right on this provision before.</source>
        <translation>Aún no ha corregido a la máquina en esta disposición.</translation>
    </message>
    <message>
        <source>Like cases first. Enter opens the article.</source>
        <translation>Primero los casos parecidos. Intro abre el artículo.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ChartsPage</name>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Aún no hay nada que dibujar</translation>
    </message>
    <message>
        <source>Charts show what raters and you said of the articles in the queue&apos;s filter.</source>
        <translation>Los gráficos muestran lo que los evaluadores y usted dicen de los artículos del filtro de la cola.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Articles × provisions</source>
        <translation>Artículos × disposiciones</translation>
    </message>
    <message>
        <source>Distribution per rater</source>
        <translation>Distribución por evaluador</translation>
    </message>
    <message>
        <source>One channel against the other</source>
        <translation>Un canal frente al otro</translation>
    </message>
    <message>
        <source>You against the machine</source>
        <translation>Usted frente a la máquina</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Guardar el gráfico como imagen</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) left out: covered while you review blind.</source>
        <translation>
            <numerusform>%n artículo omitido: cubierto mientras revisa a ciegas.</numerusform>
            <numerusform>%n artículos omitidos: cubiertos mientras revisa a ciegas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further article(s) not drawn.</source>
        <translation>
            <numerusform>%n artículo más sin dibujar.</numerusform>
            <numerusform>%n artículos más sin dibujar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Vector graphics (*.svg)</source>
        <translation>Gráfico vectorial (*.svg)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>chart</source>
        <comment>suggested file name</comment>
        <translation>grafico</translation>
    </message>
</context>
<context>
    <name>rapporteur::Check</name>
    <message>
        <source>A journalled change does not follow from those before it.</source>
        <translation>Un cambio del diario no se sigue de los anteriores.</translation>
    </message>
    <message>
        <source>A review of %1 is in no journal entry.</source>
        <translation>Una revisión de %1 no está en ninguna entrada del diario.</translation>
    </message>
    <message>
        <source>The review of article %1 by %2 is not what the journal says.</source>
        <translation>La revisión del artículo %1 por %2 no es lo que dice el diario.</translation>
    </message>
    <message>
        <source>A stored mean of a review is not what its decisions give.</source>
        <translation>La media guardada de una revisión no es la que dan sus decisiones.</translation>
    </message>
    <message>
        <source>The text of article %1 is not the one that was stored.</source>
        <translation>El texto del artículo %1 no es el que se guardó.</translation>
    </message>
    <message>
        <source>The figures kept for article %1 are not what its evaluations give.</source>
        <translation>Las cifras guardadas del artículo %1 no son las que dan sus evaluaciones.</translation>
    </message>
    <message>
        <source>The figures kept for an evaluation are not what its scores give.</source>
        <translation>Las cifras guardadas de una evaluación no son las que dan sus puntuaciones.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ChoiceDialog</name>
    <message>
        <source>Show only lines with these words</source>
        <translation>Mostrar solo líneas con estas palabras</translation>
    </message>
    <message>
        <source>Take the text that the list carries, instead of loading the page</source>
        <translation>Tomar el texto que lleva la lista, en lugar de cargar la página</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>Looking at %1 …</source>
        <translation>Mirando %1 …</translation>
    </message>
    <message>
        <source>What can be added</source>
        <translation>Qué se puede añadir</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>&amp;Todos</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Ninguno</translation>
    </message>
    <message>
        <source>&amp;Suggested</source>
        <translation>&amp;Sugeridos</translation>
    </message>
    <message>
        <source>Ne&amp;w ones</source>
        <translation>N&amp;uevos</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Mirando …</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (y %n más)</numerusform>
            <numerusform>%1 (y %n más)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n chosen</source>
        <translation>
            <numerusform>%1 de %n elegido</numerusform>
            <numerusform>%1 de %n elegidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already or twice</source>
        <translation>
            <numerusform>%n ya conocido o repetido</numerusform>
            <numerusform>%n ya conocidos o repetidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%n no se puede leer</numerusform>
            <numerusform>%n no se pueden leer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::ChoiceModel</name>
    <message>
        <source>twice in this list</source>
        <translation>repetido en esta lista</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>ya conocido</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
</context>
<context>
    <name>rapporteur::CommandSearch</name>
    <message>
        <source>Search commands</source>
        <translation>Buscar órdenes</translation>
    </message>
    <message>
        <source>Command search</source>
        <translation>Búsqueda de órdenes</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Órdenes encontradas</translation>
    </message>
</context>
<context>
    <name>rapporteur::CompareModel</name>
    <message>
        <source>nothing said</source>
        <translation>nada dicho</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>abstención</translation>
    </message>
    <message>
        <source>%1: %2 apart</source>
        <comment>a cell, a difference</comment>
        <translation>%1: diferencia de %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>cell, rater, score</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Celda</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>Difieren</translation>
    </message>
    <message>
        <source>Greatest score minus least; nothing where fewer than two scored</source>
        <translation>Mayor puntuación menos la menor; nada donde puntuaron menos de dos</translation>
    </message>
</context>
<context>
    <name>rapporteur::ComparePage</name>
    <message>
        <source>Differences only</source>
        <translation>Solo diferencias</translation>
    </message>
    <message>
        <source>Most apart first</source>
        <translation>Primero los más alejados</translation>
    </message>
    <message>
        <source>Compare raters</source>
        <translation>Comparar evaluadores</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>from </source>
        <translation>desde </translation>
    </message>
    <message>
        <source>Least difference that counts</source>
        <translation>Menor diferencia que cuenta</translation>
    </message>
    <message>
        <source>Values that count as having no sign, up to</source>
        <translation>Valores que cuentan sin signo, hasta</translation>
    </message>
    <message>
        <source>First rater of the pair</source>
        <translation>Primer evaluador del par</translation>
    </message>
    <message>
        <source>Second rater of the pair</source>
        <translation>Segundo evaluador del par</translation>
    </message>
    <message>
        <source>Cells and what each rater says</source>
        <translation>Celdas y lo que dice cada evaluador</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Sin diferencias</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Ningún artículo abierto</translation>
    </message>
    <message>
        <source>No two raters are as far apart as that on any cell.</source>
        <translation>En ninguna celda difieren tanto dos evaluadores.</translation>
    </message>
    <message>
        <source>Choose one in the queue to compare what its raters say.</source>
        <translation>Elija uno de la cola para comparar lo que dicen sus evaluadores.</translation>
    </message>
    <message>
        <source>Choose two raters to see how far they agree.</source>
        <translation>Elija dos evaluadores para ver cuánto coinciden.</translation>
    </message>
    <message>
        <source>Covered while you review blind.</source>
        <translation>Cubierto mientras revisa a ciegas.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a part of a whole</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No cell is scored by both.</source>
        <translation>Ninguna celda está puntuada por ambos.</translation>
    </message>
    <message>
        <source>Same sign in %1 (up to ±%2 counts as none), same class in %3, on average %4 apart.</source>
        <translation>Mismo signo en %1 (hasta ±%2 cuenta como ninguno), misma clase en %3, diferencia media de %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) scored by one of them only.</source>
        <translation>
            <numerusform>%n celda puntuada solo por uno de ellos.</numerusform>
            <numerusform>%n celdas puntuadas solo por uno de ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>the text</source>
        <translation>el texto</translation>
    </message>
    <message>
        <source>the prompt</source>
        <translation>las instrucciones</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>el modelo</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>los ajustes</translation>
    </message>
    <message>
        <source>the mode</source>
        <translation>el modo</translation>
    </message>
    <message>
        <source>The same rater twice, with nothing else changed: the difference is chance.</source>
        <translation>El mismo evaluador dos veces, sin otro cambio: la diferencia es azar.</translation>
    </message>
    <message>
        <source>The same rater twice; what changed in between: %1.</source>
        <translation>El mismo evaluador dos veces; lo que cambió entretanto: %1.</translation>
    </message>
</context>
<context>
    <name>rapporteur::Compression</name>
    <message>
        <source>A stored page or answer is damaged and cannot be unpacked.</source>
        <translation>Una página o respuesta guardada está dañada y no se puede descomprimir.</translation>
    </message>
    <message>
        <source>A stored page or answer unpacks to more than %1 MB.</source>
        <translation>Una página o respuesta guardada, descomprimida, supera %1 MB.</translation>
    </message>
</context>
<context>
    <name>rapporteur::Connection</name>
    <message>
        <source>Not saved: the disk is full. Free some space and try again; what you entered is still here.</source>
        <translation>No guardado: el disco está lleno. Libere espacio e inténtelo de nuevo; lo que introdujo sigue aquí.</translation>
    </message>
    <message>
        <source>Not saved: the disk reports an error. Check the disk, or make a backup elsewhere.</source>
        <translation>No guardado: el disco comunica un error. Compruebe el disco, o haga una copia de seguridad en otro lugar.</translation>
    </message>
    <message>
        <source>The workspace cannot be read: the disk reports an error.</source>
        <translation>El espacio de trabajo no se puede leer: el disco comunica un error.</translation>
    </message>
    <message>
        <source>The workspace is damaged. Nothing was written; use a backup, or salvage it into a new file.</source>
        <translation>El espacio de trabajo está dañado. No se escribió nada; use una copia de seguridad, o rescátelo en un archivo nuevo.</translation>
    </message>
    <message>
        <source>Not saved: the workspace cannot be written to.</source>
        <translation>No guardado: no se puede escribir en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Not saved: another program is using the workspace. Try again.</source>
        <translation>No guardado: otro programa usa el espacio de trabajo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The workspace file cannot be opened.</source>
        <translation>No se puede abrir el archivo del espacio de trabajo.</translation>
    </message>
    <message>
        <source>Not saved: a text or page is larger than a workspace can keep.</source>
        <translation>No guardado: un texto o página es mayor de lo que puede guardar un espacio de trabajo.</translation>
    </message>
    <message>
        <source>Not saved: the workspace refused the change.</source>
        <translation>No guardado: el espacio de trabajo rechazó el cambio.</translation>
    </message>
    <message>
        <source>The workspace could not answer.</source>
        <translation>El espacio de trabajo no pudo responder.</translation>
    </message>
    <message>
        <source>The database library refuses to check references.</source>
        <translation>La biblioteca de base de datos se niega a comprobar referencias.</translation>
    </message>
    <message>
        <source>The workspace cannot be written safely here: its disk does not support it.</source>
        <translation>Aquí no se puede escribir con seguridad el espacio de trabajo: su disco no lo permite.</translation>
    </message>
</context>
<context>
    <name>rapporteur::CsvDialog</name>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xto</translation>
    </message>
    <message>
        <source>&amp;HTML of the page</source>
        <translation>&amp;HTML de la página</translation>
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
        <translation>&amp;Sitio</translation>
    </message>
    <message>
        <source>&amp;Published</source>
        <translation>&amp;Publicado</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>The &amp;first line names the columns</source>
        <translation>La &amp;primera línea nombra las columnas</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>Columnas de %1</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tabulator</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>The first lines of the table</source>
        <translation>Las primeras líneas de la tabla</translation>
    </message>
    <message>
        <source>Use these columns</source>
        <translation>Usar estas columnas</translation>
    </message>
    <message>
        <source>Sepa&amp;rator</source>
        <translation>Sepa&amp;rador</translation>
    </message>
    <message>
        <source>— none —</source>
        <translation>— ninguna —</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which column holds addresses or texts.</source>
        <translation>Diga qué columna contiene direcciones o textos.</translation>
    </message>
</context>
<context>
    <name>rapporteur::DeadLetters</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>Evaluador</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Try the selected ones again</source>
        <translation>Reintentar las seleccionadas</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Try all again that were given up</source>
        <translation>Reintentar todas las abandonadas</translation>
    </message>
    <message>
        <source>Evaluations that were given up</source>
        <translation>Evaluaciones abandonadas</translation>
    </message>
    <message>
        <source>Nothing was given up</source>
        <translation>No se ha abandonado nada</translation>
    </message>
    <message>
        <source>Evaluations that failed for good show here, with the reason, and can be tried again.</source>
        <translation>Las evaluaciones fallidas definitivamente se muestran aquí, con el motivo, y se pueden reintentar.</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonadas</translation>
    </message>
    <message>
        <source>Given up %1</source>
        <translation>Abandonadas %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::DecisionActions</name>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Accept cell</source>
        <translation>Aceptar la celda</translation>
    </message>
    <message>
        <source>Accept row and go on</source>
        <translation>Aceptar la fila y seguir</translation>
    </message>
    <message>
        <source>No data (ND)</source>
        <translation>Sin datos (ND)</translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation>Abstenerse</translation>
    </message>
    <message>
        <source>Back to the machine&apos;s value</source>
        <translation>Volver al valor de la máquina</translation>
    </message>
    <message>
        <source>Accept all rows without data</source>
        <translation>Aceptar todas las filas sin datos</translation>
    </message>
    <message>
        <source>Most useful undecided cell</source>
        <translation>La celda sin decidir más útil</translation>
    </message>
    <message>
        <source>Next undecided cell</source>
        <translation>Siguiente celda sin decidir</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Señalar</translation>
    </message>
    <message>
        <source>Overrule the content gate</source>
        <translation>Anular la barrera de contenido</translation>
    </message>
    <message>
        <source>Reopen the submitted review</source>
        <translation>Reabrir la revisión enviada</translation>
    </message>
    <message>
        <source>Next evidence mark</source>
        <translation>Siguiente marca de prueba</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Previous evidence mark</source>
        <translation>Marca de prueba anterior</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>No data in all undecided cells</source>
        <translation>Sin datos en todas las celdas sin decidir</translation>
    </message>
</context>
<context>
    <name>rapporteur::Desk</name>
    <message>
        <source>Rapporteur workspaces (*.rapporteur)</source>
        <translation>Espacios de trabajo de Rapporteur (*.rapporteur)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nuevo espacio de trabajo</translation>
    </message>
    <message>
        <source>review</source>
        <comment>suggested file name</comment>
        <translation>revision</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Abrir un espacio de trabajo</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>Abriendo %1 …</translation>
    </message>
    <message>
        <source>Making %1 …</source>
        <translation>Creando %1 …</translation>
    </message>
    <message>
        <source>The sample was not opened because the folder %1 could not be made.</source>
        <translation>La muestra no se abrió porque no se pudo crear la carpeta %1.</translation>
    </message>
    <message>
        <source>Making the sample …</source>
        <translation>Creando la muestra …</translation>
    </message>
</context>
<context>
    <name>rapporteur::DifferenceView</name>
    <message>
        <source>What changed in the text</source>
        <translation>Qué cambió en el texto</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) added</source>
        <translation>
            <numerusform>%n palabra añadida</numerusform>
            <numerusform>%n palabras añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) removed</source>
        <translation>
            <numerusform>%n palabra quitada</numerusform>
            <numerusform>%n palabras quitadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::DiscussionTab</name>
    <message>
        <source>Filter comments</source>
        <translation>Filtrar comentarios</translation>
    </message>
    <message>
        <source>Filter comments by words or author</source>
        <translation>Filtrar comentarios por palabras o autor</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Discusión</translation>
    </message>
    <message>
        <source>Collapse, or go to the comment above</source>
        <translation>Plegar, o ir al comentario de arriba</translation>
    </message>
    <message>
        <source>Expand, or go to the first reply</source>
        <translation>Desplegar, o ir a la primera respuesta</translation>
    </message>
    <message>
        <source>Next reply to the same comment</source>
        <translation>Siguiente respuesta al mismo comentario</translation>
    </message>
    <message>
        <source>Previous reply to the same comment</source>
        <translation>Respuesta anterior al mismo comentario</translation>
    </message>
    <message>
        <source>Next top-level comment</source>
        <translation>Siguiente comentario de primer nivel</translation>
    </message>
    <message>
        <source>Previous top-level comment</source>
        <translation>Comentario de primer nivel anterior</translation>
    </message>
    <message>
        <source>Collapse all replies</source>
        <translation>Plegar todas las respuestas</translation>
    </message>
    <message>
        <source>Expand all replies</source>
        <translation>Desplegar todas las respuestas</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of this discussion had to be repaired: %1</source>
        <translation>
            <numerusform>%n parte de esta discusión tuvo que repararse: %1</numerusform>
            <numerusform>%n partes de esta discusión tuvieron que repararse: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No discussion</source>
        <translation>Sin discusión</translation>
    </message>
    <message>
        <source>No comments came with this article. Add its thread to read them here.</source>
        <translation>Con este artículo no vino ningún comentario. Añada su hilo para leerlos aquí.</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Ningún artículo abierto</translation>
    </message>
    <message>
        <source>Choose one in the queue to read it here.</source>
        <translation>Elija uno de la cola para leerlo aquí.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>comments that fit the filter</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comentario</numerusform>
            <numerusform>%n comentarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted or dead</source>
        <translation>
            <numerusform>%n borrado o inactivo</numerusform>
            <numerusform>%n borrados o inactivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s)</source>
        <translation>
            <numerusform>%n nivel</numerusform>
            <numerusform>%n niveles</numerusform>
        </translation>
    </message>
    <message>
        <source>live</source>
        <translation>visibles</translation>
    </message>
    <message>
        <source>deleted or dead</source>
        <translation>borrados o inactivos</translation>
    </message>
    <message>
        <source>Only live comments, with those they answer</source>
        <translation>Solo comentarios visibles, con aquellos a los que responden</translation>
    </message>
    <message>
        <source>Only deleted and dead comments, with those they answer</source>
        <translation>Solo comentarios borrados e inactivos, con aquellos a los que responden</translation>
    </message>
</context>
<context>
    <name>rapporteur::DiscussionView</name>
    <message>
        <source>Discussion</source>
        <translation>Discusión</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>borrado</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>no entregado</translation>
    </message>
    <message>
        <source>unknown author</source>
        <translation>autor desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>nivel %1</translation>
    </message>
    <message>
        <source>what it answers is missing</source>
        <translation>falta aquello a lo que responde</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s) hidden</source>
        <translation>
            <numerusform>%n respuesta plegada</numerusform>
            <numerusform>%n respuestas plegadas</numerusform>
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
        <translation>Versión %1, no la actual. Marcas y anotaciones se muestran en el texto actual.</translation>
    </message>
</context>
<context>
    <name>rapporteur::EvaluateDialog</name>
    <message>
        <source>&amp;Show what will be sent …</source>
        <translation>Mostrar lo que se &amp;enviará …</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Full: all provisions</source>
        <translation>Completo: todas las disposiciones</translation>
    </message>
    <message>
        <source>Spot: the provisions that tell most</source>
        <translation>Muestra: las disposiciones más reveladoras</translation>
    </message>
    <message>
        <source>Lite: one figure and a few checks</source>
        <translation>Ligero: una cifra y algunas comprobaciones</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>El texto</translation>
    </message>
    <message>
        <source>The discussion</source>
        <translation>La discusión</translation>
    </message>
    <message>
        <source>All that the rater has not judged yet</source>
        <translation>Todo lo que el evaluador aún no ha evaluado</translation>
    </message>
    <message>
        <source>What the queue shows and the rater has not judged yet</source>
        <translation>Lo que muestra la cola y el evaluador aún no ha evaluado</translation>
    </message>
    <message>
        <source>This article, asked anew</source>
        <translation>Este artículo, preguntado de nuevo</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Qué falló</translation>
    </message>
    <message>
        <source>Everything, asked anew</source>
        <translation>Todo, preguntado de nuevo</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>Ra&amp;ters</source>
        <translation>Eva&amp;luadores</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Modo</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>Art&amp;icles</source>
        <translation>Ar&amp;tículos</translation>
    </message>
    <message>
        <source>Stop at $ for each r&amp;un</source>
        <translation>Detener en $ por e&amp;jecución</translation>
    </message>
    <message>
        <source>Te&amp;ll me at $ for each run</source>
        <translation>&amp;Avisar en $ por ejecución</translation>
    </message>
    <message>
        <source>and a &amp;day</source>
        <translation>y por &amp;día</translation>
    </message>
    <message>
        <source>and a day</source>
        <translation>y por día</translation>
    </message>
    <message>
        <source>Stop at $ a day</source>
        <translation>Detener en $ por día</translation>
    </message>
    <message>
        <source>Tell me at $ a day</source>
        <translation>Avisar en $ por día</translation>
    </message>
    <message>
        <source>Built-in rules: no tokens, no cost</source>
        <translation>Reglas integradas: sin tokens, sin coste</translation>
    </message>
    <message>
        <source>%1: counting what would be asked …</source>
        <translation>%1: contando lo que se preguntaría …</translation>
    </message>
    <message>
        <source>Tick who is to evaluate.</source>
        <translation>Marque quién debe evaluar.</translation>
    </message>
    <message>
        <source>No price is known</source>
        <translation>No se conoce ningún precio</translation>
    </message>
    <message>
        <source>Nobody knows what %1 costs, so no cap can hold it and no forecast be made. Ask it anyway?</source>
        <translation>Nadie sabe cuánto cuesta %1, así que ningún tope puede contenerlo ni se puede hacer una previsión. ¿Preguntar de todos modos?</translation>
    </message>
    <message>
        <source>Give a price first</source>
        <translation>Indicar antes un precio</translation>
    </message>
    <message>
        <source>Ask anyway</source>
        <translation>Preguntar de todos modos</translation>
    </message>
</context>
<context>
    <name>rapporteur::EvaluationDetails</name>
    <message>
        <source>The stored details of an evaluation are damaged.</source>
        <translation>Los detalles guardados de una evaluación están dañados.</translation>
    </message>
</context>
<context>
    <name>rapporteur::EvaluationRuns</name>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Evaluate what is new</source>
        <translation>Evaluar lo nuevo</translation>
    </message>
    <message>
        <source>Evaluate this article again</source>
        <translation>Evaluar este artículo de nuevo</translation>
    </message>
    <message>
        <source>Evaluate what failed</source>
        <translation>Evaluar lo que falló</translation>
    </message>
    <message>
        <source>Evaluate everything again</source>
        <translation>Evaluar todo de nuevo</translation>
    </message>
    <message>
        <source>This run has nothing left to do.</source>
        <translation>A esta ejecución no le queda nada que hacer.</translation>
    </message>
    <message>
        <source>A run is under way. Wait for its end or cancel it before you start another one.</source>
        <translation>Hay una ejecución en curso. Espere a que acabe o cancélela antes de empezar otra.</translation>
    </message>
    <message>
        <source>Evaluate with models …</source>
        <translation>Evaluar con modelos …</translation>
    </message>
    <message>
        <source>There is no key for %1. Give one in the settings of the model.</source>
        <translation>No hay clave para %1. Indique una en los ajustes del modelo.</translation>
    </message>
</context>
<context>
    <name>rapporteur::EvaluationTable</name>
    <message>
        <source>There is no stored answer for the evaluation %1.</source>
        <translation>No hay respuesta guardada de la evaluación %1.</translation>
    </message>
</context>
<context>
    <name>rapporteur::EventTable</name>
    <message>
        <source>There is no event number %1 in this workspace.</source>
        <translation>No hay suceso número %1 en este espacio de trabajo.</translation>
    </message>
</context>
<context>
    <name>rapporteur::EventsPanel</name>
    <message>
        <source>✓ resolved</source>
        <translation>✓ resuelto</translation>
    </message>
    <message>
        <source>◐ looked into</source>
        <translation>◐ examinado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Whole workspace</source>
        <translation>Todo el espacio de trabajo</translation>
    </message>
    <message>
        <source>Unresolved only</source>
        <translation>Solo sin resolver</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sucesos</translation>
    </message>
    <message>
        <source>Least weight shown</source>
        <translation>Menor gravedad mostrada</translation>
    </message>
    <message>
        <source>All weights</source>
        <translation>Todas las gravedades</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Advertencias y errores</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Type of events shown</source>
        <translation>Tipo de sucesos mostrados</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Looked into</source>
        <translation>Examinado</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Events %1</source>
        <translation>Sucesos %1</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>No event fits the filters.</source>
        <translation>Ningún suceso se ajusta a los filtros.</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Ningún artículo abierto</translation>
    </message>
    <message>
        <source>Choose one in the queue, or look at the whole workspace.</source>
        <translation>Elija uno de la cola, o mire todo el espacio de trabajo.</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Aún sin sucesos</translation>
    </message>
    <message>
        <source>Evaluations, failures, gates and saved reviews are noted here as they happen.</source>
        <translation>Evaluaciones, fallos, barreras y revisiones guardadas se anotan aquí según ocurren.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ExportDialog</name>
    <message>
        <source>Only what the queue shows now</source>
        <translation>Solo lo que la cola muestra ahora</translation>
    </message>
    <message>
        <source>Only submitted reviews</source>
        <translation>Solo revisiones enviadas</translation>
    </message>
    <message>
        <source>Begin with a mark that some spreadsheets need to read letters beyond English</source>
        <translation>Empezar con una marca que algunas hojas de cálculo necesitan para leer letras que no son del inglés</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>A submitted review is one that you have saved with “Save review”. Drafts, and articles that nobody has reviewed, are left out.</source>
        <translation>Una revisión enviada es la que ha guardado con «Guardar la revisión». Se omiten los borradores y los artículos que nadie ha revisado.</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message numerus="yes">
        <source>At most %n article(s)</source>
        <translation>
            <numerusform>Como mucho %n artículo</numerusform>
            <numerusform>Como mucho %n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
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
        <translation>revisiones</translation>
    </message>
    <message>
        <source>How the file begins</source>
        <translation>Cómo empieza el archivo</translation>
    </message>
    <message>
        <source>It &amp;begins</source>
        <translation>&amp;Empieza</translation>
    </message>
    <message>
        <source>Counting the rows…</source>
        <translation>Contando las filas…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>of a dataset</comment>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Not in it: %2.</source>
        <comment>number of rows, reasons</comment>
        <translation>%1. No están: %2.</translation>
    </message>
</context>
<context>
    <name>rapporteur::FailedImports</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (y %n más)</numerusform>
            <numerusform>%1 (y %n más)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::FailuresDialog</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Por qué falló</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Allow the host</source>
        <translation>&amp;Permitir el equipo</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Qué falló</translation>
    </message>
    <message>
        <source>Nothing is left that could not be loaded.</source>
        <translation>No queda nada que no se haya podido cargar.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be loaded.</source>
        <translation>
            <numerusform>%n elemento no se pudo cargar.</numerusform>
            <numerusform>%n elementos no se pudieron cargar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::FileSystem</name>
    <message>
        <source>Not saved: the disk is full, %1 could not be written.</source>
        <translation>No guardado: el disco está lleno, no se pudo escribir %1.</translation>
    </message>
    <message>
        <source>Not saved: %1 could not be written.</source>
        <translation>No guardado: no se pudo escribir %1.</translation>
    </message>
</context>
<context>
    <name>rapporteur::FilterChips</name>
    <message>
        <source>Filters of the queue</source>
        <translation>Filtros de la cola</translation>
    </message>
</context>
<context>
    <name>rapporteur::FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>Buscar en este texto</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Palabras que buscar</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Lugar anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Lugar siguiente (Intro)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 de más de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>rapporteur::HackerNewsDialog</name>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>first </source>
        <comment>before a number</comment>
        <translation>primeros </translation>
    </message>
    <message>
        <source>Add from Hacker News</source>
        <translation>Añadir desde Hacker News</translation>
    </message>
    <message>
        <source>Front page</source>
        <translation>Portada</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Los más nuevos</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Mejores</translation>
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
        <translation>Empleos</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Qué lista</translation>
    </message>
    <message>
        <source>8863, or the address of the discussion</source>
        <translation>8863, o la dirección de la discusión</translation>
    </message>
    <message>
        <source>Id or address of a discussion</source>
        <translation>Identificador o dirección de una discusión</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>Words to search for</source>
        <translation>Palabras que buscar</translation>
    </message>
    <message>
        <source>&amp;Discussion</source>
        <translation>&amp;Discusión</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>The discussion is loaded whole, with the page it is about.</source>
        <translation>La discusión se carga entera, con la página de la que trata.</translation>
    </message>
    <message>
        <source>You choose from the list before anything is added.</source>
        <translation>Elige de la lista antes de que se añada nada.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Cargar</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Mostrar la lista</translation>
    </message>
</context>
<context>
    <name>rapporteur::HeadlinePane</name>
    <message>
        <source>Blind review</source>
        <translation>Revisión a ciegas</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Text unavailable</source>
        <translation>Texto no disponible</translation>
    </message>
    <message>
        <source>Evaluation failed</source>
        <translation>Evaluación fallida</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>Sin evaluar</translation>
    </message>
    <message>
        <source>No article</source>
        <translation>Ningún artículo</translation>
    </message>
    <message>
        <source>values of others are covered until a row is decided</source>
        <translation>los valores de los demás están cubiertos hasta decidir una fila</translation>
    </message>
    <message>
        <source>values of others are covered until you submit</source>
        <translation>los valores de los demás están cubiertos hasta que envíe</translation>
    </message>
    <message numerus="yes">
        <source>was %1 ± %2 before your %n change(s)</source>
        <translation>
            <numerusform>era %1 ± %2 antes de su %n cambio</numerusform>
            <numerusform>era %1 ± %2 antes de sus %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>± %1 if it were scored again</source>
        <comment>repeat band of a machine&apos;s value</comment>
        <translation>± %1 si se puntuara de nuevo</translation>
    </message>
    <message>
        <source>Mean over the scored cells of the channel “%1”</source>
        <translation>Media de las celdas puntuadas del canal «%1»</translation>
    </message>
    <message>
        <source>SETL</source>
        <translation>SETL</translation>
    </message>
    <message>
        <source>Mean tension between the two channels</source>
        <translation>Tensión media entre los dos canales</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>confianza</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>How much of the rubric is scored, weighted by the strength of the evidence</source>
        <translation>Cuánto de la rúbrica está puntuado, ponderado por la fuerza de las pruebas</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>hechos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a part of a whole</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Statements that any reader of the page can confirm, among all statements</source>
        <translation>Afirmaciones que cualquier lector de la página puede confirmar, entre todas</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausentes</translation>
    </message>
    <message>
        <source>Facts whose quote is not in the text</source>
        <translation>Hechos cuya cita no está en el texto</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>sin leer</translation>
    </message>
    <message>
        <source>How much of the text the rater did not see</source>
        <translation>Cuánto del texto no vio el evaluador</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>abstención</translation>
    </message>
    <message>
        <source>Cells that you declined to judge; they are not counted as no data</source>
        <translation>Celdas que declinó juzgar; no cuentan como sin datos</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decidido</translation>
    </message>
    <message>
        <source>Cells that you have decided</source>
        <translation>Celdas que ha decidido</translation>
    </message>
</context>
<context>
    <name>rapporteur::HeatMapView</name>
    <message>
        <source>Articles and provisions</source>
        <translation>Artículos y disposiciones</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s), a line each</source>
        <translation>
            <numerusform>%n artículo, una línea cada uno</numerusform>
            <numerusform>%n artículos, una línea cada uno</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3, %4: %5</source>
        <comment>article, number, provision, channel, score</comment>
        <translation>%1: %2 %3, %4: %5</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>sin evaluar</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>In each provision: %1</source>
        <comment>the letters of the channels</comment>
        <translation>En cada disposición: %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::HeatStrip</name>
    <message>
        <source>All cells at a glance</source>
        <translation>Todas las celdas de un vistazo</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <comment>number, provision, channel, score</comment>
        <translation>%1 %2, %3: %4</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
</context>
<context>
    <name>rapporteur::HistoryPanel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Current cell only</source>
        <translation>Solo la celda actual</translation>
    </message>
    <message>
        <source>Whole workspace</source>
        <translation>Todo el espacio de trabajo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Ningún artículo abierto</translation>
    </message>
    <message>
        <source>Choose one in the queue to see its history.</source>
        <translation>Elija uno de la cola para ver su historial.</translation>
    </message>
    <message>
        <source>Nothing changed yet</source>
        <translation>Aún no ha cambiado nada</translation>
    </message>
    <message>
        <source>Each decision, note and mark is kept here with its time, author and reason.</source>
        <translation>Cada decisión, nota y marca se conserva aquí con su hora, autor y motivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) changed after the reveal</source>
        <translation>
            <numerusform>%n celda cambiada tras la revelación</numerusform>
            <numerusform>%n celdas cambiadas tras la revelación</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::HistoryRestore</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Restore this value</source>
        <translation>Restaurar este valor</translation>
    </message>
    <message>
        <source>Restore the review as of here</source>
        <translation>Restaurar la revisión a este punto</translation>
    </message>
    <message>
        <source>The review has changed since this list was read. Try again in a moment.</source>
        <translation>La revisión ha cambiado desde que se leyó esta lista. Inténtelo de nuevo en un momento.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ImportActions</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>Paste a text</source>
        <translation>Pegar un texto</translation>
    </message>
    <message>
        <source>What became of the last import</source>
        <translation>Qué fue de la última importación</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) added</source>
        <translation>
            <numerusform>%n artículo añadido</numerusform>
            <numerusform>%n artículos añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n actualizado</numerusform>
            <numerusform>%n actualizados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n ya conocido</numerusform>
            <numerusform>%n ya conocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n behind a wall</source>
        <translation>
            <numerusform>%n tras una barrera</numerusform>
            <numerusform>%n tras una barrera</numerusform>
        </translation>
    </message>
    <message>
        <source>Add from the web</source>
        <translation>Añadir desde la web</translation>
    </message>
    <message>
        <source>Add from Hacker News</source>
        <translation>Añadir desde Hacker News</translation>
    </message>
    <message>
        <source>Add from a feed</source>
        <translation>Añadir desde un canal</translation>
    </message>
    <message>
        <source>Add a table (CSV)</source>
        <translation>Añadir una tabla (CSV)</translation>
    </message>
    <message>
        <source>Add what was copied</source>
        <translation>Añadir lo copiado</translation>
    </message>
    <message>
        <source>Load the article again</source>
        <translation>Cargar el artículo de nuevo</translation>
    </message>
    <message>
        <source>What failed</source>
        <translation>Qué falló</translation>
    </message>
    <message>
        <source>Add from %1</source>
        <translation>Añadir desde %1</translation>
    </message>
    <message>
        <source>Everything that can be read (*.html *.htm *.xhtml *.md *.txt *.json *.jsonl *.ndjson *.csv *.tsv *.xml *.rss *.atom *.warc *.arc *.gz *.wacz *.mhtml *.mht)</source>
        <translation>Todo lo que se puede leer (*.html *.htm *.xhtml *.md *.txt *.json *.jsonl *.ndjson *.csv *.tsv *.xml *.rss *.atom *.warc *.arc *.gz *.wacz *.mhtml *.mht)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tablas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Address of a feed (RSS, Atom, JSON) or of a front page of Hacker News:</source>
        <translation>Dirección de un canal (RSS, Atom, JSON) o de una portada de Hacker News:</translation>
    </message>
    <message>
        <source>“%1” has no address on the web from which it could be loaded again.</source>
        <translation>«%1» no tiene dirección web desde la que volver a cargarlo.</translation>
    </message>
    <message>
        <source>The text is too long to be pasted: %L1 characters, at most %L2. Save it to a file and add that.</source>
        <translation>El texto es demasiado largo para pegarlo: %L1 caracteres, como mucho %L2. Guárdelo en un archivo y añádalo.</translation>
    </message>
    <message>
        <source>Add from a list</source>
        <translation>Añadir desde una lista</translation>
    </message>
    <message>
        <source>Allow a host of your own network</source>
        <translation>Permitir un equipo de su propia red</translation>
    </message>
    <message>
        <source>%1 lies in your own network. Pages and servers outside cannot see it; a page that leads there may want to use you to reach it. Allow it only if you know it. It stays allowed for all workspaces.</source>
        <translation>%1 está en su propia red. Las páginas y servidores de fuera no lo ven; una página que lleva allí quizá quiera valerse de usted para alcanzarlo. Permítalo solo si lo conoce. Queda permitido para todos los espacios de trabajo.</translation>
    </message>
    <message>
        <source>Do not allow it</source>
        <translation>No permitirlo</translation>
    </message>
    <message>
        <source>Allow it and try again</source>
        <translation>Permitirlo y reintentar</translation>
    </message>
    <message numerus="yes">
        <source>%n in a list to choose from</source>
        <translation>
            <numerusform>%n en una lista para elegir</numerusform>
            <numerusform>%n en una lista para elegir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read in part</source>
        <translation>
            <numerusform>%n leído en parte</numerusform>
            <numerusform>%n leídos en parte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be loaded</source>
        <translation>
            <numerusform>%n no se pudo cargar</numerusform>
            <numerusform>%n no se pudieron cargar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::ImportReportDialog</name>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>actualizado</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>ya conocido</translation>
    </message>
    <message>
        <source>behind a wall</source>
        <translation>tras una barrera</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>problem and its place</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Article, or what went wrong</source>
        <translation>Artículo, o qué falló</translation>
    </message>
    <message>
        <source>What became of the last import</source>
        <translation>Qué fue de la última importación</translation>
    </message>
    <message>
        <source>Nothing has been imported since the window was opened.</source>
        <translation>No se ha importado nada desde que se abrió la ventana.</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>no leído</translation>
    </message>
    <message>
        <source>note</source>
        <translation>aviso leve</translation>
    </message>
</context>
<context>
    <name>rapporteur::ImportRuns</name>
    <message>
        <source>%1, %2 of %3 comments</source>
        <comment>name, two numbers</comment>
        <translation>%1, %2 de %3 comentarios</translation>
    </message>
</context>
<context>
    <name>rapporteur::Integrity</name>
    <message numerus="yes">
        <source>%1 is damaged: %n problem(s) found. Nothing was written to it. Use a backup, or salvage it into a new file.</source>
        <translation>
            <numerusform>%1 está dañado: se encontró %n problema. No se escribió nada en él. Use una copia de seguridad, o rescátelo en un archivo nuevo.</numerusform>
            <numerusform>%1 está dañado: se encontraron %n problemas. No se escribió nada en él. Use una copia de seguridad, o rescátelo en un archivo nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>El archivo está dañado: %1</translation>
    </message>
    <message>
        <source>A row of %1 refers to a row of %2 that is not there.</source>
        <translation>Una fila de %1 remite a una fila de %2 que no existe.</translation>
    </message>
</context>
<context>
    <name>rapporteur::JobTable</name>
    <message>
        <source>The program ended in the middle of every attempt.</source>
        <translation>El programa terminó en medio de cada intento.</translation>
    </message>
    <message>
        <source>There is no job number %1 in this workspace.</source>
        <translation>No hay tarea número %1 en este espacio de trabajo.</translation>
    </message>
    <message>
        <source>There is no run number %1 in this workspace.</source>
        <translation>No hay ejecución número %1 en este espacio de trabajo.</translation>
    </message>
</context>
<context>
    <name>rapporteur::Journal</name>
    <message>
        <source>The journal lacks the entries %1 to %2.</source>
        <translation>Al diario le faltan las entradas %1 a %2.</translation>
    </message>
    <message>
        <source>Entry %1 of the journal, or the one before it, was altered.</source>
        <translation>La entrada %1 del diario, o la anterior, fue alterada.</translation>
    </message>
</context>
<context>
    <name>rapporteur::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Buscar órdenes y teclas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Órdenes y sus teclas</translation>
    </message>
    <message>
        <source>Key of the chosen command</source>
        <translation>Tecla de la orden elegida</translation>
    </message>
    <message>
        <source>&amp;Key of the chosen command</source>
        <translation>&amp;Tecla de la orden elegida</translation>
    </message>
    <message>
        <source>Default keys</source>
        <translation>Teclas predeterminadas</translation>
    </message>
</context>
<context>
    <name>rapporteur::LabelsModel</name>
    <message>
        <source>✓ accepted</source>
        <translation>✓ aceptado</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>abstención</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>covered</source>
        <comment>a value of others, while reviewing blind</comment>
        <translation>cubierto</translation>
    </message>
</context>
<context>
    <name>rapporteur::LabelsPage</name>
    <message>
        <source>Your reason in words</source>
        <translation>Su motivo en palabras</translation>
    </message>
    <message>
        <source>Labels and signals</source>
        <translation>Etiquetas y señales</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Labels and signals of the article</source>
        <translation>Etiquetas y señales del artículo</translation>
    </message>
    <message>
        <source>%1 accept   %2 enter   %3 no data   %4 abstain   %5 back</source>
        <comment>five keys</comment>
        <translation>%1 aceptar   %2 introducir   %3 sin datos   %4 abstenerse   %5 volver</translation>
    </message>
    <message>
        <source>Why, in your words</source>
        <translation>Por qué, con sus palabras</translation>
    </message>
    <message>
        <source>Decide a label to give a reason</source>
        <translation>Decida una etiqueta para dar un motivo</translation>
    </message>
</context>
<context>
    <name>rapporteur::MarkMap</name>
    <message>
        <source>Overview of marks</source>
        <translation>Vista general de las marcas</translation>
    </message>
</context>
<context>
    <name>rapporteur::MessageStrip</name>
    <message>
        <source>Raw detail of the message</source>
        <translation>Detalle en bruto del mensaje</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>rapporteur::ModelForm</name>
    <message>
        <source>Change a model</source>
        <translation>Cambiar un modelo</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Añadir un modelo</translation>
    </message>
    <message>
        <source>as the server names it</source>
        <translation>como lo llama el servidor</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>como de costumbre</translation>
    </message>
    <message>
        <source>a&amp;nswers</source>
        <translation>&amp;respuestas</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>$ a million tokens, &amp;questions</source>
        <translation>$ por millón de tokens, &amp;preguntas</translation>
    </message>
    <message>
        <source>&amp;Context, tokens</source>
        <translation>&amp;Contexto, tokens</translation>
    </message>
    <message>
        <source>The model&apos;s own way</source>
        <translation>A la manera del modelo</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>the model&apos;s own</source>
        <translation>la del modelo</translation>
    </message>
    <message>
        <source>Longest ans&amp;wer, tokens</source>
        <translation>Respuesta más &amp;larga, tokens</translation>
    </message>
    <message>
        <source>T&amp;hinking</source>
        <translation>Razo&amp;namiento</translation>
    </message>
    <message>
        <source>T&amp;emperature</source>
        <translation>T&amp;emperatura</translation>
    </message>
    <message>
        <source>At &amp;once, at most</source>
        <translation>A la &amp;vez, como máximo</translation>
    </message>
    <message>
        <source>The prices of questions and answers belong together: give both or neither.</source>
        <translation>Los precios de preguntas y respuestas van juntos: indique ambos o ninguno.</translation>
    </message>
    <message>
        <source>The temperature is a number from 0 to 2; leave it empty for the model&apos;s own.</source>
        <translation>La temperatura es un número de 0 a 2; déjela vacía para usar la del modelo.</translation>
    </message>
    <message>
        <source>Name the model, or test the connection and choose one.</source>
        <translation>Indique el modelo, o pruebe la conexión y elija uno.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ModelTable</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Tokens of question and answer together</source>
        <translation>Tokens de pregunta y respuesta en conjunto</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Price of a million tokens of questions</source>
        <translation>Precio de un millón de tokens de preguntas</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Price of a million tokens of answers</source>
        <translation>Precio de un millón de tokens de respuestas</translation>
    </message>
    <message>
        <source>Models of the server</source>
        <translation>Modelos del servidor</translation>
    </message>
</context>
<context>
    <name>rapporteur::NotePane</name>
    <message>
        <source>A note on this article, for yourself and your colleagues</source>
        <translation>Una nota sobre este artículo, para usted y sus colegas</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Nota sobre el artículo</translation>
    </message>
</context>
<context>
    <name>rapporteur::OpenArticle</name>
    <message>
        <source>This workspace is open for reading only, so the change was not made.</source>
        <translation>Este espacio de trabajo está abierto solo para lectura, así que el cambio no se hizo.</translation>
    </message>
    <message>
        <source>The article of this change is not open.</source>
        <translation>El artículo de este cambio no está abierto.</translation>
    </message>
</context>
<context>
    <name>rapporteur::PasteDialog</name>
    <message>
        <source>Paste a text</source>
        <translation>Pegar un texto</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xto</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>rapporteur::Preferences</name>
    <message>
        <source>As the system says</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Reviewing</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>The name under which decisions are kept. Reviews of another name stay theirs.</source>
        <translation>El nombre con el que se guardan las decisiones. Las revisiones de otro nombre siguen siendo suyas.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light or dark, or as the rest of the system.</source>
        <translation>Claros u oscuros, o como el resto del sistema.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>Go on after accepting a cell</source>
        <translation>Seguir tras aceptar una celda</translation>
    </message>
    <message>
        <source>Accepting a cell moves on to the next one that is undecided.</source>
        <translation>Aceptar una celda lleva a la siguiente sin decidir.</translation>
    </message>
    <message>
        <source>Least difference that counts</source>
        <translation>Menor diferencia que cuenta</translation>
    </message>
    <message>
        <source>Raters that are less apart on a cell are taken to agree when only differences are shown.</source>
        <translation>Los evaluadores que difieren menos en una celda se tienen por concordes cuando solo se muestran diferencias.</translation>
    </message>
    <message>
        <source>Dead zone of signs</source>
        <translation>Zona muerta de los signos</translation>
    </message>
    <message>
        <source>Values up to this far from 0 count as having no sign.</source>
        <translation>Los valores hasta esta distancia de 0 cuentan como sin signo.</translation>
    </message>
    <message>
        <source>Windows change their language at once and keep their place; what was done before can then be restored from the history, not undone.</source>
        <translation>Las ventanas cambian de idioma enseguida y conservan su lugar; lo hecho antes se restaura después desde el historial, no se deshace.</translation>
    </message>
</context>
<context>
    <name>rapporteur::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Buscar en las preferencias</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Ningún ajuste tiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ProvisionPane</name>
    <message>
        <source>Your reason in words</source>
        <translation>Su motivo en palabras</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number and title of a provision</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Why, in your words</source>
        <translation>Por qué, con sus palabras</translation>
    </message>
    <message>
        <source>Type another value or ND to give a reason</source>
        <translation>Escriba otro valor o ND para dar un motivo</translation>
    </message>
    <message>
        <source>You have not decided this cell.</source>
        <translation>No ha decidido esta celda.</translation>
    </message>
    <message>
        <source>You abstain from judging this cell.</source>
        <translation>Se abstiene de juzgar esta celda.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>You: %1, as the machine says.</source>
        <translation>Usted: %1, como dice la máquina.</translation>
    </message>
    <message>
        <source>You: %1, beyond the machine&apos;s repeat band.</source>
        <translation>Usted: %1, fuera del margen de repetición de la máquina.</translation>
    </message>
    <message>
        <source>You: %1, within the machine&apos;s repeat band.</source>
        <translation>Usted: %1, dentro del margen de repetición de la máquina.</translation>
    </message>
    <message>
        <source>You: %1.</source>
        <translation>Usted: %1.</translation>
    </message>
</context>
<context>
    <name>rapporteur::QuestionPage</name>
    <message>
        <source>&amp;Previous article</source>
        <translation>Artículo &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>Artículo &amp;siguiente</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Lo que se enviará</translation>
    </message>
    <message>
        <source>The words of the question</source>
        <translation>Las palabras de la pregunta</translation>
    </message>
    <message>
        <source>The message to the server</source>
        <translation>El mensaje al servidor</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Palabras</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensaje</translation>
    </message>
    <message>
        <source>Making the question …</source>
        <translation>Preparando la pregunta …</translation>
    </message>
    <message>
        <source>About %1 tokens, %2 of them the same for every article; the answer may have %3.</source>
        <translation>Unos %1 tokens, %2 de ellos iguales para cada artículo; la respuesta puede tener %3.</translation>
    </message>
    <message>
        <source>%1 % of the text do not fit and are left out.</source>
        <translation>El %1 % del texto no cabe y se omite.</translation>
    </message>
    <message>
        <source>Sent to %1. The key goes in a header that is not shown; the random word around the text is drawn anew each time.</source>
        <translation>Se envía a %1. La clave va en una cabecera que no se muestra; la palabra aleatoria que rodea el texto se sortea de nuevo cada vez.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>place, number of questions, title of an article</comment>
        <translation>%1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>rapporteur::QueueDelegate</name>
    <message>
        <source>covered</source>
        <comment>value, while reviewing blind</comment>
        <translation>cubierto</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>sin evaluar</translation>
    </message>
</context>
<context>
    <name>rapporteur::QueuePane</name>
    <message>
        <source>Show all articles again</source>
        <translation>Mostrar de nuevo todos los artículos</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Moverse</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Artículo siguiente</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Artículo anterior</translation>
    </message>
    <message>
        <source>Queue of articles</source>
        <translation>Cola de artículos</translation>
    </message>
    <message>
        <source>Reverse order</source>
        <translation>Orden inverso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picked</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%Ln elegido</numerusform>
            <numerusform>%Ln elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Sorted by: %1</source>
        <translation>Ordenado por: %1</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>No article fits the filters and the search. Take one of them away to see more.</source>
        <translation>Ningún artículo se ajusta a los filtros y la búsqueda. Quite alguno para ver más.</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Aún sin artículos</translation>
    </message>
    <message>
        <source>Add web pages, threads or evaluations from files to begin.</source>
        <translation>Añada páginas web, hilos o evaluaciones desde archivos para empezar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%Ln mostrado</numerusform>
            <numerusform>%Ln mostrados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 submitted</source>
        <comment>numbers of articles</comment>
        <translation>%1 de %2 enviados</translation>
    </message>
</context>
<context>
    <name>rapporteur::QueueReader</name>
    <message>
        <source>There is no article number %1 in this workspace.</source>
        <translation>No hay artículo número %1 en este espacio de trabajo.</translation>
    </message>
</context>
<context>
    <name>rapporteur::RaterComparison</name>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Rater</source>
        <translation>Evaluador</translation>
    </message>
    <message>
        <source>You judge this evaluation: its values stand where you decided nothing.</source>
        <translation>Juzga esta evaluación: sus valores valen donde usted no decidió nada.</translation>
    </message>
    <message>
        <source>Press Enter to judge this evaluation instead.</source>
        <translation>Pulse Intro para juzgar esta evaluación en su lugar.</translation>
    </message>
    <message>
        <source>%1, judged</source>
        <translation>%1, juzgada</translation>
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
        <translation>Evaluadores lado a lado</translation>
    </message>
</context>
<context>
    <name>rapporteur::RaterPicker</name>
    <message>
        <source>&amp;Add a model …</source>
        <translation>Añadir &amp;un modelo …</translation>
    </message>
    <message>
        <source>&amp;Change …</source>
        <translation>&amp;Cambiar …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Quita&amp;r</translation>
    </message>
    <message>
        <source>Raters</source>
        <translation>Evaluadores</translation>
    </message>
    <message>
        <source>Built-in rules: always in full, no key, no network</source>
        <translation>Reglas integradas: siempre en modo completo, sin clave, sin red</translation>
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
        <translation>No hay evaluador número %1 en este espacio de trabajo.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReaderPane</name>
    <message>
        <source>What to read</source>
        <translation>Qué leer</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Discusión</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Next reader tab</source>
        <translation>Siguiente pestaña de lectura</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Buscar en el texto</translation>
    </message>
    <message>
        <source>Annotate the selection</source>
        <translation>Anotar la selección</translation>
    </message>
    <message>
        <source>Next annotation</source>
        <translation>Anotación siguiente</translation>
    </message>
    <message>
        <source>Previous annotation</source>
        <translation>Anotación anterior</translation>
    </message>
    <message>
        <source>Edit the annotation</source>
        <translation>Editar la anotación</translation>
    </message>
    <message>
        <source>Remove the annotation</source>
        <translation>Quitar la anotación</translation>
    </message>
    <message>
        <source>These words are not in the current text: the rater saw an earlier version of it. Choose that version above the article to read them.</source>
        <translation>Estas palabras no están en el texto actual: el evaluador vio una versión anterior. Elija esa versión sobre el artículo para leerlas.</translation>
    </message>
    <message>
        <source>Discussion %1</source>
        <translation>Discusión %1</translation>
    </message>
    <message>
        <source>There is nothing to annotate here. Select words in the article, or choose a comment in the discussion.</source>
        <translation>Aquí no hay nada que anotar. Seleccione palabras en el artículo, o elija un comentario en la discusión.</translation>
    </message>
</context>
<context>
    <name>rapporteur::RequestTable</name>
    <message>
        <source>The cap of %1 for this run is reached: %2 are spent or under way, and the next question may cost %3. Nothing more is sent; raise the cap to go on.</source>
        <translation>Se alcanzó el tope de %1 para esta ejecución: %2 están gastados o en curso, y la siguiente pregunta puede costar %3. No se envía nada más; eleve el tope para seguir.</translation>
    </message>
    <message>
        <source>The cap of %1 for today is reached: %2 are spent or under way, and the next question may cost %3. Nothing more is sent; raise the cap, or go on tomorrow.</source>
        <translation>Se alcanzó el tope de %1 para hoy: %2 están gastados o en curso, y la siguiente pregunta puede costar %3. No se envía nada más; eleve el tope, o siga mañana.</translation>
    </message>
    <message>
        <source>Outcome unknown: the program ended between question and answer. The server may have answered, and may ask for money.</source>
        <translation>Resultado desconocido: el programa terminó entre pregunta y respuesta. Quizá el servidor respondió, y puede cobrar por ello.</translation>
    </message>
    <message>
        <source>There is no question number %1 in this workspace.</source>
        <translation>No hay pregunta número %1 en este espacio de trabajo.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReviewWindow</name>
    <message>
        <source>Search articles, comments, notes</source>
        <translation>Buscar artículos, comentarios, notas</translation>
    </message>
    <message>
        <source>%1[*] — Rapporteur</source>
        <comment>name of a workspace</comment>
        <translation>%1[*] — Rapporteur</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sucesos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Influencia</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Barrido</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Mostrar la lista</translation>
    </message>
    <message>
        <source>Evaluate what is new</source>
        <translation>Evaluar lo nuevo</translation>
    </message>
    <message>
        <source>There is nothing left to evaluate.</source>
        <translation>No queda nada que evaluar.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>Este espacio de trabajo está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>Search articles, comments, notes   %1</source>
        <comment>a key</comment>
        <translation>Buscar artículos, comentarios, notas   %1</translation>
    </message>
    <message>
        <source>%1 keys   %2 commands</source>
        <comment>two keys</comment>
        <translation>%1 teclas   %2 órdenes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>This takes effect when what is under way has ended.</source>
        <translation>Esto tendrá efecto cuando termine lo que está en curso.</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>Hay una ejecución en curso</translation>
    </message>
    <message>
        <source>Articles are still being evaluated. Parking keeps what is done and goes on when the workspace is opened again.</source>
        <translation>Aún se están evaluando artículos. Aparcar conserva lo hecho y continúa cuando se vuelva a abrir el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Park and close</source>
        <translation>Aparcar y cerrar</translation>
    </message>
    <message>
        <source>Close when it has finished</source>
        <translation>Cerrar cuando termine</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be written to the disk. They are lost if the window is closed now.</source>
        <translation>
            <numerusform>%n cambio no se pudo escribir en el disco. Se pierde si la ventana se cierra ahora.</numerusform>
            <numerusform>%n cambios no se pudieron escribir en el disco. Se pierden si la ventana se cierra ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Cerrar y perderlos</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Moverse</translation>
    </message>
    <message>
        <source>Write a note on the article</source>
        <translation>Escribir una nota sobre el artículo</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Open another workspace</source>
        <translation>Abrir otro espacio de trabajo</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Colours as the system says</source>
        <translation>Colores según el sistema</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Colores claros</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Colores oscuros</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Buscar órdenes</translation>
    </message>
    <message>
        <source>About Rapporteur</source>
        <translation>Acerca de Rapporteur</translation>
    </message>
    <message>
        <source>Rapporteur %1 helps people to check and correct the scores that machines gave to articles and discussions. It is free software under the GNU General Public License, version 3 or later.</source>
        <translation>Rapporteur %1 ayuda a comprobar y corregir las puntuaciones que las máquinas dieron a artículos y discusiones. Es software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) exported to %1.</source>
        <translation>
            <numerusform>%n artículo exportado a %1.</numerusform>
            <numerusform>%n artículos exportados a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rapporteur workspaces (*.rapporteur)</source>
        <translation>Espacios de trabajo de Rapporteur (*.rapporteur)</translation>
    </message>
    <message>
        <source>-backup</source>
        <comment>part of a file name</comment>
        <translation>-copia</translation>
    </message>
    <message>
        <source>Backed up to %1, and checked.</source>
        <translation>Copia de seguridad en %1, comprobada.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordancia</translation>
    </message>
    <message>
        <source>Choose from the list</source>
        <translation>Elegir de la lista</translation>
    </message>
    <message numerus="yes">
        <source>What failed: %n</source>
        <translation>
            <numerusform>Qué falló: %n</numerusform>
            <numerusform>Qué falló: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonadas</translation>
    </message>
    <message>
        <source>More than %1 is spent or under way; the run goes on.</source>
        <translation>Se han gastado o están en curso más de %1; la ejecución continúa.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReviewWork</name>
    <message>
        <source>%1 submitted revision %2.</source>
        <translation>%1 envió la revisión n.º %2.</translation>
    </message>
    <message>
        <source>Not saved: there is no article number %1 in this workspace.</source>
        <translation>No guardado: no hay artículo número %1 en este espacio de trabajo.</translation>
    </message>
</context>
<context>
    <name>rapporteur::RunLine</name>
    <message>
        <source>Progress of the run</source>
        <translation>Progreso de la ejecución</translation>
    </message>
    <message>
        <source>Figures of the run</source>
        <translation>Cifras de la ejecución</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Take this line away</source>
        <translation>Quita esta línea</translation>
    </message>
    <message>
        <source>What is under way ends and is kept; the rest is not done</source>
        <translation>Lo que está en curso termina y se conserva; el resto no se hace</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>detenido: %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 por minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en marcha</numerusform>
            <numerusform>%n en marcha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to try again</source>
        <translation>
            <numerusform>%n esperando reintento</numerusform>
            <numerusform>%n esperando reintento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given up</source>
        <translation>
            <numerusform>%n abandonado</numerusform>
            <numerusform>%n abandonados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>quedan unos %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Figures of the server</source>
        <translation>Cifras del servidor</translation>
    </message>
    <message>
        <source>Asks again for what was given up</source>
        <translation>Vuelve a preguntar lo que se abandonó</translation>
    </message>
    <message>
        <source>%1: %2 under way, at most %3 now</source>
        <translation>%1: %2 en curso, ahora %3 como máximo</translation>
    </message>
    <message>
        <source>asks to wait, next try in %1</source>
        <translation>pide esperar, próximo intento en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ready to go</source>
        <translation>
            <numerusform>%n lista</numerusform>
            <numerusform>%n listas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were there already</source>
        <translation>
            <numerusform>%n respuesta ya estaba</numerusform>
            <numerusform>%n respuestas ya estaban</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tokens in, %2 out</source>
        <translation>%1 tokens de ida, %2 de vuelta</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <translation>%1 gastados</translation>
    </message>
    <message>
        <source>more than the %1 to be told of</source>
        <translation>más de los %1 de los que avisar</translation>
    </message>
    <message numerus="yes">
        <source>%n at an unknown cost</source>
        <translation>
            <numerusform>%n con coste desconocido</numerusform>
            <numerusform>%n con coste desconocido</numerusform>
        </translation>
    </message>
    <message>
        <source>goes on by itself at %1</source>
        <translation>continúa por sí sola a las %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::RunPanel</name>
    <message>
        <source>What happened last</source>
        <translation>Lo último que ocurrió</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>La ejecución</translation>
    </message>
    <message>
        <source>Given up: %1</source>
        <translation>Abandonado: %1</translation>
    </message>
    <message>
        <source>Failed, will try again: %1</source>
        <translation>Falló, se reintentará: %1</translation>
    </message>
    <message>
        <source>%1 stopped: %2</source>
        <translation>%1 se detuvo: %2</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1 está en pausa.</translation>
    </message>
    <message>
        <source>%1 was cancelled.</source>
        <translation>%1 se canceló.</translation>
    </message>
    <message>
        <source>%1 is done: %2.</source>
        <translation>%1 ha terminado: %2.</translation>
    </message>
    <message>
        <source>%1 began.</source>
        <translation>%1 empezó.</translation>
    </message>
    <message>
        <source>No run under way</source>
        <translation>Ninguna ejecución en curso</translation>
    </message>
    <message>
        <source>Evaluate articles with a rater; progress and failures show here.</source>
        <translation>Evalúe artículos con un evaluador; progreso y fallos se muestran aquí.</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Ejecución %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
</context>
<context>
    <name>rapporteur::Salvage</name>
    <message>
        <source>Nothing can be salvaged: the rubric of the workspace cannot be read.</source>
        <translation>No se puede rescatar nada: la rúbrica del espacio de trabajo no se puede leer.</translation>
    </message>
    <message>
        <source>The part %1 is missing.</source>
        <translation>Falta la parte %1.</translation>
    </message>
    <message>
        <source>Some rows of %1 could not be read.</source>
        <translation>Algunas filas de %1 no se pudieron leer.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 did not fit to the others and were left out.</source>
        <translation>
            <numerusform>%n fila de %1 no encajaba con las demás y se omitió.</numerusform>
            <numerusform>%n filas de %1 no encajaban con las demás y se omitieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rubric could not be read. The program&apos;s own of the same name and content stands in its place.</source>
        <translation>No se pudo leer la rúbrica. En su lugar está la del programa, de igual nombre y contenido.</translation>
    </message>
    <message>
        <source>%1 could not be copied beside the new file.</source>
        <translation>%1 no se pudo copiar junto al archivo nuevo.</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is. Choose another name.</source>
        <translation>%1 ya existe y se dejó como estaba. Elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>rapporteur::SavedFilters</name>
    <message>
        <source>Keep this filter</source>
        <translation>Conservar este filtro</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Moverse</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Filtros conservados</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Drop a kept filter</source>
        <translation>Eliminar un filtro conservado</translation>
    </message>
</context>
<context>
    <name>rapporteur::Schema</name>
    <message>
        <source>This workspace lacks a part: %1. It was not opened; use a backup, or salvage it into a new file.</source>
        <translation>A este espacio de trabajo le falta una parte: %1. No se abrió; use una copia de seguridad, o rescátelo en un archivo nuevo.</translation>
    </message>
    <message>
        <source>A part of this workspace is not what it should be: %1. It was not opened; use a backup, or salvage it into a new file.</source>
        <translation>Una parte de este espacio de trabajo no es lo que debería: %1. No se abrió; use una copia de seguridad, o rescátelo en un archivo nuevo.</translation>
    </message>
    <message>
        <source>This workspace holds something that no workspace has: %1. It was not opened; ask where the file comes from, or salvage it into a new one.</source>
        <translation>Este espacio de trabajo contiene algo que ninguno tiene: %1. No se abrió; pregunte de dónde viene el archivo, o rescátelo en uno nuevo.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ScoreEditor</name>
    <message>
        <source>Your score</source>
        <translation>Su puntuación</translation>
    </message>
    <message>
        <source>This is no score from %1 to %2.</source>
        <translation>Esto no es una puntuación de %1 a %2.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ScoresModel</name>
    <message>
        <source>Tension between the two channels: how far apart they are, and to which side</source>
        <translation>Tensión entre los dos canales: cuánto se separan, y hacia qué lado</translation>
    </message>
    <message>
        <source>You %1</source>
        <comment>column, letter of a channel</comment>
        <translation>Usted %1</translation>
    </message>
    <message>
        <source>Raw %1</source>
        <comment>column, letter of a channel</comment>
        <translation>Bruto %1</translation>
    </message>
    <message>
        <source>Now %1</source>
        <comment>column, letter of a channel</comment>
        <translation>Ahora %1</translation>
    </message>
    <message>
        <source>Model %1</source>
        <comment>column, letter of a channel</comment>
        <translation>Modelo %1</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Disposición</translation>
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
            <numerusform>%n disposición, sin evaluar</numerusform>
            <numerusform>%n disposiciones, sin evaluar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provision(s) without data</source>
        <translation>
            <numerusform>%n disposición sin datos</numerusform>
            <numerusform>%n disposiciones sin datos</numerusform>
        </translation>
    </message>
    <message>
        <source>covered</source>
        <translation>cubierto</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>abstención</translation>
    </message>
    <message>
        <source>%1 %2, %3: model %4, you %5</source>
        <comment>number, provision, channel, values</comment>
        <translation>%1 %2, %3: modelo %4, usted %5</translation>
    </message>
    <message>
        <source>The answer said %1; the rules of the rubric make it %2.</source>
        <translation>La respuesta decía %1; las reglas de la rúbrica lo hacen %2.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ScoresTable</name>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Other channel</source>
        <translation>Otro canal</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Type a score</source>
        <translation>Escribir una puntuación</translation>
    </message>
    <message>
        <source>Next layer: model, raw, what stands</source>
        <translation>Capa siguiente: modelo, bruto, lo que vale</translation>
    </message>
</context>
<context>
    <name>rapporteur::ServerFields</name>
    <message>
        <source>&amp;Forget the key</source>
        <translation>&amp;Olvidar la clave</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>Pro&amp;bar la conexión</translation>
    </message>
    <message>
        <source>What the test found</source>
        <translation>Lo que encontró la prueba</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>Cl&amp;ave</translation>
    </message>
    <message>
        <source>The program&apos;s list of servers cannot be read.</source>
        <translation>No se puede leer la lista de servidores del programa.</translation>
    </message>
    <message>
        <source>The environment gives a key; leave the field empty to use it.</source>
        <translation>El entorno proporciona una clave; deje el campo vacío para usarla.</translation>
    </message>
    <message>
        <source>A key is in the system&apos;s keychain; leave the field empty to use it.</source>
        <translation>Hay una clave en el llavero del sistema; deje el campo vacío para usarla.</translation>
    </message>
    <message>
        <source>A key is kept in memory alone, until the program ends; leave the field empty to use it.</source>
        <translation>Hay una clave solo en memoria, hasta que termine el programa; deje el campo vacío para usarla.</translation>
    </message>
    <message>
        <source>This server needs a key, and none is kept for this address.</source>
        <translation>Este servidor necesita una clave, y no hay ninguna guardada para esta dirección.</translation>
    </message>
    <message>
        <source>No key is kept for this address; this server may do without.</source>
        <translation>No hay ninguna clave guardada para esta dirección; quizá este servidor no la necesite.</translation>
    </message>
    <message>
        <source>Asking %1 for its models …</source>
        <translation>Preguntando a %1 por sus modelos …</translation>
    </message>
</context>
<context>
    <name>rapporteur::SourceTab</name>
    <message>
        <source>Source of the page</source>
        <translation>Fuente de la página</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Ningún artículo abierto</translation>
    </message>
    <message>
        <source>The source could not be read</source>
        <translation>No se pudo leer la fuente</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Sin fuente</translation>
    </message>
    <message>
        <source>Nothing but the text was added, so there is no page source to show.</source>
        <translation>Solo se añadió el texto, así que no hay fuente de página que mostrar.</translation>
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
        <translation>Lea lo que han puntuado las máquinas, contrástelo con el texto y corríjalo.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Abrir la muestra</translation>
    </message>
    <message>
        <source>Articles and discussions of our own, ready to review. No key, no network.</source>
        <translation>Artículos y discusiones propios, listos para revisar. Sin clave, sin red.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nuevo espacio de trabajo</translation>
    </message>
    <message>
        <source>An empty file for articles, scores and reviews of your own.</source>
        <translation>Un archivo vacío para artículos, puntuaciones y revisiones suyos.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Abrir un espacio de trabajo</translation>
    </message>
    <message>
        <source>Go on with a file that you or a colleague made.</source>
        <translation>Siga con un archivo que hizo usted o un colega.</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Espacios de trabajo recientes</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Version %1. Your work stays on this machine. Only when you load from the web, an address goes to its site, and only when you ask a model, a text goes to its server.</source>
        <translation>Versión %1. Su trabajo queda en esta máquina. Solo cuando carga de la web va una dirección a su sitio, y solo cuando pregunta a un modelo va un texto a su servidor.</translation>
    </message>
</context>
<context>
    <name>rapporteur::StatementList</name>
    <message>
        <source>Quote: “%1”</source>
        <translation>Cita: «%1»</translation>
    </message>
    <message>
        <source>%1, rater %2: %3</source>
        <comment>kind, letter, text</comment>
        <translation>%1, evaluador %2: %3</translation>
    </message>
    <message>
        <source>Facts, inferences and notes</source>
        <translation>Hechos, inferencias y notas</translation>
    </message>
</context>
<context>
    <name>rapporteur::StatusLine</name>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>All changes are saved</source>
        <translation>Todos los cambios están guardados</translation>
    </message>
    <message>
        <source>Reviewer: %1</source>
        <translation>Revisor: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Adding %1 of %2: %3</source>
        <comment>numbers of files, name</comment>
        <translation>Añadiendo %1 de %2: %3</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>time</comment>
        <translation>Guardado %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not saved</source>
        <translation>
            <numerusform>%n cambio sin guardar</numerusform>
            <numerusform>%n cambios sin guardar</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Guardando …</translation>
    </message>
</context>
<context>
    <name>rapporteur::SubmitActions</name>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Save review</source>
        <translation>Guardar la revisión</translation>
    </message>
    <message>
        <source>Submit and next</source>
        <translation>Enviar y siguiente</translation>
    </message>
</context>
<context>
    <name>rapporteur::SweepPane</name>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>abstención</translation>
    </message>
    <message>
        <source>covered</source>
        <comment>a value of others, while reviewing blind</comment>
        <translation>cubierto</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Machine %1</source>
        <comment>letter of a channel</comment>
        <translation>Máquina %1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>You %1</source>
        <comment>letter of a channel</comment>
        <translation>Usted %1</translation>
    </message>
    <message>
        <source>Sweep this provision across the articles</source>
        <translation>Recorrer esta disposición por los artículos</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Moverse</translation>
    </message>
    <message>
        <source>One provision in all articles</source>
        <translation>Una disposición en todos los artículos</translation>
    </message>
    <message>
        <source>No sweep under way</source>
        <translation>Ningún barrido en curso</translation>
    </message>
    <message>
        <source>Sweep one provision across the articles of the queue, cell after cell.</source>
        <translation>Recorra una disposición por los artículos de la cola, celda tras celda.</translation>
    </message>
    <message>
        <source>Sweep %1 %2</source>
        <comment>number and title of a provision</comment>
        <translation>Recorrer %1 %2</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Barrido</translation>
    </message>
    <message>
        <source>%1 of %2 decided on both channels</source>
        <comment>numbers of articles</comment>
        <translation>%1 de %2 decididos en ambos canales</translation>
    </message>
</context>
<context>
    <name>rapporteur::TornadoPane</name>
    <message>
        <source>Provision</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>%1, final %2: moves the headline by %3</source>
        <comment>provision, scores</comment>
        <translation>%1, final %2: mueve el resultado global en %3</translation>
    </message>
    <message>
        <source>Provisions that carry the headline</source>
        <translation>Disposiciones que sostienen el resultado global</translation>
    </message>
    <message>
        <source>Nothing is scored yet</source>
        <translation>Aún no hay nada puntuado</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Ningún artículo abierto</translation>
    </message>
    <message>
        <source>Here stands which provisions carry the headline, and how far each moves it.</source>
        <translation>Aquí figura qué disposiciones sostienen el resultado global, y cuánto lo mueve cada una.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ValueScale</name>
    <message>
        <source>Your score on the scale</source>
        <translation>Su puntuación en la escala</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
</context>
<context>
    <name>rapporteur::VersionBar</name>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Version of the text</source>
        <translation>Versión del texto</translation>
    </message>
    <message>
        <source>Choose the version of the text</source>
        <translation>Elegir la versión del texto</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Show what changed in the text</source>
        <translation>Mostrar qué cambió en el texto</translation>
    </message>
    <message>
        <source>Version %1 of %2, fetched %3</source>
        <translation>Versión %1 de %2, obtenida %3</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Versión %1 de %2</translation>
    </message>
    <message>
        <source>Marks what this version has and the one before it did not</source>
        <translation>Marca lo que tiene esta versión y no tenía la anterior</translation>
    </message>
</context>
<context>
    <name>rapporteur::WebDialog</name>
    <message>
        <source>Load also what a site asks programs not to load (robots.txt)</source>
        <translation>Cargar también lo que un sitio pide a los programas no cargar (robots.txt)</translation>
    </message>
    <message>
        <source>Add from the web</source>
        <translation>Añadir desde la web</translation>
    </message>
    <message>
        <source>&amp;Addresses, one a line: of pages, or of Hacker News (hn:8863, hn:top:10)</source>
        <translation>&amp;Direcciones, una por línea: de páginas, o de Hacker News (hn:8863, hn:top:10)</translation>
    </message>
    <message>
        <source>What will be loaded</source>
        <translation>Qué se cargará</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Cargar</translation>
    </message>
    <message numerus="yes">
        <source>%n to load</source>
        <translation>
            <numerusform>%n por cargar</numerusform>
            <numerusform>%n por cargar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n twice</source>
        <translation>
            <numerusform>%n repetido</numerusform>
            <numerusform>%n repetidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be loaded</source>
        <translation>
            <numerusform>%n no se puede cargar</numerusform>
            <numerusform>%n no se pueden cargar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already: another text becomes a new version</source>
        <translation>
            <numerusform>%n ya conocido: otro texto pasa a ser una nueva versión</numerusform>
            <numerusform>%n ya conocidos: otro texto pasa a ser una nueva versión</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::WindowLayout</name>
    <message>
        <source>Lock panes</source>
        <translation>Bloquear paneles</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <comment>a pane</comment>
        <translation>Mostrar: %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::Workspace</name>
    <message>
        <source>Not saved: the workspace is open for reading only. %1</source>
        <translation>No guardado: el espacio de trabajo está abierto solo para lectura. %1</translation>
    </message>
    <message>
        <source>Evaluated by %1: %2.</source>
        <translation>Evaluado por %1: %2.</translation>
    </message>
    <message>
        <source>Attempt %1 failed: %2</source>
        <translation>El intento %1 falló: %2</translation>
    </message>
    <message>
        <source>Given up after %1 attempts: %2</source>
        <translation>Abandonado tras %1 intentos: %2</translation>
    </message>
    <message>
        <source>The evaluation failed: %1</source>
        <translation>La evaluación falló: %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::WorkspaceFile</name>
    <message>
        <source>&quot;%1&quot; is not the path of a file.</source>
        <translation>«%1» no es la ruta de un archivo.</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is. Choose another name.</source>
        <translation>%1 ya existe y se dejó como estaba. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>La carpeta %1 no existe.</translation>
    </message>
    <message>
        <source>%1 on %2 (process %3) has had this workspace open since %4. It is open here for reading only.</source>
        <translation>%1 en %2 (proceso %3) tiene abierto este espacio de trabajo desde %4. Aquí está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>%1 is damaged: its rubric is not the one that was stored. Nothing was written to it. Use a backup, or salvage it into a new file.</source>
        <translation>%1 está dañado: su rúbrica no es la que se guardó. No se escribió nada en él. Use una copia de seguridad, o rescátelo en un archivo nuevo.</translation>
    </message>
    <message>
        <source>The workspace %1 holds no rubric. Use a backup.</source>
        <translation>El espacio de trabajo %1 no contiene rúbrica. Use una copia de seguridad.</translation>
    </message>
    <message>
        <source>The newest backup is %1.</source>
        <translation>La copia de seguridad más reciente es %1.</translation>
    </message>
    <message>
        <source>The file may not be written to. It is open for reading only.</source>
        <translation>No se puede escribir en el archivo. Está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>%1 It is open for reading only.</source>
        <translation>%1 Está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>%1 is not a complete workspace: its schema has the number %2.</source>
        <translation>%1 no es un espacio de trabajo completo: su esquema tiene el número %2.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program (schema %2, this version knows %3). It was not opened; install the newer version.</source>
        <translation>%1 lo hizo una versión más reciente de este programa (esquema %2, esta versión conoce %3). No se abrió; instale la versión más reciente.</translation>
    </message>
    <message>
        <source>This workspace was made by a newer version of this program (schema %1, this version knows %2). It is open for reading only.</source>
        <translation>Este espacio de trabajo lo hizo una versión más reciente de este programa (esquema %1, esta versión conoce %2). Está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>The workspace was not closed properly last time. Everything that was saved is here.</source>
        <translation>El espacio de trabajo no se cerró bien la última vez. Todo lo guardado está aquí.</translation>
    </message>
    <message>
        <source>This workspace lies in a network folder, where a lost connection can damage it. Keep it on a local disk, or use a team database.</source>
        <translation>Este espacio de trabajo está en una carpeta de red, donde una conexión perdida puede dañarlo. Guárdelo en un disco local, o use una base de datos de equipo.</translation>
    </message>
    <message>
        <source>Its last changes are in a log that cannot be read here. Copy the file and its log to a folder of yours.</source>
        <translation>Sus últimos cambios están en un registro que aquí no se puede leer. Copie el archivo y su registro a una carpeta suya.</translation>
    </message>
    <message>
        <source>The workspace was not closed properly last time, and its log is gone: what was saved last may be missing. Compare it with the newest backup.</source>
        <translation>El espacio de trabajo no se cerró bien la última vez, y su registro ha desaparecido: puede faltar lo último guardado. Compárelo con la copia de seguridad más reciente.</translation>
    </message>
    <message>
        <source>The backup %1 holds more than this workspace: changes are missing here. Compare the two before you go on.</source>
        <translation>La copia de seguridad %1 contiene más que este espacio de trabajo: aquí faltan cambios. Compare ambos antes de seguir.</translation>
    </message>
    <message>
        <source>No workspace was named.</source>
        <translation>No se nombró ningún espacio de trabajo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an address, not the path of a file. Give the path itself.</source>
        <translation>«%1» es una dirección, no la ruta de un archivo. Dé la ruta misma.</translation>
    </message>
    <message>
        <source>%1 is a link to a file that does not exist.</source>
        <translation>%1 es un enlace a un archivo que no existe.</translation>
    </message>
    <message>
        <source>There is no workspace %1.</source>
        <translation>No hay espacio de trabajo %1.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a workspace.</source>
        <translation>%1 es una carpeta, no un espacio de trabajo.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 no es un archivo normal.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>%1 is empty. It is not a workspace.</source>
        <translation>%1 está vacío. No es un espacio de trabajo.</translation>
    </message>
    <message>
        <source>%1 is cut off: only %2 bytes are left. Use a backup.</source>
        <translation>%1 está cortado: solo quedan %2 bytes. Use una copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 is not a workspace: it is another kind of file.</source>
        <translation>%1 no es un espacio de trabajo: es otra clase de archivo.</translation>
    </message>
    <message>
        <source>%1 is a database that belongs to another program. It was not opened.</source>
        <translation>%1 es una base de datos de otro programa. No se abrió.</translation>
    </message>
    <message>
        <source>%1 is damaged: it should be %2 bytes long and has %3. Nothing was written to it. Use a backup, or salvage it into a new file.</source>
        <translation>%1 está dañado: debería tener %2 bytes y tiene %3. No se escribió nada en él. Use una copia de seguridad, o rescátelo en un archivo nuevo.</translation>
    </message>
</context>
<context>
    <name>rapporteur::WorkspaceLock</name>
    <message>
        <source>No lock can be made beside the workspace: %1 is a folder. Remove it.</source>
        <translation>No se puede crear un bloqueo junto al espacio de trabajo: %1 es una carpeta. Quítela.</translation>
    </message>
    <message>
        <source>an unknown program</source>
        <translation>un programa desconocido</translation>
    </message>
    <message>
        <source>an unknown computer</source>
        <translation>un ordenador desconocido</translation>
    </message>
    <message>
        <source>The folder of the workspace may not be written to.</source>
        <translation>No se puede escribir en la carpeta del espacio de trabajo.</translation>
    </message>
    <message>
        <source>No lock can be made beside the workspace; the disk may be full.</source>
        <translation>No se puede crear un bloqueo junto al espacio de trabajo; quizá el disco esté lleno.</translation>
    </message>
</context>
<context>
    <name>rapporteur::Writer</name>
    <message>
        <source>Not saved: the file %1 was replaced or removed by another program. Save a copy elsewhere, then compare the two.</source>
        <translation>No guardado: otro programa sustituyó o quitó el archivo %1. Guarde una copia en otro lugar, y compare ambos.</translation>
    </message>
</context>
<context>
    <name>rapporteur::cli::RunSequence</name>
    <message>
        <source>Parking: what is under way is finished and kept. The next evaluate goes on.</source>
        <translation>Aparcando: lo que está en curso se termina y se conserva. El siguiente evaluate continúa.</translation>
    </message>
    <message>
        <source>evaluated, %1 a minute</source>
        <translation>evaluados, %1 por minuto</translation>
    </message>
    <message>
        <source>evaluated; %1 asks to wait</source>
        <translation>evaluado; %1 pide esperar</translation>
    </message>
    <message>
        <source>Article %1, %2: %3</source>
        <translation>Artículo %1, %2: %3</translation>
    </message>
    <message>
        <source>More than %1 is spent or under way; the run goes on.</source>
        <translation>Se han gastado o están en curso más de %1; la ejecución continúa.</translation>
    </message>
</context>
</TS>
