"""gouji.yaml from outside: where it is found, what wins, what is told of it."""
import json
import re
import unittest

import jsonschema
import yaml

from program import SOURCE, ProgramTest

ERROR = ("<td>3<td>1<td>0<td>1<td>5", "<td>3<td>1<td>0<td>1<td>4")
RULE = "dispute-total-mismatch"
WAIVER = """waivers:
  - rule: dispute-total-mismatch
    at: disputes.reconsideration.total
    reason: 口径不同
    owner: 张三
    until: {}
"""
NOTHING_KNOWN = '{"schema": 1, "findings": []}'
PACK = 'id: city\nversion: "1.0.0"\nauthority: 某市政务公开办公室\n'


class Discovery(ProgramTest):
    def test_upwards_from_the_file(self):
        self.write("a/b/report.html", self.sound(ERROR))
        self.write("a/gouji.yaml", f"levels: {{{RULE}: info}}\n")
        self.write("gouji.yaml", f"levels: {{{RULE}: off}}\n")
        self.assertEqual(self.gouji("check", "a/b/report.html").status, 0)
        self.write("a/b/gouji.yaml", f"levels: {{{RULE}: error}}\n")
        self.assertEqual(self.gouji("check", "a/b/report.html").status, 1)

    def test_files_of_one_run_have_their_own(self):
        for folder, level in (("a", "error"), ("b", "info"), ("c", "off")):
            self.write(f"{folder}/report.html", self.sound(ERROR))
            self.write(f"{folder}/gouji.yaml", f"levels: {{{RULE}: {level}}}\n")
        run = self.gouji("check", "a", "b", "c", "--format", "json")
        levels = [[finding["level"] for finding in file["findings"]] for file in run.files()]
        self.assertEqual(levels, [["error"], ["info"], []])
        self.assertEqual(run.status, 1)
        self.write("a/gouji.yaml", f"levels: {{{RULE}: error}}\nfail-on: never\n")
        self.assertEqual(self.gouji("check", "a", "b", "c").status, 0)
        self.write("b/gouji.yaml", f"levels: {{{RULE}: info}}\nfail-on: info\n")
        self.assertEqual(self.gouji("check", "a", "b", "c").status, 1)
        self.assertEqual(self.gouji("check", "--fail-on", "never", "a", "b", "c").status, 0)

    def test_standard_input(self):
        self.write("gouji.yaml", f"levels: {{{RULE}: off}}\n")
        self.write("a/gouji.yaml", f"levels: {{{RULE}: error}}\n")
        report = self.sound(ERROR).encode()
        self.assertEqual(self.gouji("check", "-", stdin=report).status, 0)
        self.assertEqual(self.gouji("check", "-", "--stdin-filename", "a/x.html", stdin=report).status, 1)

    def test_options(self):
        self.write("report.html", self.sound(ERROR))
        self.write("gouji.yaml", f"levels: {{{RULE}: off}}\n")
        self.write("other.yaml", f"levels: {{{RULE}: warning}}\nfail-on: warning\n")
        self.assertEqual(self.gouji("check", "report.html").status, 0)
        self.assertEqual(self.gouji("check", "--no-config", "report.html").status, 1)
        self.assertEqual(self.gouji("check", "--config", "other.yaml", "report.html").status, 1)
        self.assertEqual(self.gouji("check", "--config", "none.yaml", "report.html").status, 2)

    def test_fix_keeps_to_it(self):
        self.write("report.html", self.sound(ERROR))
        self.assertIn("仍有 1 处", self.gouji("fix", "--dry-run", "report.html").out)
        self.write("gouji.yaml", f"levels: {{{RULE}: off}}\n")
        self.assertNotIn("仍有", self.gouji("fix", "--dry-run", "report.html").out)


