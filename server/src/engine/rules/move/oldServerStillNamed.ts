import { addressKey } from '../../facts/values/ipAddress';
import type { Migration } from '../../facts/views/migrations';
import type { MovedServer } from '../../facts/views/movedServers';
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
  reads: ['moveCommand', 'logonCommand', 'settingUrl'],
  views: ['migrations'],
  sources: [
    { document: 'Trend Micro: ウイルスバスター Corp. サーバの移行', section: '推奨するサーバ移行方法' },
    { document: 'OfficeScan 10.5 Online Help: Customized Update Source' },
  ],
  messages: {
    move: template({
      en: 'The agent is moved to "{host}", the old server. Agents may stay where they are to leave; name the new server.',
      ja: '移動先の「{host}」は移行元のサーバです。エージェントが移行元に残る可能性があります。移行先にしてください。',
    }),
    logon: template({
      en: 'The logon script calls set-up on "{host}", the old server. Computers may be set up for it again; name the new server.',
      ja: 'ログオンスクリプトの「{host}」は移行元のサーバです。移行元に登録される可能性があります。移行先にしてください。',
    }),
    source: template({
      en: '{key} names "{host}", the old server. Once that is gone agents may get no updates; name the new server.',
      ja: '{key} の「{host}」は移行元のサーバです。撤去後にアップデートできない可能性があります。移行先にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'The old server is switched off once all agents are on the new one. What still names it, a script on a share or a source of updates, is found one failure at a time.',
      whenItIsFine:
        'Which server is old, clusterconf.json tells, or two folders side by side that are called old and new. A name that the new server has taken over, and the files of the old server itself, are left alone.',
    },
    ja: {
      why: '移行元のサーバは、すべてのエージェントが移行先に登録された後に撤去します。スクリプトやアップデート元に移行元の名前が残っていると、撤去してから 1 つずつ不具合として現れます。',
      whenItIsFine:
        '移行元は、clusterconf.json の指定か、並んだ old と new（旧と新、移行元と移行先）のフォルダ名で判断します。移行先が引き継いだ名前と、移行元自身のファイルは対象外です。',
    },
  },
  check({ facts, views: { migrations }, report }) {
    const old = migrations.flatMap(oldNames);
    if (old.length === 0) return;
    const named = ({ value, at }: Located<string>) =>
      old.find(({ name, isOwn }) => addressKey(name.value) === addressKey(value) && !isOwn(at.path))?.name;
    const related = (name: Located<string>) => [definedNote(name.at, name.value)];
    for (const { server } of facts.all('moveCommand')) {
      const name = server && named(server);
      if (server !== undefined && name !== undefined)
        report({ message: 'move', at: server.at, args: { host: server.value }, related: related(name) });
    }
    for (const { host } of facts.all('logonCommand')) {
      const name = named(host);
      if (name !== undefined)
        report({ message: 'logon', at: host.at, args: { host: host.value }, related: related(name) });
    }
    for (const { key, host } of facts.all('settingUrl')) {
      const name = named(host);
      if (name !== undefined)
        report({ message: 'source', at: host.at, args: { key, host: host.value }, related: related(name) });
    }
  },
});

interface OldName {
  readonly name: Located<string>;
  /** Whether the file is one of the old server's own, which names it rightly. */
  readonly isOwn: (path: string) => boolean;
}

/** The names of the old server that the new one does not have too; none where only one of the two is known. */
function oldNames({ from, to }: Migration): readonly OldName[] {
  if (from === undefined || to === undefined) return [];
  const kept = new Set(namesOf(to).map(({ value }) => addressKey(value)));
  const gone = namesOf(from).filter(({ value }) => !kept.has(addressKey(value)));
  return gone.map((name) => ({ name, isOwn: from.has }));
}

function namesOf({ name, computer }: MovedServer): readonly Located<string>[] {
  return [name, computer].filter((one) => one !== undefined);
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
