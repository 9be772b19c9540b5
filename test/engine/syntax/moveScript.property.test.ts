import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moveOptions } from '../../../server/src/engine/facts/values/moveOptions';
import { parseMoveScript, type ScriptWord } from '../../../server/src/engine/syntax/moveScript';
import { charactersRead } from './charactersRead';
import { mutated, PARAMETERS, truncations } from './mutations';

const SAMPLES = [
  '@echo off\r\nrem IpXfer\r\nif exist "C:\\a (x86)\\b" (IpXfer.exe -s sv2 ^\r\n –p 8080 -e \\\\sv2\\ofcscan\\OfcNTCer.dat >nul 2>&1)\r\n',
  'set "move=IpXfer_x64.exe -S <server name> -P 85"\nstart "𠮷" /wait %move%\n\\\\sv1\\ofcscan\\autopcc',
  'cd x & call "%~dp0IpXfer.exe" -pwd "a^b" | more\r:: autopcc\rautopcc^',
];

/** All that must hold of the tree of any text whatever. */
function expectSound(text: string): void {
  const { tree, problems } = parseMoveScript(text);
  expect(problems).toEqual([]);
  expect(tree.text).toBe(text);
  let at = 0;
  for (const { program, words } of tree.commands) {
    for (const word of [program, ...words]) {
      expectWord(text, word);
      expect(word.span.start).toBeGreaterThanOrEqual(at);
      at = word.span.end;
    }
    for (const { nameSpan } of moveOptions(words)) expect(nameSpan.end).toBeLessThanOrEqual(at);
  }
}

function expectWord(text: string, { span, inner, text: own, isPlain }: ScriptWord): void {
  expect(span.start).toBeLessThan(span.end);
  expect(span.start <= inner.start && inner.start <= inner.end && inner.end <= span.end).toBe(true);
  expect(span.end).toBeLessThanOrEqual(text.length);
  expect(text.slice(inner.start, inner.end) === own).toBe(isPlain);
}

test('any text makes a sound tree', () => {
  fc.assert(fc.property(mutated(SAMPLES), expectSound), PARAMETERS);
});

test.each(SAMPLES)('every beginning of sample %# makes a sound tree', (sample) => {
  for (const text of truncations(sample)) expectSound(text);
});

test('no line without a mention matters', () => {
  const line = fc.constantFrom('echo x', 'rem ^', 'dir "a', ')', '(', 'copy a b >nul', '', 'set a=<b c>', '😀 & 𠮷');
  fc.assert(
    fc.property(fc.array(line), fc.array(line), (before, after) => {
      const call = 'IpXfer.exe -s sv2 -p 8080';
      const text = [...before, call, ...after].join('\r\n');
      const isContinued = before.at(-1) === 'rem ^';
      const words = parseMoveScript(text).tree.commands.map((one) => one.words.map((word) => word.text));
      expect(words).toEqual(isContinued ? words : [['-s', 'sv2', '-p', '8080']]);
    }),
    PARAMETERS,
  );
});

const MANY = 20_000;

test.each<[string, string]>([
  ['calls', 'IpXfer.exe -s a\r\n'.repeat(MANY)],
  ['calls on one line', 'IpXfer.exe -s a & '.repeat(MANY)],
  ['continued lines', 'IpXfer.exe ^\r\n'.repeat(MANY)],
  ['mentions in comments', 'rem IpXfer\n'.repeat(MANY)],
  ['one long word', `IpXfer${'x'.repeat(MANY * 10)}`],
  ['opening quotation marks', 'IpXfer " '.repeat(MANY)],
  ['signs of redirection', `IpXfer ${'<a '.repeat(MANY)}`],
])('reads each character a few times only: %s', (_, text) => {
  const read = charactersRead(() => {
    parseMoveScript(text);
  });
  expect(read).toBeLessThan(12 * text.length);
});
