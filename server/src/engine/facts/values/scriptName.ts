/** A script's name with the extension of the platform, when it has one of the other; `undefined` when it can run there. */
export function nameOnPlatform(name: string, platform: 'windows' | 'linux'): string | undefined {
  const foreign = platform === 'windows' ? /\.sh$/i : /\.(?:bat|cmd)$/i;
  return foreign.test(name) ? name.replace(foreign, platform === 'windows' ? '.bat' : '.sh') : undefined;
}
