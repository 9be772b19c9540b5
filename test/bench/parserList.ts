import type { FormatName } from './samples';

/** One way to read a text; what it returns is kept while memory is measured. */
export type Parse = (text: string) => unknown;

export interface Parser {
  readonly name: string;
  readonly format: Exclude<FormatName, 'json'>;
  /** Whether it tells where in the text things stand. */
  readonly positions: boolean;
  /** Loads nothing but this parser, so that each can have a process of its own. */
  load(): Promise<Parse>;
}

/** The name of our own parsers, with which the others of each format are compared. */
export const OURS = 'clusterconf';

/** The first of each format is the bare loop that every parser is measured by: one look at each character. */
export const parserList: readonly Parser[] = [
  loop('ini'),
  ours('ini', async () => (await import('../../server/src/engine/syntax/ini')).parseIni),
  nodes('ini', async () => (await import('./peers/nodes')).iniNodes),
  peer('ini', 'ini', async () => (await import('./peers/ini')).parse),
  loop('hosts'),
  ours('hosts', async () => (await import('../../server/src/engine/syntax/hosts')).parseHosts),
  nodes('hosts', async () => (await import('./peers/nodes')).hostsNodes),
  loop('reg'),
  ours('reg', async () => (await import('../../server/src/engine/syntax/reg/parse')).parseReg),
  nodes('reg', async () => (await import('./peers/nodes')).regNodes),
  loop('clp.conf'),
  ours('clp.conf', async () => (await import('../../server/src/engine/syntax/xml/parse')).parseXml),
  nodes('clp.conf', async () => (await import('./peers/nodes')).xmlNodes),
  { ...peer('saxes, events only', 'clp.conf', async () => (await import('./peers/saxes')).parse), positions: true },
  peer('fast-xml-parser', 'clp.conf', async () => (await import('./peers/fastXmlParser')).parse),
];

function ours(format: Parser['format'], load: Parser['load']): Parser {
  return { name: OURS, format, positions: true, load };
}

function nodes(format: Parser['format'], load: Parser['load']): Parser {
  return { name: `${OURS}, every node`, format, positions: true, load };
}

function peer(name: string, format: Parser['format'], load: Parser['load']): Parser {
  return { name, format, positions: false, load };
}

function loop(format: Parser['format']): Parser {
  return { name: 'charCodeAt loop', format, positions: false, load: async () => countLines };
}

function countLines(text: string): number {
  let lines = 1;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === 10) lines++;
  return lines;
}
