#!/usr/bin/env node
// answer.mjs [--corrected] BLOCKS FOLDER...: prints the blocks with parse5's cells.
import { readFileSync } from "node:fs";
import { blocks, pageOf } from "./blocks.mjs";
import { cells } from "./cells.mjs";

const corrected = process.argv[2] === "--corrected";
const [file, ...folders] = process.argv.slice(corrected ? 3 : 2);
for (const block of blocks(readFileSync(file, "utf8"))) {
  const lines = [`page ${block.name}`, ...block.edits, ...cells(pageOf(block, folders), corrected)];
  process.stdout.write(lines.join("\n") + "\n");
}
