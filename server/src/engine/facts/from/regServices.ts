import type { RegKey, RegTree } from '../../syntax/reg/tree';
import { dwordData } from '../../syntax/reg/values';
import type { FactCollector } from '../collector';
import { textValue, valuesOf } from './regValues';

type ReadKey = (tree: RegTree, key: RegKey, facts: FactCollector) => void;

/** What reads `Services`, or the key of a service; `below` is the path under it, if the key is there. */
export function serviceReader(below: string | undefined): ReadKey | undefined {
  if (below === '') return readAll;
  return below === undefined || below.includes('\\') ? undefined : readService;
}

function readAll(_: RegTree, key: RegKey, facts: FactCollector): void {
  facts.add('allServices', key.line, {});
}

function readService(tree: RegTree, key: RegKey, facts: FactCollector): void {
  const values = valuesOf(key);
  const start = values.get('start');
  const number = start && dwordData(start, tree);
  if (start === undefined || number === undefined) return;
  const { text, span } = key.path;
  const name = text.slice(text.lastIndexOf('\\') + 1);
  const displayName = textValue(values.get('displayname'), tree, facts);
  const delayed = values.get('delayedautostart');
  const isDelayed = delayed && dwordData(delayed, tree);
  facts.add('windowsService', key.line, {
    key: facts.located(name, { start: span.end - name.length, end: span.end }),
    displayName: displayName?.value.startsWith('@') ? undefined : displayName,
    start: facts.located(number, start.data),
    delayed: delayed && isDelayed !== undefined ? facts.located(isDelayed !== 0, delayed.data) : undefined,
    isPlain: start.kind === 'dword',
  });
}
