import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IGrammar, StackElement } from 'vscode-textmate';
import { type GrammarTestCase, parseGrammarTestCase, runGrammarTestCase } from 'vscode-tmgrammar-test/dist/unit/index';
import {
  compileError,
  grammarPath,
  type LanguageId,
  languages,
  loadGrammar,
  properties,
  readJson,
  readText,
  registry,
} from './languages';
import { patternFaults } from './patternFaults';

const runs = Number(process.env['CLUSTERCONF_RUNS'] ?? 500);

describe.each(languages)('the grammar of $id', ({ id, scope, sample }) => {
  const grammar = readJson(grammarPath(id));
  const testCase = parseGrammarTestCase(readText(`test/grammars/${sample}`));

  test('colours the sample as it says', async () => {
    expect(testCase.metadata.scope).toBe(scope);
    const failures = await runGrammarTestCase(registry, testCase);
    expect(failures.map((failure) => `${sample}:${failure.line + 1} ${JSON.stringify(failure)}`)).toEqual([]);
  });

  test('has a sample with loud and silent assertions about every scope', () => {
    const assertions = testCase.assertions.flatMap(({ scopeAssertions }) => scopeAssertions);
    expect(assertions.filter(({ scopes }) => scopes.length > 0).length).toBeGreaterThanOrEqual(12);
    expect(assertions.filter(({ exclude }) => exclude.length > 0).length).toBeGreaterThanOrEqual(12);
    expect(unasserted(grammar, testCase)).toEqual([]);
  });

  test('has a sample that names no scope but its own', () => {
    const own = [scope, ...scopesOf(grammar)].map(scopePattern);
    const named = testCase.assertions.flatMap(({ scopeAssertions }) =>
      scopeAssertions.flatMap(({ scopes, exclude }) => [...scopes, ...exclude]),
    );
    expect([...new Set(named)].filter((name) => !own.some((pattern) => pattern.test(name)))).toEqual([]);
  });

  test('has patterns that compile and cannot run away', async () => {
    const patterns = stringsAt(grammar, ['match', 'begin', 'end', 'while']);
    expect(patterns.length).toBeGreaterThan(5);
    for (const pattern of patterns) {
      expect(await compileError(pattern), pattern).toBeUndefined();
      expect(patternFaults(pattern), pattern).toEqual([]);
    }
  });

  test('stands alone: every include is a rule of its own', () => {
    const rules = [...properties(grammar)].find(([key]) => key === 'repository')?.[1];
    const includes = stringsAt(grammar, ['include']).map((include) => include.replace(/^#/, ''));
    expect(Object.keys(rules ?? {}).toSorted()).toEqual([...new Set(includes)].toSorted());
    expect(stringsAt(grammar, ['scopeName'])).toEqual([scope]);
  });

  test('gets to the end of a hostile line', { timeout: 120_000 }, async () => {
    const tokenizer = await loadGrammar(scope);
    for (const [head, unit] of hostile[id]) expectWholeLine(tokenizer, head, unit);
  });
});

describe('a broken line', () => {
  test.each([
    ['ofcscan-ini', ['=', ';', '[', ']', '"', '!CRYPT!', '\\\\', 'a', ' ', '<', 'C:\\', '%']],
    ['hosts', ['10.0.0.1', '::1', ' ', '#', 'a', '\u3000', ';', '//', '<', '"']],
    ['drweb-key', ['=', ';', '[', ']', '"', 'Applications', 'a', ' ', ',', 'Yes']],
  ] as const)('of %s costs nothing but itself', async (id, words) => {
    const tokenizer = await loadGrammar(scopeOf(id));
    const line = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(line, (text) => tokenizer.tokenizeLine(text, null).ruleStack.depth === 1),
      { seed: 7, numRuns: runs },
    );
  });

  test('of a registry export does not swallow the next key', async () => {
    const tokenizer = await loadGrammar('source.reg');
    const words = ['"', '"a"=', '@=', 'hex:', 'hex(7):', '00,', '\\', 'dword:1', ';', '[', ']', '-', ' ', 'HKEY_USERS'];
    const line = fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((parts) => parts.join(''));
    const key = '[HKEY_LOCAL_MACHINE\\SOFTWARE]';
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const before = lines.reduce<StackElement | null>(
          (state, text) => tokenizer.tokenizeLine(text, state).ruleStack,
          null,
        );
        const { tokens, ruleStack } = tokenizer.tokenizeLine(key, before);
        return ruleStack.depth === 1 && tokens.some(({ scopes }) => scopes.includes('support.constant.root.reg'));
      }),
      { seed: 7, numRuns: runs },
    );
  });
});

