"""Holds the published schemas of packs against the program, against every pack here, and against broken ones.

Usage: check_pack_schemas.py PROGRAM: the program prints what gouji knows of the language (pack_language.cpp).
"""
import json
import pathlib
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


PACK, RULE = load_schema("pack.schema.json"), load_schema("rule.schema.json")
DEFS = RULE["$defs"]


def is_valid(name, text):
    """Whether the schema of such a file accepts its text; what is no YAML it does not."""
    try:
        document = yaml.safe_load(text)
    except yaml.YAMLError:
        return False
    schema = PACK if name.endswith("pack.yaml") else RULE
    return jsonschema.Draft202012Validator(schema).is_valid(document)


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
    return {**keys, "pack": list(PACK["properties"]), "rule": list(RULE["properties"]),
            "text": list(DEFS["both"]["properties"]), "examples": list(RULE["properties"]["examples"]["properties"])}


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


# Faults that a schema cannot know: they lie between keys, between files or inside texts, or YAML readers pass them over.
BEYOND = {
    "keys.cases": {"a key twice", "a key twice, inside title", "a key twice, inside an entry of cites",
                   "a key twice, inside accept", "a topic twice", "a key twice, in braces"},
    "names.cases": {"the same id twice in a pack", "an edition of cites that the rule is not for",
                    "a misspelt row in accepted labels", "a misspelt column of figures"},
    "numbers.cases": {"a day that no calendar has", "a day in another order",
                      "a deadline for an edition that the rule is not for"},
    "texts.cases": {"a topic that nothing can tell", "a pattern with an empty part",
                    "the rest of the report without a section"},
}
PLACEHOLDERS = "placeholder"


def cases_in(path):
    """(what is wrong, file, its broken text) of a file that tests/pack/broken_file.hpp describes."""
    for case in path.read_text(encoding="utf-8").split("\n== ")[1:]:
        what, *lines = case.split("\n=>\n")[0].split("\n")
        name, edits = lines[0].split(" ", 1)[1], []
        for line in lines[1:]:
            if line.startswith("-") and (not edits or edits[-1][1]):
                edits.append(([], []))
            edits[-1][0 if line.startswith("-") else 1].append(line[2:])
        text = (PACKS / name).read_text(encoding="utf-8")
        for old, new in edits:
            text = text.replace("\n".join(old) if new else "\n".join(old) + "\n", "\n".join(new), 1)
        yield what, name, text


def faults_of_broken_packs():
    for file, beyond in BEYOND.items():
        for what, name, text in cases_in(PACKS / "broken" / file):
            refuses = not is_valid(name, text)
            if refuses == (what in beyond or PLACEHOLDERS in what):
                yield f"{file}: {what}: the schema {'refuses' if refuses else 'accepts'} it"


faults = [*faults_of_packs(), *faults_of_names(sys.argv[1]), *faults_of_broken_packs()]
print("\n".join(faults) or f"{len(list(files_of_packs()))} files valid, names and keys are the program's")
sys.exit(1 if faults else 0)
