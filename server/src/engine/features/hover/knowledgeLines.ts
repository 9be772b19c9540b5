import type { KnowledgeEntry, ValueType } from '../../knowledge/entry';
import { type Message, message, plain, template } from '../../messages/message';

const texts = {
  defaultValue: template({ en: 'Default: {value}', ja: '既定値: {value}' }),
  port: template({ en: 'A port from 1 to 65535.', ja: '1〜65535 のポート番号です。' }),
  flag: template({ en: '1 turns it on, 0 turns it off.', ja: '1 で有効、0 で無効です。' }),
  between: template({ en: 'A whole number from {min} to {max}.', ja: '{min}〜{max} の整数です。' }),
  from: template({ en: 'A whole number, at least {min}.', ja: '{min} 以上の整数です。' }),
  secret: template({ en: 'The value is a secret and is not shown.', ja: '値は秘密情報のため表示しません。' }),
  versions: template({ en: 'Versions: {versions}', ja: '対象バージョン: {versions}' }),
  source: template({ en: 'Source: {source}', ja: '出典: {source}' }),
} as const;

/** Meaning, type and range, default, what a cluster demands, source. */
export function knowledgeLines(entry: KnowledgeEntry, value?: string): readonly Message[] {
  const { meaning, type, onCluster, versions, source } = entry;
  return [
    plain(meaning),
    ...typeLines(type, value),
    ...(entry.default === undefined ? [] : [message(texts.defaultValue, { value: entry.default })]),
    ...(onCluster === undefined ? [] : [plain(onCluster)]),
    ...(versions === undefined ? [] : [message(texts.versions, { versions })]),
    message(texts.source, { source }),
  ];
}

function typeLines(type: ValueType, value: string | undefined): readonly Message[] {
  switch (type.kind) {
    case 'port':
      return [message(texts.port, {})];
    case 'flag':
      return [message(texts.flag, {})];
    case 'secret':
      return [message(texts.secret, {})];
    case 'integer':
      return integerLines(type.min, type.max);
    case 'choice':
      return choiceLines(type.choices, value);
    default:
      return [];
  }
}

function integerLines(min: number | undefined, max: number | undefined): readonly Message[] {
  if (min === undefined) return [];
  return [max === undefined ? message(texts.from, { min }) : message(texts.between, { min, max })];
}

type Choices = Extract<ValueType, { kind: 'choice' }>['choices'];

/** The meaning of the value that is there, or of every choice when it is none of them. */
function choiceLines(choices: Choices, value: string | undefined): readonly Message[] {
  const chosen = value === undefined ? undefined : choices[value];
  const shown = chosen === undefined || value === undefined ? Object.entries(choices) : [[value, chosen] as const];
  return shown.map(([name, { en, ja }]) => plain({ en: `${name}: ${en}`, ja: `${name}: ${ja}` }));
}
