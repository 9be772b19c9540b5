import { nameKey, sameName } from '../../facts/values/hostName';
import type { Definitions } from '../../facts/views/definitions';
import { type Fix, replacement } from '../../fixes/fix';
import { template } from '../../messages/message';
import type { Located } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { closestNameFixes } from '../shared/closeName';
import { writeTitle } from '../shared/titles';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

/** The name under which a monitor recovers the server it runs on, whichever it is. */
const LOCAL_SERVER = 'LocalServer';

export default defineRule({
  id: 'cluster/recovery-target-does-not-exist',
  title: {
    en: 'A monitor recovers something that does not exist',
    ja: '回復対象が存在しない',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'file',
  reads: ['monitorResource', 'cluster'],
  views: ['definitions'],
  sources: [
    { document: 'CLUSTERPRO X: clp.conf', section: 'monitor/<type>@<name>/relation' },
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7, 3-3-8' },
  ],
  messages: {
    resource: template({
      en: 'The monitor "{monitor}" recovers the resource "{name}", which does not exist. When it finds a failure, it cannot restart or move anything.',
      ja: 'モニタリソース「{monitor}」の回復対象のグループリソース「{name}」はありません。障害を検出しても回復できません。',
    }),
    group: template({
      en: 'The monitor "{monitor}" recovers the group "{name}", which does not exist. When it finds a failure, it cannot restart or move anything.',
      ja: 'モニタリソース「{monitor}」の回復対象のグループ「{name}」はありません。障害を検出しても回復できません。',
    }),
    cluster: template({
      en: 'The monitor "{monitor}" recovers the server under the name "{name}", but the only name for that is "LocalServer". When it finds a failure, it cannot recover anything.',
      ja: 'モニタリソース「{monitor}」の回復対象「{name}」は「LocalServer」と一致しません。障害を検出しても回復できません。',
    }),
  },
  docs: {
    en: {
      why: 'The recovery target is what the monitor restarts, moves or shuts down when it finds a failure. A target that was renamed or mistyped leaves the failure without any consequence but a line in the log.',
      whenItIsFine:
        'Mirror monitors may recover their resource or LocalServer; both are usual. A relation that has a type and no name is not looked at.',
    },
    ja: {
      why: '回復対象は、異常を検出したモニタリソースが再活性化、フェイルオーバ、または停止させるものです。名前が変わっていたり誤っていたりすると、異常はログに残るだけになります。',
      whenItIsFine:
        'ミラーの監視では、回復対象がリソースでも LocalServer でも問題ありません。名前のない relation は確認の対象外です。',
    },
  },
  check({ facts, views: { definitions }, report }) {
    const clusters = facts.all('cluster').map(({ name }) => nameKey(name.value));
    for (const { name, recovery } of facts.all('monitorResource')) {
      const target = recovery?.name;
      if (target === undefined) continue;
      const args = { monitor: name.value, name: target.value };
      if (recovery?.type === 'rsc' && definitions.lacks('resource', target.value)) {
        report({ message: 'resource', at: target.at, args, fixes: close(target, definitions, 'resource') });
      }
      if (recovery?.type === 'grp' && definitions.lacks('group', target.value)) {
        report({ message: 'group', at: target.at, args, fixes: close(target, definitions, 'group') });
      }
      if (recovery?.type === 'cls' && clusters.length > 0 && !isWholeServer(target.value, clusters)) {
        report({ message: 'cluster', at: target.at, args, fixes: [localServer(target)] });
      }
    }
  },
});

function close(target: Located<string>, definitions: Definitions, kind: 'resource' | 'group'): readonly Fix[] {
  return closestNameFixes(target, definitions.names(kind));
}

function isWholeServer(name: string, clusters: readonly string[]): boolean {
  return sameName(name, LOCAL_SERVER) || clusters.includes(nameKey(name));
}

/** Not safe: who writes a resource's name under `cls` may have meant the resource. */
function localServer(target: Located<string>): Fix {
  return replacement(writeTitle(LOCAL_SERVER), 'suggested', target.at, LOCAL_SERVER);
}

const relation = '<relation><type>rsc</type><name>fip1</name></relation>';

function withRelation(type: string, name: string): string {
  return guideClusterWith(relation, `<relation><type>${type}</type><name>${name}</name></relation>`);
}

export const examples: RuleExamples = [
  {
    name: 'a resource that was renamed',
    files: { 'clp.conf': withRelation('rsc', '⟦fip11⟧') },
    finds: ['resource'],
    fixed: { 'clp.conf': guideCluster },
  },
  {
    name: 'a group that does not exist',
    files: { 'clp.conf': withRelation('grp', '⟦failover⟧') },
    finds: ['group'],
    fixed: { 'clp.conf': withRelation('grp', 'failover1') },
  },
  {
    name: 'the whole server goes by one name only',
    files: { 'clp.conf': withRelation('cls', '⟦server1⟧') },
    finds: ['cluster'],
    fixed: { 'clp.conf': withRelation('cls', 'LocalServer') },
  },
  { name: 'the resource itself', files: { 'clp.conf': guideCluster }, finds: [] },
  { name: 'the business group', files: { 'clp.conf': withRelation('grp', 'failover1') }, finds: [] },
  { name: 'the whole server', files: { 'clp.conf': withRelation('cls', 'LocalServer') }, finds: [] },
  {
    name: 'the cluster by its name, as the guide has it',
    files: { 'clp.conf': withRelation('cls', 'cluster') },
    finds: [],
  },
];
