import { template } from '../engine/messages/message';

/** What the server itself says to a person; rules and features bring their own texts. */
export const texts = {
  allowHere: template({ en: 'Allow {rule} here', ja: 'ここでは {rule} を許可する' }),
  allowInProject: template({
    en: 'Allow {rule} here, in clusterconf.json',
    ja: 'clusterconf.json で {rule} を許可する',
  }),
  explain: template({ en: 'Explain {rule}', ja: '{rule} の説明を表示する' }),
  copyCommand: template({ en: 'Copy the command: {title}', ja: 'コマンドをコピーする: {title}' }),
  createReg: template({ en: 'Create a .reg with this change: {title}', ja: 'この変更の .reg を作成する: {title}' }),
  open: template({ en: 'Open: {note}', ja: '開く: {note}' }),
  fixAll: template({ en: 'Apply all safe fixes in this file', ja: 'このファイルの安全な修正をすべて適用する' }),
  otherFile: template({ en: 'Changes {path}', ja: '{path} を変更します' }),
  tooLarge: template({
    en: '{path} is over the limit of {limit} MB and was not read.',
    ja: '{path} は {limit} MB を超えているため、読んでいません。',
  }),
  tooLargeExport: template({
    en: '{path} is over the limit of {limit} MB and was not read. `clusterconf check` on the command line reads exports of any size.',
    ja: '{path} は {limit} MB を超えているため、読んでいません。コマンドラインの `clusterconf check` では、大きさにかかわらず調べられます。',
  }),
  truncated: template({
    en: 'The scan ended at {limit} candidate files or {depth} levels of folders; the rest was not looked at.',
    ja: '対象になりうるファイル {limit} 件またはフォルダー {depth} 階層の上限に達したため、残りは調べていません。',
  }),
  alsoIn: template({ en: 'Also named in:', ja: 'ほかに書かれている場所:' }),
  morePlaces: template({ en: 'and {count} more', ja: 'ほか {count} か所' }),
} as const;
