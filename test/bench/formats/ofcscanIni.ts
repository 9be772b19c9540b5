import { below, hex, oneOf, privateAddress, type Random } from '../random';
import type { SampleFormat } from './format';

const SECTIONS = ['INI_SERVER_SECTION', 'INI_CLIENT_SECTION', 'INI_UPDATE_SECTION', 'INI_PFW_SECTION', 'Logs'] as const;

const KEYS = [
  ...(['Master_DomainName', 'Master_DomainPort', 'Client_LocalServer_Port', 'Master_SSLPort'] as const),
  ...([
    'RealTimeScan',
    'ExcludeFolder',
    'BackupDir',
    'UpdateSource',
    'ProxyServer',
    'ProxyPort',
    'RetryCount',
  ] as const),
  ...(['MaxCompressedLayer', 'PatternVersion', 'EnableFirewall', 'PFWPolicy', 'Schedule', 'Weekday'] as const),
] as const;

export const ofcscanIni: SampleFormat = {
  path: 'server1/ofcscan.ini',
  languageId: 'ofcscan-ini',
  newline: '\r\n',
  parts: [
    {
      before: ['[INI_SERVER_SECTION]', 'MasterDirectory=\\\\server1\\ofcscan', 'Master_DomainPort=8080', ''],
      behind: [],
    },
  ],
  block(random, index) {
    const entries = Array.from({ length: 12 + below(random, 24) }, (_, line) => entry(random, `${index}_${line}`));
    return [[`[${oneOf(random, SECTIONS)}_${index}]`, ...entries, '']];
  },
  editable: /^\w+=\d+()$/,
};

function entry(random: Random, number: string): string {
  const key = `${oneOf(random, KEYS)}_${number}`;
  if (random() >= 0.01) return `${key}=${value(random)}`;
  return oneOf(random, [`${key} ${value(random)}`, `[broken_${number}`, `=${value(random)}`, `${key}=８０８０`]);
}

function value(random: Random): string {
  const choice = random();
  if (choice < 0.45) return String(below(random, 65_536));
  if (choice < 0.55) return '';
  if (choice < 0.7) return privateAddress(random);
  if (choice < 0.85) return `C:\\Windows\\Temp\\${hex(random, 6)}.dat`;
  return choice < 0.95 ? `server${below(random, 900)}.example.local` : `!CRYPT!${hex(random, 64).toUpperCase()}`;
}
