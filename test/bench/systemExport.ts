import { closeSync, openSync, writeSync } from 'node:fs';
import { below, hex, oneOf, type Random, randomFrom } from './random';

const SYSTEM = 'HKEY_LOCAL_MACHINE\\SYSTEM';
const SETS = ['ControlSet001', 'CurrentControlSet'] as const;
const VENDORS = ['PCI', 'USB', 'SWD', 'ROOT', 'ACPI', 'HDAUDIO'] as const;

/** How many keys are made before they are written, so that the export is never in memory as a whole. */
const BLOCK = 500;

/**
 * Writes an export of all of HKLM\SYSTEM as regedit does, in UTF-16 with its mark: services, devices and classes by the
 * thousand, in each control set, up to a size in bytes. Every run writes the same.
 */
export function writeSystemExport(path: string, size: number): void {
  const random = randomFrom(7);
  const file = openSync(path, 'w');
  try {
    let written = writeSync(file, bytesOf('\ufeffWindows Registry Editor Version 5.00\r\n\r\n'));
    SETS.forEach((set, index) => {
      const end = (size * (index + 1)) / SETS.length;
      for (let block = 0; written < end; block++) written += writeSync(file, bytesOf(keys(random, set, block)));
    });
  } finally {
    closeSync(file);
  }
}

function bytesOf(text: string): Uint8Array {
  return Buffer.from(text, 'utf16le');
}

function keys(random: Random, set: string, block: number): string {
  const root = `${SYSTEM}\\${set}`;
  const all = Array.from({ length: BLOCK }, (_, index) => {
    const number = block * BLOCK + index;
    const choice = random();
    if (choice < 0.02) return service(random, `${root}\\Services\\svc${number}`);
    if (choice < 0.2) return [`[${root}\\Services\\svc${number}\\Parameters\\${hex(random, 8)}]`, ...values(random, 4)];
    if (choice < 0.6)
      return [`[${root}\\Enum\\${oneOf(random, VENDORS)}\\VEN_${hex(random, 4)}\\${number}]`, ...values(random, 8)];
    return [`[${root}\\Control\\Class\\{${hex(random, 8)}}\\${number}]`, ...values(random, 3)];
  });
  return all.map((lines) => `${lines.join('\r\n')}\r\n\r\n`).join('');
}

function service(random: Random, key: string): readonly string[] {
  const start = `"Start"=dword:0000000${below(random, 5)}`;
  return [
    `[${key}]`,
    `"DisplayName"="Service ${hex(random, 6)}"`,
    start,
    '"Type"=dword:00000010',
    ...values(random, 2),
  ];
}

function values(random: Random, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const choice = random();
    if (choice < 0.4) return [`"Value${index}"=dword:${hex(random, 8)}`];
    if (choice < 0.7) return [`"Path${index}"="C:\\\\Windows\\\\System32\\\\drivers\\\\${hex(random, 8)}.sys"`];
    return binary(random, `"Data${index}"=hex:`, 1 + below(random, 6));
  }).flat();
}

/** Bytes as regedit folds them, 25 a line; from a store, since only their number costs anything. */
function binary(random: Random, head: string, lines: number): readonly string[] {
  return Array.from({ length: lines }, (_, line) => {
    const bytes = oneOf(random, BYTES);
    return `${line === 0 ? head : '  '}${bytes}${line === lines - 1 ? '' : ',\\'}`;
  });
}

const BYTES = bytesFrom(randomFrom(11));

function bytesFrom(random: Random): readonly [string, ...string[]] {
  const line = () => Array.from({ length: 25 }, () => hex(random, 2)).join(',');
  return [line(), ...Array.from({ length: 63 }, line)];
}
