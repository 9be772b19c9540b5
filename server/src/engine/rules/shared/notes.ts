import type { DeviceFault } from '../../facts/views/devices';
import { type Message, message, template } from '../../messages/message';
import type { Location } from '../../text/span';
import type { Related } from '../finding';

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
  member: template({
    en: '{resource} belongs to the group {group}',
    ja: '{resource} はグループ {group} に属しています',
  }),
  hostsLine: template({
    en: '{name} is given {address} here',
    ja: 'ここでは {name} のアドレスは {address} です',
  }),
  lacksDevice: template({
    en: 'the server {server} has no device {id}',
    ja: 'サーバ {server} に番号 {id} のデバイスはありません',
  }),
  deviceType: template({
    en: 'on the server {server} it is of type {type}',
    ja: 'サーバ {server} ではタイプ {type} です',
  }),
  setting: template({
    en: '{key} is {value} here',
    ja: 'ここでは {key} は {value} です',
  }),
  group: template({
    en: 'the management server belongs to the group {group}',
    ja: '管理サーバはグループ {group} に属しています',
  }),
  key: template({ en: 'the registry has {path}', ja: 'レジストリには {path} があります' }),
  drive: template({
    en: '{drive}: is the drive of the disk {resource}',
    ja: '{drive}: はディスク {resource} のドライブです',
  }),
  defined: template({
    en: '{name} is defined here',
    ja: '{name} の定義はここです',
  }),
  dependency: template({
    en: '{name} waits for {on}',
    ja: '{name} は {on} を待ちます',
  }),
  sameText: template({
    en: 'the same text stands here',
    ja: '同じ文字列がここにもあります',
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

export function memberNote(at: Location, resource: string, group: string): Related {
  return note(at, message(texts.member, { resource, group }));
}

export function hostsNote(at: Location, name: string, address: string): Related {
  return note(at, message(texts.hostsLine, { name, address }));
}

export function lacksDeviceNote(at: Location, server: string, id: number): Related {
  return note(at, message(texts.lacksDevice, { server, id }));
}

export function deviceTypeNote(at: Location, server: string, type: string): Related {
  return note(at, message(texts.deviceType, { server, type }));
}

/** Why a row of devices cannot be used on a server. */
export function deviceFaultNote({ server, type }: DeviceFault, id: number): Related {
  return type === undefined
    ? lacksDeviceNote(server.at, server.value, id)
    : deviceTypeNote(type.at, server.value, type.value);
}

export function settingNote(at: Location, key: string, value: string | number): Related {
  return note(at, message(texts.setting, { key, value }));
}

export function officeScanGroupNote(at: Location, group: string): Related {
  return note(at, message(texts.group, { group }));
}

export function keyNote(at: Location, path: string): Related {
  return note(at, message(texts.key, { path }));
}

export function driveNote(at: Location, drive: string, resource: string): Related {
  return note(at, message(texts.drive, { drive, resource }));
}

/** The place where a name of the cluster comes from. */
export function definedNote(at: Location, name: string): Related {
  return note(at, message(texts.defined, { name }));
}

/** A wait of a group, or of a resource, for another one. */
export function waitNote(at: Location, name: string, on: string): Related {
  return note(at, message(texts.dependency, { name, on }));
}

export function sameTextNote(at: Location): Related {
  return note(at, message(texts.sameText, {}));
}

function note(at: Location, text: Message): Related {
  return { at, message: text };
}
