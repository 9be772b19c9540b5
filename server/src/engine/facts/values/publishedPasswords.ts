import { sha256 } from './sha256';

/**
 * Values that instructions on the internet tell people to write over a forgotten password, known here by their hash
 * alone. Each has 98 characters.
 */
const PUBLISHED: ReadonlySet<string> = new Set([
  '7de33c92ab9e903f14b2fe802195c5a2c77ef5cd771f173c9a57d21402b2ae50',
  '6916788c7420568a54477e1175b7ed6b93017bcc70b494fb2db71792480a41c1',
]);
const LENGTH = 98;

/** Whether the stored form of a password is one that everybody can look up. */
export function isPublishedPassword(text: string): boolean {
  return text.length === LENGTH && PUBLISHED.has(sha256(text));
}
