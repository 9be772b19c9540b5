import { isAtOrBelow, vendorKeyOf } from '../../facts/values/vendorKey';
import type { Fact } from '../../facts/vocabulary';
import type { Fix } from '../../fixes/fix';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { officeScanGroupNote } from '../shared/notes';
import { levelForGuideVersion } from '../shared/officeScanVersion';
import { meantKey } from '../shared/registryRoots';
import { settingFixes } from '../shared/settingFixes';
import { addTitle } from '../shared/titles';
import { guideCluster } from '../sites/exampleSites';
import { officeScanCluster, officeScanClusterWith } from '../sites/officeScanExamples';

/** The keys that the guide has synchronised on every cluster, and the one that only the policy server has. */
const REQUIRED = ['Database Backup', 'OfficeScan', 'Solar'] as const;
const POLICY_SERVER = 'AntiBody Policy Service';

export default defineRule({
  id: 'officescan/registry-key-not-synchronised',
  title: {
    en: 'A registry key of the server is not synchronised',
    ja: 'レジストリキーが同期の対象にない',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'site',
  reads: ['declaredProduct', 'vendorKey'],
  views: ['definitions', 'officeScan'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-3-8' }],
  messages: {
    missing: template({
      en: 'The resource "{resource}" does not synchronise {key}, as the guide demands for version 8.0. After a failover the server runs with the old settings of the other computer; add the key.',
      ja: '「{resource}」の同期の対象に {key} がありません（手順書は 8.0）。フェイルオーバ後に設定が引き継がれない設定です。追加してください。',
    }),
    policyServer: template({
      en: 'The resource "{resource}" does not synchronise {key}, which the guide adds where the policy server is installed. Is it needed here?',
      ja: '「{resource}」の同期の対象に {key} がありません。Policy server を使用している場合に必要です。確認してください。',
    }),
    noResource: template({
      en: 'The group "{group}" has no registry synchronisation resource, as the guide demands for version 8.0. After a failover the server may run with old settings; add one.',
      ja: 'グループ「{group}」にレジストリ同期リソースがありません（手順書は 8.0）。フェイルオーバ後に設定が引き継がれない可能性があります。追加してください。',
    }),
    unreadable: template({
      en: 'No key can be read in the registry synchronisation resource "{resource}". The guide wants those of OfficeScan, Database Backup and Solar; does the console show them?',
      ja: '「{resource}」からレジストリキーを読み取れません。OfficeScan、Database Backup、Solar のキーがあるか確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'The data of the management server lies on the switched disk, but part of its settings lies in the registry of each computer. The cluster copies the keys that the resource lists; what it does not list stays as it was when the other server was last active, and nobody notices before a failover.',
      whenItIsFine:
        'A key above the listed ones covers them. Both spellings of the vendor, with and without a blank, and the 32-bit view count here; whether the key really exists is the matter of another rule. Versions later than 8.0 may need other keys: say the version in clusterconf.json.',
    },
    ja: {
      why: '管理サーバのデータは切替ディスクにありますが、設定の一部は各サーバのレジストリにあります。クラスタは、このリソースに書かれたキーだけを複製します。書かれていないキーは、前回そのサーバが現用系だったときのままになり、フェイルオーバするまで気づきません。',
      whenItIsFine:
        '上位のキーが書かれていれば問題ありません。ベンダー名の空白の有無や 32 ビット用のキーの違いは、ここでは同じとみなします。8.0 より後のバージョンでは必要なキーが異なる場合があります。バージョンは clusterconf.json で指定できます。',
    },
  },
  check({ facts, views: { definitions, officeScan }, report }) {
    const { group, registrySyncs, ownServices } = officeScan;
    if (group === undefined || !definitions.complete) return;
    const { name } = group.fact;
    const [sync] = registrySyncs;
    if (sync === undefined) {
      const severity = levelForGuideVersion(facts, ownServices.length > 0 ? 'error' : 'warning');
      report({ message: 'noResource', at: name.at, severity, args: { group: name.value } });
      return;
    }
    // A key whose beginning is written wrong is there, and another rule tells what is wrong with it.
    const listed = registrySyncs.flatMap((one) => [...one.keys, ...one.rootless]);
    const keys = listed.map(({ value }) => vendorKeyOf(meantKey(value)) ?? '');
    const args = { resource: sync.resource.value };
    const related = [officeScanGroupNote(name.at, name.value)];
    if (registrySyncs.every((one) => one.keys.length === 0)) {
      report({ message: 'unreadable', at: sync.resource.at, severity: 'info', args, related });
      return;
    }
    for (const key of REQUIRED) {
      if (isCovered(key, keys)) continue;
      const severity = levelForGuideVersion(facts, 'error');
      const fixes = addedKey(key, sync, facts.all('vendorKey'));
      report({ message: 'missing', at: sync.resource.at, severity, args: { ...args, key }, related, fixes });
    }
    if (officeScan.policyServer !== true || isCovered(POLICY_SERVER, keys)) return;
    const key = POLICY_SERVER;
    const fixes = addedKey(key, sync, facts.all('vendorKey'));
    report({ message: 'policyServer', at: sync.resource.at, severity: 'info', args: { ...args, key }, related, fixes });
  },
});

/** Adds the key as the registry spells it; where no export tells, as the other keys of the resource are spelled. */
function addedKey(key: string, sync: Fact<'registrySync'>, known: readonly Fact<'vendorKey'>[]): readonly Fix[] {
  const wanted = fullKey(key);
  const real = known.find(({ path }) => vendorKeyOf(path.value) === wanted)?.path.value;
  const sibling = sync.keys.find(({ value }) => vendorKeyOf(value) !== undefined)?.value;
  const path = real ?? sibling?.replace(/(trend ?micro).*$/i, (_, vendor: string) => `${vendor}\\${key}`);
  return path === undefined ? [] : settingFixes(addTitle(path), 'suggested', [sync.next, path]);
}

function fullKey(key: string): string {
  return `hkey_local_machine\\software\\trendmicro\\${key.toLowerCase()}`;
}

function isCovered(key: string, keys: readonly string[]): boolean {
  return keys.some((listed) => listed !== '' && isAtOrBelow(fullKey(key), listed));
}

const key = (id: number, name: string) =>
  `<list id="${id}"><key>HKEY_LOCAL_MACHINE\\SOFTWARE\\TrendMicro\\${name}</key></list>`;
const keys = `<regsync name="regsync1"><parameters>${key(0, 'Database Backup')}${key(1, 'OfficeScan')}${key(2, 'Solar')}</parameters>`;
const version8 = '{ "products": { "officescan": { "version": "8.0", "policyServer": false } } }';

export const examples: RuleExamples = [
  {
    name: 'one of three keys is forgotten',
    files: {
      'clusterconf.json': version8,
      '𠮷野/clp.conf': officeScanClusterWith(
        keys,
        `<regsync name="⟦regsync1⟧"><parameters>${key(0, 'OfficeScan')}${key(1, 'Solar')}</parameters>`,
      ),
    },
    finds: ['missing'],
    fixed: {
      '𠮷野/clp.conf': officeScanClusterWith(
        keys,
        `<regsync name="regsync1"><parameters>${key(0, 'OfficeScan')}${key(1, 'Solar')}${key(2, 'Database Backup')}</parameters>`,
      ),
    },
  },
  {
    name: 'the key of the policy server, which a computer has',
    files: {
      'clp.conf': officeScanClusterWith('<regsync name="regsync1">', '<regsync name="⟦regsync1⟧">'),
      'server1/trend.reg':
        'Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\TrendMicro\\AntiBody Policy Service]\r\n',
    },
    finds: ['policyServer'],
  },
  {
    name: 'services without a registry synchronisation resource',
    files: {
      'clp.conf': officeScanClusterWith('    <resource name="regsync@regsync1"/>\n', '').replace(
        '<group name="failover1">',
        '<group name="⟦failover1⟧">',
      ),
    },
    finds: ['noResource'],
  },
  {
    name: 'keys in a form that nobody has seen yet',
    files: { 'clp.conf': officeScanClusterWith(keys, '<regsync name="⟦regsync1⟧"><parameters></parameters>') },
    finds: ['unreadable'],
  },
  {
    name: 'the key above all of them, spelled as the guide does',
    files: {
      'clp.conf': officeScanClusterWith(
        keys,
        '<regsync name="regsync1"><parameters><list id="0"><key>HKEY_LOCAL_MACHINE\\SOFTWARE\\Trend Micro</key></list></parameters>',
      ),
    },
    finds: [],
  },
  {
    name: 'a key that begins below its root, and one with doubled backslashes',
    files: {
      'clp.conf': officeScanCluster
        .replace('HKEY_LOCAL_MACHINE\\SOFTWARE\\TrendMicro\\Solar', 'SOFTWARE\\TrendMicro\\Solar')
        .replace('TrendMicro\\OfficeScan', 'TrendMicro\\\\OfficeScan'),
    },
    finds: [],
  },
  { name: 'all keys, and no policy server', files: { 'clp.conf': officeScanCluster }, finds: [] },
  { name: 'a cluster that the management server is not on', files: { 'clp.conf': guideCluster }, finds: [] },
];
