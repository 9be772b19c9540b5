import { expect, test } from 'vitest';
import { codeLenses } from '../../../server/src/engine/features/codeLenses';
import { render } from '../../../server/src/engine/messages/message';
import { migrationState, serverIni } from '../../../server/src/engine/rules/sites/migrationExamples';
import { markedSite } from './marked';

const SERVERS = {
  'old/ofcscan.ini': serverIni('oldsv.example.jp', { computer: 'OLDSV' }),
  'new/ofcscan.ini': serverIni('newsv.example.jp', { computer: 'NEWSV' }),
};

/** What stands above the first file, and which plan it leads to. */
function lensesOf(project: string): readonly (readonly [number, string, string | undefined])[] {
  const { site, file } = markedSite({ 'clusterconf.json': project, ...SERVERS });
  return codeLenses(file, site).map(({ span, title, action }) => [
    span.start,
    render(title, 'ja'),
    action?.kind === 'plan' ? action.plan : undefined,
  ]);
}

test('above the move stands whether it can be done so, and the way to the plan', () => {
  const project = `// 𠮷\n${migrationState('"method": "move"', '"fromVersion": "5.58"')}`;
  const at = project.indexOf('{', project.indexOf('migration'));
  expect(lensesOf(project)).toEqual([
    [
      at,
      expect.stringMatching(/^実行できません: Web マネージャの「クライアントの移動」。特定のクライアント/),
      'server-move',
    ],
    [at, '計画を開く', 'server-move'],
  ]);
});

test('without a move in it the file has none', () => {
  expect(lensesOf('{ "rules": {} }\n')).toEqual([]);
});
