import { rules } from '../engine/rules/registry.generated';
import { levelNames } from '../engine/sites/config';
import { type Generated, readText } from './generated';

/** The settings in package.json and their texts in both languages; everything else in the two files is left alone. */
export function settings(): readonly Generated[] {
  const manifest = JSON.parse(readText('package.json'));
  manifest.contributes.configuration.properties = {
    'clusterconf.rules': {
      type: 'object',
      scope: 'resource',
      default: {},
      markdownDescription: '%setting.rules%',
      additionalProperties: false,
      properties: Object.fromEntries(
        rules.map(({ meta: { id } }) => [id, { enum: levelNames, description: `%rule.${id}%` }]),
      ),
    },
    'clusterconf.language': {
      type: 'string',
      scope: 'window',
      enum: ['auto', 'en', 'ja'],
      default: 'auto',
      description: '%setting.language%',
    },
    'clusterconf.inlayHints': {
      type: 'boolean',
      scope: 'window',
      default: true,
      description: '%setting.inlayHints%',
    },
    'clusterconf.trace.server': {
      type: 'string',
      scope: 'window',
      enum: ['off', 'messages', 'verbose'],
      default: 'off',
      description: '%setting.trace%',
    },
  };
  return [
    { path: 'package.json', text: `${JSON.stringify(manifest, null, 2)}\n` },
    { path: 'package.nls.json', text: texts('en') },
    { path: 'package.nls.ja.json', text: texts('ja') },
  ];
}

function texts(locale: 'en' | 'ja'): string {
  const own = Object.entries(manifestTexts).map(([key, text]) => [key, text[locale]]);
  const titles = rules.map(({ meta: { id, title } }) => [`rule.${id}`, title[locale]]);
  return `${JSON.stringify(Object.fromEntries([...own, ...titles]), null, 2)}\n`;
}

/** The texts of package.json that no rule brings along. */
const manifestTexts = {
  displayName: {
    en: 'clusterconf: antivirus servers on failover clusters',
    ja: 'clusterconf: クラスタ上のウイルス対策サーバの設定検査',
  },
  description: {
    en: 'Reads the configuration files of antivirus management servers and failover clusters together, and finds what will break before a failover does.',
    ja: 'ウイルス対策サーバとクラスタの設定ファイルをまとめて読み、フェイルオーバの前に食い違いを見つけます。',
  },
  'command.showProblems': { en: 'Show problems', ja: '問題を表示' },
  'command.explainRule': { en: 'Explain rules', ja: 'ルールの説明を表示' },
  'command.showCollection': { en: 'Show collection steps', ja: '収集手順を表示' },
  'command.showGuide': { en: 'Compare with the guides', ja: '手順書と照合' },
  'command.showPlan': { en: 'Plan a change', ja: '変更の計画を表示' },
  'command.restartServer': { en: 'Restart server', ja: 'サーバの再起動' },
  'command.showLog': { en: 'Show log', ja: 'ログを表示' },
  'setting.rules': {
    en: 'The level of each rule, or `off`. What clusterconf.json says goes before this.',
    ja: 'ルールごとの重大度、または `off` です。clusterconf.json の指定が優先されます。',
  },
  'setting.language': {
    en: 'The language of findings, hovers and rule pages; auto is that of the editor.',
    ja: '指摘、ホバー、ルールの説明の言語です。auto はエディターの言語です。',
  },
  'setting.inlayHints': {
    en: 'Shows behind each address of a hosts file whose it is in the cluster.',
    ja: 'hosts の各アドレスの後に、クラスタのどのサーバの何のアドレスかを表示します。',
  },
  'setting.trace': {
    en: 'Logs the messages between editor and server. `verbose` logs the text of whole documents, with the secrets in them.',
    ja: 'エディターとサーバの間の通信をログに出力します。`verbose` では秘密情報を含むファイル全体の内容が出力されます。',
  },
} as const;
