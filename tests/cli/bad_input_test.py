"""Input that cannot be read, or only in part: one clear sentence for it, the other files checked, nothing written."""
import documents
from program import SOUND, ProgramTest

UNREADABLE = {
    "empty.html": (b"", "文件是空的，没有任何内容，请检查是否选错了文件。"),
    "garbage.txt": (bytes(range(256)) * 40, "文件内容不是文字，无法识别，请用 Word 或 WPS 打开后另存为 .docx 再检查。"),
    "truncated.docx": (documents.docx("一、总体情况")[:-40],
                       "文件不完整或已损坏（可能没有下载完），请重新下载，或用 Word 或 WPS 打开修复后另存为 .docx。"),
    "cut-in-half.docx": (documents.docx("一、总体情况" * 500)[:400],
                         "文件不完整或已损坏（可能没有下载完），请重新下载，或用 Word 或 WPS 打开修复后另存为 .docx。"),
    "protected.docx": (documents.encrypted_word(), "文件设有打开密码，请在 Word 或 WPS 中取消密码后另存为 .docx 再检查。"),
    "renamed.docx": (documents.old_word(),
                     "这是旧版 Word（.doc）格式，改扩展名不起作用，请用 Word 或 WPS 打开后另存为 .docx 再检查。"),
    "bomb.docx": (documents.zip_bomb(300),
                  "文件解压后大得异常，为安全起见没有读取，请用 Word 或 WPS 打开，把正文复制到新文档后另存为 .docx。"),
    "archive.docx": (documents.zipped({"年报.txt": "一、总体情况"}),
                     "这是压缩包或其他办公文档，里面没有 Word 正文，请解压后选择其中的报告，或另存为 .docx。"),
    "broken-xml.docx": (documents.zipped({"[Content_Types].xml": documents.CONTENT_TYPES,
                                          "_rels/.rels": documents.RELATIONSHIPS,
                                          "word/document.xml": "<w:document><w:body><w:p>"}),
                        "Word 文档内部已损坏，请用 Word 或 WPS 打开修复后另存为 .docx 再检查。"),
    "report.pdf": (b"%PDF-1.7\n", "暂不支持这种文件格式，请另存为 .docx、.html 或 .txt 再检查。"),
    "picture.png": (b"\x89PNG\r\n\x1a\n", "暂不支持这种文件格式，请另存为 .docx、.html 或 .txt 再检查。"),
}
MISSING = "找不到这个文件，请检查文件名和所在的文件夹。"
TOO_LARGE = "文件超过大小上限，请确认它确实是年度报告；如果是，请用 --max-bytes 提高上限。"


