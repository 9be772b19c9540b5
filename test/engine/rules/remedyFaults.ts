import type { Remedy } from '../../../server/src/engine/fixes/remedy';
import { render } from '../../../server/src/engine/messages/message';
import { parseReg } from '../../../server/src/engine/syntax/reg/parse';

/** What would keep a person from carrying out a remedy as it is; empty for a sound one. */
export function remedyFaults(remedy: Remedy): readonly string[] {
  const titles = [render(remedy.title, 'en'), render(remedy.title, 'ja')];
  return [
    ...titles.filter((title) => title.trim() === '' || UNFILLED.test(title) || /[.。\n]$/.test(title)),
    ...(UNFILLED.test(remedy.text) ? [`not filled in: ${remedy.text}`] : []),
    ...(remedy.kind === 'reg' ? regFaults(remedy.text) : commandFaults(remedy.text)),
  ];
}

/** A placeholder, or what a value that is not there leaves behind. Braces of a GUID hold hyphens. */
const UNFILLED = /\{\w+\}|<[^<>\n]+>|\bundefined\b|\bNaN\b|\[object /;

function regFaults(text: string): readonly string[] {
  const { tree, problems } = parseReg(text);
  const keys = [...tree.keys()].map(({ path }) => path.text);
  return [
    ...problems.map(({ code, span }) => `${code}: ${text.slice(span.start, span.end)}`),
    ...(tree.version === 5 ? [] : ['not of version 5']),
    ...(keys.length > 0 ? [] : ['changes nothing']),
    ...keys.filter((key) => !key.startsWith('HKEY_LOCAL_MACHINE\\')),
    ...(/(?<!\r)\n|\r(?!\n)/.test(text) || !text.endsWith('\r\n') ? ['line ends'] : []),
  ];
}

/** One command a line. Names stand in quotation marks, and outside of those is nothing that the command prompt obeys. */
function commandFaults(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => {
    const bare = line.replace(/"[^"]*"/g, '""');
    const isWhole = line.trim() === line && line !== '' && !/\p{Cc}/u.test(line);
    const isPlain = /^[\x20-\x7e]*$/.test(bare) && !/[&|<>^]/.test(bare) && bare.split('"').length % 2 === 1;
    return isWhole && isPlain ? [] : [`command: ${line}`];
  });
}
