import { describe, expect, test } from 'vitest';
import { exampleSite, workspaceOf } from '../../../server/src/engine/rules/exampleSite';

function factsOf(text: string) {
  const { files } = exampleSite({ name: '', files: { 'move.bat': text }, finds: [] });
  const [site] = workspaceOf(files.values(), []).snapshot().sites;
  if (site === undefined) throw new Error('no site');
  return site.facts;
}

function moveOf(text: string) {
  const [move] = factsOf(text).all('moveCommand');
  return move;
}

describe('a move', () => {
  test('says where to and how', () => {
    const text =
      'rem 𠮷\r\n"C:\\Tools\\IpXfer_x64.exe" -S sv2 -p 8080 –sp 4343 -C 12345 -e "\\\\sv2\\ofcscan\\a.dat"\r\n';
    const move = moveOf(text);
    expect(move?.program.value).toBe('IpXfer_x64.exe');
    expect([move?.bits, move?.runsOn, move?.isOpen]).toEqual([64, undefined, false]);
    expect([move?.server?.value, move?.serverPort?.value, move?.httpsPort?.value, move?.agentPort?.value]).toEqual([
      'sv2',
      '8080',
      '4343',
      '12345',
    ]);
    const { start = 0, end = 0 } = move?.certificate?.at.span ?? {};
    expect(text.slice(start, end)).toBe('\\\\sv2\\ofcscan\\a.dat');
  });

  test.each<[string, 32 | 64 | undefined]>([
    ['"C:\\Program Files (x86)\\x\\IpXfer.exe" -s a', 64],
    ['if "%PROCESSOR_ARCHITECTURE%"=="AMD64" IpXfer.exe -s a', 64],
    ['if /i %PROCESSOR_ARCHITECTURE% == x86 IpXfer.exe -s a', 32],
    ['if not "%PROCESSOR_ARCHITECTURE%"=="x86" IpXfer.exe -s a', undefined],
    ['if exist x IpXfer.exe -s a', undefined],
    ['IpXfer.exe -s a', undefined],
  ])('%s runs on %s bits', (text, bits) => {
    expect(moveOf(text)?.runsOn).toBe(bits);
  });

  test.each<[string, string | undefined]>([
    ['-pwd hidden', '-pwd'],
    ['–pwd hidden', '–pwd'],
    ['-pwd=hidden', '-pwd'],
    ['-p 8080 -p hidden', '-p'],
    ['-pasword hidden', '-pasword'],
    ['-pwd %PW%', undefined],
    ['-pwd', undefined],
    ['-p 8080', undefined],
  ])('%s has its password behind %s', (options, place) => {
    const text = `IpXfer.exe ${options}`;
    const { start = 0, end = 0 } = moveOf(text)?.password?.at.span ?? {};
    expect(text.slice(start, end) || undefined).toBe(place);
    expect(JSON.stringify(moveOf(text))).not.toContain('hidden');
  });

  test('what a variable brings, nobody knows', () => {
    expect(moveOf('IpXfer.exe -s %SERVER% -p %PORT%')).toMatchObject({ server: undefined, isOpen: false });
    expect(moveOf('IpXfer.exe -s sv2 %MORE%')).toMatchObject({ isOpen: true });
  });
});

test.each<[string, readonly string[]]>([
  ['\\\\sv1\\ofcscan\\autopcc', ['sv1']],
  ['call "\\\\sv1\\ofcscan\\autopcc.exe" -f -u', ['sv1']],
  ['\\\\%SERVER%\\ofcscan\\autopcc', []],
  ['autopcc.exe', []],
  ['Z:\\autopcc.exe', []],
])('%s is a logon script of %j', (text, hosts) => {
  const facts = factsOf(`${text}\r\n`);
  expect(facts.all('logonCommand').map(({ host }) => host.value)).toEqual(hosts);
});

test('addresses of the web site are read, but for remarks', () => {
  const text =
    'rem http://a/officescan/\r\nstart https://sv2:4343/officescan/hotfix_pccnt/Common/OfcNTCer.dat\r\nstart http://sv2/officescan/console\r\nstart http://other/\r\nIpXfer.exe -s sv2';
  const read = factsOf(text).all('serverUrl');
  expect(read.map(({ scheme, host, port, isCheck }) => [scheme.value, host.value, port?.value, isCheck])).toEqual([
    ['https', 'sv2', '4343', true],
    ['http', 'sv2', undefined, false],
  ]);
});

test('a remark allows a rule on the line below it', () => {
  const { files } = exampleSite({
    name: '',
    files: { 'move.bat': 'REM clusterconf: allow move/dash-not-hyphen\r\nIpXfer.exe –s sv2\r\n' },
    finds: [],
  });
  const [site] = workspaceOf(files.values(), []).snapshot().sites;
  expect(site?.facts.all('allowance').map(({ rules }) => rules.map(({ value }) => value))).toEqual([
    ['move/dash-not-hyphen'],
  ]);
});
