// What parse5 says of the cells of a page: the answer that the reader's own page is compared with.
import { defaultTreeAdapter, Parser } from "parse5";

// The default tree, whose text nodes also remember which pieces of the source they were put together from.
class PieceParser extends Parser {
  constructor() {
    const adapter = { ...defaultTreeAdapter };
    super({ sourceCodeLocationInfo: true, treeAdapter: adapter });
    adapter.insertText = (parent, text) => {
      defaultTreeAdapter.insertText(parent, text);
      this.remember(parent.childNodes.at(-1));
    };
    adapter.insertTextBefore = (parent, text, reference) => {
      defaultTreeAdapter.insertTextBefore(parent, text, reference);
      this.remember(parent.childNodes[parent.childNodes.indexOf(reference) - 1]);
    };
  }

  _insertCharacters(token) {
    this.piece = [token.location.startOffset, token.location.endOffset];
    super._insertCharacters(token);
  }

  remember(node) {
    (node.pieces ??= []).push(this.piece);
  }
}

// parse5 where it leaves the standard, brought back to it: what differs then is ours to explain.
class CorrectedParser extends PieceParser {
  // 13.2.6.4.14: in a row, the end tag of a section that is not open is ignored.
  onEndTag(token) {
    const inRow = 13;
    const ends = ["tbody", "thead", "tfoot"].includes(token.tagName);
    if (ends && this.insertionMode === inRow && !this.openElements.hasInTableScope(token.tagID)) return;
    super.onEndTag(token);
  }
}

export function parse(source, corrected = false) {
  const parser = corrected ? new CorrectedParser() : new PieceParser();
  parser.tokenizer.write(source, true);
  return parser.document;
}

// parse5's place of a text reaches over markup that yields no token: `</>`, and the ends of CDATA sections.
function piecesOf(node, source) {
  const raw = ["style", "script", "xmp", "iframe", "noembed", "noframes", "noscript", "plaintext", "title", "textarea"];
  if (isHtml(node.parentNode, ...raw)) return node.pieces;
  let inSection = false;
  return node.pieces.flatMap(([begin, end]) => {
    const parts = [];
    for (let at = begin; at < end; ) {
      const markup = inSection ? /\]\]>/g : /<\/>|<!\[CDATA\[/g;
      markup.lastIndex = at;
      const found = markup.exec(source);
      const stop = Math.min(found?.index ?? end, end);
      if (stop > at) parts.push([at, stop]);
      if (stop === end) break;
      at = stop + found[0].length;
      if (found[0] !== "</>") inSection = !inSection;
    }
    return parts;
  });
}

// The byte offset of each UTF-16 offset.
function byteOffsets(source) {
  const offsets = new Uint32Array(source.length + 1);
  let bytes = 0;
  for (let at = 0; at < source.length; ++at) {
    offsets[at] = bytes;
    const unit = source.charCodeAt(at);
    bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : unit >= 0xd800 && unit < 0xe000 ? 2 : 3;
  }
  offsets[source.length] = bytes;
  return offsets;
}

export function quoted(text) {
  const escapes = { "\n": "\\n", "\t": "\\t", '"': '\\"', "\\": "\\\\" };
  const escaped = text.replace(/[\u0000-\u001f"\\]/g, (c) =>
    escapes[c] ?? `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return `"${escaped}"`;
}

// The standard's rules for parsing non-negative integers, clamped.
function span(element, name, least, most) {
  const value = element.attrs.find((attribute) => attribute.name === name)?.value ?? "";
  const digits = /^[\t\n\f\r ]*\+?([0-9]+)/.exec(value);
  return digits ? Math.min(Math.max(Number(digits[1]), least), most) : 1;
}

const isHtml = (node, ...names) =>
  node.namespaceURI === "http://www.w3.org/1999/xhtml" && names.includes(node.tagName);

// One line a cell, in document order: table.row.column, depth, spans, the pieces of the source, the text.
export function cells(source, corrected = false) {
  const offsets = byteOffsets(source);
  const found = [];
  let tables = 0;
  const todo = [{ node: parse(source, corrected), cell: null, table: null, row: null, depth: 0 }];
  while (todo.length > 0) {
    let { node, cell, table, row, depth } = todo.pop();
    if (node.nodeName === "#text" && cell) {
      cell.text += node.value;
      for (const [begin, end] of piecesOf(node, source)) {
        const last = cell.pieces.at(-1);
        if (last && last[1] === offsets[begin]) last[1] = offsets[end];
        else cell.pieces.push([offsets[begin], offsets[end]]);
      }
    } else if (isHtml(node, "table")) {
      [table, row, cell] = [{ number: tables++, rows: 0 }, null, null];
    } else if (isHtml(node, "tr") && table) {
      row = { number: table.rows++, cells: 0 };
    } else if (isHtml(node, "td", "th") && row) {
      const place = `${table.number}.${row.number}.${row.cells++}`;
      const spans = `${span(node, "colspan", 1, 1000)}x${span(node, "rowspan", 0, 65534)}`;
      cell = { place, depth, spans, pieces: [], text: "" };
      found.push(cell);
      [table, row, depth] = [null, null, depth + 1];
    }
    for (const child of (node.childNodes ?? []).toReversed()) todo.push({ node: child, cell, table, row, depth });
  }
  return found.map(({ place, depth, spans, pieces, text }) =>
    `cell ${place} ${depth} ${spans} ${pieces.map((piece) => piece.join("-")).join(",") || "-"} ${quoted(text)}`);
}