class Precedence(ProgramTest):
    def level(self, *arguments):
        run = self.gouji("check", "report.html", "--format", "json", *arguments)
        return [finding["level"] for finding in run.files()[0]["findings"]]

    def test_command_line_configuration_overlay_pack(self):
        self.write("report.html", self.sound(ERROR))
        self.assertEqual(self.level(), ["error"])
        self.write("city/pack.yaml", PACK)
        self.write("city/total.yaml", f"overlay: {RULE}\nlevel: warning\nreason: 试行\n")
        self.write("gouji.yaml", "packs: [city]\n")
        self.assertEqual(self.level(), ["warning"])
        self.write("gouji.yaml", f"packs: [city]\nlevels: {{{RULE}: info}}\n")
        self.assertEqual(self.level(), ["info"])
        self.assertEqual(self.level("--level", f"{RULE}=error"), ["error"])
        self.assertEqual(self.level("--level", f"{RULE}=off"), [])
        self.assertEqual(self.level("--level", f"{RULE}=error", "--ignore", RULE), [])
        self.write("gouji.yaml", f"levels: {{{RULE}: off}}\n")
        self.assertEqual(self.level("--select", RULE), [])
        self.assertEqual(self.level("--level", f"{RULE}=warning"), ["warning"])

    def test_levels_on_the_command_line(self):
        self.write("report.html", self.sound(ERROR))
        for value in (RULE, f"{RULE}=", f"{RULE}=fatal", "=error", "no-such-rule=error"):
            with self.subTest(value):
                self.assertEqual(self.gouji("check", "report.html", "--level", value).status, 2)
        run = self.gouji("check", "report.html", "--level", f"{RULE}=warning", "--level", "near-copy=off")
        self.assertEqual(run.status, 0)

    def test_pack_of_both(self):
        """The same pack by configuration and by option counts once."""
        self.write("report.html", self.sound(ERROR))
        self.write("city/pack.yaml", PACK)
        self.write("gouji.yaml", "packs: [city]\n")
        run = self.gouji("check", "report.html", "--pack", "./city", "--format", "json")
        packs = [pack["id"] for pack in json.loads(run.out)["packs"]]
        self.assertEqual(packs.count("city"), 1)
        self.write("town/pack.yaml", PACK)
        self.assertEqual(self.gouji("check", "report.html", "--pack", "town").status, 2)


class Files(ProgramTest):
    def paths(self, *arguments):
        return [file["path"] for file in self.gouji("check", *arguments, "--format", "json").files()]

    def test_include_and_exclude(self):
        for name in ("a.html", "b.md", "草稿/c.html", "2024/d.html"):
            self.write(name, self.sound())
        self.write("gouji.yaml", 'files: {include: ["**/*.html"], exclude: [草稿]}\n')
        self.assertEqual(self.paths("."), ["./2024/d.html", "./a.html"])
        self.assertEqual(self.paths("草稿/c.html"), ["草稿/c.html"])
        self.assertEqual(self.gouji("check", "草稿").status, 2)
        self.assertEqual(self.paths("--no-config", "草稿"), ["草稿/c.html"])

    def test_organs(self):
        self.write("a.html", self.sound())
        self.write("gouji.yaml", 'organs: [{files: "*.html", kind: office, name: 某县甲街道办事处}]\n')
        report = self.gouji("check", "a.html", "--format", "json").files()[0]["report"]
        self.assertEqual((report["kind"], report["organ"]), ("office", "某县甲街道办事处"))
        report = self.gouji("check", "a.html", "--kind", "department", "--format", "json").files()[0]["report"]
        self.assertEqual(report["kind"], "department")

    def test_previous(self):
        last = self.sound().replace("2024年", "2023年")
        self.write("now/a.html", self.sound())
        self.write("old/2023/a.html", last)
        self.write("old/2022/a.html", last)
        run = self.gouji("check", "now", "--format", "json")
        self.assertNotIn("carried-in-mismatch", run.rules())
        for previous in ("old/{year}", "old/{year}/a.html", "old/2023/*.html", "./old/2023"):
            with self.subTest(previous):
                self.write("gouji.yaml", f'previous: ["{previous}"]\n')
                run = self.gouji("check", "now", "--format", "json")
                self.assertEqual(run.rules().count("carried-in-mismatch"), 2)
        self.write("gouji.yaml", 'previous: ["old"]\n')
        run = self.gouji("check", "now", "--format", "json")
        self.assertNotIn("carried-in-mismatch", run.rules())
        self.assertIn("2", self.reason(run))

    def reason(self, run):
        return [entry["reason"] for entry in run.files()[0]["unchecked"] if entry["rule"] == "carried-in-mismatch"][0]

    def test_previous_that_is_not_there(self):
        self.write("now/a.html", self.sound())
        self.write("gouji.yaml", 'previous: ["old/{year}"]\n')
        self.assertIn("gouji.yaml", self.reason(self.gouji("check", "now", "--format", "json")))

    def test_previous_beside_what_is_checked(self):
        self.write("2024/a.html", self.sound())
        self.write("2023/a.html", self.sound().replace("2024年", "2023年"))
        self.write("gouji.yaml", 'previous: ["{year}"]\n')
        run = self.gouji("check", ".", "--format", "json")
        self.assertEqual(run.rules().count("carried-in-mismatch"), 2)


