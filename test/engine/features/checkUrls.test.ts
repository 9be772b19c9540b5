import { describe, expect, test } from 'vitest';
import { codeLenses } from '../../../server/src/engine/features/codeLenses';
import { hoverAt } from '../../../server/src/engine/features/hover';
import { render } from '../../../server/src/engine/messages/message';
import { agentIni, agentReg, serverIni } from '../../../server/src/engine/rules/sites/agentExamples';
import { guideCluster } from '../../../server/src/engine/rules/sites/exampleSites';
import { type MarkedFiles, markedSite, withCaret } from './marked';

const FILE = '/officescan/hotfix_pccnt/Common/OfcNTCer.dat';

function project(version: string): string {
  return `{ "products": { "officescan": { "version": "${version}" } }, "nodes": { "sv1": { "files": ["sv/**"], "role": "server" } } }`;
}

/** What the lenses of the first file copy, with the text that they stand above. */
function copied(files: MarkedFiles): readonly string[] {
  const { site, file } = markedSite(files);
  return codeLenses(file, site).map(({ span, action }) => {
    const text = file.source.text.slice(span.start, span.end);
    return `${text}: ${action?.kind === 'copy' ? action.text.replace(FILE, '…') : action?.kind}`;
  });
}

const CASES: readonly (readonly [string, MarkedFiles, readonly string[]])[] = [
  [
    'a server by its address, before XG Service Pack 1',
    { 'sv/ofcscan.ini': serverIni('192.168.0.12'), 'clusterconf.json': project('8.0') },
    ['192.168.0.12: http://sv1:8080…', '192.168.0.12: http://192.168.0.12:8080…'],
  ],
  [
    'from XG Service Pack 1 on, with the port that its agents have',
    {
      'sv/ofcscan.ini': serverIni('sv1'),
      'clusterconf.json': project('XG SP1'),
      'sv/hosts': '10.0.0.5 sv1\n',
      'agents/pc1/agent.reg': agentReg('"Server"="sv1"', '"ServerSSLPort"=dword:000001bb'),
    },
    ['sv1: https://sv1:443…', 'sv1: https://10.0.0.5:443…'],
  ],
  [
    'the default port where no file tells it, and an address of version 6',
    {
      'sv/ofcscan.ini': serverIni('2001:db8::5'),
      'clusterconf.json': '{ "products": { "officescan": { "version": "14.0" } } }',
    },
    ['2001:db8::5: https://[2001:db8::5]:4343…'],
  ],
  [
    'both schemes where nothing tells the version',
    { 'ofcscan.ini': serverIni('sv1', '80') },
    ['sv1: https://sv1:4343…', 'sv1: http://sv1:80…'],
  ],
  [
    'the virtual computer name and the floating IP of a cluster',
    {
      'server1/ofcscan.ini': serverIni('192.168.0.12'),
      'clp.conf': guideCluster,
      'clusterconf.json': '{ "products": { "officescan": { "version": "8.0" } } }',
    },
    ['192.168.0.12: http://vcom:8080…', '192.168.0.12: http://192.168.0.12:8080…'],
  ],
  [
    'an agent by what it calls itself',
    {
      'agents/pc1/ofcscan.ini': agentIni('oldsv', '80'),
      'sv/ofcscan.ini': serverIni('sv1'),
      'clusterconf.json': project('11.0'),
    },
    ['ServerAddr: http://oldsv:80…'],
  ],
  [
    'the registry of an agent',
    {
      'agents/pc1/agent.reg': agentReg('"Server"="sv1"', '"ServerSSLPort"=dword:000010f7'),
      'clusterconf.json': project('Apex One'),
    },
    ['Server: https://sv1:4343…'],
  ],
  ['a file that names no server', { 'ofcscan.ini': '[Global Setting]\r\n' }, []],
  ['a name that is none', { 'ofcscan.ini': serverIni('http://sv1/') }, []],
];

describe('what a click copies', () => {
  test.each(CASES)('%s', (_name, files, lenses) => {
    expect(copied(files)).toEqual(lenses);
  });
});

function hover(files: MarkedFiles, path: string, piece: string, locale: 'en' | 'ja'): readonly string[] {
  const { site, file, offset } = markedSite(withCaret(files, path, piece));
  return (hoverAt(file, site, offset)?.lines ?? []).map((line) => render(line, locale));
}

describe('a hover', () => {
  const files = {
    'sv/ofcscan.ini': serverIni('sv1'),
    'clusterconf.json': project('XG SP1'),
    'sv/hosts': '10.0.0.5 sv1\n',
  };

  test.each([
    ['Master_DomainName', 'Master_Dom‸ainName'],
    ['Master_DomainPort', 'Master_Dom‸ainPort'],
  ])('on %s shows them, and says what is guessed', (_key, piece) => {
    const lines = hover(files, 'sv/ofcscan.ini', piece, 'en');
    expect(lines).toContain(`Check by name: https://sv1:4343${FILE}`);
    expect(lines).toContain(`Check by address: https://10.0.0.5:4343${FILE}`);
    expect(lines).toContain('No file tells the https port; 4343 is the default.');
    expect(hover(files, 'sv/ofcscan.ini', piece, 'ja')).toContain(`名前での確認: https://sv1:4343${FILE}`);
  });

  test('on another key, and in another key of the registry, does not', () => {
    const isCheck = (line: string) => line.includes(FILE);
    expect(hover(files, 'sv/ofcscan.ini', 'Client_Loc‸alServer_Port', 'en').filter(isCheck)).toEqual([]);
    const reg = agentReg('"Server"="sv1"');
    expect(hover({ 'agent.reg': reg }, 'agent.reg', '"Ser‸ver"', 'en').filter(isCheck)).toHaveLength(2);
    const other = `${reg}\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Other]\r\n"Server"="x"\r\n`;
    expect(hover({ 'agent.reg': other }, 'agent.reg', '"Server"="‸x"', 'en').filter(isCheck)).toEqual([]);
  });
});
