import { below, hex, oneOf, privateAddress, type Random } from '../random';
import type { SampleFormat } from './format';

const WORDS = ['ads', 'track', 'cdn', 'metrics', 'mail', 'files', 'print', 'backup', 'pixel', 'api'] as const;
const DOMAINS = ['example.com', 'example.net', 'example.org', 'corp.example.local'] as const;

/** Like the block lists that people paste into hosts files, with some addresses of their own between. */
export const hosts: SampleFormat = {
  path: 'server1/hosts',
  languageId: 'hosts',
  newline: '\r\n',
  parts: [
    {
      before: ['# hosts', '127.0.0.1 localhost', '::1 localhost', '192.168.0.1 server1', '192.168.0.2 server2', ''],
      behind: [],
    },
  ],
  block: (random, index) => [
    [
      ...(index % 40 === 0 ? [`# list ${index / 40}`] : []),
      ...Array.from({ length: 25 }, (_, line) => entry(random, `${index * 25 + line}`)),
    ],
  ],
  editable: /^0\.0\.0\.0 [a-z]+\d+()\./,
};

function entry(random: Random, number: string): string {
  const name = `${oneOf(random, WORDS)}${number}.${hex(random, 4)}.${oneOf(random, DOMAINS)}`;
  const choice = random();
  if (choice < 0.85) return `0.0.0.0 ${name}`;
  if (choice < 0.98) return `${privateAddress(random)}\t${name} ${oneOf(random, WORDS)}-${number}`;
  if (choice < 0.99) return `0.0.0.0 ${name} # ${oneOf(random, WORDS)}`;
  return oneOf(random, [`0.0.0.999 ${name}`, `0.0.0.0　${name}`, `010.0.0.${below(random, 10)} ${name}`]);
}
