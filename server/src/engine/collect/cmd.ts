import type { CollectSource, FolderName } from './items';
import { endingInAscii, type Shell, type Target } from './shell';

/** The command prompt of Windows, as a file to run: that is where a percent sign can be written. */
export const cmd: Shell = {
  comment: (text) => `rem ${endingInAscii(text)}`,
  before: ['@echo off', 'setlocal'],
  after: [],
  folder: (name, path) => `set "${name}=${literal(path)}"`,
  site: (path) => `set "SITE=${literal(path)}"`,
  node: (above) => `set "NODE=%SITE%\\${above}%COMPUTERNAME%"`,
  make: (target) => `if not exist ${quoted(target)} mkdir ${quoted(target)}`,
  capture(source, target) {
    const file = quoted(target);
    switch (source.from) {
      case 'file':
        return [`copy ${sourcePath(source)} ${file}`];
      case 'tree':
        return [`xcopy ${sourcePath(source)} ${file} /e /i`];
      case 'key':
        return [`reg export "${source.key}" ${file}`];
      case 'value':
        return valueLines(source, file);
      case 'program':
        return [`${sourcePath(source)} ${source.option} ${file}`];
      case 'output':
        return [`${source.command} > ${file}`];
    }
  },
};

/** In a file that is run, a percent sign is written twice. No path of Windows has a quotation mark. */
function literal(path: string): string {
  return path.replaceAll('%', '%%');
}

function quoted({ variable, below }: Target): string {
  return `"%${variable}%${below === '' ? '' : `\\${below}`}"`;
}

function sourcePath({ folder, path }: { readonly folder: FolderName; readonly path: string }): string {
  return `"%${folder}%\\${path}"`;
}

/** What `reg query` prints ends in type and data; an export of the whole key would have hundreds of megabytes. */
function valueLines({ key, name }: Extract<CollectSource, { from: 'value' }>, file: string): readonly string[] {
  return [
    '(',
    '  echo Windows Registry Editor Version 5.00',
    '  echo.',
    `  echo [${key}]`,
    `  for /f "tokens=3" %%v in ('reg query "${key}" /v ${name} ^| find "REG_SZ"') do echo "${name}"="%%v"`,
    `) > ${file}`,
  ];
}
