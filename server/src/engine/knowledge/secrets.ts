import { iniKnowledge } from './lookup';
import { ofcscanIniKeys } from './ofcscanIni';
import { ofcserverIniKeys } from './ofcserverIni';

/** Names of keys whose values are never shown: passwords, community strings, key material, accounts' tokens. */
const SECRET_KEY = /passw|pwd|secret|communit|token|skos|パスワード/i;

/** The marks that the product puts before a value that it has scrambled (all of them can be turned back). */
const SCRAMBLED = /^!CRYPT\w*!/;

/** Keys that are known to be secret though their names do not tell, such as `c1`. */
const documented = [iniKnowledge(ofcscanIniKeys), iniKnowledge(ofcserverIniKeys)];

/** Whether the value of a key must not appear in any output. */
export function isSecret(key: string, value: string): boolean {
  return (
    SECRET_KEY.test(key) || SCRAMBLED.test(value) || documented.some((known) => known(key)?.type.kind === 'secret')
  );
}
