/** Names of keys whose values are never shown: passwords, community strings, key material, accounts' tokens. */
const SECRET_KEY = /passw|pwd|secret|community|token|skos|パスワード/i;

/** The marks that the product puts before a value that it has scrambled (all of them can be turned back). */
const SCRAMBLED = /^!CRYPT\w*!/;

/** Whether the value of a key must not appear in any output. */
export function isSecret(key: string, value: string): boolean {
  return SECRET_KEY.test(key) || SCRAMBLED.test(value);
}
