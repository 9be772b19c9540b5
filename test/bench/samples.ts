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

/** A synthetic file of at least `lines` lines, the same in every run. */
export function sampleOfLines(name: FormatName, lines: number): string {
  return sampleWhile(formats[name], (made) => made.length < lines);
}

/** A synthetic file of at least `size` characters, the same in every run. */
export function sampleOfSize(name: FormatName, size: number): string {
  const format = formats[name];
  let length = 0;
  let counted = 0;
  return sampleWhile(format, (made) => {
    for (; counted < made.length; counted++) length += (made[counted] ?? '').length + format.newline.length;
    return length < size;
  });
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

function sampleWhile(format: SampleFormat, wantsMore: (lines: readonly string[]) => boolean): string {
  const random = randomFrom(20_041);
  const lines = [...format.head];
  for (let index = 0; wantsMore(lines); index++) lines.push(...format.block(random, index));
  return [...lines, ...format.tail, ''].join(format.newline);
}
