import { describe, expect, test } from 'vitest';
import { iniNaming, masterDirectoryRule, monitorTargetRule, plantedSite } from '../support/samples';
import { writeFiles } from '../support/temporaryFolder';
import { codes, Session } from './session';

const INI = 'server1/ofcscan.ini';
const PROJECT = 'clusterconf.json';

/** A planted site with these settings, once its first findings are there. */
async function openWith(settings: object): Promise<Session> {
  const session = await Session.open({ files: { ...plantedSite, [PROJECT]: JSON.stringify(settings) } });
  await session.until(session.uri('cluster/clp.conf'), (found) => codes(found).includes(monitorTargetRule));
  return session;
}

describe('clusterconf.json', () => {
  test('changes levels, also while it is edited', async () => {
    const session = await openWith({});
    const uri = session.uri(PROJECT);
    await session.untilRules(session.uri(INI), masterDirectoryRule);
    session.openDocument(uri, JSON.stringify({ rules: { [masterDirectoryRule]: 'hint' } }), 'jsonc');
    await session.until(session.uri(INI), ([finding]) => finding?.severity === 4);
    session.change(uri, { text: JSON.stringify({ rules: { [masterDirectoryRule]: 'off' } }) });
    await session.untilRules(session.uri(INI));
    session.change(uri, { text: '{ "rules": { ' });
    await session.untilRules(session.uri(INI), masterDirectoryRule);
  });

  test('suppresses and ignores', async () => {
    const session = await openWith({ suppress: [{ rule: masterDirectoryRule, path: INI }] });
    await session.settle();
    expect(codes(session.shown(session.uri(INI))?.diagnostics ?? [])).toEqual([]);
    writeFiles(session.folder, { [PROJECT]: JSON.stringify({ ignore: ['cluster/**'] }) });
    session.watched(session.uri(PROJECT), 'changed');
    await session.untilRules(session.uri('cluster/clp.conf'));
  });

  test('pins kinds, and files are read again when the pins change', async () => {
    const session = await openWith({});
    const pinned = 'server2/hosts.ofcscan';
    writeFiles(session.folder, { [pinned]: iniNaming('server2') });
    session.watched(session.uri(pinned), 'created');
    await session.settle();
    expect(session.shown(session.uri(pinned))).toBeUndefined();
    writeFiles(session.folder, { [PROJECT]: JSON.stringify({ kinds: { [pinned]: 'ofcscan-ini' } }) });
    session.watched(session.uri(PROJECT), 'changed');
    await session.untilRules(session.uri(pinned), masterDirectoryRule);
    writeFiles(session.folder, { [PROJECT]: '{}' });
    session.watched(session.uri(PROJECT), 'changed');
    await session.untilRules(session.uri(pinned));
  });

  test('pins files of names that are none of ours', async () => {
    const pinned = 'server2/ofcscan.bak';
    const session = await Session.open({
      files: {
        ...plantedSite,
        [PROJECT]: JSON.stringify({ kinds: { [pinned]: 'ofcscan-ini' } }),
        [pinned]: iniNaming('server2'),
      },
    });
    await session.untilRules(session.uri(pinned), masterDirectoryRule);
  });
});
