import type { Renewal } from '../../facts/views/renewals';
import { baseName } from '../../files/paths';
import { composed, joined, listComma } from '../../messages/compose';
import { type Message, message, plain } from '../../messages/message';
import type { InputName } from './inputs';
import type { Reason, RenewalVerdict } from './verdict';
import { inputNamesInWords, rowTexts, verdictTexts } from './wording';

/** The verdict in one or two sentences, with its reasons; what it depends on is named. */
export function toldVerdict(verdict: RenewalVerdict): Message {
  const { row, isCertain, dependsOn } = verdict;
  if (row === undefined) return composed(verdictTexts.open, { inputs: namesOf(dependsOn) });
  const short = withReasons(verdict);
  if (isCertain) return composed(verdictTexts.certain, { short });
  return composed(verdictTexts.usual, { short, inputs: namesOf(dependsOn) });
}

/** Both keys and what becomes of the renewal, for a line above the file. */
export function toldShortly({ current, renewal, verdict }: Renewal): Message {
  const short = verdict.row === undefined ? toldVerdict(verdict) : withReasons(verdict);
  return composed(verdictTexts.renews, { current: fileName(current), renewal: fileName(renewal), short });
}

/** The name of a key's file, or a mark for one that is not there. */
export function fileName(key: Renewal['current']): string {
  return key === undefined ? '?' : baseName(key.at.path);
}

export function toldReason(reason: Reason): Message {
  switch (reason.kind) {
    case 'count': {
      const { current, renewal } = reason;
      return message(verdictTexts.fewer, { current, renewal, fewer: current - renewal });
    }
    case 'short-by':
      return message(verdictTexts.shortBy, { licences: reason.licences });
    default:
      return message(NAMED[reason.kind], { name: reason.name });
  }
}

const NAMED = {
  'component-missing': verdictTexts.missing,
  'will-receive': verdictTexts.receives,
  'at-risk': verdictTexts.atRisk,
  'keeps-extra': verdictTexts.keeps,
  'child-never-online': verdictTexts.never,
  'protocol-unsupported': verdictTexts.unsupported,
} as const;

/** Reasons that a line has room for: what blocks or falls short, and not who is left over. */
const IN_A_LINE: ReadonlySet<Reason['kind']> = new Set(['component-missing', 'count', 'short-by']);

function withReasons({ row, reasons }: RenewalVerdict): Message {
  const short = plain(row === undefined ? { en: '', ja: '' } : rowTexts[row].short);
  const told = reasons.filter(({ kind }) => IN_A_LINE.has(kind)).map(toldReason);
  if (told.length === 0) return short;
  return composed(
    { en: '{short} ({reasons})', ja: '{short}（{reasons}）' },
    { short, reasons: joined(told, listComma) },
  );
}

function namesOf(inputs: readonly InputName[]): Message {
  return joined(
    inputs.map((name) => plain(inputNamesInWords[name])),
    listComma,
  );
}
