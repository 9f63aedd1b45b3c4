<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnswerReader</name>
    <message numerus="yes">
        <source>The answer “%1” is incomplete: %n section(s) missing (%2). Ask the rater again.</source>
        <translation>
            <numerusform>The answer “%1” is incomplete: %n section is missing (%2). Ask the rater again.</numerusform>
            <numerusform>The answer “%1” is incomplete: %n sections are missing (%2). Ask the rater again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Archives</name>
    <message numerus="yes">
        <source>%n more pages are not listed: import the whole archive to have them.</source>
        <translation>
            <numerusform>%n more page is not listed: import the whole archive to have it.</numerusform>
            <numerusform>%n more pages are not listed: import the whole archive to have them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds no pages to read (%n records).</source>
        <translation>
            <numerusform>%1 holds no pages to read (%n record).</numerusform>
            <numerusform>%1 holds no pages to read (%n records).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more problems are not listed.</source>
        <translation>
            <numerusform>%n more problem is not listed.</numerusform>
            <numerusform>%n more problems are not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of pages/pages.jsonl are no JSON and were left out.</source>
        <translation>
            <numerusform>%n line of pages/pages.jsonl is no JSON and was left out.</numerusform>
            <numerusform>%n lines of pages/pages.jsonl are no JSON and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes behind this record belong to no record; a length was wrong, or the file is damaged.</source>
        <translation>
            <numerusform>%n byte behind this record belongs to no record; a length was wrong, or the file is damaged.</numerusform>
            <numerusform>%n bytes behind this record belong to no record; a length was wrong, or the file is damaged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n problems.</source>
        <translation>
            <numerusform>%n problem.</numerusform>
            <numerusform>%n problems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gated</source>
        <translation>
            <numerusform>%n gated</numerusform>
            <numerusform>%n gated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without text</source>
        <translation>
            <numerusform>%n without text</numerusform>
            <numerusform>%n without text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evaluations by %1, no tokens, no cost</source>
        <translation>
            <numerusform>%n evaluation by %1, no tokens, no cost</numerusform>
            <numerusform>%n evaluations by %1, no tokens, no cost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evaluated</source>
        <translation>
            <numerusform>%n evaluated</numerusform>
            <numerusform>%n evaluated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retried</source>
        <translation>
            <numerusform>%n retried</numerusform>
            <numerusform>%n retried</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Going on with %n unfinished runs first.</source>
        <translation>
            <numerusform>Going on with %n unfinished run first.</numerusform>
            <numerusform>Going on with %n unfinished runs first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n articles as %1</source>
        <translation>
            <numerusform>Exported %n article as %1</numerusform>
            <numerusform>Exported %n articles as %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evaluations</source>
        <translation>
            <numerusform>%n evaluation</numerusform>
            <numerusform>%n evaluations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines failed.</source>
        <translation>
            <numerusform>%n line failed.</numerusform>
            <numerusform>%n lines failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures of the file differ</source>
        <translation>
            <numerusform>%n figure of the file differs</numerusform>
            <numerusform>%n figures of the file differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems; salvaging.</source>
        <translation>
            <numerusform>%n problem; salvaging.</numerusform>
            <numerusform>%n problems; salvaging.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more; --json lists all.</source>
        <translation>
            <numerusform>%n more; --json lists all.</numerusform>
            <numerusform>%n more; --json lists all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles with cells that two or more judged</source>
        <translation>
            <numerusform>%n article with cells that two or more judged</numerusform>
            <numerusform>%n articles with cells that two or more judged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers were there already</source>
        <translation>
            <numerusform>%n answer was there already</numerusform>
            <numerusform>%n answers were there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions of unknown cost</source>
        <translation>
            <numerusform>%n question of unknown cost</numerusform>
            <numerusform>%n questions of unknown cost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Say with --model which of the %n model(s) of %1 is to be asked.</source>
        <translation>
            <numerusform>Say with --model that the %n model of %1 is to be asked.</numerusform>
            <numerusform>Say with --model which of the %n models of %1 is to be asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evaluations by %1</source>
        <translation>
            <numerusform>%n evaluation by %1</numerusform>
            <numerusform>%n evaluations by %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles have another text here, which stays; evidence found in the other text shows no place.</source>
        <translation>
            <numerusform>%n article has another text here, which stays; evidence found in the other text shows no place.</numerusform>
            <numerusform>%n articles have another text here, which stays; evidence found in the other text shows no place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews were changed by the same person in both; the one here stays.</source>
        <translation>
            <numerusform>%n review was changed by the same person in both; the one here stays.</numerusform>
            <numerusform>%n reviews were changed by the same person in both; the one here stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells were judged differently:</source>
        <translation>
            <numerusform>%n cell was judged differently:</numerusform>
            <numerusform>%n cells were judged differently:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: not as it was written. %n faults.</source>
        <translation>
            <numerusform>%1: not as it was written. %n fault.</numerusform>
            <numerusform>%1: not as it was written. %n faults.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message numerus="yes">
        <source>%n comments came more than once; the first of each was kept.</source>
        <translation>
            <numerusform>%n comment came more than once; the first was kept.</numerusform>
            <numerusform>%n comments came more than once; the first of each was kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments answer something that was not delivered; they stand at the end of the discussion.</source>
        <translation>
            <numerusform>%n comment answers something that was not delivered; it stands at the end of the discussion.</numerusform>
            <numerusform>%n comments answer something that was not delivered; they stand at the end of the discussion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups of comments answer one another in a circle; each circle was cut at its first comment.</source>
        <translation>
            <numerusform>%n group of comments answer one another in a circle; it was cut at its first comment.</numerusform>
            <numerusform>%n groups of comments answer one another in a circle; each circle was cut at its first comment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments are named by others but were not delivered.</source>
        <translation>
            <numerusform>%n comment is named by others but was not delivered.</numerusform>
            <numerusform>%n comments are named by others but were not delivered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message numerus="yes">
        <source>%1 answers at %2 and offers %n model(s).</source>
        <translation>
            <numerusform>%1 answers at %2 and offers %n model.</numerusform>
            <numerusform>%1 answers at %2 and offers %n models.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answers at %2, but “%3” is not among its %n model(s); choose another.</source>
        <translation>
            <numerusform>%1 answers at %2, but offers only %n model that is not “%3”; choose that one.</numerusform>
            <numerusform>%1 answers at %2, but “%3” is not among its %n models; choose another.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answers at %2; “%3” takes only %n token(s), so longer texts will be cut.</source>
        <translation>
            <numerusform>%1 answers at %2; “%3” takes only %n token, so longer texts will be cut.</numerusform>
            <numerusform>%1 answers at %2; “%3” takes only %n tokens, so longer texts will be cut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message numerus="yes">
        <source>%n places could not be read as %1 and are shown as �.</source>
        <translation>
            <numerusform>%n place could not be read as %1 and is shown as �.</numerusform>
            <numerusform>%n places could not be read as %1 and are shown as �.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elements were nested too deep and were flattened; their text is kept.</source>
        <translation>
            <numerusform>%n element was nested too deep and was flattened; its text is kept.</numerusform>
            <numerusform>%n elements were nested too deep and were flattened; their text is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n not reviewed</source>
        <translation>
            <numerusform>%n not reviewed</numerusform>
            <numerusform>%n not reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with drafts alone</source>
        <translation>
            <numerusform>%n with drafts alone</numerusform>
            <numerusform>%n with drafts alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with nothing that the format holds</source>
        <translation>
            <numerusform>%n with nothing that the format holds</numerusform>
            <numerusform>%n with nothing that the format holds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft reviews of articles that are in it</source>
        <translation>
            <numerusform>%n draft review of articles that are in it</numerusform>
            <numerusform>%n draft reviews of articles that are in it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fetching</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be connected to within %n seconds.</source>
        <translation>
            <numerusform>%1 could not be connected to within %n second.</numerusform>
            <numerusform>%1 could not be connected to within %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer from %1 in %n seconds. Try again later.</source>
        <translation>
            <numerusform>No answer from %1 in %n second. Try again later.</numerusform>
            <numerusform>No answer from %1 in %n seconds. Try again later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 came incomplete (%2 received): nothing more arrived for %n seconds. It was not stored.</source>
        <translation>
            <numerusform>%1 came incomplete (%2 received): nothing more arrived for %n second. It was not stored.</numerusform>
            <numerusform>%1 came incomplete (%2 received): nothing more arrived for %n seconds. It was not stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is too slow: stopped after %n seconds with %2 received. It was not stored; try again later.</source>
        <translation>
            <numerusform>%1 is too slow: stopped after %n second with %2 received. It was not stored; try again later.</numerusform>
            <numerusform>%1 is too slow: stopped after %n seconds with %2 received. It was not stored; try again later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many redirects (more than %n): %1</source>
        <translation>
            <numerusform>Too many redirects (more than %n): %1</numerusform>
            <numerusform>Too many redirects (more than %n): %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForecastWords</name>
    <message numerus="yes">
        <source>%1: %n question(s), %2 tokens in, %3 out</source>
        <translation>
            <numerusform>%1: %n question, %2 tokens in, %3 out</numerusform>
            <numerusform>%1: %n questions, %2 tokens in, %3 out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message numerus="yes">
        <source>almost no text (%n words)</source>
        <translation>
            <numerusform>almost no text (%n word)</numerusform>
            <numerusform>almost no text (%n words)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HackerNews</name>
    <message numerus="yes">
        <source>%n items came more than once; the first of each was kept (%1).</source>
        <translation>
            <numerusform>%n item came more than once; the first was kept (%1).</numerusform>
            <numerusform>%n items came more than once; the first of each was kept (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments are named by their parents but were not delivered (%1).</source>
        <translation>
            <numerusform>%n comment is named by its parent but was not delivered (%1).</numerusform>
            <numerusform>%n comments are named by their parents but were not delivered (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments came without the story they belong to.</source>
        <translation>
            <numerusform>%n comment came without the story it belongs to.</numerusform>
            <numerusform>%n comments came without the story they belong to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments are not connected with the story; they stand at the end of its discussion.</source>
        <translation>
            <numerusform>%n comment is not connected with the story; it stands at the end of its discussion.</numerusform>
            <numerusform>%n comments are not connected with the story; they stand at the end of its discussion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments are listed below another comment than the one they name, or more than once; each stands where it is listed first (%1).</source>
        <translation>
            <numerusform>%n comment is listed below another comment than the one it names, or more than once; it stands where it is listed first (%1).</numerusform>
            <numerusform>%n comments are listed below another comment than the one they name, or more than once; each stands where it is listed first (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments could not be loaded now and are missing from the discussion. Import it again to complete it.</source>
        <translation>
            <numerusform>%n comment could not be loaded now and is missing from the discussion. Import it again to complete it.</numerusform>
            <numerusform>%n comments could not be loaded now and are missing from the discussion. Import it again to complete it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportListing</name>
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
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evaluation(s)</source>
        <translation>
            <numerusform>%n evaluation</numerusform>
            <numerusform>%n evaluations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Table, %n line(s)</source>
        <translation>
            <numerusform>Table, %n line</numerusform>
            <numerusform>Table, %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n word(s)</source>
        <translation>
            <numerusform>%1, %n word</numerusform>
            <numerusform>%1, %n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LexiconFile</name>
    <message numerus="yes">
        <source>The lexicon “%1” has %n error(s): %2</source>
        <translation>
            <numerusform>The lexicon “%1” has %n error: %2</numerusform>
            <numerusform>The lexicon “%1” has %n errors: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelListReader</name>
    <message numerus="yes">
        <source>%n model(s) in the list of %1 have no name that can be used.</source>
        <translation>
            <numerusform>%n model in the list of %1 has no name that can be used.</numerusform>
            <numerusform>%n models in the list of %1 have no name that can be used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plots</name>
    <message numerus="yes">
        <source>%1, from %2 to %3: %n cell(s), %4 %</source>
        <translation>
            <numerusform>%1, from %2 to %3: %n cell, %4 %</numerusform>
            <numerusform>%1, from %2 to %3: %n cells, %4 %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The four raters with most values, of %n.</source>
        <translation>
            <numerusform>The four raters with most values, of %n.</numerusform>
            <numerusform>The four raters with most values, of %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) scored on both channels; coloured by SETL.</source>
        <translation>
            <numerusform>%n article scored on both channels; coloured by SETL.</numerusform>
            <numerusform>%n articles scored on both channels; coloured by SETL.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s): you score %1 apart on average; 95 % of the differences are expected between %2 and %3.</source>
        <translation>
            <numerusform>%n cell: you score %1 apart on average; 95 % of the differences are expected between %2 and %3.</numerusform>
            <numerusform>%n cells: you score %1 apart on average; 95 % of the differences are expected between %2 and %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RubricObject</name>
    <message numerus="yes">
        <source>This text is longer than %n characters.</source>
        <translation>
            <numerusform>This text is longer than %n character.</numerusform>
            <numerusform>This text is longer than %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This list needs at least %n entries.</source>
        <translation>
            <numerusform>This list needs at least %n entry.</numerusform>
            <numerusform>This list needs at least %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This list has more than %n entries.</source>
        <translation>
            <numerusform>This list has more than %n entry.</numerusform>
            <numerusform>This list has more than %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This list needs exactly %n entries.</source>
        <translation>
            <numerusform>This list needs exactly %n entry.</numerusform>
            <numerusform>This list needs exactly %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A rubric of more than %n bytes is not read.</source>
        <translation>
            <numerusform>A rubric of more than %n byte is not read.</numerusform>
            <numerusform>A rubric of more than %n bytes is not read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be used as a rubric. Correct these %n places and try again.</source>
        <translation>
            <numerusform>%1 cannot be used as a rubric. Correct this place and try again.</numerusform>
            <numerusform>%1 cannot be used as a rubric. Correct these %n places and try again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A rubric has exactly %n channels.</source>
        <translation>
            <numerusform>A rubric has exactly %n channel.</numerusform>
            <numerusform>A rubric has exactly %n channels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServerFaultWords</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
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
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message numerus="yes">
        <source>%n items are null: removed, or unknown to their source.</source>
        <translation>
            <numerusform>%n item is null: removed, or unknown to its source.</numerusform>
            <numerusform>%n items are null: removed, or unknown to their source.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values are of a kind that is not known and were left out.</source>
        <translation>
            <numerusform>%n value is of a kind that is not known and was left out.</numerusform>
            <numerusform>%n values are of a kind that is not known and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more lines could not be read.</source>
        <translation>
            <numerusform>%n more line could not be read.</numerusform>
            <numerusform>%n more lines could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters could not be read and are shown as �.</source>
        <translation>
            <numerusform>%n character could not be read and is shown as �.</numerusform>
            <numerusform>%n characters could not be read and are shown as �.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more fields start with a quote that never closes.</source>
        <translation>
            <numerusform>%n more field starts with a quote that never closes.</numerusform>
            <numerusform>%n more fields start with a quote that never closes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments came without the story they belong to.</source>
        <translation>
            <numerusform>%n comment came without the story it belongs to.</numerusform>
            <numerusform>%n comments came without the story they belong to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments are named by this file but are not in it.</source>
        <translation>
            <numerusform>%n comment is named by this file but is not in it.</numerusform>
            <numerusform>%n comments are named by this file but are not in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::AgreementDialog</name>
    <message numerus="yes">
        <source>%1 (%n article(s))</source>
        <comment>a rater</comment>
        <translation>
            <numerusform>%1 (%n article)</numerusform>
            <numerusform>%1 (%n articles)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::ArticleTab</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::Backup</name>
    <message numerus="yes">
        <source>No backup was made: this workspace is empty, and %1 holds %n article(s). Choose another name.</source>
        <translation>
            <numerusform>No backup was made: this workspace is empty, and %1 holds %n article. Choose another name.</numerusform>
            <numerusform>No backup was made: this workspace is empty, and %1 holds %n articles. Choose another name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::BulkActs</name>
    <message numerus="yes">
        <source>Nothing was changed: at most %n article(s) can be changed in one step. Select fewer.</source>
        <translation>
            <numerusform>Nothing was changed: at most %n article can be changed in one step. Select fewer.</numerusform>
            <numerusform>Nothing was changed: at most %n articles can be changed in one step. Select fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>flag %n article(s)</source>
        <translation>
            <numerusform>flag %n article</numerusform>
            <numerusform>flag %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unflag %n article(s)</source>
        <translation>
            <numerusform>unflag %n article</numerusform>
            <numerusform>unflag %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>accept the rest of %n article(s)</source>
        <translation>
            <numerusform>accept the rest of %n article</numerusform>
            <numerusform>accept the rest of %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>submit %n review(s)</source>
        <translation>
            <numerusform>submit %n review</numerusform>
            <numerusform>submit %n reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) changed.</source>
        <translation>
            <numerusform>%n article changed.</numerusform>
            <numerusform>%n articles changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they were.</source>
        <translation>
            <numerusform>%n left as they were.</numerusform>
            <numerusform>%n left as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::ChartsPage</name>
    <message numerus="yes">
        <source>%n article(s) left out: covered while you review blind.</source>
        <translation>
            <numerusform>%n article left out: covered while you review blind.</numerusform>
            <numerusform>%n articles left out: covered while you review blind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further article(s) not drawn.</source>
        <translation>
            <numerusform>%n further article not drawn.</numerusform>
            <numerusform>%n further articles not drawn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::ChoiceDialog</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n chosen</source>
        <translation>
            <numerusform>%1 of %n chosen</numerusform>
            <numerusform>%1 of %n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already or twice</source>
        <translation>
            <numerusform>%n known already or twice</numerusform>
            <numerusform>%n known already or twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%n cannot be read</numerusform>
            <numerusform>%n cannot be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::ComparePage</name>
    <message numerus="yes">
        <source>%n cell(s) scored by one of them only.</source>
        <translation>
            <numerusform>%n cell scored by one of them only.</numerusform>
            <numerusform>%n cells scored by one of them only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::CsvDialog</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::DifferenceView</name>
    <message numerus="yes">
        <source>%n word(s) added</source>
        <translation>
            <numerusform>%n word added</numerusform>
            <numerusform>%n words added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) removed</source>
        <translation>
            <numerusform>%n word removed</numerusform>
            <numerusform>%n words removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::DiscussionTab</name>
    <message numerus="yes">
        <source>%n part(s) of this discussion had to be repaired: %1</source>
        <translation>
            <numerusform>%n part of this discussion had to be repaired: %1</numerusform>
            <numerusform>%n parts of this discussion had to be repaired: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted or dead</source>
        <translation>
            <numerusform>%n deleted or dead</numerusform>
            <numerusform>%n deleted or dead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s)</source>
        <translation>
            <numerusform>%n level</numerusform>
            <numerusform>%n levels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::DiscussionView</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s) hidden</source>
        <translation>
            <numerusform>%n reply hidden</numerusform>
            <numerusform>%n replies hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::ExportDialog</name>
    <message numerus="yes">
        <source>At most %n article(s)</source>
        <translation>
            <numerusform>At most %n article</numerusform>
            <numerusform>At most %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>of a dataset</comment>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::FailedImports</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::FailuresDialog</name>
    <message numerus="yes">
        <source>%n thing(s) could not be loaded.</source>
        <translation>
            <numerusform>%n thing could not be loaded.</numerusform>
            <numerusform>%n things could not be loaded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::HeadlinePane</name>
    <message numerus="yes">
        <source>was %1 ± %2 before your %n change(s)</source>
        <translation>
            <numerusform>was %1 ± %2 before your %n change</numerusform>
            <numerusform>was %1 ± %2 before your %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::HeatMapView</name>
    <message numerus="yes">
        <source>%n article(s), a line each</source>
        <translation>
            <numerusform>%n article, a line each</numerusform>
            <numerusform>%n articles, a line each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::HistoryPanel</name>
    <message numerus="yes">
        <source>%n cell(s) changed after the reveal</source>
        <translation>
            <numerusform>%n cell changed after the reveal</numerusform>
            <numerusform>%n cells changed after the reveal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::ImportActions</name>
    <message numerus="yes">
        <source>%n article(s) added</source>
        <translation>
            <numerusform>%n article added</numerusform>
            <numerusform>%n articles added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n known already</numerusform>
            <numerusform>%n known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n behind a wall</source>
        <translation>
            <numerusform>%n behind a wall</numerusform>
            <numerusform>%n behind a wall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in a list to choose from</source>
        <translation>
            <numerusform>%n in a list to choose from</numerusform>
            <numerusform>%n in a list to choose from</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read in part</source>
        <translation>
            <numerusform>%n read in part</numerusform>
            <numerusform>%n read in part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be loaded</source>
        <translation>
            <numerusform>%n could not be loaded</numerusform>
            <numerusform>%n could not be loaded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::Integrity</name>
    <message numerus="yes">
        <source>%1 is damaged: %n problem(s) found. Nothing was written to it. Use a backup, or salvage it into a new file.</source>
        <translation>
            <numerusform>%1 is damaged: %n problem found. Nothing was written to it. Use a backup, or salvage it into a new file.</numerusform>
            <numerusform>%1 is damaged: %n problems found. Nothing was written to it. Use a backup, or salvage it into a new file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::QueuePane</name>
    <message numerus="yes">
        <source>%Ln shown</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picked</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%Ln picked</numerusform>
            <numerusform>%Ln picked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::ReviewWindow</name>
    <message numerus="yes">
        <source>%n change(s) could not be written to the disk. They are lost if the window is closed now.</source>
        <translation>
            <numerusform>%n change could not be written to the disk. They are lost if the window is closed now.</numerusform>
            <numerusform>%n changes could not be written to the disk. They are lost if the window is closed now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) exported to %1.</source>
        <translation>
            <numerusform>%n article exported to %1.</numerusform>
            <numerusform>%n articles exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What failed: %n</source>
        <translation>
            <numerusform>What failed: %n</numerusform>
            <numerusform>What failed: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::RunLine</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to try again</source>
        <translation>
            <numerusform>%n waiting to try again</numerusform>
            <numerusform>%n waiting to try again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given up</source>
        <translation>
            <numerusform>%n given up</numerusform>
            <numerusform>%n given up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready to go</source>
        <translation>
            <numerusform>%n ready to go</numerusform>
            <numerusform>%n ready to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were there already</source>
        <translation>
            <numerusform>%n answer was there already</numerusform>
            <numerusform>%n answers were there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at an unknown cost</source>
        <translation>
            <numerusform>%n at an unknown cost</numerusform>
            <numerusform>%n at an unknown cost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::Salvage</name>
    <message numerus="yes">
        <source>%n row(s) of %1 did not fit to the others and were left out.</source>
        <translation>
            <numerusform>%n row of %1 did not fit the others and was left out.</numerusform>
            <numerusform>%n rows of %1 did not fit the others and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::ScoresModel</name>
    <message numerus="yes">
        <source>%n provision(s), not evaluated</source>
        <translation>
            <numerusform>%n provision, not evaluated</numerusform>
            <numerusform>%n provisions, not evaluated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provision(s) without data</source>
        <translation>
            <numerusform>%n provision without data</numerusform>
            <numerusform>%n provisions without data</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::StatusLine</name>
    <message numerus="yes">
        <source>%n change(s) not saved</source>
        <translation>
            <numerusform>%n change not saved</numerusform>
            <numerusform>%n changes not saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::WebDialog</name>
    <message numerus="yes">
        <source>%n to load</source>
        <translation>
            <numerusform>%n to load</numerusform>
            <numerusform>%n to load</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n twice</source>
        <translation>
            <numerusform>%n twice</numerusform>
            <numerusform>%n twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be loaded</source>
        <translation>
            <numerusform>%n cannot be loaded</numerusform>
            <numerusform>%n cannot be loaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already: another text becomes a new version</source>
        <translation>
            <numerusform>%n known already: another text becomes a new version</numerusform>
            <numerusform>%n known already: another text becomes a new version</numerusform>
        </translation>
    </message>
</context>
</TS>
