import type { Located } from '../../text/span';
import { nameKey } from '../values/hostName';
import { isSink } from '../values/hostsWords';
import { addressKey } from '../values/ipAddress';
import type { Fact } from '../vocabulary';
import { defineView } from './view';

/** One place of the site's hosts files that gives a name an address. */
export interface NameUse {
  readonly name: Located<string>;
  readonly entry: Fact<'hostsEntry'>;
  /** In the one spelling that equal addresses share. */
  readonly address: string;
  readonly family: 4 | 6;
}

/**
 * The uses of each name that hosts files name more than once, in the order of the files. Long lists of unwanted names
 * give them an address that leads nowhere; those uses are left out, and with them nearly all lines of such a list.
 */
export const repeatedNames = defineView({
  reads: ['hostsEntry'],
  build(facts): readonly (readonly NameUse[])[] {
    const sinks = lastAnswer(isSink);
    // Nearly all names come once, and for these nothing is made.
    const firsts = new Map<string, Entry>();
    const repeated = new Map<string, NameUse[]>();
    for (const entry of facts.all('hostsEntry')) {
      if (sinks(entry.address.value)) continue;
      for (const name of entry.names) {
        const key = nameKey(name.value);
        const first = firsts.get(key);
        if (first === undefined) firsts.set(key, entry);
        else usesOf(key, first, repeated).push(use(name, entry));
      }
    }
    return [...repeated.values()];
  },
});

type Entry = Fact<'hostsEntry'>;

/** The uses of a name that has come again; at first the one of the entry that it has come in before. */
function usesOf(key: string, first: Entry, repeated: Map<string, NameUse[]>): NameUse[] {
  const known = repeated.get(key);
  if (known !== undefined) return known;
  const uses = first.names.filter(({ value }) => nameKey(value) === key).slice(0, 1);
  const made = uses.map((name) => use(name, first));
  repeated.set(key, made);
  return made;
}

function use(name: Located<string>, entry: Entry): NameUse {
  const address = addressKey(entry.address.value);
  return { name, entry, address, family: address.includes(':') ? 6 : 4 };
}

/** Answers without asking again what is asked twice in a row: line after line of a long list has the same address. */
function lastAnswer(ask: (text: string) => boolean): (text: string) => boolean {
  let last = '';
  let answer = ask(last);
  return (text) => {
    if (text !== last) {
      last = text;
      answer = ask(text);
    }
    return answer;
  };
}

/** Whether the uses of a name are more than one statement made again and again. */
export function hasSeveralAddresses([first, ...others]: readonly NameUse[]): boolean {
  return others.some(({ address }) => address !== first?.address);
}
