"""Runs the built program, whose path stands in GOUJI, in a folder of its own that must stay as it was."""
import json
import os
import pathlib
import subprocess
import tempfile
import unittest

SOURCE = pathlib.Path(__file__).parents[2]
FIXTURES = SOURCE / "fixtures"
SOUND = FIXTURES / "rules" / "sound-2021.html"


class Run:
    """What one call printed, and its exit status."""

    def __init__(self, process):
        self.status = process.returncode
        self.out = process.stdout.decode()
        self.err = process.stderr.decode()

    def files(self):
        return json.loads(self.out)["files"]

    def rules(self):
        return [finding["rule"] for file in self.files() for finding in file["findings"]]


class ProgramTest(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="gouji-cli-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def write(self, name, content):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def snapshot(self):
        return {path: path.lstat().st_mtime_ns for path in self.folder.rglob("*")}

    def gouji(self, *arguments, stdin=b"", environment=None):
        """The folder is the working directory; nothing in it may change."""
        before = self.snapshot()
        run = self.gouji_that_writes(*arguments, stdin=stdin, environment=environment)
        self.assertEqual(self.snapshot(), before, "files were written")
        return run

    def gouji_that_writes(self, *arguments, stdin=b"", environment=None):
        """No call may end by a signal."""
        process = subprocess.run([os.environ["GOUJI"], *map(str, arguments)], cwd=self.folder, input=stdin, timeout=300,
                                 capture_output=True, env={**os.environ, **(environment or {})}, check=False)
        self.assertIn(process.returncode, range(5), process.stderr.decode(errors="replace"))
        return Run(process)

    def sound(self, *edits):
        """The sound report, edited as in fixtures/rules: each edit is a pair of words that stand once."""
        text = SOUND.read_text(encoding="utf-8")
        for old, new in edits:
            self.assertEqual(text.count(old), 1, old)
            text = text.replace(old, new)
        return text

    def assert_one_sentence(self, text):
        """One line that a person can act on: no stack, no English exception, one full stop at its end."""
        self.assertEqual(text.count("\n"), 1, text)
        self.assertRegex(text, r"^[^\n]+[。）]\n$")
        for word in ("exception", "std::", "terminate", "Error"):
            self.assertNotIn(word, text)
