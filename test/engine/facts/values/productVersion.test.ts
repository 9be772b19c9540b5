import { describe, expect, test } from 'vitest';
import { isOffline } from '../../../../server/src/engine/facts/values/agentStatus';
import { productVersion } from '../../../../server/src/engine/facts/values/productVersion';

describe('a version', () => {
  test.each<[string, number | undefined]>([
    ['8.0', 8],
    ['7.3', 7.3],
    ['5.58', 5.58],
    ['5.5', 5.5],
    ['8.0 SP1 Patch 5', 8],
    ['10.6.5162', 10.6],
    ['12.0.1222', 12],
    ['XG SP1', 12],
    ['ウイルスバスター Corp. 8.0', 8],
    ['Apex One', 14],
    ['Apex One 2019', 14],
    ['14.0.9565', 14],
    ['11', 11],
    ['', undefined],
    ['latest', undefined],
    ['𠮷', undefined],
    ['20190612', undefined],
  ])('%j', (text, version) => {
    expect(productVersion(text)).toBe(version);
  });
});

describe('a state', () => {
  test.each([
    ['Offline', true],
    ['offline (3 days)', true],
    [' オフライン', true],
    ['未接続', true],
    ['Online', false],
    ['オンライン', false],
    ['Roaming', false],
    ['', false],
  ])('%j', (status, expected) => {
    expect(isOffline(status)).toBe(expected);
  });
});
