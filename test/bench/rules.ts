import { sourceFromText, unread } from '../../server/src/engine/files/sourceFile';
import { rules } from '../../server/src/engine/rules/registry.generated';
import type { Rule } from '../../server/src/engine/rules/rule';
import { lineIndex } from '../../server/src/engine/text/lineIndex';
import { Workspace } from '../../server/src/engine/workspace';
import type { Options } from './options';
import { editPlace, type FormatName, formats, sampleOfLines } from './samples';
import { median } from './statistics';
import { digits, table } from './table';

/** Milliseconds by the name of a rule, or of another part of what an edit costs; one value for each edit. */
type Costs = Map<string, number[]>;

const EDITS = 9;
const FORMATS = ['ini', 'hosts', 'reg', 'clp.conf'] as const;

/**
 * What single rules cost after an edit, and how that grows with the file: ten times the lines should cost ten times as
 * much at most. Without it nobody would know which of many rules makes typing slow.
 */
export async function benchRules({ quick }: Options): Promise<string> {
  const [few, many] = quick ? [1000, 10_000] : [3000, 30_000];
  const tables = FORMATS.map((format) => {
    // Once for nothing, so that no rule is measured while it is compiled.
    costsAt(format, few);
    return costTable(format, [few, many], [costsAt(format, few), costsAt(format, many)]);
  });
  return ['Rules, after an edit, in this process', ...tables].join('\n\n');
}

function costsAt(format: FormatName, lines: number): Costs {
  const costs: Costs = new Map();
  const text = sampleOfLines(format, lines);
  const workspace = new Workspace(rules.map((rule) => timed(rule, costs)));
  for (const other of FORMATS) put(workspace, other, other === format ? text : sampleOfLines(other, 60));
  workspace.snapshot();
  costs.clear();
  for (let edit = 0; edit < EDITS; edit++) type(workspace, format, text, edit % 2 === 0, costs);
  return costs;
}

/** Puts a digit into the text, or takes it out again. */
function type(workspace: Workspace, format: FormatName, text: string, puts: boolean, costs: Costs): void {
  const { line, character } = editPlace(format, text);
  const start = lineIndex(text).offsetAt({ line, column: character });
  const longer = `${text.slice(0, start)}7${text.slice(start)}`;
  const [before, after] = puts ? [text, longer] : [longer, text];
  const change = { start, oldEnd: puts ? start : start + 1, newEnd: puts ? start + 1 : start };
  measure(costs, '(parsing and reading)', () => put(workspace, format, after, { before, change }));
  measure(costs, '(all rules)', () => workspace.snapshot());
}

function put(workspace: Workspace, format: FormatName, text: string, edited?: Parameters<Workspace['set']>[1]): void {
  const source = sourceFromText(formats[format].path, text, unread);
  if (source !== undefined) workspace.set(source, edited);
}

function timed(rule: Rule, costs: Costs): Rule {
  const { id } = rule.meta;
  const measured =
    <Context>(check: (context: Context) => void) =>
    (context: Context) =>
      measure(costs, id, () => check(context));
  if (rule.kind === 'syntax') return { ...rule, rule: { ...rule.rule, check: measured(rule.rule.check) } };
  return { ...rule, rule: { ...rule.rule, check: measured(rule.rule.check) } };
}

function measure(costs: Costs, name: string, work: () => void): void {
  const start = performance.now();
  work();
  costs.set(name, [...(costs.get(name) ?? []), performance.now() - start]);
}

function costTable(format: FormatName, sizes: readonly number[], [few, many]: readonly [Costs, Costs]): string {
  const typical = (costs: Costs, name: string) => median(costs.get(name) ?? []);
  const dear = [...many.keys()].filter((name) => typical(many, name) >= 0.5);
  const byCost = dear.toSorted((left, right) => typical(many, right) - typical(many, left));
  return table(
    [format, ...sizes.map((lines) => `${lines.toLocaleString('en')} lines, ms`), 'growth'],
    byCost.slice(0, 10).map((name) => {
      const growth = typical(many, name) / typical(few, name);
      return [name, digits(typical(few, name)), digits(typical(many, name)), `${digits(growth)} ×`];
    }),
  );
}
