"""docs/packs.md leads from an empty folder to a pack, and every step of it is as shown. Usage: walk_test.py PROGRAM [--rewrite]

The steps are done in their order. A line that ends in “：” and stands right above a block says what the block is:
  `FILE`：        ```yaml or ```text is written to FILE; of ```diff the “-” lines are found once in FILE and replaced by the “+” lines
  `FILE` 写成了：  the block is what FILE holds; where the schemas are installed may differ
  `FILE`：[源代码中的 …](PATH)  a line without a block: PATH is copied to FILE
A ```console block has commands behind “$ ”, each with all that it prints. Blocks without a language are for the reader alone.
With --rewrite what was printed and written is put into the page.
"""
import difflib
import os
import pathlib
import re
import subprocess
import sys
import tempfile

PAGE = pathlib.Path(__file__).parent.parent.parent / "docs/packs.md"
STEP = re.compile(r"(?:^`(?P<copy>[^`\n]+)`：\[源代码中的[^\]]*\]\((?P<source>[^)]+)\)。$)"
                  r"|(?:^`(?P<file>[^`\n]+)`(?P<written> 写成了)?：\n\n)?"
                  r"^```(?P<language>\w+)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
SCHEMAS = re.compile(r"(?<=\$schema=)\S*/(?=\w+\.schema\.json)")


class Walk:
    def __init__(self, program, folder):
        self.folder = pathlib.Path(folder)
        self.place = self.folder / "here"
        self.place.mkdir()
        (self.folder / "bin").mkdir()
        (self.folder / "bin/gouji").symlink_to(program)

    def do(self, step):
        """What the page should have in place of this step."""
        if step["copy"]:
            self.write(step["copy"], (PAGE.parent / step["source"]).read_text(encoding="utf-8"))
            return step[0]
        return step[0][:-len(step["body"]) - 3] + self.body_of(step) + "```"

    def body_of(self, step):
        body = step["body"]
        if step["language"] == "console":
            return self.run(body)
        assert step["file"], f"nothing says what this block is:\n{body}"
        if step["written"]:
            return self.content_of(step["file"], body)
        self.write(step["file"], self.changed(step["file"], body) if step["language"] == "diff" else body)
        return body

    def write(self, name, text):
        path = self.place / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def changed(self, name, body):
        text = (self.place / name).read_text(encoding="utf-8")
        old, new = ("".join(line[1:] for line in body.splitlines(True) if line[0] == mark) for mark in "-+")
        assert text.count(old) == 1, f"{name} has {text.count(old)} times:\n{old}"
        return text.replace(old, new)

    def content_of(self, name, shown):
        real = (self.place / name).read_text(encoding="utf-8")
        there = SCHEMAS.search(shown)
        return SCHEMAS.sub(there[0], real) if there else real

    def run(self, body):
        commands = re.findall(r"^\$ (.*)\n", body, re.MULTILINE)
        assert commands, f"no command:\n{body}"
        return "".join(f"$ {command}\n{self.output_of(command)}" for command in commands)

    def output_of(self, command):
        path = f"{self.folder / 'bin'}{os.pathsep}{os.environ['PATH']}"
        run = subprocess.run(["bash", "-c", command], cwd=self.place, env={**os.environ, "PATH": path},
                             stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        return run.stdout.decode()


def main(program, rewrite):
    text = PAGE.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        new = STEP.sub(Walk(program, folder).do, text)
    if rewrite:
        PAGE.write_text(new, encoding="utf-8")
        return 0
    difference = list(difflib.unified_diff(text.splitlines(), new.splitlines(), PAGE.name, "as done", lineterm=""))
    if difference:
        print("\n".join(difference))
        print("Rewrite it: python3 tests/readme/walk_test.py build/test/src/cli/gouji --rewrite")
    return 1 if difference else 0


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    sys.exit(main(pathlib.Path(sys.argv[1]).resolve(), "--rewrite" in sys.argv))
