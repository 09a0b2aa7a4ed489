// Records what another WHATWG decoder makes of GB18030, as the fixture tests/text/gb18030.oracle that the tests compare
// with. Run by hand with node 20 when the fixture must change: node scripts/oracles/gb18030.js
'use strict';
const crypto = require('crypto');
const fs = require('fs');
const path = require('path');

const decoder = new TextDecoder('gb18030');
const twoBytes = (pointer) => {
  const trail = pointer % 190;
  return [0x81 + Math.floor(pointer / 190), trail + (trail < 0x3f ? 0x40 : 0x41)];
};
const fourBytes = (pointer) => [
  0x81 + Math.floor(pointer / 12600), 0x30 + Math.floor(pointer / 1260) % 10,
  0x81 + Math.floor(pointer / 10) % 126, 0x30 + pointer % 10,
];

// Short strings that break sequences in every way: leads, digits, trails, ASCII and bytes that are never allowed.
function* soups() {
  const bytes = [0x30, 0x35, 0x39, 0x41, 0x7e, 0x7f, 0x80, 0x81, 0x84, 0x90, 0xa3, 0xb0, 0xe3, 0xfe, 0xff, 0x20];
  let state = 2024;
  const next = (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 16) % below;
  };
  for (let i = 0; i < 50000; ++i) yield Array.from({length: 1 + next(8)}, () => bytes[next(bytes.length)]);
}

const range = (begin, end, step) => Array.from({length: Math.ceil((end - begin) / step)}, (_, i) => begin + i * step);
const families = {
  'two-byte': range(0, 23940, 1).map(twoBytes),
  'four-byte-basic': range(0, 39600, 1).map(fourBytes),
  'four-byte-planes': range(188900, 1237700, 61).map(fourBytes),
  'soup': [...soups()],
};

const lines = ['# Written by scripts/oracles/gb18030.js: SHA-256 of each family, one decoded string a line, then samples.'];
for (const [name, inputs] of Object.entries(families)) {
  const decoded = inputs.map((bytes) => decoder.decode(Uint8Array.from(bytes)) + '\n');
  lines.push(`digest ${name} ${crypto.createHash('sha256').update(decoded.join('')).digest('hex')}`);
  const stride = Math.floor(inputs.length / 24);
  for (let i = 0; i < inputs.length; i += stride) {
    const points = [...decoded[i].slice(0, -1)].map((c) => c.codePointAt(0).toString(16));
    lines.push(`sample ${Buffer.from(inputs[i]).toString('hex')} ${points.join(' ')}`);
  }
}
fs.writeFileSync(path.join(__dirname, '../../tests/text/gb18030.oracle'), lines.join('\n') + '\n');
