import { appendFileSync } from 'node:fs';
import Mocha from 'mocha';

/** One line of the event file: what the machinery outside the editor learns of a run, whatever becomes of the host. */
type Event =
  | { readonly event: 'start' | 'pass'; readonly title: string }
  | { readonly event: 'fail'; readonly title: string; readonly error: string }
  | { readonly event: 'broken'; readonly error: string }
  | { readonly event: 'end' };

/**
 * Runs suites inside the extension host. Rejects when a test fails, which is how an editor learns of it.
 *
 * @param load imports the modules that define the suites
 */
export async function runSuites(load: () => Promise<unknown>): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', timeout: 30_000, reporter: EventReporter });
  try {
    mocha.suite.emit('pre-require', globalThis, '', mocha);
    await load();
  } catch (error) {
    write({ event: 'broken', error: describe(error) });
    throw error;
  }
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  write({ event: 'end' });
  if (failures > 0) throw new Error(`${failures} failed`);
}

class EventReporter extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options?: Mocha.MochaOptions) {
    super(runner, options);
    runner.on('test', (test) => write({ event: 'start', title: test.fullTitle() }));
    runner.on('pass', (test) => write({ event: 'pass', title: test.fullTitle() }));
    runner.on('fail', (test, error: unknown) =>
      write({ event: 'fail', title: test.fullTitle(), error: describe(error) }),
    );
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function write(event: Event): void {
  const path = process.env['CLUSTERCONF_TEST_EVENTS'];
  if (path) appendFileSync(path, `${JSON.stringify(event)}\n`);
}
