import { parseReg } from '../../../../server/src/engine/syntax/reg/parse';
import type { RegValue } from '../../../../server/src/engine/syntax/reg/tree';

/** What a text reads as: one line for each key, each value below it, and each problem with the text it points at. */
export function outline(text: string): readonly string[] {
  const { tree, problems } = parseReg(text);
  const at = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end);
  const lines: string[] = [];
  for (const key of tree.keys()) {
    lines.push(`[${key.deleted ? '-' : ''}${key.path.text}]`);
    for (const value of key.values()) lines.push(`${nameOf(value)} ${kindOf(value)} ${at(value.data)}`);
  }
  return [...lines, ...problems.map(({ code, span }) => `! ${code} ${at(span)}`)];
}

/** The values of a text in file order, whatever key they stand below. */
export function valuesIn(text: string): readonly RegValue[] {
  return [...parseReg(text).tree.keys()].flatMap((key) => [...key.values()]);
}

function nameOf({ isDefault, name }: RegValue): string {
  return isDefault ? '@' : name.text;
}

function kindOf({ kind, hexType }: RegValue): string {
  return hexType === undefined ? kind : `hex(${hexType})`;
}
