import { iniKnowledge } from './lookup';
import { ofcscanIniKeys } from './ofcscanIni';
import { ofcserverIniKeys } from './ofcserverIni';
import { officeScanRegistryValues } from './officeScanRegistry';

/** Names of keys whose values are never shown: passwords, community strings, key material, accounts' tokens, licences. */
const SECRET_KEY =
  /passw|passphrase|pwd|secret|communit|token|skos|credential|private_?key|activation_?(?:code|key)|licen[cs]e_?(?:code|key)|serial_?(?:no|number|key)|パスワード|暗証|アクティベーションコード|シリアル/i;

/** The marks that the product puts before a value that it has scrambled (all of them can be turned back). */
const SCRAMBLED = /^["']?\s*!CRYPT\w*!/i;

/** What is key material or a licence by its form alone, whatever its key is called: a key of 48 digits, an activation code. */
const SECRET_FORM = /^["']?(?:[\da-f]{48}|[a-z\d]{2}-[a-z\d]{4}(?:-[a-z\d]{5}){5})["']?$/i;

/** An address of the web with a user and a password in it. */
const WITH_PASSWORD = /:\/\/[^/\s:@]*:[^/\s@]*@/;

/** Keys that are known to be secret though their names do not tell, such as `c1`. */
const documented = [iniKnowledge(ofcscanIniKeys), iniKnowledge(ofcserverIniKeys)];

/** Values of the registry that are secret, by their names alone. */
const inRegistry: ReadonlySet<string> = new Set(
  officeScanRegistryValues.flatMap(({ name, type }) =>
    type.kind === 'secret' ? [name.slice(name.lastIndexOf('\\') + 1).toLowerCase()] : [],
  ),
);

/**
 * Whether a value of the registry must not appear in any output, nor its name: some keys, as those of SNMP communities,
 * keep the secret there. `path` is that of its key.
 */
export function isSecretValue(path: string, name: string, data: string): boolean {
  return SECRET_KEY.test(path.slice(path.lastIndexOf('\\') + 1)) || isSecret(name, data);
}

/** Whether the value of a key must not appear in any output. */
export function isSecret(key: string, value: string): boolean {
  // Full-width letters are a slip of the input method, and what stands behind them is as secret.
  const name = /[^\0-\x7f]/.test(key) ? key.normalize('NFKC') : key;
  return (
    SECRET_KEY.test(name) ||
    SCRAMBLED.test(value) ||
    SECRET_FORM.test(value) ||
    WITH_PASSWORD.test(value) ||
    inRegistry.has(name.toLowerCase()) ||
    documented.some((known) => known(name)?.type.kind === 'secret')
  );
}
