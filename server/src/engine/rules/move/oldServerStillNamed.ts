import type { FactReader } from '../../facts/store';
import { addressKey } from '../../facts/values/ipAddress';
import { template } from '../../messages/message';
import type { Located } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { definedNote } from '../shared/notes';

export default defineRule({
  id: 'move/old-server-still-named',
  title: {
    en: 'After a move something still leads to the old server',
    ja: '移行後も移行元サーバを指している',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: ['moveCommand', 'logonCommand', 'settingUrl', 'masterDomainName', 'masterDirectory'],
  sources: [
    { document: 'Trend Micro: ウイルスバスター Corp. サーバの移行', section: '推奨するサーバ移行方法' },
    { document: 'OfficeScan 10.5 Online Help: Customized Update Source' },
  ],
  messages: {
    move: template({
      en: 'The agent is moved to "{host}", which is the old server by its folder. Agents may stay where they are to leave; name the new server.',
      ja: '移動先の「{host}」は移行元 (フォルダ名による) のサーバです。エージェントが移行元に残る可能性があります。移行先にしてください。',
    }),
    logon: template({
      en: 'The logon script calls set-up on "{host}", which is the old server by its folder. Computers may be set up for it again; name the new server.',
      ja: 'ログオンスクリプトの「{host}」は移行元 (フォルダ名による) のサーバです。移行元に登録される可能性があります。移行先にしてください。',
    }),
    source: template({
      en: '{key} names "{host}", which is the old server by its folder. Once that is gone agents may get no updates; name the new server.',
      ja: '{key} の「{host}」は移行元 (フォルダ名による) のサーバです。撤去後にアップデートできない可能性があります。移行先にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'The old server is switched off once all agents are on the new one. What still names it, a script on a share or a source of updates, is found one failure at a time.',
      whenItIsFine:
        'The old server is the one whose ofcscan.ini lies in a folder called old, 旧 or 移行元, beside that of another server. A name that the new server has taken over, and files in the folder of the old one, are left alone.',
    },
    ja: {
      why: '移行元のサーバは、すべてのエージェントが移行先に登録された後に撤去します。スクリプトやアップデート元に移行元の名前が残っていると、撤去してから 1 つずつ不具合として現れます。',
      whenItIsFine:
        '移行元とみなすのは、old、旧、移行元という名前のフォルダに ofcscan.ini があり、ほかのサーバの ofcscan.ini もある場合だけです。移行先が同じ名前を引き継いだ場合と、移行元のフォルダのファイルは対象外です。',
    },
  },
  check({ facts, report }) {
    const old = oldServers(facts);
    if (old.size === 0) return;
    const meets = (host: Located<string>) => (OLD.test(host.at.path) ? undefined : old.get(addressKey(host.value)));
    for (const { server } of facts.all('moveCommand')) {
      const name = server && meets(server);
      if (server === undefined || name === undefined) continue;
      const related = [definedNote(name.at, name.value)];
      report({ message: 'move', at: server.at, args: { host: server.value }, related });
    }
    for (const { host } of facts.all('logonCommand')) {
      const name = meets(host);
      if (name === undefined) continue;
      report({
        message: 'logon',
        at: host.at,
        args: { host: host.value },
        related: [definedNote(name.at, name.value)],
      });
    }
    for (const { key, host } of facts.all('settingUrl')) {
      const name = meets(host);
      if (name === undefined) continue;
      const related = [definedNote(name.at, name.value)];
      report({ message: 'source', at: host.at, args: { key, host: host.value }, related });
    }
  },
});

const OLD = /(?:^|\/)(?:old|旧[^/]*|移行元[^/]*)\//i;

/** The names of the servers in folders of the old one that no other server has, by name; none where there is no other. */
function oldServers(facts: FactReader<'masterDomainName' | 'masterDirectory'>): ReadonlyMap<string, Located<string>> {
  const all = [
    ...facts.all('masterDomainName').map(({ text }) => text),
    ...facts.all('masterDirectory').flatMap(({ path }) => (path.host === undefined ? [] : [path.host])),
  ];
  const others = all.filter(({ at }) => !OLD.test(at.path));
  if (others.length === 0) return new Map();
  const kept = new Set(others.map(({ value }) => addressKey(value)));
  const gone = all.filter(({ at, value }) => OLD.test(at.path) && !kept.has(addressKey(value)));
  return new Map(gone.map((name) => [addressKey(name.value), name]));
}

const ini = (name: string) => `Master_DomainName=${name}\r\nMasterDirectory=\\\\${name}\\ofcscan\r\n`;

export const examples: RuleExamples = [
  {
    name: 'scripts and a source of updates that nobody has changed',
    files: {
      'old/ofcscan.ini': ini('oldsv'),
      'new/ofcscan.ini': ini('newsv'),
      'new/ous.ini': '; 𠮷\r\nSource1=http://⟦OLDSV⟧:8080/officescan/download\r\n',
      'scripts/logon.bat': '\\\\⟦oldsv⟧\\ofcscan\\autopcc\r\n',
      'scripts/move.bat': 'IpXfer.exe -s ⟦oldsv⟧ -p 8080 -c 12345\r\n',
    },
    finds: ['source', 'logon', 'move'],
  },
  {
    name: 'the new server; a name taken over; files of the old server; no other server',
    files: {
      'a/clusterconf.json': '{}\n',
      'a/old/ofcscan.ini': ini('oldsv'),
      'a/old/move.bat': 'IpXfer.exe -s oldsv -p 8080 -c 12345\r\n',
      'a/new/ofcscan.ini': ini('newsv'),
      'a/move.bat': 'IpXfer.exe -s newsv -p 8080 -c 12345\r\n',
      'b/clusterconf.json': '{}\n',
      'b/old/ofcscan.ini': ini('sv.example.local'),
      'b/new/ofcscan.ini': ini('sv.example.local'),
      'b/logon.bat': '\\\\sv.example.local\\ofcscan\\autopcc\r\n',
      'c/clusterconf.json': '{}\n',
      'c/old/ofcscan.ini': ini('oldsv'),
      'c/logon.bat': '\\\\oldsv\\ofcscan\\autopcc\r\n',
    },
    finds: [],
  },
];
