import type { LicensedComponents } from '../../facts/vocabulary/drweb';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { settingNote } from '../shared/notes';
import { licenceKey } from '../sites/renewalExamples';

export default defineRule({
  id: 'drweb/component-not-licensed',
  title: { en: 'The key does not license what the product needs', ja: '製品に必要なコンポーネントがキーにない' },
  severity: 'warning',
  confidence: 'certain',
  scope: 'site',
  reads: ['declaredProduct', 'licenceKey'],
  sources: [{ document: 'Dr.Web: Licensing Parameters' }],
  messages: {
    missing: template({
      en: '"{product}" needs {components}, which this key does not license: the product may take the key for unusable.',
      ja: '「{product}」には {components} が必要ですが、このキーにはありません。製品でキーを使用できない可能性があります。',
    }),
    mailServer: template({
      en: '"{product}" needs MailServer=Yes, and this key does not say so: the product may take the key for unusable.',
      ja: '「{product}」には MailServer=Yes が必要です。製品でキーを使用できない可能性があります。',
    }),
  },
  docs: {
    en: {
      why: 'Each product looks for its own components in the key, and Dr.Web for Kerio MailServer for MailServer=Yes too. Without them the key counts as one that cannot be used, and mail passes unscanned or is not delivered.',
      whenItIsFine:
        'Only products that clusterconf.json names under "products" are looked at: drweb-lotus, drweb-kerio-mailserver, drweb-kerio-control, drweb-unix. When the key is for another product, leave them out.',
    },
    ja: {
      why: '各製品は、キーに自身のコンポーネントがあるかを調べます。Dr.Web for Kerio MailServer では MailServer=Yes も必要です。ない場合はキーが無効とみなされ、メールが検査されない、または配信されないことがあります。',
      whenItIsFine:
        'clusterconf.json の products に記載した製品（drweb-lotus、drweb-kerio-mailserver、drweb-kerio-control、drweb-unix）だけが対象です。別の製品のキーであれば記載しないでください。',
    },
  },
  check({ facts, report }) {
    const declared = facts.all('declaredProduct');
    for (const { product, at: declaration } of declared) {
      const needed = NEEDED.get(product);
      if (needed === undefined) continue;
      const related = [settingNote(declaration, 'products', product)];
      for (const { components, mailServer, at } of facts.all('licenceKey')) {
        const missing = lacking(components, needed.components);
        if (components !== undefined && missing.length > 0)
          report({ message: 'missing', at: components.at, args: { product, components: missing.join(', ') }, related });
        else if (needed.mailServer && mailServer?.value !== true)
          report({ message: 'mailServer', at: mailServer?.at ?? at, args: { product }, related });
      }
    }
  },
});

/** What products need, by the names that clusterconf.json may give them. */
const NEEDED: ReadonlyMap<string, { readonly components: readonly string[]; readonly mailServer: boolean }> = new Map([
  ['drweb-lotus', { components: ['DominoPlugin'], mailServer: false }],
  ['drweb-kerio-mailserver', { components: ['KerioPlugin'], mailServer: true }],
  ['drweb-kerio-control', { components: ['KerioPlugin'], mailServer: false }],
  ['drweb-unix', { components: ['MailDaemonUnix', 'FileDaemonUnix'], mailServer: false }],
]);

/** A list that could not be read to its end may hold them all. */
function lacking(components: LicensedComponents | undefined, needed: readonly string[]): readonly string[] {
  if (components === undefined || components.isIncomplete) return [];
  const licensed = new Set(components.names.map(({ value }) => value.toLowerCase()));
  return needed.filter((name) => !licensed.has(name.toLowerCase()));
}

const declaring = (product: string) => `{ "products": { "${product}": { "version": "6.0" } } }`;

export const examples: RuleExamples = [
  {
    name: 'a key without the component of Lotus Domino',
    files: {
      'clusterconf.json': declaring('drweb-lotus'),
      'agent.key': `; 𠮷\r\n${licenceKey('⟦FileDaemonUnix⟧', 10)}`,
    },
    finds: ['missing'],
  },
  {
    name: 'Kerio MailServer, with and without the parameter',
    files: {
      'clusterconf.json': declaring('drweb-kerio-mailserver'),
      'a/agent.key': `${licenceKey('KerioPlugin', 10)}[Settings]\r\nMailServer=⟦No⟧\r\n`,
      'b/agent.key': licenceKey('KerioPlugin', 10).replace('[Key]', '⟦[Key]⟧'),
    },
    finds: ['mailServer', 'mailServer'],
  },
  {
    name: 'keys that license what is needed',
    files: {
      'clusterconf.json': declaring('drweb-kerio-mailserver'),
      'agent.key': `${licenceKey('kerioplugin', 10)}[Settings]\r\nMailServer=yes\r\n`,
    },
    finds: [],
  },
  {
    name: 'Kerio Control needs no permission for mail servers',
    files: { 'clusterconf.json': declaring('drweb-kerio-control'), 'agent.key': licenceKey('KerioPlugin', 10) },
    finds: [],
  },
  { name: 'no product is named', files: { 'agent.key': licenceKey('KerioPlugin', 10) }, finds: [] },
];
