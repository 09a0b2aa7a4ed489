#!/usr/bin/env node
// second_opinion.mjs OURS PARSE5 GUMBO: with whom gumbo sides, places of texts left out.
import { readFileSync } from "node:fs";
import { blocks } from "./blocks.mjs";

const withoutPieces = (line) => line.replace(/^(cell \S+ \S+ \S+) \S+/, "$1");
const [ours, parse5, gumbo] = process.argv.slice(2, 5).map((file) =>
  [...blocks(readFileSync(file, "utf8"))].map((block) => block.cells.map(withoutPieces).join("\n")));
const count = { "all three agree": 0, "gumbo alone differs": 0, "gumbo sides with us": 0, "gumbo sides with parse5": 0, "three answers": 0 };
gumbo.forEach((answer, index) => {
  const [own, other] = [ours[index], parse5[index]];
  if (own === other) ++count[answer === own ? "all three agree" : "gumbo alone differs"];
  else ++count[answer === own ? "gumbo sides with us" : answer === other ? "gumbo sides with parse5" : "three answers"];
});
for (const [what, number] of Object.entries(count)) console.log(`${number} ${what}`);
