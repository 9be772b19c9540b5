import { describe, expect, test } from 'vitest';
import { render } from '../../../server/src/engine/messages/message';
import { toldVerdict } from '../../../server/src/engine/verdicts/renewal/told';
import { reasonCode } from '../../../server/src/engine/verdicts/renewal/verdict';
import { ADDED, holder, licenceKey, NOT_ADDED, neighbour, renewalOf, STARTED } from './renewalSites';

const OLD = licenceKey('FileDaemonUnix,MailDaemonUnix', 100);
const EQUAL = licenceKey('mailDaemonUnix, FileDaemonUnix', 100, '2031-01-31');
const LARGER = licenceKey('FileDaemonUnix,MailDaemonUnix,KerioPlugin', 150, '2031-01-31');
const LACKING = licenceKey('FileDaemonUnix,DominoPlugin', 100, '2031-01-31');
const FEWER = licenceKey('FileDaemonUnix,MailDaemonUnix', 99, '2031-01-31');
const NEITHER = licenceKey('KerioPlugin', 1, '2031-01-31');

const group = holder('office 🏢', 40, 'old');
const renewedGroup = holder('office 🏢', 40, 'both');

/** The renewal key, the state, and the row, the fate of the current key and the reasons that the table gives. */
const CASES: readonly (readonly [string, string, object, string, string, readonly string[]])[] = [
  ['nothing starts it', EQUAL, { updateLicenseKeysFlag: false, manualButton: false }, 'M0', 'untouched', []],
  [
    'the button starts it',
    EQUAL,
    { ...NOT_ADDED, updateLicenseKeysFlag: false, manualButton: true, objects: [group] },
    'M4',
    'removed-now',
    [],
  ],
  ['a donated key', EQUAL, { ...STARTED, origin: 'neighbor' }, 'M1', 'untouched', []],
  ['nothing on offer', EQUAL, { ...STARTED, renewalOnGus: 'absent' }, 'M2', 'untouched', []],
  ['a component is missing', LACKING, NOT_ADDED, 'M3', 'kept-inferred', ['component-missing:MailDaemonUnix']],
  ['one licence fewer', FEWER, NOT_ADDED, 'M3', 'kept-inferred', ['count:100>99']],
  [
    'both',
    NEITHER,
    NOT_ADDED,
    'M3',
    'kept-inferred',
    ['component-missing:FileDaemonUnix', 'component-missing:MailDaemonUnix', 'count:100>1'],
  ],
  ['the same in another order', EQUAL, { ...NOT_ADDED, objects: [group] }, 'M4', 'removed-now', []],
  ['more of both', LARGER, { ...NOT_ADDED, objects: [group] }, 'M4', 'removed-now', []],
  [
    'a neighbour that is online',
    EQUAL,
    { ...NOT_ADDED, objects: [group, neighbour('n', 'yes')] },
    'M4',
    'removed-now',
    [],
  ],
  [
    'a child that is offline for a while',
    EQUAL,
    { ...NOT_ADDED, objects: [group, neighbour('n', 'temporarily-no')] },
    'M4',
    'removed-after-connect',
    [],
  ],
  [
    'a child that never comes online beside one that will',
    EQUAL,
    { ...NOT_ADDED, objects: [neighbour('n', 'temporarily-no'), neighbour('m', 'never')] },
    'M4',
    'kept-manual',
    ['child-never-online:m'],
  ],
  [
    'an older protocol',
    EQUAL,
    { ...NOT_ADDED, objects: [neighbour('n', 'yes', false), neighbour('m', 'yes')] },
    'M4',
    'kept-manual',
    ['protocol-unsupported:n'],
  ],
  [
    'a neighbour without the current key does not count',
    EQUAL,
    { ...NOT_ADDED, objects: [group, { ...neighbour('n', 'never'), holdsOld: false }] },
    'M4',
    'removed-now',
    [],
  ],
  ['added by hand, distributed to all', EQUAL, { ...ADDED, objects: [renewedGroup] }, 'M6', 'unchanged-unstated', []],
  [
    'added by hand, distributed to all and to others',
    EQUAL,
    { ...ADDED, objects: [renewedGroup, holder('x', 60, 'new')] },
    'M6',
    'unchanged-unstated',
    ['keeps-extra:x'],
  ],
  [
    'added by hand, distributed to some',
    EQUAL,
    { ...ADDED, objects: [renewedGroup, holder('b', 60, 'old')] },
    'M7',
    'removed-now',
    ['will-receive:b'],
  ],
  [
    'added by hand, distributed to none',
    EQUAL,
    { ...ADDED, objects: [group] },
    'M7',
    'removed-now',
    ['will-receive:office 🏢'],
  ],
  [
    'licences for others as well',
    LARGER,
    { ...ADDED, objects: [renewedGroup, holder('b', 60, 'old'), holder('x', 50, 'new')] },
    'M7',
    'removed-now',
    ['will-receive:b', 'keeps-extra:x'],
  ],
  [
    'one licence short',
    LARGER,
    { ...ADDED, objects: [renewedGroup, holder('b', 60, 'old'), holder('x', 51, 'new')] },
    'M8',
    'removed-now',
    ['short-by:1', 'at-risk:b', 'keeps-extra:x'],
  ],
  [
    'short, with a child that is offline',
    EQUAL,
    { ...ADDED, objects: [renewedGroup, neighbour('n', 'temporarily-no', true, 30), holder('x', 60, 'new')] },
    'M8',
    'removed-conflict',
    ['short-by:30', 'at-risk:n', 'keeps-extra:x'],
  ],
  [
    'added by hand and lacking',
    LACKING,
    { ...ADDED, objects: [renewedGroup] },
    'M5',
    'kept-inferred',
    ['component-missing:MailDaemonUnix'],
  ],
];

