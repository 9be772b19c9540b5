import { folderOf } from '../../files/paths';
import { type JsonNode, member, members } from '../../syntax/json';
import type { Located, Span } from '../../text/span';
import type { FactCollector } from '../collector';

/** What of an object of clusterconf.json could not be read, or is called what nothing there is called. */
export interface Misstatement {
  /** The member, such as `origin` or `objects/online`. */
  readonly setting: string;
  /** What would count: values, or names of members. */
  readonly allowed: readonly string[];
  /** It is the name of a member that does not count, not its value. */
  readonly isName: boolean;
}

/** The members of one object, each read as what it has to be; what is something else is noted and left out. */
export class ToldValues {
  readonly #node: JsonNode;
  readonly #prefix: string;
  readonly #facts: FactCollector;
  readonly #misstate: (at: Span, misstatement: Misstatement) => void;

  constructor(
    node: JsonNode,
    prefix: string,
    facts: FactCollector,
    misstate: (at: Span, misstatement: Misstatement) => void,
  ) {
    this.#node = node;
    this.#prefix = prefix;
    this.#facts = facts;
    this.#misstate = misstate;
  }

  onlyNamed(names: readonly string[]): void {
    for (const { key } of members(this.#node)) {
      const name = String(key.value);
      if (!names.includes(name)) this.#note(name, key, names, true);
    }
  }

  text(name: string): Located<string> | undefined {
    const node = this.#told(name);
    if (node === undefined) return undefined;
    if (node.type !== 'string' || node.value === '') return this.#misstated(name, node, ['text']);
    return this.#facts.located(String(node.value), spanOf(node));
  }

  path(name: string): Located<string> | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const folder = folderOf(this.#facts.path);
    const parts = text.value
      .replaceAll('\\', '/')
      .split('/')
      .filter((part) => part !== '.' && part !== '');
    return { ...text, value: [...(folder === '' ? [] : [folder]), ...parts].join('/') };
  }

  flag(name: string): Located<boolean> | undefined {
    const node = this.#told(name);
    if (node === undefined) return undefined;
    if (node.type !== 'boolean') return this.#misstated(name, node, ['true', 'false', 'unknown']);
    return this.#facts.located(node.value === true, spanOf(node));
  }

  oneOf<const Word extends string>(name: string, words: readonly Word[]): Located<Word> | undefined {
    const node = this.#told(name);
    if (node === undefined) return undefined;
    const word = words.find((one) => one === node.value);
    return word === undefined ? this.#misstated(name, node, words) : this.#facts.located(word, spanOf(node));
  }

  count(name: string): Located<number> | undefined {
    const node = this.#told(name);
    if (node === undefined) return undefined;
    const isCount = typeof node.value === 'number' && Number.isInteger(node.value) && node.value >= 0;
    if (!isCount) return this.#misstated(name, node, ['0, 1, 2, …']);
    return this.#facts.located(Number(node.value), spanOf(node));
  }

  /** Texts that `isOne` accepts; what is no list of them counts as far as it goes. */
  list(name: string, isOne: (text: string) => boolean, allowed: string): readonly Located<string>[] | undefined {
    const node = this.#told(name);
    if (node === undefined) return undefined;
    if (node.type !== 'array') return this.#misstated(name, node, [allowed]);
    return (node.children ?? []).flatMap((item) => {
      if (item.type === 'string' && isOne(String(item.value)))
        return this.#facts.located(String(item.value), spanOf(item));
      this.#misstated(name, item, [allowed]);
      return [];
    });
  }

  /** Whether there is a member of that name, whatever it says. */
  has(name: string): boolean {
    return member(this.#node, name) !== undefined;
  }

  /** The value of a member that is told: `null` and `"unknown"` say nothing. */
  #told(name: string): JsonNode | undefined {
    const node = member(this.#node, name);
    return node === undefined || node.type === 'null' || node.value === 'unknown' ? undefined : node;
  }

  #misstated(name: string, node: JsonNode, allowed: readonly string[]): undefined {
    this.#note(name, node, allowed, false);
  }

  #note(name: string, node: JsonNode, allowed: readonly string[], isName: boolean): void {
    this.#misstate(spanOf(node), { setting: `${this.#prefix}${name}`, allowed, isName });
  }
}

/** The place of the whole of a value. */
export function spanOf({ offset, length }: JsonNode): Span {
  return { start: offset, end: offset + length };
}
