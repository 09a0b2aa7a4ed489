"""Every relative link in the documents leads to a file, and the rule that docs/adding-a-rule.md explains is a real one."""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).parent.parent.parent
LINK = re.compile(r"\]\(([^)#:]+)(#[^)]*)?\)")
EXPLAINED = re.compile(r"`(rules/[^`]+\.yaml)`:\n\n```yaml\n(.*?)```", re.DOTALL)


def dead_links():
    for page in sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]):
        for target, _ in LINK.findall(page.read_text(encoding="utf-8")):
            if not (page.parent / target).exists():
                yield f"{page.relative_to(ROOT)}: leads to {target}, which is not there"


def stale_rules():
    page = (ROOT / "docs/adding-a-rule.md").read_text(encoding="utf-8")
    found = EXPLAINED.findall(page)
    if not found:
        yield "docs/adding-a-rule.md explains no rule"
    for name, text in found:
        without_remarks = re.sub(r"[ ]+# .*", "", text)
        if without_remarks != (ROOT / name).read_text(encoding="utf-8"):
            yield f"docs/adding-a-rule.md: {name} reads otherwise by now"


if __name__ == "__main__":
    faults = [*dead_links(), *stale_rules()]
    print("\n".join(faults))
    sys.exit(1 if faults else 0)
