/** The type of device that each type of heartbeat or network partition resource runs over. */
export const deviceTypes: ReadonlyMap<string, string> = new Map([
  ['lankhb', 'lan'],
  ['lanhb', 'lan'],
  ['diskhb', 'disk'],
  ['bmchb', 'bmc'],
  ['witnesshb', 'witness'],
  ['pingnp', 'ping'],
  ['disknp', 'disknp'],
  ['httpnp', 'http'],
]);
