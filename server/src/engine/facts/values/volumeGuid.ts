/** Alone, in braces, or as the path of the volume. */
const GUID = /(?:^|\{)([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?:$|\})/i;

/** Whether the text holds the GUID of a volume of Windows, in one of the forms in which tools print it. */
export function holdsVolumeGuid(text: string): boolean {
  return GUID.test(text);
}

/** The GUID alone, small, so that the forms compare; `undefined` when the text holds none. */
export function volumeGuidKey(text: string): string | undefined {
  return GUID.exec(text)?.[1]?.toLowerCase();
}
