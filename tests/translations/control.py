#!/usr/bin/env python3
# SPDX-FileCopyrightText: Rapporteur contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The control of translations.py: where all is translated nothing is found, and each planted fault is found."""

import sys
import tempfile
import unittest
from pathlib import Path

import translations

LUPDATE = sys.argv.pop(1)

SOURCE = """
namespace rapporteur
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Queue)
};
QString show(int count)
{
    return Words::tr("Open %1").arg(Words::tr("%n file(s) of %1", nullptr, count)) + Words::tr("&Close", "a window");
}
}
"""
HEAD = ('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="de">\n'
        "<context><name>Queue</name>\n")
OPEN = "<message><source>Open %1</source><translation>%1 öffnen</translation></message>\n"
FILES = ('<message numerus="yes"><source>%n file(s) of %1</source><translation><numerusform>Datei aus %1</numerusform>'
         "<numerusform>%n Dateien aus %1</numerusform></translation></message>\n")
CLOSE = ("<message><source>&amp;Close</source><comment>a window</comment>"
         "<translation>&amp;Schließen</translation></message>\n")
TAIL = "</context>\n</TS>\n"
GERMAN = HEAD + OPEN + FILES + CLOSE + TAIL
ENGLISH = HEAD + FILES + TAIL


def found_in(german=GERMAN, english=ENGLISH, source=SOURCE, others=None):
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        files = {"core/review/x.cpp": source, "translations/rapporteur_en.ts": english}
        for language, text in {"de": german, "fr": others or german, "es": others or german}.items():
            files[f"translations/rapporteur_{language}.ts"] = text
        for name, text in files.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text, encoding="utf-8")
        return list(translations.findings(root, LUPDATE))


class Control(unittest.TestCase):
    def test_nothing_is_found_where_all_is_translated(self):
        self.assertEqual(found_in(), [])

    def test_sources_without_texts_are_no_success(self):
        self.assertEqual(len(found_in(source="int x;\n")), 1)

    def test_each_planted_fault_is_found(self):
        self.assertEqual(GERMAN.count("%1 öffnen"), 1)
        faults = {
            "missing": (OPEN, ""),
            "missing under this context": ("<name>Queue</name>", "<name>Other</name>"),
            "missing with this comment": ("<comment>a window</comment>", ""),
            "unfinished": ("<translation>%1", '<translation type="unfinished">%1'),
            "obsolete": ("<translation>%1", '<translation type="vanished">%1'),
            "empty": (">%1 öffnen<", "><"),
            "an empty plural": (">%n Dateien aus %1<", "><"),
            "no plural": ("<numerusform>%n Dateien aus %1</numerusform>", ""),
            "a lost placeholder": (">%1 öffnen<", ">öffnen<"),
            "another placeholder": (">%1 öffnen<", ">%2 öffnen<"),
            "a placeholder too many": (">%1 öffnen<", ">%1 %1 öffnen<"),
            "a lost placeholder in the singular": (">Datei aus %1<", ">Datei<"),
            "a lost number in the plural": (">%n Dateien", ">Dateien"),
            "a lost access key": (">&amp;Schließen", ">Schließen"),
            "an access key too many": (">%1 öffnen<", ">%1 &amp;öffnen<"),
        }
        for title, (old, new) in faults.items():
            with self.subTest(title):
                self.assertIn(old, GERMAN)
                found = found_in(german=GERMAN.replace(old, new), others=GERMAN)
                self.assertTrue(found, f"{title}: nothing was found")
                self.assertTrue(all(line.startswith("rapporteur_de.ts: Queue: ") for line in found), found)

    def test_french_and_spanish_must_fit_and_be_whole(self):
        for old, new in ((OPEN, ""), (">%1 öffnen<", ">öffnen<")):
            found = found_in(others=GERMAN.replace(old, new))
            self.assertEqual([line.replace(":", " ").split()[0] for line in found],
                             ["rapporteur_fr.ts", "rapporteur_es.ts"])

    def test_english_needs_its_plurals_alone(self):
        found = found_in(english=HEAD + TAIL)
        self.assertEqual(len(found), 1)
        self.assertIn("file(s)", found[0])

    def test_contexts_where_the_program_does_not_look_are_found(self):
        texts = "QString x()\n{\n    return tr(\"Open %1\");\n}\n"
        contexts = {
            "a class without one": ("rapporteur::Page",
                                    "namespace rapporteur {\nclass Page\n{\n    QString x();\n};\n"
                                    + texts.replace("x()", "Page::x()") + "}\n"),
            "a function of the file's own": ("rapporteur",
                                             "namespace rapporteur {\nQString tr(const char *t)\n{\n"
                                             "    return QCoreApplication::translate(\"Queue\", t);\n}\n"
                                             + texts + "}\n"),
        }
        for title, (context, source) in contexts.items():
            with self.subTest(title):
                german = HEAD.replace("Queue", context) + OPEN + TAIL
                found = found_in(german=german, english=HEAD + TAIL, source=source)
                self.assertTrue(found, f"{title}: nothing was found")
                self.assertTrue(all(line.startswith("core/review/x.cpp:") for line in found), found)


if __name__ == "__main__":
    unittest.main()
