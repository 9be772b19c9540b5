import { describe, expect, test } from 'vitest';
import { isSecret } from '../../../server/src/engine/knowledge/secrets';

describe('is a secret', () => {
  test.each([
    ['Uninstall_Pwd', ''],
    ['Ｐｗｄ', 'x'],
    ['SMTP_Password', 'x'],
    ['passphrase', 'x'],
    ['Std_Alert_SNMP_Community', 'public'],
    ['skos_s', 'x'],
    ['c1', 'x'],
    ['InstallDateTime', 'x'],
    ['ActivationCode', 'x'],
    ['管理者パスワード', 'x'],
    ['URLFilterAWSL_InOffice012', 'x'],
    ['Ini12.Key', 'x'],
    ['Key', '!CRYPT!0A'],
    ['Key', '"!CRYPTEX3!0A"'],
    ['Key', '!CRYPTAA!0A'],
    ['Key', '0a'.repeat(24)],
    ['Key', 'AB-12CD-34EFG-56HIJ-78KLM-90NOP-12QRS'],
    ['Key', 'http://admin:word@proxy:8080/'],
  ])('%s = %s', (key, value) => {
    expect(isSecret(key, value)).toBe(true);
  });
});

describe('is none', () => {
  test.each([
    ['Master_DomainName', 'sv1'],
    ['Key', 'http://proxy:8080/a@b'],
    ['Key', '0a'.repeat(23)],
    ['Key', 'CRYPT'],
    ['GUID', '0A1B2C3D-0A1B-2C3D-4E5F-0A1B2C3D4E5F'],
    ['Condition', 'x'],
  ])('%s = %s', (key, value) => {
    expect(isSecret(key, value)).toBe(false);
  });
});
