import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadWASM, OnigScanner, OnigString } from 'vscode-oniguruma';
import { type IGrammar, parseRawGrammar, Registry } from 'vscode-textmate';

/** The languages of the project: each has a grammar, a configuration and a sample with assertions. */
export const languages = [
  { id: 'ofcscan-ini', scope: 'source.ini.ofcscan', sample: 'ofcscan-ini.test.ini' },
  { id: 'hosts', scope: 'source.hosts', sample: 'hosts.test.hosts' },
  { id: 'clp-conf', scope: 'text.xml.clp', sample: 'clp-conf.test.xml' },
  { id: 'reg', scope: 'source.reg', sample: 'reg.test.reg' },
  { id: 'drweb-key', scope: 'source.ini.drweb-key', sample: 'drweb-key.test.key' },
] as const;

export type LanguageId = (typeof languages)[number]['id'];

export const grammarPath = (id: string): string => `syntaxes/${id}.tmLanguage.json`;

export const configurationPath = (id: string): string => `syntaxes/${id}.language-configuration.json`;

/** The text of a file of the project, by its path from the top. */
export function readText(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

export function exists(path: string): boolean {
  return existsSync(new URL(`../../${path}`, import.meta.url));
}

/** A JSON file of the project; throws where it is no JSON. */
export function readJson(path: string): unknown {
  return JSON.parse(readText(path));
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every property of an object, and of whatever lies in it, with its key. Elements of a list have the list's key. */
export function* properties(value: unknown, key = ''): Generator<readonly [key: string, value: unknown]> {
  yield [key, value];
  if (Array.isArray(value)) for (const item of value) yield* properties(item, key);
  if (isRecord(value)) for (const [name, item] of Object.entries(value)) yield* properties(item, name);
}

const wasm = createRequire(import.meta.url)
  .resolve('vscode-oniguruma')
  .replace(/main\.js$/, 'onig.wasm');

const onigLib = loadWASM({ data: new Uint8Array(readFileSync(wasm)).buffer }).then(() => ({
  createOnigScanner: (patterns: string[]) => new OnigScanner(patterns),
  createOnigString: (text: string) => new OnigString(text),
}));

/** The engine that VS Code runs, with the grammars of the project and no other. */
export const registry = new Registry({
  onigLib,
  async loadGrammar(scopeName) {
    const language = languages.find(({ scope }) => scope === scopeName);
    return language && parseRawGrammar(readText(grammarPath(language.id)), grammarPath(language.id));
  },
});

export async function loadGrammar(scope: string): Promise<IGrammar> {
  const grammar = await registry.loadGrammar(scope);
  if (grammar === null) throw new Error(`No grammar has the scope ${scope}.`);
  return grammar;
}

/** Why the regular expression engine refuses the pattern; undefined when it does not. */
export async function compileError(pattern: string): Promise<string | undefined> {
  const { createOnigScanner } = await onigLib;
  try {
    createOnigScanner([pattern]).dispose();
    return undefined;
  } catch (error) {
    return String(error);
  }
}