class UnreadableInput(ProgramTest):
    def test_one_sentence_each_and_the_others_are_checked(self):
        for name, (content, sentence) in UNREADABLE.items():
            with self.subTest(name):
                path = self.write(name, content)
                run = self.gouji("check", "--format", "json", name, SOUND)
                bad, good = run.files()
                self.assertEqual(run.status, 3)
                self.assertEqual(bad["error"]["message"], sentence)
                self.assertEqual((bad["report"], bad["findings"], bad["unchecked"]), (None, [], []))
                self.assertEqual((good["report"]["year"], good["findings"]), (2024, []))
                self.assertEqual(run.err, "")
                text = self.gouji("check", name)
                self.assertEqual(text.status, 3)
                self.assert_one_sentence(text.out)
                path.unlink()

    def test_missing_file(self):
        run = self.gouji("check", "--format", "json", "nowhere.html", SOUND)
        self.assertEqual(run.status, 3)
        self.assertEqual([file.get("error", {}).get("message") for file in run.files()], [MISSING, None])
        self.assert_one_sentence(self.gouji("check", "nowhere.html").out)

    def test_folder_without_reports(self):
        self.write("empty/readme.doc", "x")
        for command in (["check"], ["extract"], ["emit", "report"]):
            with self.subTest(command):
                run = self.gouji(*command, "empty")
                self.assertEqual((run.status, run.out), (2, ""))
                self.assert_one_sentence(run.err)

    def test_size_limit(self):
        self.write("large.txt", "公开信息。\n" * (100_000_000 // 16))
        run = self.gouji("check", "--format", "json", "large.txt", SOUND)
        self.assertEqual(run.status, 3)
        self.assertEqual(run.files()[0]["error"]["message"], TOO_LARGE)
        self.assertEqual(run.files()[1]["findings"], [])

    def test_size_limit_is_raised_and_lowered(self):
        size = SOUND.stat().st_size
        self.assertEqual(self.gouji("check", "--max-bytes", size - 1, SOUND).status, 3)
        self.assertEqual(self.gouji("check", "--max-bytes", size, SOUND).status, 0)

    def test_extract_says_it_too(self):
        self.write("empty.html", b"")
        run = self.gouji("extract", "empty.html", SOUND)
        self.assertEqual(run.status, 3)
        self.assert_one_sentence(run.err)
        self.assertIn('"year": 2024', run.out)

    def test_in_english(self):
        for name, (content, _) in UNREADABLE.items():
            with self.subTest(name):
                self.write(name, content)
                run = self.gouji("check", "--lang", "en", name)
                self.assertEqual(run.status, 3)
                self.assertRegex(run.out, r"^[\x20-\x7e]+\n$")


class FindingsNotErrors(ProgramTest):
    def check(self, content, name="report.html"):
        self.write(name, content)
        run = self.gouji("check", "--format", "json", name)
        self.assertIn(run.status, (0, 1))
        return run

    def test_pictures_in_place_of_tables(self):
        text = self.sound()
        while "<table>" in text:
            begin, end = text.index("<table>"), text.index("</table>") + len("</table>")
            text = text[:begin] + '<p><img src="table.png">' + text[end:]
        self.assertEqual(self.check(text).rules(), ["missing-table"] * 3)

    def test_cells_touched_by_invalid_bytes_are_unread(self):
        old = "（一）予以公开<td>11<td>3"
        damaged = self.sound().encode().replace(old.encode(), old.encode()[:-1] + b"\xff")
        run = self.check(damaged)
        self.assertEqual(run.rules(), [])
        self.assertEqual({entry["rule"] for entry in run.files()[0]["unchecked"] if not entry["not_supplied"]},
                         {"row-total-mismatch", "concluded-total-mismatch"})
        extract = self.gouji("extract", "report.html")
        self.assertIn('"commercial": {"state": "unread"}', " ".join(extract.out.split()).replace("{ ", "{").replace(" }", "}"))

    def test_control_bytes_are_no_fault(self):
        self.assertEqual(self.check(self.sound(("全年主动公开", "全年\x07主动\x00公开\x1f"))).rules(), [])

    def test_deep_nesting_is_checked(self):
        nested = {"tags": "<div><b>" * 50_000, "tables": "<table><tr><td>" * 100_000, "open tags": "<p" * 100_000,
                  "comments": "<!--" * 100_000, "entities": "&amp" * 100_000}
        for name, markup in nested.items():
            with self.subTest(name):
                run = self.check(self.sound(("<p>本年度没有收取信息处理费。\n", "<p>本年度没有收取信息处理费。\n" + markup)))
                self.assertEqual(run.rules(), [])
        run = self.check("- " * 100_000 + "[" * 100_000 + "| " * 100_000, "report.md")
        self.assertEqual(run.rules(), ["not-a-report"])


class FaultyPack(ProgramTest):
    def test_place_and_expectation(self):
        self.write("pack/pack.yaml", "id: mine\nversion: \"1\"\nauthority: 我\nlevel: high\n")
        run = self.gouji("check", "--pack", "pack", SOUND)
        self.assertEqual((run.status, run.out), (2, ""))
        self.assertEqual(run.err, "规则包有误：pack/pack.yaml:4:1: 没有“level”这一项，可以写的有：id、version、authority、editions、years、extends、fixtures\n"
                                  "  4 | level: high\n"
                                  "    | ^\n")

    def test_suggestion_in_english(self):
        self.write("pack/pack.yaml", "id: mine\nversion: \"1\"\nautority: 我\n")
        run = self.gouji("check", "--lang", "en", "--pack", "pack", SOUND)
        self.assertEqual((run.status, run.out), (2, ""))
        self.assertEqual(run.err, "faulty pack: pack/pack.yaml:3:1: unknown key “autority”\n"
                                  "  3 | autority: 我\n"
                                  "    | ^\n"
                                  "  did you mean “authority”?\n")

    def test_no_pack(self):
        run = self.gouji("check", "--pack", "nowhere", SOUND)
        self.assertEqual(run.status, 2)
        self.assertEqual(run.err, "规则包有误：nowhere/pack.yaml:1:1: 这里没有规则包：规则包是一个文件夹，里面要有 pack.yaml 文件\n")
