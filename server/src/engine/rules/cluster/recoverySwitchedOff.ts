import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { settingNote } from '../shared/notes';
import { removeTitle } from '../shared/titles';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/recovery-switched-off',
  title: {
    en: 'The recovery from errors is switched off',
    ja: '障害時の回復動作が抑制されている',
  },
  severity: 'warning',
  confidence: 'certain',
  scope: 'file',
  reads: ['recoverySuppressed'],
  sources: [{ document: 'CLUSTERPRO X: clp.conf', section: 'rc/errordetect, rm/errordetect/norecovery' }],
  messages: {
    groups: template({
      en: 'Errors of starting or stopping resources lead to no recovery (norecovery 1). A failed group may stay down and is not moved; take this out before going into service.',
      ja: 'リソースの起動や停止の異常時の回復動作を抑制しています（norecovery 1）。フェイルオーバしない可能性があります。運用前に解除してください。',
    }),
    monitors: template({
      en: 'Errors that monitors find lead to no recovery (norecovery 1). A failed group may stay where it is and is not moved; take this out before going into service.',
      ja: 'モニタリソースが検出した異常への回復動作を抑制しています（norecovery 1）。フェイルオーバしない可能性があります。運用前に解除してください。',
    }),
    all: template({
      en: 'Errors of resources and those that monitors find lead to no recovery (norecovery 1). No failure may move a group; take this out before going into service.',
      ja: 'リソースの異常とモニタの異常のどちらでも回復動作を抑制しています（norecovery 1）。障害時にフェイルオーバしない可能性があります。',
    }),
  },
  docs: {
    en: {
      why: 'The switch is meant for setting up and testing: errors are logged, and nothing is restarted or moved. Left on, it turns the cluster into two single servers, and nothing shows that until the failover that does not come.',
      whenItIsFine:
        'While the cluster is being set up. Products that watch a single server are shipped like this in sample files; allow the finding there.',
    },
    ja: {
      why: '構築や試験のための設定で、異常をログに残すだけで、再起動も移動もしません。そのまま運用すると 2 台の単独サーバと同じになり、フェイルオーバしないときに初めて気づきます。',
      whenItIsFine:
        '構築中であれば問題ありません。1 台のサーバを監視する製品のサンプルファイルにはこの設定のものがあります。その場合は指摘を許可してください。',
    },
  },
  check({ facts, report }) {
    const all = facts.all('recoverySuppressed');
    const [first, ...others] = all;
    if (first === undefined) return;
    const ofMonitors = all.filter(({ errors }) => errors === 'monitoring');
    const mixed = ofMonitors.length > 0 && ofMonitors.length < all.length;
    const message = mixed ? 'all' : ofMonitors.length > 0 ? 'monitors' : 'groups';
    const edits = all.map(({ line }) => ({ at: line, newText: '' }));
    report({
      message,
      at: first.value.at,
      related: others.map(({ value }) => settingNote(value.at, 'norecovery', value.value)),
      fixes: [{ title: removeTitle('norecovery'), safety: 'suggested', edits }],
    });
  },
});

const end = '</root>';

function withDaemons(text: string): string {
  return guideClusterWith(end, `  <!-- 𠮷 -->${text}\n${end}`);
}

export const examples: RuleExamples = [
  {
    name: 'left over from a test',
    files: {
      'clp.conf': withDaemons(
        '<rc><errordetect><rscact><norecovery>⟦1⟧</norecovery></rscact><rscdeact>\n  <norecovery>1</norecovery></rscdeact></errordetect></rc>',
      ),
    },
    finds: ['groups'],
    fixed: {
      'clp.conf': withDaemons('<rc><errordetect><rscact></rscact><rscdeact></rscdeact></errordetect></rc>'),
    },
  },
  {
    name: 'for monitors only',
    files: { 'clp.conf': withDaemons('<rm><errordetect><norecovery>⟦1⟧</norecovery></errordetect></rm>') },
    finds: ['monitors'],
  },
  {
    name: 'for everything, as in a sample of a product',
    files: {
      'clp.conf': withDaemons(
        '<rc><errordetect><rscact><norecovery>⟦1⟧</norecovery></rscact></errordetect></rc><rm><errordetect><norecovery>1</norecovery></errordetect></rm>',
      ),
    },
    finds: ['all'],
  },
  {
    name: 'switched on again',
    files: { 'clp.conf': withDaemons('<rm><errordetect><norecovery>0</norecovery></errordetect></rm>') },
    finds: [],
  },
  { name: 'the default', files: { 'clp.conf': guideCluster }, finds: [] },
];
