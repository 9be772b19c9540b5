/** Words of the consoles, in English and Japanese, for an agent that the server does not hear of. */
const OFFLINE = /^(?:offline|disconnected|オフライン|未接続|切断)/i;

/** Whether a list says of an agent that it is offline. A word that nobody knows does not say so. */
export function isOffline(status: string): boolean {
  return OFFLINE.test(status.trim());
}
