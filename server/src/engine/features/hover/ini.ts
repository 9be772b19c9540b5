import { baseName } from '../../files/paths';
import { iniTable } from '../../knowledge/iniTables';
import { isSecret } from '../../knowledge/secrets';
import { type Message, message, plain, template } from '../../messages/message';
import type { AnalysedFile } from '../../sites/analyse';
import type { IniSection, IniTree } from '../../syntax/ini';
import { touches } from '../../text/span';
import type { Site } from '../../workspace';
import type { Hover } from '../hover';
import { iniEntry, valuesElsewhere } from '../iniKeys';
import { checkUrlHover } from './checkUrls';
import { knowledgeLines } from './knowledgeLines';
import { addressLines, computerNameLines } from './roleLines';

const elsewhere = template({ en: 'On {node}: {value}', ja: '{node} での値: {value}' });
const origin = template({ en: 'Source: {source}', ja: '出典: {source}' });

/** A documented key: what it is, what its value stands for here, and what it is on the other nodes. */
export function iniHover(tree: IniTree, file: AnalysedFile, site: Site, offset: number): Hover | undefined {
  const line = tree.line(tree.lineAt(offset));
  if (line?.kind === 'section' && touches(line.name.span, offset)) return fileHover(line, file);
  if (line?.kind !== 'entry' || !touches(line.line, offset)) return undefined;
  const { key, value } = line;
  const entry = iniEntry(file.source.kind, key.text);
  if (entry === undefined) return undefined;
  const secret = entry.type.kind === 'secret' || isSecret(key.text, value.text);
  const others = secret ? [] : valuesElsewhere(key.text, file, site).map((other) => message(elsewhere, other));
  const here = secret
    ? []
    : [...roleOfValue(value.text, site), ...others, ...checkUrlHover(key.text, file.source.path, site)];
  return { span: line.line, title: entry.name, lines: [...here, ...knowledgeLines(entry, value.text)] };
}

/** On a section, since it is the same for the whole file: what the file is. */
function fileHover({ name }: IniSection, { source }: AnalysedFile): Hover | undefined {
  const known = iniTable(source.kind)?.file;
  if (known === undefined) return undefined;
  const lines = [plain(known.meaning), message(origin, { source: known.source })];
  return { span: name.span, title: baseName(source.path), lines };
}

function roleOfValue(value: string, site: Site): readonly Message[] {
  const host = /^[\\\u00A5\uFFE5]{1,2}([^\\]+)/.exec(value)?.[1] ?? value;
  return [...addressLines(host, site), ...computerNameLines(host, site)];
}
