import type { Message } from '../../messages/message';
import type { Site } from '../../workspace';
import { checkUrlLines, checkUrlsOf } from '../checkUrls';

/** The keys and values that say where the server answers. */
const KEYS = /^(?:Master_DomainName|Master_DomainPort|ServerAddr|Server|ServerSSLPort)$/i;

/** On a key that says where the server answers: the addresses by which an agent sees whether it does. */
export function checkUrlHover(key: string, path: string, site: Site): readonly Message[] {
  const found = KEYS.test(key) ? checkUrlsOf(path, site) : undefined;
  return found === undefined ? [] : checkUrlLines(found);
}
