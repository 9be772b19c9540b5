import type { Colors } from 'picocolors/types';
import { type Remedy, remedyHeading, remedyLines } from '../../engine/fixes/remedy';
import { type Locale, render } from '../../engine/messages/message';

/** What has to be done on the servers, for a person: a heading each, and the text as it is to be copied. */
export function remedyText(remedies: readonly Remedy[], locale: Locale, colors: Colors): readonly string[] {
  return remedies.flatMap((remedy) => [
    colors.green(remedyHeading(remedy, locale)),
    ...remedyLines(remedy).map((line) => `  ${line}`),
  ]);
}

/** The same for other programs: the text is whole, with the line ends that a file of it has to have. */
export function remedyDocuments(remedies: readonly Remedy[], locale: Locale) {
  return remedies.map(({ kind, title, text }) => ({ kind, title: render(title, locale), text }));
}
