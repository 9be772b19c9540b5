import { groupBy } from '../../facts/groupBy';
import { nameKey, sameName, shortName } from '../../facts/values/hostName';
import { parseIpAddress } from '../../facts/values/ipAddress';
import { isServerHost } from '../../facts/values/serverHost';
import type { Names } from '../../facts/views/names';
import type { Nodes } from '../../facts/views/nodes';
import type { Fact } from '../../facts/vocabulary';
import { folderOf } from '../../files/paths';
import type { Fix } from '../../fixes/fix';
import { message, template } from '../../messages/message';
import type { Located } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { hostsNote, virtualNameNote } from '../shared/notes';
import { guideCluster } from '../sites/exampleSites';

export default defineRule({
  id: 'hosts/virtual-name-missing',
  title: {
    en: 'The hosts file does not know the name of the management server',
    ja: 'hosts に管理サーバの名前がない',
  },
  severity: 'info',
  confidence: 'likely',
  scope: 'site',
  reads: ['hostsEntry', 'masterDirectory', 'masterDomainName'],
  views: ['names', 'nodes'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7, 3-4-3, 7' }],
  messages: {
    missing: template({
      en: 'MasterDirectory names "{name}", but {file}, which has the names of the servers, does not have it. See whether DNS or NetBIOS resolves it.',
      ja: 'MasterDirectory の「{name}」が、サーバ名のある {file} にありません。DNS や NetBIOS で名前を解決できるか、確認してください。',
    }),
    domainName: template({
      en: 'Master_DomainName is "{name}", but {file}, which has the names of the servers, does not have it. See whether DNS resolves it on every computer.',
      ja: 'Master_DomainName の「{name}」が、サーバ名のある {file} にありません。DNS などで名前を解決できるか、確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'Where the names of the servers are kept in hosts files, there is mostly no DNS that knows them. A virtual computer name that was set up later is easily forgotten there, and the share is then not found from another subnet.',
      whenItIsFine:
        'NetBIOS resolves the name within one subnet, and DNS may know it; neither shows in a file. A hosts file without the names of the servers is not looked at, nor is one of another computer.',
    },
    ja: {
      why: 'サーバ名を hosts で管理する環境では、多くの場合 DNS に登録がありません。後から設定した仮想コンピュータ名は登録を忘れやすく、別のサブネットから共有に接続できなくなります。',
      whenItIsFine:
        '同じサブネット内は NetBIOS で、また DNS でも解決できますが、ファイルからはわかりません。サーバ名のない hosts と、別のコンピュータの hosts は確認の対象外です。',
    },
  },
  check({ facts, views: { names, nodes }, report }) {
    const shares = facts.all('masterDirectory').flatMap(({ path: { host } }) => (host === undefined ? [] : [host]));
    const domains = facts.all('masterDomainName').filter(({ text: { value } }) => isServerHost(value));
    const asked = [
      ...shares.filter(({ value }) => names.virtualNamed(value)?.name !== undefined),
      ...domains.map(({ text }) => text).filter(({ value }) => parseIpAddress(value) === undefined),
    ];
    const real = (name: Located<string>) => names.serverNamed(name.value) !== undefined;
    const wanted = withoutRepeats(asked.filter((name) => !real(name)));
    if (wanted.length === 0) return;
    for (const [path, lines] of groupBy(facts.all('hostsEntry'), ({ at }) => at.path)) {
      const server = ofServer(lines, names);
      if (server === undefined) continue;
      for (const name of wanted) {
        if (!belongTogether(path, name.at.path, nodes) || knows(lines, name.value)) continue;
        const virtual = names.virtualNamed(name.value);
        const serverLine = hostsNote(server.at, server.value, server.address);
        const related = virtual?.name ? [serverLine, virtualNameNote(virtual.name.at, name.value)] : [serverLine];
        const fixes = virtual === undefined ? [] : addFixes(lines, name, names.addressOf(virtual)?.value);
        const message = shares.includes(name) ? 'missing' : 'domainName';
        report({ message, at: name.at, args: { name: name.value, file: path }, related, fixes });
      }
    }
  },
});

type Entry = Fact<'hostsEntry'>;

/** Each name once in a file: a share and a server are usually called the same, and one line of hosts serves both. */
function withoutRepeats(asked: readonly Located<string>[]): readonly Located<string>[] {
  const byName = groupBy(asked, ({ value, at }) => `${nameKey(shortName(value))} ${at.path}`);
  return [...byName.values()].flatMap(([first]) => first ?? []);
}

/** The first name of a cluster server in the file. */
function ofServer(lines: readonly Entry[], { serverNamed }: Names) {
  for (const { address, names } of lines) {
    const name = names.find(({ value }) => serverNamed(value) !== undefined);
    if (name !== undefined) return { ...name, address: address.value };
  }
  return undefined;
}

/** Both files are of one computer, or lie in one folder while nothing tells a computer. */
function belongTogether(hosts: string, ini: string, nodes: Nodes): boolean {
  const left = nodes.of(hosts)?.name;
  const right = nodes.of(ini)?.name;
  if (left !== undefined && right !== undefined) return sameName(left, right);
  return folderOf(hosts) === folderOf(ini);
}

/** A name counts short or in full. */
function knows(lines: readonly Entry[], name: string): boolean {
  const key = nameKey(shortName(name));
  return lines.some(({ names }) => names.some(({ value }) => nameKey(shortName(value)) === key));
}

const add = template({ en: 'Add {name} with {address} to {file}', ja: '{file} に {address} {name} を加える' });

function addFixes(lines: readonly Entry[], name: Located<string>, text: string | undefined): readonly Fix[] {
  const address = parseIpAddress(text ?? '')?.canonical;
  const last = lines.at(-1);
  if (address === undefined || last === undefined) return [];
  const { path, span } = last.at;
  const at = { path, span: { start: span.end, end: span.end } };
  const title = message(add, { name: name.value, address, file: path });
  return [{ title, safety: 'suggested', edits: [{ at, newText: `${last.newline}${address}\t${name.value}` }] }];
}

const ini = '; 𠮷野 🏢\r\nMasterDirectory=\\\\⟦vcom⟧\\ofcscan\r\n';
const sound = ini.replace(/[⟦⟧]/g, '');
const servers = '192.168.0.1\tserver1\r\n192.168.0.2\tserver2\t# standby\r\n';

export const examples: RuleExamples = [
  {
    name: 'the servers are there, the virtual computer name is not',
    files: { 'clp.conf': guideCluster, 'server1/ofcscan.ini': ini, 'server1/hosts': servers },
    finds: ['missing'],
    fixed: { 'server1/hosts': `${servers}192.168.0.12\tvcom\r\n` },
  },
  {
    name: 'the name that agents are told',
    files: {
      'clp.conf': guideCluster,
      'server1/ofcscan.ini':
        '; 𠮷野 🏢\r\nMaster_DomainName=⟦osce.example.com⟧\r\nMasterDirectory=\\\\vcom\\ofcscan\r\n',
      'server1/hosts': `${servers}192.168.0.12\tvcom\r\n`,
    },
    finds: ['domainName'],
  },
  {
    name: 'an address, and the name of the share',
    files: {
      'clp.conf': guideCluster,
      'server1/ofcscan.ini': 'Master_DomainName=192.168.0.12\r\n',
      'server2/ofcscan.ini': 'Master_DomainName=VCOM\r\n',
      'server1/hosts': servers,
      'server2/hosts': `${servers}192.168.0.12\tvcom\r\n`,
    },
    finds: [],
  },
  {
    name: 'in full, in capitals',
    files: {
      'clp.conf': guideCluster,
      'server1/ofcscan.ini': sound,
      'server1/hosts': `${servers}192.168.0.12\tVCOM.example.local\r\n`,
    },
    finds: [],
  },
  {
    name: 'a hosts file without the names of the servers',
    files: { 'clp.conf': guideCluster, 'ofcscan.ini': sound, hosts: '127.0.0.1 localhost\n' },
    finds: [],
  },
  {
    name: 'the hosts file of another server',
    files: { 'clp.conf': guideCluster, 'server1/ofcscan.ini': sound, 'server2/hosts': servers },
    finds: [],
  },
  {
    name: 'a name that is no virtual computer name',
    files: { 'clp.conf': guideCluster, 'ofcscan.ini': 'MasterDirectory=\\\\fileserver\\ofcscan\r\n', hosts: servers },
    finds: [],
  },
];
