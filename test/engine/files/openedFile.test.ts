import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EncodingName } from '../../../server/src/engine/files/encoding';
import { looksReopened, openedFile } from '../../../server/src/engine/files/openedFile';
import { readSource, type SourceFile } from '../../../server/src/engine/files/sourceFile';
import { unwritable } from '../../../server/src/engine/files/unwritable';
import type { Edited } from '../../../server/src/engine/text/change';
import { applyEdits } from '../../../server/src/engine/text/edits';
import { PARAMETERS } from '../syntax/mutations';
import { DECODER, ENCODER, encoded, hex } from './bytes';

const CODEC = { decoder: DECODER, encoder: ENCODER };
const PATH = 'ofcscan.ini';
const TEXT = '; サーバの設定ファイルの写しです。\r\nMaster_DomainName=vcom\r\n';

function onDisk(bytes: Uint8Array): SourceFile {
  const source = readSource(PATH, bytes, DECODER);
  if (source === undefined) throw new Error('none of ours');
  return source;
}

function edit(before: string, at: string, newText: string): { readonly text: string; readonly edited: Edited } {
  const start = before.indexOf(at);
  const oldEnd = start + at.length;
  return {
    text: before.slice(0, start) + newText + before.slice(oldEnd),
    edited: { before, change: { start, oldEnd, newEnd: start + newText.length } },
  };
}

function shown(file: SourceFile | undefined, spans: readonly { readonly start: number; readonly end: number }[] = []) {
  return spans.map(({ start, end }) => file?.text.slice(start, end));
}

const lost = (file: SourceFile | undefined) => shown(file, file?.unwritable);
const fragile = (file: SourceFile | undefined) =>
  shown(
    file,
    file?.fragile?.map(({ span }) => span),
  );

describe('a document in a wrong encoding', () => {
  const bytes = encoded(TEXT, 'shift_jis');
  const garbled = DECODER.lenient(bytes, 'utf-8');
  const opened = openedFile(PATH, { text: garbled, bytes }, onDisk(bytes), CODEC);

  test('is what the editor shows, and known to be misread', () => {
    expect(opened).toMatchObject({ text: garbled, misread: { shown: 'utf-8', text: TEXT } });
    expect(opened).not.toHaveProperty('unwritable');
  });

  test('stays misread while somebody types in it', () => {
    expect(openedFile(PATH, edit(garbled, 'vcom', 'a'), opened, CODEC)?.misread?.shown).toBe('utf-8');
  });

  test('is right once it shows what the bytes say', () => {
    const right = openedFile(PATH, { text: TEXT.replaceAll('\r\n', '\n') }, opened, CODEC);
    expect(right).not.toHaveProperty('misread');
  });

  test('keeps its kind, whatever the text has become', () => {
    const reg = encoded('Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\A]\r\n', 'utf-16le');
    const before = readSource('a.reg', reg, DECODER);
    const text = DECODER.lenient(reg, 'utf-8');
    expect(openedFile('a.reg', { text, bytes: reg }, before, CODEC)).toMatchObject({ kind: 'reg', misread: {} });
    expect(openedFile('a.reg', { text }, undefined, CODEC)).toBeUndefined();
  });
});

test('an edit that changes all characters beyond ASCII looks like a reopening', () => {
  const garbled = DECODER.lenient(encoded(TEXT, 'shift_jis'), 'utf-8');
  const start = 2;
  const [oldEnd, newEnd] = [TEXT.indexOf('\r'), garbled.indexOf('\r')];
  expect(looksReopened({ before: TEXT, change: { start, oldEnd, newEnd } }, garbled)).toBe(true);
  const typed = edit(TEXT, 'サーバ', 'サーバー');
  expect(looksReopened(typed.edited, typed.text)).toBe(false);
  const plain = edit(TEXT, 'vcom', 'sv1');
  expect(looksReopened(plain.edited, plain.text)).toBe(false);
});

