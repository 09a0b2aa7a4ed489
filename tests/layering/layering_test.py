"""The source tree keeps its layers, and a tree that does not is told so."""
import pathlib
import sys
import tempfile
import unittest

from layers import faults

ROOT = pathlib.Path(__file__).parent.parent.parent

SOUND = {
    "src/text/CMakeLists.txt": "gouji_layer(text SOURCES span.cpp)",
    "src/text/span.cpp": '#include "text/span.hpp"\n#include <string>\n',
    "src/text/span.hpp": "",
    "src/reader/html/CMakeLists.txt": "gouji_layer(reader_html\n  SOURCES html.cpp\n  LAYERS text\n  LIBRARIES fmt)",
    "src/reader/html/html.cpp": '#include "text/span.hpp"\n#include "reader/html/tag.hpp"\n',
    "src/reader/html/tag.hpp": "",
    "src/parse/CMakeLists.txt": "gouji_layer(parse SOURCES parse.cpp LAYERS reader_html)",
    "src/parse/parse.cpp": '#include <tao/pegtl.hpp>\n#include <report.hpp>\n#include "text/span.hpp"\n',
    "src/main.cpp": '#include "reader/html/tag.hpp"\n',
    "grammar/report.hpp": "#include <tao/pegtl.hpp>\n",
}

BREACHES = [
    ({"src/text/span.cpp": '#include "reader/html/tag.hpp"\n'},
     ["src/text/span.cpp: reader/html/tag.hpp: text may not include reader_html"]),
    ({"src/text/span.cpp": "#include <unistd.h>\n", "src/main.cpp": "# include <sys/ioctl.h>\n"},
     ["POSIX headers in more than one file: src/main.cpp, src/text/span.cpp"]),
    ({"src/text/span.cpp": "#include <tao/pegtl/contrib/analyze.hpp>\n#include <yaml-cpp/yaml.h>\n"},
     ["src/text/span.cpp: tao/pegtl/contrib/analyze.hpp: PEGTL is for parse alone",
      "src/text/span.cpp: yaml-cpp/yaml.h: yaml-cpp is for yaml alone"]),
    ({"src/text/span.cpp": "#include <report.hpp>\n"},
     ["src/text/span.cpp: report.hpp: includes the grammar, which is src/parse's"]),
    ({"src/text/CMakeLists.txt": "gouji_layer(text SOURCES span.cpp LAYERS parse)"},
     ["src/parse: parse and reader_html need each other", "src/reader/html: reader_html and text need each other",
      "src/text: text and parse need each other"]),
    ({"src/text/CMakeLists.txt": "gouji_layer(text SOURCES span.cpp LAYERS pack) # LAYERS parse"},
     ["src/text: LAYERS names pack, which is no layer"]),
    ({"src/text/span.hpp": "namespace gouji {\nstruct Span {\n};\n}\n",
      "src/reader/html/tag.hpp": "namespace gouji {\nstruct Tag;\nclass Span : Tag {\n};\n}\n"},
     ["Span is a type of src/reader/html/tag.hpp and of src/text/span.hpp"]),
    ({"src/loose/loose.cpp": ""}, ["src/loose/loose.cpp: in no layer"]),
    ({"src/text/span.cpp": '#include "span.hpp"\n'}, ["src/text/span.cpp: span.hpp: no layer has this header"]),
]


def faults_of(files):
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for name, text in files.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return sorted(faults(root))


class LayeringTest(unittest.TestCase):
    maxDiff = None

    def test_the_tree_keeps_its_layers(self):
        self.assertEqual(list(faults(ROOT)), [])

    def test_a_sound_tree_has_no_faults(self):
        self.assertEqual(faults_of(SOUND), [])

    def test_every_breach_is_told(self):
        for change, expected in BREACHES:
            with self.subTest(change=change):
                self.assertEqual(faults_of({**SOUND, **change}), sorted(expected))


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    unittest.main()
