import type { Remedy } from '../../fixes/remedy';
import type { Message } from '../../messages/message';

/** Commands to carry to the computer concerned, one a line, for a command prompt with the rights of an administrator. */
export function commandRemedy(title: Message, ...commands: readonly [string, ...string[]]): Remedy {
  return { title, kind: 'command', text: commands.join('\n') };
}

/**
 * A name from a file as one argument of a command, always in quotation marks; `undefined` for a name that no quotation
 * keeps together or that the command prompt would change: such a remedy is not offered.
 */
export function quotedName(name: string): string | undefined {
  return name === '' || /["%!\p{Cc}]/u.test(name) || name.endsWith('\\') ? undefined : `"${name}"`;
}
