import { describe, expect, test } from 'vitest';
import { factCollector } from '../../../server/src/engine/facts/collector';
import { readNetshFirewall } from '../../../server/src/engine/facts/from/netshFirewall';
import { readReg } from '../../../server/src/engine/facts/from/reg';
import type { Fact, FactsByKind } from '../../../server/src/engine/facts/vocabulary';
import { firewallFile, netshRule, rulesKey } from '../../../server/src/engine/rules/sites/firewallExamples';
import { parseReg } from '../../../server/src/engine/syntax/reg/parse';
import type { Location } from '../../../server/src/engine/text/span';

const POLICY = 'HKEY_LOCAL_MACHINE\\SYSTEM\\ControlSet001\\Services\\SharedAccess\\Parameters\\FirewallPolicy';

function inReg(text: string): FactsByKind {
  const facts = factCollector('a.reg');
  readReg(parseReg(text).tree, facts);
  return facts.facts();
}

function inListing(text: string): FactsByKind {
  const facts = factCollector('netsh.txt');
  readNetshFirewall(text, facts);
  return facts.facts();
}

function piece(text: string, { span }: Location): string {
  return text.slice(span.start, span.end);
}

/** What decides about a rule, in one line. */
function described({
  direction,
  action,
  active,
  protocol,
  ports,
  profiles,
  program,
  remote,
  ...rule
}: Fact<'firewallRule'>) {
  return [
    direction,
    action.value,
    active.value ? 'on' : 'off',
    protocol?.value ?? 'any',
    ports?.map(({ from, to }) => (from === to ? from : `${from}-${to}`)).join(',') ?? 'any',
    ...(profiles === undefined ? [] : [profiles.value.join(',')]),
    ...(program === undefined ? [] : [program.value]),
    ...(remote === undefined ? [] : [`from ${remote.value.join(',')}`]),
    ...(rule.echo && protocol?.value === 1 ? ['echo'] : []),
    ...(rule.narrowed ? ['narrowed'] : []),
  ].join(' ');
}

const value = (fields: string) => `"𠮷"="v2.10|${fields}"`;

describe('a rule in the registry', () => {
  test.each<readonly [string, string | undefined]>([
    ['Action=Allow|Active=TRUE|Dir=In|Protocol=6|LPort=29001|LPort=29002|Name=a|', 'in allow on 6 29001,29002'],
    ['Action=Allow|Active=FALSE|Dir=In|Protocol=17|LPort2_10=29001-29007|Name=a|', 'in allow off 17 29001-29007'],
    ['Action=Block|Active=TRUE|Dir=In|Name=a|', 'in block on any any'],
    ['Action=ByPass|Active=TRUE|Dir=In|Protocol=6|LPort=1|Name=a|', 'in allow on 6 1'],
    ['Action=Allow|Active=TRUE|Dir=In|Protocol=6|LPort=RPC|Name=a|', 'in allow on 6 '],
    ['Action=Allow|Active=TRUE|Dir=In|Profile=Domain|Profile=Public|Name=a|', 'in allow on any any domain,public'],
    ['Action=Allow|Active=TRUE|Dir=In|RA4=10.0.0.1|RA6=::1|Name=a|', 'in allow on any any from 10.0.0.1,::1'],
    ['Action=Allow|Active=TRUE|Dir=In|App=C:\\\\a b\\\\c.exe|Name=a|', 'in allow on any any C:\\a b\\c.exe'],
    ['Action=Allow|Active=TRUE|Dir=In|Protocol=1|ICMP4=3:4|Name=a|', 'in allow on 1 any'],
    ['Action=Allow|Active=TRUE|Dir=In|Protocol=1|ICMP4=3:4|ICMP4=8:*|Name=a|', 'in allow on 1 any echo'],
    ['Action=Allow|Active=TRUE|Dir=In|Protocol=1|Name=a|', 'in allow on 1 any echo'],
    ['Action=Allow|Active=TRUE|Dir=In|LUAuth=O:LSD|Name=a|', 'in allow on any any narrowed'],
    ['Action=Allow|Active=TRUE|Dir=Out|Protocol=6|LPort=29001|Name=a|', 'out allow on 6 29001'],
    ['Action=Allow|Active=TRUE|Dir=Out|Protocol=6|RPort=443|Name=a|', undefined],
    ['Active=TRUE|Dir=In|Name=a|', undefined],
    ['', undefined],
  ])('%s', (fields, expected) => {
    const [rule] = inReg(firewallFile(`[${POLICY}\\FirewallRules]\r\n${value(fields)}`)).firewallRule ?? [];
    expect(rule && described(rule)).toBe(expected);
  });

  test('is a rule only with a version in front, and of a group policy below its key', () => {
    const policy = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\WindowsFirewall\\FirewallRules';
    const rules = `"a"="Action=Allow|Dir=In|"\r\n${value('Action=Allow|Dir=In|')}`;
    const found = inReg(firewallFile(`[${policy}]\r\n${rules}`)).firewallRule ?? [];
    expect(found.map(({ id, origin }) => [id, origin])).toEqual([['𠮷', 'policy']]);
  });

  test('in bytes is read too, and its places are the value', () => {
    const bytes = [...'v2.10|Action=Allow|Dir=In|Protocol=6|'].map((char) => `${char.charCodeAt(0).toString(16)},00`);
    const text = firewallFile(`[${POLICY}\\FirewallRules]\r\n"a"=hex(1):${bytes.join(',')},00,00`);
    const [rule] = inReg(text).firewallRule ?? [];
    expect(rule?.protocol?.value).toBe(6);
    expect(rule?.protocol && piece(text, rule.protocol.at)).toMatch(/^hex\(1\)/);
  });

  test.each<readonly [string, readonly string[]]>([
    ['Action=Allow|Dir=In|LPort=1-5|', ['range LPort LPort2_10']],
    ['Action=Allow|Dir=In|RemoteIP=10.0.0.1|', ['field RemoteIP RA4']],
    ['Action=Allow|Dir=In|Name=a', ['open-end a a|']],
    ['Action=Allow|Dir=In|LPort2_10=1-5|LPort=RPC|', []],
  ])('faults of %s', (fields, expected) => {
    const text = firewallFile(`[${POLICY}\\FirewallRules]\r\n${value(fields)}`);
    const faults = inReg(text).firewallRuleFault ?? [];
    expect(faults.map(({ fault, text: at, right }) => `${fault} ${at.value} ${right}`)).toEqual(expected);
    for (const { text: at } of faults) expect(piece(text, at.at)).toBe(at.value);
  });

  test('a list is whole when it has the rules of Windows', () => {
    const wholes = [rulesKey([]), `[${POLICY}\\FirewallRules]`].map((key) => inReg(firewallFile(key)).firewallRuleList);
    expect(wholes.map((lists) => lists?.map(({ whole }) => whole))).toEqual([[true], [false]]);
  });
});

