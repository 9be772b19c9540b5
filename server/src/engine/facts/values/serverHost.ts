import { parseIpAddress } from './ipAddress';

/** Labels of letters, digits, hyphens and underscores; Windows and the vendor's tools take the underscore. */
const HOST = /^(?=.{1,253}$)[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)*$/i;

/** Whether the text is one name or address and nothing else: no scheme, port, path, blank or prefix. */
export function isServerHost(text: string): boolean {
  if (/^[\d.]+$/.test(text)) return parseIpAddress(text) !== undefined;
  return HOST.test(text) || (text.includes(':') && !/[%/]/.test(text) && parseIpAddress(text) !== undefined);
}

/** The name or address in what somebody has pasted: a URL, a share, something with a port or with blanks round it. */
export function serverHostIn(text: string): string {
  const bare = text
    .trim()
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/^[\\/]+/, '')
    .replace(/[\\/].*$/, '')
    .replace(/^\[(.*)\](?::\d+)?$/, '$1');
  return isServerHost(bare) ? bare : bare.replace(/:\d+$/, '');
}
