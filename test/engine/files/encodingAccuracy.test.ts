import { describe, expect, test } from 'vitest';
import { FREQUENT_KANJI } from '../../../server/src/engine/files/commonKanji';
import { decode, type EncodingName } from '../../../server/src/engine/files/encoding';
import { DECODER, encoded, marked } from './bytes';
import { COMMENTS } from './japaneseComments';

interface Labelled {
  readonly encoding: EncodingName;
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** Numbers below `limit` in an order that is the same in every run (the generator of Park and Miller). */
function dice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48271) % 2147483647;
    return state % limit;
  };
}

/** One to five lines as in an ini or a hosts file, with one Japanese comment each. */
function sampleText(roll: (limit: number) => number): string {
  const comment = (): string => COMMENTS[roll(COMMENTS.length)] ?? '';
  const shapes = [
    () => `; ${comment()}`,
    () => `# ${comment()}`,
    () => `192.168.${roll(9)}.${roll(250)}\tsv${roll(9)} # ${comment()}`,
    () => `Server_Port=80${roll(90)} ;${comment()}${comment()}`,
    () => `[INI_SERVER_SECTION]\r\n;${comment()}`,
  ];
  const lines = Array.from({ length: 1 + roll(5) }, () => shapes[roll(shapes.length)]?.() ?? '');
  return lines.join(roll(2) === 0 ? '\r\n' : '\n') + (roll(3) === 0 ? '' : '\n');
}

function inAllEncodings(text: string): readonly Labelled[] {
  return [
    { encoding: 'utf-8', text, bytes: encoded(text, 'utf-8') },
    { encoding: 'utf-8', text, bytes: marked(text, 'utf-8') },
    { encoding: 'utf-16le', text, bytes: marked(text, 'utf-16le') },
    { encoding: 'utf-16be', text, bytes: marked(text, 'utf-16be') },
    { encoding: 'shift_jis', text, bytes: encoded(text, 'shift_jis') },
    { encoding: 'euc-jp', text, bytes: encoded(text, 'euc-jp') },
  ];
}

interface Score {
  readonly files: number;
  readonly right: number;
  readonly certain: number;
  readonly certainAndWrong: readonly string[];
}

function score(files: readonly Labelled[]): Score {
  const read = files.map(({ encoding, text, bytes }) => {
    const decoded = decode(bytes, DECODER);
    const right = decoded.verdict.encoding === encoding && decoded.text === text;
    return { right, certain: decoded.verdict.certain, what: `${encoding} as ${decoded.verdict.encoding}: ${text}` };
  });
  return {
    files: files.length,
    right: read.filter(({ right }) => right).length,
    certain: read.filter(({ certain }) => certain).length,
    certainAndWrong: read.filter(({ right, certain }) => certain && !right).map(({ what }) => what),
  };
}

describe('labelled files', () => {
  const roll = dice(1811);
  const files = Array.from({ length: 500 }, () => sampleText(roll)).flatMap(inAllEncodings);

  test('are 3,000 of one to five Japanese lines, of which 99 in 100 are told, and none is wrong for certain', () => {
    const result = score(files);
    expect(result.files).toBe(3000);
    expect(result.right / result.files).toBeGreaterThanOrEqual(0.99);
    expect(result.certainAndWrong).toEqual([]);
    const japaneseLines = files.map(({ text }) => text.split('\n').filter((line) => /[^\0-\x7f]/.test(line)).length);
    expect([Math.min(...japaneseLines), Math.max(...japaneseLines)]).toEqual([1, 5]);
  });

  test.each(['utf-8', 'utf-16le', 'utf-16be', 'shift_jis', 'euc-jp'] as const)('in %s are told', (encoding) => {
    const result = score(files.filter((file) => file.encoding === encoding));
    expect(result.files).toBeGreaterThanOrEqual(500);
    expect(result.right / result.files).toBeGreaterThanOrEqual(0.99);
    expect(result.certainAndWrong).toEqual([]);
    // A verdict that is never certain would be worth nothing.
    expect(result.certain / result.files).toBeGreaterThanOrEqual(0.6);
  });

  test('cut off at any byte are never certain and wrong', () => {
    const cut = files.slice(0, 300).flatMap(({ encoding, bytes }) => {
      return [0.25, 0.5, 0.75, 0.9].map((share) => ({ encoding, bytes: bytes.slice(0, bytes.length * share) }));
    });
    const wrong = cut.filter(({ encoding, bytes }) => {
      const { verdict } = decode(bytes, DECODER);
      return verdict.certain && verdict.belief !== 'ascii' && verdict.encoding !== encoding;
    });
    expect(wrong).toEqual([]);
  });
});

describe('words so short that they are valid in several encodings', () => {
  test.each([
    ['設定', 'euc-jp'],
    ['確認', 'euc-jp'],
    ['管理', 'euc-jp'],
    ['監視', 'euc-jp'],
    ['東京', 'euc-jp'],
    ['サーバ', 'euc-jp'],
    ['実質', 'shift_jis'],
    ['実車', 'shift_jis'],
    ['ｻｰﾊﾞ', 'shift_jis'],
    ['ﾎｽﾄ', 'shift_jis'],
    ['ﾌｧｲﾙ', 'shift_jis'],
    ['ｳｲﾙｽ', 'shift_jis'],
    ['ﾈｯﾄﾜｰｸ', 'shift_jis'],
    ['ﾊﾞｯｸｱｯﾌﾟ', 'shift_jis'],
    ['ﾕｰｻﾞ', 'shift_jis'],
  ] as const)('%s in %s is read as what it is', (text, encoding) => {
    const { text: read, verdict } = decode(encoded(`# ${text}\n`, encoding), DECODER);
    expect(read).toBe(`# ${text}\n`);
    expect(verdict.certain).toBe(false);
  });

  test('two kanji are never certain and wrong, and nearly always right', () => {
    const kanji = [...FREQUENT_KANJI].slice(0, 64);
    const words = kanji.flatMap((first) => kanji.map((second) => `# ${first}${second}\n`));
    const files = words.flatMap((text) =>
      (['utf-8', 'shift_jis', 'euc-jp'] as const).map((encoding) => ({
        encoding,
        text,
        bytes: encoded(text, encoding),
      })),
    );
    const { right, certainAndWrong } = score(files);
    expect(certainAndWrong).toEqual([]);
    expect(right / files.length).toBeGreaterThanOrEqual(0.99);
  });

  test('half-width kana at random are never certain and wrong', () => {
    const roll = dice(7);
    const kana = (): string => String.fromCharCode(0xff61 + roll(63));
    const texts = Array.from({ length: 1500 }, () => `; ${Array.from({ length: 2 + roll(8) }, kana).join('')}\r\n`);
    const files = texts.flatMap((text) =>
      (['shift_jis', 'euc-jp'] as const).map((encoding) => ({ encoding, text, bytes: encoded(text, encoding) })),
    );
    expect(score(files).certainAndWrong).toEqual([]);
  });
});
