import { describe, expect, test } from 'vitest';
import { hoverAt } from '../../../server/src/engine/features/hover';
import { render } from '../../../server/src/engine/messages/message';
import { namedCluster } from './cluster';
import { markedSite, withCaret } from './marked';

const policy = '    <policy name="sv1"><order>0</order></policy>\n    <policy name="SV2"><order>1</order></policy>\n';

function linesAt(piece: string, replace: readonly [string, string] = ['', '']): readonly string[] {
  const marked = withCaret(namedCluster, 'clp.conf', piece);
  const { site, file, offset } = markedSite({ ...marked, 'clp.conf': (marked['clp.conf'] ?? '').replace(...replace) });
  return (hoverAt(file, site, offset)?.lines ?? []).map((line) => render(line, 'en'));
}

describe('a group tells where and in which order it starts', () => {
  test('at its name', () => {
    expect(linesAt('<group name="fail‸over1">')).toEqual([
      'failover1 is a failover group.',
      'failover1 runs on sv1, SV2, the first of them preferred.',
      'It probably starts fip1 → vcom1 → service1, by what types stand on by default.',
      expect.any(String),
      expect.stringMatching(/^Source/),
    ]);
  });

  test('on every server by their priorities when it names none', () => {
    expect(linesAt('<group name="fail‸over1">', [policy, ''])).toContain(
      'failover1 runs on sv1, sv2, the first of them preferred.',
    );
  });

  test('at a monitor that recovers it', () => {
    expect(linesAt('<type>grp</type><name>failover‸1</name>')).toContain(
      'failover1 runs on sv1, SV2, the first of them preferred.',
    );
  });
});

describe('a resource tells what it stands on', () => {
  test.each([
    ['<service name="ser‸vice1">', 'service1 starts after vcom1.'],
    ['fip@‸fip1"', undefined],
    ['"vcom@‸vcom1"', 'vcom1 probably starts after fip1, by what its type stands on by default.'],
  ])('%s', (piece, line) => {
    const lines = linesAt(piece).filter((text) => text.includes(' starts after '));
    expect(lines).toEqual(line === undefined ? [] : [line]);
  });
});

describe('a monitor tells what it watches and what it does', () => {
  test('with what is written', () => {
    const reaction = '<emergency><threshold><restart>3</restart></threshold><action>4</action></emergency>';
    const polling = '<polling><timing>1</timing></polling>';
    expect(
      linesAt('<fipw name="fi‸pw1">', ['<target>fip1</target><rel', `<target>fip1</target>${polling}${reaction}<rel`]),
    ).toEqual([
      'fipw1 watches fip1 while it is active.',
      'On a failure: fip1, started anew 3 times, then moved once by default (up to X 3 as often as there are servers).',
      'If that does not help: stop the cluster service and shut the OS down.',
      expect.any(String),
      expect.stringMatching(/^Source/),
    ]);
  });

  test('of the servers themselves only what it recovers', () => {
    expect(linesAt('<userw name="use‸rw">')[0]).toBe('On a failure: LocalServer.');
  });

  const recovery = '<type>rsc</type><name>fip1</name>';
  const counted = (type: string, threshold: string) => {
    const emergency = `<emergency><threshold>${threshold}</threshold></emergency>`;
    const text = namedCluster['clp.conf']
      .replaceAll('fipw', type)
      .replace(`<relation>${recovery}`, `${emergency}<relation>${recovery}`);
    const at = text.indexOf(`<${type} name=`) + 2;
    const { site, file, offset } = markedSite({ 'clp.conf': `${text.slice(0, at)}‸${text.slice(at)}` });
    const lines = hoverAt(file, site, offset)?.lines ?? [];
    return (['en', 'ja'] as const).map((locale) => {
      return lines.map((line) => render(line, locale)).find((line) => /failure:|異常検出時/.test(line));
    });
  };

  test.each([
    [
      'fipw',
      '<restart>0</restart><fo2>1</fo2>',
      'On a failure: fip1, started anew 0 times, then moved once.',
      '異常検出時: fip1 を再活性化 0 回、フェイルオーバ 1 回',
    ],
    [
      'fipw',
      '<restart>1</restart><fo>2</fo><fo2>3</fo2>',
      'On a failure: fip1, started anew once, then moved 3 times.',
      '異常検出時: fip1 を再活性化 1 回、フェイルオーバ 3 回',
    ],
    [
      'fipw',
      '<fo2>0</fo2>',
      'On a failure: fip1, started anew as often as its type is by default (often 3 times), then moved 0 times.',
      '異常検出時: fip1 を再活性化 種類ごとの既定の回数（多くは 3 回）、フェイルオーバ 0 回',
    ],
    [
      'pidw',
      '',
      'On a failure: fip1, started anew 3 times by default, then moved once by default (up to X 3 as often as there are servers).',
      '異常検出時: fip1 を再活性化 3 回（既定値）、フェイルオーバ 1 回（既定値、X 3 以前はサーバ数）',
    ],
  ])('of %s with %j', (type, threshold, en, ja) => {
    expect(counted(type, threshold)).toEqual([en, ja]);
  });
});

test('no hover is longer than six lines', () => {
  const [text = ''] = Object.values(withCaret(namedCluster, 'clp.conf', '‸<root>'));
  const { site, file } = markedSite({
    'clp.conf': text.replace('<target>fip1</target>', '<target>fip1</target><emergency><action>x</action></emergency>'),
  });
  for (let offset = 0; offset < text.length; offset++) {
    expect(hoverAt(file, site, offset)?.lines.length ?? 0).toBeLessThanOrEqual(6);
  }
});
