import { windowsBuild } from './networkExamples';

const SCHANNEL = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL';

/** Two management servers' cluster is not needed to tell what a computer is for; this says it. */
export function declared(version: string, more = ''): string {
  return `{
  "products": { "officescan": { "version": "${version}"${more} } },
  "nodes": {
    "server1": { "files": ["server1/**"], "role": "server" },
    "pc1": { "files": ["agents/pc1/**"], "role": "agent" }
  }
}
`;
}

/** A .reg file of version 5 as regedit writes it, with these keys. */
export function regFile(...keys: readonly string[]): string {
  return ['Windows Registry Editor Version 5.00', '', ...keys.flatMap((key) => [key, ''])].join('\r\n');
}

/** The key under which all protocols stand, so that those that are not there have their defaults. */
export const protocolsKey = `[${SCHANNEL}\\Protocols]`;

/** An export of all that Schannel is told on a computer with this build of Windows. */
export function schannel(build: number, ...keys: readonly string[]): string {
  return regFile(windowsBuild(build), protocolsKey, ...keys);
}

/** One key below it, `TLS 1.2\Client`, with lines of values. */
export function protocolKey(name: string, ...values: readonly string[]): string {
  return [`[${SCHANNEL}\\Protocols\\${name}]`, ...values].join('\r\n');
}

/** The two values of such a key. */
export const on: readonly string[] = ['"Enabled"=dword:00000001', '"DisabledByDefault"=dword:00000000'];
export const off: readonly string[] = ['"Enabled"=dword:00000000', '"DisabledByDefault"=dword:00000001'];
