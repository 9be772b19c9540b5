import { expect, test } from 'vitest';
import { costInBits } from '../../../server/src/engine/files/scoreJapanese';

const HALF_WIDTH = 8;

/** Readings of the same bytes, the plausible one first. */
test.each([
  ['設定', 'ﾀﾟﾄ\uea00'],
  ['サーバ', '繧ｵ繝ｼ繝'],
  ['確認', 'ｳﾎﾇｧ'],
  ['ﾊﾞｯｸｱｯﾌﾟ', '丕塲憩廈'],
  ['ﾎｽﾄ', '旅\u0008'],
  ['実質', '\uff80\uff7f\uff66\uff67'],
  ['────', '\u0094\u009f\u0094\u009f'],
  ['値', '\ufffd\ufffd'],
  ['①　㈱', '\ue000\ue001\ue002'],
  ['можно', 'ﾐｼﾐｾﾐｶﾐｽﾐｾ'],
])('%s costs less than %s', (plausible, other) => {
  expect(costInBits(plausible, HALF_WIDTH)).toBeLessThan(costInBits(other, HALF_WIDTH));
});

test.each([
  ['a voicing mark behind a vowel', 'ｶﾞ', 'ｱﾞ'],
  ['a half voicing mark elsewhere', 'ﾊﾟ', 'ｶﾟ'],
  ['a small kana at the beginning', 'ｷｭ', 'ｭｷ'],
  ['a long mark at the beginning', 'ｻｰ', 'ｰｻ'],
])('%s costs more', (_, usual, unusual) => {
  expect(costInBits(usual, HALF_WIDTH)).toBeLessThan(costInBits(unusual, HALF_WIDTH));
});

test('half-width kana cost their start once a run', () => {
  expect(costInBits('ｱｲ', 18) - costInBits('ｱｲ', 8)).toBe(10);
  expect(costInBits('ｱ ｲ', 18) - costInBits('ｱ ｲ', 8)).toBe(20);
  expect(costInBits('設定', 18)).toBe(costInBits('設定', 8));
});

test('nothing costs nothing', () => {
  expect(costInBits('', HALF_WIDTH)).toBe(0);
});
