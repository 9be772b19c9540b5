import { looksLikeHosts } from '../../files/detectKind';
import type { HostsEntry, HostsLine, HostsText, HostsTree } from '../../syntax/hosts';
import type { FactCollector } from '../collector';
import {
  BEHIND_ADDRESS,
  FALSE_BLANKS,
  isHostsAddress,
  isSink,
  MEANT_AS_COMMENT,
  withoutLeadingZeros,
} from '../values/hostsWords';
import type { FactKinds } from '../vocabulary';

/** Reads the lines of a hosts file: those that map names, and those that only seem to. */
export function readHosts(tree: HostsTree, facts: FactCollector): void {
  const newline = newlineOf(tree.text);
  // Long lists give thousands of names one address, and parsing it is most of the work.
  let last: AddressOfLine = { text: '', isRead: false, isOdd: false, sinks: false };
  for (let index = 0; index < tree.lineCount; index++) {
    const line = tree.line(index);
    if (line === undefined || line.kind === 'blank') continue;
    readKeyword(line, facts);
    if (line.kind !== 'entry') continue;
    const { address, names } = line;
    if (address.text !== last.text) last = addressOf(address.text);
    if (!last.isRead || names.length === 0) {
      readUnread(line, last.isRead, facts);
      continue;
    }
    if (last.isOdd) misread(line, { as: 'zeros', word: facts.text(address) }, names, facts);
    facts.add('hostsEntry', line.line, { address: facts.text(address), names: names.map(facts.text), newline });
    // Nobody is to be found under an unwanted name, whatever it is made of.
    if (!last.sinks) readNames(line, facts);
  }
}

/** The first line break. A file of one line has shown none; every resolver takes a line feed. */
export function newlineOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

/** How much of a file tells whether it is a hosts file at all, in UTF-16 units. */
const HEAD = 16_384;

/** A section of an inventory, or a variable of one. */
const INVENTORY = /^[ \t]*\[[a-z][\w.-]*(?::(?:vars|children|hosts))?\][ \t]*$|^[^#\r\n]*[ \t]ansible_\w+[ \t]*=/im;

/** Notes a file that is called hosts and is something else; returns whether it is. */
export function readForeignFile({ text }: HostsTree, facts: FactCollector): boolean {
  const head = text.slice(0, HEAD);
  const first = /^[ \t]*([^\s#][^\r\n]*)/m.exec(head);
  if (first === null || !(INVENTORY.test(head) || !looksLikeHosts(head))) return false;
  const start = first.index + first[0].length - (first[1]?.length ?? 0);
  const line = (first[1] ?? '').trimEnd();
  const at = { start, end: start + line.length };
  facts.add('foreignHostsFile', at, { first: facts.located(line, at) });
  return true;
}

/** The first line of the file that Windows brings along. */
const OF_WINDOWS = /^#[ \t]*Copyright \(c\) [\d-]+ Microsoft Corp/im;

/** Reads what the file's own head tells of the system that it comes from. */
export function readHostsOrigin({ text }: HostsTree, facts: FactCollector): void {
  if (OF_WINDOWS.test(text.slice(0, 1024))) facts.add('windowsEvidence', { start: 0, end: 0 }, {});
}

interface AddressOfLine {
  readonly text: string;
  /** A resolver reads it. */
  readonly isRead: boolean;
  readonly isOdd: boolean;
  readonly sinks: boolean;
}

function addressOf(text: string): AddressOfLine {
  const plain = withoutLeadingZeros(text);
  const isRead = isHostsAddress(plain);
  return { text, isRead, isOdd: isRead && plain !== text, sinks: isSink(plain) };
}

/** A line that is ignored as a whole. */
function readUnread(line: HostsEntry, isAddress: boolean, facts: FactCollector): void {
  const { address, names } = line;
  const hasFalseBlank = [address, ...names].some(({ text }) => isBlankAside(text));
  // A line of dashes separates parts of the file and is meant to say nothing.
  if (hasFalseBlank || !/[\p{L}\p{N}]/u.test(line.names.reduce((text, name) => text + name.text, address.text))) return;
  const as = MEANT_AS_COMMENT.test(address.text) ? 'comment' : isAddress ? 'noName' : 'noAddress';
  misread(line, { as, word: facts.text(address) }, names, facts);
}

function isBlankAside(text: string): boolean {
  return text.search(FALSE_BLANKS) !== -1 || text.search(BEHIND_ADDRESS) !== -1;
}

/** What names of computers are made of. */
const PLAIN_NAME = /^[a-z0-9.-]+$/i;

function readNames(line: HostsEntry, facts: FactCollector): void {
  for (const [index, name] of line.names.entries()) {
    if (PLAIN_NAME.test(name.text) || isBlankAside(name.text)) continue;
    const behind = line.names.slice(index + 1);
    if (MEANT_AS_COMMENT.test(name.text)) {
      misread(line, { as: 'comment', word: facts.text(name) }, behind, facts);
      return;
    }
    misread(line, { as: 'strangeName', word: facts.text(name) }, behind, facts);
  }
}

/** Keywords of lmhosts, which that file wants in capitals: those of an entry, and those that stand alone. */
const OF_ENTRY = /^#(?:PRE|DOM:\S+|SG|MH|NOFNR)(?![\w-])/;
const ALONE = /^#(?:INCLUDE[ \t]+\\\\\S+|BEGIN_ALTERNATE|END_ALTERNATE)(?![\w-])/;

function readKeyword(line: HostsLine, facts: FactCollector): void {
  const { comment } = line;
  if (comment === undefined) return;
  const keyword = (line.kind === 'entry' ? OF_ENTRY : ALONE).exec(comment.text)?.[0];
  if (keyword === undefined) return;
  const { start } = comment.span;
  const word = facts.located(keyword, { start, end: start + keyword.length });
  misread(line, { as: 'lmhosts', word }, [], facts);
}

type Misread = FactKinds['misreadHostsWord'];

function misread(
  line: HostsLine,
  { as, word }: Pick<Misread, 'as' | 'word'>,
  names: readonly HostsText[],
  facts: FactCollector,
): void {
  const address = line.kind === 'entry' ? line.address.text : '';
  facts.add('misreadHostsWord', line.line, { as, word, address, names: names.map(facts.text) });
}
