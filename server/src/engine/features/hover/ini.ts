import { isSecret } from '../../knowledge/secrets';
import { type Message, message, template } from '../../messages/message';
import type { AnalysedFile } from '../../sites/analyse';
import type { IniTree } from '../../syntax/ini';
import { touches } from '../../text/span';
import type { Site } from '../../workspace';
import type { Hover } from '../hover';
import { iniEntry, valuesElsewhere } from '../iniKeys';
import { knowledgeLines } from './knowledgeLines';
import { addressLines, computerNameLines } from './roleLines';

const elsewhere = template({ en: 'On {node}: {value}', ja: '{node} での値: {value}' });

/** A documented key: what it is, what its value stands for here, and what it is on the other nodes. */
export function iniHover(tree: IniTree, file: AnalysedFile, site: Site, offset: number): Hover | undefined {
  const line = tree.line(tree.lineAt(offset));
  if (line?.kind !== 'entry' || !touches(line.line, offset)) return undefined;
  const { key, value } = line;
  const entry = iniEntry(file.source.kind, key.text);
  if (entry === undefined) return undefined;
  const secret = entry.type.kind === 'secret' || isSecret(key.text, value.text);
  const others = secret ? [] : valuesElsewhere(key.text, file, site).map((other) => message(elsewhere, other));
  const here = secret ? [] : [...roleOfValue(value.text, site), ...others];
  return { span: line.line, title: entry.name, lines: [...here, ...knowledgeLines(entry, value.text)] };
}

function roleOfValue(value: string, site: Site): readonly Message[] {
  const host = /^[\\\u00A5\uFFE5]{1,2}([^\\]+)/.exec(value)?.[1] ?? value;
  return [...addressLines(host, site), ...computerNameLines(host, site)];
}
