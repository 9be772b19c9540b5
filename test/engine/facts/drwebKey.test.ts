import { describe, expect, test } from 'vitest';
import { parseCalendarDate } from '../../../server/src/engine/facts/values/calendarDate';
import { siteOf } from '../verdicts/renewalSites';

function read(text: string) {
  const [key, ...others] = siteOf({ 'agent.key': text }).facts.all('licenceKey');
  expect(others).toEqual([]);
  return {
    components: key?.components?.names.map(({ value }) => value),
    incomplete: key?.components?.isIncomplete,
    count: key?.count?.value,
    expires: key?.expires?.value,
    mailServer: key?.mailServer?.value,
    head: key && text.slice(key.at.span.start, key.at.span.end),
  };
}

const ABSENT = { components: undefined, incomplete: undefined, count: undefined, mailServer: undefined };

describe('a licence key', () => {
  test.each<[string, string, object]>([
    [
      'all that is documented',
      '[Key]\r\nApplications=A, B;C|D E\r\nExpires=2031-3-1\r\n[User]\r\nComputers=5\r\n[Settings]\r\nMailServer=YES\r\n',
      {
        components: ['A', 'B', 'C', 'D', 'E'],
        incomplete: false,
        count: 5,
        expires: '2031-03-01',
        mailServer: true,
        head: '[Key]',
      },
    ],
    [
      'other case, blanks, no final newline',
      ' [KEY] \n expires = 2031-03-31 (00:00) \n[user]\nCOMPUTERS = 007',
      { ...ABSENT, count: 7, expires: '2031-03-31', head: ' [KEY] ' },
    ],
    [
      'the first of several',
      '[Key]\nExpires=2030-01-01\nExpires=2031-01-01\n[Key]\nExpires=2032-01-01\n',
      { ...ABSENT, expires: '2030-01-01', head: '[Key]' },
    ],
    [
      'parameters of other sections',
      '[Key]\nExpires=2030-01-01\nComputers=5\nMailServer=Yes\n[Other]\nApplications=A\n',
      { ...ABSENT, expires: '2030-01-01', head: '[Key]' },
    ],
    [
      'no list',
      '[Key]\nApplications=\nExpires=x\n',
      { ...ABSENT, components: [], incomplete: false, expires: undefined, head: '[Key]' },
    ],
    [
      'pieces that are no names',
      '[Key]\nApplications=A,𠮷,<b>,B\n',
      { ...ABSENT, components: ['A', 'B'], incomplete: true, expires: undefined, head: '[Key]' },
    ],
    [
      'a number that is none',
      '[Key]\nExpires=2030-01-01\n[User]\nComputers=-1\n',
      { ...ABSENT, expires: '2030-01-01', head: '[Key]' },
    ],
    [
      'the largest number',
      '[Key]\nExpires=2030-01-01\n[User]\nComputers=4294967295\n',
      { ...ABSENT, count: 4294967295, expires: '2030-01-01', head: '[Key]' },
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('the owner becomes no fact', () => {
    const { facts } = siteOf({
      'agent.key': '[Key]\nExpires=2030-01-01\nNumber=K7own\n[User]\nName=K7own\nK7own=1\n[K7own]\n',
    });
    expect(JSON.stringify(facts.all('licenceKey'))).not.toContain('K7own');
  });
});

test.each([
  ['2031-03-31', '2031-03-31'],
  ['2031-3-1', '2031-03-01'],
  ['2028-02-29', '2028-02-29'],
  ['2000-02-29 (12:00) UTC', '2000-02-29'],
  ['2030-02-29', undefined],
  ['1900-02-29', undefined],
  ['2030-04-31', undefined],
  ['2030-13-01', undefined],
  ['2030-00-10', undefined],
  ['2030-01-00', undefined],
  ['2030-01-011', undefined],
  ['31-01-2030', undefined],
  ['2030/01/31', undefined],
  ['２０３０-01-31', undefined],
  ['', undefined],
])('the date %j', (text, date) => {
  expect(parseCalendarDate(text)).toBe(date);
});
