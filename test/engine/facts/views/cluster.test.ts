import { describe, expect, test } from 'vitest';
import { exampleSite, workspaceOf } from '../../../../server/src/engine/rules/exampleSite';
import { guideCluster, guideClusterWith } from '../../../../server/src/engine/rules/sites/exampleSites';

function viewsOf(text: string) {
  const { files } = exampleSite({ name: '', finds: [], files: { 'clp.conf': text } });
  const views = workspaceOf(files.values(), []).snapshot().sites[0]?.views;
  if (views === undefined) throw new Error('no site');
  return views;
}

/** A cluster of two servers whose one group holds the resources given as `type@name`, with the dependencies given. */
function group(
  members: readonly string[],
  depends: Readonly<Record<string, readonly string[]>> = {},
  policy = '',
): string {
  const entries = members.map((member) => {
    const [type, name = ''] = member.split('@');
    const lines = (depends[name] ?? []).map((on) => `<depend name="${on}"/>`);
    return `<${type} name="${name}">${lines.join('')}</${type}>`;
  });
  return `<root><server name="s2"><priority>1</priority></server><server name="s1"><priority>0</priority></server><server name="s3"/>
    <group name="g">${policy}${members.map((name) => `<resource name="${name}"/>`).join('')}</group><resource>${entries.join('')}</resource></root>`;
}

describe('startup', () => {
  test.each<readonly [string, readonly string[], Readonly<Record<string, readonly string[]>>, string[], boolean]>([
    ['as listed when nothing stands on anything', ['fip@b', 'fip@a'], {}, ['b', 'a'], false],
    ['by what the file says', ['script@a', 'sd@b', 'fip@c'], { a: ['b'], b: ['c'], c: [] }, ['c', 'b', 'a'], false],
    ['by the defaults of the types', ['service@a', 'vcom@b', 'fip@c', 'md@d'], {}, ['c', 'b', 'd', 'a'], true],
    ['a dependency of its own goes before the defaults', ['md@a', 'fip@b'], { b: ['a'], a: ['x'] }, ['a', 'b'], false],
    ['a mirror that the floating IP stands on', ['fip@𠮷', 'disk@b'], { b: ['𠮷'] }, ['𠮷', 'b'], false],
    [
      'a circle stays as it is found',
      ['script@a', 'script@b', 'script@c'],
      { a: ['b'], b: ['a'], c: ['c'] },
      ['b', 'a', 'c'],
      false,
    ],
    ['names in other letters', ['script@a', 'script@B'], { a: ['b'] }, ['B', 'a'], false],
  ])('%s', (_, members, depends, expected, assumed) => {
    const startup = viewsOf(group(members, depends)).startup.of('G');
    expect(startup?.resources.map(({ name }) => name.value)).toEqual(expected);
    expect(startup?.assumed).toBe(assumed);
  });

  test.each([
    ['every server, by priority', '', ['s1', 's2', 's3']],
    [
      'those it names, by order',
      '<policy name="s2"><order>1</order></policy><policy name="s3"><order>0</order></policy>',
      ['s3', 's2'],
    ],
    ['without an order as listed', '<policy name="s2"/><policy name="s1"/>', ['s2', 's1']],
  ])('%s', (_, policy, servers) => {
    expect(viewsOf(group([], {}, policy)).startup.of('g')?.servers).toEqual(servers);
  });

  test('a group that is not there', () => {
    expect(viewsOf(guideCluster).startup.of('nothing')).toBeUndefined();
  });

  test('a chain as long as a file can hold', () => {
    const names = Array.from({ length: 5000 }, (_, index) => `r${index}`);
    const depends = Object.fromEntries(names.map((name, index) => [name, [`r${index + 1}`]]));
    const startup = viewsOf(
      group(
        names.map((name) => `script@${name}`),
        depends,
      ),
    ).startup.of('g');
    expect(startup?.resources.at(-1)?.name.value).toBe('r0');
  });
});

