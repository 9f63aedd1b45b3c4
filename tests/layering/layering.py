#!/usr/bin/env python3
# SPDX-FileCopyrightText: Rapporteur contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the sources against the architecture: layering.py ROOT [QT_HEADERS].

Who includes whom (includes.txt), words that must not appear (forbidden.txt), types with one name, sizes, and licence
headers. Prints one line a finding and exits 1 when there is one. QT_HEADERS is the folder that holds QtGui/ and QtWidgets/.
"""

import re
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
LINE_CEILING = 400
LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)
BRACE_OR_OPENING = re.compile(
    r"\bnamespace\b\s*([\w:]*)\s*\{|(?<!enum )\b(?:struct|class)\s+(\w+)(?:\s+final)?\s*(?::[^:;{}()][^;{}()]*)?\{|[{}]")
COMMENT_OR_STRING = re.compile(
    r'R"([^()\\\s]*)\(.*?\)\1"|//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'', re.DOTALL)


def data_lines(path):
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield line


def read_table(path):
    table = {}
    for line in data_lines(path):
        folder, _, allowed = line.partition(":")
        table[folder.strip()] = allowed.split()
    return table


def read_forbidden(path):
    rules = []
    for line in data_lines(path):
        pattern, reason = re.split(r"\s{2,}", line.strip(), maxsplit=1)
        rules.append((re.compile(pattern), reason))
    return rules


def gui_headers(qt):
    """Names of the headers that only programs with a window have."""
    names = set()
    for module in ("QtGui", "QtWidgets"):
        names.update(entry.name for entry in (qt / module).iterdir() if entry.is_file())
    if not names:
        raise SystemExit(f"There are no QtGui and QtWidgets headers in {qt}.")
    return names


def within(folder, names):
    return any(folder == name or folder.startswith(name + "/") for name in names)


def row_of(table, folder):
    """The row that governs a folder: its own, or the one of the nearest folder above."""
    while folder and folder not in table:
        folder = folder.rpartition("/")[0]
    return folder


def without_comments_and_strings(text):
    """The code alone, with line ends kept so that line numbers stay true."""
    return COMMENT_OR_STRING.sub(lambda match: " " + "\n" * match.group(0).count("\n"), text)


def without_comments(text):
    return COMMENT_OR_STRING.sub(
        lambda match: "\n" * match.group(0).count("\n") if match.group(0).startswith("/") else match.group(0), text)


def check_includes(name, text, table, gui):
    folder = name.rpartition("/")[0]
    row = row_of(table, folder)
    windowless = within(folder, ["core", "app/cli", "app/services"])
    own_layer_file = name in ("core/pch.h", "ui/pch.h")
    if not row and not own_layer_file:
        yield 1, f"the folder {folder} is not in tests/layering/includes.txt"
    code = without_comments(text)
    for match in INCLUDE.finditer(code):
        line = code.count("\n", 0, match.start(2)) + 1
        quote, target = match.groups()
        if target.endswith(".moc") or re.fullmatch(r"moc_\w+\.cpp", target):
            continue
        if target.endswith(".cpp"):
            yield line, f"includes the source file {target}"
        if windowless and (target in gui or target.split("/")[0] in ("QtGui", "QtWidgets")):
            yield line, f"includes <{target}>, which only programs with a window have"
        if target.split("/")[0] not in ("core", "ui", "app", "tests"):
            if quote == '"':
                yield line, f'includes "{target}", which is not written from the project root'
            continue
        if own_layer_file:
            if target != "core/pch.h":
                yield line, f"includes {target}: precompiled headers hold nothing of ours"
            continue
        target_row = row_of(table, target.rpartition("/")[0])
        if row and target_row != row and not within(target.rpartition("/")[0], table[row]):
            yield line, f"includes {target}: {row} may include {' '.join(table[row]) or 'nothing else of ours'}"


def check_words(text, forbidden):
    code = without_comments_and_strings(text)
    for pattern, reason in forbidden:
        for match in pattern.finditer(code):
            yield code.count("\n", 0, match.start()) + 1, f"{match.group(0)}: {reason}"


def check_size(text):
    lines = text.count("\n")
    if lines > LINE_CEILING:
        yield LINE_CEILING, f"has {lines} lines; the ceiling is {LINE_CEILING}"


def check_licence(text):
    if not any(LICENCE in line for line in text.splitlines()[:4]):
        yield 1, f'lacks the line "{LICENCE}" at its top'


def shared_types(text):
    """(line, name with its namespace) of each type defined where another file's type of that name would collide."""
    code = without_comments_and_strings(text)
    around = []
    for match in BRACE_OR_OPENING.finditer(code):
        space, type_name = match.groups()
        if match.group(0) == "}":
            around = around[:-1]
            continue
        if type_name and all(around):
            yield code.count("\n", 0, match.start()) + 1, "::".join([*around, type_name])
        around.append(space)  # None, or empty for one without a name: nothing inside is seen from outside


def findings(root, gui):
    types = {}
    table = read_table(HERE / "includes.txt")
    forbidden = read_forbidden(HERE / "forbidden.txt")
    seen = 0
    for layer in ("core", "ui", "app", "tests", "packaging", "cmake"):
        for path in sorted((root / layer).rglob("*")):
            name = path.relative_to(root).as_posix()
            source = path.suffix in (".cpp", ".h")
            script = path.suffix in (".py", ".sh", ".pl", ".cmake") or path.name == "CMakeLists.txt"
            if not path.is_file() or not (source or script) or name.startswith("tests/data/"):
                continue
            text = path.read_text(encoding="utf-8")
            found = list(check_licence(text))
            if source:
                found += check_size(text)
            if source and layer in ("core", "ui", "app"):
                seen += 1
                found += check_includes(name, text, table, gui)
                found += check_words(text, forbidden)
            for line, type_name in shared_types(text) if source and layer in ("core", "ui", "app", "tests") else ():
                first = types.setdefault(type_name, name)
                if first != name:
                    found.append((line, f"defines {type_name}, which {first} defines too: the linker keeps either"))
            for line, what in found:
                yield f"{name}:{line}: {what}"
    if seen == 0:
        yield f"{root}: there is no source file in core, ui and app"


def main(arguments):
    root = Path(arguments[0]).resolve()
    gui = gui_headers(Path(arguments[1])) if len(arguments) > 1 else set()
    found = list(findings(root, gui))
    for line in found:
        print(line)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
