import { encodeUtf8 } from '../../files/encodeUnicode';
import type { EncodingVerdict } from '../../files/encoding';
import { endsInHalf } from '../../files/halfCharacter';
import type { HostsLine, HostsTree } from '../../syntax/hosts';
import type { FactCollector } from '../collector';
import { isHostsAddress } from '../values/hostsWords';

/** Reads what the bytes of a hosts file are to a computer that reads them in another encoding than they are written in. */
export function readHostsBytes(verdict: EncodingVerdict, tree: HostsTree, facts: FactCollector): void {
  const { text } = tree;
  const first = /[^\0-\x7f]+/.exec(text);
  if (first === null) return;
  const at = { start: first.index, end: first.index + first[0].length };
  facts.add('hostsBeyondAscii', at, { first: facts.located(first[0], at), hasKana: KANA.test(text) });
  const { encoding, bom, belief } = verdict;
  if (encoding === 'utf-8' && !bom && belief !== 'assumed') readSwallowed(tree, facts);
}

const KANA = /[\u3041-\u3096\u30A1-\u30FA]/;

/** The last character of a line, where it is none of ASCII: no other line can end in half of one. */
const LAST_OF_LINE = /[^\0-\x7f](?=[\r\n])/g;

function readSwallowed(tree: HostsTree, facts: FactCollector): void {
  for (const { index } of tree.text.matchAll(LAST_OF_LINE)) {
    if (!isOpen(tree.text, index + 1)) continue;
    const number = tree.lineAt(index);
    const line = tree.line(number);
    const next = tree.line(number + 1);
    if (line === undefined || next?.kind !== 'entry' || next.names.length === 0) continue;
    if (!isHostsAddress(next.address.text)) continue;
    const tail = tailOf(line);
    if (tail === undefined) continue;
    facts.add('swallowedHostsEntry', line.line, {
      tail: facts.text(tail),
      isComment: line.comment !== undefined,
      address: facts.text(next.address),
      names: next.names.map(facts.text),
    });
  }
}

/** Whether the line that ends at an offset ends in half a character. Behind one of ASCII nothing is half. */
function isOpen(text: string, end: number): boolean {
  let start = end;
  while (start > 0 && text.charCodeAt(start - 1) > 0x7f) start--;
  const bytes = encodeUtf8(text.slice(start, end));
  return bytes instanceof Uint8Array && endsInHalf(bytes);
}

function tailOf(line: HostsLine) {
  return line.comment ?? (line.kind === 'entry' ? (line.names.at(-1) ?? line.address) : undefined);
}