class Faults(ProgramTest):
    def test_nothing_is_checked(self):
        self.write("a/good.html", self.sound(ERROR))
        self.write("b/report.html", self.sound(ERROR))
        self.write("b/gouji.yaml", "levels:\n  no-such-rule: error\n")
        run = self.gouji("check", "a", "b")
        self.assertEqual((run.status, run.out), (2, ""))
        self.assertIn("b/gouji.yaml:2:3", run.err)
        self.assertEqual(self.gouji("rules", "--effective", "b/report.html").status, 2)
        self.assertEqual(self.gouji("fix", "--dry-run", "b/report.html").status, 2)

    def test_suggestion(self):
        self.write("a.html", self.sound())
        self.write("gouji.yaml", "levels:\n  missing-contcat: error\n")
        self.assertIn("missing-contact", self.gouji("check", "a.html").err)

    def test_packs_that_are_not_there(self):
        self.write("a.html", self.sound())
        self.write("gouji.yaml", "packs: [nowhere]\n")
        run = self.gouji("check", "a.html")
        self.assertEqual(run.status, 2)
        self.assertIn("gouji.yaml:1:9", run.err)

    def test_overlay(self):
        self.write("a.html", self.sound())
        self.write("city/pack.yaml", PACK)
        self.write("city/x.yaml", "overlay: near-copie\nlevel: error\nreason: r\n")
        self.write("gouji.yaml", "packs: [city]\n")
        run = self.gouji("check", "a.html")
        self.assertEqual(run.status, 2)
        self.assertIn("city/x.yaml:1:10", run.err)


class Notices(ProgramTest):
    def test_expired_waiver(self):
        self.write("report.html", self.sound(ERROR))
        self.write("gouji.yaml", WAIVER.format("2001-01-31"))
        run = self.gouji("check", "report.html", "--format", "json")
        self.assertEqual(run.rules(), [RULE])
        notice, = json.loads(run.out)["notices"]
        self.assertEqual({**notice, "message": ""},
                         {"level": "warning", "message": "", "file": "gouji.yaml", "line": 2, "column": 5})
        self.assertIn("2001-01-31", notice["message"])
        for form, words in (("text", "gouji.yaml:2："), ("github", "::warning file=gouji.yaml,line=2,col=5::"),
                            ("concise", "gouji.yaml:2:5: warning:")):
            self.assertIn(words, self.gouji("check", "report.html", "--format", form).out)
        sarif = json.loads(self.gouji("check", "report.html", "--format", "sarif").out)
        told, = sarif["runs"][0]["invocations"][0]["toolConfigurationNotifications"]
        self.assertEqual(told["locations"][0]["physicalLocation"]["region"], {"startLine": 2, "startColumn": 5})

    def test_a_waiver_in_force_is_no_news(self):
        self.write("report.html", self.sound())
        self.write("gouji.yaml", WAIVER.format("2999-12-31").replace("    at", "    year: 2010\n    at"))
        run = self.gouji("check", "report.html", "--format", "json")
        self.assertEqual(json.loads(run.out)["notices"], [])


