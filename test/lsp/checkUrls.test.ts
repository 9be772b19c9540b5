import { expect, test } from 'vitest';
import { fullClient } from './capabilities';
import { Session } from './session';

interface Lens {
  readonly range: { readonly start: { readonly line: number } };
  readonly command: { readonly title: string; readonly command: string; readonly arguments?: readonly unknown[] };
}

const FILES = {
  'clusterconf.json': '{ "products": { "officescan": { "version": "8.0" } } }\n',
  'agents/pc1/ofcscan.ini': '; 𠮷\r\nServerAddr=sv1\r\nMaster_DomainPort=8080\r\n',
} as const;

const URL = 'http://sv1:8080/officescan/hotfix_pccnt/Common/OfcNTCer.dat';

async function lenses(initializationOptions: object): Promise<readonly Lens[]> {
  const session = await Session.open({ files: FILES, capabilities: fullClient, initializationOptions });
  await session.untilRead('agents/pc1/ofcscan.ini');
  const uri = session.uri('agents/pc1/ofcscan.ini');
  session.openDocument(uri, FILES['agents/pc1/ofcscan.ini'], 'ofcscan-ini');
  return session.about<readonly Lens[]>('codeLens', uri);
}

test('a lens above the server of an agent copies the check URL, and opens nothing', async () => {
  const found = await lenses({ commands: true });
  expect(
    found.map(({ range, command }) => [range.start.line, command.title, command.command, command.arguments]),
  ).toEqual([[1, 'Copy the check URL by name (http)', 'clusterconf.copyText', [URL]]]);
});

test('without the commands of the client it is only to be read', async () => {
  const [lens] = await lenses({});
  expect(lens?.command).toEqual({ title: 'Copy the check URL by name (http)', command: '' });
});
