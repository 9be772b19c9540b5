import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { rules } from '../../../server/src/engine/rules/registry.generated';

/** Areas that an id may begin with. */
const AREAS =
  /^(cluster|officescan|move|agents|hosts|network|registry|services|tls|firewall|drweb|file)\/[a-z0-9]+(-[a-z0-9]+)*$/;

/** What our Japanese never says: blame, and spellings that the vendors do not use. */
const NOT_IN_JAPANESE = /あなた|不正|サーバー|フェールオーバ|クラスター|ユーザー様/;

/** A message of 80 full-width characters, with room for the names and addresses that are put in. */
const MESSAGE_WIDTH = 2 * 80;
const TITLE_WIDTH = 2 * 24;

test('ids are readable after "allow", and each is there once', () => {
  const ids = rules.map(({ meta }) => meta.id);
  for (const id of ids) expect(id).toMatch(AREAS);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(rules.map(({ meta }) => [meta.id, meta] as const))('%s', (_, meta) => {
  const messages = Object.values(meta.messages);
  const japanese = [meta.title.ja, meta.docs.ja.why, meta.docs.ja.whenItIsFine, ...messages.map(({ ja }) => ja)];
  const english = [meta.title.en, meta.docs.en.why, meta.docs.en.whenItIsFine, ...messages.map(({ en }) => en)];

  test('speaks our Japanese', () => {
    for (const text of japanese) {
      expect(text).not.toMatch(NOT_IN_JAPANESE);
      expect(text).toMatch(/[ぁ-んァ-ヶ一-龠]/);
    }
    for (const { ja } of messages) expect(ja).toMatch(/。$/);
  });

  test('keeps to its length', () => {
    expect(stringWidth(meta.title.ja)).toBeLessThanOrEqual(TITLE_WIDTH);
    for (const { ja } of messages) expect(stringWidth(ja.replace(/\{\w+\}/g, ''))).toBeLessThanOrEqual(MESSAGE_WIDTH);
  });

  test('speaks plain English', () => {
    for (const text of english) expect(text).not.toMatch(/ {2}|[ぁ-んァ-ヶ]|\bplease\b|\binvalid\b/i);
    for (const { en } of messages) expect(en).toMatch(/[.?]$/);
  });

  test('does not end a title like a sentence', () => {
    expect(meta.title.en).not.toMatch(/\.$/);
    expect(meta.title.ja).not.toMatch(/。$/);
  });

  test('says how sure it is by its words', () => {
    if (meta.severity !== 'error') return;
    expect(meta.confidence).toBe('certain');
    for (const { ja } of messages) expect(ja).not.toMatch(/かもしれません/);
  });
});
