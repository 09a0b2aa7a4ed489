"""Validates every golden against its published schema, and shows that the schemas refuse what is wrong."""
import copy
import json
import pathlib
import sys

import jsonschema

HERE = pathlib.Path(__file__).parent
DOCS = HERE.parent.parent / "docs" / "schema"


def load(path):
    return json.loads(path.read_text(encoding="utf-8"))


def strict(schema):
    """The schema with every listed object closed: published ones allow keys to be added, goldens hold none unlisted."""
    if isinstance(schema, dict):
        closed = {key: strict(value) for key, value in schema.items()}
        if "required" in closed and "properties" in closed:
            closed.setdefault("additionalProperties", False)
        return closed
    if isinstance(schema, list):
        return [strict(value) for value in schema]
    return schema


CHECK = jsonschema.Draft202012Validator(strict(load(DOCS / "check.schema.json")))
EXTRACT = jsonschema.Draft202012Validator(strict(load(DOCS / "extract.schema.json")))
SARIF = jsonschema.Draft4Validator(load(HERE.parent / "schemas" / "sarif-2.1.0.schema.json"))

VALIDATORS = {"check.json": CHECK, "sound.json": CHECK, "nothing.json": CHECK, "extract-2021.json": EXTRACT,
              "extract-2019.json": EXTRACT, "extract-other.json": EXTRACT, "check.sarif": SARIF, "sound.sarif": SARIF,
              "nothing.sarif": SARIF}


def faults_of_goldens():
    printed = {path.name for path in (HERE / "golden").iterdir() if path.suffix in (".json", ".sarif")}
    for name in sorted(printed ^ VALIDATORS.keys()):
        yield f"{name}: a golden without a schema, or the reverse"
    for name in sorted(printed & VALIDATORS.keys()):
        for error in VALIDATORS[name].iter_errors(load(HERE / "golden" / name)):
            yield f"{name}: /{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}"


def set_at(document, path, value):
    for key in path[:-1]:
        document = document[key]
    document[path[-1]] = value


# (golden, place, value that its schema must refuse)
WRONG = [
    ("check.json", ["schema"], 2),
    ("check.json", ["files", 0, "findings", 0, "level"], "note"),
    ("check.json", ["files", 0, "findings", 0, "extra"], 1),
    ("check.json", ["files", 0, "findings", 0, "at"], {"row": "granted"}),
    ("check.json", ["files", 0, "findings", 0, "values"], {"stated": 1.5}),
    ("check.json", ["files", 0, "findings", 0, "region", "line"], 0),
    ("check.json", ["files", 0, "findings", 3, "suspects", 0, "explanation"], 0),
    ("check.json", ["files", 0, "findings", 3, "suspects", 0, "region"], {}),
    ("check.json", ["files", 3, "report"], {}),
    ("extract-2021.json", ["applications", "received", "total"], "26"),
    ("extract-2021.json", ["applications", "received", "total"], {"state": "blank"}),
    ("extract-2021.json", ["applications", "received", "sum"], 1),
    ("extract-2019.json", ["disclosure", "procurement", "amount"], {"value": 34.7152, "unit": "亿元", "yuan": None}),
    ("check.sarif", ["runs", 0, "columnKind"], "bytes"),
    ("check.sarif", ["runs", 0, "results", 0, "level"], "info"),
    ("check.sarif", ["runs", 0, "results", 4, "fixes", 0, "artifactChanges"], []),
    ("check.sarif", ["runs", 0, "results", 4, "fixes", 0, "artifactChanges", 0, "replacements", 0, "deletedRegion"], 1),
]


def faults_of_schemas():
    for name, path, value in WRONG:
        document = copy.deepcopy(load(HERE / "golden" / name))
        set_at(document, path, value)
        if VALIDATORS[name].is_valid(document):
            yield f"the schema of {name} accepts {value!r} at {path}"


faults = [*faults_of_goldens(), *faults_of_schemas()]
print("\n".join(faults) or f"{len(VALIDATORS)} goldens valid, {len(WRONG)} mutations refused")
sys.exit(1 if faults else 0)
