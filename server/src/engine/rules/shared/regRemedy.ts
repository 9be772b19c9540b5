import { REGISTRY_HEADER } from '../../files/declaredEncoding';
import type { Remedy } from '../../fixes/remedy';
import type { Message } from '../../messages/message';
import { nameText } from '../../syntax/reg/encode';

/** What becomes of one key. */
export interface RegChange {
  /** The full path, with the root as regedit takes it: `HKEY_LOCAL_MACHINE\…`. */
  readonly key: string;
  /**
   * The data by the values' names, as it stands behind the equals sign: `dword:00000003`, `"text"`, or `-` to delete the
   * value. The default value has an empty name.
   */
  readonly values: Readonly<Record<string, string>>;
}

/** A .reg file that makes these changes and no others, for review and import on the computer concerned. */
export function regRemedy(title: Message, ...changes: readonly RegChange[]): Remedy {
  return { title, kind: 'reg', text: regText(changes) };
}

/** A .reg file that deletes these keys with all that is below them, for review and import on the computer concerned. */
export function regDeletion(title: Message, ...keys: readonly string[]): Remedy {
  return { title, kind: 'reg', text: regText(keys.map((key) => ({ key: `-${key}`, values: {} }))) };
}

/** The text of a .reg file of version 5, as regedit writes it: line ends of Windows, a blank line behind each key. */
export function regText(changes: readonly RegChange[]): string {
  const blocks = changes.map(({ key, values }) => [
    `[${key}]`,
    ...Object.entries(values).map(([name, data]) => `${nameText(name)}=${data}`),
    '',
  ]);
  return [REGISTRY_HEADER, '', ...blocks.flat(), ''].join('\r\n');
}

/** The data of a REG_DWORD value as regedit writes it. */
export function dwordText(value: number): string {
  return `dword:${value.toString(16).padStart(8, '0')}`;
}
