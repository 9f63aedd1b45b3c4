#!/usr/bin/env python3
# SPDX-FileCopyrightText: Rapporteur contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The translations against the sources: translations.py ROOT LUPDATE.

Prints a line for each text that a fresh lupdate finds and the .ts files lack or leave unfinished, for each translation
whose placeholders or access keys are not those of its text, and for each text whose context the program would not look
in. Exits with 1 when there was any.
"""

import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections import namedtuple
from pathlib import Path

LAYERS = ("core", "ui", "app")
LANGUAGES = ("de", "fr", "es")
PLACEHOLDER = re.compile(r"%L?[1-9][0-9]?|%L?n|\[\*\]")
ACCESS_KEY = re.compile(r"&(?=\w)")
NO_CONTEXT = re.compile(r"^(?:.*/)?((?:core|ui|app)/[^:]+:\d+): Class '(.*)' lacks Q_OBJECT macro$", re.MULTILINE)

OWN_FUNCTION = re.compile(r"^[ \t]*(?:static |inline )*QString tr\(", re.MULTILINE)
LOST = "lupdate files its text where the program does not look; use Q_OBJECT or Q_DECLARE_TR_FUNCTIONS"

Key = namedtuple("Key", "context source comment numerus")
Translation = namedtuple("Translation", "finished forms")


def fresh(root, lupdate, path):
    """Has lupdate read the sources into the file `path`; gives what it says meanwhile."""
    layers = [layer for layer in LAYERS if (root / layer).is_dir()]
    command = [lupdate, *layers, "-I", ".", "-locations", "none", "-target-language", "de", "-ts", str(path)]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, encoding="utf-8", timeout=60)
    if done.returncode != 0 or not path.is_file():
        raise SystemExit(f"lupdate could not read the sources:\n{done.stderr}")
    return done.stdout + done.stderr


def read(path):
    messages = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            numerus = message.get("numerus") == "yes"
            key = Key(context.findtext("name"), message.findtext("source"), message.findtext("comment") or "", numerus)
            node = message.find("translation")
            forms = [form.text or "" for form in node.iter("numerusform")] if numerus else [node.text or ""]
            messages[key] = Translation(node.get("type") is None, forms)
    return messages


def placeholders(text):
    return sorted(PLACEHOLDER.findall(text))


def same_placeholders(key, forms):
    wanted = placeholders(key.source)
    for number, form in enumerate(forms):
        found = placeholders(form)
        # "this place" for "%n place": in the singular the number may be left out.
        if found != wanted and not (key.numerus and number == 0 and found == [p for p in wanted if p != "%n"]):
            return False
    return True


def check(wanted, file, messages):
    for key in wanted:
        place = f"{file}: {key.context}: “{key.source}”"
        translation = messages.get(key)
        if translation is None:
            yield f"{place} is missing"
        elif not translation.finished or not all(translation.forms):
            yield f"{place} is unfinished"
        elif key.numerus and len(translation.forms) != 2:
            yield f"{place} needs a singular and a plural"
        elif not same_placeholders(key, translation.forms):
            yield f"{place} has other placeholders in {translation.forms}"
        elif any(len(ACCESS_KEY.findall(form)) != len(ACCESS_KEY.findall(key.source)) for form in translation.forms):
            yield f"{place} has another number of access keys in {translation.forms}"


def own_functions(root):
    """lupdate takes the context of a call from its place, not from the function that is called."""
    for layer in LAYERS:
        for path in sorted(root.joinpath(layer).rglob("*.cpp")):
            text = path.read_text(encoding="utf-8")
            for match in OWN_FUNCTION.finditer(text):
                line = text.count("\n", 0, match.start()) + 1
                yield f"{path.relative_to(root).as_posix()}:{line}: tr() is a function of the file's own: {LOST}"


def findings(root, lupdate):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "fresh.ts"
        said = fresh(root, lupdate, path)
        wanted = read(path)
    if not wanted:
        yield f"{root}: there is no text to translate in {', '.join(LAYERS)}"
    for place, name in NO_CONTEXT.findall(said):
        yield f"{place}: {name} has no tr() of its own: {LOST}"
    yield from own_functions(root)
    plurals = [key for key in wanted if key.numerus]
    files = [("rapporteur_en.ts", plurals)] + [(f"rapporteur_{language}.ts", wanted) for language in LANGUAGES]
    for file, keys in files:
        yield from check(keys, file, read(root / "translations" / file))


def main(arguments):
    found = list(findings(Path(arguments[0]).resolve(), arguments[1]))
    for line in found:
        print(line)
    if found:
        print("Run ./dev translations, then translate what is unfinished; translations/README.md has the glossary.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
