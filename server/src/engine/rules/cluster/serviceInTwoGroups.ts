import { groupBy } from '../../facts/groupBy';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { firstMeeting } from '../shared/meeting';
import { memberNote } from '../shared/notes';
import { apart, guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/service-in-two-groups',
  title: {
    en: 'Two groups start the same Windows service',
    ja: '同じサービスを 2 つのグループが起動する',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['serviceResource'],
  views: ['groups', 'startup'],
  sources: [{ document: 'CLUSTERPRO X: clp.conf', section: 'resource/service@<name>/parameters/name' }],
  messages: {
    shared: template({
      en: 'The service "{service}" is started by "{first}" of the group "{firstGroup}" and by "{second}" of the group "{secondGroup}". When one group stops it, the other may lose it too.',
      ja: 'サービス「{service}」は「{firstGroup}」の「{first}」と「{secondGroup}」の「{second}」の両方が起動します。一方の停止で両方が影響を受ける可能性があります。',
    }),
  },
  docs: {
    en: {
      why: 'A computer runs a Windows service once. When two groups are on one server, the second finds it running already, and whichever group is moved away first stops it under the other.',
      whenItIsFine:
        'Groups that never run on one server at the same time. Two resources of one group for the same service are not looked at.',
    },
    ja: {
      why: '1 台のコンピュータで同じ Windows サービスは 1 つしか動きません。2 つのグループが同じサーバにあると、後のグループは起動済みのサービスを見つけ、先に移動するグループがそれを停止させます。',
      whenItIsFine:
        '2 つのグループが同じサーバで同時に動くことがなければ問題ありません。同じグループの中の重複は確認の対象外です。',
    },
  },
  check({ facts, views, report }) {
    const services = facts.all('serviceResource').flatMap(({ resource, service }) => {
      const group = views.groups.groupOf(resource.value)?.fact.name.value;
      return service === undefined || group === undefined ? [] : [{ resource: resource.value, service, group }];
    });
    for (const alike of groupBy(services, ({ service }) => service.value.toLowerCase()).values()) {
      const pair = firstMeeting(
        [...groupBy(alike, ({ group }) => group).values()].flatMap(([one]) => one ?? []),
        views,
      );
      if (pair === undefined) continue;
      const [first, second] = pair;
      report({
        message: 'shared',
        at: second.service.at,
        args: {
          service: second.service.value,
          first: first.resource,
          firstGroup: first.group,
          second: second.resource,
          secondGroup: second.group,
        },
        related: [memberNote(first.service.at, first.resource, first.group)],
      });
    }
  },
});

function withServices(group: 'ManagementGroup' | 'failover1', second: string): string {
  const services = `    <types name="service"/>\n    <service name="web"><parameters><name>W3SVC</name></parameters></service>\n    <service name="www"><!-- 🏢 --><parameters><name>${second}</name></parameters></service>\n`;
  return guideClusterWith('  </resource>\n', `${services}  </resource>\n`)
    .replace('<group name="failover1">', '<group name="failover1"><resource name="service@web"/>')
    .replace(`<group name="${group}">`, `<group name="${group}"><resource name="service@www"/>`);
}

export const examples: RuleExamples = [
  {
    name: 'the web server in both groups',
    files: { 'clp.conf': withServices('ManagementGroup', '⟦w3svc⟧') },
    finds: ['shared'],
  },
  {
    name: 'groups that never meet',
    files: { 'clp.conf': apart(withServices('failover1', 'W3SVC'), 'service@www') },
    finds: [],
  },
  { name: 'two services', files: { 'clp.conf': withServices('ManagementGroup', 'MSSQLSERVER') }, finds: [] },
  { name: 'twice in one group', files: { 'clp.conf': withServices('failover1', 'W3SVC') }, finds: [] },
  { name: 'no services', files: { 'clp.conf': guideCluster }, finds: [] },
];
