"""The JSON of every fixture validates against the published schemas, and its summary counts what it lists."""
import collections
import json

import jsonschema

from program import FIXTURES, SOURCE, ProgramTest


def validator(name):
    schema = json.loads((SOURCE / "docs" / "schema" / name).read_text(encoding="utf-8"))
    return jsonschema.Draft202012Validator(schema)


class Schemas(ProgramTest):
    def assert_valid(self, schema, document):
        faults = [f"/{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}"
                  for error in validator(schema).iter_errors(document)]
        self.assertEqual(faults, [])

    def test_check(self):
        run = self.gouji("check", "--format", "json", FIXTURES, "nowhere.html")
        document = json.loads(run.out)
        self.assertGreater(len(document["files"]), 50)
        self.assert_valid("check.schema.json", document)
        levels = collections.Counter(finding["level"] for file in document["files"] for finding in file["findings"])
        unchecked = [entry for file in document["files"] for entry in file["unchecked"]]
        summary = document["summary"]
        self.assertEqual(summary["files"], len(document["files"]))
        self.assertEqual(summary["unreadable"], 1 + sum("error" in file for file in document["files"][:-1]))
        self.assertEqual(tuple(summary[level] for level in ("error", "warning", "info")),
                         tuple(levels[level] for level in ("error", "warning", "info")))
        self.assertEqual(summary["unchecked"] + summary["not_supplied"], len(unchecked))

    def test_fingerprints_are_unique_in_a_file(self):
        for file in self.gouji("check", "--format", "json", FIXTURES).files():
            fingerprints = [finding["fingerprint"] for finding in file["findings"]]
            self.assertEqual(len(set(fingerprints)), len(fingerprints), file["path"])

    def test_extract(self):
        for path in sorted((FIXTURES / "rules").glob("*.html")) + sorted((FIXTURES / "reports").glob("*.html")):
            with self.subTest(path.name):
                self.assert_valid("extract.schema.json", json.loads(self.gouji("extract", path).out))

    def test_every_fixture_reads_the_same_twice(self):
        self.assertEqual(self.gouji("check", FIXTURES).out, self.gouji("check", FIXTURES).out)
