import { beforeAll, describe, expect, test } from 'vitest';
import { formats } from '../server/src/cli/arguments';
import { guideCluster } from '../server/src/engine/rules/sites/exampleSites';
import { run } from './cli/run';
import type { LspClient } from './lsp/client';
import { Session } from './lsp/session';
import { temporaryFolder } from './support/temporaryFolder';

/** What every planted secret begins with; nothing else in the files does. */
const MARK = 'K7sec';

/** Secrets as these products keep them, in places where mistakes lie around them. */
const INI = `[INI_SERVER_SECTION]\r
MasterDirectory=\\\\server1\\ofcscan\r
Master_DomainName=192.168.0.1\r
Uninstall_Pwd=!CRYPT!${MARK}01\r
Uninstall_Pwd=!CRYPT!${MARK}02\r
Unload_Pwd = ${MARK}03　１２ \r
Proxy_Pwd="${MARK}04\r
Internet_Proxy_Pwd=￥${MARK}05\r
skos=${MARK}06\r
Std_Alert_SNMP_Community=${MARK}07\r
Cancel_Notification_Hour=1\r
管理者パスワード=${MARK}09\r
c1=${MARK}10\r
Key1=!CRYPTEX!${MARK}19\r
Key2="!CRYPTEX3!${MARK}20"\r
Key3=!CRYPTCSTEX!${MARK}21\r
Key4=!CRYPTNG!${MARK}22\r
Key5=!CRYPTNGS!${MARK}23\r
Key6=!CRYPTAA!${MARK}24\r
CensusQueryToken=${MARK}25\r
URLFilterAWSL_InOffice000=${MARK}26\r
Ini1.Key=${MARK}27\r
Reg11.Key=${MARK}28\r
User=${MARK}29\r
Ｐroxy_Ｐwd=${MARK}30\r
Std_Alert_SNMP_Community2="${MARK}31"\r
Std_Alert_SNMP_Community2="public"\r
`;

/** The small files beside it, where these keys are nobody's in particular. */
const SIBLING = (one: number, other: number) =>
  `[A]\r\nProxy_Pwd=${MARK}${one}\r\nUpdate=http://admin:${MARK}${other}@proxy:8080/officescan/\r\nUpdate2=http://sv1/\r\n`;

/** Calls of the mover with a password in every way that it can be given, and mistakes around it. */
const SCRIPT = `IpXfer.exe -s server1 -p 0 -c 12345 -pwd ${MARK}40\r
IpXfer.exe -s sv2 –p 8080 -c 12345 –p ${MARK}41 -e \\\\old\\ofcscan\\OfcNTCer.dat\r
IpXfer_x64.exe -s sv2 -pwd:${MARK}42 /pwd=${MARK}43\r
set "move=IpXfer.exe -s sv2 -p 8080 -c 1 -pasword ${MARK}44 -x ${MARK}45"\r
IpXfer.exe -s sv2 -p ${MARK}46 -c ${MARK}47\r
rem IpXfer.exe -pwd ${MARK}48\r
`;

const CLUSTER = guideCluster.replace(
  '<cluster>',
  `<cluster><account><list id="0"><user>admin</user><password>${MARK}11</password></list></account>` +
    `<mail><smtp><smtpsrv id="0"><passwd>${MARK}12 １</passwd></smtpsrv></smtp></mail>` +
    `<trap><snmpsrv id="0"><snmpcom>${MARK}13</snmpcom></snmpsrv></trap>`,
);

const REG = `Windows Registry Editor Version 5.00\r
\r
[HKEY_LOCAL_MACHINE\\SOFTWARE\\TrendMicro\\PC-cillinNTCorp\\CurrentVersion]\r
"Uninstall_Pwd"="${MARK}14"\r
"Allow Uninstall"=dword:00000001\r
"ActivationCode"="${MARK}49"\r
\r
[HKEY_LOCAL_MACHINE\\SOFTWARE\\TrendMicro\\OfficeScan\\service\\Information\\Data]\r
"skos_s"="${MARK}50"\r
\r
[HKEY_LOCAL_MACHINE\\SOFTWARE\\TrendMicro\\Installation\\DE]\r
"InstallDateTime"="${MARK}51"\r
\r
[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\SNMP\\Parameters\\ValidCommunities]\r
"${MARK}15"=dword:00000004\r
`;

