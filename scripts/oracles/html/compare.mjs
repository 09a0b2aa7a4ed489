#!/usr/bin/env node
// compare.mjs OURS THEIRS: how many blocks are equal; those that are not are printed with both answers' differing lines.
import { readFileSync } from "node:fs";
import { blocks } from "./blocks.mjs";

const [ours, theirs] = process.argv.slice(2, 4).map((file) => [...blocks(readFileSync(file, "utf8"))]);
const digits = (block) => block.cells.map((line) => line.replace(/^cell \S+ \S+ \S+ \S+ /, "").replace(/\D/g, "")).join("");

// Whether a digit that stands in their cells stands in none of ours.
function losesDigit(own, other) {
  const left = [...digits(own)];
  return [...digits(other)].some((digit) => {
    const at = left.indexOf(digit);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

let equal = 0;
let losing = 0;
theirs.forEach((block, index) => {
  const own = ours[index];
  if (own.cells.join("\n") === block.cells.join("\n")) return void ++equal;
  const loses = losesDigit(own, block);
  losing += loses ? 1 : 0;
  console.log(`# block ${index}${loses ? ", a digit is missing" : ""}`);
  console.log([`page ${block.name}`, ...block.edits].join("\n"));
  const have = new Set(own.cells);
  const want = new Set(block.cells);
  for (const line of own.cells) if (!want.has(line)) console.log(`- ${line}`);
  for (const line of block.cells) if (!have.has(line)) console.log(`+ ${line}`);
});
console.log(`${equal} of ${theirs.length} equal, ${losing} miss a digit`);
process.exitCode = equal === theirs.length ? 0 : 1;
