"""Writes what the benchmarks read: a page of 120 KB, and the same page for xsltproc with some 60 assertions.

Usage: make_page.py FOLDER. The page is fixtures/reports/sound.html as a site shows it that pasted it from Word: every cell and
paragraph wrapped in styles, menus around the report. It is well-formed, so that page.xml is the same text.
"""
import pathlib
import re
import sys

REPORT = pathlib.Path(__file__).parent.parent / "fixtures/reports/sound.html"
SIZE = 120 * 1024

CELL_STYLE = ("width:47.6pt;border-top:none;border-left:none;border-bottom:solid windowtext 1.0pt;"
              "border-right:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt;height:21.0pt")
TEXT_STYLE = "font-size:10.5pt;font-family:宋体;color:black"


def word_run(text):
    return f'<span lang="EN-US" style="{TEXT_STYLE}">{text}</span>'


def word_cell(cell):
    attributes, text = cell.groups()
    lines = "".join(f'<p class="MsoNormal" align="center" style="text-align:center;line-height:normal">{word_run(line)}</p>'
                    for line in text.split("<br/>"))
    return f'<td{attributes} style="{CELL_STYLE}">{lines}</td>'


def word_paragraph(paragraph):
    return f'<p class="MsoNormal" style="text-indent:32.0pt;line-height:28.0pt">{word_run(paragraph[1])}</p>'


def menu(items):
    return "".join(f'<li class="nav-item"><a href="/zwgk/column{item}/index.html" target="_blank" title="栏目{item}">'
                   f"栏目{item}</a></li>\n" for item in items)


def page():
    text = REPORT.read_text(encoding="utf-8").replace("<br>", "<br/>").replace('charset="utf-8"', 'charset="utf-8"/')
    text = re.sub(r"<p>(.*?)</p>", word_paragraph, text)
    text = re.sub(r"<td([^>]*)>(.*?)</td>", word_cell, text)
    before, after = text.split('<div class="crumbs">')
    room = SIZE - len(text.encode())
    assert room > 0, "the report alone is larger than the page"
    size_of_item = len(menu([1000]).encode())
    items = [1000 + item for item in range(room // size_of_item)]
    half = len(items) // 2
    after = after.replace("</body>", f'<ul>\n{menu(items[half:])}</ul>\n</body>')
    return f'{before}<ul>\n{menu(items[:half])}</ul>\n<div class="crumbs">{after}'


def figure(row, column):
    """Rows follow three of headers; columns count from the right: 1 is the total, 7 natural persons."""
    return f"number($matrix/tr[{row + 3}]/td[last() - {column - 1}])"


def equations():
    for row in range(1, 26):
        yield " + ".join(figure(row, column) for column in range(2, 8)), figure(row, 1)
    for column in range(1, 8):
        yield (f"{figure(1, column)} + {figure(2, column)}", f"{figure(24, column)} + {figure(25, column)}")
        yield " + ".join(figure(row, column) for row in range(3, 24)), figure(24, column)
    for group in range(3):
        cells = [f"number($disputes/tr[4]/td[{group * 5 + cell}])" for cell in range(1, 6)]
        yield " + ".join(cells[:4]), cells[4]


def assertions():
    for left, right in equations():
        yield f"{left} = {right}"
    for heading in ["一、总体情况", "二、主动公开", "三、收到和处理", "四、政府信息公开", "五、存在的主要问题", "六、其他需要报告"]:
        yield f"//h2[starts-with(normalize-space(.), '{heading}')]"
    for row in range(1, 13):
        yield f"{figure(row, 1)} &gt;= 0"


def stylesheet():
    tests = "\n".join(f'    <xsl:if test="not({test})"><xsl:text>assertion {number} fails&#10;</xsl:text></xsl:if>'
                      for number, test in enumerate(assertions(), 1))
    return f"""<?xml version="1.0" encoding="utf-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="text"/>
  <xsl:variable name="matrix" select="(//table)[3]"/>
  <xsl:variable name="disputes" select="(//table)[4]"/>
  <xsl:template match="/">
{tests}
  </xsl:template>
</xsl:stylesheet>
"""


if __name__ == "__main__":
    folder = pathlib.Path(sys.argv[1])
    html = page()
    (folder / "page.html").write_text(html, encoding="utf-8")
    xml = html.replace("<!DOCTYPE html>", '<?xml version="1.0" encoding="utf-8"?>')
    (folder / "page.xml").write_text(xml, encoding="utf-8")
    (folder / "page.xsl").write_text(stylesheet(), encoding="utf-8")
