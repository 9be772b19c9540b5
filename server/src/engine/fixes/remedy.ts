import type { Message } from '../messages/message';

/**
 * A change that has to be made on the computer itself, since the file that shows the mistake is only a copy of what that
 * computer said. It is text to be read, copied and carried there; nothing runs it.
 */
export interface Remedy {
  readonly title: Message;
  /** `command`: lines for a command prompt with the rights of an administrator. `reg`: a whole .reg file to import. */
  readonly kind: 'command' | 'reg';
  readonly text: string;
}
