import { nameKey, sameName } from '../../facts/values/hostName';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { loopsOf } from '../shared/loops';
import { waitNote } from '../shared/notes';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/groups-wait-for-each-other',
  title: {
    en: 'Groups wait for each other',
    ja: 'グループが互いに待ち合わせている',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'file',
  reads: ['groupPolicy'],
  sources: [
    { document: 'CLUSTERPRO X: clp.conf', section: 'group@<name>/depend/act/depend, depend/deact/depend' },
    { document: 'github.com/EXPRESSCLUSTER: CreateClusterOnLinux, AlertMessages (rc 17)' },
  ],
  messages: {
    start: template({
      en: 'To start, the group "{group}" waits for "{awaited}", which waits for it in turn. Neither can start before the time limit ends; take one of the waits out.',
      ja: 'グループ「{group}」が起動を待ち合わせる「{awaited}」も、このグループを待っています。待ち合わせがタイムアウトするまで起動できません。',
    }),
    stop: template({
      en: 'To stop, the group "{group}" waits for "{awaited}", which waits for it in turn. Neither can stop before the time limit ends; take one of the waits out.',
      ja: 'グループ「{group}」が停止を待ち合わせる「{awaited}」も、このグループを待っています。待ち合わせがタイムアウトするまで停止できません。',
    }),
    itself: template({
      en: 'The group "{group}" waits for itself, which cannot end before the time limit does. Name the group that has to go before it.',
      ja: 'グループ「{group}」が自分自身を待ち合わせていて、タイムアウトするまで起動や停止ができません。先に動く別のグループにしてください。',
    }),
  },
  docs: {
    en: {
      why: 'Each group of the circle waits until another one is up, and none begins. Only the time limit, 1800 seconds unless the file says otherwise, ends it: half an hour in which nothing runs, at every start and every failover.',
      whenItIsFine:
        'A group may wait for one group when it starts and be awaited by the same one when it stops: that is the usual mirror image, and it is not reported.',
    },
    ja: {
      why: '互いに相手の起動を待つため、どちらも起動を始めません。既定では 1800 秒のタイムアウトまで、起動のたび、フェイルオーバのたびに何も動かない時間が続きます。',
      whenItIsFine:
        '起動時に待ち合わせる相手から、停止時に待ち合わせられるのは、通常の対になる設定であり、指摘しません。',
    },
  },
  check({ facts, report }) {
    for (const when of ['start', 'stop'] as const) {
      const waits = facts.all('groupPolicy').flatMap(({ group, waits: all }) => {
        const own = all.filter((wait) => wait.when === when);
        return own.map(({ group: on }) => ({ from: nameKey(group.value), to: nameKey(on.value), group, on }));
      });
      for (const loop of loopsOf(waits)) {
        const [first, ...others] = loop;
        const last = loop.at(-1) ?? first;
        const args = { group: last.group.value, awaited: last.on.value };
        const related = [first, ...others]
          .filter((wait) => wait !== last)
          .map(({ group, on }) => waitNote(on.at, group.value, on.value));
        const isOne = sameName(last.group.value, last.on.value);
        report({ message: isOne ? 'itself' : when, at: last.on.at, args, related });
      }
    }
  },
});

function wait(on: string, when: 'act' | 'deact'): string {
  return `<depend><${when}><depend name="${on}"/></${when}></depend>`;
}

function withWaits(management: string, business: string): string {
  return guideClusterWith('<group name="failover1">', `<group name="failover1">${business}`).replace(
    '<group name="ManagementGroup">',
    `<group name="ManagementGroup">${management}`,
  );
}

export const examples: RuleExamples = [
  {
    name: 'each starts after the other',
    files: { 'clp.conf': withWaits(wait('failover1', 'act'), `<!-- 𠮷 -->${wait('⟦ManagementGroup⟧', 'act')}`) },
    finds: ['start'],
  },
  {
    name: 'each stops after the other',
    files: { 'clp.conf': withWaits(wait('FAILOVER1', 'deact'), wait('⟦ManagementGroup⟧', 'deact')) },
    finds: ['stop'],
  },
  { name: 'one waits for itself', files: { 'clp.conf': withWaits('', wait('⟦failover1⟧', 'act')) }, finds: ['itself'] },
  {
    name: 'the other way round at the stop',
    files: { 'clp.conf': withWaits(wait('failover1', 'deact'), wait('ManagementGroup', 'act')) },
    finds: [],
  },
  { name: 'no waits', files: { 'clp.conf': guideCluster }, finds: [] },
];
