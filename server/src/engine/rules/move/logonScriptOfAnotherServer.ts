import { replacement } from '../../fixes/fix';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { sameServer } from '../shared/moveTargets';
import { settingNote } from '../shared/notes';
import { writeTitle } from '../shared/titles';

export default defineRule({
  id: 'move/logon-script-of-another-server',
  title: {
    en: 'A logon script calls set-up on another server',
    ja: 'ログオンスクリプトが別のサーバを指している',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: ['logonCommand', 'masterDirectory', 'masterDomainName'],
  views: ['names', 'addresses'],
  sources: [{ document: 'ウイルスバスター Corp. 11.0 オンラインヘルプ', section: 'ログインスクリプトセットアップ' }],
  messages: {
    another: template({
      en: 'The logon script calls set-up on "{host}", but the share of the management server is on "{own}". Agents may be set up from a retired server; name the right one.',
      ja: 'ログオンスクリプトは「{host}」を指していますが、管理サーバの共有は「{own}」にあります。古いサーバから設定される可能性があります。合わせてください。',
    }),
  },
  docs: {
    en: {
      why: 'Login Script Setup writes the name of the server into the script once. After a move or a new name the script still calls the old share: where that is gone it does nothing, and where it is left it sets agents up for the old server again.',
      whenItIsFine:
        'Any server of the site whose ofcscan.ini is there will do, by the host of MasterDirectory or by Master_DomainName. A name against an address is not judged, since they may be the same.',
    },
    ja: {
      why: 'ログインスクリプトセットアップは、サーバ名をスクリプトに書き込みます。移行や名前の変更の後もスクリプトは古い共有を呼び出し、共有がなければ何も行われず、残っていれば古いサーバのエージェントとして設定されます。',
      whenItIsFine:
        'ofcscan.ini があるサーバの MasterDirectory のホスト名または Master_DomainName と一致すれば指摘しません。名前と IP アドレスの組み合わせは、同じサーバの場合があるため比べません。',
    },
  },
  check({ facts, views: { names, addresses }, report }) {
    const own = [
      ...facts.all('masterDirectory').flatMap(({ path }) => (path.host === undefined ? [] : [path.host])),
      ...facts.all('masterDomainName').map(({ text }) => text),
    ];
    for (const { host } of facts.all('logonCommand')) {
      const isAddress = kindOf(host.value);
      const alike = own.filter(({ value }) => kindOf(value) === isAddress);
      const [first] = alike;
      if (first === undefined || own.some(({ value }) => sameServer(value, host.value))) continue;
      // What the cluster knows is the matter of the rule on servers of the cluster, or is right.
      if (names.serverNamed(host.value) || names.virtualNamed(host.value) || addresses.knows(host.value)) continue;
      report({
        message: 'another',
        at: host.at,
        args: { host: host.value, own: first.value },
        related: [settingNote(first.at, 'MasterDirectory', first.value)],
        fixes: [replacement(writeTitle(first.value), 'suggested', host.at, first.value)],
      });
    }
  },
});

function kindOf(host: string): 'address' | 'name' {
  return /^[\d.]+$|:/.test(host) ? 'address' : 'name';
}

const ini = 'MasterDirectory=\\\\newsv\\ofcscan\r\nMaster_DomainName=newsv.example.local\r\n';

export const examples: RuleExamples = [
  {
    name: 'the server before the move',
    files: { 'ofcscan.ini': ini, 'ofcscan.bat': 'rem 𠮷\r\n\\\\⟦oldsv⟧\\ofcscan\\autopcc.exe\r\n' },
    finds: ['another'],
    fixed: { 'ofcscan.bat': 'rem 𠮷\r\n\\\\newsv\\ofcscan\\autopcc.exe\r\n' },
  },
  {
    name: 'the server itself by any of its names, an address, and a variable',
    files: {
      'ofcscan.ini': ini,
      'a.bat': '\\\\NEWSV\\ofcscan\\autopcc\r\n\\\\newsv.example.local\\ofcscan\\autopcc -f -u\r\n',
      'b.bat': '\\\\192.168.0.12\\ofcscan\\autopcc\r\n\\\\%SERVER%\\ofcscan\\autopcc\r\n',
    },
    finds: [],
  },
];
