"""Options and exit statuses: 0 clean, 1 found something, 2 wrong usage, 3 unreadable, 4 internal; the highest wins."""
import json
import os
import pathlib

from program import FIXTURES, SOUND, ProgramTest

ERROR = ("<td>3<td>1<td>0<td>1<td>5", "<td>3<td>1<td>0<td>1<td>4")
WARNING = ("<td>4<td>1<td>27", "<td>8<td>1<td>5")
INFO = ("<td>行政规范性文件", "<td>规范性文件")


class ExitStatus(ProgramTest):
    def test_fail_on(self):
        statuses = {"never": (0, 0, 0, 0), "error": (0, 0, 0, 1), "warning": (0, 0, 1, 1), "info": (0, 1, 1, 1)}
        names = ["sound.html", "info.html", "warning.html", "error.html"]
        for name, edits in zip(names, [(), (INFO,), (WARNING,), (ERROR,)]):
            self.write(name, self.sound(*edits))
        for level, expected in statuses.items():
            for name, status in zip(names, expected):
                with self.subTest(level=level, name=name):
                    self.assertEqual(self.gouji("check", "--fail-on", level, name).status, status)
        self.assertEqual([self.gouji("check", name).status for name in names], [0, 0, 0, 1])

    def test_the_highest_wins(self):
        self.write("error.html", self.sound(ERROR))
        self.assertEqual(self.gouji("check", "error.html", "nowhere.html").status, 3)
        self.assertEqual(self.gouji("check", "--fail-on", "never", "error.html", "nowhere.html").status, 3)
        self.assertEqual(self.gouji("check", SOUND, "error.html", SOUND).status, 1)

    def test_wrong_usage(self):
        for arguments in ([], ["check"], ["nonsense"], ["check", "--format", "xml", SOUND],
                          ["check", "--fail-on", "fatal", SOUND], ["check", "--edition", "2020", SOUND],
                          ["check", "--year", "1999", SOUND], ["check", "--kind", "school", SOUND],
                          ["check", "--lang", "fr", SOUND], ["check", "--max-bytes", "0", SOUND],
                          ["check", "--max-bytes", "99999999999", SOUND], ["check", "--unknown", SOUND],
                          ["check", "--published", "2024-13-01", SOUND], ["fix", "--published", "yesterday", SOUND],
                          ["check", "--select", "no-such-rule", SOUND], ["check", "--ignore", "no-such-rule", SOUND],
                          ["explain"], ["explain", "no-such-rule"], ["emit", "nothing", SOUND]):
            with self.subTest(arguments):
                run = self.gouji(*arguments)
                self.assertEqual((run.status, run.out), (2, ""))
                self.assertRegex(run.err, r"。\n$")

    def test_output_that_is_not_taken(self):
        if not pathlib.Path("/dev/full").exists():
            self.skipTest("no /dev/full here")
        command = f'"{os.environ["GOUJI"]}" check "{SOUND}" > /dev/full'
        self.assertEqual(os.waitstatus_to_exitcode(os.system(command + " 2> /dev/null")), 4)

    def test_help_and_version(self):
        version = (FIXTURES.parent / "VERSION").read_text(encoding="utf-8").strip()
        self.assertEqual(self.gouji("--version").out, f"gouji {version}\n")
        for arguments in (["--help"], ["check", "--help"], ["--lang", "en", "--help"]):
            run = self.gouji(*arguments)
            self.assertEqual((run.status, run.err), (0, ""))
            self.assertIn("gouji", run.out)


