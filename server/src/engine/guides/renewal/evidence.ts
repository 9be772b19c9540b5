import type { Renewal } from '../../facts/views/renewals';
import type { Location } from '../../text/span';
import type { InputName } from '../../verdicts/renewal/inputs';
import type { RowId } from '../../verdicts/renewal/table';
import type { Capture, Concerns, Evidence, FileStep, HandStep } from '../guide';

/** Both keys, which nothing but an export makes files of. */
const keyFiles: Capture = {
  kind: 'drweb-key',
  partial: true,
  how: {
    en: 'In the License Manager of the Control Center: export both keys ("Export key") as current.key and renewal.key.',
    ja: 'Control Center のライセンスマネージャーで両方のキーをエクスポートし、current.key と renewal.key とします。',
  },
};

/** What only the person at the Control Center can tell. */
const told: Capture = {
  kind: 'clusterconf-json',
  partial: true,
  how: {
    en: 'Tell it in clusterconf.json under "drweb"; an editor completes the names.',
    ja: 'clusterconf.json の drweb に記載します（エディターで項目が補完されます）。',
  },
};

/** What a row of the checklist looks at: some places of each renewal of the site. */
type Places = (renewal: Renewal) => readonly Location[];
type Question = (renewal: Renewal) => boolean;

interface Row {
  readonly section: string;
  readonly en: string;
  readonly ja: string;
  /** The row is one of a site with such a renewal; of a site without any renewal too, which has all still to show. */
  readonly when?: Question;
}

interface JudgedRow extends Row {
  /** Ids of `drweb/` rules. */
  readonly rules: readonly [string, ...string[]];
  readonly evidence: Places;
  readonly concerns?: Concerns;
}

/** A row that the two keys show. */
export function byKeys(row: JudgedRow): FileStep {
  return { ...fileStep(row), capture: keyFiles };
}

/** A row that clusterconf.json has to tell. */
export function byState(row: JudgedRow): FileStep {
  return { ...fileStep(row), capture: told };
}

/** A row that only a person can look at. */
export function atTheServer({ section, en, ja, when }: Row): HandStep {
  return { section, title: { en, ja }, by: 'hand', ...(when && { applies: appliesTo(when) }) };
}

function fileStep({ section, en, ja, when, rules, evidence, concerns }: JudgedRow): Omit<FileStep, 'capture'> {
  return {
    section,
    title: { en, ja },
    by: 'files',
    rules,
    evidence: ({ views }) => views.renewals.all.flatMap(evidence),
    ...(concerns && { concerns }),
    ...(when && { applies: appliesTo(when) }),
  };
}

function appliesTo(when: Question): (site: Evidence) => boolean {
  return ({ views }) => views.renewals.all.length === 0 || views.renewals.all.some(when);
}

/** Whether the renewal can end in one of the rows. */
export function mayEndIn(...rows: readonly RowId[]): Question {
  return ({ verdict }) => verdict.rows.some((row) => rows.includes(row));
}

/** Whether an input can have the value, as far as is known. */
export function mayBe(name: InputName, value: string): Question {
  return ({ verdict: { inputs } }) => inputs[name] === undefined || inputs[name] === value;
}

/** Values of both keys, where the comparison of them came out well. */
export function agreeing(name: 'components' | 'count', good: 'superset' | 'ge'): Places {
  return ({ current, renewal, verdict }) =>
    verdict.inputs[name] === good ? places(current?.[name], renewal?.[name]) : [];
}

/** Of findings that no outcome is documented those about a comparison that came out badly, which are at the whole key. */
export function tellsOf(name: 'components' | 'count', good: 'superset' | 'ge'): Concerns {
  return ({ rule, key }, { views }) => {
    if (rule !== 'drweb/renewal-outcome-not-documented') return undefined;
    const isBad = views.renewals.all.some(({ verdict: { inputs } }) => (inputs[name] ?? good) !== good);
    return key === 'addedAndUnlike' && isBad;
  };
}

/** The places of values that are there. */
export function places(...values: readonly ({ readonly at: Location } | undefined)[]): readonly Location[] {
  return values.flatMap((value) => (value === undefined ? [] : [value.at]));
}

/** The place of a flag of the state that has this value. */
export function flagged(flag: { readonly value: unknown; readonly at: Location } | undefined, value: unknown) {
  return flag?.value === value ? places(flag) : [];
}
