"""The documented problem matcher of Visual Studio Code reads every line of the concise golden."""
import json
import re
import sys

from documented import LINES, PLACES, block

pattern = json.loads(block("json"))["pattern"]


def read(line):
    match = re.search(pattern["regexp"], line)
    if not match:
        return None
    return (match[pattern["file"]], int(match[pattern["line"]]), int(match[pattern["column"]]),
            match[pattern["severity"]])


def is_whole(line):
    """Nothing of the line is lost: message and code stand where the matcher says."""
    match = re.search(pattern["regexp"], line)
    return match and line.endswith(f": {match[pattern['message']]} [{match[pattern['code']]}]")


got = [read(line) for line in LINES]
faults = [f"{want} is read as {have}" for want, have in zip(PLACES, got) if want != have]
faults += [f"{len(LINES)} lines for {len(PLACES)} places"] if len(LINES) != len(PLACES) else []
faults += [f"message or code lost: {line}" for line in LINES if not is_whole(line)]
faults += [f"{line} is taken for a finding" for line in ("", "a.html", "Found 2 errors.", "a.html:1: error: m") if read(line)]
print("\n".join(faults) or f"{len(got)} lines read")
sys.exit(1 if faults else 0)
