"""What the READMEs show of a run is what the program prints. Usage: readme_test.py PROGRAM [--rewrite]

A ```console block begins with "$ ./gouji …"; the rest of it is the output. With --rewrite the blocks are written anew.
"""
import difflib
import pathlib
import re
import shlex
import subprocess
import sys

ROOT = pathlib.Path(__file__).parent.parent.parent
READMES = ["README.md", "README.zh-CN.md"]
BLOCK = re.compile(r"^```console\n\$ \./gouji (?P<arguments>[^\n]*)\n(?P<output>.*?)^```$", re.MULTILINE | re.DOTALL)


def output_of(program, arguments):
    run = subprocess.run([program, *shlex.split(arguments)], cwd=ROOT, capture_output=True, check=False)
    assert not run.stderr, run.stderr.decode()
    return run.stdout.decode()


def as_run(program, text):
    return BLOCK.sub(lambda block: f"```console\n$ ./gouji {block['arguments']}\n"
                                   f"{output_of(program, block['arguments'])}```", text)


def main(program, rewrite):
    stale = 0
    for name in READMES:
        path = ROOT / name
        text = path.read_text(encoding="utf-8")
        assert BLOCK.search(text), f"{name} shows no run"
        new = as_run(program, text)
        if rewrite:
            path.write_text(new, encoding="utf-8")
            continue
        difference = list(difflib.unified_diff(text.splitlines(), new.splitlines(), name, "as run", lineterm=""))
        stale += bool(difference)
        print("\n".join(difference))
    if stale:
        print("Rewrite them: python3 tests/readme/readme_test.py build/test/src/cli/gouji --rewrite")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    sys.exit(main(pathlib.Path(sys.argv[1]).resolve(), "--rewrite" in sys.argv))
