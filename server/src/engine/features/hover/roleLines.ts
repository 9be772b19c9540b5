import { nameKey } from '../../facts/values/hostName';
import type { AddressUse } from '../../facts/views/addresses';
import { type Message, message, template } from '../../messages/message';
import type { Site } from '../../workspace';

const texts = {
  public: template({
    en: '{text} is the public address of the server {server}.',
    ja: '{text} はサーバ {server} のパブリックのアドレスです。',
  }),
  interconnect: template({
    en: '{text} is the address of the server {server} on a dedicated interconnect.',
    ja: '{text} はサーバ {server} のインタコネクト（専用）のアドレスです。',
  }),
  lan: template({
    en: '{text} is a LAN address of the server {server}.',
    ja: '{text} はサーバ {server} の LAN のアドレスです。',
  }),
  mirror: template({
    en: '{text} is the mirror connect address of the server {server}.',
    ja: '{text} はサーバ {server} のミラーコネクトのアドレスです。',
  }),
  floating: template({
    en: '{text} is the floating IP of the resource {resource} in the group {group}.',
    ja: '{text} はグループ {group} のグループリソース {resource} のフローティングIPです。',
  }),
  server: template({ en: '{text} is a server of the cluster.', ja: '{text} はクラスタのサーバです。' }),
  virtual: template({
    en: '{text} is the virtual computer name that stands on {address}.',
    ja: '{text} は {address} の上の仮想コンピュータ名です。',
  }),
  resource: template({
    en: '{text} is a resource of type {type} in the group {group}.',
    ja: '{text} はグループ {group} のグループリソース（{type}）です。',
  }),
  group: template({ en: '{text} is a failover group.', ja: '{text} はフェイルオーバグループです。' }),
} as const;

/** What the cluster uses an address for, a line each. */
export function addressLines(text: string, { views }: Site): readonly Message[] {
  return views.addresses.usesOf(text).map((use) => addressLine(text, use, views));
}

function addressLine(text: string, use: AddressUse, views: Site['views']): Message {
  if (use.role !== 'floating') return message(texts[use.role], { text, server: use.server });
  const group = views.groups.groupOf(use.resource)?.fact.name.value ?? '?';
  return message(texts.floating, { text, resource: use.resource, group });
}

/** What a computer name stands for in the cluster. */
export function computerNameLines(text: string, { views }: Site): readonly Message[] {
  const virtual = views.names.virtualNamed(text);
  const address = virtual && views.names.addressOf(virtual)?.value;
  return [
    ...(views.names.serverNamed(text) === undefined ? [] : [message(texts.server, { text })]),
    ...(virtual === undefined ? [] : [message(texts.virtual, { text, address: address ?? '?' })]),
  ];
}

/** What a name inside clp.conf refers to: a server, a resource, a group or a virtual computer name. */
export function referenceLines(text: string, site: Site): readonly Message[] {
  const { groups } = site.views;
  const resource = groups.resource(text);
  const group = groups.groupOf(text)?.fact.name.value ?? '?';
  const isGroup = groups.all.some(({ fact }) => nameKey(fact.name.value) === nameKey(text));
  return [
    ...computerNameLines(text, site),
    ...(resource === undefined ? [] : [message(texts.resource, { text, type: resource.type, group })]),
    ...(isGroup ? [message(texts.group, { text })] : []),
  ];
}
