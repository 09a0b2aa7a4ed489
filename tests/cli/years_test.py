"""Reports held against last year's and against others, from outside."""
import unittest

from program import ProgramTest


WORDS = "<p>政策解读以文字为主，图表偏少；已制作图解8期，下一年每季度增加一期。"
LONG = "<p>" + "".join(chr(0x4E00 + (i * i * 37 + i * 11) % 4001) for i in range(400)) + "。"


class YearsTest(ProgramTest):
    def last_year(self, *edits):
        return self.sound(*edits).replace("2024年", "2023年")

    def unchecked(self, run, path):
        return [(entry["rule"], entry["not_supplied"]) for file in run.files() if file["path"].endswith(path)
                for entry in file["unchecked"]]

    def test_without_last_year_rules_are_not_supplied(self):
        self.write("a.html", self.sound())
        run = self.gouji("check", "a.html", "--format", "json")
        self.assertEqual(sorted(self.unchecked(run, "a.html")),
                         [("carried-in-mismatch", True), ("early-publication", True), ("growth-mismatch", True), ("in-force-mismatch", True),
                          ("late-publication", True), ("near-copy", True)])
        self.assertEqual(run.status, 0)

    def test_previous(self):
        self.write("a.html", self.sound())
        self.write("old/b.html", self.last_year())
        run = self.gouji("check", "a.html", "--previous", "old/b.html", "--format", "json", "--fail-on", "warning")
        self.assertEqual(run.rules().count("carried-in-mismatch"), 2)
        self.assertEqual(run.status, 1)

    def test_siblings(self):
        self.write("a.html", self.sound())
        self.write("b.html", self.last_year())
        run = self.gouji("check", ".", "--format", "json")
        self.assertEqual(run.rules().count("carried-in-mismatch"), 2)
        self.assertIn(("carried-in-mismatch", True), self.unchecked(run, "b.html"))

    def test_two_candidates_are_none(self):
        self.write("a.html", self.sound())
        self.write("b.html", self.last_year())
        self.write("c.html", self.last_year())
        run = self.gouji("check", ".", "--format", "json")
        self.assertNotIn("carried-in-mismatch", run.rules())
        self.assertIn(("carried-in-mismatch", False), self.unchecked(run, "a.html"))

    def test_another_year_is_refused(self):
        self.write("a.html", self.sound())
        run = self.gouji("check", "a.html", "--previous", "a.html", "--format", "json")
        self.assertEqual(run.rules(), [])
        self.assertIn(("carried-in-mismatch", False), self.unchecked(run, "a.html"))

    def test_missing_files(self):
        self.write("a.html", self.sound())
        for option in ("--previous", "--against"):
            run = self.gouji("check", "a.html", option, "nowhere.html")
            self.assertEqual(run.status, 3)
            self.assert_one_sentence(run.err)
            self.assertIn("nowhere.html", run.err)

    def test_against(self):
        self.write("a.html", self.sound((WORDS, LONG)))
        self.write("corpus/b.html", self.sound((WORDS, LONG)))
        self.write("corpus/c.html", self.sound())
        run = self.gouji("check", "a.html", "--against", "corpus", "--format", "json")
        self.assertEqual(run.rules(), ["near-copy"])
        self.assertEqual(run.files()[0]["findings"][0]["values"], {"similarity": 1})

    def test_a_report_is_no_copy_of_its_own_file(self):
        self.write("corpus/a.html", self.sound((WORDS, LONG)))
        run = self.gouji("check", "corpus/a.html", "--against", "corpus", "--format", "json")
        self.assertEqual(run.rules(), [])


if __name__ == "__main__":
    unittest.main()