class Folders(ProgramTest):
    def test_a_folder_is_no_pack_of_the_program(self):
        """“./wuwei” is one's own, “wuwei” the one that comes with the program."""
        self.write("wuwei/pack.yaml", PACK.replace("id: city", "id: our-wuwei"))
        self.write("a.html", self.sound())
        for name, expected in (("./wuwei", "our-wuwei"), ("wuwei", "wuwei")):
            self.write("gouji.yaml", f"packs: [{name}]\n")
            packs = json.loads(self.gouji("check", "a.html", "--format", "json").out)["packs"]
            self.assertEqual([pack["id"] for pack in packs][5:], [expected])

    def test_the_digest_is_of_the_contents(self):
        self.write("a.html", self.sound())
        digests = set()
        for folder in ("one", "two/deep"):
            self.write(f"{folder}/pack.yaml", PACK)
            packs = json.loads(self.gouji("check", "a.html", "--format", "json", "--pack", folder).out)["packs"]
            digests.add(packs[-1]["sha256"])
        self.assertEqual(len(digests), 1)

    def test_rules_lists_packs_that_are_asked_for(self):
        self.write("city/pack.yaml", PACK)
        self.assertIn("overview-too-long", self.gouji("rules", "--pack", "wuwei").out.split("\n\n")[0])
        self.assertEqual(self.gouji("rules", "--pack", "nowhere").status, 2)


class Effective(ProgramTest):
    def setUp(self):
        super().setUp()
        self.write("2024/report.html", self.sound())
        self.write("city/pack.yaml", PACK)
        self.write("city/total.yaml", f"overlay: {RULE}\ntolerance: 1\nlevel: warning\nreason: 试行一年\n"
                                      "hint: {zh: 请核对系统导出的数, en: check the export}\n")
        self.write("gouji.yaml", f"packs: [city]\nlevels:\n  {RULE}: info\n  near-copy: off\n" + WAIVER.format("2001-01-31"))

    def test_says_which_setting_won(self):
        for language, words in (("zh", ["配置文件：gouji.yaml", "级别：提示", "gouji.yaml:3", "它取代了：警告", "city/total.yaml:3",
                                        "试行一年", "它取代了：错误", "容差", "请核对系统导出的数", "已到期", "张三", "不启用的规则（1）",
                                        "near-copy", "不适用于这份文件的规则"]),
                                ("en", ["configuration: gouji.yaml", "level: note", "instead of: warning", "tolerance",
                                        "check the export", "rules that are off (1)"])):
            run = self.gouji("rules", "--lang", language, "--effective", "2024/report.html")
            self.assertEqual(run.status, 0)
            for word in words:
                self.assertIn(word, run.out)

    def test_command_line(self):
        run = self.gouji("rules", "--effective", "2024/report.html", "--level", f"{RULE}=error", "--no-config")
        self.assertIn("由这一项决定：命令行", run.out)
        self.assertIn("配置文件：没有", run.out)

    def test_every_rule_stands_once(self):
        run = self.gouji("rules", "--effective", "2024/report.html", "--no-config")
        listed = re.findall(r"^  ([a-z0-9-]+)  +\S", run.out, re.MULTILINE)
        built_in = self.gouji("rules").out.split("\n\n")[0]
        known = [line.split()[0] for line in built_in.splitlines()]
        self.assertEqual(sorted(name for name in listed if name in known), sorted(known))

    def test_standard_input_and_files_that_cannot_be_read(self):
        self.assertIn("gouji.yaml", self.gouji("rules", "--effective", "-", stdin=self.sound().encode()).out)
        self.assertEqual(self.gouji("rules", "--effective", "nowhere.html").status, 3)
        self.assertEqual(self.gouji("rules", "--effective", ".").status, 2)

    def test_explain_shows_the_changed_rule(self):
        out = self.gouji("explain", RULE).out
        for word in ("请核对系统导出的数", "级别：提示", "city/total.yaml:2", "试行一年"):
            self.assertIn(word, out)
        self.assertNotIn("试行一年", self.gouji("explain", "--no-config", RULE).out)

    def test_check_tells_the_changed_words(self):
        self.write("city/total.yaml", "overlay: missing-contact\nreason: 市里要求\n"
                                      "message: {zh: 请写市政府办公室的电话, en: tell the number}\n")
        self.write("2024/report.html", re.sub(r"电话|电子邮箱|邮箱|地址|邮编|\d{4}-\d{7,8}", "", self.sound()))
        self.write("gouji.yaml", "packs: [city]\n")
        run = self.gouji("check", "2024/report.html", "--format", "json", "--level", "missing-contact=warning")
        found = [finding for finding in run.files()[0]["findings"] if finding["rule"] == "missing-contact"]
        self.assertEqual([(each["message"], each["level"]) for each in found], [("请写市政府办公室的电话", "warning")])


class Plain(yaml.SafeLoader):
    """YAML 1.2 as editors read it: days and “off” are texts."""


