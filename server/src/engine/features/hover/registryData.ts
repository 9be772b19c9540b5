import { isSecretValue } from '../../knowledge/secrets';
import { type Message, message, template } from '../../messages/message';
import { bytesData } from '../../syntax/reg/bytes';
import type { RegTree, RegValue } from '../../syntax/reg/tree';
import { dwordData, stringData, stringsData } from '../../syntax/reg/values';

const texts = {
  number: template({ en: '{type}: {decimal} (0x{hexadecimal})', ja: '{type}: {decimal} (0x{hexadecimal})' }),
  text: template({ en: '{type}: "{text}"', ja: '{type}: 「{text}」' }),
  item: template({ en: '{position}. "{text}"', ja: '{position}. 「{text}」' }),
  empty: template({ en: '{type}: an empty list', ja: '{type}: 空の一覧' }),
  more: template({ en: '… and {count} more', ja: '… ほか {count} 件' }),
} as const;

const QWORD = 0xb;

/** More strings than this nobody reads in a hover. */
const MOST = 20;
const LONGEST = 200;

/** What the data of a value is in plain terms; nothing for what is plain already, is no text or number, or is secret. */
export function dataLines(value: RegValue, tree: RegTree): readonly Message[] {
  const { key, name, data } = value;
  if (isSecretValue(key.path.text, name.text, tree.text.slice(data.start + 1, data.end))) return [];
  const number = numberOf(value, tree);
  if (number !== undefined) return [numberLine(...number)];
  if (value.kind !== 'hex') return [];
  const single = stringData(value, tree);
  if (single !== undefined && isShown(name.text, single.text))
    return [message(texts.text, { type: value.hexType === 1 ? 'REG_SZ' : 'REG_EXPAND_SZ', text: short(single.text) })];
  const strings = stringsData(value, tree)?.strings.map(({ text }) => text);
  return strings?.every((text) => isShown(name.text, text)) ? listLines(strings) : [];
}

/** Bytes can hold a secret that their spelling in the file does not show. */
function isShown(name: string, text: string): boolean {
  return !isSecretValue('', name, text);
}

function numberOf(value: RegValue, tree: RegTree): readonly [string, bigint] | undefined {
  const number = dwordData(value, tree);
  if (number !== undefined) return ['REG_DWORD', BigInt(number)];
  const bytes = value.hexType === QWORD ? bytesData(value, tree)?.bytes : undefined;
  if (bytes?.length !== 8) return undefined;
  return ['REG_QWORD', new DataView(bytes.buffer).getBigUint64(0, true)];
}

function numberLine(type: string, number: bigint): Message {
  return message(texts.number, { type, decimal: String(number), hexadecimal: number.toString(16) });
}

function listLines(strings: readonly string[]): readonly Message[] {
  if (strings.length === 0) return [message(texts.empty, { type: 'REG_MULTI_SZ' })];
  const shown = strings
    .slice(0, MOST)
    .map((text, index) => message(texts.item, { position: index + 1, text: short(text) }));
  const left = strings.length - shown.length;
  return left === 0 ? shown : [...shown, message(texts.more, { count: left })];
}

function short(text: string): string {
  const characters = [...text.slice(0, LONGEST * 2)];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : text;
}
