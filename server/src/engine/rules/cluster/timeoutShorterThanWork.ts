import type { Fact } from '../../facts/vocabulary';
import { type Fix, replacement } from '../../fixes/fix';
import { template } from '../../messages/message';
import type { Located } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { settingNote } from '../shared/notes';
import { writeTitle } from '../shared/titles';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';
import { linuxDisks, linuxDisksWith } from '../sites/linuxExamples';

export default defineRule({
  id: 'cluster/timeout-shorter-than-work',
  title: {
    en: 'A resource gets less time than its work may take',
    ja: '処理時間より短いタイムアウト',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['resourceTimes'],
  sources: [
    { document: 'CLUSTERPRO X: clp.conf', section: 'resource/<type>@<name>/act/timeout, deact/timeout' },
    { document: 'github.com/EXPRESSCLUSTER: CreateClusterOnLinux, clpcfset' },
  ],
  messages: {
    start: template({
      en: '"{resource}" has {limit} seconds to be activated, but its own work may take {work} and the product adds {added}. It may be given up while it still starts; allow {least}.',
      ja: '「{resource}」の活性タイムアウト {limit} 秒は、処理時間 {work} 秒に {added} 秒を加えた {least} 秒より短く、起動中に失敗とみなされる可能性があります。',
    }),
    stop: template({
      en: '"{resource}" has {limit} seconds to be deactivated, but its own work may take {work} and the product adds {added}. It may be given up while it still stops; allow {least}.',
      ja: '「{resource}」の非活性タイムアウト {limit} 秒は、処理時間 {work} 秒に {added} 秒を加えた {least} 秒より短く、停止中に失敗とみなされる可能性があります。',
    }),
  },
  docs: {
    en: {
      why: 'A resource has a limit for its own work, such as the time that a script may run, and one for the whole activation. The programs of the vendor set the second to the first and 180 seconds more, for services to 1800 seconds on top of that. Who raises only the first gets an activation failure, and with it a failover, in the middle of a start that was going well.',
      whenItIsFine:
        'Limits that the file leaves out follow from the others. Of scripts and services whose own time is not in the file nothing is known.',
    },
    ja: {
      why: 'リソースには、スクリプトの実行時間などの処理時間と、活性処理全体のタイムアウトがあります。設定画面は、後者を前者に 180 秒を加えた値（サービスではさらに 1800 秒を加えた値）にします。処理時間だけを延ばすと、正常に起動している途中で活性失敗となり、フェイルオーバします。',
      whenItIsFine:
        'ファイルにないタイムアウトは自動的に決まるため問題ありません。処理時間の記載がないスクリプトとサービスは確認の対象外です。',
    },
  },
  check({ facts, report }) {
    for (const times of facts.all('resourceTimes')) {
      const need = NEEDS.get(times.type);
      if (need === undefined) continue;
      for (const message of ['start', 'stop'] as const) {
        const limit = message === 'start' ? times.activationTimeout : times.deactivationTimeout;
        const written = message === 'start' ? times.startWork : times.stopWork;
        const own = written?.value ?? need.defaults?.[message];
        if (limit === undefined || own === undefined) continue;
        const work = own * need.factor + (need.request ? (times.requestWork?.value ?? need.request) : 0);
        const least = work + need.added;
        if (limit.value >= least) continue;
        const args = { resource: times.resource.value, limit: limit.value, work, added: need.added, least };
        const related = workNotes(times, written);
        report({ message, at: limit.at, args, related, fixes: [writeLeast(limit, least)] });
      }
    }
  },
});

interface Need {
  /** Seconds that the product adds to the work. */
  readonly added: number;
  /** How often the work is done. */
  readonly factor: number;
  /** What the work takes where the file does not say. */
  readonly defaults?: { readonly start: number; readonly stop: number };
  /** Seconds for a request before the work where the file does not say. */
  readonly request?: number;
}

const NEEDS: ReadonlyMap<string, Need> = new Map<string, Need>([
  ['exec', { added: 180, factor: 1, defaults: { start: 1800, stop: 1800 } }],
  ['script', { added: 180, factor: 1 }],
  ['service', { added: 180 + 1800, factor: 1 }],
  ['vm', { added: 180, factor: 1, defaults: { start: 0, stop: 600 }, request: 180 }],
  ['awsvip', { added: 180, factor: 3, defaults: { start: 100, stop: 100 } }],
]);

function workNotes({ requestWork }: Fact<'resourceTimes'>, written: Located<number> | undefined) {
  const all = [written, requestWork].filter((one) => one !== undefined);
  return all.map((one) => settingNote(one.at, one === requestWork ? 'reqtimeout' : 'timeout', one.value));
}

/** Suggested: a short limit may be meant, so that a start that hangs ends soon. */
function writeLeast({ at }: Located<number>, least: number): Fix {
  return replacement(writeTitle(String(least)), 'suggested', at, String(least));
}

const exec = '<exec name="exec1"><parameters>';

function withExec(limit: string, work: string): string {
  return linuxDisksWith(
    exec,
    `<exec name="exec1"><!-- 𠮷 --><act><timeout>${limit}</timeout></act><parameters><timeout><start>${work}</start></timeout>`,
  );
}

function withService(limit: string, wait: string): string {
  const parameters = `<parameters><name>W3SVC</name><deactwaittime>${wait}</deactwaittime></parameters>`;
  return guideClusterWith(
    '  </resource>\n',
    `    <types name="service"/>\n    <service name="web"><deact><timeout>${limit}</timeout></deact>${parameters}</service>\n  </resource>\n`,
  ).replace('<resource name="vcom@vcom1"/>', '<resource name="vcom@vcom1"/><resource name="service@web"/>');
}

export const examples: RuleExamples = [
  {
    name: 'a script that was given more time',
    files: { 'clp.conf': withExec('⟦480⟧', '600') },
    finds: ['start'],
    fixed: { 'clp.conf': withExec('780', '600') },
  },
  {
    name: 'a script that may run for half an hour by default',
    files: { 'clp.conf': withExec('⟦480⟧', '') },
    finds: ['start'],
  },
  {
    name: 'a service that is waited for',
    files: { 'clp.conf': withService('⟦2010⟧', '300') },
    finds: ['stop'],
    fixed: { 'clp.conf': withService('2280', '300') },
  },
  { name: 'exactly 180 seconds more', files: { 'clp.conf': withExec('480', '300') }, finds: [] },
  { name: 'a service with what the product sets', files: { 'clp.conf': withService('2010', '30') }, finds: [] },
  { name: 'a service whose own time is not written', files: { 'clp.conf': withService('60', '') }, finds: [] },
  { name: 'no limits in the file', files: { 'clp.conf': guideCluster }, finds: [] },
  { name: 'none on Linux either', files: { 'clp.conf': linuxDisks }, finds: [] },
];
