import type { PlacedText } from '../../syntax/placedText';
import type { FactCollector } from '../collector';
import { capturedLines, groupOf } from './capturedLines';

/** The name stands at the beginning of a line, in front of all else that `sc` says of a service. */
const NAME = /^SERVICE_NAME\s*:\s*(\S.*?)\s*$/d;
/** `sc query` has the display name at the beginning too; everything else is indented. */
const FIELD = /^\s*([A-Z][A-Z0-9_]+)\s*:\s*(\S.*?)\s*$/d;
/** A number with the word for it, `2   AUTO_START  (DELAYED)`; the words are English on every Windows. */
const NUMBERED = /^(\d+)\s+[A-Z_]+/d;
const DELAYED = /\((DELAYED)\)/d;

/** What was said of one service, by the labels. */
interface Answer {
  readonly name: PlacedText;
  readonly fields: Map<string, PlacedText>;
}

/** Reads the answers of `sc qc`, `sc query` and `sc queryex`, of as many services as the file has. */
export function readServiceQuery(text: string, facts: FactCollector): void {
  let answer: Answer | undefined;
  for (const line of capturedLines(text)) {
    const named = NAME.exec(line.text);
    const field = named === null ? FIELD.exec(line.text) : null;
    if (named !== null) {
      if (answer !== undefined) readAnswer(answer, facts);
      answer = { name: groupOf(line, named, 1), fields: new Map() };
    } else if (field !== null && answer !== undefined) {
      answer.fields.set(field[1] ?? '', groupOf(line, field, 2));
    }
  }
  if (answer !== undefined) readAnswer(answer, facts);
}

function readAnswer({ name, fields }: Answer, facts: FactCollector): void {
  const key = facts.text(name);
  const displayName = facts.textOrNone(fields.get('DISPLAY_NAME'));
  const startType = fields.get('START_TYPE');
  const start = startType && numberOf(startType);
  if (startType !== undefined && start !== undefined) {
    const delayed = DELAYED.exec(startType.text);
    facts.add('windowsService', name.span, {
      key,
      displayName,
      start: facts.located(Number(start.text), start.span),
      delayed: delayed === null ? undefined : facts.located(true, groupOf(startType, delayed, 1).span),
      isPlain: false,
    });
  }
  const state = fields.get('STATE');
  const number = state && numberOf(state);
  if (number !== undefined) {
    facts.add('serviceState', name.span, { key, displayName, state: facts.located(Number(number.text), number.span) });
  }
}

function numberOf(value: PlacedText): PlacedText | undefined {
  const match = NUMBERED.exec(value.text);
  return match === null ? undefined : groupOf(value, match, 1);
}
