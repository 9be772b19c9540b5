import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { endsIn, knownPairs, listed, objectNote } from '../shared/renewals';
import { begun, currentKey, equalKey, holder, licenceKey, objects, renewalState } from '../sites/renewalExamples';

export default defineRule({
  id: 'drweb/renewal-leaves-objects-unlicensed',
  title: { en: 'The renewal leaves objects without a licence', ja: '更新後にライセンスが足りなくなる' },
  severity: 'error',
  confidence: 'certain',
  scope: 'site',
  reads: [],
  views: ['renewals'],
  sources: [{ document: 'Dr.Web Enterprise Security Suite: ライセンスの自動更新', section: 'ライセンスの手動更新' }],
  messages: {
    short: template({
      en: 'The renewal key is {licences} licences short: {objects} may be left, and the current key is removed all the same. Take it from others or buy more.',
      ja: 'ライセンスが {licences} 不足し、{objects} の分が足りません。現在のキーは削除されるため、ライセンスされない状態になります。更新前に割り当てを見直さないと更新できません。',
    }),
  },
  docs: {
    en: {
      why: 'The renewal key was distributed by hand to objects that never had the current key, and too few licences are left for those that had. The task renews what it can and removes the current key: the rest stays unlicensed until licences are free. Stations are looked at again when they connect, neighbour servers every minute.',
      whenItIsFine:
        'When those objects are meant to lose their licence. Which of them do the vendor does not say. It rests on what clusterconf.json tells of the objects.',
    },
    ja: {
      why: '現在のキーのリストにないオブジェクトへ手動で配信したため、元のオブジェクトの分が足りません。タスクは可能な分だけ更新して現在のキーを削除し、残りは空きができるまでライセンスされません。端末は接続時、隣接サーバは 1 分ごとにチェックされます。',
      whenItIsFine:
        'ライセンスを外す予定のオブジェクトであれば問題ありません。どれが残るかはベンダーの資料に記載がありません。clusterconf.json の objects の内容から判定します。',
    },
  },
  check({ views: { renewals }, report }) {
    for (const pair of knownPairs(renewals)) {
      const { counts } = pair.verdict.keys;
      const { shortBy, waiting, extra } = pair.verdict.distribution;
      if (!endsIn(pair, 'M8') || counts === undefined) continue;
      report({
        message: 'short',
        at: counts.renewal.at,
        args: { licences: shortBy, objects: listed(waiting.map(({ id }) => id)) },
        related: [...waiting, ...extra].map(objectNote),
      });
    }
  },
});

const distributed = [holder('office', 40, true, true), holder('store 🏢', 60, true, false)];

export const examples: RuleExamples = [
  {
    name: 'a group that never had the current key takes licences of one that had',
    files: {
      'clusterconf.json': begun(true, objects(...distributed, holder('new', 1, false, true))),
      'current.key': currentKey,
      'renewal.key': licenceKey('FileDaemonUnix,MailDaemonUnix', '⟦100⟧', '2031-01-31'),
    },
    finds: ['short'],
  },
  {
    name: 'licences for all of them',
    files: {
      'clusterconf.json': begun(true, objects(...distributed, holder('new', 1, false, true))),
      'current.key': currentKey,
      'renewal.key': licenceKey('FileDaemonUnix,MailDaemonUnix', 101, '2031-01-31'),
    },
    finds: [],
  },
  {
    name: 'whether the renewal is on offer is not told, so that it may never be distributed',
    files: {
      'clusterconf.json': renewalState(
        '"origin": "own", "manualButton": true, "renewalPreAdded": true',
        objects(...distributed, holder('new', 1, false, true)),
      ),
      'current.key': currentKey,
      'renewal.key': equalKey,
    },
    finds: [],
  },
];
