"""One finding of which everything speaks: taken away one by one, the next in the order wins."""
from program import SOUND, ProgramTest

RULE = "missing-section"
ADDRESS = "section:other_matters"
SIXTH = "六、其他需要报告的事项"
ALLOWANCE = f"<!-- gouji: allow {RULE} 见附件 -->"
OVERLAY = f"overlay: {RULE}\nlevel: info\nreason: 本市另行公布\n"
WAIVER = f"""waivers:
  - rule: {RULE}
    at: {ADDRESS}
    reason: 另行公布
    owner: 张三
    until: 2999-12-31
"""


class Precedence(ProgramTest):
    def setUp(self):
        super().setUp()
        report = SOUND.read_text(encoding="utf-8")
        begin = report.index(SIXTH)
        self.report = report[:report.rindex("<", 0, begin)]
        self.write("city/pack.yaml", 'id: city\nversion: "1.0.0"\nauthority: 某市政务公开办公室\n')
        self.write("a.html", self.report)
        self.gouji_that_writes("baseline", "write", "a.html", "--baseline", "known.json")

    def found(self, *options, allowance="", configuration=""):
        """The level of the finding and who silences it."""
        self.write("a.html", allowance + self.report)
        self.write("gouji.yaml", configuration or "fail-on: never\n")
        run = self.gouji("check", "--format", "json", "a.html", *options)
        finding, = [each for file in run.files() for each in file["findings"] if each["rule"] == RULE]
        suppression = finding["suppression"]
        return finding["level"], suppression and suppression["by"]

    def test_order(self):
        self.write("city/section.yaml", OVERLAY)
        packs, levels, baseline = "packs: [city]\n", f"levels: {{{RULE}: warning}}\n", "baseline: known.json\n"
        everything = packs + levels + baseline + WAIVER
        self.assertEqual(self.found("--level", f"{RULE}=error", allowance=ALLOWANCE, configuration=everything), ("error", None))
        self.assertEqual(self.found(allowance=ALLOWANCE, configuration=everything), ("warning", "waiver"))
        self.assertEqual(self.found(allowance=ALLOWANCE, configuration=packs + levels + baseline), ("warning", "inline"))
        self.assertEqual(self.found(configuration=packs + levels + baseline), ("warning", "baseline"))
        self.assertEqual(self.found(configuration=packs + levels), ("warning", None))
        self.assertEqual(self.found(configuration=packs), ("info", None))
        self.assertEqual(self.found(), ("error", None))

    def test_the_program_says_who_won(self):
        self.write("a.html", ALLOWANCE + self.report)
        self.write("gouji.yaml", "baseline: known.json\n" + WAIVER)
        out = self.gouji("rules", "--effective", "a.html").out
        self.assertIn("查出而不计的问题（1）", out)
        self.assertIn("不计的理由：另行公布（豁免，gouji.yaml 第 3 行", out)
        self.assertIn("命令行定了这条规则的级别，豁免不起作用",
                      self.gouji("rules", "--effective", "a.html", "--level", f"{RULE}=info").out)
