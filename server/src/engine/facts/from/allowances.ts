import type { Syntax } from '../../syntax/syntax';
import type { Span } from '../../text/span';
import type { FactCollector } from '../collector';

/** `clusterconf: allow hosts/too-many-names, …` inside a comment. */
const ALLOW = /clusterconf:\s*allow\s+([\w/, -]+)/;

/**
 * Reads the comments that allow rules. One that stands behind something speaks of its own line; one that has a line to
 * itself speaks of the next line too.
 */
export function readAllowances(syntax: Syntax, facts: FactCollector): void {
  for (const comment of comments(syntax)) {
    const text = syntax.tree.text.slice(comment.start, comment.end);
    const match = ALLOW.exec(text);
    if (match?.[1] === undefined) continue;
    const listStart = comment.start + match.index + match[0].length - match[1].length;
    const rules = [...match[1].matchAll(/[\w-]+\/[\w-]+/g)].map((rule) => {
      const start = listStart + rule.index;
      return facts.located(rule[0], { start, end: start + rule[0].length });
    });
    if (rules.length === 0) continue;
    facts.add('allowance', comment, { rules, covers: facts.place(covered(syntax.tree.text, comment)) });
  }
}

function* comments(syntax: Syntax): Iterable<Span> {
  if (syntax.tree.text.indexOf('clusterconf:') === -1) return;
  switch (syntax.format) {
    case 'ini':
    case 'reg':
      yield* lineComments(syntax.tree.text, ';');
      return;
    case 'hosts':
      yield* lineComments(syntax.tree.text, '#');
      return;
    case 'xml':
      yield* syntax.tree.comments();
      return;
    case 'move-script':
      yield* remarks(syntax.tree.text);
      return;
    case 'json':
    case 'text':
      return;
  }
}

/** From the sign to the end of the line; in INI and .reg files only where the sign begins the line. */
function* lineComments(text: string, sign: ';' | '#'): Iterable<Span> {
  const pattern = sign === ';' ? /^[ \t]*;.*$/gm : /#.*$/gm;
  for (const match of text.matchAll(pattern)) yield { start: match.index, end: match.index + match[0].length };
}

/** The lines of a batch file that are remarks, or labels that serve as such. */
function* remarks(text: string): Iterable<Span> {
  for (const match of text.matchAll(/^[ \t]*(?:@?rem\b|::).*$/gim)) {
    yield { start: match.index, end: match.index + match[0].length };
  }
}

function covered(text: string, comment: Span): Span {
  const start = text.lastIndexOf('\n', comment.start - 1) + 1;
  const own = lineEnd(text, comment.end);
  const alone = text.slice(start, comment.start).trim() === '';
  return { start, end: alone ? lineEnd(text, own + 1) : own };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', Math.min(from, text.length));
  return end === -1 ? text.length : end;
}