describe('with the state every row is certain', () => {
  test.each(CASES)('%s', (_, renewal, drweb, row, oldKey, reasons) => {
    const { verdict } = renewalOf(OLD, renewal, drweb);
    expect(verdict.rows).toEqual([row]);
    expect(verdict).toMatchObject({ isCertain: true, row, dependsOn: [] });
    expect(verdict.oldKey).toEqual([oldKey]);
    expect(verdict.reasons.map(reasonCode)).toEqual(reasons);
  });
});

describe('with the two keys alone', () => {
  test.each([
    ['distributed', EQUAL, 'M4', []],
    [
      'only downloaded',
      NEITHER,
      'M3',
      ['component-missing:FileDaemonUnix', 'component-missing:MailDaemonUnix', 'count:100>1'],
    ],
  ])('%s, if all else is as usual', (_, renewal, row, reasons) => {
    const { verdict, by } = renewalOf(OLD, renewal);
    expect(by).toBe('names');
    expect(verdict).toMatchObject({ isCertain: false, row });
    expect(verdict.dependsOn).toEqual(expect.arrayContaining(['trigger', 'origin', 'gus', 'preAdded']));
    expect(verdict.reasons.map(reasonCode)).toEqual(reasons);
  });

  test('what it depends on is named in both languages', () => {
    const told = toldVerdict(renewalOf(OLD, LACKING).verdict);
    expect(render(told, 'en')).toBe(
      'If all that is not told is as usual: will only be downloaded (missing component: MailDaemonUnix). It depends on: whether the renewal is started, where the current key was added, whether the renewal key is on GUS, whether the renewal key was added by hand.',
    );
    expect(render(told, 'ja')).toContain('ダウンロードのみ行われます（不足するコンポーネント: MailDaemonUnix）');
    expect(render(told, 'ja')).toContain('GUS での更新用のキーの有無');
  });
});

describe('what cannot be read is unknown, not zero', () => {
  test.each([
    ['no components', OLD.replace('Applications=', 'Apps='), 'components'],
    ['a component that is no name', licenceKey('FileDaemonUnix,MailDaemonUnix,=?=', 100), 'components'],
    ['a count in words', licenceKey('FileDaemonUnix,MailDaemonUnix', 'unlimited'), 'count'],
    ['no count', licenceKey('FileDaemonUnix,MailDaemonUnix', ''), 'count'],
  ])('%s', (_, current, input) => {
    const { verdict } = renewalOf(current, EQUAL, { ...NOT_ADDED, objects: [] });
    expect(verdict.row).toBeUndefined();
    expect(verdict.dependsOn).toEqual([input]);
    expect(render(toldVerdict(verdict), 'ja')).toMatch(/^結果は次の条件によります/);
  });

  test('one missing component is enough, whatever else the current key has', () => {
    const current = licenceKey('KerioPlugin,=?=', 100);
    expect(renewalOf(current, EQUAL, NOT_ADDED).verdict.rows).toEqual(['M3']);
  });
});

describe('a state that tells only part of it', () => {
  test('neighbours that are not told leave the fate of the current key open', () => {
    const { verdict } = renewalOf(OLD, EQUAL, NOT_ADDED);
    expect(verdict.oldKey).toEqual(['removed-now', 'removed-after-connect', 'kept-manual']);
  });

  test('a neighbour whose protocol is not told', () => {
    const objects = [{ ...neighbour('n', 'temporarily-no'), protocolSupportsRenewal: 'unknown' }];
    const { verdict } = renewalOf(OLD, EQUAL, { ...NOT_ADDED, objects });
    expect(verdict.oldKey).toEqual(['removed-after-connect', 'kept-manual']);
  });

  test('added by hand, without objects', () => {
    const { verdict } = renewalOf(OLD, EQUAL, { ...ADDED, objects: [] });
    expect(verdict.rows).toEqual(['M6', 'M7', 'M8']);
    expect(verdict.dependsOn).toEqual(['coverage', 'capacity']);
  });

  test('before version 11 the flag says nothing', () => {
    const { verdict } = renewalOf(OLD, EQUAL, { ...NOT_ADDED, productVersion: '10.1', objects: [] });
    expect(verdict.dependsOn).toEqual(['trigger']);
    expect(verdict.row).toBe('M4');
  });
});

describe('a state that contradicts itself', () => {
  test.each([
    ['a key that was not added is distributed', { ...NOT_ADDED, objects: [renewedGroup] }, 'not-added'],
    [
      'the current key is given out too often',
      { ...ADDED, objects: [holder('a', 101, 'old')] },
      'current-over-assigned',
    ],
    ['so is the renewal', { ...ADDED, objects: [group, holder('x', 101, 'new')] }, 'renewal-over-assigned'],
  ])('%s, and the verdict depends on it', (_, drweb, kind) => {
    const { verdict } = renewalOf(OLD, EQUAL, drweb);
    expect(verdict.distribution.contradictions.map((one) => one.kind)).toEqual([kind]);
    expect(verdict.isCertain).toBe(false);
    expect(verdict.dependsOn).toContain('preAdded');
  });

  test('values that do not count are told with what would', () => {
    const drweb = {
      origin: 'gift',
      updateLicenseKeysFlag: 'yes',
      objects: [{ id: 'a', kind: 'room', licenses: -1 }],
      gus: 1,
    };
    const { misstated, verdict } = renewalOf(OLD, EQUAL, drweb);
    expect(misstated.map(({ setting }) => setting).toSorted()).toEqual([
      'gus',
      'objects/kind',
      'objects/licenses',
      'origin',
      'updateLicenseKeysFlag',
    ]);
    expect(verdict.dependsOn).toContain('origin');
  });
});
