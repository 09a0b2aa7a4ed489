"""The schema that editors take for files of tests: every one in the tree is valid, and what gouji refuses is not."""
import json

import jsonschema
import yaml

from program import FIXTURES, SOURCE, ProgramTest


class Loader(yaml.SafeLoader):
    """YAML 1.2, as editors read it: 2024-01-31 is a text."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()}

TESTS = """examples: {bad: 错, good: 对}
tests:
  - name: 一
    model: {edition: "2021", cells: {applications.received.total: 5}}
    finds: []
"""

# (words of the tests above, what stands in their place)
WRONG = [
    ("examples: {bad: 错, good: 对}\n", ""), ("good: 对", "right: 对"), ("name: 一\n    ", ""), ("    finds: []\n", ""),
    ('model: {edition: "2021", cells: {applications.received.total: 5}}', "year: 2024"),
    ("finds: []", "finds: []\n    text: 甲"), ("finds: []", "finds: []\n    change: [{from: 甲, to: 乙}]"),
    ('"2021"', '"2008"'), ('"2021"', '"2021", forms: 1'), ("applications.received.total", "letters.received.total"),
    ("finds: []", "finds: [{rule: a}]"), ("finds: []", "finds: [{rule: a, at: document, level: fatal}]"),
    ("finds: []", "finds: [{rule: a, at: document, values: {stated: many}}]"),
    ("finds: []", "finds: []\n    unchecked: [{rules: [], reason: 甲}]"),
    ("finds: []", "finds: []\n    organ_kind: school"), ("finds: []", "finds: []\n    severity: 1"),
    ("cells:", "sections: {summary: 甲}, cells:"),
]


def validator():
    schema = json.loads((SOURCE / "docs" / "schema" / "tests.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


class TestsSchema(ProgramTest):
    def test_every_file_of_tests_is_valid(self):
        files = [*SOURCE.glob("rules/**/*.tests.yaml"), *FIXTURES.glob("packs/**/*.tests.yaml")]
        self.assertGreater(len(files), 50)
        for path in files:
            with self.subTest(path.name):
                document = yaml.load(path.read_text(encoding="utf-8"), Loader)
                faults = [f"/{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}"
                          for error in validator().iter_errors(document)]
                self.assertEqual(faults, [])

    def test_schema_and_program_refuse_the_same(self):
        self.gouji_that_writes("new", "pack", "city")
        self.gouji_that_writes("new", "rule", "first", "--pack", "city")
        path = self.folder / "city/rules/first.tests.yaml"
        for old, new in [("", ""), *WRONG]:
            text = TESTS.replace(old, new, 1) if old else TESTS
            with self.subTest(new or old):
                self.assertTrue(not old or text != TESTS)
                path.write_text(text, encoding="utf-8")
                is_sound = not old
                self.assertEqual(validator().is_valid(yaml.load(text, Loader)), is_sound)
                self.assertEqual(self.gouji("test", "city").status == 2, not is_sound)
