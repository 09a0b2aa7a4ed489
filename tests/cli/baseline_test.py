"""gouji baseline write and prune, and what --baseline and comments do to the outcome of a check."""
import json

from program import SOUND, ProgramTest

ERROR = ("<td>3<td>1<td>0<td>1<td>5", "<td>3<td>1<td>0<td>1<td>4")
OTHER = ("<td>4<td>1<td>27", "<td>8<td>1<td>5")
ALLOW = "<!-- gouji: allow dispute-total-mismatch 上级已同意按原数公布 -->"


class Write(ProgramTest):
    def test_what_is_written_does_not_count(self):
        self.write("a.html", self.sound(ERROR, OTHER))
        self.assertEqual(self.gouji("check", "a.html").status, 1)
        run = self.gouji_that_writes("baseline", "write", "a.html")
        self.assertEqual((run.status, run.err), (0, ""))
        self.assertRegex(run.out, r"^gouji-baseline\.json 已写入 \d 处问题。\n$")
        run = self.gouji("check", "--fail-on", "info", "--baseline", "gouji-baseline.json", "a.html")
        self.assertEqual(run.status, 0)
        self.assertRegex(run.out, r"没有发现问题.*另有 2 处已按说明不计。")
        self.assertNotIn("dispute-total-mismatch", run.out)
        shown = self.gouji("check", "--show-suppressed", "--baseline", "gouji-baseline.json", "a.html").out
        self.assertIn("[dispute-total-mismatch]", shown)
        self.assertIn("不计的理由：已记入基线（基线，gouji-baseline.json 第 ", shown)

    def test_the_same_findings_give_the_same_bytes(self):
        self.write("a.html", self.sound(ERROR, OTHER))
        self.write("copy/b.html", self.sound(ERROR, OTHER))
        path = self.folder / "gouji-baseline.json"
        self.gouji_that_writes("baseline", "write", "a.html")
        first = path.read_bytes()
        self.gouji_that_writes("baseline", "write")
        self.assertEqual(path.read_bytes(), first)
        self.gouji_that_writes("baseline", "write", "copy", "--baseline", "other.json")
        self.assertEqual((self.folder / "other.json").read_bytes(), first)
        self.assertEqual([path.name for path in self.folder.iterdir() if path.name.startswith(".")], [])

    def test_other_values_count_again(self):
        self.write("a.html", self.sound(ERROR))
        self.gouji_that_writes("baseline", "write", "a.html")
        self.write("a.html", self.sound((ERROR[0], ERROR[1].replace("<td>4", "<td>6"))))
        self.assertEqual(self.gouji("check", "--baseline", "gouji-baseline.json", "a.html").status, 1)

    def test_what_is_allowed_in_the_file_is_not_written(self):
        self.write("a.html", self.sound((ERROR[0], ERROR[1] + ALLOW)))
        self.gouji_that_writes("baseline", "write", "a.html")
        self.assertEqual(json.loads((self.folder / "gouji-baseline.json").read_text())["findings"], [])

    def test_nothing_is_written_when_a_file_cannot_be_read(self):
        self.write("a.html", self.sound(ERROR))
        self.write("b.docx", b"PK\x03\x04")
        run = self.gouji("baseline", "write", "a.html", "b.docx")
        self.assertEqual((run.status, run.out), (3, ""))
        self.assertTrue(run.err.startswith("b.docx："))

    def test_a_place_that_cannot_be_written(self):
        self.write("a.html", self.sound(ERROR))
        run = self.gouji("baseline", "write", "a.html", "--baseline", "nowhere/b.json")
        self.assertEqual(run.status, 3)
        self.assert_one_sentence(run.err)


class Prune(ProgramTest):
    def test_what_is_gone_is_dropped_and_other_reports_stay(self):
        self.write("a.html", self.sound(ERROR, OTHER))
        self.write("b.html", self.sound(ERROR).replace("青石县", "白石县"))
        self.gouji_that_writes("baseline", "write", "a.html", "b.html")
        self.write("a.html", self.sound(OTHER))
        run = self.gouji_that_writes("baseline", "prune", "a.html")
        self.assertEqual((run.status, run.err), (0, ""))
        self.assertIn("去掉 青石县人民政府 2024 ", run.out)
        self.assertIn("[dispute-total-mismatch]", run.out)
        self.assertIn("有 1 处属于这次没有给出的报告，照原样保留。", run.out)
        findings = json.loads((self.folder / "gouji-baseline.json").read_text())["findings"]
        self.assertEqual([finding["organ"] for finding in findings], ["白石县人民政府", "青石县人民政府"])
        again = self.gouji_that_writes("baseline", "prune", "a.html", "b.html")
        self.assertNotIn("去掉", again.out)

    def test_without_a_baseline(self):
        self.write("a.html", self.sound(ERROR))
        run = self.gouji("baseline", "prune", "a.html")
        self.assertEqual((run.status, run.out), (2, ""))
        self.assertEqual(run.err, "基线有误：gouji-baseline.json:1:1: 没有这个文件；基线用 gouji baseline write 写\n")


class Use(ProgramTest):
    def test_a_faulty_baseline_is_wrong_usage(self):
        self.write("a.html", self.sound(ERROR))
        self.write("b.json", '{"schema": 1,\n"findings": {}}')
        for command in (["check"], ["fix", "--dry-run"]):
            run = self.gouji(*command, "--baseline", "b.json", "a.html")
            self.assertEqual((run.status, run.out), (2, ""))
            self.assertEqual(run.err, "基线有误：b.json:2:13: “findings”应是列表：[ … ]\n"
                                      "  2 | \"findings\": {}}\n"
                                      "    |             ^\n")
        self.assertEqual(self.gouji("check", "--baseline", "nowhere.json", "a.html").status, 2)

    def test_fix_leaves_what_does_not_count(self):
        wrong = ("（一）予以公开<td>11<td>3<td>0<td>1<td>1<td>0<td>16", "（一）予以公开<td>11<td>3<td>0<td>1<td>1<td>0<td>61")
        self.write("a.html", self.sound(wrong))
        self.assertIn("61", self.gouji("fix", "--dry-run", "a.html").out)
        self.gouji_that_writes("baseline", "write", "a.html")
        self.assertNotIn("61", self.gouji("fix", "--dry-run", "--baseline", "gouji-baseline.json", "a.html").out)
        rules = "row-total-mismatch, concluded-total-mismatch"
        self.write("b.html", self.sound((wrong[0], wrong[1] + f"<!-- gouji: allow {rules} 上级已同意 -->")))
        self.assertNotIn("61", self.gouji("fix", "--dry-run", "b.html").out)

    def test_outputs(self):
        self.write("a.html", self.sound((ERROR[0], ERROR[1] + ALLOW)))
        finding = json.loads(self.gouji("check", "--format", "json", "a.html").out)["files"][0]["findings"][0]
        self.assertEqual(finding["suppressed"], "上级已同意按原数公布")
        self.assertEqual(finding["suppression"]["by"], "inline")
        self.assertEqual(finding["suppression"]["place"]["file"], "a.html")
        sarif = json.loads(self.gouji("check", "--format", "sarif", "a.html").out)["runs"][0]["results"][0]
        self.assertEqual(sarif["suppressions"][0]["kind"], "inSource")
        self.assertEqual(sarif["suppressions"][0]["justification"], "上级已同意按原数公布")
        for form in ("github", "concise"):
            run = self.gouji("check", "--format", form, "a.html")
            self.assertEqual((run.status, run.out), (0, ""))

    def test_sound(self):
        self.assertNotIn("不计", self.gouji("check", SOUND).out)
