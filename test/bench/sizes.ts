import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundleServer } from './bundles';
import type { Options } from './options';
import { JSON_SERVER, serversIn } from './servers';
import { digits, table, times } from './table';

/** What is shipped, in bytes; the other servers are bundled the way ours is. */
export async function benchSizes({ server }: Options, folder: string): Promise<string> {
  const { floor } = await serversIn(folder, server);
  const json = sizeOf('vscode json', [await bundleServer(resolve(JSON_SERVER), folder, 'jsonServer')]);
  const all = [json, sizeOf('clusterconf', partsOf(resolve(server))), sizeOf(floor.name, floor.args.slice(0, 1))];
  const bundles = table(
    ['server bundle', 'KB', 'to json', 'KB gzip', 'to json'],
    all.map(({ name, plain, zipped }) => {
      return [
        name,
        digits(plain / 1000),
        times(plain / json.plain),
        digits(zipped / 1000),
        times(zipped / json.zipped),
      ];
    }),
  );
  return ['Sizes', bundles, ...packages()].join('\n\n');
}

/** The server with the files that it loads when it needs them. */
function partsOf(server: string): readonly string[] {
  const others = ['library.cjs', 'session.cjs'].map((name) => join(dirname(server), name));
  return [server, ...others.filter((file) => existsSync(file))];
}

function sizeOf(name: string, files: readonly string[]) {
  const bytes = Buffer.concat(files.map((file) => readFileSync(file)));
  return { name, plain: bytes.length, zipped: gzipSync(bytes, { level: 9 }).length };
}

/** The packaged extension, where somebody has packaged it. */
function packages(): readonly string[] {
  const folders = ['.', 'out'].filter((folder) => existsSync(folder));
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`));
  return files
    .filter((file) => file.endsWith('.vsix'))
    .map((file) => `${file}: ${digits(statSync(file).size / 1000)} KB`);
}
