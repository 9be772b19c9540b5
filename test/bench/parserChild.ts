import { readFileSync } from 'node:fs';
import { type Parse, parserList } from './parserList';
import { median } from './statistics';

/** What one parser does with one text in a process of its own. */
export interface ParserMeasure {
  /** Milliseconds of the very first call. */
  readonly first: number;
  /** Milliseconds of a later call, the median. */
  readonly warm: number;
  /** Bytes that the result of a call holds. */
  readonly kept: number;
}

/** Collects garbage; there because the process is started with `--expose-gc`. */
declare const gc: () => void;

const [index = '0', file = '', budget = '300'] = process.argv.slice(2);
const parse = await parserList[Number(index)]?.load();
if (parse === undefined) throw new Error(`there is no parser ${index}`);
console.log(JSON.stringify(await measure(parse, readFileSync(file, 'utf8'), Number(budget))));

async function measure(parse: Parse, text: string, budget: number): Promise<ParserMeasure> {
  const before = await held();
  const start = performance.now();
  const result = parse(text);
  const first = performance.now() - start;
  const kept = (await held()) - before;
  // Used here, so that it is not collected before it is weighed.
  if (result === undefined) throw new Error('the parser returned nothing');
  return { first, kept, warm: warm(parse, text, budget) };
}

/** Calls until the time is up, ten times at least unless they are slow. */
function warm(parse: Parse, text: string, budget: number): number {
  const calls: number[] = [];
  const start = performance.now();
  while (performance.now() - start < budget || (calls.length < 10 && performance.now() - start < 5 * budget)) {
    const from = performance.now();
    parse(text);
    calls.push(performance.now() - from);
  }
  return median(calls.slice(calls.length >> 2));
}

async function held(): Promise<number> {
  for (let round = 0; round < 2; round++) {
    gc();
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
