import { type FileKind, formatOf } from '../../files/kinds';

/**
 * Whether files of that kind are read by the functions of Windows for private profiles. A Dr.Web key looks alike, but
 * nobody may save it again: that would break its signature.
 */
export function isProfile(kind: FileKind): boolean {
  return formatOf[kind] === 'ini' && kind !== 'drweb-key';
}
