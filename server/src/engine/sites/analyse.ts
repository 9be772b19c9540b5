import { type Crash, guarded } from '../check/crash';
import type { Stated } from '../facts/editions';
import { type FactsBefore, type FactsRead, readFacts } from '../facts/from';
import { formatOf } from '../files/kinds';
import type { SourceFile } from '../files/sourceFile';
import { parseCsv } from '../syntax/csv';
import { parseHosts } from '../syntax/hosts';
import { parseIni } from '../syntax/ini';
import { parseJson } from '../syntax/json';
import { parseMoveScript } from '../syntax/moveScript';
import { parseReg } from '../syntax/reg/parse';
import { type Syntax, syntaxAfter } from '../syntax/syntax';
import { parseText } from '../syntax/text';
import { parseXml } from '../syntax/xml/parse';
import type { Edited } from '../text/change';
import { keepUnchanged } from './keepUnchanged';

/** A file with everything that follows from its own content. Never changed; an edit makes a new one. */
export interface AnalysedFile extends Stated {
  readonly source: SourceFile;
  readonly syntax: Syntax;
  /** What went wrong inside the reader of the file, if anything did; the facts are then empty. */
  readonly crashes: readonly Crash[];
}

/**
 * Parses a file and reads its facts. `previous` is the same file before an edit: lists of facts that the edit left alone
 * keep their identity, and with it everything that was concluded from them. `edited`, where it is known, tells how the
 * text came from an earlier one, so that only what it touched is parsed again.
 */
export function analyse(source: SourceFile, previous?: AnalysedFile, edited?: Edited): AnalysedFile {
  const before = beforeEdit(source, previous, edited);
  const syntax = (before && syntaxAfter(before.syntax, before.change, source.text)) ?? parse(source);
  let read: FactsRead = { facts: {}, onlyMoved: new Set() };
  const crashes = guarded(`reader of ${source.kind}`, () => {
    read = readFacts(source, syntax, before);
  });
  return { source, syntax, crashes, ...keepUnchanged(previous ?? NOTHING, read.facts, before?.change, read.onlyMoved) };
}

const NOTHING: Stated = { facts: {}, editions: {} };

/** What is known of the text in which the change was made, if that is the one that was analysed last. */
function beforeEdit({ kind }: SourceFile, previous?: AnalysedFile, edited?: Edited): FactsBefore | undefined {
  if (previous === undefined || edited === undefined) return undefined;
  const { source, syntax, facts, crashes } = previous;
  if (source.kind !== kind || source.damage !== undefined || crashes.length > 0) return undefined;
  return source.text === edited.before ? { syntax, facts, change: edited.change } : undefined;
}

function parse({ kind, text }: SourceFile): Syntax {
  const format = formatOf[kind];
  switch (format) {
    case 'ini':
      return { format, ...parseIni(text) };
    case 'hosts':
      return { format, ...parseHosts(text) };
    case 'xml':
      return { format, ...parseXml(text) };
    case 'reg':
      return { format, ...parseReg(text) };
    case 'json':
      return { format, ...parseJson(text) };
    case 'move-script':
      return { format, ...parseMoveScript(text) };
    case 'csv':
      return { format, ...parseCsv(text) };
    case 'text':
      return { format, ...parseText(text) };
  }
}
