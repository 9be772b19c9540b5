import type { MoveScriptTree, ScriptCommand, ScriptWord } from '../../syntax/moveScript';
import type { Located } from '../../text/span';
import type { FactCollector } from '../collector';
import { type MoveOption, moveOptions, passwordOption } from '../values/moveOptions';
import { parsePort } from '../values/port';
import { parseUncPath } from '../values/uncPath';
import type { MoveCommandOption, MovePassword } from '../vocabulary/move';

/** Reads a batch file that moves agents or sets them up: the calls of the vendor's programs and nothing else. */
export function readMoveScript(tree: MoveScriptTree, facts: FactCollector): void {
  for (const command of tree.commands) {
    if (command.kind === 'ipxfer') readMove(command, facts);
    else readLogon(command, facts);
  }
  readUrls(tree, facts);
}

function readMove({ program, words, condition }: ScriptCommand, facts: FactCollector): void {
  const options = moveOptions(words);
  const password = passwordOption(options);
  const given = (name: string) => known(options.find((option) => option.name === name)?.value, facts);
  const name = programName(program, facts);
  const end = words.at(-1)?.span.end ?? program.span.end;
  facts.add(
    'moveCommand',
    { start: program.span.start, end },
    {
      program: name,
      bits: /x64/i.test(name.value) ? 64 : 32,
      runsOn: bitsOf(program.text, condition),
      options: options.map((option) => optionOf(option, facts)),
      server: given('s'),
      serverPort: password?.name === 'p' && parsePort(given('p')?.value ?? '') === undefined ? undefined : given('p'),
      httpsPort: given('sp'),
      agentPort: given('c'),
      certificate: given('e'),
      password: password && clearPassword(password, facts),
      marks: options.flatMap(({ name, value }) => (name === 'pwd' ? [] : marksIn(value, facts))),
      isOpen: words.some((word) => word.isUnknown && !options.some(({ value }) => value === word)),
    },
  );
}

function programName({ text, inner, isPlain }: ScriptWord, facts: FactCollector): Located<string> {
  const name = /[^\\/:%!@]*$/.exec(text)?.[0].replace(/^~[a-z]*0/i, '') ?? text;
  return facts.located(name, isPlain ? { start: inner.end - name.length, end: inner.end } : inner);
}

/** `Program Files (x86)` and `SysWOW64` are on 64-bit Windows only; a condition on the architecture says it itself. */
function bitsOf(path: string, condition: string): 32 | 64 | undefined {
  if (/\(x86\)|\\syswow64\\|%programw6432%/i.test(path)) return 64;
  const match = /%processor_architecture%"?\s*(?:==|equ)\s*"?(amd64|x86)\b/.exec(condition);
  if (match === null || /\bnot\b/.test(condition)) return undefined;
  return match[1] === 'amd64' ? 64 : 32;
}

function optionOf({ name, nameSpan, dash, value, isJoined }: MoveOption, facts: FactCollector): MoveCommandOption {
  const { start } = nameSpan;
  return {
    name: facts.located(name, nameSpan),
    dash: facts.located(dash, { start: start - dash.length, end: start }),
    hasValue: isJoined || value !== undefined,
  };
}

/** The place of the option alone: what shows the place of a finding must not show the password. */
function clearPassword(
  { word, nameSpan, dash, value, isJoined }: MoveOption,
  facts: FactCollector,
): MovePassword | undefined {
  const isShown = isJoined ? !word.isUnknown : value !== undefined && !value.isUnknown;
  const at = facts.place({ start: nameSpan.start - dash.length, end: nameSpan.end });
  const isUsable = isJoined || /^[!-~]{1,128}$/.test(value?.text ?? '');
  return isShown ? { at, isUsable } : undefined;
}

function known(word: ScriptWord | undefined, facts: FactCollector): Located<string> | undefined {
  return word === undefined || word.isUnknown || word.text === '' ? undefined : facts.located(word.text, word.inner);
}

const MARK = /<[^<>]+>/g;

function marksIn(word: ScriptWord | undefined, facts: FactCollector): readonly Located<string>[] {
  if (!word?.isPlain) return [];
  return [...word.text.matchAll(MARK)].map(({ 0: mark, index }) => {
    const start = word.inner.start + index;
    return facts.located(mark, { start, end: start + mark.length });
  });
}

function readLogon({ program }: ScriptCommand, facts: FactCollector): void {
  const { text, inner, isPlain } = program;
  const { host } = parseUncPath(facts.located(text, inner));
  if (host === undefined || !isPlain || /[%!]/.test(host.value)) return;
  facts.add('logonCommand', program.span, { host });
}

const URL = /\b(https?):\/\/([\w.-]+|\[[\da-f:]+\])(?::(\d{1,5}))?(\/officescan\/[^\s"'<>|&^]*)/gi;

/** Reads addresses of the web site, wherever in the script they stand but in remarks. */
function readUrls({ text }: MoveScriptTree, facts: FactCollector): void {
  for (const match of text.matchAll(URL)) {
    const [whole, scheme = '', host = '', port, path = ''] = match;
    const start = match.index;
    if (isRemark(text, start)) continue;
    const hostStart = start + scheme.length + '://'.length;
    const portStart = hostStart + host.length + 1;
    facts.add(
      'serverUrl',
      { start, end: start + whole.length },
      {
        scheme: facts.located(scheme.toLowerCase(), { start, end: start + scheme.length }),
        host: facts.located(host, { start: hostStart, end: hostStart + host.length }),
        port: port === undefined ? undefined : facts.located(port, { start: portStart, end: portStart + port.length }),
        isCheck: /\/hotfix_pccnt\/common\/ofcntcer\.dat$/i.test(path),
      },
    );
  }
}

function isRemark(text: string, offset: number): boolean {
  const start = Math.max(text.lastIndexOf('\n', offset), text.lastIndexOf('\r', offset)) + 1;
  return /^[ \t]*(?:@?rem\b|::)/i.test(text.slice(start, Math.min(offset, start + 200)));
}
