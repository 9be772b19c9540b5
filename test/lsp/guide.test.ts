import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { guideCluster } from '../../server/src/engine/rules/sites/exampleSites';
import { officeScanCluster } from '../../server/src/engine/rules/sites/officeScanExamples';
import { iniNaming } from '../support/samples';
import { temporaryFolder } from '../support/temporaryFolder';
import { Session } from './session';

const FILES = { 'cluster/clp.conf': officeScanCluster, '現用系 (1)/ofcscan.ini': iniNaming('server1') } as const;

function ask(session: Session, params: unknown = {}): Promise<{ readonly markdown: string }> {
  return session.client.request('clusterconf/guide', params);
}

describe('clusterconf/guide', () => {
  test('answers with the checklist of the site, with links from the folder on', async () => {
    const session = await Session.open({ files: FILES, locale: 'ja' });
    await session.untilRead('現用系 (1)/ofcscan.ini');
    const { markdown } = await ask(session, { uri: session.uri('cluster/clp.conf') });
    expect(markdown).toMatch(/^# CLUSTERPRO X 1\.0 \+ ウイルスバスター Corp\. 8\.0 構築手順\n/);
    expect(markdown).toMatch(
      /- ✓ \*\*確認済み\*\* 3-1-7 クラスタ構成: クラスタ名（cluster）\n {2}- \[cluster\/clp\.conf:\d+\]\(\/cluster\/clp\.conf#L\d+,\d+\)/,
    );
    expect(markdown).toContain(`(/${encodeURIComponent('現用系')}%20%281%29/ofcscan.ini#L2,19)`);
  });

  test('without a document it answers for all sites, and without links where there are several folders', async () => {
    const second = temporaryFolder({ 'clp.conf': guideCluster });
    const session = await Session.open({ files: { 'a/clp.conf': guideCluster, 'b/clp.conf': guideCluster } });
    await session.untilRead('b/clp.conf');
    expect((await ask(session)).markdown.match(/^## Site: .*$/gm)).toEqual(['## Site: a', '## Site: b']);
    const both = await Session.open({ folders: [pathToFileURL(session.folder).href, pathToFileURL(second).href] });
    await both.settle();
    expect((await ask(both)).markdown).not.toContain('](/');
  });

  test('asked at once it waits until the folder has been read', async () => {
    const session = await Session.open({ files: FILES });
    expect((await ask(session)).markdown).toContain('[cluster/clp.conf:');
  });

  test('a folder without any file of ours has the list of what to capture', async () => {
    const session = await Session.open({ files: { 'readme.txt': 'hello' } });
    await session.settle();
    expect((await ask(session)).markdown).toContain(
      'reg export HKLM\\\\SYSTEM\\\\CurrentControlSet\\\\Services services.reg',
    );
  });

  test.each([
    [null],
    [7],
    [{ uri: 7 }],
    [{ uri: 'file:///elsewhere/hosts' }],
    [{ uri: '' }],
  ])('lives through %j', async (params) => {
    const session = await Session.open({ files: FILES });
    expect((await ask(session, params)).markdown).toMatch(/^# CLUSTERPRO/);
  });
});