Plain.yaml_implicit_resolvers = {
    sign: [entry for entry in entries if entry[0] not in ("tag:yaml.org,2002:timestamp", "tag:yaml.org,2002:bool")]
    for sign, entries in yaml.SafeLoader.yaml_implicit_resolvers.items()}


class Schema(ProgramTest):
    def setUp(self):
        super().setUp()
        self.schema = json.loads((SOURCE / "docs/schema/config.schema.json").read_text(encoding="utf-8"))
        jsonschema.Draft202012Validator.check_schema(self.schema)
        self.validator = jsonschema.Draft202012Validator(self.schema)

    def example(self):
        page = (SOURCE / "docs/configuration.md").read_text(encoding="utf-8")
        return re.search(r"```yaml\n(.*?)```", page, re.DOTALL)[1]

    def test_the_example_of_the_page(self):
        example = self.example()
        self.assertEqual(list(self.validator.iter_errors(yaml.load(example, Plain))), [])
        self.assertEqual(set(yaml.load(example, Plain)), set(self.schema["properties"]))
        self.write("a.html", self.sound())
        self.write("packs/our-city/pack.yaml", PACK)
        self.write("gouji.yaml", example)
        self.write(yaml.load(example, Plain)["baseline"], NOTHING_KNOWN)
        self.assertEqual(self.gouji("check", "a.html").status, 0)

    def test_schema_and_program_agree(self):
        self.write("a.html", self.sound())
        self.write("city/pack.yaml", PACK)
        self.write("b.json", NOTHING_KNOWN)
        waiver = WAIVER.format("2999-12-31")
        for text, is_right in (
                ("packs: [city]\n", True), ("packs: []\n", False), ("packs: [/city]\n", False), ("packs: [city, city]\n", False),
                ("levels: {near-copy: off}\n", True), ("levels: {near-copy: no}\n", False), ("levels: {}\n", False),
                ("fail-on: never\n", True), ("fail-on: off\n", False), ("fail_on: info\n", False),
                ("organs: [{files: a, kind: office}]\n", True), ("organs: [{files: a, kind: unknown}]\n", False),
                ("organs: [{files: a}]\n", False), ("organs: [{files: a, kind: office, name: \"\"}]\n", False),
                ("files: {include: [a]}\n", True), ("files: {only: [a]}\n", False), ("files: {}\n", False),
                ("files: {include: [\"a[b]\"]}\n", False), ("previous: [\"../{year}/*\"]\n", True),
                ("previous: [\"{years}\"]\n", False), ("previous: a\n", False), ("baseline: b.json\n", True),
                ("baseline: \"*.json\"\n", False), (waiver, True), (waiver.replace("    reason: 口径不同\n", ""), False),
                (waiver.replace("口径不同", '" "'), False), (waiver.replace("2999-12-31", "2999年12月31日"), False),
                (waiver.replace("    owner", "    year: 1999\n    owner"), False),
                (waiver.replace("    owner", "    year: 2024\n    owner"), True)):
            with self.subTest(text):
                self.assertEqual(self.validator.is_valid(yaml.load(text, Plain)), is_right)
                self.write("gouji.yaml", text)
                self.assertEqual(self.gouji("check", "a.html").status, 0 if is_right else 2)

    def test_keys_are_those_of_the_program(self):
        """Each mapping that the program checks the keys of is one of the schema's."""
        folder = SOURCE / "src/settings"
        source = (folder / "configuration_reader.cpp").read_text() + (folder / "waiver_reader.cpp").read_text()
        known = {frozenset(re.findall(r'"([^"]+)"', keys)) for keys in re.findall(r"check_keys\([^{]*\{([^}]*)\}", source)}
        properties = self.schema["properties"]
        described = {frozenset(each["properties"]) for each in (self.schema, properties["organs"]["items"], properties["files"],
                                                                properties["waivers"]["items"])}
        self.assertEqual(known, described)

    def test_every_key_is_described(self):
        def walk(schema):
            for key, each in schema.get("properties", {}).items():
                self.assertRegex(each.get("description", ""), "[\u4e00-\u9fff]", key)
                walk(each)
                walk(each.get("items", {}))
        walk(self.schema)


if __name__ == "__main__":
    unittest.main()
