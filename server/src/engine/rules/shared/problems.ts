import type { SyntaxProblem } from '../../syntax/parsed';
import type { Span } from '../../text/span';

/** A file of some other format gives thousands of problems; from here on one more finding stands for all of them. */
const MOST_PROBLEMS = 50;

export interface LimitedProblems<Code extends string> {
  readonly shown: readonly SyntaxProblem<Code>[];
  /** The first problem that is left out, and how many there are of them. */
  readonly more: { readonly span: Span; readonly count: number } | undefined;
}

/** As many problems of one file as a person will read. */
export function limited<Code extends string>(problems: readonly SyntaxProblem<Code>[]): LimitedProblems<Code> {
  const next = problems[MOST_PROBLEMS];
  return {
    shown: problems.slice(0, MOST_PROBLEMS),
    more: next && { span: next.span, count: problems.length - MOST_PROBLEMS },
  };
}

const LONGEST = 40;

/** What stands at a place, for a message: one line of it, cut when it is long. */
export function excerpt(text: string, { start, end }: Span): string {
  // No more than a few lines' worth is looked at, since a place may be as long as the file.
  const [line = ''] = text.slice(start, Math.min(end, start + LONGEST * 4)).split(/[\r\n]/, 1);
  const characters = [...line];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : line;
}

/**
 * The problems of these kinds in `text`, for a rule that speaks of no others. Where a character is lost, which another rule
 * tells, nobody knows what stood there.
 */
export function onlyCodes<Code extends string, Wanted extends Code>(
  problems: readonly SyntaxProblem<Code>[],
  wanted: readonly Wanted[],
  text: string,
): readonly SyntaxProblem<Wanted>[] {
  return problems.flatMap((problem) => {
    const code = wanted.find((one) => one === problem.code);
    const isLost = code !== undefined && text.slice(problem.span.start, problem.span.end).includes('\ufffd');
    return code === undefined || isLost ? [] : [{ ...problem, code }];
  });
}
