import { isSecret, isSecretValue } from '../../knowledge/secrets';
import type { RegTree, RegValue } from '../../syntax/reg/tree';
import type { Span } from '../../text/span';
import { excerpt } from './problems';

/** What stands in a message for what nobody may read there. */
const HIDDEN = '…';

/** Whether neither the name nor the data of the value may be shown, also not by the title of a fix or what it has done. */
export function isHidden({ key, name, data }: RegValue, { text }: RegTree): boolean {
  const shown = text.slice(data.start, data.end).replace(/^"/, '');
  return isSecretValue(key.path.text, name.text, shown);
}

/** The name of a value for a message, as it stands in the file. */
export function shownName(value: RegValue, tree: RegTree): string {
  if (isHidden(value, tree)) return HIDDEN;
  return value.isDefault ? '@' : `"${value.name.text}"`;
}

/** The text at a place for a message, unless it belongs to a value that may not be shown, or to a line that names one. */
export function shownText(tree: RegTree, span: Span): string {
  const value = tree.valueAt(span.start);
  const text = excerpt(tree.text, span);
  return (value !== undefined && isHidden(value, tree)) || isSecret(text, text) ? HIDDEN : text;
}