describe('the lists of Windows Server 2003', () => {
  const list = (name: string, line: string) => firewallFile(`[${POLICY}\\StandardProfile\\${name}\\List]\r\n${line}`);

  test.each<readonly [string, string, string | undefined]>([
    ['GloballyOpenPorts', '"29001:TCP"="29001:TCP:*:Enabled:CLUSTERPRO 𠮷"', 'in allow on 6 29001 private'],
    ['GloballyOpenPorts', '"a"="29106:UDP:LocalSubNet:Disabled:x"', 'in allow off 17 29106 private from LocalSubNet'],
    ['GloballyOpenPorts', '"a"="29106"', undefined],
    ['AuthorizedApplications', '"a"="C:\\\\a\\\\clp.exe:*:Enabled:x"', 'in allow on any any private C:\\a\\clp.exe'],
  ])('%s %s', (name, line, expected) => {
    const [rule] = inReg(list(name, line)).firewallRule ?? [];
    expect(rule && described(rule)).toBe(expected);
    expect(rule?.origin ?? 'legacy').toBe('legacy');
  });
});

test('profiles of the registry', () => {
  const values =
    '"EnableFirewall"=dword:00000000\r\n"DefaultInboundAction"=dword:00000001\r\n"DoNotAllowExceptions"=dword:1';
  const [profile] = inReg(firewallFile(`[${POLICY}\\StandardProfile]\r\n${values}`)).firewallProfile ?? [];
  expect(profile).toMatchObject({
    profile: 'private',
    inbound: 'block',
    ignoresRules: true,
    enabled: { value: false },
  });
  const [empty] = inReg(firewallFile(`[${POLICY}\\PublicProfile]`)).firewallProfile ?? [];
  expect(empty).toMatchObject({ profile: 'public', inbound: undefined, enabled: undefined });
});

const japanese = (name: string, ...lines: readonly (readonly [string, string])[]) =>
  ['', `規則名:${' '.repeat(20)}${name}`, '-'.repeat(70), ...lines.map(([label, text]) => `${label}:   ${text}`)].join(
    '\r\n',
  );

