import { expect, test } from 'vitest';
import { collectionText } from '../../server/src/engine/collect/collection';
import { Session } from './session';

interface Collection {
  readonly text: string;
  readonly language: string;
  readonly roles: readonly { readonly id: string; readonly name: string }[];
  readonly shells: readonly { readonly id: string; readonly name: string }[];
}

function ask(session: Session, params: unknown): Promise<Collection> {
  return session.client.request('clusterconf/collect', params);
}

test('answers with the commands, and with what else may be asked for', async () => {
  const session = await Session.open({ locale: 'ja' });
  const { text, language, roles, shells } = await ask(session, { role: 'agent', shell: 'powershell' });
  expect(text).toBe(collectionText({ role: 'agent', shell: 'powershell', locale: 'ja' }));
  expect(language).toBe('powershell');
  expect(roles.map(({ id }) => id)).toEqual(['node', 'server', 'agent', 'drweb']);
  expect(roles[0]?.name).toBe('クラスタのサーバ');
  expect(shells).toEqual([
    { id: 'cmd', name: 'cmd' },
    { id: 'powershell', name: 'PowerShell' },
  ]);
});

test.each([
  [{}],
  [null],
  [7],
  ['node'],
  [{ role: 'nobody', shell: 3 }],
  [{ role: { __proto__: null }, shell: 'constructor' }],
])('%j has the commands for a server of the cluster and the command prompt', async (params) => {
  const { text, language } = await ask(await Session.open(), params);
  expect({ text, language }).toEqual({
    text: collectionText({ role: 'node', shell: 'cmd', locale: 'en' }),
    language: 'bat',
  });
});
