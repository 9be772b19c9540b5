import type { RegKey, RegValue } from '../../syntax/reg/tree';

/** The values of a key by their names in lower case; of several the last counts, as it does on import. */
export type NamedValues = ReadonlyMap<string, RegValue>;

export function valuesOf(key: RegKey): NamedValues {
  const values = new Map<string, RegValue>();
  for (const value of key.values()) values.set(value.name.text.toLowerCase(), value);
  return values;
}
