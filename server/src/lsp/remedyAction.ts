import type { Command } from 'vscode-languageserver-types';
import type { Remedy } from '../engine/fixes/remedy';
import { type Locale, message, render } from '../engine/messages/message';
import type { UntitledText } from './protocol';
import { texts } from './texts';

/** Nothing is run: the text goes to the clipboard, or into a document that the person may save and carry to the server. */
export function remedyAction({ kind, title: what, text }: Remedy, locale: Locale): { title: string; command: Command } {
  const args = { title: render(what, locale) };
  if (kind === 'command') {
    const title = render(message(texts.copyCommand, args), locale);
    return { title, command: { title, command: 'clusterconf.copyText', arguments: [text] } };
  }
  const title = render(message(texts.createReg, args), locale);
  const document: UntitledText = { text, language: 'reg' };
  return { title, command: { title, command: 'clusterconf.openText', arguments: [document] } };
}
