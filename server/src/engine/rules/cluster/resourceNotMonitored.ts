import { groupBy } from '../../facts/groupBy';
import type { Groups } from '../../facts/views/groups';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { missingMonitors, monitorsOfGuide } from '../shared/monitoring';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';
import { linuxDisks } from '../sites/linuxExamples';
import { officeScanCluster } from '../sites/officeScanExamples';

export default defineRule({
  id: 'cluster/resource-not-monitored',
  title: {
    en: 'Nothing watches a resource',
    ja: '監視されていないリソース',
  },
  severity: 'info',
  confidence: 'likely',
  scope: 'site',
  reads: ['groupResource'],
  views: ['definitions', 'groups', 'monitors', 'officeScan'],
  sources: [
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7, 3-3-8' },
    { document: 'CLUSTERPRO X: clp.conf', section: 'monitor/fipw, vcomw, servicew, mdw, mdnw, sdw' },
  ],
  messages: {
    notMonitored: template({
      en: 'No monitor of type {types} watches "{resource}", so its failure stays unnoticed. See whether the monitor was deleted on purpose.',
      ja: '「{resource}」を監視する {types} がなく、障害に気づきません。意図して削除したものか、確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'The cluster watches servers by heartbeats, but a resource only by its monitor. The product adds most monitors together with the resource, so that one that is missing was deleted by hand, or a tool has written the resource alone.',
      whenItIsFine:
        'The floating IP of a management group, as in the guide, and resources that something outside the cluster watches. Where a monitor of the type watches a resource that does not exist, that is reported instead.',
    },
    ja: {
      why: 'クラスタはサーバをハートビートで監視しますが、リソースはモニタリソースでしか監視しません。ほとんどはリソースとともに自動で作成されるため、ない場合は手作業で削除したか、ツールがリソースだけを作成しています。',
      whenItIsFine:
        '手順書のとおり、管理用グループのフローティングIPには不要です。クラスタ外で監視している場合も問題ありません。同じタイプの監視対象が実在しない場合は、そちらを指摘します。',
    },
  },
  check({ facts, views: { definitions, groups, monitors, officeScan }, report }) {
    if (!definitions.complete || monitors.all.length === 0) return;
    const ofGuide = new Set(monitorsOfGuide(officeScan).map(({ resource }) => resource.value));
    const resources = facts.all('groupResource').filter(({ name }) => {
      return !ofGuide.has(name.value) && isAtWork(name.value, groups);
    });
    const wanted = resources.flatMap(({ name, type }) => {
      return (MONITORS.get(type) ?? []).map((kind) => ({ resource: name, type: kind }));
    });
    const missing = groupBy(missingMonitors(wanted, monitors, definitions), ({ resource }) => resource);
    for (const [resource, kinds] of missing) {
      const types = kinds.map(({ type }) => type).join(', ');
      report({ message: 'notMonitored', at: resource.at, args: { resource: resource.value, types } });
    }
  },
});

/** The monitors that the product makes for a resource of each type, or that the guide adds. */
const MONITORS: ReadonlyMap<string, readonly string[]> = new Map([
  ['fip', ['fipw']],
  ['vcom', ['vcomw']],
  ['service', ['servicew']],
  ['md', ['mdw', 'mdnw']],
  ['sd', ['sdw']],
]);

function isAtWork(resource: string, groups: Groups): boolean {
  const group = groups.groupOf(resource);
  return group !== undefined && !groups.isManagement(group);
}

const vcomw =
  '    <types name="vcomw"/>\n    <vcomw name="vcomw1"><target>vcom1</target><relation><type>cls</type><name>LocalServer</name></relation></vcomw>\n';
const mirror =
  '<target/><relation><type>rsc</type><name>md1</name></relation><parameters><object>md1</object></parameters>';
const mdw = `    <types name="mdw"/>\n    <mdw name="mdw1">${mirror}</mdw>\n`;
const mdnw = `    <types name="mdnw"/>\n    <mdnw name="mdnw1">${mirror}</mdnw>\n`;

function withMonitors(...monitors: readonly string[]): string {
  return guideClusterWith('  </monitor>\n', `${monitors.join('')}  </monitor>\n`);
}

export const examples: RuleExamples = [
  {
    name: 'the monitors of the virtual computer name and of the mirror are not there',
    files: {
      'clp.conf': guideCluster
        .replace('<md name="md1">', '<!-- 𠮷 --><md name="⟦md1⟧">')
        .replace('<vcom name="vcom1">', '<vcom name="⟦vcom1⟧">'),
    },
    finds: ['notMonitored', 'notMonitored'],
  },
  { name: 'every monitor of the first table', files: { 'clp.conf': withMonitors(vcomw, mdw, mdnw) }, finds: [] },
  { name: 'every monitor of both tables', files: { 'clp.conf': officeScanCluster }, finds: [] },
  {
    name: 'a monitor whose target has a slip',
    files: {
      'clp.conf': withMonitors(vcomw, mdw, mdnw.replace('<object>md1</object>', '<object>md01</object>')),
    },
    finds: [],
  },
  {
    name: 'a file without any monitors is unfinished',
    files: { 'clp.conf': linuxDisks.replace(/ {2}<monitor>[\s\S]*<\/monitor>\n/, '') },
    finds: [],
  },
];
