import { nameKey, shortName } from '../../facts/values/hostName';
import { parseIpAddress } from '../../facts/values/ipAddress';
import { parseUncPath } from '../../facts/values/uncPath';
import type { Names } from '../../facts/views/names';
import { replacement } from '../../fixes/fix';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { settingNote } from '../shared/notes';
import { writeTitle } from '../shared/titles';

export default defineRule({
  id: 'move/certificate-of-another-server',
  title: {
    en: "The agent gets another server's public key",
    ja: '移動先と異なるサーバの公開鍵を使う',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: ['moveCommand'],
  views: ['names'],
  sources: [{ document: 'Trend Micro KA-0004099' }, { document: 'Trend Micro KA-0004224' }],
  messages: {
    another: template({
      en: 'The agent moves to "{server}", but its key file comes from the share of "{host}". It may refuse the calls of its new server; take the file from the new one.',
      ja: '移動先は「{server}」ですが、公開鍵のファイルは「{host}」の共有のものです。移動後の通知が拒否される可能性があります。移動先のファイルにしてください。',
    }),
  },
  docs: {
    en: {
      why: 'From 11.0 on a server signs what it tells its agents, and an agent checks that with the public key that it has. With the key of the old server it keeps calling the new one, but takes no orders: settings do not arrive, and the console counts an agent without a valid certificate.',
      whenItIsFine:
        'Only a file on a share called ofcscan is looked at, which is the one of a management server. A copy on any other share may be of any server. A name and an address may be the same computer, and two names of one cluster may be too.',
    },
    ja: {
      why: '11.0 以降のサーバは通知に署名し、エージェントは公開鍵で検証します。移動元の鍵のままだと、エージェントは新しいサーバに接続しても指示を受け入れず、設定が反映されません。コンソールには有効な証明書がないエージェントとして表示されます。',
      whenItIsFine:
        '管理サーバの共有である ofcscan にあるファイルだけを調べます。ほかの共有にあるコピーは対象外です。名前と IP アドレス、同じクラスタの 2 つの名前は同じサーバの場合があるため指摘しません。',
    },
  },
  check({ facts, views: { names }, report }) {
    for (const { server, certificate } of facts.all('moveCommand')) {
      const { host, share } = certificate === undefined ? NO_PATH : parseUncPath(certificate);
      if (server === undefined || host === undefined || share?.value.toLowerCase() !== 'ofcscan') continue;
      if (maySame(server.value, host.value, names)) continue;
      report({
        message: 'another',
        at: host.at,
        args: { server: server.value, host: host.value },
        related: [settingNote(server.at, '-s', server.value)],
        fixes: [replacement(writeTitle(server.value), 'suggested', host.at, server.value)],
      });
    }
  },
});

const NO_PATH = { host: undefined, share: undefined } as const;

/** Whether the two may be one server: equal names, a name and an address, or two names of a cluster. */
function maySame(server: string, host: string, names: Names): boolean {
  if (nameKey(server) === nameKey(host)) return true;
  const addresses = [server, host].filter((one) => parseIpAddress(one) !== undefined).length;
  if (addresses > 0) return addresses === 1;
  const isShort = !server.includes('.') || !host.includes('.');
  if (isShort && nameKey(shortName(server)) === nameKey(shortName(host))) return true;
  return [server, host].every(
    (name) => names.serverNamed(name) !== undefined || names.virtualNamed(name) !== undefined,
  );
}

const line = (server: string, host: string) =>
  `rem 𠮷\r\nIpXfer.exe -s ${server} -p 8080 -c 12345 -e \\\\${host}\\ofcscan\\Pccnt\\Common\\OfcNTCer.dat\r\n`;

export const examples: RuleExamples = [
  {
    name: 'the share of the old server',
    files: { 'move.bat': line('newsv', '⟦oldsv⟧') },
    finds: ['another'],
    fixed: { 'move.bat': line('newsv', 'newsv') },
  },
  {
    name: 'two addresses',
    files: { 'move.bat': line('192.168.0.12', '⟦192.168.0.2⟧') },
    finds: ['another'],
  },
  {
    name: 'the same server, short, full and by its address, and a copy on a file server',
    files: {
      'a.bat': line('newsv.example.local', 'NEWSV'),
      'b.bat': line('192.168.0.12', 'newsv'),
      'c.bat': 'IpXfer.exe -s newsv -p 8080 -c 12345 -e \\\\files\\tools\\OfcNTCer.dat\r\n',
      'd.bat': 'IpXfer.exe -s newsv -p 8080 -c 12345 -e OfcNTCer.dat\r\n',
    },
    finds: [],
  },
];
