import fc from 'fast-check';

/** How often a property is tried; CI asks for more. */
export const RUNS = Number(process.env['CLUSTERCONF_RUNS'] ?? 500);

/** What every property runs with: one fixed seed, so that a failure comes back. */
export const PARAMETERS: fc.Parameters<unknown> = { seed: 20041, numRuns: RUNS };

/** What breaks parsers: structure of all the formats, control characters, halves of pairs, wide and long characters. */
const PIECES = [
  ...[
    '\0',
    '\t',
    ' ',
    '\r',
    '\n',
    '\r\n',
    '\n\r',
    '\x1a',
    '\x7f',
    '\x0b',
    '\x0c',
    '\u0085',
    '\u2028',
    '\ufeff',
    '\ufffd',
  ],
  ...['\ud842', '\udfb7', '𠮷', '😀', 'é', '日本', '　', '\u00a0', 'ﾎｽﾄ', '＝', '；', '＃', '．', '｡'],
  ...['=', '==', '[', ']', '[]', ';', '#', '"', "'", '\\', ',', ':', '@', '-', '%', '.', '0', 'a', 'A'],
  ...[
    '<',
    '>',
    '</',
    '/>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?',
    '?>',
    '&',
    '&amp;',
    '&#x0;',
    '&#',
    'hex(7):',
    'dword:',
  ],
];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...PIECES), fc.nat(40)).map(([text, times]) => text.repeat(times)) },
);

/** A cut at `from`, as parts of a million of the text, of `length` characters, filled with `filling`. */
const wound = fc.record({
  from: fc.nat(1_000_000),
  length: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(0, 1) }, { weight: 1, arbitrary: fc.nat(30) }),
  filling: fc.oneof(fc.constant(''), piece),
});

/**
 * One of the samples after up to a dozen random deletions, insertions and replacements, which may split surrogate pairs
 * and line breaks; now and then pieces alone, with no sample under them.
 */
export function mutated(samples: readonly string[]): fc.Arbitrary<string> {
  const base = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...samples) },
    { weight: 1, arbitrary: fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')) },
  );
  return fc.tuple(base, fc.array(wound, { maxLength: 12 })).map(([text, wounds]) => wounds.reduce(wounded, text));
}

/** Every beginning of the text, from the empty one to the whole. */
export function truncations(text: string): readonly string[] {
  return Array.from({ length: text.length + 1 }, (_, end) => text.slice(0, end));
}

function wounded(text: string, { from, length, filling }: { from: number; length: number; filling: string }): string {
  const start = Math.floor((from / 1_000_000) * text.length);
  return text.slice(0, start) + filling + text.slice(start + length);
}
