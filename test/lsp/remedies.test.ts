import { expect, test } from 'vitest';
import type { Remedy } from '../../server/src/engine/fixes/remedy';
import { plain } from '../../server/src/engine/messages/message';
import { remedyAction } from '../../server/src/lsp/remedyAction';
import { remedyPath, remedyRule, remedySite, siteRemedies } from '../support/remedySite';
import { onlyRules } from '../support/silence';
import type { CodeAction } from './protocol';
import { Session } from './session';

/** The titles and commands of the actions at the finding. */
async function actionsAtFinding(commands: boolean, locale: string) {
  const session = await Session.open({
    files: remedySite,
    locale,
    initializationOptions: { commands },
    handlers: { 'workspace/configuration': () => [{ rules: onlyRules(remedyRule) }] },
  });
  const uri = session.uri(remedyPath);
  const [finding] = await session.untilRules(uri, remedyRule);
  const context = { diagnostics: [] };
  const list = await session.about<readonly CodeAction[]>('codeAction', uri, { range: finding?.range, context });
  return list.map(({ title, command }) => ({ title, command }));
}

test.each([
  'en',
  'ja',
] as const)('in %s a finding offers what is to be done, ahead of the other places', async (locale) => {
  const actions = await actionsAtFinding(true, locale);
  const own = actions.filter(({ command }) => /copyText|openText/.test(command?.command ?? ''));
  expect(own).toEqual(siteRemedies.map((remedy) => remedyAction(remedy, locale)));
  const places = actions.findIndex(({ command }) => command?.command === 'clusterconf.openLocation');
  expect(places).toBe(actions.indexOf(own.at(-1) ?? { title: '', command: undefined }) + 1);
});

test('a client without our commands is offered none', async () => {
  const actions = await actionsAtFinding(false, 'en');
  expect(actions.length).toBeGreaterThan(0);
  expect(actions.flatMap(({ command }) => command ?? [])).toEqual([]);
});

const title = plain({ en: 'Set Start to 3', ja: 'Start を 3 にする' });
const command: Remedy = { kind: 'command', title, text: 'sc config ofcservice start= demand' };
const reg: Remedy = { kind: 'reg', title, text: 'Windows Registry Editor Version 5.00\r\n\r\n' };

test.each([
  [command, 'en', 'Copy the command: Set Start to 3', 'clusterconf.copyText', command.text],
  [command, 'ja', 'コマンドをコピーする: Start を 3 にする', 'clusterconf.copyText', command.text],
  [
    reg,
    'en',
    'Create a .reg with this change: Set Start to 3',
    'clusterconf.openText',
    { text: reg.text, language: 'reg' },
  ],
  [
    reg,
    'ja',
    'この変更の .reg を作成する: Start を 3 にする',
    'clusterconf.openText',
    { text: reg.text, language: 'reg' },
  ],
] as const)('$kind in %s', (remedy, locale, wording, name, argument) => {
  const action = { title: wording, command: { title: wording, command: name, arguments: [argument] } };
  expect(remedyAction(remedy, locale)).toEqual(action);
});
