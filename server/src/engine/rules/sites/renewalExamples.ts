/** A licence key with these components and this number of licences; what else a key holds no example needs. */
export function licenceKey(components: string, computers: number | string, expires = '2030-01-31'): string {
  return `[Key]\r\nApplications=${components}\r\nExpires=${expires}\r\n[User]\r\nComputers=${computers}\r\n`;
}

/** The key that is to be renewed, and one that renews it by itself. */
export const currentKey = licenceKey('FileDaemonUnix,MailDaemonUnix', 100);
export const equalKey = licenceKey('FileDaemonUnix,MailDaemonUnix', 100, '2031-01-31');

/** What clusterconf.json tells of a renewal that is started where it has to be, and is on offer. */
const BEGUN = '"origin": "own", "updateLicenseKeysFlag": true, "renewalOnGus": "present"';

/** A clusterconf.json with a renewal that is started where it has to be, and more said of it. */
export function begun(preAdded: boolean, ...more: readonly string[]): string {
  return renewalState(BEGUN, `"renewalPreAdded": ${preAdded}`, ...more);
}

/** A clusterconf.json with these members under `drweb`, each on a line of its own. */
export function renewalState(...members: readonly string[]): string {
  return `{\n  "drweb": {\n    ${members.join(',\n    ')}\n  }\n}\n`;
}

/** One object of a state: how many licences it takes, and which keys it holds. */
export function holder(id: string, licenses: number, holdsOld: boolean, holdsNew: boolean, more = ''): string {
  const holds = `"licenses": ${licenses}, "holdsOld": ${holdsOld}, "holdsNew": ${holdsNew}`;
  return `{ "id": ${quoted(id)}, "kind": "group", ${holds}${more} }`;
}

/** A neighbour server that holds the current key only. */
export function neighbour(id: string, online: string, supports = true): string {
  const link = `"online": "${online}", "protocolSupportsRenewal": ${supports}`;
  return `{ "id": ${quoted(id)}, "kind": "neighbor", "licenses": 10, "holdsOld": true, "holdsNew": false, ${link} }`;
}

export function objects(...all: readonly string[]): string {
  return `"objects": [\n      ${all.join(',\n      ')}\n    ]`;
}

/** The text between quotation marks, which marks of an example may stand round. */
function quoted(id: string): string {
  return id.startsWith('⟦') ? `⟦"${id.slice(1, -1)}"⟧` : `"${id}"`;
}
