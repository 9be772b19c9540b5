import { describe, expect, test } from 'vitest';
import { readFacts } from '../../../server/src/engine/facts/from';
import type { FactsByKind } from '../../../server/src/engine/facts/vocabulary';
import type { EncodingVerdict } from '../../../server/src/engine/files/encoding';
import { unread } from '../../../server/src/engine/files/sourceFile';
import { parseHosts } from '../../../server/src/engine/syntax/hosts';

const detected: EncodingVerdict = { ...unread, belief: 'detected', certain: true };

function factsOf(text: string, verdict = detected): FactsByKind {
  const syntax = { format: 'hosts', ...parseHosts(text) } as const;
  const source = { path: 'hosts', kind: 'hosts', text, verdict, damage: undefined, bytes: text.length } as const;
  return readFacts(source, syntax).facts;
}

function entries(text: string): readonly string[] {
  return (factsOf(text).hostsEntry ?? []).map(({ address, names }) =>
    [address, ...names].map(({ value }) => value).join(' '),
  );
}

/** How each word is misread, the word, and what stands behind it. */
function misread(text: string): readonly string[] {
  return (factsOf(text).misreadHostsWord ?? []).map(({ as, word, names }) => {
    const { start, end } = word.at.span;
    expect(text.slice(start, end)).toBe(word.value);
    for (const { value, at } of names) expect(text.slice(at.span.start, at.span.end)).toBe(value);
    return [as, word.value, ...names.map(({ value }) => value)].join(' ');
  });
}

describe('a line that maps names', () => {
  test.each([
    ['an IPv4 address', '192.168.0.1 a b # c\n', ['192.168.0.1 a b']],
    ['tabs, indented, CRLF, and no line break at the end', '\t::1\ta\r\n 10.0.0.1 b', ['::1 a', '10.0.0.1 b']],
    ['a zone', 'fe80::1%12 a\n', ['fe80::1%12 a']],
    ['zeros in front', '010.0.0.08 a\n', ['010.0.0.08 a']],
    ['characters of two units', '10.0.0.1 𠮷 🏢\n', ['10.0.0.1 𠮷 🏢']],
    ['an empty file', '', []],
    ['no address', '127.0.0.1 a\n192.168.0.300 b\nname 10.0.0.1\n10.0.0.0/8 c\n', ['127.0.0.1 a']],
    ['no name', '127.0.0.1\n::1 a\n', ['::1 a']],
  ])('%s', (_, text, expected) => {
    expect(entries(text)).toEqual(expected);
  });
});

describe('words that are read otherwise than they look', () => {
  const first = '127.0.0.1 localhost # 𠮷\n';
  test.each([
    ['192.168.0.300 a b # c', ['noAddress 192.168.0.300 a b']],
    ['server1 192.168.0.1', ['noAddress server1 192.168.0.1']],
    ['192.168.0.1 # a', ['noName 192.168.0.1']],
    ['010.0.0.1 a', ['zeros 010.0.0.1 a']],
    ['10.0.0.1 a ; b', ['comment ; b']],
    ['10.0.0.1 a //b c', ['comment //b c']],
    ['; 10.0.0.1 a', ['comment ; 10.0.0.1 a']],
    ['10.0.0.1 *.a b_c d:80', ['strangeName *.a b_c d:80', 'strangeName b_c d:80', 'strangeName d:80']],
    ['10.0.0.1 a #PRE #DOM:b', ['lmhosts #PRE']],
    ['#BEGIN_ALTERNATE', ['lmhosts #BEGIN_ALTERNATE']],
    ['#INCLUDE \\\\a\\b', ['lmhosts #INCLUDE \\\\a\\b']],
    ['10.0.0.1 a # PRE', []],
    ['# 10.0.0.300 a', []],
    ['----- =====', []],
    ['0.0.0.0 *.a b_c ; d', []],
    // Blanks that are none are told by the text itself.
    ['10.0.0.1\u3000a', []],
    ['10.0.0.1 a\u00A0b', []],
    ['10.0.0.1，a', []],
  ])('%s', (line, expected) => {
    expect(misread(`${first}${line}\r\n`)).toEqual(expected);
    expect(misread(first + line)).toEqual(expected);
  });
});

describe('a file that is called hosts and is none', () => {
  test.each([
    ['an inventory', '# servers\n[web]\n192.168.0.1\nserver2 ansible_host=192.168.0.2\n', '[web]'],
    ['groups of groups', '[all:children]\nweb\n192.168.0.1 a\n', '[all:children]'],
    ['variables without a section', '192.168.0.1 ansible_user=a\n', '192.168.0.1 ansible_user=a'],
    ['a list of names', 'server1\r\nserver2\r\n', 'server1'],
  ])('%s gives no wrong facts', (_, text, first) => {
    const { fileEncoding: _bytes, ...facts } = factsOf(text);
    expect(Object.keys(facts)).toEqual(['foreignHostsFile']);
    expect(facts.foreignHostsFile?.[0]?.first.value).toBe(first);
  });

  test.each([
    '',
    '\n',
    '# [web]\n',
    '127.0.0.1 localhost # ansible_user=a\n',
    '::1 a\n[::1] b\n',
  ])('%j is one', (text) => {
    expect(factsOf(text).foreignHostsFile).toBeUndefined();
  });
});

describe('an entry below half a character', () => {
  const swallowed = (text: string, verdict = detected) =>
    (factsOf(text, verdict).swallowedHostsEntry ?? []).map(({ tail, isComment, names }) => {
      return [tail.value, isComment, names[0]?.value];
    });

  test.each<[string, readonly unknown[]]>([
    ['# 検証サーバ\n10.0.0.1 a\n', [['# 検証サーバ', true, 'a']]],
    ['# 検証サーバ\r\n\t10.0.0.1 a', [['# 検証サーバ', true, 'a']]],
    ['# 検証サーバ\r10.0.0.1 a\r', [['# 検証サーバ', true, 'a']]],
    ['10.0.0.9 管理\n10.0.0.1 a\n', [['管理', false, 'a']]],
    [
      '# 𠮷管理\n# 管理\n10.0.0.1 a #管理\n10.0.0.2 b',
      [
        ['# 管理', true, 'a'],
        ['#管理', true, 'b'],
      ],
    ],
    ['# 管理\n\n10.0.0.1 a\n', []],
    ['# 管理\n10.0.0.1 # a\n', []],
    ['# 管理\nname a\n', []],
    ['# 管理 \n10.0.0.1 a\n', []],
    ['# 管理', []],
    ['# メモ\n10.0.0.1 a\n', []],
    ['# \ud842\n10.0.0.1 a\n', []],
  ])('%j', (text, expected) => {
    expect(swallowed(text)).toEqual(expected);
  });

  const text = '# 管理\n10.0.0.1 a\n';
  test.each<[string, Partial<EncodingVerdict>]>([
    ['with a mark', { bom: true }],
    ['in another encoding', { encoding: 'shift_jis' }],
    ['whose bytes nobody has seen', { belief: 'assumed' }],
  ])('is not looked for in a file %s', (_, verdict) => {
    expect(swallowed(text, { ...detected, ...verdict })).toEqual([]);
  });
});

test("the head of Windows' own file tells where it comes from", () => {
  expect(factsOf('# Copyright (c) 1993-2009 Microsoft Corp.\r\n#\r\n').windowsEvidence).toHaveLength(1);
  expect(factsOf('127.0.0.1 localhost\n').windowsEvidence).toBeUndefined();
});
