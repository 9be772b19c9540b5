import type { MultiStringValue, StoredAddresses, StoredList } from '../../facts/vocabulary/network';
import type { Fix, FixEdit } from '../../fixes/fix';
import type { Remedy } from '../../fixes/remedy';
import type { Message } from '../../messages/message';
import { encodeMultiString } from '../../syntax/reg/encode';
import { regRemedy } from './regRemedy';

/** Writes the strings of a value of a .reg file anew, as regedit does; none when the file cannot hold a character. */
export function rewritten(value: MultiStringValue, texts: readonly string[]): readonly FixEdit[] {
  const newText = encodeMultiString(value.name, texts, value.version, value.newline);
  return newText === undefined ? [] : [{ at: value.data, newText }];
}

/** The .reg file that gives a key these lists, by the names of their values. */
export function listsRemedy(
  title: Message,
  key: string,
  lists: Readonly<Record<string, readonly string[]>>,
): readonly Remedy[] {
  // A file of the newer version can hold every character.
  const data = Object.entries(lists).map(([name, texts]) => [name, encodeMultiString(name, texts, 5, '\r\n') ?? '-']);
  return [regRemedy(title, { key, values: Object.fromEntries(data) })];
}

/** The fix that leaves a list without strings. */
export function emptied(title: Message, list: StoredList | undefined): readonly Fix[] {
  return list === undefined ? [] : [{ title, safety: 'suggested', edits: rewritten(list.value, []) }];
}

/** The fix that takes an address with its mask out of the lists set by hand; the lists are parallel. */
export function withoutStored(title: Message, { addresses, masks }: StoredAddresses, address: string): readonly Fix[] {
  const index = addresses?.texts.indexOf(address) ?? -1;
  if (addresses === undefined || index === -1) return [];
  const parallel = masks !== undefined && masks.texts.length === addresses.texts.length ? [masks] : [];
  const edits = [addresses, ...parallel].flatMap(({ value, texts }) => rewritten(value, texts.toSpliced(index, 1)));
  return [{ title, safety: 'suggested', edits }];
}
