import type { FileDamage } from '../facts/vocabulary';
import type { Span } from '../text/span';
import type { ArchiveProblem } from './archive/archive';
import { detectKind } from './detectKind';
import { type Decoder, decode, type EncodingName, type EncodingVerdict } from './encoding';
import type { Excerpt } from './excerpt';
import { isExportName } from './exportName';
import { type FragileCode, fragileCodes } from './fragileCodes';
import type { FileKind } from './kinds';
import { looksBinary } from './looksBinary';
import type { Misreading } from './misreading';
import { withoutNulTail } from './nulTail';

/** One file of ours, decoded. */
export interface SourceFile {
  readonly path: string;
  readonly kind: FileKind;
  /** Without a byte-order mark. Empty when the file is binary or too large. */
  readonly text: string;
  readonly verdict: EncodingVerdict;
  readonly damage: FileDamage | undefined;
  /** The size on disk. */
  readonly bytes: number;
  /** How many NULs at the end of the file are left out of the text. */
  readonly tail?: number;
  /** The path of the archive that the file is part of; nothing is ever written into one. */
  readonly archive?: string;
  /** The editor that holds the file shows it in another encoding than its own. */
  readonly misread?: Misreading;
  /** Characters whose bytes a save in an editor changes. */
  readonly fragile?: readonly FragileCode[];
  /** Characters that the encoding of the file has no code for; they are lost when an editor saves it. */
  readonly unwritable?: readonly Span[];
  /** The text is only what was kept of a file that is too large to be read as a whole. */
  readonly excerpt?: Excerpt;
  /** The settings by which the editor that holds the file would change it when it is saved. */
  readonly rewrittenBy?: readonly string[];
  /** The editor that holds the file has changed it since it was opened. */
  readonly isEdited?: boolean;
  /** Why nothing of the archive is read, which this file then is. */
  readonly archiveProblem?: ArchiveProblem;
}

export interface ReadOptions {
  /** The kind that clusterconf.json pins the file to. */
  readonly pinnedKind?: FileKind | undefined;
  readonly pinnedEncoding?: EncodingName | undefined;
}

/** Decodes a file and tells its kind; `undefined` when it is none of ours. */
export function readSource(
  path: string,
  bytes: Uint8Array,
  decoder: Decoder,
  { pinnedKind, pinnedEncoding }: ReadOptions = {},
): SourceFile | undefined {
  const declaration = isExportName(path) ? 'reg' : 'xml';
  const written = withoutNulTail(bytes);
  const { text, verdict } = decode(written, decoder, {
    declaration,
    ...(pinnedEncoding && { pinned: pinnedEncoding }),
  });
  const kind = pinnedKind ?? detectKind(path, text);
  if (kind === undefined) return undefined;
  const damage = damageOf(bytes, written, verdict);
  const tail = damage === 'nul-tail' ? { tail: bytes.length - written.length } : {};
  const file = { path, kind, text: damage === 'binary' ? '' : text, verdict, damage, bytes: bytes.length, ...tail };
  const fragile = damage === undefined ? fragileCodes(bytes, verdict) : [];
  return fragile.length === 0 ? file : { ...file, fragile };
}

/** The source file of a document whose text an editor holds; its bytes, when known, give the verdict. */
export function sourceFromText(
  path: string,
  text: string,
  verdict: EncodingVerdict,
  pinned?: FileKind,
): SourceFile | undefined {
  const kind = pinned ?? detectKind(path, text);
  if (kind === undefined) return undefined;
  return { path, kind, text, verdict, damage: text.trim() === '' ? 'empty' : undefined, bytes: text.length };
}

/** A file that is left unread for its size; known by its name alone. */
export function oversized(path: string, bytes: number, pinned?: FileKind): SourceFile | undefined {
  const kind = pinned ?? detectKind(path, '');
  return kind && { path, kind, text: '', verdict: unread, damage: 'too-large', bytes };
}

/** The verdict on text that never was bytes, or whose bytes were not looked at. */
export const unread: EncodingVerdict = {
  encoding: 'utf-8',
  bom: false,
  belief: 'assumed',
  certain: false,
  declared: undefined,
  contradictsDeclaration: false,
  lossy: false,
};

function damageOf(bytes: Uint8Array, written: Uint8Array, verdict: EncodingVerdict): FileDamage | undefined {
  if (bytes.length === 0) return 'empty';
  if (written.length === 0 || looksBinary(written)) return 'binary';
  if (verdict.lossy) return verdict.endsInCharacter ? 'cut-off' : 'undecodable';
  return written.length < bytes.length ? 'nul-tail' : undefined;
}
