import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';

export default defineRule({
  id: 'officescan/day-missing-in-months',
  title: {
    en: 'A monthly task is set to a day that some months lack',
    ja: '毎月の処理の日がない月がある',
  },
  severity: 'hint',
  confidence: 'likely',
  scope: 'file',
  reads: ['documentedSetting'],
  sources: [{ document: 'Trend Micro KA-0003133' }],
  messages: {
    day: template({
      en: 'The queue is cleared monthly on day {day}, which not every month has. In the other months it may not happen; check whether day 28 or earlier would do.',
      ja: '通知キューの消去日が毎月 {day} 日ですが、その日がない月では実行されない可能性があります。28 日以前でよいか確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'No document says what the server does in a month that does not have the day, and skipping it is the simplest thing to do.',
      whenItIsFine: 'Where a month without the task does no harm.',
    },
    ja: {
      why: 'その日がない月にサーバがどう動作するかを説明した資料はなく、実行されないと考えるのが安全です。',
      whenItIsFine: '実行されない月があってもよい場合は問題ありません。',
    },
  },
  check({ facts, report }) {
    const settings = facts.all('documentedSetting');
    const textOf = (key: string) => settings.find(({ name }) => name === key)?.text;
    const day = textOf('Cancel_Notification_DayOfMonth');
    const isMonthly = textOf('Cancel_Notification_Frequency')?.value === '1';
    if (!isMonthly || textOf('Enable_Cancel_Notification')?.value !== '1' || day === undefined) return;
    if (/^(?:29|30|31)$/.test(day.value)) report({ message: 'day', at: day.at, args: { day: day.value } });
  },
});

const ini = (frequency: string, day: string) =>
  `; 𠮷\r\nEnable_Cancel_Notification=1\r\nCancel_Notification_Frequency=${frequency}\r\nCancel_Notification_DayOfMonth=${day}\r\n`;

export const examples: RuleExamples = [
  { name: 'the last day of a long month', files: { 'ofcscan.ini': ini('1', '⟦31⟧') }, finds: ['day'] },
  {
    name: 'a day of every month, and a task that is weekly',
    files: { 'a/ofcscan.ini': ini('1', '28'), 'b/ofcscan.ini': ini('2', '31') },
    finds: [],
  },
];
