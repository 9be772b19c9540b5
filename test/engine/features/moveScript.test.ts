import { describe, expect, test } from 'vitest';
import { completionsAt } from '../../../server/src/engine/features/completion';
import { hoverAt } from '../../../server/src/engine/features/hover';
import { render } from '../../../server/src/engine/messages/message';
import { namedCluster } from './cluster';
import { type MarkedFiles, markedSite } from './marked';

function hover(files: MarkedFiles) {
  const { site, file, offset } = markedSite(files);
  const found = hoverAt(file, site, offset);
  return { title: found?.title, lines: (found?.lines ?? []).map((line) => render(line, 'en')) };
}

function labels(files: MarkedFiles): readonly string[] {
  const { site, file, offset } = markedSite(files);
  return (completionsAt(file, site, offset)?.items ?? []).map(({ label }) => label);
}

describe('a call of the mover', () => {
  test.each([
    ['rem 𠮷\r\nIpXfer.exe -s‸ sv2 -p 8080', '-s'],
    ['IpXfer.exe -s sv2 -p 80‸80', '-p'],
    ['IpXfer.exe -s sv2 -S‸P 4343', '-sp'],
    ['IpXfer.exe -s sv2 –c ‸1', '-c'],
    ['IpXfer.exe -s sv2 -pwd hid‸den', '-pwd'],
  ])('%s tells of %s', (text, title) => {
    const found = hover({ 'move.bat': text });
    expect(found.title).toBe(title);
    expect(found.lines.at(-1)).toMatch(/^Source: Trend Micro KA-0004099/);
    expect(found.lines.join()).not.toContain('hidden');
  });

  test.each([
    'Ip‸Xfer.exe -s sv2',
    'IpXfer.exe -x‸ 1',
    'rem‸\nIpXfer.exe -s sv2',
    '\\\\sv1\\ofcscan\\auto‸pcc',
  ])('%j tells nothing', (text) => {
    expect(hover({ 'move.bat': text }).title).toBeUndefined();
  });

  test('a server of the cluster is told to be one', () => {
    const found = hover({ ...namedCluster, 'move.bat': 'IpXfer.exe -s sv‸1 -p 8080' });
    expect(found.lines[0]).toContain('sv1');
  });

  const ALL = ['-s', '-p', '-sp', '-c', '-e', '-pwd', '-m', '-q'];

  test.each<[string, readonly string[]]>([
    ['IpXfer.exe ‸', ALL],
    ['IpXfer.exe -‸', ALL],
    ['IpXfer.exe -s sv2 -p 8080 ‸', ['-sp', '-c', '-e', '-pwd', '-m', '-q']],
    ['IpXfer.exe -s sv2 -p‸', ['-p', '-sp', '-c', '-e', '-pwd', '-m', '-q']],
    ['IpXfer.exe -s ‸', []],
    ['IpXfer.exe -s sv‸2', []],
    ['‸IpXfer.exe -s sv2', []],
    ['IpXfer.exe -s sv2\r\n‸', []],
    ['\\\\sv1\\ofcscan\\autopcc ‸', []],
  ])('%j offers %j', (text, expected) => {
    expect(labels({ 'move.bat': text })).toEqual(expected);
  });
});

describe('the small files beside ofcscan.ini', () => {
  test('a key of theirs is told of', () => {
    const found = hover({ 'ptngrowth.ini': '[COOLDOWN]\nUPDATE_‸WAIT_SECOND=15\n' });
    expect(found.title).toBe('UPDATE_WAIT_SECOND');
    expect(found.lines).toContain('Default: 15');
  });

  test.each([
    ['ous.ini', 'The list of customised update sources'],
    ['ssnotify.ini', 'Used by public programs. The notice'],
    ['ofcscan.ini', 'The settings of the management server and the master copy'],
  ])('a section tells what %s is', (path, line) => {
    const found = hover({ [path]: '[SEC‸TION]\nA=1\n' });
    expect(found.title).toBe(path);
    expect(found.lines[0]).toContain(line);
  });

  test('keys and values are offered', () => {
    expect(labels({ 'ptngrowth.ini': '[COOLDOWN]\n‸' })).toContain('MAX_UPDATE_CONNECTION');
    expect(labels({ 'ptngrowth.ini': '[COOLDOWN]\nCOOL_DOWN=‸\n' })).toEqual(['1', '0']);
    expect(labels({ 'CCCAServer.ini': '‸' })).toEqual(['UpdateSchedule']);
    expect(labels({ 'ofcIMPDP.ini': '[INI_SERVER_SECTION]\n‸' })).toContain('Master_DomainName');
  });
});
