import { parseArgs } from 'node:util';
import { type CollectRole, collectRoles } from '../engine/collect/items';
import { type ShellName, shellNames } from '../engine/collect/shell';
import { guideIds } from '../engine/guides';
import type { Locale } from '../engine/messages/message';
import { planIds } from '../engine/plans';
import { type Severity, severities } from '../engine/rules/finding';
import { usage } from './usage';

export const commandNames = ['check', 'fix', 'guide', 'plan', 'collect', 'rules', 'explain', 'lsp'] as const;
export type CommandName = (typeof commandNames)[number];

export const formats = ['text', 'json', 'sarif', 'github', 'junit'] as const;
export type OutputFormat = (typeof formats)[number];

/** How a checklist or a plan is written. */
export const pageFormats = ['text', 'json', 'markdown'] as const;
export type PageFormat = (typeof pageFormats)[number];

/** What the person asked for. */
export interface Arguments {
  readonly command: CommandName | 'help' | 'version';
  readonly operands: readonly string[];
  readonly format: OutputFormat;
  /** The same option as `guide` and `plan` take it. */
  readonly pageFormat: PageFormat;
  /** The one guide, or plan, that was asked for. */
  readonly guide: string | undefined;
  readonly plan: string | undefined;
  readonly locale: Locale;
  readonly failOn: Severity;
  readonly config: string | undefined;
  readonly dryRun: boolean;
  readonly suggested: boolean;
  /** Print what has to be done on the servers. */
  readonly remedies: boolean;
  readonly stdio: boolean;
  /** Whose files to collect, with which shell, and into which folder there. */
  readonly role: CollectRole;
  readonly shell: ShellName;
  readonly to: string | undefined;
}

const OPTIONS = {
  format: { type: 'string' },
  lang: { type: 'string' },
  'fail-on': { type: 'string' },
  config: { type: 'string' },
  guide: { type: 'string' },
  plan: { type: 'string' },
  'dry-run': { type: 'boolean' },
  suggested: { type: 'boolean' },
  remedies: { type: 'boolean' },
  stdio: { type: 'boolean' },
  role: { type: 'string' },
  shell: { type: 'string' },
  to: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** Options that mean something to one command only. */
const ONLY_FOR: Readonly<Record<string, readonly CommandName[]>> = {
  'dry-run': ['fix'],
  suggested: ['fix'],
  remedies: ['check', 'guide'],
  stdio: ['lsp'],
  'fail-on': ['check', 'fix'],
  config: ['check', 'fix', 'guide', 'plan'],
  guide: ['guide'],
  plan: ['plan'],
  role: ['collect'],
  shell: ['collect'],
  to: ['collect'],
};

/** Reads the command line; throws a `UsageError` for anything that it does not know. */
export function readArguments(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Arguments {
  const { values, positionals } = parse(argv);
  const [first, ...rest] = positionals;
  const named = commandNames.find((name) => name === first);
  const command = named ?? 'check';
  for (const [option, commands] of Object.entries(ONLY_FOR)) {
    if (option in values && !commands.includes(command)) throw usage.wrongCommand(`--${option}`, command);
  }
  return {
    command: values.help ? 'help' : values.version ? 'version' : command,
    operands: named === undefined ? positionals : rest,
    ...formatOf(command, values.format),
    locale: oneOf('lang', values.lang, ['en', 'ja'] as const) ?? localeOf(environment),
    failOn: oneOf('fail-on', values['fail-on'], severities) ?? 'error',
    config: values.config,
    guide: oneOf('guide', values.guide, guideIds),
    plan: oneOf('plan', values.plan, planIds),
    dryRun: values['dry-run'] === true,
    suggested: values.suggested === true,
    remedies: values.remedies === true,
    stdio: values.stdio === true,
    role: oneOf('role', values.role, collectRoles) ?? 'node',
    shell: oneOf('shell', values.shell, shellNames) ?? 'cmd',
    to: windowsFolder(values.to),
  };
}

/** The language to speak before the command line has been understood, and when it cannot be. */
export function languageOf(argv: readonly string[], environment: Readonly<Record<string, string | undefined>>): Locale {
  const asked = argv.find((argument, index) => argument.startsWith('--lang=') || argv[index - 1] === '--lang');
  const language = asked?.replace('--lang=', '');
  return language === 'en' || language === 'ja' ? language : localeOf(environment);
}

/** A folder of a server: none of its name can be what Windows does not allow, so that it can be quoted in any shell. */
function windowsFolder(path: string | undefined): string | undefined {
  if (path !== undefined && (path === '' || /["<>|?*\p{Cc}]/u.test(path))) throw usage.noFolder('--to', path);
  return path;
}

/** What a command can write; `check` is the one that has all formats. */
const FORMATS_OF: Readonly<Partial<Record<CommandName, readonly OutputFormat[]>>> = {
  fix: ['text'],
  rules: ['text', 'json'],
  explain: ['text'],
  collect: [],
  lsp: [],
};

function formatOf(command: CommandName, value: string | undefined): Pick<Arguments, 'format' | 'pageFormat'> {
  if (command === 'guide' || command === 'plan')
    return { format: 'text', pageFormat: oneOf('format', value, pageFormats) ?? 'text' };
  const own = FORMATS_OF[command] ?? formats;
  if (value !== undefined && own.length === 0) throw usage.wrongCommand('--format', command);
  return { format: oneOf('format', value, own) ?? 'text', pageFormat: 'text' };
}

function parse(argv: readonly string[]) {
  const { tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) if (token.kind === 'option') requireOption(token);
  return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
}

/** An option as it stands in the command line. */
interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  /** The value stands behind a `=`. */
  readonly inlineValue?: boolean | undefined;
}

/** Says what is wrong with an option in our own words; Node's are English, and of several sentences. */
function requireOption({ name, rawName, value, inlineValue }: OptionToken): void {
  const type = Object.entries(OPTIONS).find(([option]) => option === name)?.[1].type;
  if (type === undefined) throw usage.unknownOption(rawName);
  if (type === 'boolean' && value !== undefined) throw usage.noValue(rawName);
  const missing = value === undefined || (value.startsWith('-') && !inlineValue);
  if (type === 'string' && missing) throw usage.valueMissing(rawName);
}

function oneOf<const Choice extends string>(
  option: string,
  value: string | undefined,
  choices: readonly Choice[],
): Choice | undefined {
  if (value === undefined) return undefined;
  const choice = choices.find((name) => name === value);
  if (choice === undefined) throw usage.wrongValue(`--${option}`, choices, value);
  return choice;
}

/** The language of the person's terminal. */
function localeOf(environment: Readonly<Record<string, string | undefined>>): Locale {
  const language = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || systemLocale();
  return language.toLowerCase().startsWith('ja') ? 'ja' : 'en';
}

/** Windows sets no LANG; its own language is known to the runtime. */
function systemLocale(): string {
  return Intl.DateTimeFormat().resolvedOptions().locale;
}
