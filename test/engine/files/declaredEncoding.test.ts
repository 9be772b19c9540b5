import { expect, test } from 'vitest';
import { type DeclarationKind, declaredLabel } from '../../../server/src/engine/files/declaredEncoding';

/** `⟦…⟧` marks the label. */
function expectLabel(markedText: string, kind: DeclarationKind): void {
  const start = markedText.indexOf('⟦');
  const end = markedText.indexOf('⟧') - 1;
  const text = markedText.replace(/[⟦⟧]/g, '');
  expect(declaredLabel(text, kind)).toEqual({ label: text.slice(start, end), span: { start, end } });
}

test.each([
  '<?xml version="1.0" encoding="⟦SJIS⟧"?>\n<root/>',
  "<?xml version='1.0' encoding='⟦EUC-JP⟧' standalone='no' ?>",
  '<?xml version="1.0"\r\n\tencoding = "⟦ASCII⟧"?>',
  '<?xml encoding="⟦UTF-8⟧"?>',
  '\n <?xml version="1.0" encoding="⟦GB2312⟧"?>',
  '<?xml version="1.0" encoding="⟦⟧"?>',
  '<?xml version="1.0" encoding="⟦Shift_JIS ⟧"',
  '<?xml version="1.0" encoding="⟦日本語 𠮷⟧"?>',
])('prolog %j', (text) => {
  expectLabel(text, 'xml');
});

test.each([
  '⟦Windows Registry Editor Version 5.00⟧\r\n\r\n[HKEY_LOCAL_MACHINE]',
  '⟦REGEDIT4⟧\n',
  '\r\n⟦REGEDIT4⟧',
])('registry header %j', (text) => {
  expectLabel(text, 'reg');
});

test.each([
  ['', 'xml'],
  ['<?xml version="1.0"?>', 'xml'],
  ['<?xml version="1.0"?><a encoding="SJIS"/>', 'xml'],
  ['<root encoding="SJIS"/>', 'xml'],
  ['<!-- <?xml encoding="SJIS"?> -->', 'xml'],
  ['<?xml version="1.0" encoding="SJIS', 'xml'],
  ['<?xml version="1.0" encoding=SJIS?>', 'xml'],
  ['<?xml-stylesheet encoding="SJIS"?>', 'xml'],
  ['', 'reg'],
  ['[HKEY_LOCAL_MACHINE]', 'reg'],
  ['; REGEDIT4', 'reg'],
] as const)('%j has no %s declaration', (text, kind) => {
  expect(declaredLabel(text, kind)).toBeUndefined();
});
