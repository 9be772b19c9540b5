import { nameKey } from '../../facts/values/hostName';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { loopsOf } from '../shared/loops';
import { waitNote } from '../shared/notes';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/dependency-loop',
  title: {
    en: 'Resources depend on each other',
    ja: 'リソースの依存関係が循環している',
  },
  severity: 'warning',
  confidence: 'certain',
  scope: 'file',
  reads: ['resourceDependency'],
  sources: [{ document: 'CLUSTERPRO X: clp.conf', section: 'resource/<type>@<name>/depend' }],
  messages: {
    loop: template({
      en: '"{resource}" starts after "{on}", and "{on}" in turn after "{resource}", directly or by way of others. The group may not start; take one dependency of the circle out.',
      ja: '「{resource}」は「{on}」の後に起動しますが、「{on}」も「{resource}」の後に起動する設定です。グループを起動できない可能性があります。',
    }),
  },
  docs: {
    en: {
      why: 'A dependency says which resource starts first. In a circle each one waits for another and none is first, so there is no order in which the group could start or stop.',
      whenItIsFine:
        'Never. A long chain, or one resource that several others depend on, is no circle. A resource that depends on itself is reported as such.',
    },
    ja: {
      why: '依存関係は、先に起動するリソースを決めるものです。循環していると先頭になるリソースがなく、起動や停止の順序が決まりません。',
      whenItIsFine:
        '常に誤りです。長い連鎖や、複数のリソースが 1 つに依存する形は循環ではありません。自分自身への依存は別に指摘します。',
    },
  },
  check({ facts, report }) {
    const waits = facts
      .all('resourceDependency')
      .map(({ resource, on }) => ({ from: nameKey(resource.value), to: nameKey(on.value), resource, on }))
      .filter(({ from, to }) => from !== to);
    for (const loop of loopsOf(waits)) {
      const last = loop.at(-1) ?? loop[0];
      const related = loop
        .filter((wait) => wait !== last)
        .map(({ resource, on }) => waitNote(on.at, resource.value, on.value));
      report({ message: 'loop', at: last.on.at, args: { resource: last.resource.value, on: last.on.value }, related });
    }
  },
});

function withDepends(md: string, vcom: string): string {
  return guideClusterWith('<md name="md1">', `<md name="md1">${md}`).replace(
    '<vcom name="vcom1">',
    `<vcom name="vcom1">${vcom}`,
  );
}

export const examples: RuleExamples = [
  {
    name: 'the disk after the name, and the name after the disk',
    files: { 'clp.conf': withDepends('<depend name="vcom1"/>', '<!-- 🏢 --><depend name="⟦MD1⟧"/>') },
    finds: ['loop'],
  },
  {
    name: 'a circle of three',
    files: {
      'clp.conf': withDepends('<depend name="fip1"/>', '<depend name="⟦md1⟧"/>').replace(
        '<fip name="fip1">',
        '<fip name="fip1"><depend name="vcom1"/>',
      ),
    },
    finds: ['loop'],
  },
  {
    name: 'a disk behind the floating IP, and both under the name',
    files: { 'clp.conf': withDepends('<depend name="fip1"/>', '<depend name="fip1"/><depend name="md1"/>') },
    finds: [],
  },
  {
    name: 'what depends on itself is another mistake',
    files: { 'clp.conf': withDepends('', '<depend name="vcom1"/>') },
    finds: [],
  },
  { name: 'no dependencies', files: { 'clp.conf': guideCluster }, finds: [] },
];
