import { holdsPlaceholder } from '../../facts/values/placeholder';
import type { Fix } from '../../fixes/fix';
import { message, template } from '../../messages/message';
import type { Located } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { settingNote } from '../shared/notes';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/process-actions-differ',
  title: {
    en: 'The actions on a dead process differ',
    ja: 'プロセス異常時の動作が一致しない',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['processAction'],
  sources: [
    { document: 'CLUSTERPRO X: clp.conf', section: 'pm/exec0/recover, pm/exec1/recover' },
    { document: 'github.com/EXPRESSCLUSTER: clpcfset' },
  ],
  messages: {
    differ: template({
      en: 'The action of {process} is {action}, but that of {first} is {other}. They stand for one setting, so it may depend on the process what a server does; write the same everywhere.',
      ja: '{process} の動作は {action} ですが、{first} は {other} です。プロセスによって動作が異なる可能性があります。同じ値にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'The editor shows one setting for what a server does when a process of the cluster dies, and writes it once for each process. When the numbers differ, it depends on which process died whether the server shuts down, reboots or stops with an error.',
      whenItIsFine: 'Never. A file that leaves all of them out has the default.',
    },
    ja: {
      why: '設定画面では、クラスタのプロセスが異常終了したときの動作は 1 つの設定で、ファイルにはプロセスごとに同じ値が書かれます。値が異なると、どのプロセスが異常終了したかでサーバの動作が変わります。',
      whenItIsFine: '常に誤りです。すべて省略した場合は既定値になります。',
    },
  },
  check({ facts, report }) {
    const [first, ...others] = facts.all('processAction').filter(({ action }) => !holdsPlaceholder(action.value));
    const odd = others.find(({ action }) => action.value !== first?.action.value);
    if (first === undefined || odd === undefined) return;
    const all = [first, ...others].map(({ action }) => action);
    report({
      message: 'differ',
      at: odd.action.at,
      args: { process: odd.process, action: odd.action.value, first: first.process, other: first.action.value },
      related: [settingNote(first.action.at, first.process, first.action.value)],
      fixes: [first, odd].map(({ action }) => sameEverywhere(all, action.value)),
    });
  },
});

function sameEverywhere(actions: readonly Located<string>[], value: string): Fix {
  const others = actions.filter((action) => action.value !== value);
  return {
    title: message(everywhere, { value }),
    safety: 'suggested',
    edits: others.map(({ at }) => ({ at, newText: value })),
  };
}

const everywhere = template({ en: 'Write {value} everywhere', ja: 'すべて {value} にする' });

function withActions(first: string, second: string): string {
  const pm = `<pm><exec0><recover>${first}</recover></exec0><!-- 𠮷 --><exec1><recover>${second}</recover></exec1></pm>`;
  return guideClusterWith('</root>', `  ${pm}\n</root>`);
}

export const examples: RuleExamples = [
  {
    name: 'one was changed by hand',
    files: { 'clp.conf': withActions('5', '⟦6⟧') },
    finds: ['differ'],
    fixed: { 'clp.conf': withActions('5', '5') },
  },
  {
    name: 'the other one is meant',
    files: { 'clp.conf': withActions('5', '⟦6⟧') },
    finds: ['differ'],
    fixed: { 'clp.conf': withActions('6', '6') },
    fix: 1,
  },
  { name: 'the same for both', files: { 'clp.conf': withActions('7', '7') }, finds: [] },
  { name: 'the default', files: { 'clp.conf': guideCluster }, finds: [] },
];
