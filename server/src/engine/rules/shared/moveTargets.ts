import type { FactReader } from '../../facts/store';
import { shortName } from '../../facts/values/hostName';
import { addressKey } from '../../facts/values/ipAddress';

/**
 * The ofcscan.ini of the server that scripts call by this name or address, if there is exactly one that says so of
 * itself: by the name that its agents use, or by the host of its share. A short name and a full one are the same.
 */
export function fileOfServer(
  server: string,
  facts: FactReader<'masterDomainName' | 'masterDirectory'>,
): string | undefined {
  const own = [
    ...facts.all('masterDomainName').map(({ text, at }) => ({ host: text.value, path: at.path })),
    ...facts.all('masterDirectory').map(({ path, at }) => ({ host: path.host?.value ?? '', path: at.path })),
  ];
  const paths = new Set(own.filter(({ host }) => sameServer(host, server)).map(({ path }) => path));
  return paths.size === 1 ? [...paths][0] : undefined;
}

/** Whether two texts name the same server for certain. */
export function sameServer(left: string, right: string): boolean {
  if (left === '' || right === '') return false;
  if (addressKey(left) === addressKey(right)) return true;
  const isAddress = [left, right].some((one) => /^[\d.]+$|:/.test(one));
  const isShort = !left.includes('.') || !right.includes('.');
  return !isAddress && isShort && shortName(left).toLowerCase() === shortName(right).toLowerCase();
}
