import type { ComputerServices } from '../../facts/views/services';
import { officeScanServiceCalled, officeScanServices } from '../../knowledge/officeScanServices';
import { template } from '../../messages/message';
import type { Located } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { closestName, closestNameFixes } from '../shared/closeName';
import { definedNote } from '../shared/notes';
import { serviceLabel } from '../shared/serviceStarts';
import { guideCluster } from '../sites/exampleSites';
import { officeScanCluster, officeScanClusterWith } from '../sites/officeScanExamples';
import { service, servicesExport } from '../sites/serviceExamples';

export default defineRule({
  id: 'services/resource-names-no-service',
  title: {
    en: 'A service resource names no service of the servers',
    ja: 'リソースのサービスがサーバにない',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: ['serviceResource'],
  views: ['services', 'officeScan'],
  sources: [
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-3-8' },
    { document: 'CLUSTERPRO X: clp.conf', section: 'resource/service/parameters/name' },
  ],
  messages: {
    slip: template({
      en: 'The servers have no service "{service}"; "{known}" is close to it. The resource {resource} may find no service to start; write the name as Windows has it.',
      ja: '「{service}」というサービスがサーバになく、「{known}」の誤りの可能性があります。{resource} を起動できません。Windows の表記にしてください。',
    }),
    absent: template({
      en: 'The export of {server} shows all its services, and "{service}" is not among them. The resource {resource} may not start there; install the service or correct the name.',
      ja: '{server} のサービス一覧に「{service}」がなく、{resource} を起動できない可能性があります。インストールするか、名前を直してください。',
    }),
  },
  docs: {
    en: {
      why: 'A service resource finds its service by the name. With a letter too many, or on a server where the product was never installed, the resource fails when the group starts, and the group goes on to the next server or stays down. The vendor\'s own text has such a slip, "OfficeScfan".',
      whenItIsFine:
        'Both the key and the display name may stand in the resource. Where the registry keeps a display name in a library, the export does not show it: a service that is known by that name alone may be there. Without an export of all services only names that are close to one of it are reported.',
    },
    ja: {
      why: 'サービスリソースは名前でサービスを探します。名前が 1 文字違う場合や、製品をインストールしていないサーバでは、グループの起動時にリソースが失敗し、フェイルオーバを繰り返すか停止します。メーカーの文書にも「OfficeScfan」という誤記があります。',
      whenItIsFine:
        'リソースには表示名とキー名のどちらも書けます。表示名がライブラリにあるサービスは、エクスポートに表示名が現れません。すべてのサービスのエクスポートがない場合は、よく似た名前だけを指摘します。',
    },
  },
  check({ facts, views: { services, officeScan }, report }) {
    const computers = services.computers.filter(({ isClusterServer }) => isClusterServer !== false);
    const names = computers.flatMap(namesOn);
    for (const { resource, service: named } of facts.all('serviceResource')) {
      if (named === undefined) continue;
      const args = { service: named.value, resource: resource.value };
      const lacking = computers.filter((computer) => !has(computer, named));
      const known = lacking.length === computers.length ? closestName(named.value, names) : undefined;
      for (const { node, all } of known === undefined ? lacking : []) {
        if (all === undefined || node === undefined) continue;
        const related = [definedNote(named.at, named.value)];
        report({ message: 'absent', at: all, args: { ...args, server: node.name }, related });
      }
      // What is like a service of the product is reported for the group that lacks it.
      if (known === undefined || (officeScan.group !== undefined && isLikeOwn(named.value))) continue;
      const related = [definedNote(resource.at, resource.value)];
      const fixes = closestNameFixes(named, names);
      report({ message: 'slip', at: named.at, args: { ...args, known }, related, fixes });
    }
  },
});

function namesOn({ started, states }: ComputerServices): readonly string[] {
  return [...started, ...states].flatMap((one) => [one.key.value, serviceLabel(one)]);
}

/** Whether the computer has the service under the name, or one of the product under any name that it is known by. */
function has({ called }: ComputerServices, { value }: Located<string>): boolean {
  const own = officeScanServiceCalled(value);
  const aliases = own === undefined ? [] : [own.displayName, ...own.alsoCalled];
  return [value, ...aliases].some((name) => called(name) !== undefined);
}

function isLikeOwn(written: string): boolean {
  return (
    closestName(
      written,
      officeScanServices.map(({ displayName }) => displayName),
    ) !== undefined
  );
}

const BOTH = {
  ofcservice: service('dword:00000003', 'OfficeScan Master Service'),
  OfcCMAgent: service('dword:00000003', 'OfficeScan Control Manager Agent'),
};
const withSpooler = (name: string) => officeScanClusterWith('OfficeScan Control Manager Agent', name);

export const examples: RuleExamples = [
  {
    name: 'a slip in the name of another service',
    files: {
      '𠮷/clp.conf': withSpooler('⟦Print Spoler⟧'),
      '𠮷/server1/services.reg': servicesExport({ ...BOTH, Spooler: service('dword:00000003', 'Print Spooler') }),
    },
    finds: ['slip'],
    fixed: { '𠮷/clp.conf': withSpooler('Print Spooler') },
  },
  {
    name: 'a server on which the product is not installed',
    files: {
      'clp.conf': officeScanCluster,
      'server1/services.reg': servicesExport(BOTH, true),
      'server2/services.reg': servicesExport({ OfcCMAgent: BOTH.OfcCMAgent }, true).replace(
        /\[.*\\Services\]/,
        (line) => `⟦${line}⟧`,
      ),
    },
    finds: ['absent'],
  },
  {
    name: 'the key in place of the display name, which is in a library',
    files: {
      'clp.conf': withSpooler('spooler'),
      'server1/services.reg': servicesExport(
        { ...BOTH, Spooler: service('dword:00000003', '@%systemroot%\\\\system32\\\\spoolsv.exe,-1') },
        true,
      ),
    },
    finds: [],
  },
  {
    name: 'an export of other services',
    files: {
      'clp.conf': officeScanCluster,
      'server1/services.reg': servicesExport({ W32Time: service('dword:00000002') }),
    },
    finds: [],
  },
  {
    name: 'a cluster without service resources',
    files: {
      'clp.conf': guideCluster,
      'server1/services.reg': servicesExport({ W32Time: service('dword:00000002') }, true),
    },
    finds: [],
  },
];