describe('netsh advfirewall firewall show rule', () => {
  test.each<readonly [string, string, string]>([
    [
      'English',
      netshRule(
        '𠮷',
        ['Enabled', 'Yes'],
        ['Direction', 'In'],
        ['Profiles', 'Domain,Public'],
        ['LocalIP', 'Any'],
        ['RemoteIP', '10.0.0.2/32,LocalSubnet'],
        ['Protocol', 'TCP'],
        ['LocalPort', '29001,29003-29005'],
        ['RemotePort', 'Any'],
        ['Action', 'Allow'],
      ),
      'in allow on 6 29001,29003-29005 domain,public from 10.0.0.2/32,LocalSubnet',
    ],
    [
      'Japanese',
      japanese(
        'クラスタ',
        ['有効', 'いいえ'],
        ['方向', '入力'],
        ['プロファイル', 'ドメイン,プライベート,パブリック'],
        ['リモート IP', '任意'],
        ['プロトコル', 'UDP'],
        ['ローカル ポート', '29106'],
        ['操作', '許可'],
      ),
      'in allow off 17 29106',
    ],
    [
      'a full-width colon, and a block',
      japanese('x', ['有効', 'はい'], ['方向', '入力'], ['プロトコル', '任意'], ['操作', 'ブロック']).replaceAll(
        ':',
        '：',
      ),
      'in block on any any',
    ],
    [
      'verbose',
      netshRule(
        'x',
        ['Enabled', 'Yes'],
        ['Direction', 'In'],
        ['Protocol', 'Any'],
        ['RemotePort', '80'],
        ['Program', 'C:\\a.exe'],
        ['Action', 'Bypass'],
      ),
      'in allow on any any C:\\a.exe narrowed',
    ],
  ])('%s', (_, text, expected) => {
    const { firewallRule: [rule] = [], firewallEvidenceGap } = inListing(`${text}\r\nOk.\r\n`);
    expect(rule && described(rule)).toBe(expected);
    expect(firewallEvidenceGap).toBeUndefined();
  });

  test('the types of ICMP stand in a table of their own', () => {
    const rule = (type: string) =>
      `${netshRule('x', ['Enabled', 'Yes'], ['Direction', 'In'], ['Protocol', 'ICMPv4'])}\r\n${' '.repeat(38)}Type    Code\r\n${' '.repeat(38)}${type}       Any \r\nAction:    Allow\r\nOk.\r\n`;
    const echoes = ['8', '3'].map((type) => inListing(rule(type)).firewallRule?.map(({ echo }) => echo));
    expect(echoes).toEqual([[true], [false]]);
  });

  test.each<readonly [string, string, boolean]>([
    ['rules of several names, to the end', 'Ok.', true],
    ['cut off', '', false],
  ])('a list is whole: %s', (_, end, whole) => {
    const rules = ['a', 'b'].map((name) =>
      netshRule(name, ['Enabled', 'Yes'], ['Direction', 'In'], ['Action', 'Allow']),
    );
    expect(inListing([...rules, end].join('\r\n')).firewallRuleList?.map((list) => list.whole)).toEqual([whole]);
  });

  test.each<readonly [string, string, string | undefined]>([
    ['another language', `Regelname:   x\n${'-'.repeat(70)}\nAktiviert:   Ja\nRichtung:   Ein\n`, 'language'],
    ['PowerShell', 'DisplayName : x\nDirection   : Inbound\nAction      : Allow\n', 'no-ports'],
    [
      'PowerShell with ports',
      'DisplayName : x\nDirection   : Inbound\nAction      : Allow\nLocalPort : 80\n',
      undefined,
    ],
  ])('what says too little: %s', (_, text, gap) => {
    expect(inListing(text).firewallEvidenceGap?.[0]?.gap).toBe(gap);
  });

  test.each(['', '\n', '𠮷', '-'.repeat(70), `${'-'.repeat(70)}\n`, 'Rule Name:\n'])('%j is nothing', (text) => {
    expect(inListing(text).firewallRule).toBeUndefined();
  });
});

test('netsh advfirewall show allprofiles', () => {
  const profile = (heading: string, lines: readonly string[]) => [heading, '-'.repeat(70), ...lines, ''].join('\r\n');
  const text = [
    profile('Domain Profile Settings: ', [
      'State                ON',
      'Firewall Policy      BlockInbound,AllowOutbound',
    ]),
    profile('プライベート プロファイル設定: ', [
      '状態                オフ',
      'ファイアウォール ポリシー   AllowInbound,AllowOutbound',
    ]),
    profile('Public Profile Settings: ', [
      'State                ON',
      'Firewall Policy      BlockInboundAlways,AllowOutbound',
    ]),
    'Ok.',
  ].join('\r\n');
  const found = inListing(text).firewallProfile ?? [];
  expect(found.map((one) => [one.profile, one.enabled?.value, one.inbound, one.ignoresRules])).toEqual([
    ['domain', true, 'block', false],
    ['private', false, 'allow', false],
    ['public', true, 'block', true],
  ]);
  for (const { enabled } of found) expect(enabled && piece(text, enabled.at)).toMatch(/^(ON|オフ)$/);
});
