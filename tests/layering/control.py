#!/usr/bin/env python3
# SPDX-FileCopyrightText: Rapporteur contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The control of layering.py: in a tree that keeps every rule nothing is found, and each planted fault is found."""

import tempfile
import unittest
from pathlib import Path

import layering

HEADER = "// SPDX-FileCopyrightText: Rapporteur contributors\n// SPDX-License-Identifier: GPL-3.0-or-later\n"
GUI = {"QWidget", "QColor", "qwidget.h"}
GOOD = {
    "core/base/clock.h": HEADER + "#pragma once\n#include <QDateTime>\n",
    "core/content/document.cpp": HEADER + '#include "core/base/clock.h"\n#include "core/sources/sourceitem.h"\n',
    "core/sources/adapters/page.cpp": HEADER + '#include "core/sources/sourceitem.h"\n',
    "ui/review/page.cpp": HEADER + '#include "ui/base/icons.h"\n#include "core/store/job.h"\n#include <QWidget>\n',
    "ui/shell/window.cpp": HEADER + '#include "ui/review/page.h"\n#include "window.moc"\n',
    "app/services.cpp": HEADER + '#include "ui/shell/window.h"\n// never setHtml\nauto a = "QTextBrowser \\" SLOT(x)";\n',
    "app/cli/main.cpp": HEADER + '#include "core/store/job.h"\n#include "app/services/opening.h"\n',
}


def found_in(files):
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for name, text in files.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text, encoding="utf-8")
        return list(layering.findings(root, GUI))


class Control(unittest.TestCase):
    def test_nothing_is_found_where_nothing_is_wrong(self):
        self.assertEqual(found_in(GOOD), [])

    def test_an_empty_tree_is_no_success(self):
        self.assertEqual(len(found_in({})), 1)

    def test_each_planted_fault_is_found(self):
        faults = {
            "an arrow back": ("core/base/x.cpp", '#include "core/store/job.h"'),
            "runs and review": ("core/runs/x.cpp", '#include "core/review/decision.h"'),
            "export from runs": ("core/runs/x.cpp", '#include "core/export/writer.h"'),
            "from a folder below": ("core/sources/adapters/x.cpp", '#include "core/content/document.h"'),
            "angle brackets": ("core/base/x.cpp", "#include <core/store/job.h>"),
            "a sibling": ("ui/review/x.cpp", '#include "ui/runs/page.h"'),
            "a feature from base": ("ui/base/x.cpp", '#include "ui/runs/page.h"'),
            "ui from core": ("core/store/x.cpp", '#include "ui/base/icons.h"'),
            "ui from the command line": ("app/cli/x.cpp", '#include "ui/base/icons.h"'),
            "a widget in the services": ("app/services/x.cpp", "#include <QWidget>"),
            "app from ui": ("ui/shell/x.cpp", '#include "app/services.h"'),
            "tests": ("core/base/x.cpp", '#include "tests/support/fixedclock.h"'),
            "a short path": ("core/base/x.cpp", '#include "clock.h"'),
            "a parent path": ("core/base/x.cpp", '#include "../store/job.h"'),
            "a source file": ("core/base/x.cpp", '#include "core/base/clock.cpp"'),
            "a widget in core": ("core/base/x.cpp", "#include <QWidget>"),
            "a module in core": ("core/base/x.cpp", "#include <QtGui/QColor>"),
            "a widget in the command line": ("app/cli/x.cpp", "#include <QColor>"),
            "a new folder": ("core/utils/x.cpp", "int x;"),
            "a file in no folder": ("core/x.cpp", "int x;"),
            "ours precompiled": ("ui/pch.h", '#include "core/base/clock.h"'),
            "rich text": ("ui/review/x.cpp", "label->setHtml(text);"),
            "rich text after a quote": ("ui/review/x.cpp", "auto c = '\"'; label->setHtml(text);"),
            "a browser": ("ui/review/x.cpp", "QTextBrowser *browser;"),
            "certificates": ("core/sources/x.cpp", "reply->ignoreSslErrors();"),
            "a string connect": ("ui/review/x.cpp", "connect(a, SIGNAL(b()), c, SLOT(d()));"),
            "foreach": ("core/base/x.cpp", "Q_FOREACH (x, y)"),
            "a long file": ("core/base/x.cpp", "\n" * 400),
            "a long test": ("tests/core/tst_x.cpp", "\n" * 400),
        }
        for title, (name, text) in faults.items():
            with self.subTest(title):
                found = found_in(GOOD | {name: HEADER + text + "\n"})
                self.assertTrue(found, f"{title}: nothing was found")
                self.assertTrue(all(line.startswith(name + ":") for line in found), found)

    def test_two_types_of_one_name_are_found(self):
        one = HEADER + "namespace rapporteur\n{\n\nstruct Fault {\n    int at = 0;\n};\n\n} // namespace rapporteur\n"
        other = one.replace("int at", "double of")
        self.assertTrue(found_in(GOOD | {"core/base/a.h": one, "core/content/b.h": other})[0].startswith("core/content/b.h:6:"))
        hidden = one.replace("struct", "namespace\n{\n\nstruct").replace("\n};\n", "\n};\n\n} // namespace\n")
        elsewhere = one.replace("namespace rapporteur", "namespace rapporteur::x")
        announced = one.replace(" {\n    int at = 0;\n}", "")
        for harmless in (hidden, elsewhere, announced):
            self.assertEqual(found_in(GOOD | {"core/base/a.h": one, "core/content/b.h": harmless}), [])

    def test_a_missing_licence_is_found(self):
        for name in ("core/base/x.cpp", "tests/x.py", "packaging/x.sh", "cmake/x.cmake", "tests/CMakeLists.txt"):
            self.assertEqual(len(found_in(GOOD | {name: "\n"})), 1, name)

    def test_a_finding_names_its_line(self):
        text = HEADER + "/* a\n b */\n" + 'auto a = R"(\n)";\n' + "label->setHtml(text);\n"
        self.assertTrue(found_in(GOOD | {"ui/review/x.cpp": text})[0].startswith("ui/review/x.cpp:7:"))


if __name__ == "__main__":
    unittest.main()
