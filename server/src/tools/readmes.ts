import type { Locale } from '../engine/messages/message';
import { type Generated, readText } from './generated';
import { ruleTable } from './rulePages';

const BEGIN = '<!-- rules: generated -->';
const END = '<!-- end of rules -->';

/** The two READMEs with their tables of rules renewed. */
export function readmes(): readonly Generated[] {
  return [readme('README.md', 'en'), readme('README.ja.md', 'ja')];
}

function readme(path: string, locale: Locale): Generated {
  const text = readText(path);
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (begin === -1 || end === -1) throw new Error(`${path} has lost the marks round its table of rules`);
  return { path, text: `${text.slice(0, begin + BEGIN.length)}\n\n${ruleTable(locale, '')}\n\n${text.slice(end)}` };
}
