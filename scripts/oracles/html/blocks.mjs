// The file of pages and answers: blocks of `page NAME`, any number of `edit OFFSET REMOVED "INSERTED"` (bytes, applied in
// order), then one line a cell.
import { readFileSync } from "node:fs";
import { join } from "node:path";

export function* blocks(text) {
  let block = null;
  for (const line of text.split("\n")) {
    if (line.startsWith("page ")) {
      if (block) yield block;
      block = { name: line.slice(5), edits: [], cells: [] };
    } else if (line.startsWith("edit ")) {
      block.edits.push(line);
    } else if (line !== "") {
      block.cells.push(line);
    }
  }
  if (block) yield block;
}

const bases = new Map();

export function pageOf({ name, edits }, folders) {
  if (!bases.has(name)) bases.set(name, readBase(name, folders));
  let page = bases.get(name);
  for (const edit of edits) {
    const [, offset, removed, inserted] = /^edit (\d+) (\d+) (".*")$/.exec(edit);
    const at = Number(offset);
    page = Buffer.concat([page.subarray(0, at), Buffer.from(JSON.parse(inserted)), page.subarray(at + Number(removed))]);
  }
  return page.toString("utf8");
}

function readBase(name, folders) {
  for (const folder of folders) {
    try {
      return readFileSync(join(folder, name));
    } catch {
      continue;
    }
  }
  throw new Error(`${name}: not found in ${folders.join(", ")}`);
}
