import { groupBy } from '../../facts/groupBy';
import type { Fact } from '../../facts/vocabulary';
import { replacement } from '../../fixes/fix';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { settingNote } from '../shared/notes';
import { setTitle } from '../shared/titles';

export default defineRule({
  id: 'officescan/setting-without-effect',
  title: {
    en: 'A setting has no effect while another is off',
    ja: '別の設定が無効なため効果のない設定',
  },
  severity: 'info',
  confidence: 'likely',
  scope: 'file',
  reads: ['documentedSetting'],
  sources: [
    { document: 'Trend Micro KA-0003133' },
    { document: 'Apex One Online Help: Modifying the Forensic Folder and Database Settings' },
  ],
  messages: {
    needs: template({
      en: '{key} needs {switch}={on}, but {switch} is {state} here. Check which of the two is meant.',
      ja: '{key} には {switch}={on} が必要ですが、{switch} は {state} です。どちらが正しいか確認してください。',
    }),
    absent: template({
      en: '{key} needs {switch}={on}, and the file does not have {switch}. Check whether the switch was forgotten.',
      ja: '{key} には {switch}={on} が必要ですが、{switch} がありません。指定を忘れていないか確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'Whoever sets the time of a task believes that the task runs. Where the switch beside it is off, or was never written, nothing happens at that time.',
      whenItIsFine:
        'Settings that are kept for later. A switch that is on by default is asked for only where the file turns it off.',
    },
    ja: {
      why: '実行する時刻を設定すると、その処理が行われると考えがちです。有効にする設定がオフのままだったり書かれていなかったりすると、その時刻になっても何も行われません。',
      whenItIsFine:
        '後で使うために残している設定であれば問題ありません。初期値が有効の設定は、無効にしている場合だけ指摘します。',
    },
  },
  check({ facts, report }) {
    const byName = groupBy(facts.all('documentedSetting'), ({ name }) => name);
    for (const { settings, needs, on, isOnByDefault } of SWITCHES) {
      const [state] = byName.get(needs) ?? [];
      if (state === undefined ? isOnByDefault : state.text.value === on) continue;
      const [first] = settings.flatMap((name) => byName.get(name) ?? []).filter(isMeant);
      if (first === undefined) continue;
      const args = { key: first.key.value, switch: needs, on };
      if (state === undefined) report({ message: 'absent', at: first.key.at, args });
      else if (OFF.has(state.text.value)) {
        const related = [settingNote(state.text.at, state.key.value, state.text.value)];
        const fixes = [replacement(setTitle(needs, on), 'suggested', state.text.at, on)];
        report({ message: 'needs', at: first.key.at, args: { ...args, state: state.text.value }, related, fixes });
      }
    }
  },
});

/** A switch that reads as neither on nor off is the matter of the rule on values. */
const OFF: ReadonlySet<string> = new Set(['0', '1', '2', '3']);

interface Switch {
  readonly settings: readonly string[];
  readonly needs: string;
  readonly on: string;
  readonly isOnByDefault: boolean;
}

const SWITCHES: readonly Switch[] = [
  {
    settings: [
      'Cancel_Notification_Frequency',
      'Cancel_Notification_Hour',
      'Cancel_Notification_Minute',
      'Cancel_Notification_DayOfMonth',
      'Cancel_Notification_DayOfWeek',
    ],
    needs: 'Enable_Cancel_Notification',
    on: '1',
    isOnByDefault: false,
  },
  {
    settings: ['Cancel_Notification_DayOfMonth'],
    needs: 'Cancel_Notification_Frequency',
    on: '1',
    isOnByDefault: true,
  },
  {
    settings: ['Cancel_Notification_DayOfWeek'],
    needs: 'Cancel_Notification_Frequency',
    on: '2',
    isOnByDefault: true,
  },
  {
    settings: ['ForensicDataPurgeCheckFrequency'],
    needs: 'ForensicDataPurgeEnable',
    on: '1',
    isOnByDefault: true,
  },
  { settings: ['AllowedLogonFailureTimes'], needs: 'EnableLogonRestriction', on: '1', isOnByDefault: false },
  {
    settings: ['UserDefinedUploadFolder'],
    needs: 'EnableUserDefinedUploadFolder',
    on: '1',
    isOnByDefault: false,
  },
];

/** What still has the value that it is delivered with was set by nobody: the default, or a sentence in angle brackets. */
function isMeant({ name, text }: Fact<'documentedSetting'>): boolean {
  return !(DELIVERED[name] ?? /^<.*>$/).test(text.value);
}

const DELIVERED: Readonly<Record<string, RegExp>> = {
  Cancel_Notification_Frequency: /^3$/,
  Cancel_Notification_Hour: /^1$/,
  Cancel_Notification_Minute: /^1$/,
  Cancel_Notification_DayOfMonth: /^1$/,
  Cancel_Notification_DayOfWeek: /^0$/,
};

const ini = (state: string) =>
  `[INI_SERVER_SECTION]\r\n; 𠮷\r\n${state}Cancel_Notification_Frequency=2\r\nCancel_Notification_Hour=3\r\n`;

export const examples: RuleExamples = [
  {
    name: 'the time is set and the task is off',
    files: {
      'ofcscan.ini': ini('Enable_Cancel_Notification=0\r\n').replace(
        'Cancel_Notification_Frequency',
        '⟦Cancel_Notification_Frequency⟧',
      ),
    },
    finds: ['needs'],
    fixed: { 'ofcscan.ini': ini('Enable_Cancel_Notification=1\r\n') },
  },
  {
    name: 'a limit without the lock',
    files: { 'ofcserver.ini': '⟦AllowedLogonFailureTimes⟧=5\n' },
    finds: ['absent'],
  },
  {
    name: 'the task is on; what is delivered, with the task off; a switch that is on by default',
    files: {
      'a/ofcscan.ini': ini('Enable_Cancel_Notification=1\r\n'),
      'b/ofcscan.ini': 'Enable_Cancel_Notification=0\nCancel_Notification_Hour=1\nCancel_Notification_Minute=1\n',
      'ofcserver.ini': '[INI_IDLP_SECTION]\nForensicDataPurgeCheckFrequency=1\nUserDefinedUploadFolder=<Your Folder>\n',
    },
    finds: [],
  },
];
