import type { OfficeScanOnCluster } from '../../facts/views/officeScan';
import { officeScanServiceCalled, officeScanServices } from '../../knowledge/officeScanServices';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import type { Severity } from '../finding';
import { defineRule } from '../rule';
import { closestName, closestNameFixes } from '../shared/closeName';
import { memberNote } from '../shared/notes';
import { guideCluster } from '../sites/exampleSites';
import { officeScanCluster, officeScanClusterWith } from '../sites/officeScanExamples';

export default defineRule({
  id: 'officescan/service-not-in-group',
  title: {
    en: 'A service of the server does not move with its group',
    ja: '管理サーバのサービスがグループにない',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'site',
  reads: ['serviceResource'],
  views: ['definitions', 'groups', 'officeScan'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-3-7, 3-3-8' }],
  messages: {
    missing: template({
      en: 'The group "{group}" has no service resource for "{service}". After a failover nobody starts the service on the other server; add a service resource.',
      ja: 'グループ「{group}」に「{service}」のサービスリソースがありません。フェイルオーバ後にサービスが起動しない可能性があります。追加してください。',
    }),
    otherMeans: template({
      en: 'The group "{group}" has no service resource for "{service}", but scripts or programs. Do they start and stop the service?',
      ja: 'グループ「{group}」に「{service}」のサービスリソースがありません。スクリプトなどで起動と停止をしているか確認してください。',
    }),
    otherGroup: template({
      en: 'The service resource "{resource}" for "{service}" is in the group "{other}", while the server belongs to "{group}". The service may run without its disk; move it.',
      ja: '「{service}」の「{resource}」がグループ「{other}」にあります。管理サーバのグループは「{group}」です。ディスクのない側で起動する可能性があります。',
    }),
    misspelt: template({
      en: 'There is no service called "{written}"; "{service}" is close to it. The resource may find no service to start; write the name as Windows has it.',
      ja: 'サービス名「{written}」は「{service}」の誤りの可能性があります。サービスを起動できません。Windows の表記にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'The guide sets the services of the management server to manual start, so that only the cluster starts them, where the disk is. A service without a resource is started by nobody after a failover: the console is gone, or the connection to Control Manager is.',
      whenItIsFine:
        'Scripts may do the same as service resources, so with a script in the group the rule only asks. The resource may hold the display name of the service or its key. The policy server counts where a file or clusterconf.json shows that it is installed.',
    },
    ja: {
      why: '手順書では、管理サーバのサービスを手動起動に変更し、ディスクのある側でクラスタだけが起動するようにします。サービスリソースがないサービスは、フェイルオーバ後に誰も起動しないため、Web コンソールや Control Manager との接続が使えなくなります。',
      whenItIsFine:
        'スクリプトでも同じことができるため、グループにスクリプトがある場合は確認だけを求めます。リソースのサービス名は、表示名とキー名のどちらでも構いません。Policy server は、インストールされていることが分かる場合だけを対象にします。',
    },
  },
  check({ facts, views: { definitions, groups, officeScan }, report }) {
    const { group } = officeScan;
    if (group === undefined || !definitions.complete) return;
    const name = group.fact.name;
    const byOtherMeans = group.members.some(({ type }) => OTHER_MEANS.has(type));
    const nameless = facts.all('serviceResource').some(({ service }) => service === undefined);
    for (const { role, displayName } of officeScanServices) {
      if (officeScan.ownServices.some((one) => one.role === role)) continue;
      if (role === 'policyServer' && officeScan.policyServer !== true) continue;
      const args = { service: displayName, group: name.value };
      const elsewhere = officeScan.services.find((one) => one.role === role)?.fact.resource;
      const other = elsewhere && groups.groupOf(elsewhere.value);
      const slip = facts.all('serviceResource').find(({ service }) => isSlip(service?.value ?? '', displayName));
      if (elsewhere !== undefined && other !== undefined) {
        const related = other.members
          .filter((member) => member.name.value === elsewhere.value)
          .map((member) => memberNote(member.at, elsewhere.value, other.fact.name.value));
        const more = { resource: elsewhere.value, other: other.fact.name.value };
        report({ message: 'otherGroup', at: elsewhere.at, severity: 'warning', args: { ...args, ...more }, related });
      } else if (slip?.service !== undefined) {
        const fixes = closestNameFixes(slip.service, [displayName]);
        const written = slip.service.value;
        report({
          message: 'misspelt',
          at: slip.service.at,
          severity: 'warning',
          args: { service: displayName, written },
          fixes,
        });
      } else if (elsewhere === undefined && !nameless) {
        const severity = levelOf(role, officeScan);
        if (byOtherMeans) report({ message: 'otherMeans', at: name.at, severity: 'info', args });
        else report({ message: 'missing', at: name.at, severity, args });
      }
    }
  },
});

/** Types of resources that can start a service as well. */
const OTHER_MEANS: ReadonlySet<string> = new Set(['script', 'appli', 'exec']);

function isSlip(written: string, displayName: string): boolean {
  if (written === '' || officeScanServiceCalled(written) !== undefined) return false;
  return closestName(written, [displayName]) === displayName;
}

/** Without the Master Service there is no server; the agent for Control Manager is of use only to those who have one. */
function levelOf(role: string, { certain }: OfficeScanOnCluster): Severity {
  return role === 'master' && certain ? 'error' : 'warning';
}

const CONTROL_MANAGER = '    <resource name="service@service_ControlManager"/>\n';
const marked = (text: string) => text.replace('<group name="failover1">', '<group name="⟦failover1⟧">');

/** A cluster in which no resource is left in no group. */
function without(...services: readonly ('MasterService' | 'ControlManager')[]): string {
  return services.reduce(
    (text, service) =>
      text
        .replace(`    <resource name="service@service_${service}"/>\n`, '')
        .replace(new RegExp(` {4}<service name="service_${service}">.*\n`), '')
        .replace(new RegExp(` {4}<servicew name="servicew_${service}">.*\n`), ''),
    officeScanCluster,
  );
}

export const examples: RuleExamples = [
  {
    name: 'only the agent for Control Manager is there',
    files: { '𠮷野/clp.conf': marked(without('MasterService')) },
    finds: ['missing'],
  },
  {
    name: 'a script in place of both services, which the files of the server lead to',
    files: {
      'clp.conf': marked(without('MasterService', 'ControlManager'))
        .replace('    <resource name="regsync@', '    <resource name="script@script1"/>\n    <resource name="regsync@')
        .replace('    <types name="service"/>\n', '    <types name="script"/>\n    <script name="script1"/>\n')
        .replace('⟦failover1⟧', '⟦⟦failover1⟧⟧'),
      'server1/ofcscan.ini': 'MasterDirectory=\\\\vcom\\ofcscan\r\nMaster_DomainName=192.168.0.12\r\n',
    },
    finds: ['otherMeans', 'otherMeans'],
  },
  {
    name: 'a service in the group of the WebManager',
    files: {
      'clp.conf': officeScanClusterWith(CONTROL_MANAGER, '')
        .replace(
          '    <resource name="fip@ManagementIP"/>\n',
          `    <resource name="fip@ManagementIP"/>\n${CONTROL_MANAGER}`,
        )
        .replace('<service name="service_ControlManager">', '<service name="⟦service_ControlManager⟧">'),
    },
    finds: ['otherGroup'],
  },
  {
    name: 'a slip in the name of the service',
    files: {
      'clp.conf': officeScanClusterWith('<name>OfficeScan Master Service<', '<name>⟦OfficeScfan Master Service⟧<'),
    },
    finds: ['misspelt'],
    fixed: { 'clp.conf': officeScanCluster },
  },
  {
    name: 'a resource without a service, which may be the one that is missed',
    files: { 'clp.conf': officeScanClusterWith('<name>OfficeScan Master Service</name>', '') },
    finds: [],
  },
  {
    name: 'the key of the service in place of its display name',
    files: { 'clp.conf': officeScanClusterWith('<name>OfficeScan Master Service<', '<name>ofcservice<') },
    finds: [],
  },
  { name: 'a cluster that the management server is not on', files: { 'clp.conf': guideCluster }, finds: [] },
];
