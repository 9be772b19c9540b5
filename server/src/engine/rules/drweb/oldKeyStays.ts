import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { endsIn } from '../shared/renewals';
import { begun, currentKey, equalKey, licenceKey, neighbour, objects } from '../sites/renewalExamples';

export default defineRule({
  id: 'drweb/old-key-stays',
  title: { en: 'The current key outlives its renewal', ja: '更新後も現在のキーが残る' },
  severity: 'warning',
  confidence: 'certain',
  scope: 'site',
  reads: [],
  views: ['renewals'],
  sources: [{ document: 'Dr.Web Enterprise Security Suite: ライセンスの自動更新', section: '自動更新の結果 3' }],
  messages: {
    neverOnline: template({
      en: '{server} never comes online, so the current key may stay until somebody removes it by hand in the License Manager.',
      ja: '{server} は常にオフラインのため、現在のキーが残る可能性があります。不要になった後、手動で削除してください。',
    }),
    oldProtocol: template({
      en: 'The protocol of {server} does not support renewal: it may be given the licences without distributing them, and the current key stays until it is removed by hand.',
      ja: '{server} のプロトコルは自動更新に対応していません。ライセンスが配信されず、現在のキーが残る可能性があります。手動で削除してください。',
    }),
    offline: template({
      en: '{server} is offline for a while: the current key stays until it connects. Is that expected?',
      ja: '{server} がオフラインの間、現在のキーは保存されます。接続後に削除されたことを確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'The old licence is removed when no child server will use it again. For a server that is offline during the renewal it is kept until that connects; for one that never does, or whose protocol version knows no renewal, it is kept until an administrator removes it.',
      whenItIsFine:
        'It is no mistake: there is something left to do after the renewal. It rests on what clusterconf.json tells of the neighbours.',
    },
    ja: {
      why: '古いライセンスは、子サーバによって今後使用されない場合に削除されます。更新時にオフラインだった子サーバがあれば接続されるまで、常にオフラインの場合や隣接サーバのプロトコルが自動更新に対応していない場合は、管理者が削除するまで保存されます。',
      whenItIsFine:
        '設定の誤りではなく、更新後に作業が残ることを示します。clusterconf.json の隣接サーバの記載から判定します。',
    },
  },
  check({ views: { renewals }, report }) {
    for (const renewal of renewals.all) {
      if (!endsIn(renewal, 'M4') && !endsIn(renewal, 'M7')) continue;
      for (const { object, states, isUnsupported } of renewal.verdict.distribution.neighbours) {
        const [state, ...others] = states;
        const finding = { at: object.id.at, args: { server: object.id.value } };
        if (others.length > 0 || state === 'reached') continue;
        if (isUnsupported) report({ message: 'oldProtocol', ...finding });
        else if (state === 'unreachable') report({ message: 'neverOnline', ...finding });
        else report({ message: 'offline', severity: 'info', ...finding });
      }
    }
  },
});

const withNeighbours = (...all: readonly string[]) => ({
  'clusterconf.json': begun(false, objects(...all)),
  'current.key': currentKey,
  'renewal.key': equalKey,
});

export const examples: RuleExamples = [
  {
    name: 'a child server of each kind',
    files: withNeighbours(
      neighbour('🏢', 'yes'),
      neighbour('⟦never⟧', 'never'),
      neighbour('⟦old⟧', 'yes', false),
      neighbour('⟦later⟧', 'temporarily-no'),
    ),
    finds: ['neverOnline', 'oldProtocol', 'offline'],
  },
  { name: 'neighbours that are online', files: withNeighbours(neighbour('branch', 'yes')), finds: [] },
  {
    name: 'a neighbour that does not have the current key',
    files: withNeighbours(neighbour('branch', 'never').replace('"holdsOld": true', '"holdsOld": false')),
    finds: [],
  },
  {
    name: 'a key that is not distributed stays anyway',
    files: {
      ...withNeighbours(neighbour('branch', 'never')),
      'renewal.key': licenceKey('FileDaemonUnix', 100, '2031-01-31'),
    },
    finds: [],
  },
];
