"""Vim itself reads the concise golden with the documented errorformat: check_errorformat.py VIM."""
import json
import pathlib
import subprocess
import sys
import tempfile

from documented import CONCISE, PLACES, block

SETTING = next(line for line in block("vim").splitlines() if "errorformat" in line)
SCRIPT = """
set encoding=utf-8
{setting}
execute 'cgetfile ' . fnameescape('{golden}')
let entries = map(getqflist(), {{_, e -> [bufname(e.bufnr), e.lnum, e.col, e.type, e.valid, e.text]}})
call writefile([json_encode(entries)], '{answer}')
qall!
"""

with tempfile.TemporaryDirectory() as folder:
    answer = pathlib.Path(folder) / "answer.json"
    script = pathlib.Path(folder) / "read.vim"
    script.write_text(SCRIPT.format(setting=SETTING, golden=CONCISE, answer=answer), encoding="utf-8")
    subprocess.run([sys.argv[1], "-u", "NONE", "-N", "-es", "-S", str(script)], timeout=30, check=False,
                   stdin=subprocess.DEVNULL)
    entries = json.loads(answer.read_text(encoding="utf-8"))

want = [[path, line, column, level[0], 1] for path, line, column, level in PLACES]
got = [entry[:5] for entry in entries]
faults = [f"{w} is read as {g}" for w, g in zip(want, got) if w != g]
faults += [f"{len(got)} entries for {len(want)} lines"] if len(got) != len(want) else []
faults += [f"no rule at the end of {entry[5]!r}" for entry in entries if not entry[5].endswith("]")]
print("\n".join(faults) or f"{len(got)} entries read")
sys.exit(1 if faults else 0)
