import { describe, expect, test } from 'vitest';
import { configurationPath, exists, grammarPath, isRecord, languages, properties, readJson } from './languages';

describe.each(languages)('the configuration of $id', ({ id }) => {
  const configuration = readJson(configurationPath(id));

  test('has patterns that the editor can compile', () => {
    const patterns = [...properties(configuration)].filter(([key]) => /^(?:wordPattern|start|end|\w+Text)$/.test(key));
    const texts = patterns.map(([, value]) => value).filter((value) => typeof value === 'string');
    expect(texts.length).toBeGreaterThan(0);
    for (const pattern of texts) expect(() => new RegExp(pattern), pattern).not.toThrow();
  });

  test('leaves brackets in values without a rainbow', () => {
    expect(at(configuration, 'colorizedBracketPairs')).toEqual([]);
  });
});

describe('words', () => {
  test.each([
    ['ofcscan-ini', 'Client_LocalServer_Port=21112', ['Client_LocalServer_Port', '21112']],
    [
      'ofcscan-ini',
      'MasterDirectory=\\\\vsv-1.example.jp\\ofcscan',
      ['MasterDirectory', 'vsv-1.example.jp', 'ofcscan'],
    ],
    ['ofcscan-ini', 'a=<実サーバ名>', ['a', '実サーバ名']],
    ['hosts', 'fe80::1%12\tvsv-1.example.jp sv_1#a', ['fe80::1%12', 'vsv-1.example.jp', 'sv_1', 'a']],
    ['clp-conf', '<resource name="fip@fip-1"/>', ['resource', 'name', 'fip', 'fip-1']],
    ['clp-conf', '<info>192.168.0.1</info>', ['info', '192.168.0.1', 'info']],
    ['reg', '[HKEY_USERS\\{4D36-E972}\\a.b]', ['HKEY_USERS', '4D36-E972', 'a.b']],
    ['reg', '"Start"=dword:00000002', ['Start', 'dword', '00000002']],
    ['drweb-key', 'Expires=2031-03-31', ['Expires', '2031-03-31']],
  ])('of %s in %s', (id, line, words) => {
    expect(line.match(new RegExp(text(at(readJson(configurationPath(id)), 'wordPattern')), 'g'))).toEqual(words);
  });
});

describe('Enter', () => {
  test.each([
    ['reg', '"Bind"=hex(7):5c,00,\\', '', { indent: 'none', appendText: '  ' }],
    ['reg', '@=hex:5c,\\', '', { indent: 'none', appendText: '  ' }],
    ['reg', '  5c,00,\\', '', undefined],
    ['reg', '  5c,00', '', { indent: 'none', removeText: 2 }],
    ['reg', '"Bind"=hex:5c', '', undefined],
    ['reg', '"Path"="C:\\\\dir\\\\', '', undefined],
    ['clp-conf', '<server name="server1">', '', { indent: 'indent' }],
    ['clp-conf', '<comment>', '</comment>', { indent: 'indentOutdent' }],
    ['clp-conf', '<types name="fip"/>', '', undefined],
    ['clp-conf', '<priority>0</priority>', '', undefined],
    ['clp-conf', '<a/>', '', undefined],
  ])('of %s behind %s before %s', (id, before, after, action) => {
    const rules = at(readJson(configurationPath(id)), 'onEnterRules');
    expect(actionOf(rules, before, after)).toEqual(action);
  });
});

describe('toggling a comment', () => {
  test.each([
    ['ofcscan-ini', { lineComment: ';' }],
    ['hosts', { lineComment: '#' }],
    ['clp-conf', { blockComment: ['<!--', '-->'] }],
    ['reg', { lineComment: ';' }],
    // A licence key is signed as a whole: nothing may tempt anyone to edit it.
    ['drweb-key', undefined],
  ])('in %s', (id, comments) => {
    expect(at(readJson(configurationPath(id)), 'comments')).toEqual(comments);
  });
});

describe('package.json', () => {
  const contributes = at(readJson('package.json'), 'contributes');

  test('has both files for every language', () => {
    const ids = [...languages.map(({ id }) => id), ...contributed(contributes, 'languages', 'id')];
    // Files of our own in JSON only get a name here; their language is the editor's.
    const own = ids.filter((id) => id !== 'json' && id !== 'jsonc');
    expect(own.filter((id) => !exists(grammarPath(id)) || !exists(configurationPath(id)))).toEqual([]);
  });

  test('names no file that is missing', () => {
    const paths = [
      ...contributed(contributes, 'languages', 'configuration'),
      ...contributed(contributes, 'grammars', 'path'),
    ];
    expect(paths.filter((path) => !exists(path))).toEqual([]);
  });
});

function at(value: unknown, key: string): unknown {
  return isRecord(value) ? value[key] : undefined;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** What the first rule that fits does, as the editor chooses it. */
function actionOf(rules: unknown, before: string, after: string): unknown {
  const list = Array.isArray(rules) ? rules : [];
  const fits = (rule: unknown) =>
    new RegExp(text(at(rule, 'beforeText'))).test(before) && new RegExp(text(at(rule, 'afterText'))).test(after);
  return at(list.find(fits), 'action');
}

/** One property of every entry of a list of contributions, where it has it. */
function contributed(contributes: unknown, list: string, key: string): readonly string[] {
  const entries = at(contributes, list);
  return (Array.isArray(entries) ? entries : []).map((entry) => text(at(entry, key))).filter((value) => value !== '');
}