describe('dependencies', () => {
  const text = group(['service@a', 'script@b', 'md@c', 'fip@d'], { b: ['a'], a: ['c'] });

  test('everything under a resource, the nearest first', () => {
    const { dependencies } = viewsOf(text);
    expect(dependencies.allUnder('B')).toEqual([
      { on: 'a', assumed: false },
      { on: 'c', assumed: false },
      { on: 'd', assumed: true },
    ]);
    expect(dependencies.allUnder('nothing')).toEqual([]);
  });

  test('what stands on it directly', () => {
    const { dependencies } = viewsOf(text);
    expect(dependencies.over('c')).toEqual(['a']);
    expect(dependencies.over('b')).toEqual([]);
  });

  test('a circle ends', () => {
    const { dependencies } = viewsOf(group(['script@a', 'script@b'], { a: ['b'], b: ['a', 'b'] }));
    expect(dependencies.allUnder('a').map(({ on }) => on)).toEqual(['b']);
  });
});

describe('monitors', () => {
  test('what each watches, by name and by resource', () => {
    const { monitors } = viewsOf(
      guideClusterWith(
        '  </monitor>',
        '<mdw name="mdw1"><target/><parameters><object>md1</object></parameters></mdw><ipw name="ipw1"/></monitor>',
      ),
    );
    expect(monitors.named('FIPW1')?.watches?.value).toBe('fip1');
    expect(monitors.named('ipw1')?.watches).toBeUndefined();
    expect(monitors.of('md1').map(({ fact }) => fact.name.value)).toEqual(['mdw1']);
    expect(monitors.of('md1', 'mdnw')).toEqual([]);
    expect(monitors.named('mdw1')?.reaction?.type).toBe('mdw');
    expect(monitors.all.at(-1)?.fact.name.value).toBe('ipw1');
  });
});

describe('networks', () => {
  test.each([
    ['the usual prefix', '10.0.5.50', '10.0.5.1', '10.1.0.1', ['public', 'interconnect']],
    ['the prefix that is written', '10.0.9.10/16', '10.0.5.1', '10.1.0.1', ['public', 'interconnect']],
    ['an interface beside the prefix', '10.0.9.10%eth0/16', '10.0.5.1', '10.1.0.1', ['public', 'interconnect']],
    ['a prefix that sets it apart', '10.0.5.250/25', '10.0.5.1', '10.0.5.129', ['interconnect', 'public']],
    ['the usual prefix of IPv6', 'fd00:0:0:1::50', 'fd00:0:0:1::1', 'fd00:0:0:2::1', ['public', 'interconnect']],
    ['no neighbour at all', '192.168.0.1', '10.0.5.1', '10.1.0.1', ['lan', 'lan']],
  ])('roles by %s', (_, floating, first, second, roles) => {
    const lan = (id: number, info: string) => `<device id="${id}"><type>lan</type><info>${info}</info></device>`;
    const text = `<root><server name="s1">${lan(0, first)}${lan(1, second)}</server><group name="g"><resource name="fip@f"/></group>
      <resource><fip name="f"><parameters><ip>${floating}</ip></parameters></fip></resource></root>`;
    expect(viewsOf(text).networks.rows.map(({ role }) => role)).toEqual(roles);
  });

  test('a mirror over the addresses of an interconnect', () => {
    const { networks } = viewsOf(guideCluster);
    expect(networks.rows.map(({ id, role }) => [id, role])).toEqual([
      [0, 'interconnect'],
      [1, 'public'],
    ]);
    expect(networks.mirrors.map(({ id, sharedWith }) => [id, sharedWith?.id])).toEqual([[400, 0]]);
  });

  test('a mirror over cables of its own', () => {
    const text = guideClusterWith('<type>mdc</type><info>10.0.0.2</info>', '<type>mdc</type><info>10.0.1.2</info>');
    expect(viewsOf(text).networks.mirrors.map(({ sharedWith }) => sharedWith)).toEqual([undefined]);
  });
});