class LocalPacks(ProgramTest):
    """Packs of provinces and cities come with the program, and are in force where they are asked for."""

    def test_a_local_pack_by_its_name(self):
        long = ("<p>工作考核", "<p>" + "主动公开" * 300 + "。\n<p>工作考核")
        self.write("long.html", self.sound(long))
        self.assertEqual(self.gouji("check", "--format", "json", "long.html").rules(), [])
        run = self.gouji("check", "--format", "json", "--pack", "wuwei", "long.html")
        self.assertEqual(run.rules(), ["overview-too-long"])
        folder = FIXTURES.parent / "rules" / "local" / "wuwei"
        self.assertEqual(self.gouji("check", "--format", "json", "--pack", folder, "long.html").out, run.out)
        unknown = self.gouji("check", "--pack", "wuwie", "long.html")
        self.assertEqual((unknown.status, unknown.out), (2, ""))
        self.assertIn("wuwei", unknown.err)

    def test_rules_lists_local_packs_apart(self):
        built_in, local = self.gouji("rules").out.split("\n\n")
        self.assertNotIn("overview-too-long", built_in)
        self.assertRegex(local, r"^地方规则包 wuwei.*--pack wuwei.*\noverview-too-long ")
        self.assertIn("wuwei 1.0.0", self.gouji("explain", "overview-too-long").out)


class Publication(ProgramTest):
    """The sound report is a county government's, of 2024: its deadline is 31 March 2025."""

    def late(self, *arguments):
        file = json.loads(self.gouji("check", "--format", "json", *arguments, SOUND).out)
        found = [(each["rule"], each["level"]) for each in file["files"][0]["findings"]]
        unchecked = [each["rule"] for each in file["files"][0]["unchecked"] if not each["not_supplied"]]
        wanting = [each["rule"] for each in file["files"][0]["unchecked"]
                   if each["not_supplied"] and each["rule"].endswith("-publication")]
        return found, unchecked, len(wanting)

    def test_published(self):
        late = [("late-publication", "error")]
        self.assertEqual(self.late(), ([], [], 2))
        self.assertEqual(self.late("--published", "2025-03-31"), ([], [], 0))
        self.assertEqual(self.late("--published", "2025年4月1日"), (late, [], 0))
        self.assertEqual(self.late("--published", "2025-02-01", "--kind", "department"), (late, [], 0))
        self.assertEqual(self.late("--published", "2025-12-01", "--kind", "office"), ([], ["late-publication"], 0))
        self.assertEqual(self.late("--published", "2024-11-01"), ([("early-publication", "info")], [], 0))

    def test_editions_before_2019_have_one_deadline(self):
        for kind in ("government", "department", "office", "unknown"):
            arguments = ("--kind", kind, "--edition", "2014", "--select", "late-publication")
            self.assertEqual(self.late("--published", "2025-03-31", *arguments), ([], [], 0))
            found = self.late("--published", "2025-04-01", *arguments)
            self.assertEqual(found, ([("late-publication", "error")], [], 0))

    def test_wrong_date(self):
        run = self.gouji("check", "--published", "2024-02-30", SOUND)
        self.assertEqual(run.status, 2)
        self.assertIn("“2024-02-30”不是日期，请写成 2024-01-31 或 2024年1月31日", run.err)


class Inputs(ProgramTest):
    def test_standard_input(self):
        run = self.gouji("check", "--format", "json", "-", stdin=self.sound(ERROR).encode())
        self.assertEqual((run.status, run.files()[0]["path"]), (1, "-"))
        run = self.gouji("check", "--format", "json", "--stdin-filename", "年报/局.html", "-", stdin=self.sound().encode())
        self.assertEqual((run.status, run.files()[0]["path"]), (0, "年报/局.html"))
        self.assertEqual(self.gouji("check", "-").status, 3)

    def test_folders(self):
        for name in ("b.html", "a/c.HTM", "a/d.docx.html", "a/deep/e.md", "a/f.txt"):
            self.write("reports/" + name, self.sound())
        for name in ("notes.doc", ".hidden.html", ".git/g.html", "a/style.css"):
            self.write("reports/" + name, self.sound())
        run = self.gouji("check", "--format", "json", "reports")
        self.assertEqual([file["path"] for file in run.files()],
                         [f"reports/{name}" for name in ("a/c.HTM", "a/d.docx.html", "a/deep/e.md", "a/f.txt", "b.html")])
        self.assertEqual(run.status, 0)

    def test_format_by_content(self):
        self.write("report.txt", self.sound())
        self.assertEqual(self.gouji("check", "--format", "json", "report.txt").files()[0]["format"], "html")

    def test_names_with_blanks_and_characters(self):
        self.write("年 报/县 政府（终稿）.html", self.sound())
        run = self.gouji("check", "--format", "json", "年 报")
        self.assertEqual(run.files()[0]["path"], "年 报/县 政府（终稿）.html")


