import type { SourceFile } from '../../files/sourceFile';
import { span } from '../../text/span';
import type { FactCollector } from '../collector';

/** Reads what becomes of a file's characters: those that are lost, and those that will be when an editor saves it. */
export function readCharacters(source: SourceFile, facts: FactCollector): void {
  const { text, verdict, misread, unwritable = [], fragile = [] } = source;
  const { encoding, bom, certain } = verdict;
  const character = (at: { readonly start: number; readonly end: number }) =>
    facts.located(text.slice(at.start, at.end), at);
  if (misread !== undefined)
    facts.add('misreading', span(0, 0), { shown: misread.shown, actual: encoding, bom, certain });
  const lost = text.indexOf('\ufffd');
  if (lost !== -1) facts.add('lostCharacter', span(lost, lost + 1), { encoding });
  const beyond = source.kind === 'clp-conf' ? text.search(/[^\0-\x7f]/) : -1;
  if (beyond !== -1) facts.add('beyondAscii', span(beyond, beyond + 1), {});
  for (const at of unwritable) facts.add('unwritableCharacter', at, { character: character(at), encoding });
  for (const { span: at, code, kind } of fragile)
    facts.add('fragileCharacter', at, { character: character(at), code, kind });
}
