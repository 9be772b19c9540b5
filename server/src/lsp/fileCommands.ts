import type { Command } from 'vscode-languageserver-types';
import type { EncodingName } from '../engine/files/encoding';
import { type FileOperation, type Fix, needsCommand } from '../engine/fixes/fix';
import type { FileEncoding, LineEnds } from './protocol';
import type { DocumentView } from './view';

/**
 * The command that does what no edit of the protocol can: line ends and encodings. Undefined for a fix that needs none.
 * A fix has operations of one kind that needs a command at most.
 */
export function commandOf({ files = [] }: Fix, title: string, view: DocumentView): Command | undefined {
  const lineEnds = files.flatMap((operation) => lineEndsOf(operation, view));
  if (lineEnds.length > 0) return { title, command: 'clusterconf.setLineEnds', arguments: [lineEnds] };
  const operation = files.find(needsCommand);
  if (operation?.kind === 'encoding')
    return { title, command: 'clusterconf.saveWithEncoding', arguments: [encodingOf(operation, view)] };
  if (operation?.kind === 'reopen')
    return { title, command: 'clusterconf.reopenWithEncoding', arguments: [encodingOf(operation, view)] };
  return undefined;
}

/** An editor gives a new file the line ends of its own system, whatever the text inserted; so they are set behind it. */
function lineEndsOf(operation: FileOperation, { conversion }: DocumentView): readonly LineEnds[] {
  if (operation.kind !== 'create' && operation.kind !== 'line-ends') return [];
  const isCrlf = operation.kind === 'create' ? operation.text.includes('\r\n') : operation.newline === '\r\n';
  return [{ uri: conversion.uriOf(operation.path), ends: isCrlf ? 'crlf' : 'lf' }];
}

type InEncoding = Extract<FileOperation, { kind: 'encoding' | 'reopen' }>;

function encodingOf({ path, encoding, bom }: InEncoding, { conversion }: DocumentView): FileEncoding {
  const name = encoding === 'utf-8' && bom ? 'utf8bom' : NAMES[encoding];
  return { uri: conversion.uriOf(path), encoding: name };
}

/** What VS Code calls the encodings. Its UTF-16 always has a byte-order mark. */
const NAMES: Readonly<Record<EncodingName, string>> = {
  'utf-8': 'utf8',
  'utf-16le': 'utf16le',
  'utf-16be': 'utf16be',
  shift_jis: 'shiftjis',
  'euc-jp': 'eucjp',
  gbk: 'gbk',
  'windows-1252': 'windows1252',
  ascii: 'utf8',
};
