const addresses = ['fip', 'vip', 'ddns', 'awsvip', 'awseip'] as const;
const disks = ['sd', 'md', 'hd', 'disk'] as const;

/**
 * The types of resources of its own group that a resource stands on by default, by its type. The product follows this
 * order while a resource names no dependency of its own. The vendor's lists are not public; this is as they are
 * remembered, good enough to show an order and never to find a mistake by.
 */
export const defaultDependencies: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['vcom', ['fip', 'vip']],
  ['volmgr', addresses],
  ['sd', addresses],
  ['md', addresses],
  ['hd', addresses],
  ['disk', [...addresses, 'volmgr']],
  ['regsync', [...addresses, ...disks]],
  ['service', [...addresses, 'vcom', ...disks, 'regsync']],
  ['script', [...addresses, 'vcom', ...disks, 'regsync']],
  ['appli', [...addresses, 'vcom', ...disks, 'regsync']],
  ['spool', [...addresses, 'vcom', ...disks]],
  ['exec', [...addresses, ...disks, 'volmgr']],
]);
