"""Packs of one's own: begun, tested and explained from the command line."""
import re
import shutil

from program import FIXTURES, SOURCE, ProgramTest

EXAMPLE = FIXTURES / "packs" / "example-city"


class Beginning(ProgramTest):
    def test_a_new_rule_is_green_at_once(self):
        self.assertEqual(self.gouji_that_writes("new", "pack", "city").status, 0)
        self.assertEqual(self.gouji_that_writes("new", "rule", "first-rule", "--pack", "city").status, 0)
        self.assertEqual({path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*") if path.is_file()},
                         {"city/pack.yaml", "city/rules/first-rule.yaml", "city/rules/first-rule.tests.yaml",
                          "city/docs/first-rule.md"})
        run = self.gouji("test", "city")
        self.assertEqual((run.status, run.err), (0, ""))
        self.assertIn("1 条规则，2 个测试：全部相符", run.out)
        for path in self.folder.rglob("*.yaml"):
            self.assertRegex(path.read_text(encoding="utf-8"), r"\A# yaml-language-server: \$schema=.+\.schema\.json\n")

    def test_the_pack_is_found_upwards(self):
        self.gouji_that_writes("new", "pack", "city")
        self.folder /= "city/rules/deep"
        self.folder.mkdir(parents=True)
        self.assertEqual(self.gouji_that_writes("new", "rule", "first").status, 0)
        self.assertTrue((self.folder.parent / "first.tests.yaml").exists())

    def test_nothing_is_overwritten(self):
        self.gouji_that_writes("new", "pack", "city")
        self.gouji_that_writes("new", "rule", "first", "--pack", "city")
        for arguments in (["pack", "city"], ["rule", "first", "--pack", "city"]):
            run = self.gouji("new", *arguments)
            self.assertEqual((run.status, run.out), (2, ""))
            self.assertRegex(run.err, "没有写任何文件。\n$")
        (self.folder / "city/rules/first.yaml").unlink()
        self.assertEqual(self.gouji("new", "rule", "first", "--pack", "city").status, 2)

    def test_wrong_names_and_places(self):
        for arguments in (["rule", "First"], ["rule", "../up", "--pack", "."], ["rule", "first"],
                          ["rule", "first", "--pack", "nowhere"], ["pack", "a b"], ["page", "first"], ["rule"]):
            with self.subTest(arguments):
                run = self.gouji("new", *arguments)
                self.assertEqual((run.status, run.out), (2, ""))

    def test_schemas_of_a_source_tree_are_named_from_the_file(self):
        self.write("docs/schema/tests.schema.json", "{}")
        self.gouji_that_writes("new", "pack", "city")
        self.gouji_that_writes("new", "rule", "first", "--pack", "city")
        tests = (self.folder / "city/rules/first.tests.yaml").read_text(encoding="utf-8")
        self.assertTrue(tests.startswith("# yaml-language-server: $schema=../../docs/schema/tests.schema.json\n"))


class Testing(ProgramTest):
    def setUp(self):
        super().setUp()
        shutil.copytree(EXAMPLE, self.folder / "example-city")
        self.edit("pack.yaml", "../../rules", str(FIXTURES / "rules"))

    def edit(self, name, old, new):
        path = self.folder / "example-city" / name
        text = path.read_text(encoding="utf-8")
        self.assertEqual(text.count(old), 1, old)
        path.write_text(text.replace(old, new), encoding="utf-8")

    def test_all_packs_of_the_tree(self):
        packs = sorted(path.parent for path in (SOURCE / "rules").rglob("pack.yaml"))
        run = self.gouji("test", *packs)
        self.assertEqual((run.status, run.err), (0, ""), run.out)
        self.assertGreaterEqual(len(packs), 6)

    def test_a_wrong_test(self):
        self.assertEqual(self.gouji("test", "example-city").status, 0)
        self.edit("rules/few-coercions.tests.yaml", "values: {coercion.decisions: 6,", "values: {coercion.decisions: 7,")
        run = self.gouji("test", "example-city")
        self.assertEqual((run.status, run.err), (1, ""))
        self.assertIn("    不符：“六件强制，五件处罚”（example-city/rules/few-coercions.tests.yaml:7）\n"
                      "      数值不同：few-coercions，disclosure.coercion.decisions\n"
                      "        应为：{coercion.decisions: 7, penalties.decisions: 5}\n"
                      "        实为：{coercion.decisions: 6, penalties.decisions: 5}\n", run.out)
        english = self.gouji("test", "--lang", "en", "example-city")
        self.assertEqual(english.status, 1)
        self.assertIn("3 rules, 8 tests: 1 wrong; rules that some test fires and some leaves silent: 3/3.", english.out)

    def test_what_is_printed_can_be_pasted(self):
        self.edit("rules/few-coercions.tests.yaml", "values: {coercion.decisions: 6,", "values: {coercion.decisions: 7,")
        printed = self.gouji("test", "example-city").out.split("粘贴到测试中：\n")[1].split("    unchecked")[0]
        path = self.folder / "example-city/rules/few-coercions.tests.yaml"
        text = path.read_text(encoding="utf-8")
        begin, end = text.index("    finds:"), text.index("\n\n", text.index("    finds:"))
        pasted = "\n".join(line.removeprefix("    ") for line in printed.rstrip().split("\n"))
        path.write_text(text[:begin] + pasted + text[end:], encoding="utf-8")
        self.assertEqual(self.gouji("test", "example-city").status, 0)

    def test_rules_without_tests(self):
        (self.folder / "example-city/rules/few-refusals.tests.yaml").unlink()
        run = self.gouji("test", "example-city")
        self.assertEqual(run.status, 1)
        self.assertIn("few-refusals         测试 0 个：0 个查出，0 个不查出", run.out)
        self.assertIn("缺少能查出问题的测试", run.out)
        self.assertIn("缺少不该查出问题的测试", run.out)

    def test_faulty_files(self):
        self.edit("rules/few-coercions.tests.yaml", "file: sound-2021.html\n    finds", "file: nowhere.html\n    finds")
        run = self.gouji("test", "example-city")
        self.assertEqual((run.status, run.out), (2, ""))
        self.assertIn("example-city/rules/few-coercions.tests.yaml:19:11: ", run.err)
        self.assertEqual(self.gouji("test", "nowhere").status, 2)
        self.assertEqual(self.gouji("test").status, 2)

    def test_check_never_opens_them(self):
        self.edit("rules/few-coercions.tests.yaml", "tests:", "][ no YAML:")
        self.assertEqual(self.gouji("check", "--pack", "example-city", FIXTURES / "rules/sound-2021.html").status, 0)

    def test_a_pack_takes_the_place_of_the_built_in_one_of_its_id(self):
        shutil.copytree(SOURCE / "rules/edition-2021", self.folder / "changed")
        path = self.folder / "changed/pack.yaml"
        path.write_text(path.read_text(encoding="utf-8").replace("../../fixtures/rules", str(FIXTURES / "rules")),
                        encoding="utf-8")
        self.assertEqual(self.gouji("test", "changed").status, 0)
        rule = self.folder / "changed/values/in-force-below-issued.yaml"
        rule.write_text(rule.read_text(encoding="utf-8").replace("level: warning", "level: error"), encoding="utf-8")
        run = self.gouji("test", "changed")
        self.assertEqual(run.status, 1)
        self.assertIn("级别不同：in-force-below-issued", run.out)

    def test_mutations(self):
        run = self.gouji("test", "--mutate", SOURCE / "rules/form")
        self.assertEqual((run.status, run.err), (0, ""))
        self.assertRegex(run.out, r"表三《收到和处理政府信息公开申请情况》  (\d+)/\1 \(100\.0%\)\n")
        self.assertIn("2021年版 表二 行政许可：本年处理决定数量", run.out)
        english = self.gouji("test", "--mutate", "--lang", "en", "example-city")
        self.assertIn("missed (missed/tried):", english.out)


class Explaining(ProgramTest):
    def test_the_output_that_is_shown_is_the_programs_own(self):
        self.write("报告.html", self.sound(("<td>4<td>1<td>27", "<td>8<td>1<td>5")))
        shown = self.gouji("explain", "in-force-below-issued").out
        command, output = shown.split("    $ ")[1].split("\n", 1)
        self.assertEqual(command, "gouji check --select in-force-below-issued 报告.html")
        printed = self.gouji(*command.split(" ")[1:]).out
        self.assertTrue(output.startswith("".join(f"    {line}\n" if line else "\n" for line in printed.splitlines())))
        self.assertIn("      - <tr><td>行政规范性文件<td>4<td>1<td>27\n      + <tr><td>行政规范性文件<td>8<td>1<td>5\n", shown)

    def test_a_rule_of_ones_own(self):
        run = self.gouji("explain", "few-coercions", "--pack", EXAMPLE)
        self.assertEqual((run.status, run.err), (0, ""))
        for words in ("有问题的例子：行政处罚 5、行政强制 6", f"$ gouji check --pack {EXAMPLE} --select few-coercions 报告.html",
                      "行政强制6件，多于行政处罚5件。", "没有发现问题", "--level few-coercions=off",
                      "<!-- gouji: allow few-coercions 理由 -->"):
            self.assertIn(words, run.out)
        self.assertIn("## 有问题的例子\n", self.gouji("explain", "--markdown", "few-coercions", "--pack", EXAMPLE).out)
        self.assertIn("6 measures of coercion", self.gouji("explain", "--lang", "en", "few-coercions", "--pack", EXAMPLE).out)
        self.assertEqual(self.gouji("explain", "no-such-rule", "--pack", EXAMPLE).status, 2)
        self.assertEqual(self.gouji("explain", "few-coercions", "--pack", "nowhere").status, 2)

    def test_every_built_in_rule_shows_both_answers(self):
        for rule in re.findall(r"^[a-z0-9-]+(?=  )", self.gouji("rules").out, re.MULTILINE):
            with self.subTest(rule):
                shown = self.gouji("explain", rule).out
                self.assertGreaterEqual(shown.count("    $ gouji check "), 2)
                self.assertIn(f"[{rule}]", shown)
