import { groupBy } from '../../facts/groupBy';
import type { FactReader } from '../../facts/store';
import { vendorKeyOf } from '../../facts/values/vendorKey';
import { plain, template } from '../../messages/message';
import type { Located } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { keyNote } from '../shared/notes';
import { regDeletion } from '../shared/regRemedy';
import { guideCluster } from '../sites/exampleSites';
import { officeScanCluster } from '../sites/officeScanExamples';

const title = {
  en: 'Delete these keys (back up the registry first)',
  ja: 'これらのキーを削除する (事前に要バックアップ)',
};

export default defineRule({
  id: 'registry/left-over-after-uninstall',
  title: {
    en: 'Keys of a management server that the cluster has no more',
    ja: '管理サーバのキーが残っている',
  },
  severity: 'info',
  confidence: 'likely',
  scope: 'site',
  reads: ['vendorKey', 'installedServer', 'clusterServer', 'registrySync', 'masterDirectory'],
  views: ['officeScan'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-5-4, 3-5-5' }],
  messages: {
    left: template({
      en: 'The registry has {key}, a key of the management server, but nothing of the cluster belongs to one. After an uninstallation the guide has these keys deleted on the second server; make sure whether they are left over.',
      ja: '管理サーバのキー {key} がありますが、クラスタには管理サーバの設定がありません。アンインストール後に残ったキーでないか確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'The uninstallation runs on the server that has the shared disk, and cleans up there. The keys of the other server stay, and the next setup on it finds a product that is not there. The guide has them deleted by hand, after a backup of the registry.',
      whenItIsFine:
        'Before the resources of the cluster are set up (3-3-8) the keys are there as well. Files of the management server or settings of it in the cluster end the finding.',
    },
    ja: {
      why: 'アンインストールは共有ディスクを持つサーバで行われ、そのサーバだけが片付きます。もう一方のサーバにはキーが残り、次にセットアップするときに、存在しない製品があるとみなされます。手順書では、バックアップを取ったうえで手動で削除します。',
      whenItIsFine:
        'クラスタのリソースを設定する前 (3-3-8 より前) にもキーはあります。管理サーバのファイルやクラスタの設定があれば指摘しません。',
    },
  },
  check({ facts, views, report }) {
    const isThere = views.officeScan.services.length > 0 || facts.all('masterDirectory').length > 0;
    if (facts.all('clusterServer').length < 2 || isThere || isSynchronised(facts)) return;
    const products = facts.all('vendorKey').filter(({ path }) => SERVER.test(vendorKeyOf(path.value) ?? ''));
    const all = [...products, ...facts.all('installedServer')].map(({ path }) => path);
    for (const [, keys] of groupBy(all, ({ at }) => at.path)) reportKeys(keys);

    function reportKeys([first, ...others]: readonly Located<string>[]): void {
      if (first === undefined) return;
      report({
        message: 'left',
        at: first.at,
        args: { key: first.value },
        related: others.map(({ at, value }) => keyNote(at, value)),
        remedies: [regDeletion(plain(title), first.value, ...others.map(({ value }) => value))],
      });
    }
  },
});

/** The keys that the guide has deleted; those of an agent are others. */
const SERVER = /\\(?:officescan|database backup|solar|antibody policy service)$/;

function isSynchronised(facts: FactReader<'registrySync'>): boolean {
  return facts.all('registrySync').some(({ keys }) => keys.some(({ value }) => vendorKeyOf(value) !== undefined));
}

const VENDOR = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\TrendMicro';
const INSTALLED =
  'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\OfficeScan Management Console-server2';
const reg = (...keys: readonly string[]) =>
  `Windows Registry Editor Version 5.00\r\n\r\n${keys.map((key) => `[${key}]\r\n"𠮷"="1"\r\n\r\n`).join('')}`;

export const examples: RuleExamples = [
  {
    name: 'the second server after an uninstallation',
    files: {
      'clp.conf': guideCluster,
      'server2/trend.reg': reg(`⟦${VENDOR}\\Database Backup⟧`, `${VENDOR}\\OfficeScan\\service`, INSTALLED),
    },
    finds: ['left'],
  },
  {
    name: 'the entry in the list of programs alone',
    files: { 'clp.conf': guideCluster, 'server2/uninstall.reg': reg(`⟦${INSTALLED}⟧`) },
    finds: ['left'],
  },
  {
    name: 'a cluster that has the management server',
    files: { 'clp.conf': officeScanCluster, 'server2/trend.reg': reg(`${VENDOR}\\OfficeScan`) },
    finds: [],
  },
  {
    name: 'an agent, and a server without a cluster',
    files: {
      'a/clp.conf': guideCluster,
      'a/server2/agent.reg': reg(`${VENDOR}\\PC-cillinNTCorp\\CurrentVersion`),
    },
    finds: [],
  },
  { name: 'no cluster', files: { 'trend.reg': reg(`${VENDOR}\\OfficeScan`) }, finds: [] },
];
