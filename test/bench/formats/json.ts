import { below, hex, oneOf, privateAddress, type Random } from '../random';
import type { SampleFormat } from './format';

const KEYS = [
  'Master_DomainName',
  'Master_DomainPort',
  'RealTimeScan',
  'ExcludeFolder',
  'UpdateSource',
  'Schedule',
] as const;

/** The same kind of settings as JSON, for the server beside ours. A key that stands twice is its mistake. */
export const json: SampleFormat = {
  path: 'settings.json',
  languageId: 'json',
  newline: '\n',
  parts: [{ before: ['{'], behind: ['  "end": 0', '}'] }],
  block(random, index) {
    const entries = Array.from({ length: 12 + below(random, 24) }, (_, line) => {
      // About one line in a hundred has the name of the line above.
      const number = random() < 0.006 ? Math.max(0, line - 1) : line;
      return `    "${KEYS[number % KEYS.length]}_${number}": ${value(random)},`;
    });
    return [[`  "SECTION_${index}": {`, ...entries, '    "z": 0', '  },']];
  },
  editable: /^ {4}"\w+": [1-9]\d*(),$/,
};

function value(random: Random): string {
  const choice = random();
  if (choice < 0.45) return String(below(random, 65_536));
  return JSON.stringify(
    oneOf(random, ['', privateAddress(random), `C:\\Program Files\\${hex(random, 6)}.dat`, '８０８０']),
  );
}