class Choices(ProgramTest):
    def setUp(self):
        super().setUp()
        self.write("all.html", self.sound(ERROR, WARNING, INFO))

    def rules(self, *arguments):
        return self.gouji("check", "--format", "json", *arguments, "all.html").rules()

    def test_select_and_ignore(self):
        everything = ["label-differs", "in-force-below-issued", "dispute-total-mismatch"]
        self.assertEqual(self.rules(), everything)
        self.assertEqual(self.rules("--select", "label-differs"), ["label-differs"])
        self.assertEqual(self.rules("--select", "label-differs,dispute-total-mismatch"), [everything[0], everything[2]])
        self.assertEqual(self.rules("--ignore", "label-differs", "--ignore", "in-force-below-issued"), [everything[2]])
        self.assertEqual(self.rules("--select", "label-differs", "--ignore", "label-differs"), [])

    def test_ignored_rules_do_not_count(self):
        self.assertEqual(self.gouji("check", "--ignore", "dispute-total-mismatch", "all.html").status, 0)

    def test_year_edition_and_kind(self):
        def report(*arguments):
            return self.gouji("check", "--format", "json", *arguments, SOUND).files()[0]["report"]

        self.assertEqual((report()["year"], report()["edition"], report()["kind"]), (2024, "2021", "government"))
        self.assertEqual((report("--year", "2020")["year"], report("--year", "2020")["edition"]), (2020, "2019"))
        self.assertEqual((report("--edition", "2019")["year"], report("--edition", "2019")["edition"]), (2024, "2019"))
        self.assertEqual(report("--kind", "office")["kind"], "office")
        of_2020 = self.gouji("check", "--format", "json", "--year", "2020", SOUND)
        self.assertEqual(of_2020.rules(), ["missing-period"] + ["wrong-edition"] * 2)

    def test_language(self):
        run = self.gouji("check", "--lang", "en", "--format", "concise", "all.html")
        self.assertIn("dispute-total-mismatch", run.out)
        self.assertIn("the outcomes add up to 3+1+0+1=5, the total says 4", run.out)
        self.assertIn("各项相加3+1+0+1=5，表中总计为4", self.gouji("check", "all.html").out)

    def test_a_further_pack(self):
        self.write("coercion.html", self.sound(("行政强制<td colspan=\"3\">0", "行政强制<td colspan=\"3\">6")))
        run = self.gouji("check", "--format", "json", "--pack", FIXTURES / "packs" / "example-city", "coercion.html")
        self.assertEqual(run.rules(), ["few-coercions"])
        self.assertEqual(json.loads(run.out)["packs"][-1]["id"], "example-city")

    def test_no_colour_off_terminals(self):
        for environment in ({}, {"NO_COLOR": "1"}, {"TERM": "xterm-256color"}):
            self.assertNotIn("\x1b", self.gouji("check", "all.html", environment=environment).out)


class Terminal(ProgramTest):
    def on_terminal(self, environment):
        import pty
        import subprocess
        self.write("error.html", self.sound(ERROR))
        try:
            master, slave = pty.openpty()
        except OSError as error:  # a bare chroot has none
            self.skipTest(str(error))
        process = subprocess.Popen([os.environ["GOUJI"], "check", "error.html"], cwd=self.folder, stdout=slave,
                                   env={**os.environ, "TERM": "xterm", **environment})
        os.close(slave)
        shown = b""
        while True:
            try:
                chunk = os.read(master, 1 << 16)
            except OSError:
                break
            if not chunk:
                break
            shown += chunk
        os.close(master)
        self.assertEqual(process.wait(), 1)
        return shown

    def test_colour_on_terminals_only_where_wanted(self):
        self.assertIn(b"\x1b[", self.on_terminal({"NO_COLOR": ""}))
        self.assertNotIn(b"\x1b[", self.on_terminal({"NO_COLOR": "1"}))
        self.assertNotIn(b"\x1b[", self.on_terminal({"NO_COLOR": "", "TERM": "dumb"}))
