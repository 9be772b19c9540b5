import { type Fix, replacement } from '../../fixes/fix';
import { template } from '../../messages/message';
import type { Located } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { closestNameFixes } from '../shared/closeName';
import { watchedTypes } from '../shared/monitoring';
import { definedNote } from '../shared/notes';
import { writeTitle } from '../shared/titles';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/monitor-watches-another-type',
  title: {
    en: 'A monitor watches a resource of another type',
    ja: '監視対象のタイプが合わない',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['groupResource'],
  views: ['definitions', 'groups', 'monitors'],
  sources: [
    { document: 'CLUSTERPRO X: clp.conf', section: 'monitor/<type>@<name>/target, parameters/object' },
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7' },
  ],
  messages: {
    other: template({
      en: 'The monitor "{monitor}" of type {type} watches "{target}", which is of type {actual} and not {wanted}. It may report an error or watch nothing; name a resource of type {wanted}.',
      ja: 'モニタリソース「{monitor}」（{type}）の対象「{target}」はタイプ {actual} で、{wanted} ではありません。監視異常になる可能性があります。',
    }),
  },
  docs: {
    en: {
      why: 'Each type of monitor knows how to look at one type of resource: fipw at a floating IP, servicew at a service, mdw at a mirror. Pointed at something else it has nothing to look at, and the resource that was meant is watched by nobody.',
      whenItIsFine:
        'Types of monitors that look at servers, addresses, devices or databases may wait for any resource, and are not looked at.',
    },
    ja: {
      why: 'モニタリソースは種類ごとに、fipw はフローティングIP、servicew はサービス、mdw はミラーのように、決まった種類のリソースを監視します。別の種類を指定すると監視できず、本来の対象は誰にも監視されません。',
      whenItIsFine:
        'サーバ、アドレス、デバイス、データベースなどを監視する種類では、どのリソースを対象にしても問題ありません。',
    },
  },
  check({ facts, views: { definitions, groups, monitors }, report }) {
    const resources = facts.all('groupResource');
    for (const { fact, watches } of monitors.all) {
      const wanted = watchedTypes.get(fact.type);
      const [actual, ...others] = definitions.typesOf(watches?.value ?? '');
      if (wanted === undefined || watches === undefined || actual === undefined) continue;
      if (actual === wanted || others.includes(wanted)) continue;
      const named = groups.resource(watches.value);
      const names = resources.filter(({ type }) => type === wanted).map(({ name }) => name.value);
      const args = { monitor: fact.name.value, type: fact.type, target: watches.value, actual, wanted };
      const related = named === undefined ? [] : [definedNote(named.name.at, named.name.value)];
      report({ message: 'other', at: watches.at, args, related, fixes: nameFixes(watches, names) });
    }
  },
});

/** The only resource of the type, or of several the one with a close name. */
function nameFixes(target: Located<string>, names: readonly string[]): readonly Fix[] {
  const [only, ...others] = names;
  if (only === undefined || others.length > 0) return closestNameFixes(target, names);
  return [replacement(writeTitle(only), 'suggested', target.at, only)];
}

const fipw = '<fipw name="fipw1"><target>fip1</target>';

function withMonitor(monitor: string): string {
  return guideClusterWith('    <types name="fipw"/>', `    <!-- 𠮷 -->${monitor}\n    <types name="fipw"/>`);
}

export const examples: RuleExamples = [
  {
    name: 'a floating IP monitor on the virtual computer name',
    files: { 'clp.conf': guideClusterWith(fipw, '<fipw name="fipw1"><target>⟦vcom1⟧</target>') },
    finds: ['other'],
  },
  {
    name: 'a mirror monitor on the floating IP',
    files: {
      'clp.conf': withMonitor('<mdw name="mdw1"><target/><parameters><object>⟦fip1⟧</object></parameters></mdw>'),
    },
    finds: ['other'],
    fixed: {
      'clp.conf': withMonitor('<mdw name="mdw1"><target/><parameters><object>md1</object></parameters></mdw>'),
    },
  },
  { name: 'a floating IP monitor on a floating IP', files: { 'clp.conf': guideCluster }, finds: [] },
  {
    name: 'a custom monitor that works while the disk is there',
    files: {
      'clp.conf': withMonitor(
        '<genw name="genw1"><target>md1</target><relation><type>grp</type><name>failover1</name></relation></genw>',
      ),
    },
    finds: [],
  },
];
