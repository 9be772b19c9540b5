import { beforeAll, describe, expect, test } from 'vitest';
import { guideCluster } from '../../server/src/engine/rules/sites/exampleSites';
import { fullClient, plainClient } from './capabilities';
import { errorCodes, type Position } from './protocol';
import { Session } from './session';

const HOSTS = 'server1/hosts';
const FILES = {
  'cluster/clp.conf': guideCluster,
  [HOSTS]: '# 𠮷\n192.168.0.12\tvcom\n127.0.0.1\tlocalhost\n 10.0.0.2 server2-hb\n',
};

interface InlayHint {
  readonly position: Position;
  readonly label: string;
  readonly paddingLeft?: boolean;
  readonly tooltip?: { readonly kind: string; readonly value: string };
}

const WHOLE = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };

function hints(session: Session, range: unknown = WHOLE, path: string = HOSTS): Promise<readonly InlayHint[] | null> {
  return session.about('inlayHint', session.uri(path), { range });
}

let session: Session;
beforeAll(async () => {
  session = await Session.open({ files: FILES, locale: 'ja' });
});

describe('inlay hints', () => {
  test('are offered', () => {
    expect(session.client.received[0]).toMatchObject({ result: { capabilities: { inlayHintProvider: true } } });
  });

  test('tell whose an address is, as soon as all files are read', async () => {
    expect(await hints(session)).toEqual([
      {
        position: { line: 1, character: 12 },
        label: 'fip1: フローティングIP',
        paddingLeft: true,
        tooltip: { kind: 'markdown', value: expect.stringContaining('failover1') },
      },
      {
        position: { line: 3, character: 9 },
        label: 'server2: インタコネクト, server2: ミラーコネクト',
        paddingLeft: true,
        tooltip: { kind: 'markdown', value: expect.any(String) },
      },
    ]);
  });

  test('are those of the range', async () => {
    const range = { start: { line: 3, character: 0 }, end: { line: 3, character: 5 } };
    expect(await hints(session, range)).toHaveLength(1);
    expect(await hints(session, { start: WHOLE.start, end: WHOLE.start })).toEqual([]);
  });

  test('are none where there is nothing of ours', async () => {
    expect(await hints(session, WHOLE, 'no/such/hosts')).toBeNull();
    expect(await hints(session, WHOLE, 'cluster/clp.conf')).toEqual([]);
  });

  test.each([undefined, null, 7, {}, { start: 1, end: 2 }])('refuse the range %j', async (range) => {
    const params = { textDocument: { uri: session.uri(HOSTS) }, range };
    const answer = await session.client.ask('textDocument/inlayHint', params);
    expect(answer).toMatchObject({ error: { code: errorCodes.invalidParams } });
  });

  test('are plain text for a plain client', async () => {
    const plain = await Session.open({ files: FILES, capabilities: plainClient });
    const [first] = (await hints(plain)) ?? [];
    expect(first?.tooltip?.kind).toBe('plaintext');
  });
});

describe('the setting', () => {
  test('turns them off and on, and has the client ask again', async () => {
    const settings = { answer: [{ inlayHints: false }] };
    let refreshes = 0;
    const switched = await Session.open({
      files: FILES,
      capabilities: { ...fullClient, workspace: { ...fullClient.workspace, inlayHint: { refreshSupport: true } } },
      handlers: {
        'workspace/configuration': () => settings.answer,
        'workspace/inlayHint/refresh': () => {
          refreshes++;
          return null;
        },
      },
    });
    expect(await hints(switched)).toEqual([]);
    expect(refreshes).toBe(1);
    settings.answer = [{ inlayHints: true }];
    switched.client.notify('workspace/didChangeConfiguration', { settings: null });
    await switched.client.wait(() => refreshes === 2);
    expect(await hints(switched)).toHaveLength(2);
  });

  test.each([null, [null], [{ inlayHints: 'no' }], [{}]])('leaves them on when it is %j', async (answer) => {
    const on = await Session.open({ files: FILES, handlers: { 'workspace/configuration': () => answer } });
    expect(await hints(on)).toHaveLength(2);
  });
});
