const SERVICES = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services';

/** What `sc qc` answers of one service. */
export function scQuery(key: string, start: string, displayName: string): string {
  return [
    '[SC] QueryServiceConfig SUCCESS',
    '',
    `SERVICE_NAME: ${key}`,
    '        TYPE               : 10  WIN32_OWN_PROCESS ',
    `        START_TYPE         : ${start}`,
    '        ERROR_CONTROL      : 1   NORMAL',
    `        DISPLAY_NAME       : ${displayName}`,
    '',
  ].join('\r\n');
}

/** What `sc query` answers of one service. */
export function scState(key: string, state: string, displayName: string): string {
  return [
    `SERVICE_NAME: ${key}`,
    `DISPLAY_NAME: ${displayName}`,
    '        TYPE               : 10  WIN32_OWN_PROCESS  ',
    `        STATE              : ${state}`,
    '        WIN32_EXIT_CODE    : 0  (0x0)',
    '',
  ].join('\r\n');
}

/** An export of the keys of services; with `all` of every service that the computer has. */
export function servicesExport(keys: Readonly<Record<string, readonly string[]>>, all = false): string {
  return [
    'Windows Registry Editor Version 5.00',
    '',
    ...(all ? [`[${SERVICES}]`, ''] : []),
    ...Object.entries(keys).flatMap(([key, values]) => [`[${SERVICES}\\${key}]`, ...values, '']),
  ].join('\r\n');
}

/** The values of a service. */
export function service(start: string, displayName?: string): readonly string[] {
  return [`"Start"=${start}`, ...(displayName === undefined ? [] : [`"DisplayName"="${displayName}"`])];
}
