import { type Fix, replacement } from '../../fixes/fix';
import type { KnowledgeEntry } from '../../knowledge/entry';
import { iniTable } from '../../knowledge/iniTables';
import { template } from '../../messages/message';
import type { Located } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { allowedValues, isAllowed } from '../shared/settingValues';
import { writeTitle } from '../shared/titles';

export default defineRule({
  id: 'officescan/value-not-allowed',
  title: {
    en: 'A setting has a value that it cannot have',
    ja: '設定できない値が書かれている',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['documentedSetting'],
  sources: [
    { document: 'Trend Micro KA-0003133' },
    { document: 'Trend Micro KA-0005696' },
    { document: 'Trend Micro 1095203' },
  ],
  messages: {
    value: template({
      en: '{key} is "{text}", but the values it can have are: {allowed}. The setting may be ignored; correct it.',
      ja: '{key} の「{text}」は設定できる値 ({allowed}) ではありません。設定が無視される可能性があります。直してください。',
    }),
    remark: template({
      en: '{key} is "{text}": what stands behind the number belongs to the value, since such files have no remarks there. Write the number alone.',
      ja: '{key} の「{text}」では、番号の後の文字も値の一部になり、設定が無視される可能性があります。番号だけを書いてください。',
    }),
  },
  docs: {
    en: {
      why: 'A value that the server cannot understand is taken for 0 or for the default, without a word. Full-width digits look right on the screen, and a remark copied from an article becomes a part of the value.',
      whenItIsFine:
        'Only keys of which the vendor documents the values are looked at, and an empty value is left to the default. Ports are the matter of another rule.',
    },
    ja: {
      why: '解釈できない値は、警告もなく 0 や既定値として扱われます。全角の数字は画面では正しく見え、記事からコピーした注記は値の一部になります。',
      whenItIsFine:
        'ベンダーの資料に値の範囲があるキーだけを調べます。空の値は既定値になるため指摘しません。ポートは別のルールで調べます。',
    },
  },
  check({ facts, report }) {
    for (const { file, name, key, text } of facts.all('documentedSetting')) {
      const entry = iniTable(file)?.find(name);
      if (entry?.evidence !== 'vendor' || isAllowed(entry, text.value)) continue;
      const number = remarked(entry, text.value);
      const args = { key: key.value, text: text.value };
      if (number !== undefined) {
        const fixes = [replacement(writeTitle(number), 'suggested', text.at, number)];
        report({ message: 'remark', at: text.at, args, fixes });
      } else {
        const allowed = allowedValues(entry);
        report({ message: 'value', at: text.at, args: { ...args, allowed }, fixes: corrections(entry, text) });
      }
    }
  },
});

/** The number before a remark, when that alone would do. */
function remarked(entry: KnowledgeEntry, text: string): string | undefined {
  const number = /^(-?\d{1,9})\s*[;(#（；].*$/.exec(text)?.[1];
  return number !== undefined && isAllowed(entry, number) ? number : undefined;
}

/** Full-width digits mean one number only; else the default is what the product would do. */
function corrections(entry: KnowledgeEntry, { value, at }: Located<string>): readonly Fix[] {
  const narrow = value.normalize('NFKC').trim();
  if (isAllowed(entry, narrow)) return [replacement(writeTitle(narrow), 'safe', at, narrow)];
  return entry.default === undefined ? [] : [replacement(writeTitle(entry.default), 'suggested', at, entry.default)];
}

const ini = (line: string) => `[INI_SERVER_SECTION]\r\n; 𠮷野\r\nEnable_Cancel_Notification=1\r\n${line}\r\n`;

export const examples: RuleExamples = [
  {
    name: 'an hour that no day has',
    files: { 'ofcscan.ini': ini('Cancel_Notification_Hour=⟦24⟧') },
    finds: ['value'],
    fixed: { 'ofcscan.ini': ini('Cancel_Notification_Hour=1') },
  },
  {
    name: 'full-width digits',
    files: { 'ofcscan.ini': ini('Cancel_Notification_Minute = ⟦３０⟧') },
    finds: ['value'],
    fixed: { 'ofcscan.ini': ini('Cancel_Notification_Minute = 30') },
  },
  {
    name: 'a remark copied from an article',
    files: { 'ofcserver.ini': '[CCCA]\r\nCCCASOBLUpdateMinute=⟦5 (minimum is 1 minute)⟧\r\n' },
    finds: ['remark'],
    fixed: { 'ofcserver.ini': '[CCCA]\r\nCCCASOBLUpdateMinute=5\r\n' },
  },
  {
    name: 'a frequency that is none, and a switch that is a word',
    files: {
      'a/ofcserver.ini': '[CCCA]\nCCCASOBLUpdateFrequency=⟦5⟧\n',
      'b/ofcscan.ini': '[Global Setting]\nNoSleepInScheduleScan=⟦yes⟧\n',
    },
    finds: ['value', 'value'],
  },
  {
    name: 'values at the bounds, no limit, no value, and a key of which little is known',
    files: {
      'a/ofcscan.ini': ini('Cancel_Notification_Hour=23\r\nMax_Search_Queue=-1\r\nCancel_Notification_Minute='),
      'b/ofcscan.ini': '[Global Setting]\nEnableUsbLogging=2\nUnknown_Key=yes\n',
      'CCCAServer.ini': 'UpdateSchedule=60\n',
    },
    finds: [],
  },
];
