"""Holds the published schemas of packs against the program, against every pack here, and against broken ones.

Usage: check_pack_schemas.py PROGRAM: the program prints what gouji knows of the language (pack_language.cpp).
"""
import json
import pathlib
import re
import subprocess
import sys

import jsonschema
import yaml

ROOT = pathlib.Path(__file__).parent.parent.parent
PACKS = ROOT / "fixtures" / "packs"


def load_schema(name):
    schema = json.loads((ROOT / "docs" / "schema" / name).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return schema


PACK, RULE, OVERLAY = (load_schema(f"{name}.schema.json") for name in ("pack", "rule", "overlay"))
DEFS = RULE["$defs"]


def schema_of(name, text):
    if name.endswith("pack.yaml"):
        return PACK
    return OVERLAY if re.search("^overlay:", text, re.MULTILINE) else RULE


def is_valid(name, text):
    """Whether the schema of such a file accepts its text; what is no YAML it does not."""
    try:
        document = yaml.safe_load(text)
    except yaml.YAMLError:
        return False
    return jsonschema.Draft202012Validator(schema_of(name, text)).is_valid(document)


def files_of_packs():
    for folder in (ROOT / "rules", PACKS):
        for path in sorted(folder.rglob("*.yaml")):
            if not path.name.endswith(".tests.yaml"):
                yield path


def faults_of_packs():
    for path in files_of_packs():
        if not is_valid(path.name, path.read_text(encoding="utf-8")):
            yield f"{path.relative_to(ROOT)}: the schema refuses it"


# What the program says and the schema says, each as a set.
def names_in_schema():
    properties = RULE["properties"]
    return {
        "basis": properties["basis"]["enum"],
        "edition": [name for name in DEFS["edition"]["enum"] if isinstance(name, str)],
        "kind": properties["kind"]["enum"],
        "level": properties["level"]["enum"],
        "organ": DEFS["organ"]["enum"],
        "section": DEFS["section"]["enum"],
        "subject": DEFS["subject"]["enum"],
        "table": DEFS["table"]["enum"],
        "range": properties["for"]["enum"],
        "expectation": properties["expect"]["enum"],
        "place": [name for name in properties["in"]["enum"] if name not in DEFS["section"]["enum"]],
        "organ_of_reports": DEFS["when"]["properties"]["organs"]["items"]["enum"],
    }


def keys_in_schema():
    keys = {name: list(DEFS[name]["properties"]) for name in ("cite", "deadline", "topic", "figure", "reading", "when", "years", "condition")}
    grown = {name: list(OVERLAY["$defs"][name]["properties"]) for name in ("grown_topic", "grown_figure")}
    return {**keys, **grown, "pack": list(PACK["properties"]), "rule": list(RULE["properties"]),
            "overlay": list(OVERLAY["properties"]), "text": list(DEFS["both"]["properties"])}


def kinds_of(condition):
    return condition["if"]["properties"].get("kind", {}).get("enum", [])


def keys_of_kinds(kinds):
    """For each kind the keys that it takes and those that it needs, by the conditions of the schema."""
    taken = {kind: set(RULE["properties"]) for kind in kinds}
    needed = {kind: set(RULE["required"]) for kind in kinds}
    for condition in RULE["allOf"]:
        of = kinds_of(condition)
        for kind in kinds if of else []:
            if kind in of:
                needed[kind] |= set(condition.get("then", {}).get("required", []))
            else:
                refused = condition.get("else", {}).get("properties", {})
                taken[kind] -= {key for key, schema in refused.items() if schema is False}
    return taken, needed


def inner(key, find):
    """What the conditions say of a key of each kind."""
    found = {}
    for condition in RULE["allOf"]:
        schema = condition.get("then", {}).get("properties", {}).get(key)
        for kind in kinds_of(condition):
            if schema is not None:
                found[kind] = find(schema)
    return found


def differences(what, ours, theirs):
    for name in sorted(ours.keys() | theirs.keys()):
        known, published = set(ours.get(name, [])), set(theirs.get(name, []))
        missing, surplus = known - published, published - known
        if missing:
            yield f"{what} of {name}: the schema lacks {', '.join(sorted(missing))}"
        if surplus:
            yield f"{what} of {name}: the program does not know {', '.join(sorted(surplus))}"


def faults_of_overlay_schema(word_lists):
    """What an overlay adds looks like what a rule has."""
    for name, schema in OVERLAY["$defs"].items():
        if not name.startswith("grown_") and schema != DEFS[name]:
            yield f"{name} is another thing in overlays than in rules"
    names = {"any kind": {name for each in word_lists.values() for name in each}}
    yield from differences("lists of words", names, {"any kind": OVERLAY["properties"]["words+"]["propertyNames"]["enum"]})
    changes = set(OVERLAY["properties"]) - {"overlay", "editions", "reason"}
    one_of = {key for choice in OVERLAY["anyOf"] for key in choice["required"]}
    yield from differences("changes", {"an overlay": changes}, {"an overlay": one_of})


def faults_of_names(program):
    language = json.loads(subprocess.run([program], check=True, capture_output=True, encoding="utf-8").stdout)
    taken, needed = keys_of_kinds(language["names"]["kind"])
    matters = inner("of", lambda schema: schema["enum"])
    lists = inner("words", lambda schema: schema["required"] if set(schema["required"]) == set(schema["properties"]) else [])
    all_matters = {"any kind": {matter for each in language["matters"].values() for matter in each}}
    yield from differences("names", language["names"], names_in_schema())
    yield from differences("keys", language["keys"], keys_in_schema())
    yield from differences("keys taken", language["taken"], taken)
    yield from differences("keys needed", language["needed"], needed)
    yield from differences("`of`", language["matters"], matters)
    yield from differences("`of`", all_matters, {"any kind": RULE["properties"]["of"]["enum"]})
    yield from differences("lists of words", language["word_lists"], lists)
    yield from faults_of_overlay_schema(language["word_lists"])


# Faults that a schema cannot know: they lie between keys, between files or inside texts, or YAML readers pass them over.
BEYOND = {
    "keys.cases": {"a key twice", "a key twice, inside title", "a key twice, inside an entry of cites",
                   "a key twice, inside accept", "a topic twice", "a key twice, in braces"},
    "names.cases": {"the same id twice in a pack", "an edition of cites that the rule is not for",
                    "a misspelt row in accepted labels", "a misspelt column of figures"},
    "numbers.cases": {"a day that no calendar has", "a day in another order",
                      "a deadline for an edition that the rule is not for"},
    "head.cases": {"years of the pack the wrong way round", "a pack that is not known",
                   "a pack of a name that nothing is near to", "a folder that holds no pack", "a pack that extends itself",
                   "a pack of a name that another has", "a rule of a name that another pack has",
                   "an edition that the pack is not for", "a rule for years the wrong way round",
                   "a rule for years before those of the pack", "a condition with a misspelt row"},
    "patterns.cases": {"a group that is not closed", "a bracket that a pattern does not open",
                       "a pattern that breaks off in a class", "a range the wrong way round", "counts the wrong way round",
                       "a count within a count", "an assertion that looks ahead", "a reference back",
                       "a pattern that fits every text", "a pattern with a blank", "a pattern with a full-width bracket",
                       "what was found in a text that was not"},
    "overlays.cases": {"an overlay of no rule", "an edition that the rule is not for",
                       "a tolerance of a rule without equation", "a list that rules of the kind lack",
                       "a topic that the rule lacks", "a pattern of words with an empty part",
                       "a cell that added readings misspell", "a label that the form lacks", "a day that no calendar has",
                       "two overlays of one rule", "an overlay of the pack's own rule",
                       "an overlay of a rule that is not in force"},
    "texts.cases": {"a topic that nothing can tell", "a pattern with an empty part",
                    "the rest of the report without a section"},
}
PLACEHOLDERS = "placeholder"


def unescaped(line):
    return re.sub(r"\\x([0-9A-F]{2})", lambda byte: chr(int(byte[1], 16)), line)


def cases_in(path):
    """(what is wrong, file, its broken text) of a file that tests/pack/broken_file.hpp describes."""
    for case in path.read_text(encoding="utf-8").split("\n== ")[1:]:
        what, *lines = case.split("\n=>\n")[0].split("\n")
        name, edits = lines[0].split(" ", 1)[1], []
        for line in lines[1:]:
            if line.startswith("-") and (not edits or edits[-1][1]):
                edits.append(([], []))
            edits[-1][0 if line.startswith("-") else 1].append(unescaped(line[2:]))
        text = (PACKS / name).read_text(encoding="utf-8")
        for old, new in edits:
            text = text.replace("\n".join(old) if new else "\n".join(old) + "\n", "\n".join(new), 1)
        yield what, name, text


def faults_of_broken_packs():
    for file, beyond in BEYOND.items():
        cases = list(cases_in(PACKS / "broken" / file))
        yield from (f"{file}: no case is named {what}" for what in sorted(beyond - {what for what, *_ in cases}))
        for what, name, text in cases:
            refuses = not is_valid(name, text)
            if refuses == (what in beyond or PLACEHOLDERS in what):
                yield f"{file}: {what}: the schema {'refuses' if refuses else 'accepts'} it"


faults = [*faults_of_packs(), *faults_of_names(sys.argv[1]), *faults_of_broken_packs()]
print("\n".join(faults) or f"{len(list(files_of_packs()))} files valid, names and keys are the program's")
sys.exit(1 if faults else 0)
