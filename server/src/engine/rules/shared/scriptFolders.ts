import { baseName } from '../../files/paths';
import { type Message, message, template } from '../../messages/message';
import type { Related } from '../finding';

const texts = {
  here: template({ en: 'the scripts lie here', ja: 'スクリプトはここにあります' }),
  move: template({ en: 'Move "{from}" to "{to}"', ja: '「{from}」を「{to}」に移す' }),
} as const;

/** The place of a captured script, for a finding that stands in clp.conf. */
export function scriptNote(at: Related['at']): Related {
  return { at, message: message(texts.here, {}) };
}

/** The title of a fix that gives a file or folder another path below the cluster's folder. */
export function moveTitle(from: string, to: string): Message {
  return message(texts.move, { from, to });
}

/** Several paths of one folder as a person would write them: the first in full, the others by name. */
export function pathList([first = '', ...others]: readonly string[]): string {
  return [first, ...others.map(baseName)].join(', ');
}

/** A script that does nothing and says that all is well, for a file of this name. Plain ASCII: it fits every encoding. */
export function scriptStub(name: string): string {
  if (/\.(bat|cmd)$/i.test(name)) return '@echo off\r\nrem A placeholder: it does nothing yet.\r\nexit /b 0\r\n';
  if (/\.ps1$/i.test(name)) return '# A placeholder: it does nothing yet.\r\nexit 0\r\n';
  return '#!/bin/sh\n# A placeholder: it does nothing yet.\nexit 0\n';
}
