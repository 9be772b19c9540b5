import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { isAgainst, moveGuide } from '../shared/migrations';
import { migrationState, serverIni, servers } from '../sites/migrationExamples';

export default defineRule({
  id: 'move/single-move-too-early',
  title: {
    en: 'This version cannot move single agents',
    ja: '6.5 より前では個別に移動できない',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'site',
  reads: [],
  views: ['migrations'],
  sources: [moveGuide('推奨するサーバ移行方法, 注意')],
  messages: {
    tooEarly: template({
      en: 'Agents can be moved one by one from 6.5 on, and the old server is of version {version}. There it is all agents or none: send a change notice (notify).',
      ja: '「クライアントの移動」は 6.5 以降の機能で、移行元 {version} では特定のクライアントだけを移動できません。変更通知 (notify) にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'Before 6.5 the console has no command that moves an agent. The change of name and port under "Web Server" concerns all agents of the server, so a plan to move some first cannot be carried out.',
      whenItIsFine: 'From 6.5 on. Without a version (fromVersion) nothing is said.',
    },
    ja: {
      why: '6.5 より前の Web マネージャには「移動」がありません。サーバ名/ポート番号の変更は管理している全てのクライアントが対象のため、一部だけを先に移行する計画は実行できません。',
      whenItIsFine: '6.5 以降では問題ありません。バージョン（fromVersion）が分からない場合は指摘しません。',
    },
  },
  check({ views: { migrations }, report }) {
    for (const migration of migrations) {
      const { from, declared } = migration;
      if (declared?.method?.value !== 'move' || from?.version === undefined) continue;
      if (!isAgainst(migration, 'single-before-65')) continue;
      report({ message: 'tooEarly', at: declared.method.at, args: { version: from.version.value } });
    }
  },
});

const both = servers(serverIni('oldsv'), serverIni('newsv', { computer: 'NEWSV' }));
const plan = (version: string, method = '"move"') => ({
  ...both,
  'clusterconf.json': `// 𠮷\n${migrationState(`"method": ${method}`, `"fromVersion": "${version}"`)}`,
});

export const examples: RuleExamples = [
  { name: 'version 5.58', files: plan('5.58', '⟦"move"⟧'), finds: ['tooEarly'] },
  { name: 'version 6.0', files: plan('6.0 SP1', '⟦"move"⟧'), finds: ['tooEarly'] },
  { name: 'version 6.5', files: plan('6.5'), finds: [] },
  { name: 'a change notice', files: plan('5.58', '"notify"'), finds: [] },
  { name: 'no version', files: { ...both, 'clusterconf.json': migrationState('"method": "move"') }, finds: [] },
];