describe('the first line of a registry export', () => {
  test.each([
    ['Windows Registry Editor Version 5.00', true],
    ['REGEDIT4', true],
    ['REGEDIT4 \t', true],
    ['REGEDIT', true],
    ['REGEDIT45', false],
    ['Windows Registry Editor Version 5.001', false],
    ['Windows Registry Editor Version 4.00', false],
    ['  REGEDIT4', true],
    ['a REGEDIT4', false],
    ['[REGEDIT4]', false],
  ])('%s is a header: %s', async (line, isHeader) => {
    const { tokens } = (await loadGrammar('source.reg')).tokenizeLine(line, null);
    expect(tokens.some(({ scopes }) => scopes.includes('keyword.control.header.reg'))).toBe(isHeader);
  });
});

describe('patternFaults', () => {
  test.each([
    ['(a+)*', 1],
    ['((a|b*)c)+', 1],
    ['(?:a{2,})+', 1],
    ['(?=a*b)', 1],
    ['(?<!\\s+)x', 1],
    ['(a)\\1', 1],
    ['\\k<name>', 1],
    ['(?=(a)*)(b+)+', 2],
    ['(?:a,)*b+', 0],
    ['(?:a{1,3}\\.){3}', 0],
    ['[(+*]+\\)+\\(', 0],
    ['(?![ \\t]{0,80}$)a++', 0],
    ['[\\x{A0}\\x{3000}]++', 0],
  ])('finds in %s so many faults: %i', (pattern, count) => {
    expect(patternFaults(pattern)).toHaveLength(count);
  });
});

/** Lines that begin so and then say one thing over and over; what came out slowest when a thousand such were tried. */
const hostile: Readonly<Record<LanguageId, readonly (readonly [head: string, unit: string])[]>> = {
  'ofcscan-ini': [
    ['', ' '],
    ['', '['],
    ['a', ' ='],
    ['a=', '<'],
    ['a=\\\\', '\\'],
    ['a=', '0,'],
    ['a=', 'f:'],
    ['a=', '!CRYPT'],
    ['a_Message=', '%a'],
  ],
  hosts: [
    ['', ' '],
    ['', '\u3000'],
    ['', '1.'],
    ['', 'f:'],
    ['10.0.0.1 ', 'a '],
    ['10.0.0.1 ', '; '],
    ['10.0.0.1 ', '<'],
  ],
  'clp-conf': [
    ['', '<a '],
    ['', '<?'],
    ['', '&'],
    ['<server ', '&amp;'],
    ['<a b="', '<'],
    ['<ip>', 'f:'],
    ['<!--', '--'],
    ['<!DOCTYPE', '['],
  ],
  reg: [
    ['[', '\\'],
    ['[-', ']'],
    ['"', '\\"'],
    ['"a"="', '\\'],
    ['"a"=hex:', '00,'],
    ['"a"=hex:', ','],
    ['"a"=hex(7):', '\\'],
    ['"a"=dword:', '0'],
    ['', ' '],
  ],
  'drweb-key': [
    ['', 'a '],
    ['a=', '"x'],
    ['a=', '2031-03-31'],
    ['Applications=', 'a,'],
    ['', '['],
  ],
};

function expectWholeLine(tokenizer: IGrammar, head: string, unit: string): void {
  const line = head + unit.repeat(50_000 / unit.length);
  const { tokens, stoppedEarly } = tokenizer.tokenizeLine(line, null, 60_000);
  expect(stoppedEarly, head + unit).toBe(false);
  expect(tokens[0]?.startIndex, head + unit).toBe(0);
  expect(tokens.at(-1)?.endIndex, head + unit).toBeGreaterThanOrEqual(line.length);
  expect(tokens.findIndex((token, index) => index > 0 && token.startIndex !== tokens[index - 1]?.endIndex)).toBe(-1);
}

function scopeOf(id: LanguageId): string {
  return languages.find((language) => language.id === id)?.scope ?? '';
}

/** The texts under any of these keys, at every depth. */
function stringsAt(grammar: unknown, keys: readonly string[]): readonly string[] {
  return [...properties(grammar)].flatMap(([key, value]) =>
    keys.includes(key) && typeof value === 'string' ? [value] : [],
  );
}

/** The scopes a grammar can give. Its own title stands under `name` too, but has blanks, which no scope has. */
function scopesOf(grammar: unknown): readonly string[] {
  const names = stringsAt(grammar, ['name', 'contentName']).filter((name) => !name.includes(' '));
  return [...new Set(names)];
}

/** A scope may take a word from the text: `meta.section.$2.clp`. */
function scopePattern(scope: string): RegExp {
  return new RegExp(`^${scope.replaceAll('.', '\\.').replace(/\$\d/g, '[a-z]+')}$`);
}

/** The scopes of the grammar that no assertion of the sample demands. */
function unasserted(grammar: unknown, { assertions }: GrammarTestCase): readonly string[] {
  const asserted = assertions.flatMap(({ scopeAssertions }) => scopeAssertions.flatMap(({ scopes }) => scopes));
  return scopesOf(grammar).filter((scope) => !asserted.some((name) => scopePattern(scope).test(name)));
}
