import { officeScanServiceCalled } from '../../knowledge/officeScanServices';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { definedNote, officeScanGroupNote } from '../shared/notes';
import { scriptPaths } from '../shared/registryScripts';
import { BY_HAND, DISABLED, serviceLabel, startFixes, startRemedies } from '../shared/serviceStarts';
import { guideCluster } from '../sites/exampleSites';
import { registryExport } from '../sites/networkExamples';
import { officeScanCluster, officeScanClusterWith } from '../sites/officeScanExamples';
import { scQuery } from '../sites/serviceExamples';

export default defineRule({
  id: 'services/clustered-service-starts-by-itself',
  title: {
    en: 'A service of the cluster is not set to manual start',
    ja: 'クラスタのサービスが手動起動でない',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'site',
  reads: ['registryScript'],
  views: ['officeScan', 'services'],
  sources: [
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-3-7' },
    { document: 'Microsoft Learn: CreateService', section: 'dwStartType' },
  ],
  messages: {
    automatic: template({
      en: 'The service "{service}" has Start {start}, so Windows starts it at boot, also on the server that has no disk. Set it to manual (3) on both servers; the cluster starts it.',
      ja: '「{service}」の Start が {start} で、ディスクのないサーバでも OS と同時に起動する設定です。両サーバで手動 (3) にしてください。',
    }),
    automaticOther: template({
      en: 'The service "{service}" has Start {start}, so Windows starts it at boot, though the resource {resource} is to start it. It may run on both servers; set it to manual (3).',
      ja: '「{service}」は {resource} が起動しますが Start が {start} で、両サーバで動く可能性があります。手動 (3) にしてください。',
    }),
    disabled: template({
      en: 'The service "{service}" has Start {start}, so the cluster cannot start it. Set it to manual (3) on both servers.',
      ja: '「{service}」の Start が {start}（無効）で、クラスタから起動できません。両サーバで手動 (3) にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'The cluster starts the services of the management server where the disk is. Setup makes them start by themselves, so after a reboot of the other server they start there too, without their data, or with the database opened twice. The guide has them set to manual on both servers.',
      whenItIsFine:
        'The rule looks at the services of the management server on the servers of a cluster that runs it, and at those that a service resource names. On a single server automatic start is right.',
    },
    ja: {
      why: 'クラスタは、ディスクのある側で管理サーバのサービスを起動します。セットアップ直後は自動起動のため、もう一方のサーバを再起動するとそこでも起動し、データがないまま動いたり、データベースが二重に開かれたりします。手順書では、両サーバで手動起動に変更します。',
      whenItIsFine:
        '管理サーバが動作するクラスタのサーバで、管理サーバのサービスと、サービスリソースが指定するサービスを調べます。単独のサーバでは自動起動が正しい設定です。',
    },
  },
  check({ facts, views: { officeScan, services }, report }) {
    const { group } = officeScan;
    const scripts = scriptPaths(facts.all('registryScript'));
    for (const { isClusterServer, started } of services.computers) {
      if (isClusterServer === false) continue;
      for (const service of started) {
        const { key, displayName, start } = service;
        if (start.value === BY_HAND) continue;
        const own = officeScanServiceCalled(displayName?.value ?? '') ?? officeScanServiceCalled(key.value);
        const resource = services.resourceOf(service)?.resource;
        const isOwn = own !== undefined && group !== undefined;
        if (!isOwn && resource === undefined) continue;
        const more = {
          at: start.at,
          related: [
            ...(isOwn ? [officeScanGroupNote(group.fact.name.at, group.fact.name.value)] : []),
            ...(resource === undefined ? [] : [definedNote(resource.at, resource.value)]),
          ],
          fixes: startFixes(service, BY_HAND, scripts),
          remedies: startRemedies(service, BY_HAND),
        };
        const args = { service: serviceLabel(service), start: start.value };
        if (start.value === DISABLED) report({ ...more, message: 'disabled', args });
        else if (isOwn) report({ ...more, message: 'automatic', args });
        else if (resource !== undefined) {
          const severity = 'warning';
          report({ ...more, message: 'automaticOther', severity, args: { ...args, resource: resource.value } });
        }
      }
    }
  },
});

const reg = (start: string, more = '"DisplayName"="OfficeScan Master Service"') =>
  `Windows Registry Editor Version 5.00\r\n\r\n; 𠮷野\r\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\ofcservice]\r\n${more}\r\n"Start"=${start}\r\n`;

export const examples: RuleExamples = [
  {
    name: 'as Setup has left it',
    files: { 'clp.conf': officeScanCluster, 'server2/services.reg': reg('⟦dword:00000002⟧') },
    finds: ['automatic'],
    fixed: { 'server2/services.reg': reg('dword:00000003') },
  },
  {
    name: 'disabled, and known by its key alone',
    files: { 'clp.conf': officeScanCluster, 'server1/services.reg': reg('⟦dword:00000004⟧', '"Type"=dword:00000010') },
    finds: ['disabled'],
  },
  {
    name: 'what sc answers',
    files: {
      'clp.conf': officeScanCluster,
      'server2/services.txt': scQuery('ofcservice', '⟦2⟧   AUTO_START  (DELAYED)', 'OfficeScan Master Service'),
    },
    finds: ['automatic'],
  },
  {
    name: 'another service that a resource starts',
    files: {
      'clp.conf': officeScanClusterWith('OfficeScan Control Manager Agent', 'Spooler'),
      'server1/services.reg': registryExport(
        `[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Spooler]\r\n"Start"=⟦dword:00000002⟧`,
      ),
    },
    finds: ['automaticOther'],
  },
  {
    name: 'started by hand, and another service that starts by itself',
    files: {
      'clp.conf': officeScanCluster,
      'server1/services.reg': `${reg('dword:00000003')}\r\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\W32Time]\r\n"Start"=dword:00000002\r\n`,
    },
    finds: [],
  },
  {
    name: 'a management server on a computer outside the cluster',
    files: {
      'clp.conf': officeScanCluster,
      'old/services.reg': `${reg('dword:00000002')}\r\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ComputerName]\r\n"ComputerName"="OLDSERVER"\r\n`,
    },
    finds: [],
  },
  {
    name: 'a cluster that the management server is not on',
    files: { 'clp.conf': guideCluster, 'server1/services.reg': reg('dword:00000002') },
    finds: [],
  },
];
