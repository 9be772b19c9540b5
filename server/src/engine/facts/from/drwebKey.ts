import type { SourceFile } from '../../files/sourceFile';
import type { IniEntry, IniTree } from '../../syntax/ini';
import type { PlacedText } from '../../syntax/placedText';
import type { FactCollector } from '../collector';
import { parseCalendarDate } from '../values/calendarDate';
import type { LicensedComponents } from '../vocabulary/drweb';

/**
 * Reads what rules need of a licence key: components, number of computers, date, mail servers (Dr.Web: Licensing
 * Parameters). All else, above all the owner and the numbers of the key, is passed over.
 */
export function readDrwebKey({ rewrittenBy = [], isEdited }: SourceFile, tree: IniTree, facts: FactCollector): void {
  const head = [...tree.sections()].find(({ name }) => name.text.toLowerCase() === 'key')?.line ?? { start: 0, end: 0 };
  const components = entryOf(tree, 'key', 'Applications');
  const count = entryOf(tree, 'user', 'Computers');
  const expires = entryOf(tree, 'key', 'Expires');
  const mail = entryOf(tree, 'settings', 'MailServer');
  if (rewrittenBy.length > 0) facts.add('rewrittenOnSave', head, { settings: rewrittenBy });
  if (isEdited) facts.add('editedKey', head, {});
  facts.add('licenceKey', head, {
    components: components && componentsIn(components.value, facts),
    count: count && facts.located(wholeNumber(count.value.text), count.value.span),
    expires: expires && facts.located(parseCalendarDate(expires.value.text), expires.value.span),
    mailServer: mail && facts.located(mail.value.text.toLowerCase() === 'yes', mail.value.span),
  });
}

/** The first entry of a section is the one that counts. */
function entryOf(tree: IniTree, section: string, key: string): IniEntry | undefined {
  return tree.named(key).find((entry) => entry.section?.text.toLowerCase() === section);
}

/** The separator is not documented: whatever cannot be part of a name counts as one. */
const NAMES = /[^\s,;|]+/g;
const NAME = /^[A-Za-z][\w.+-]{0,39}$/;

function componentsIn({ text, span }: PlacedText, facts: FactCollector): LicensedComponents {
  const pieces = [...text.matchAll(NAMES)];
  const names = pieces
    .filter(([piece]) => NAME.test(piece))
    .map(({ 0: piece, index }) => {
      const start = span.start + index;
      return facts.located(piece, { start, end: start + piece.length });
    });
  return { names, at: facts.place(span), isIncomplete: names.length < pieces.length };
}

function wholeNumber(text: string): number | undefined {
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
