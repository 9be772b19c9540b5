import { moveOptions } from '../../facts/values/moveOptions';
import { ipxferOptions } from '../../knowledge/ipxferOptions';
import type { MoveScriptTree, ScriptCommand } from '../../syntax/moveScript';
import { type Span, touches } from '../../text/span';
import { type Completion, type Completions, completion } from '../completion';
import { knowledgeLines } from '../hover/knowledgeLines';

/** The options that a call of the mover lacks, where a word begins behind the program. */
export function moveScriptCompletions({ text, commands }: MoveScriptTree, offset: number): Completions | undefined {
  const command = commands.find((one) => one.kind === 'ipxfer' && isBehind(one, text, offset));
  if (command === undefined) return undefined;
  const options = moveOptions(command.words);
  if (options.some(({ value }) => value !== undefined && touches(value.span, offset))) return undefined;
  const own = command.words.find(({ span }) => touches(span, offset));
  const before = options.find(({ word }) => word.span.end < offset && !hasFollower(command, word.span.end, offset));
  // Behind an option without a value, the value is what is to be written.
  if (before !== undefined && before.value === undefined && !before.isJoined && own === undefined) return undefined;
  const given = new Set(options.filter(({ word }) => word !== own).map(({ name }) => name));
  const span: Span = own?.span ?? { start: offset, end: offset };
  return { span, items: lacking(given) };
}

function lacking(given: ReadonlySet<string>): readonly Completion[] {
  return ipxferOptions
    .filter(({ name }) => !given.has(name))
    .map((entry) => {
      const rank = Number(entry.evidence !== 'vendor');
      return completion(`-${entry.name}`, 'key', {
        text: `-${entry.name} `,
        rank,
        documentation: knowledgeLines(entry),
      });
    });
}

/** Whether the caret stands behind the program with nothing but blanks between it and the last word before it. */
function isBehind({ program, words }: ScriptCommand, text: string, offset: number): boolean {
  if (offset <= program.span.end) return false;
  const last = words.findLast(({ span }) => span.start < offset) ?? program;
  return offset <= last.span.end || /^[ \t]+$/.test(text.slice(last.span.end, offset));
}

function hasFollower({ words }: ScriptCommand, from: number, to: number): boolean {
  return words.some(({ span }) => span.start >= from && span.start < to);
}
