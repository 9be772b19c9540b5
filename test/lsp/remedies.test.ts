import { expect, test } from 'vitest';
import { plain } from '../../server/src/engine/messages/message';
import { exampleSite } from '../../server/src/engine/rules/exampleSite';
import heartbeatMetric, { examples } from '../../server/src/engine/rules/network/heartbeatMetricNotAbovePublic';
import { remedyAction } from '../../server/src/lsp/remedyAction';
import { onlyRules } from '../support/silence';
import type { CodeAction } from './protocol';
import { Session } from './session';

const { id } = heartbeatMetric.meta;
const REG = 'server1/tcpip.reg';
const FILES = Object.fromEntries([...exampleSite(examples[0]).files].map(([path, { text }]) => [path, text]));
const COMMAND = 'netsh interface ipv4 set interface "インタコネクト" metric=25';

/** The commands of the actions at the finding, by their titles. */
async function commandsAtFinding(commands: boolean, locale: string): Promise<readonly [string, unknown][]> {
  const session = await Session.open({
    files: FILES,
    locale,
    initializationOptions: { commands },
    handlers: { 'workspace/configuration': () => [{ rules: onlyRules(id) }] },
  });
  const uri = session.uri(REG);
  const [finding] = await session.untilRules(uri, id);
  const context = { diagnostics: [] };
  const list = await session.about<readonly CodeAction[]>('codeAction', uri, { range: finding?.range, context });
  return list.map(({ title, command }) => [title, command]);
}

test.each([
  ['en', 'Copy the command: Set the metric of 10.0.0.1 (インタコネクト) to 25'],
  ['ja', 'コマンドをコピーする: 10.0.0.1 (インタコネクト) のメトリックを 25 にする'],
])('in %s a finding offers the command to copy, ahead of the other places', async (locale, title) => {
  const [first, second] = await commandsAtFinding(true, locale);
  expect(first).toEqual([title, { title, command: 'clusterconf.copyText', arguments: [COMMAND] }]);
  expect(second?.[0]).toMatch(/^(Open|開く): /);
});

test('a client without our commands is offered none', async () => {
  const titles = (await commandsAtFinding(false, 'en')).map(([title]) => title);
  expect(titles).toEqual([`Allow ${id} here`]);
});

test.each([
  ['en', 'Create a .reg with this change: Write "3"'],
  ['ja', 'この変更の .reg を作成する: 「3」にする'],
] as const)('in %s a .reg opens as a document', (locale, title) => {
  const text = 'Windows Registry Editor Version 5.00\r\n\r\n';
  const what = plain({ en: 'Write "3"', ja: '「3」にする' });
  expect(remedyAction({ kind: 'reg', title: what, text }, locale)).toEqual({
    title,
    command: { title, command: 'clusterconf.openText', arguments: [{ text, language: 'reg' }] },
  });
});
