import { clpConf } from './formats/clpConf';
import type { SampleFormat } from './formats/format';
import { hosts } from './formats/hosts';
import { json } from './formats/json';
import { ofcscanIni } from './formats/ofcscanIni';
import { registry } from './formats/registry';
import { randomFrom } from './random';

/** The formats of the synthetic files, by the name they have in the tables. */
export const formats = { ini: ofcscanIni, hosts, reg: registry, 'clp.conf': clpConf, json } as const;

export type FormatName = keyof typeof formats;

/** A zero-based place, as the language server protocol counts it. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A synthetic file with a place in it where a digit can be typed and taken back. */
export interface Sample {
  /** In its site. */
  readonly path: string;
  readonly languageId: string;
  readonly text: string;
  readonly place: Position;
}

export function sampleOf(name: FormatName, lines: number): Sample {
  const { path, languageId } = formats[name];
  const text = sampleOfLines(name, lines);
  return { path, languageId, text, place: editPlace(name, text) };
}

/** A synthetic file of at least `lines` lines, the same in every run. */
export function sampleOfLines(name: FormatName, lines: number): string {
  return sampleWhile(formats[name], (made) => made < lines);
}

/** A synthetic file of at least `size` characters, the same in every run. */
export function sampleOfSize(name: FormatName, size: number): string {
  return sampleWhile(formats[name], (_, length) => length < size);
}

/** A place near the middle of the file where a digit can be typed and taken back. */
export function editPlace(name: FormatName, text: string): Position {
  const { newline, editable } = formats[name];
  const lines = text.split(newline);
  for (let line = lines.length >> 1; line < lines.length; line++) {
    const match = new RegExp(editable.source, 'd').exec(lines[line] ?? '');
    const place = match?.indices?.[1];
    if (place !== undefined) return { line, character: place[0] };
  }
  throw new Error(`a sample of ${name} has no line to type in`);
}

function sampleWhile(format: SampleFormat, wantsMore: (lines: number, length: number) => boolean): string {
  const random = randomFrom(20_041);
  const parts = format.parts.map(({ before }) => [...before]);
  let lines = format.parts.reduce((sum, { before, behind }) => sum + before.length + behind.length, 0);
  let length = 0;
  for (let index = 0; wantsMore(lines, length); index++) {
    for (const [part, made] of format.block(random, index).entries()) {
      parts[part]?.push(...made);
      lines += made.length;
      length += made.reduce((sum, line) => sum + line.length + format.newline.length, 0);
    }
  }
  const all = parts.flatMap((part, index) => [...part, ...(format.parts[index]?.behind ?? [])]);
  return [...all, ''].join(format.newline);
}
