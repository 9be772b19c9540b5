import type { FactReader } from '../../facts/store';
import type { Fact } from '../../facts/vocabulary';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { agentsCheckServer, agentsUseHttps } from '../shared/officeScanEra';

export default defineRule({
  id: 'move/option-missing',
  title: {
    en: 'IpXfer lacks an option that it needs',
    ja: 'IpXfer の必要なオプションがない',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: ['moveCommand', 'declaredProduct'],
  sources: [{ document: 'Trend Micro KA-0004099' }],
  messages: {
    missing: template({
      en: '{program} is called without {options}. It may end without moving the agent; give the server, its HTTP port and the port of the agent.',
      ja: '{program} に {options} がありません。エージェントが移動しない可能性があります。移動先サーバ、ポート、エージェントのポートを指定してください。',
    }),
    missingForVersion: template({
      en: '{program} is called without {options}, which belongs to it in the version {version} of this site. The agent may not trust or not reach its new server.',
      ja: '{program} に {options} がありません。バージョン {version} では、移動後にサーバと通信できない可能性があります。指定してください。',
    }),
    noValue: template({
      en: 'Nothing stands behind "-{name}". The tool may take the next option for its value, or end; write the value.',
      ja: '「-{name}」の値がありません。ツールが終了するか、次のオプションが値と解釈される可能性があります。値を書いてください。',
    }),
  },
  docs: {
    en: {
      why: 'The move needs the server, the port on which it answers and the port on which the agent will listen. From 11.0 on agents accept orders only of the server whose public key they have, and from XG Service Pack 1 on they call it by HTTPS, so that the file of the key and the HTTPS port belong to the line as well.',
      whenItIsFine:
        'A line with a variable that may bring more options is left alone, as is a call without any option. The options for a version are asked for only where clusterconf.json tells the version.',
    },
    ja: {
      why: '移動には、移動先サーバ、そのポート、エージェントの待ち受けポートが必要です。11.0 以降のエージェントは公開鍵を持つサーバの指示だけを受け入れ、XG Service Pack 1 以降は HTTPS で接続するため、公開鍵のファイルと HTTPS ポートも指定します。',
      whenItIsFine:
        'オプションを変数で渡している行と、オプションが 1 つもない行は対象外です。バージョンに応じたオプションは、clusterconf.json でバージョンが分かる場合だけ確認します。',
    },
  },
  check({ facts, report }) {
    const version = facts.all('declaredProduct').find(({ product }) => /officescan|apexone/i.test(product))?.version;
    for (const command of facts.all('moveCommand')) {
      for (const { name, hasValue } of command.options) {
        if (NEEDS_VALUE.has(name.value) && !hasValue && !command.isOpen)
          report({ message: 'noValue', at: name.at, args: { name: name.value } });
      }
      if (command.isOpen || command.options.length === 0) continue;
      const { program } = command;
      const options = lacking(command, ['s', 'p', 'c']);
      const late = lacking(command, neededFor(facts));
      if (options !== '') report({ message: 'missing', at: program.at, args: { program: program.value, options } });
      else if (late !== '' && version !== undefined) {
        const args = { program: program.value, options: late, version: version.value };
        report({ message: 'missingForVersion', at: program.at, args });
      }
    }
  },
});

const NEEDS_VALUE: ReadonlySet<string> = new Set(['s', 'p', 'sp', 'c', 'e', 'pwd']);

function neededFor(facts: FactReader<'declaredProduct'>): readonly string[] {
  return [...(agentsUseHttps(facts) ? ['sp'] : []), ...(agentsCheckServer(facts) ? ['e'] : [])];
}

/** Those of the options that the line has not, as they are written. */
function lacking({ options }: Fact<'moveCommand'>, names: readonly string[]): string {
  const given = new Set(options.map(({ name }) => name.value));
  return names
    .filter((name) => !given.has(name))
    .map((name) => `-${name}`)
    .join(', ');
}

const version = (text: string) => `{ "products": { "officescan": { "version": "${text}" } } }\n`;

export const examples: RuleExamples = [
  {
    name: 'only the server is named',
    files: { 'move.bat': 'rem 𠮷\r\n\\\\sv2\\tools\\⟦IpXfer.exe⟧ -s sv2\r\n' },
    finds: ['missing'],
  },
  {
    name: 'a line of version 10.6 on a server that is Apex One',
    files: {
      'clusterconf.json': version('Apex One'),
      'move.bat': '⟦IpXfer_x64.exe⟧ -s sv2 -p 8080 -c 21112\r\n',
    },
    finds: ['missingForVersion'],
  },
  {
    name: 'an option without its value',
    files: { 'move.bat': 'IpXfer.exe -s sv2 -⟦p⟧ -c 21112\r\n' },
    finds: ['noValue'],
  },
  {
    name: 'all that is needed, options in a variable, and a call that only shows the usage',
    files: {
      'clusterconf.json': version('10.6'),
      'a.bat': 'IpXfer.exe -s sv2 -p 8080 -c 21112\r\n',
      'b.bat': 'IpXfer.exe -s sv2 %OPTIONS%\r\n',
      'c.bat': 'IpXfer.exe\r\n',
    },
    finds: [],
  },
];