describe('characters that the encoding has no code for', () => {
  const before = onDisk(encoded(TEXT, 'shift_jis'));

  test('come with what is typed, move with what is typed elsewhere, and go', () => {
    const typed = edit(TEXT, 'vcom', 'v〜𠮷m');
    const first = openedFile(PATH, typed, before, CODEC);
    expect(lost(first)).toEqual(['〜', '𠮷']);
    const above = edit(typed.text, '; ', '; 上～');
    const second = openedFile(PATH, above, first, CODEC);
    expect(lost(second)).toEqual(['〜', '𠮷']);
    const gone = edit(above.text, '〜', '～');
    expect(lost(openedFile(PATH, gone, second, CODEC))).toEqual(['𠮷']);
  });

  test('are half a pair too, until the other half comes', () => {
    const half = edit(TEXT, 'vcom', '\ud842');
    const first = openedFile(PATH, half, before, CODEC);
    expect(lost(first)).toEqual(['\ud842']);
    const whole = edit(half.text, '\ud842\r', '\ud842\udfb7\r');
    const joined = {
      ...whole.edited.change,
      start: whole.edited.change.start + 1,
      oldEnd: whole.edited.change.oldEnd - 1,
    };
    const change = { ...joined, newEnd: joined.oldEnd + 1 };
    const second = openedFile(PATH, { text: whole.text, edited: { before: half.text, change } }, first, CODEC);
    expect(lost(second)).toEqual(['𠮷']);
  });

  test('are looked for everywhere when nobody knows how the text came about', () => {
    expect(lost(openedFile(PATH, { text: `〜${TEXT}🏢` }, before, CODEC))).toEqual(['〜', '🏢']);
    expect(openedFile(PATH, { text: TEXT.replaceAll('\r\n', '\n') }, before, CODEC)).not.toHaveProperty('unwritable');
  });

  test.each<[EncodingName, string]>([
    ['utf-8', TEXT],
    ['utf-16le', TEXT],
    // Nothing says in which encoding a file of ASCII will be saved.
    ['ascii', 'a=1\r\n'],
  ])('do not exist in %s', (encoding, text) => {
    const source = onDisk(encoded(text, encoding));
    expect(openedFile(PATH, { text: `${text}〜🏢` }, source, CODEC)).not.toHaveProperty('unwritable');
  });

  test('are the same whether all is looked at or only what has changed', () => {
    const piece = fc.constantFrom('a', '\r\n', '設定', '〜', '𠮷', '\ud842', '\udfb7', '🏢', '～');
    const text = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''));
    const edits = fc.array(fc.record({ at: fc.nat(40), length: fc.nat(6), newText: text }), { maxLength: 6 });
    fc.assert(
      fc.property(edits, (all) => {
        let file: SourceFile | undefined = before;
        for (const { at, length, newText } of all) {
          const old: string = file?.text ?? '';
          const span = { start: Math.min(at, old.length), end: Math.min(at + length, old.length) };
          const change = { start: span.start, oldEnd: span.end, newEnd: span.start + newText.length };
          const now = applyEdits(old, [{ span, newText }]);
          file = openedFile(PATH, { text: now, edited: { before: old, change } }, file, CODEC);
          const whole = unwritable(now, { start: 0, end: now.length }, before.verdict, ENCODER);
          expect(file?.unwritable ?? []).toEqual(whole);
        }
      }),
      PARAMETERS,
    );
  });
});

describe('characters that a save changes', () => {
  // Two characters of the user, and one in its second code, between line ends of both kinds.
  const bytes = Buffer.concat([
    encoded('; 設定\r\n; ', 'shift_jis'),
    hex('f040 0a 3b f041 879a'),
    encoded('です\r\n', 'shift_jis'),
  ]);
  const before = onDisk(bytes);

  test('are told from the bytes', () => {
    expect(fragile(before)).toEqual(['\ue000', '\ue001', '∵']);
  });

  test('have the same places in an editor, which writes all line ends alike', () => {
    const text = before.text.replaceAll('\r\n', '\n');
    expect(fragile(openedFile(PATH, { text, bytes }, before, CODEC))).toEqual(['\ue000', '\ue001', '∵']);
    const wide = before.text.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n');
    expect(fragile(openedFile(PATH, { text: wide, bytes }, before, CODEC))).toEqual(['\ue000', '\ue001', '∵']);
  });

  test('move with edits, also right beside them, and go when they are replaced', () => {
    const first = openedFile(PATH, edit(before.text, '設定', '設定の写し'), before, CODEC);
    const second = openedFile(PATH, edit(first?.text ?? '', '\ue001', 'A\ue001'), first, CODEC);
    expect(fragile(first)).toEqual(['\ue000', '\ue001', '∵']);
    expect(fragile(second)).toEqual(['\ue000', '∵']);
    const inserted = edit(first?.text ?? '', 'です', '');
    expect(fragile(openedFile(PATH, inserted, first, CODEC))).toEqual(['\ue000', '\ue001', '∵']);
  });
});
