import type { Renewal } from '../facts/views/renewals';
import type { StepState } from '../guides/evaluate';
import { composed, joined } from '../messages/compose';
import { type Bilingual, message, plain, template } from '../messages/message';
import type { Location } from '../text/span';
import { decide } from '../verdicts/renewal/decide';
import { type InputName, inputNames, inputValues, type KnownInputs } from '../verdicts/renewal/inputs';
import type { OldKeyCode, RowId } from '../verdicts/renewal/table';
import { fileName, toldReason, toldVerdict } from '../verdicts/renewal/told';
import type { Reason } from '../verdicts/renewal/verdict';
import { inputTexts, oldKeyTexts, openTexts, rowTexts, verdictTexts } from '../verdicts/renewal/wording';
import { type Plan, type PlanLine, type PlanPart, type PlanResult, planLine } from './plan';

const texts = {
  subject: template({ en: '{current} renewed by {renewal}', ja: '{current} を {renewal} で更新' }),
  probable: template({
    en: 'Read as a pair, since they are the only two keys of their folder. Name them in clusterconf.json (drweb) to be sure.',
    ja: 'フォルダー内のキーがこの 2 つだけのため、対になるものとして扱っています。clusterconf.json の drweb で指定してください。',
  }),
  otherwise: template({ en: '{input} Then: {outcome}.', ja: '{input}その場合: {outcome}。' }),
} as const;

/** Dr.Web: what becomes of a licence renewal, and what is left for a person to do. */
export const renewalPlan: Plan = {
  id: 'drweb-renewal',
  title: { en: 'Dr.Web licence renewal', ja: 'Dr.Web のライセンスの自動更新' },
  needs: {
    en: 'Needs two licence key files of Dr.Web, named current.key and renewal.key or told in clusterconf.json (drweb).',
    ja: 'Dr.Web のライセンスキーファイルが 2 つ必要です（current.key と renewal.key、または clusterconf.json の drweb で指定）。',
  },
  of: ({ views }) => views.renewals.all.map(planned),
};

function planned(renewal: Renewal): PlanResult {
  const { current, verdict } = renewal;
  return {
    subject: message(texts.subject, { current: fileName(current), renewal: fileName(renewal.renewal) }),
    verdict: toldVerdict(verdict),
    parts: [
      part('reasons', { en: 'What decides', ja: '判定の根拠' }, reasonLines(renewal)),
      part('effects', { en: 'What will happen', ja: '実行される内容' }, effectLines(verdict)),
      { ...part('steps', { en: 'What to do', ja: '作業手順' }, stepLines(renewal)), ordered: true },
      part('otherwise', { en: 'If it is otherwise', ja: '条件が異なる場合' }, otherLines(verdict)),
      part(
        'open',
        { en: "What the vendor's text leaves open", ja: 'ベンダーの資料に記載のない点' },
        openLines(verdict.row),
      ),
    ],
  };
}

function part(id: string, title: PlanPart['title'], lines: readonly PlanLine[]): PlanPart {
  return { id, title, ordered: false, lines };
}

const AFTER_ADDING: readonly InputName[] = ['coverage', 'extra', 'capacity'];

/** Each input as it is known; what only a key that was added by hand decides is left out for others. */
function reasonLines({ by, verdict, current, renewal, state }: Renewal): readonly PlanLine[] {
  const { inputs } = verdict;
  const asked = inputNames.filter((name) => !AFTER_ADDING.includes(name) || inputs.preAdded === 'yes');
  const lines = asked.map((name) => inputLine(name, verdict, placesOf(name, { current, renewal, state })));
  const probable = by === 'dates' ? [planLine(plain(texts.probable), { state: 'no-evidence' })] : [];
  return [...probable, ...lines];
}

/** Values that keep a renewal from being distributed by itself. */
const HINDERING: KnownInputs = {
  trigger: 'none',
  origin: 'donated',
  gus: 'absent',
  components: 'missing',
  count: 'lt',
  capacity: 'short',
};

function inputLine(name: InputName, { inputs, reasons }: Renewal['verdict'], places: readonly Location[]): PlanLine {
  const value = inputs[name];
  const state: StepState = value === undefined ? 'no-evidence' : value === HINDERING[name] ? 'violated' : 'confirmed';
  const details = reasons.filter(({ kind }) => BELOW[kind] === name).map(toldReason);
  return planLine(plain(inputText(name, value)), { state, places, details });
}

