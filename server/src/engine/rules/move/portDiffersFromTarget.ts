import { parsePort } from '../../facts/values/port';
import { replacement } from '../../fixes/fix';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { fileOfServer } from '../shared/moveTargets';
import { settingNote } from '../shared/notes';
import { writeTitle } from '../shared/titles';

export default defineRule({
  id: 'move/port-differs-from-target',
  title: {
    en: 'A script gives the new server another port than it has',
    ja: '移動先サーバのポートと一致しない',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'site',
  reads: ['moveCommand', 'portSetting', 'masterDomainName', 'masterDirectory'],
  sources: [
    { document: 'Trend Micro: ウイルスバスター Corp. サーバの移行', section: '「移動」ボタンによる移動手順' },
    { document: 'Trend Micro KA-0004099' },
  ],
  messages: {
    serverPort: template({
      en: 'The agent is told that "{server}" answers on {port}, but its {key} is {own}. After the move the agent cannot reach any server; write the port of the server.',
      ja: '「{server}」のポートに {port} を指定していますが、{key} は {own} のため、移動後にサーバと通信できません。サーバのポートを書いてください。',
    }),
    agentPort: template({
      en: 'The agent is told to listen on {port}, but {key} of "{server}" is {own}. The server may call it on a port where nobody listens; write the port of the server.',
      ja: '待ち受けポートに {port} を指定していますが、「{server}」の {key} は {own} です。サーバからの通知が届かない可能性があります。合わせてください。',
    }),
  },
  docs: {
    en: {
      why: 'The tool writes what it is told into the registry of the agent and leaves the old server. With a wrong port the agent belongs to no server any more, and has to be set up again on the spot.',
      whenItIsFine:
        'Only a server whose ofcscan.ini is among the files is compared, found by the name that its agents use or by the host of its share. From 6.5 on agents may keep a port of their own, so that a different listening port is a warning.',
    },
    ja: {
      why: 'ツールは指定された値をエージェントのレジストリに書き込み、移動元のサーバから登録を外します。ポートを誤ると、エージェントはどのサーバとも通信できず、その場での再インストールが必要になります。',
      whenItIsFine:
        '移動先サーバの ofcscan.ini がある場合だけ、その名前または共有のホスト名で対応付けて比べます。6.5 以降は待ち受けポートが異なっていても問題ない場合があるため、警告にとどめます。',
    },
  },
  check({ facts, report }) {
    for (const { server, serverPort, agentPort } of facts.all('moveCommand')) {
      const path = server && fileOfServer(server.value, facts);
      if (server === undefined || path === undefined) continue;
      for (const [role, given] of [
        ['server', serverPort],
        ['agent', agentPort],
      ] as const) {
        const own = facts.all('portSetting').find((setting) => setting.role === role && setting.at.path === path);
        const port = parsePort(given?.value ?? '');
        if (given === undefined || port === undefined || own?.port === undefined || own.port === port) continue;
        const args = { server: server.value, port, key: own.key.value, own: own.port };
        const related = [settingNote(own.text.at, own.key.value, own.text.value)];
        const fixes = [replacement(writeTitle(`${own.port}`), 'suggested', given.at, `${own.port}`)];
        if (role === 'server') report({ message: 'serverPort', at: given.at, args, related, fixes });
        else report({ message: 'agentPort', severity: 'warning', at: given.at, args, related, fixes });
      }
    }
  },
});

const ini = 'Master_DomainName=newsv.example.local\r\nMaster_DomainPort=8080\r\nClient_LocalServer_Port=21112\r\n';

export const examples: RuleExamples = [
  {
    name: 'the port of the old server',
    files: {
      'new/ofcscan.ini': ini,
      'move.bat': 'rem 𠮷\r\nIpXfer.exe -s newsv -p ⟦80⟧ -c 21112\r\n',
    },
    finds: ['serverPort'],
    fixed: { 'move.bat': 'rem 𠮷\r\nIpXfer.exe -s newsv -p 8080 -c 21112\r\n' },
  },
  {
    name: 'another port for the agent to listen on',
    files: { 'new/ofcscan.ini': ini, 'move.bat': 'IpXfer.exe -s newsv.example.local -p 8080 -c ⟦12345⟧\r\n' },
    finds: ['agentPort'],
  },
  {
    name: 'the same ports, another server, and ports in variables',
    files: {
      'new/ofcscan.ini': ini,
      'a.bat': 'IpXfer.exe -s NEWSV -p 8080 -c 21112\r\n',
      'b.bat': 'IpXfer.exe -s third -p 80 -c 12345\r\n',
      'c.bat': 'IpXfer.exe -s newsv -p %PORT% -c %CPORT%\r\n',
    },
    finds: [],
  },
];
