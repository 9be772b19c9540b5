import { composed, joined, listComma } from '../../messages/compose';
import { type Message, plain } from '../../messages/message';
import type { MethodDecision, Reason } from './decide';
import type { InputName } from './inputs';
import type { Effect } from './table';
import type { MigrationVerdict } from './verdict';
import { clauseTexts, inputNamesInWords, methodNames, verdictTexts } from './wording';

/** The answer in one or two sentences: the way to go, or why there is none; what it depends on is named. */
export function toldMigration({ chosen, methods, dependsOn }: MigrationVerdict): Message {
  if (chosen !== undefined) return toldMethod(chosen);
  if (methods.some(({ state }) => state !== 'impossible'))
    return composed(verdictTexts.nothing, { inputs: namesOf(dependsOn) });
  const [notify] = methods;
  return composed(verdictTexts.none, { reasons: notify === undefined ? nothing : textsOf(notify, 'forbids') });
}

/** One way: whether it can be gone, with what stands against it. */
export function toldMethod(decision: MethodDecision): Message {
  const method = plain(methodNames[decision.method]);
  if (decision.state === 'open') return composed(verdictTexts.open, { method, inputs: namesOf(decision.dependsOn) });
  if (decision.state === 'impossible')
    return composed(verdictTexts.impossible, { method, reasons: textsOf(decision, 'forbids') });
  const isWarned = certain(decision, 'warns').length > 0;
  if (!isWarned) return composed(verdictTexts.possible, { method });
  return composed(verdictTexts.warned, { method, reasons: textsOf(decision, 'warns') });
}

/** A statement; one that waits for what is unknown says for what. */
export function toldReason({ clause, dependsOn }: Reason): Message {
  const text = plain(clauseTexts[clause]);
  return dependsOn.length === 0 ? text : composed(verdictTexts.depends, { inputs: namesOf(dependsOn), text });
}

/** The statements of that effect that are certain to apply. */
export function certain({ reasons }: MethodDecision, effect: Effect): readonly Reason[] {
  return reasons.filter((reason) => reason.effect === effect && reason.dependsOn.length === 0);
}

const nothing = plain({ en: '', ja: '' });

function textsOf(decision: MethodDecision, effect: Effect): Message {
  return joined(certain(decision, effect).map(toldReason), { en: ' ', ja: '' });
}

function namesOf(inputs: readonly InputName[]): Message {
  const names = [...new Set(inputs.map((name) => inputNamesInWords[name]))];
  return joined(names.map(plain), listComma);
}
