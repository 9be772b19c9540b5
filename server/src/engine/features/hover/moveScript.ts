import { type MoveOption, moveOptions } from '../../facts/values/moveOptions';
import { ipxferOption } from '../../knowledge/lookup';
import type { MoveScriptTree, ScriptCommand } from '../../syntax/moveScript';
import { type Span, touches } from '../../text/span';
import type { Site } from '../../workspace';
import type { Hover } from '../hover';
import { knowledgeLines } from './knowledgeLines';
import { addressLines, computerNameLines } from './roleLines';

/** An option of the mover: what it is, and what the cluster knows of the server that it names. */
export function moveScriptHover({ commands }: MoveScriptTree, site: Site, offset: number): Hover | undefined {
  const command = commands.find((one) => one.kind === 'ipxfer' && touches(spanOf(one), offset));
  const option = moveOptions(command?.words ?? []).find((one) => touches(optionSpan(one), offset));
  const entry = option && ipxferOption(option.name);
  if (option === undefined || entry === undefined) return undefined;
  const server = option.name === 's' ? (option.value?.text ?? '') : '';
  const here = server === '' ? [] : [...addressLines(server, site), ...computerNameLines(server, site)];
  return { span: optionSpan(option), title: `-${entry.name}`, lines: [...here, ...knowledgeLines(entry)] };
}

function spanOf({ program, words }: ScriptCommand): Span {
  return { start: program.span.start, end: words.at(-1)?.span.end ?? program.span.end };
}

function optionSpan({ word, value }: MoveOption): Span {
  return { start: word.span.start, end: value?.span.end ?? word.span.end };
}