/** Below which input, or which effect, a reason stands. */
const BELOW: Readonly<Record<Reason['kind'], InputName | 'old-key'>> = {
  'component-missing': 'components',
  count: 'count',
  'will-receive': 'coverage',
  'at-risk': 'capacity',
  'short-by': 'capacity',
  'keeps-extra': 'extra',
  'child-never-online': 'old-key',
  'protocol-unsupported': 'old-key',
};

function placesOf(name: InputName, { current, renewal, state }: Omit<Renewal, 'by' | 'verdict'>): readonly Location[] {
  const values = {
    trigger: [state?.updateLicenseKeysFlag, state?.manualButton],
    origin: [state?.origin],
    gus: [state?.renewalOnGus],
    components: [current?.components, renewal?.components],
    count: [current?.count, renewal?.count],
    preAdded: [state?.renewalPreAdded],
    coverage: [],
    extra: [],
    capacity: [],
  }[name];
  return values.flatMap((value) => (value === undefined ? [] : [value.at]));
}

function effectLines({ row, oldKey, reasons }: Renewal['verdict']): readonly PlanLine[] {
  if (row === undefined) return [];
  const { effect, notification } = rowTexts[row];
  const details = reasons.filter(({ kind }) => BELOW[kind] === 'old-key').map(toldReason);
  const ofOldKey = oldKey.map((code) => planLine(plain(oldKeyTexts[code].effect), { details }));
  const several =
    oldKey.length > 1
      ? [planLine(plain(dependsOnNeighbours), { details: ofOldKey.map(({ text }) => text) })]
      : ofOldKey;
  return [planLine(plain(effect)), planLine(plain(notification)), ...several];
}

const dependsOnNeighbours = template({
  en: 'What becomes of the current key depends on the neighbour servers (objects):',
  ja: '現在のキーの扱いは、隣接サーバの状態（objects）によります。',
});

function stepLines({ current, verdict: { row, oldKey } }: Renewal): readonly PlanLine[] {
  if (row === undefined) return [];
  const date = current?.expires?.value;
  const until = date === undefined || !BEFORE_EXPIRY.has(row) ? [] : [planLine(message(verdictTexts.until, { date }))];
  const own = rowTexts[row].steps.map((step) => planLine(plain(step)));
  return [...own, ...until, ...oldKey.flatMap(oldKeyStep)];
}

/** Rows in which something has to be done while the renewal key is still on offer. */
const BEFORE_EXPIRY: ReadonlySet<RowId> = new Set(['M0', 'M1', 'M2']);

function oldKeyStep(code: OldKeyCode): readonly PlanLine[] {
  const { step } = oldKeyTexts[code];
  return step === undefined ? [] : [planLine(plain(step))];
}

/** For each input that decides and is unknown, what would happen with a value that is not the usual one. */
function otherLines({ inputs, dependsOn, row }: Renewal['verdict']): readonly PlanLine[] {
  const asked = dependsOn.filter((name) => !AFTER_ADDING.includes(name) || inputs.preAdded === 'yes');
  return asked.flatMap((name) =>
    inputValues[name].flatMap((value): readonly PlanLine[] => {
      const { rows } = decide({ ...BEGUN, ...inputs, [name]: value });
      if (rows.length === 1 && rows[0] === row) return [];
      const outcome = joined(
        rows.map((other) => plain(rowTexts[other].short)),
        { en: ', or ', ja: '、または' },
      );
      return [planLine(composed(texts.otherwise, { input: plain(inputText(name, value)), outcome }))];
    }),
  );
}

/** A renewal that has begun; what the files tell goes before it. */
const BEGUN: KnownInputs = { trigger: 'started', origin: 'own', gus: 'present', preAdded: 'no' };

function inputText(name: InputName, value: string | undefined): Bilingual {
  const byValue: Readonly<Record<string, Bilingual>> = inputTexts[name];
  return byValue[value ?? 'unknown'] ?? inputTexts[name].unknown;
}

function openLines(row: RowId | undefined): readonly PlanLine[] {
  if (row === undefined) return [];
  return openTexts.filter(({ rows }) => rows.includes(row)).map(({ text }) => planLine(plain(text)));
}