const KEY = `[Key]\r
Applications=Update, Scheduler\r
Created=2006-01-01 (00:00)\r
Expires=2007-01-01 (00:00)\r
\r
[User]\r
Name=${MARK}16\r
Number=${MARK}17\r
\r
[Settings]\r
MailServer=${MARK}18\r
`;

const FILES: Readonly<Record<string, string>> = {
  'cluster/clp.conf': CLUSTER,
  'server1/ofcscan.ini': INI,
  'server2/ofcscan.ini': INI.replaceAll('=!CRYPT!', '= !CRYPT!').replace('Hour=1', `Hour=!CRYPTEX!${MARK}08`),
  'server1/officescan.reg': REG,
  'server1/agent.key': KEY,
  'server1/ofcserver.ini': SIBLING(32, 33),
  'server2/ofcserver.ini': `[A]\r\nUpdate=1\r\nProxy_Pwd=1\r\n`,
  'server1/ous.ini': SIBLING(34, 35),
  'server1/ssnotify.ini': SIBLING(36, 37),
  'server1/ptngrowth.ini': SIBLING(38, 39),
  'server1/move.bat': SCRIPT,
};

function leaksIn(output: string): readonly string[] {
  return [...new Set([...output.matchAll(new RegExp(`${MARK}\\d\\d`, 'g'))].map(([secret]) => secret))].toSorted();
}

test('the secrets are where they were meant to be', () => {
  expect(leaksIn(Object.values(FILES).join(''))).toHaveLength(51);
});

describe('no secret is in any output of the command line', () => {
  const folder = temporaryFolder(FILES);

  test.each(formats)('check --format %s', (format) => {
    for (const locale of ['en', 'ja']) {
      const { out, err } = run(folder, ['check', '--format', format, '--lang', locale]);
      expect(out.length).toBeGreaterThan(100);
      expect(leaksIn(out + err)).toEqual([]);
    }
  });

  test.each([
    [['fix', '--dry-run', '--suggested']],
    [['check', '--remedies']],
    [['plan']],
    [['guide']],
    [['guide', '--format', 'json']],
  ])('%j', (args) => {
    const { out, err } = run(folder, args);
    expect(leaksIn(out + err)).toEqual([]);
  });
});

describe('no secret is in any answer of the server', () => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.open({
      files: FILES,
      initializationOptions: { commands: true },
      handlers: { 'workspace/configuration': () => [null] },
    });
    for (const path of Object.keys(FILES)) {
      await session.untilRead(path);
      session.openDocument(session.uri(path), FILES[path] ?? '', 'plaintext');
    }
    await session.settle();
  });

  const AT_PLACES = ['hover', 'completion', 'definition', 'references', 'documentHighlight', 'prepareRename'];

  test.each(Object.keys(FILES))('at any place of %s', async (path) => {
    for (const method of AT_PLACES) {
      for (const position of placesIn(FILES[path] ?? '')) {
        await ask(session.client, method, session.uri(path), { position, context: { includeDeclaration: true } });
      }
    }
  });

  test.each(Object.keys(FILES))('on the whole of %s', async (path) => {
    const range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
    for (const method of ['documentSymbol', 'codeAction', 'foldingRange', 'documentLink', 'inlayHint', 'codeLens']) {
      await ask(session.client, method, session.uri(path), { range, context: { diagnostics: [] } });
    }
  });

  test('on the whole site', async () => {
    for (const query of ['', 'Pwd', MARK, 'c1']) {
      const answer = await session.client.ask('workspace/symbol', { query });
      expect(leaksIn(JSON.stringify(answer))).toEqual([]);
    }
    expect(leaksIn(JSON.stringify(session.client.received))).toEqual([]);
    expect(session.client.stderr).toBe('');
  });
});

/** Asks, whether the server knows the method or not. */
async function ask(client: LspClient, method: string, uri: string, more: object): Promise<void> {
  const answer = await client.ask(`textDocument/${method}`, { textDocument: { uri }, ...more });
  expect(leaksIn(JSON.stringify(answer)), `${method} ${JSON.stringify(more)}`).toEqual([]);
}

/** The beginning, the middle of key and value, and the end of each line. */
function placesIn(text: string) {
  return text.split('\r\n').flatMap((content, line) => {
    const equals = content.search(/[=>]/);
    const characters = new Set([0, 3, equals, equals + 1, equals + 4, content.length].filter((at) => at >= 0));
    return [...characters].map((character) => ({ line, character }));
  });
}
