import { describe, expect, test } from 'vitest';
import { detectKind } from '../../server/src/engine/files/detectKind';
import { FrameReader, frameOf } from './frames';
import { editPlace, type FormatName, formats, sampleOfLines, sampleOfSize } from './samples';

describe('the synthetic files', () => {
  test.each([
    ['ini', 'ofcscan-ini'],
    ['hosts', 'hosts'],
    ['reg', 'reg'],
    ['clp.conf', 'clp-conf'],
  ] as const)('%s is taken for %s', (name, kind) => {
    expect(detectKind(formats[name].path, sampleOfLines(name, 100))).toBe(kind);
  });

  test.each([
    'ini',
    'hosts',
    'reg',
    'clp.conf',
    'json',
  ] as const)('%s is as long as asked, and the same each time', (name) => {
    expect(lines(name, sampleOfLines(name, 1000)).length).toBeGreaterThan(1000);
    expect(lines(name, sampleOfLines(name, 1000)).length).toBeLessThan(1100);
    expect(sampleOfSize(name, 50_000).length).toBeGreaterThan(50_000);
    expect(sampleOfSize(name, 50_000)).toBe(sampleOfSize(name, 50_000));
  });

  test.each([
    'ini',
    'hosts',
    'reg',
    'clp.conf',
    'json',
  ] as const)('%s has a digit to add one to near its middle', (name) => {
    const text = sampleOfLines(name, 1000);
    const { line, character } = editPlace(name, text);
    expect(lines(name, text)[line]?.slice(0, character)).toMatch(/\d$/);
    expect(line).toBeGreaterThan(400);
    expect(line).toBeLessThan(700);
  });

  test('JSON is JSON', () => {
    expect(() => JSON.parse(sampleOfLines('json', 1000))).not.toThrow();
  });
});

describe('the messages of a server', () => {
  test.each([1, 2, 7, 20, 1000])('come whole in pieces of %i bytes', (size) => {
    const bytes = Buffer.from(['a', '𠮷', ''].map((text) => frameOf({ method: 'x', params: { text } })).join(''));
    const texts: string[] = [];
    const reader = new FrameReader(({ body }) => texts.push(JSON.parse(body).params.text));
    for (let at = 0; at < bytes.length; at += size) reader.push(bytes.subarray(at, at + size));
    expect(texts).toEqual(['a', '𠮷', '']);
  });
});

function lines(name: FormatName, text: string): readonly string[] {
  return text.split(formats[name].newline);
}
