import { fileKinds } from '../engine/files/kinds';
import { rules } from '../engine/rules/registry.generated';
import { levelNames } from '../engine/sites/config';
import type { Generated } from './generated';
import { migrationSchema } from './migrationSchema';
import { natSchema } from './natSchema';
import { renewalSchema } from './renewalSchema';

/** The JSON Schema of clusterconf.json: completion, hovers and checks of that file itself in any editor. */
export function projectSchema(): Generated {
  return { path: 'syntaxes/clusterconf.schema.json', text: `${JSON.stringify(schema(), null, 2)}\n` };
}

function schema() {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'clusterconf.json',
    description: say(
      'What the files of a site cannot say themselves.',
      '設定ファイルからは分からない、サイトの情報です。',
    ),
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      products: map(
        say('Products and their versions.', '製品とバージョンです。'),
        objectOf({
          version: { type: 'string' },
          webServer: { enum: ['iis', 'apache'] },
          edition: { enum: ['advanced', 'standard'] },
          policyServer: { type: 'boolean' },
          licences: {
            type: 'array',
            items: { enum: ['desktop', 'server'] },
            description: say(
              'For which computers a licence is activated: those with a desktop Windows, those with a Windows Server.',
              'アクティベーション済みのライセンス（desktop: デスクトップ用、server: サーバ用）です。',
            ),
          },
        }),
      ),
      nodes: map(
        say(
          'The computers: which files are theirs, and which system they run.',
          'コンピュータごとのファイルと OS です。',
        ),
        objectOf({
          files: globs(),
          os: { type: 'string', examples: ['Windows Server 2003', 'Windows Server 2016'] },
          role: {
            enum: ['server', 'agent'],
            description: say(
              'A management server, or a computer that an agent protects. Servers of clp.conf are servers, and files below "agents/<name>/" an agent\'s, without this.',
              '管理サーバか、クライアントか。clp.conf のサーバと「agents/<名前>/」の下のファイルは、指定がなくても区別されます。',
            ),
          },
        }),
      ),
      networks: {
        description: say(
          'Networks as CIDR ranges. Of agents: "translated" are behind a NAT, "direct" are reached as they are.',
          'ネットワーク（CIDR 表記）です。エージェントでは translated が NAT の先、direct が直接届くネットワークです。',
        ),
        ...objectOf({ public: ranges(), heartbeat: ranges(), translated: ranges(), direct: ranges() }),
      },
      migration: migrationSchema(say),
      nat: natSchema(say),
      drweb: renewalSchema(say),
      kinds: map(say('Files pinned to a kind, whatever they are called.', 'ファイルの種類の指定です。'), {
        enum: fileKinds,
      }),
      rules: {
        type: 'object',
        description: say('The level of each rule, or off.', 'ルールごとの重大度、または off です。'),
        additionalProperties: false,
        properties: Object.fromEntries(
          rules.map(({ meta: { id, title } }) => [id, { enum: levelNames, description: say(title.en, title.ja) }]),
        ),
      },
      ignore: { ...globs(), description: say('Files that are not checked.', '調べないファイルです。') },
      suppress: {
        type: 'array',
        description: say('Findings that are known and accepted.', '承知のうえで受け入れた指摘です。'),
        items: {
          ...objectOf({
            rule: { enum: rules.map(({ meta }) => meta.id) },
            path: { type: 'string' },
            reason: { type: 'string' },
          }),
          required: ['rule'],
        },
      },
    },
  };
}

/** A schema has one text for all; both languages stand in it. */
function say(en: string, ja: string): string {
  return `${en} / ${ja}`;
}

function objectOf(properties: Readonly<Record<string, unknown>>) {
  return { type: 'object', additionalProperties: false, properties };
}

function map(description: string, value: unknown) {
  return { type: 'object', description, additionalProperties: value };
}

function globs() {
  return { type: 'array', items: { type: 'string' } };
}

function ranges() {
  return { type: 'array', items: { type: 'string', examples: ['192.168.0.0/24'] } };
}
