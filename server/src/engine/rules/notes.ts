import { type Message, message, template } from '../messages/message';
import type { Location } from '../text/span';
import type { Related } from './finding';

/** Notes on the other places of a finding that several rules share. */
const texts = {
  server: template({
    en: '{name} is the real name of a server of the cluster',
    ja: '{name} はクラスタの実サーバ名です',
  }),
  virtualName: template({
    en: '{name} is the virtual computer name',
    ja: '{name} は仮想コンピュータ名です',
  }),
  floatingIp: template({
    en: '{address} is the floating IP of the resource {resource}',
    ja: '{address} はグループリソース {resource} のフローティングIPです',
  }),
  nodeAddress: template({
    en: '{address} is an address of the server {server}',
    ja: '{address} はサーバ {server} のアドレスです',
  }),
} as const;

export function serverNote(at: Location, name: string): Related {
  return note(at, message(texts.server, { name }));
}

export function virtualNameNote(at: Location, name: string): Related {
  return note(at, message(texts.virtualName, { name }));
}

export function floatingIpNote(at: Location, address: string, resource: string): Related {
  return note(at, message(texts.floatingIp, { address, resource }));
}

export function nodeAddressNote(at: Location, address: string, server: string): Related {
  return note(at, message(texts.nodeAddress, { address, server }));
}

function note(at: Location, text: Message): Related {
  return { at, message: text };
}
