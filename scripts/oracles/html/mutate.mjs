#!/usr/bin/env node
// mutate.mjs COUNT SEED FOLDER...: prints blocks of damaged pages: tags deleted, doubled, swapped, inserted and cut,
// quotes unbalanced. The same arguments give the same blocks.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { quoted } from "./cells.mjs";

const [count, seed, ...folders] = process.argv.slice(2);
const bases = folders.flatMap((folder) =>
  readdirSync(folder).filter((name) => name.endsWith(".html")).sort().map((name) =>
    ({ name, text: readFileSync(join(folder, name), "utf8") })));

// mulberry32
let state = Number(seed) >>> 0;
function random(below) {
  state = (state + 0x6d2b79f5) >>> 0;
  let t = Math.imul(state ^ (state >>> 15), state | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below);
}
const pick = (list) => list[random(list.length)];

const table = ["<table>", "</table>", "<tr>", "</tr>", "<td>", "</td>", "<th>", "</th>", "<tbody>", "</tbody>", "<thead>",
  "</thead>", "<tfoot>", "<caption>", "</caption>", "<colgroup>", "<col>", "</colgroup>", "<td colspan=2>",
  "<td rowspan='3'>"];
const others = ["<p>", "</p>", "<div>", "</div>", "<span>", "</span>", "<b>", "</b>", "<a>", "</a>", "<font color=red>",
  "</font>", "<li>", "</li>", "<ul>", "</ul>", "<h3>", "</h3>", "<br>", "</br>", "<form>", "</form>", "<select>",
  "<option>", "</select>", "<button>", "</button>", "<svg>", "</svg>", "<math>", "<mi>", "</math>", "<template>",
  "</template>", "<script>", "</script>", "<style>", "</style>", "<textarea>", "</textarea>", "<title>", "</title>",
  "<!--", "-->", "<![CDATA[", "]]>", "<input>", "<img>", "<object>", "</object>", "<o:p>", "</o:p>", "<nobr>", "<em>",
  "</em>", "<foreignObject>", "<desc>", "<marquee>", "</marquee>", "<body>", "</body>", "</html>", "<pre>\n", "<hr>",
  "<dd>", "<dt>", "<center>", "</center>", "<iframe>", "</iframe>"];
const crumbs = ["<", ">", '"', "'", "&", "&nbsp", "&#50;", "&lt;td&gt;", "</", "<!", "=", "/", " ", "7", "3<", "&#x"];

const tagsOf = (text) => [...text.matchAll(/<[/!]?[a-zA-Z-][^>]*>?/g)].map((m) => ({ at: m.index, text: m[0] }));

// Each yields edits: where, how many characters go, what comes instead.
const damages = [
  (tags) => { const tag = pick(tags); return [[tag.at, tag.text.length, ""]]; },
  (tags) => { const tag = pick(tags); return [[tag.at, 0, tag.text]]; },
  (tags) => {
    const [first, second] = [pick(tags), pick(tags)].sort((a, b) => a.at - b.at);
    if (first === second) return [];
    return [[second.at, second.text.length, first.text], [first.at, first.text.length, second.text]];
  },
  (tags) => [[pick(tags).at, 0, pick(table)]],
  (tags) => [[pick(tags).at, 0, pick(others)]],
  (tags) => { const tag = pick(tags); const keep = random(tag.text.length); return [[tag.at + keep, tag.text.length - keep, ""]]; },
  (tags) => { const tag = pick(tags); const cut = random(tag.text.length); return [[tag.at + cut, 1, ""]]; },
  (tags) => { const tag = pick(tags); return [[tag.at + random(tag.text.length + 1), 0, pick(crumbs)]]; },
];

const isSurrogate = (text, at) => at < text.length && text.charCodeAt(at) >= 0xdc00 && text.charCodeAt(at) < 0xe000;

for (let number = 0; number < Number(count); ++number) {
  const base = pick(bases);
  const lines = [`page ${base.name}`];
  let text = base.text;
  for (let left = 1 + random(4); left > 0; --left) {
    const tags = tagsOf(text);
    if (tags.length === 0) break;
    for (const [at, removed, inserted] of pick(damages)(tags)) {
      if (isSurrogate(text, at) || isSurrogate(text, at + removed)) continue;
      const offset = Buffer.byteLength(text.slice(0, at));
      lines.push(`edit ${offset} ${Buffer.byteLength(text.slice(at, at + removed))} ${quoted(inserted)}`);
      text = text.slice(0, at) + inserted + text.slice(at + removed);
    }
  }
  console.log(lines.join("\n"));
}
