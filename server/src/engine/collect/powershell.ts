import type { CollectSource, FolderName } from './items';
import { endingInAscii, isEnvironment, type Shell, type Target } from './shell';

/** Windows PowerShell 5.1 and later. */
export const powershell: Shell = {
  comment: (text) => `# ${endingInAscii(text)}`,
  // Names in Japanese survive when the programs of Windows write what PowerShell expects of them.
  before: ['$encoding = [Console]::OutputEncoding', '[Console]::OutputEncoding = [System.Text.Encoding]::UTF8'],
  after: ['[Console]::OutputEncoding = $encoding'],
  folder: (name, path) => `$${name} = ${literal(path)}`,
  site: (path) => `$SITE = ${literal(path)}`,
  node: (above) => `$NODE = "$SITE\\${above}$env:COMPUTERNAME"`,
  make: (target) => `New-Item -ItemType Directory -Force -Path ${quoted(target)} | Out-Null`,
  capture(source, target) {
    const file = quoted(target);
    switch (source.from) {
      case 'file':
        return [
          `Copy-Item ${source.path.includes('*') ? '-Path' : '-LiteralPath'} ${sourcePath(source)} -Destination ${file}`,
        ];
      case 'tree':
        return [
          `Copy-Item -Path ${sourcePath({ ...source, path: `${source.path}\\*` })} -Destination ${file} -Recurse`,
        ];
      case 'key':
        return [`reg.exe export ${literal(source.key)} ${file}`];
      case 'value':
        return valueLines(source, file);
      case 'program':
        return [`& ${sourcePath(source)} ${source.option} ${file}`];
      case 'output':
        return [`${source.command.replace(/^\w+/, '$&.exe')} > ${file}`];
    }
  },
};

/** Between apostrophes nothing means anything but an apostrophe, which is written twice; PowerShell takes the curly ones too. */
function literal(path: string): string {
  return `'${path.replace(/['\u2018-\u201b]/g, '$&$&')}'`;
}

function quoted({ variable, below }: Target): string {
  return `"$${variable}${below === '' ? '' : `\\${below}`}"`;
}

function sourcePath({ folder, path }: { readonly folder: FolderName; readonly path: string }): string {
  return `"$${isEnvironment(folder) ? `env:${folder}` : folder}\\${path}"`;
}

function valueLines({ key, name }: Extract<CollectSource, { from: 'value' }>, file: string): readonly string[] {
  return [
    `$value = (Get-ItemProperty -LiteralPath ${literal(`Registry::${key}`)}).${name}`,
    `'Windows Registry Editor Version 5.00', '', ${literal(`[${key}]`)}, ('"${name}"="' + $value + '"') > ${file}`,
  ];
}
