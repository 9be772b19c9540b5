import { type Zippable, zipSync } from 'fflate';

const utf8 = new TextEncoder();

/** A zip archive of these files, made in memory. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 = 6): Uint8Array {
  const entries = Object.entries(files).map(([path, content]) => [
    path,
    typeof content === 'string' ? utf8.encode(content) : content,
  ]);
  const zippable: Zippable = Object.fromEntries(entries);
  return zipSync(zippable, { level });
}

/** The archive with one field of every entry's record in the directory changed. */
export function withDirectory(zip: Uint8Array, change: (record: DataView) => void): Uint8Array {
  const changed = zip.slice();
  for (let at = 0; at + 46 <= changed.length; at++) {
    const record = new DataView(changed.buffer, at);
    if (record.getUint32(0, true) === 0x02014b50) change(record);
  }
  return changed;
}

/** The archive with every one of these bytes replaced: names, in the headers and in the directory. */
export function renamed(zip: Uint8Array, name: string, bytes: Uint8Array): Uint8Array {
  const old = utf8.encode(name);
  if (old.length !== bytes.length) throw new Error('a name can only be changed for one of the same length');
  const changed = zip.slice();
  for (let at = 0; at + old.length <= changed.length; at++) {
    if (old.every((byte, index) => changed[at + index] === byte)) changed.set(bytes, at);
  }
  return changed;
}
