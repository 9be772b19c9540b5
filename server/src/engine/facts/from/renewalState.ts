import { folderOf } from '../../files/paths';
import { type JsonNode, member, members } from '../../syntax/json';
import type { Located, Span } from '../../text/span';
import type { FactCollector } from '../collector';
import type { LicensedObject } from '../vocabulary/drweb';

const KINDS = ['station', 'group', 'policy', 'neighbor'] as const;
const ONLINE = ['yes', 'temporarily-no', 'never'] as const;

/** What may stand under `drweb`; also what a mistyped name is compared with. */
export const renewalSettings = [
  'productVersion',
  'currentKey',
  'renewalKey',
  'origin',
  'updateLicenseKeysFlag',
  'manualButton',
  'renewalOnGus',
  'renewalPreAdded',
  'objects',
] as const;

const OBJECT_SETTINGS = ['id', 'kind', 'licenses', 'holdsOld', 'holdsNew', 'relation', 'online'];
const objectSettings = [...OBJECT_SETTINGS, 'protocolSupportsRenewal'];

/** Reads the state of a renewal, which no file but clusterconf.json can tell. `unknown` is as good as nothing. */
export function readRenewalState(node: JsonNode | undefined, facts: FactCollector): void {
  if (node?.type !== 'object') return;
  const values = new Values(node, '', facts);
  values.onlyNamed(renewalSettings);
  const objects = member(node, 'objects');
  facts.add('renewalState', spanOf(node), {
    productVersion: values.text('productVersion'),
    currentKey: values.path('currentKey'),
    renewalKey: values.path('renewalKey'),
    origin: values.oneOf('origin', ['own', 'neighbor']),
    updateLicenseKeysFlag: values.flag('updateLicenseKeysFlag'),
    manualButton: values.flag('manualButton'),
    renewalOnGus: values.oneOf('renewalOnGus', ['present', 'absent']),
    renewalPreAdded: values.flag('renewalPreAdded'),
    objects: objects?.type === 'array' ? (objects.children ?? []).map((item) => objectIn(item, facts)) : undefined,
  });
}

function objectIn(node: JsonNode, facts: FactCollector): LicensedObject {
  const values = new Values(node, 'objects/', facts);
  values.onlyNamed(objectSettings);
  return {
    id: values.text('id') ?? facts.located('?', spanOf(node)),
    kind: values.oneOf('kind', KINDS)?.value,
    licenses: values.count('licenses'),
    holdsOld: values.flag('holdsOld')?.value,
    holdsNew: values.flag('holdsNew'),
    online: values.oneOf('online', ONLINE)?.value,
    protocolSupportsRenewal: values.flag('protocolSupportsRenewal')?.value,
  };
}

/** The members of one object, each read as what it has to be; what is something else is noted and left out. */
class Values {
  readonly #node: JsonNode;
  readonly #prefix: string;
  readonly #facts: FactCollector;

  constructor(node: JsonNode, prefix: string, facts: FactCollector) {
    this.#node = node;
    this.#prefix = prefix;
    this.#facts = facts;
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

  count(name: string): number | undefined {
    const node = this.#told(name);
    if (node === undefined) return undefined;
    const isCount = typeof node.value === 'number' && Number.isInteger(node.value) && node.value >= 0;
    return isCount ? Number(node.value) : this.#misstated(name, node, ['0, 1, 2, …']);
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
    this.#facts.add('renewalMisstatement', spanOf(node), { setting: `${this.#prefix}${name}`, allowed, isName });
  }
}

function spanOf({ offset, length }: JsonNode): Span {
  return { start: offset, end: offset + length };
}
