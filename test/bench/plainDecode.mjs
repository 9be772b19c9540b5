import { closeSync, openSync, readSync } from 'node:fs';

/** The least that a reader of a file in UTF-16 does: it decodes it piece by piece and counts what it got. */
const [path] = process.argv.slice(2);
const decoder = new TextDecoder('utf-16le');
const buffer = new Uint8Array(1024 * 1024);
const file = openSync(path, 'r');
let units = 0;
for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) {
  units += decoder.decode(buffer.subarray(0, read), { stream: true }).length;
}
closeSync(file);
console.log(units);
