import { addressKey } from '../../facts/values/ipAddress';
import { parseUncPath } from '../../facts/values/uncPath';
import type { Names } from '../../facts/views/names';
import type { ManagementSetting } from '../../facts/vocabulary/officeScan';
import { type Fix, replacement } from '../../fixes/fix';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { standingAddresses } from '../shared/clusterIdentity';
import { managementFiles } from '../shared/managementFiles';
import { settingNote } from '../shared/notes';
import { writeTitle } from '../shared/titles';
import { guideCluster } from '../sites/exampleSites';

export default defineRule({
  id: 'officescan/settings-differ-between-servers',
  title: {
    en: 'The servers of the cluster have different settings',
    ja: 'クラスタのサーバ間で設定が異なる',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: ['managementSettings', 'masterDirectory'],
  views: ['names', 'nodes'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-3-4' }],
  messages: {
    differ: template({
      en: '{key} is "{text}" on "{server}" but "{otherText}" on "{other}". The server may behave differently after a failover; give both the same.',
      ja: '{key} が「{server}」では「{text}」、「{other}」では「{otherText}」です。フェイルオーバ後に動作が変わる可能性があります。同じ値にしてください。',
    }),
    many: template({
      en: '{count} settings differ between "{server}" and "{other}". The two files may not belong together, or one is much older; capture both anew.',
      ja: '「{server}」と「{other}」で {count} 件の設定が異なります。別の時点や別のサーバのファイルの可能性があります。取得し直してください。',
    }),
  },
  docs: {
    en: {
      why: 'The guide installs the management server on both servers with the same parameters. What differs shows only after a failover: an alert goes to another address, a limit is another one, agents are treated differently, and nobody thinks of the failover as the cause.',
      whenItIsFine:
        "Times of the installation, certificates, versions, keys and scrambled values are each server's own and not compared, nor are lines that only one file has. Ports, MasterDirectory and Master_DomainName are the matter of other rules while they are wrong.",
    },
    ja: {
      why: '手順書では、両サーバに同じパラメータで管理サーバをインストールします。異なる設定の影響はフェイルオーバ後に現れます。通知の宛先や制限値、クライアントの扱いが変わっても、フェイルオーバが原因とは気づきません。',
      whenItIsFine:
        'インストール日時、証明書、バージョン、鍵、暗号化された値はサーバごとに異なるため比べません。一方だけにある行も比べません。ポート番号、MasterDirectory、Master_DomainName の誤りは別のルールで扱います。',
    },
  },
  check({ facts, views: { names, nodes }, report }) {
    const [first, ...others] = managementFiles(facts, names, nodes);
    if (first === undefined) return;
    const known = new Map(settingsOf(first.path).map((setting) => [keyOf(setting), setting]));
    for (const { path, server } of others) {
      const pairs = settingsOf(path).flatMap((setting) => {
        const other = known.get(keyOf(setting));
        return other !== undefined && areDifferent(setting, other, names) ? [{ setting, other }] : [];
      });
      if (pairs.length > MOST) {
        const args = { count: pairs.length, server, other: first.server };
        for (const { setting } of pairs.slice(0, 1)) report({ message: 'many', at: setting.text.at, args });
        continue;
      }
      for (const { setting, other } of pairs) {
        const { key, text } = setting;
        const args = { key: key.value, text: text.value, server, otherText: other.text.value, other: first.server };
        const related = [settingNote(other.text.at, key.value, other.text.value)];
        report({ message: 'differ', at: text.at, args, related, fixes: sameOnBoth(setting, other) });
      }
    }

    function settingsOf(path: string): readonly ManagementSetting[] {
      return facts.all('managementSettings').find(({ at }) => at.path === path)?.settings ?? [];
    }
  },
});

/** Files that differ in more than these are not two copies of one: one finding says so. */
const MOST = 30;

/** What each server has for itself: times, certificates, versions, keys, identities. */
const OWN =
  /inst(all)?(ation)?_?(date|time)|(date|time)(stamp)?$|cert|thumbprint|skos|guid|serial|uuid|ver(sion)?$|build/i;

/** What other rules compare. */
const PORTS: ReadonlySet<string> = new Set(['master_domainport', 'client_localserver_port']);

function keyOf({ section, key }: ManagementSetting): string {
  return `${section}\n${key.value}`.toLowerCase();
}

function areDifferent(one: ManagementSetting, other: ManagementSetting, names: Names): boolean {
  const key = one.key.value.toLowerCase();
  if (isSameText(one.text.value, other.text.value) || OWN.test(key) || PORTS.has(key)) return false;
  if (key !== 'masterdirectory' && key !== 'master_domainname') return true;
  if (one.text.value.toLowerCase() === other.text.value.toLowerCase()) return false;
  return [one, other].every((setting) => isAccepted(key, setting, names));
}

/** Numbers are the same whatever zeros stand in front of them. */
function isSameText(one: string, other: string): boolean {
  const number = /^\d{1,9}$/;
  return one === other || (number.test(one) && number.test(other) && Number(one) === Number(other));
}

/** Whether no other rule speaks of the value: then the difference is all that is left to say. */
function isAccepted(key: string, { text }: ManagementSetting, names: Names): boolean {
  if (names.virtual.length === 0) return true;
  const host = key === 'masterdirectory' ? (parseUncPath(text).host?.value ?? '') : text.value;
  if (names.virtualNamed(host) !== undefined) return true;
  return key !== 'masterdirectory' && standingAddresses(names).some(({ address }) => address === addressKey(host));
}

/** Which of the two is meant, only a person knows. */
function sameOnBoth(setting: ManagementSetting, other: ManagementSetting): readonly Fix[] {
  return [
    replacement(writeTitle(other.text.value), 'suggested', setting.text.at, other.text.value),
    replacement(writeTitle(setting.text.value), 'suggested', other.text.at, setting.text.value),
  ];
}

const ini = (subject: string, more = '') =>
  `Master_DomainName=192.168.0.12\r\nMasterDirectory=\\\\vcom\\ofcscan\r\n[ALERT]\r\nStd_Alert_SMTP_Subject=${subject}\r\n${more}`;

export const examples: RuleExamples = [
  {
    name: 'the subject of a mail was changed on one server only',
    files: {
      'clp.conf': guideCluster,
      'server1/ofcscan.ini': ini('𠮷野 警告'),
      'server2/ofcscan.ini': ini('⟦警告⟧'),
    },
    finds: ['differ'],
    fixed: { 'server2/ofcscan.ini': ini('𠮷野 警告') },
  },
  {
    name: 'files that have little in common',
    files: {
      'clp.conf': guideCluster,
      'server1/ofcscan.ini': ini('A', lines('a')),
      'server2/ofcscan.ini': ini('⟦B⟧', lines('b')),
    },
    finds: ['many'],
  },
  {
    name: 'times, certificates, secrets and lines that one file alone has',
    files: {
      'clp.conf': guideCluster,
      'server1/ofcscan.ini': ini(
        'A',
        'InstallDate=20060401\r\nCert_Name=server1\r\nskos=0A0B\r\nUninstall_Pwd=!CRYPT!01\r\n',
      ),
      'server2/ofcscan.ini': ini(
        'A',
        'InstallDate=20060402\r\nCert_Name=server2\r\nskos=0C0D\r\nUninstall_Pwd=!CRYPT!02\r\nNew=1\r\n',
      ),
    },
    finds: [],
  },
  {
    name: 'one number with and without zeros in front',
    files: {
      'clp.conf': guideCluster,
      'server1/ofcscan.ini': ini('A', 'Cancel_Notification_Minute=0\r\n'),
      'server2/ofcscan.ini': ini('A', 'Cancel_Notification_Minute=00\r\n'),
    },
    finds: [],
  },
  {
    name: 'one MasterDirectory is wrong, which another rule says',
    files: {
      'clp.conf': guideCluster,
      'server1/ofcscan.ini': ini('A').replace('vcom', 'server1'),
      'server2/ofcscan.ini': ini('A'),
    },
    finds: [],
  },
  {
    name: 'nothing tells whose the second file is',
    files: { 'clp.conf': guideCluster, 'server1/ofcscan.ini': ini('A'), 'copy/ofcscan.ini': ini('B') },
    finds: [],
  },
];

/** More settings than two copies of one file can differ in. */
function lines(value: string): string {
  return Array.from({ length: MOST }, (_, index) => `Key${index}=${value}\r\n`).join('');
}
