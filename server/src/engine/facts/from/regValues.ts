import type { RegKey, RegTree, RegValue } from '../../syntax/reg/tree';
import { stringData } from '../../syntax/reg/values';
import type { Located } from '../../text/span';
import type { FactCollector } from '../collector';

/** The values of a key by their names in lower case; of several the last counts, as it does on import. */
export type NamedValues = ReadonlyMap<string, RegValue>;

export function valuesOf(key: RegKey): NamedValues {
  const values = new Map<string, RegValue>();
  for (const value of key.values()) values.set(value.name.text.toLowerCase(), value);
  return values;
}

/** The text of a value of one string; `undefined` when it is absent, empty or of another type. */
export function textValue(
  value: RegValue | undefined,
  tree: RegTree,
  facts: FactCollector,
): Located<string> | undefined {
  return facts.textOrNone(value && stringData(value, tree));
}
