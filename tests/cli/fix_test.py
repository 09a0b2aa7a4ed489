"""gouji fix: which files it writes, and which it leaves alone."""
import io
import os
import stat
import zipfile

from documents import zipped
from program import FIXTURES, ProgramTest

WRONG = ('（一）予以公开<td>11<td>3', '（一）予以公开<td>12<td>3')
UNCERTAIN = ("<tr><td>3<td>1<td>0<td>1<td>5", "<tr><td>3<td>1<td>0<td>1<td>4")
PLACE = "表三 三(一)予以公开·自然人列"


class FixTest(ProgramTest):
    def names(self):
        return sorted(path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*") if path.is_file())

    def read(self, name):
        return (self.folder / name).read_bytes()


class Copies(FixTest):
    def test_a_copy_with_the_right_figure(self):
        original = self.write("年报/县 政府.html", self.sound(WRONG))
        run = self.gouji_that_writes("fix", original.relative_to(self.folder))
        self.assertEqual((run.status, run.err), (0, ""))
        self.assertIn("年报/县 政府.html：改了 1 处，改好的副本是 年报/县 政府.fixed.html", run.out)
        self.assertIn(f"  {PLACE}：12 → 11\n", run.out)
        self.assertEqual(self.names(), ["年报/县 政府.fixed.html", "年报/县 政府.html"])
        self.assertEqual(self.read("年报/县 政府.html").decode(), self.sound(WRONG))
        self.assertEqual(self.read("年报/县 政府.fixed.html").decode(), self.sound())

    def test_other_encodings_and_line_ends(self):
        for encoding in ("gbk", "utf-8-sig", "utf-16"):
            with self.subTest(encoding):
                as_file = lambda text: text.replace("\n", "\r\n").encode(encoding)
                self.write(f"{encoding}.html", as_file(self.sound(WRONG)))
                self.assertEqual(self.gouji_that_writes("fix", f"{encoding}.html").status, 0)
                self.assertEqual(self.read(f"{encoding}.fixed.html"), as_file(self.sound()))

    def test_a_name_without_extension(self):
        self.write("report", self.sound(WRONG))
        self.assertEqual(self.gouji_that_writes("fix", "report").status, 0)
        self.assertEqual(self.names(), ["report", "report.fixed"])

    def test_the_copy_is_for_the_same_eyes(self):
        self.write("a.html", self.sound(WRONG)).chmod(0o600)
        self.gouji_that_writes("fix", "a.html")
        self.assertEqual(stat.S_IMODE((self.folder / "a.fixed.html").stat().st_mode), 0o600)

    def test_what_is_there_is_not_overwritten(self):
        self.write("a.html", self.sound(WRONG))
        for prepare in (lambda path: path.write_bytes(b"mine"), lambda path: path.symlink_to("nowhere")):
            prepare(self.folder / "a.fixed.html")
            run = self.gouji("fix", "a.html")
            self.assertEqual((run.status, run.out), (2, ""))
            self.assertIn("副本 a.fixed.html 已经存在", run.err)
            self.assertIn("--in-place", run.err)
            self.assert_one_sentence(run.err)
            (self.folder / "a.fixed.html").unlink()

    def test_folders_and_several_files(self):
        self.write("reports/a.html", self.sound(WRONG))
        self.write("reports/b.html", self.sound())
        self.write("c.html", self.sound(WRONG))
        run = self.gouji_that_writes("fix", "reports", "nowhere.html", "c.html")
        self.assertEqual(run.status, 3)
        self.assertEqual(self.names(), ["c.fixed.html", "c.html", "reports/a.fixed.html", "reports/a.html",
                                        "reports/b.html"])
        self.assertIn("reports/b.html：没有查出对不上的数字，没有写任何文件。\n", run.out)
        self.assertIn("nowhere.html：找不到这个文件", run.err)

    def test_fixed_copies_need_no_more(self):
        self.write("a.html", self.sound(WRONG))
        self.gouji_that_writes("fix", "a.html")
        self.assertEqual(self.gouji("check", "--format", "json", "a.fixed.html").rules(), [])
        self.assertEqual(self.gouji("fix", "a.fixed.html").status, 0)


class InPlace(FixTest):
    def test_the_original_changes_and_keeps_its_permissions(self):
        path = self.write("a.html", self.sound(WRONG))
        path.chmod(0o640)
        run = self.gouji_that_writes("fix", "--in-place", "a.html")
        self.assertEqual((run.status, self.names()), (0, ["a.html"]))
        self.assertIn("a.html：改了 1 处，已写入原文件。", run.out)
        self.assertEqual(self.read("a.html").decode(), self.sound())
        self.assertEqual(stat.S_IMODE(path.stat().st_mode), 0o640)

    def test_links_stay_links(self):
        self.write("folder/a.html", self.sound(WRONG))
        (self.folder / "link.html").symlink_to("folder/a.html")
        self.assertEqual(self.gouji_that_writes("fix", "--in-place", "link.html").status, 0)
        self.assertTrue((self.folder / "link.html").is_symlink())
        self.assertEqual(self.read("folder/a.html").decode(), self.sound())

    def test_a_copy_that_exists_does_not_matter(self):
        self.write("a.html", self.sound(WRONG))
        self.write("a.fixed.html", "mine")
        self.assertEqual(self.gouji_that_writes("fix", "--in-place", "a.html").status, 0)
        self.assertEqual(self.read("a.fixed.html"), b"mine")


class NothingWritten(FixTest):
    def test_dry_run(self):
        self.write("a.html", self.sound(WRONG))
        for arguments, target in (((), "a.fixed.html"), (("--in-place",), "a.html")):
            run = self.gouji("fix", "--dry-run", *arguments, "a.html")
            self.assertEqual(run.status, 0)
            self.assertIn(f"  {PLACE}：12 → 11\n", run.out)
            self.assertIn(f"\n--- a.html\n+++ {target}\n@@ -36 +36 @@\n-<tr>", run.out)
            self.assertIn("（一）予以公开<td>12<td>3", run.out)
            self.assertIn("（一）予以公开<td>11<td>3", run.out)

    def test_nothing_to_do(self):
        self.write("a.html", self.sound())
        run = self.gouji("fix", "a.html")
        self.assertEqual((run.status, run.out), (0, "a.html：没有查出对不上的数字，没有写任何文件。\n"))

    def test_what_is_not_certain_stays(self):
        self.write("a.html", self.sound(UNCERTAIN))
        run = self.gouji("fix", "a.html")
        self.assertEqual(run.status, 0)
        self.assertIn("没有能确定改法的数字，没有写任何文件。", run.out)
        self.assertIn("仍有 1 处对不上", run.out)
        self.assertIn("gouji check", run.out)
        self.assertIn("--unsafe", run.out)

    def test_ignored_rules(self):
        self.write("a.html", self.sound(UNCERTAIN))
        self.assertIn("没有查出", self.gouji("fix", "--ignore", "dispute-total-mismatch", "a.html").out)

    def test_wrong_usage(self):
        self.write("a.html", self.sound(WRONG))
        for arguments in (("fix", "-"), ("fix", "a.html", "-"), ("fix",), ("fix", "--ignore", "no-such-rule", "a.html"),
                          ("fix", "--stdin-filename", "x", "a.html")):
            with self.subTest(arguments):
                run = self.gouji(*arguments, stdin=self.sound(WRONG).encode())
                self.assertEqual((run.status, run.out), (2, ""))

    def test_files_that_are_no_reports(self):
        self.write("empty.html", "")
        self.assertEqual(self.gouji("fix", "empty.html").status, 3)
        self.write("a.txt", "今天天气很好。\n")
        self.assertEqual(self.gouji("fix", "a.txt").status, 0)

    def test_folders_that_take_no_files(self):
        if os.getuid() == 0:
            self.skipTest("nothing is forbidden to root")
        self.write("locked/a.html", self.sound(WRONG))
        (self.folder / "locked").chmod(0o500)
        self.addCleanup((self.folder / "locked").chmod, 0o700)
        for arguments in ((), ("--in-place",)):
            run = self.gouji("fix", *arguments, "locked/a.html")
            self.assertEqual((run.status, run.out), (3, ""))
            self.assertIn("原文件没有改动", run.err)


class Texts(FixTest):
    def lines_changed(self, fixture, edit, written):
        """Mends the fixture with an edit made to it: the one line that changes, before and after."""
        sound = (FIXTURES / "shapes" / fixture).read_text(encoding="utf-8")
        self.assertEqual(sound.count(edit[0]), 1)
        self.write("a.txt", sound.replace(*edit))
        run = self.gouji_that_writes("fix", "a.txt")
        self.assertEqual((run.status, run.err), (0, ""))
        self.assertIn(written, run.out)
        self.assertEqual([rule for rule in self.gouji("check", "--format", "json", "a.fixed.txt").rules()
                          if rule.endswith("-mismatch")], [])
        before, after = self.read("a.txt").decode().split("\n"), self.read("a.fixed.txt").decode().split("\n")
        changed = [pair for pair in zip(before, after, strict=True) if pair[0] != pair[1]]
        self.assertEqual(len(changed), 1)
        return changed[0]

    ROW = "结           2.没有现成信息需要另行制作{}0         0       1           1           0         16"
    RIGHT = ROW.format("       14          ")

    def test_a_forgotten_figure_goes_under_its_column(self):
        blank = self.ROW.format(" " * len("       14          "))
        change = self.lines_changed("t9-layout.txt", (self.RIGHT, blank), "·自然人列：（空白） → 14\n")
        self.assertEqual(change, (blank, self.ROW.format("      14           ")))

    def test_columns_stay_where_a_figure_has_another_width(self):
        for wrong, mended in (("       1           ", "      14           "), ("       1234        ", "        14         ")):
            with self.subTest(wrong):
                edit = (self.RIGHT, self.ROW.format(wrong))
                change = self.lines_changed("t9-layout.txt", edit, f"·自然人列：{wrong.strip()} → 14\n")
                self.assertEqual(change, (edit[1], self.ROW.format(mended)))
                (self.folder / "a.fixed.txt").unlink()

    def test_a_figure_that_ran_together_with_an_ordinal_is_set_off(self):
        edit = ("79\n2.没有现成信息", "792.没有现成信息")
        before, after = self.lines_changed("t11-pypdf.txt", edit, "·总计列：792 → 79\n")
        self.assertIn(" 0 792.没有现成信息", before)
        self.assertEqual(after, before.replace("792.", "79 2."))


class WordDocuments(FixTest):
    SOUND = FIXTURES / "shapes" / "docx-merged-cells.docx"

    def parts(self, content):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return {name: archive.read(name) for name in archive.namelist()}

    def spoiled(self, **more):
        """The matrix with one figure wrong."""
        parts = {**self.parts(self.SOUND.read_bytes()), **more}
        document = parts["word/document.xml"]
        self.assertEqual(document.count(b">111<"), 1)
        return zipped({**parts, "word/document.xml": document.replace(b">111<", b">112<")})

    def test_a_copy_with_the_right_figure(self):
        self.write("a.docx", self.spoiled())
        run = self.gouji_that_writes("fix", "a.docx")
        self.assertEqual((run.status, run.err), (0, ""))
        self.assertIn("表三 一、本年新收·自然人列：112 → 111\n", run.out)
        self.assertEqual(self.parts(self.read("a.fixed.docx")), self.parts(self.SOUND.read_bytes()))

    def test_dry_run_lists_cells_alone(self):
        self.write("a.docx", self.spoiled())
        run = self.gouji("fix", "--dry-run", "a.docx")
        self.assertEqual(run.status, 0)
        self.assertIn("112 → 111", run.out)
        self.assertNotIn("@@", run.out)

    def test_signed_documents_are_left_alone(self):
        self.write("a.docx", self.spoiled(**{"_xmlsignatures/sig1.xml": b"<Signature/>"}))
        for arguments in ((), ("--in-place",), ("--dry-run",)):
            run = self.gouji("fix", *arguments, "a.docx")
            self.assertEqual((run.status, run.out), (3, ""))
            self.assertIn("签名", run.err)
            self.assert_one_sentence(run.err)


class Unsafe(FixTest):
    def test_the_likeliest_is_taken(self):
        self.write("a.html", self.sound(UNCERTAIN))
        run = self.gouji_that_writes("fix", "--unsafe", "a.html")
        self.assertEqual(run.status, 0)
        self.assertIn("表四 行政复议·总计列：4 → 5（只是可能，请核对）\n", run.out)
        self.assertIn("发布前必须与原始记录逐一核对", run.out)
        self.assertEqual(self.gouji("check", "a.fixed.html").status, 0)


class English(FixTest):
    def test_everything_is_english(self):
        self.write("a.html", self.sound(WRONG))
        run = self.gouji_that_writes("fix", "--lang", "en", "a.html")
        self.assertIn("a.html: changed 1; the corrected copy is a.fixed.html", run.out)
        self.assertIn("a.fixed.html exists", self.gouji("fix", "--lang", "en", "a.html").err)
        self.assertIn("--dry-run", self.gouji("fix", "--lang", "en", "--help").out)
