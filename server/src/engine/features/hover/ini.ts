import { iniKnowledge } from '../../knowledge/lookup';
import { ofcscanIniKeys } from '../../knowledge/ofcscanIni';
import { ofcserverIniKeys } from '../../knowledge/ofcserverIni';
import { isSecret } from '../../knowledge/secrets';
import { type Message, message, template } from '../../messages/message';
import type { AnalysedFile } from '../../sites/analyse';
import type { IniTree } from '../../syntax/ini';
import { touches } from '../../text/span';
import type { Site } from '../../workspace';
import type { Hover } from '../hover';
import { knowledgeLines } from './knowledgeLines';
import { addressLines, computerNameLines } from './roleLines';

const elsewhere = template({ en: 'On {node}: {value}', ja: '{node} での値: {value}' });

const ofcscan = iniKnowledge(ofcscanIniKeys);
const ofcserver = iniKnowledge(ofcserverIniKeys);

/** A documented key: what it is, what its value stands for here, and what it is on the other nodes. */
export function iniHover(tree: IniTree, file: AnalysedFile, site: Site, offset: number): Hover | undefined {
  const line = tree.line(tree.lineAt(offset));
  if (line?.kind !== 'entry' || !touches(line.line, offset)) return undefined;
  const { key, value } = line;
  const lookup = file.source.kind === 'ofcserver-ini' ? ofcserver : ofcscan;
  const entry = file.source.kind === 'drweb-key' ? undefined : lookup(key.text);
  if (entry === undefined) return undefined;
  const secret = entry.type.kind === 'secret' || isSecret(key.text, value.text);
  const here = secret ? [] : [...roleOfValue(value.text, site), ...valuesElsewhere(key.text, file, site)];
  return { span: line.line, title: entry.name, lines: [...here, ...knowledgeLines(entry, value.text)] };
}

function roleOfValue(value: string, site: Site): readonly Message[] {
  const host = /^[\\\u00A5\uFFE5]{1,2}([^\\]+)/.exec(value)?.[1] ?? value;
  return [...addressLines(host, site), ...computerNameLines(host, site)];
}

/** The value of the key in the same kind of file of each other node. */
function valuesElsewhere(key: string, file: AnalysedFile, { files, views }: Site): readonly Message[] {
  const own = views.nodes.of(file.source.path)?.name;
  return files.flatMap(({ source, syntax }) => {
    const node = views.nodes.of(source.path)?.name;
    if (syntax.format !== 'ini' || source.kind !== file.source.kind || node === undefined || node === own) return [];
    const value = syntax.tree.named(key)[0]?.value.text;
    return value === undefined ? [] : [message(elsewhere, { node, value })];
  });
}
