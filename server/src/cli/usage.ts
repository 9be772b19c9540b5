import { type Message, message, render, template } from '../engine/messages/message';

/** A wrong call: one sentence in the person's language, and exit code 2. */
export class UsageError extends Error {
  readonly reason: Message;

  constructor(reason: Message) {
    super(render(reason, 'en'));
    this.reason = reason;
  }
}

const texts = {
  unknownOption: template({ en: 'There is no option {option}.', ja: '{option} というオプションはありません。' }),
  valueMissing: template({ en: '{option} needs a value.', ja: '{option} には値が必要です。' }),
  noValue: template({ en: '{option} takes no value.', ja: '{option} に値は指定できません。' }),
  wrongCommand: template({
    en: '{option} is not an option of {command}.',
    ja: '{option} は {command} のオプションではありません。',
  }),
  wrongValue: template({
    en: '{option} takes {choices}, not "{value}".',
    ja: '{option} に指定できるのは {choices} です。「{value}」は指定できません。',
  }),
  noSuchPath: template({
    en: 'There is no file or folder "{path}".',
    ja: '「{path}」というファイルまたはフォルダーはありません。',
  }),
  noFolder: template({
    en: '{option} takes a folder of Windows, not "{path}".',
    ja: '{option} に指定できるのは Windows のフォルダーです。「{path}」は指定できません。',
  }),
  noOperands: template({ en: '{command} takes no operands.', ja: '{command} に引数は指定できません。' }),
  oneRule: template({
    en: 'explain takes the id of one rule; `clusterconf rules` lists them.',
    ja: 'explain にはルールの ID を 1 つ指定します（一覧: `clusterconf rules`）。',
  }),
  noSuchRule: template({ en: 'There is no rule "{rule}".', ja: '「{rule}」というルールはありません。' }),
  closeRule: template({
    en: 'There is no rule "{rule}"; did you mean "{close}"?',
    ja: '「{rule}」というルールはありません（「{close}」ではありませんか）。',
  }),
  stdio: template({
    en: 'lsp speaks over standard input and output only: `clusterconf lsp --stdio`.',
    ja: 'lsp は標準入出力だけで通信します。`clusterconf lsp --stdio` としてください。',
  }),
} as const;

export const usage = {
  unknownOption: (option: string) => new UsageError(message(texts.unknownOption, { option })),
  valueMissing: (option: string) => new UsageError(message(texts.valueMissing, { option })),
  noValue: (option: string) => new UsageError(message(texts.noValue, { option })),
  wrongCommand: (option: string, command: string) => new UsageError(message(texts.wrongCommand, { option, command })),
  wrongValue: (option: string, choices: readonly string[], value: string) =>
    new UsageError(message(texts.wrongValue, { option, choices: choices.join(', '), value })),
  noSuchPath: (path: string) => new UsageError(message(texts.noSuchPath, { path })),
  noFolder: (option: string, path: string) => new UsageError(message(texts.noFolder, { option, path })),
  noOperands: (command: string) => new UsageError(message(texts.noOperands, { command })),
  oneRule: () => new UsageError(message(texts.oneRule, {})),
  noSuchRule: (rule: string, close: string | undefined) =>
    new UsageError(
      close === undefined ? message(texts.noSuchRule, { rule }) : message(texts.closeRule, { rule, close }),
    ),
  stdio: () => new UsageError(message(texts.stdio, {})),
} as const;
