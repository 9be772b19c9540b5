import { dirname } from 'node:path';
import { render } from '../engine/messages/message';
import { decoder } from '../platform/decode';
import { type Arguments, languageOf, readArguments } from './arguments';
import { check } from './commands/check';
import { collect } from './commands/collect';
import { explain } from './commands/explain';
import { fix } from './commands/fix';
import { guide } from './commands/guide';
import { lsp } from './commands/lsp';
import { plan } from './commands/plan';
import { rules } from './commands/rules';
import { type Context, colorsFor, type ExitCode, exitCodes } from './context';
import { help } from './help';
import { UsageError } from './usage';

/** The version of the package, put in when it is bundled. */
declare const VERSION: string;

/** Runs one command line. Never throws: what goes wrong is said in a sentence and told by the exit code. */
export async function main(argv: readonly string[], context: Context): Promise<ExitCode> {
  try {
    return await run(readArguments(argv, process.env), context);
  } catch (error) {
    if (error instanceof UsageError) {
      context.err(`clusterconf: ${render(error.reason, languageOf(argv, process.env))}\n`);
      return exitCodes.usage;
    }
    context.err(
      `clusterconf: internal error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    return exitCodes.trouble;
  }
}

async function run(args: Arguments, context: Context): Promise<ExitCode> {
  switch (args.command) {
    case 'check':
      return check(args, context);
    case 'fix':
      return fix(args, context);
    case 'guide':
      return guide(args, context);
    case 'plan':
      return plan(args, context);
    case 'collect':
      return collect(args, context);
    case 'rules':
      return rules(args, context);
    case 'explain':
      return explain(args, context);
    case 'lsp':
      return lsp(args);
    case 'help':
      context.out(help[args.locale]);
      return exitCodes.nothing;
    case 'version':
      context.out(`${context.version}\n`);
      return exitCodes.nothing;
  }
}

// Somebody who stops reading, as `head` does, has seen enough: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

void main(process.argv.slice(2), {
  decoder: decoder(),
  version: VERSION,
  packageFolder: dirname(__dirname),
  colors: colorsFor(process.stdout.isTTY === true),
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
}).then((code) => {
  process.exitCode = code;
});
