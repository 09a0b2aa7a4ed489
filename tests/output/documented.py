"""Reads what docs/output-formats.md tells users to paste, so that it is tested as it stands there."""
import pathlib
import re

ROOT = pathlib.Path(__file__).parent.parent.parent
CONCISE = ROOT / "tests" / "output" / "golden" / "check.concise.txt"
LINES = CONCISE.read_text(encoding="utf-8").splitlines()

# (file, line, column, level) of each line of the golden
PLACES = [
    ("报告/住建局 2024.html", 3, 8, "info"),
    ("报告/住建局 2024.html", 40, 9, "error"),
    ("报告/住建局 2024.html", 70, 5, "error"),
    ("报告/住建局 2024.html", 88, 12, "error"),
    ("报告/住建局 2024.html", 140, 1, "warning"),
    ("flat.html", 9, 1, "warning"),
    ("a,b:100%.docx", 1, 1, "error"),
    ("a,b:100%.docx", 1, 1, "warning"),
    ("old.docx", 1, 1, "error"),
    ("letter.txt", 1, 1, "error"),
    ("年报/gouji.yaml", 14, 5, "warning"),
]


def block(language):
    """The first code block of that language."""
    document = (ROOT / "docs" / "output-formats.md").read_text(encoding="utf-8")
    return re.search(rf"^```{language}\n(.*?)^```", document, re.S | re.M).group(1)
