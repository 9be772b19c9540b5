import type { Migration } from '../facts/views/migrations';
import type { StepState } from '../guides/evaluate';
import { composed } from '../messages/compose';
import { type Bilingual, message, plain, template } from '../messages/message';
import type { Located } from '../text/span';
import type { MethodDecision } from '../verdicts/migration/decide';
import { toldMigration, toldReason } from '../verdicts/migration/told';
import type { MigrationVerdict } from '../verdicts/migration/verdict';
import { methodNames } from '../verdicts/migration/wording';
import { agentLines } from './migration/agents';
import { openLines, wayOutLines } from './migration/openPoints';
import { stepLines } from './migration/steps';
import { type Plan, type PlanLine, type PlanPart, type PlanResult, planLine } from './plan';

const texts = {
  subject: template({ en: 'From {from} to {to}', ja: '{from} から {to} への移行' }),
  same: template({ en: '{what}: {from} on both', ja: '{what}: どちらも {from}' }),
  differ: template({ en: '{what}: {from} becomes {to}', ja: '{what}: {from} → {to}' }),
  unknown: template({
    en: '{what}: {from} becomes {to} (not told by the files)',
    ja: '{what}: {from} → {to}（記載なし）',
  }),
  method: template({
    en: 'Method named in clusterconf.json: {method}',
    ja: 'clusterconf.json で指定された方法: {method}',
  }),
} as const;

/** A management server that another one takes the place of: which way, in which order, and who is left behind. */
export const migrationPlan: Plan = {
  id: 'server-move',
  title: { en: 'Moving the management server', ja: '管理サーバの移行' },
  needs: {
    en: 'Needs the ofcscan.ini of the old and of the new server, in folders named old and new or told in clusterconf.json (migration).',
    ja: '移行元と移行先の ofcscan.ini が必要です（フォルダー old と new、または clusterconf.json の migration で指定）。',
  },
  of: ({ views }) => views.migrations.map(planned),
};

function planned(migration: Migration): PlanResult {
  const { from, to, verdict } = migration;
  return {
    subject: message(texts.subject, { from: from?.label ?? '?', to: to?.label ?? '?' }),
    verdict: toldMigration(verdict),
    parts: [
      part('changes', { en: 'What changes', ja: '変更される内容' }, changeLines(migration)),
      part(
        'methods',
        { en: 'The methods of the guide', ja: '手順書の移行方法' },
        verdict.methods.map((one) => methodLine(one, verdict)),
      ),
      part('agents', { en: 'The agents', ja: '対象のクライアント' }, agentLines(migration)),
      part('ways-out', { en: 'Before the address changes', ja: 'IP アドレスの変更前の作業' }, wayOutLines(verdict)),
      { ...part('steps', { en: 'What to do', ja: '作業手順' }, stepLines(migration)), ordered: true },
      part('open', { en: 'What the guide leaves open', ja: '手順書に記載のない点' }, openLines(verdict)),
    ],
  };
}

function part(id: string, title: Bilingual, lines: readonly PlanLine[]): PlanPart {
  return { id, title, ordered: false, lines };
}

type Told = Located<string | number>;

/** What is compared, with what each server's files tell of it. */
function changeLines({ from, to, declared }: Migration): readonly PlanLine[] {
  const method = declared?.method;
  const named = method && composed(texts.method, { method: plain(methodNames[method.value]) });
  return [
    changeLine({ en: 'Name that agents use', ja: 'サーバ名' }, [from?.name], [to?.name]),
    changeLine({ en: 'IP address', ja: 'IP アドレス' }, from?.addresses ?? [], to?.addresses ?? []),
    changeLine({ en: 'HTTP port', ja: 'HTTP ポート' }, [from?.serverPort], [to?.serverPort]),
    changeLine({ en: 'Client port', ja: 'サーバ/クライアント通信ポート' }, [from?.agentPort], [to?.agentPort]),
    changeLine({ en: 'Version', ja: 'バージョン' }, [from?.version], [to?.version]),
    ...(named && method ? [planLine(named, { places: [method.at] })] : []),
  ];
}

function changeLine(what: Bilingual, from: readonly (Told | undefined)[], to: readonly (Told | undefined)[]): PlanLine {
  const told = [...from, ...to].flatMap((one) => one ?? []);
  const [old, next] = [valuesOf(from), valuesOf(to)];
  const args = { what: plain(what), from: old ?? '?', to: next ?? '?' };
  const places = told.map(({ at }) => at);
  if (old === undefined || next === undefined)
    return planLine(composed(texts.unknown, args), { state: 'no-evidence', places });
  return planLine(composed(old === next ? texts.same : texts.differ, args), { places });
}

function valuesOf(told: readonly (Told | undefined)[]): string | undefined {
  const values = [...new Set(told.flatMap((one) => (one === undefined ? [] : String(one.value))))];
  return values.length === 0 ? undefined : values.join(', ');
}

/** A way with what the guide says of it here; one that cannot be gone is violated only where it was meant. */
function methodLine(decision: MethodDecision, { chosen }: MigrationVerdict): PlanLine {
  const { method, state, reasons } = decision;
  const ofImpossible: StepState = chosen === decision ? 'violated' : 'not-applicable';
  const shown = reasons.filter(({ effect, dependsOn }) =>
    state === 'possible' ? dependsOn.length === 0 : effect === 'forbids',
  );
  return planLine(plain(methodNames[method]), {
    state: state === 'impossible' ? ofImpossible : state === 'open' ? 'no-evidence' : 'confirmed',
    details: shown.map(toldReason),
  });
}
