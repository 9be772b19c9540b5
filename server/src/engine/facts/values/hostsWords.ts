import { parseIpAddress } from './ipAddress';

/** Blanks that are none to a resolver: the no-break and the full-width one, and the widths between. */
export const FALSE_BLANKS = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/g;

/** Full-width punctuation behind a whole address, where a blank belongs: `192.168.0.12，vcom`. */
export const BEHIND_ADDRESS =
  /(?<=^\d{1,3}(?:\.\d{1,3}){3})[\u3001\u3002\uFF01-\uFF0F\uFF1A-\uFF20\uFF3F]+(?=[A-Za-z])/g;

/** What people write where a `#` belongs; what follows it was never meant to be read. */
export const MEANT_AS_COMMENT = /^(?:;|\/\/|＃|；|※)/;

/** Whether a resolver takes the text for an address: no range, port or name, and no digits but those of ASCII. */
export function isHostsAddress(text: string): boolean {
  return !text.includes('/') && parseIpAddress(text) !== undefined;
}

/** An IPv4 address without the zeros in front of its numbers: `10.0.0.1` for `010.0.0.001`. Other texts stay as they are. */
export function withoutLeadingZeros(text: string): string {
  return /^\d+(?:\.\d+){3}$/.test(text) ? text.replace(/(?<=^|\.)0+(?=\d)/g, '') : text;
}

/** Whether the address leads to nobody or to the computer itself: what lists of unwanted names give to all of them. */
export function isSink(address: string): boolean {
  return /^(?:0\.|127\.|255\.255\.255\.255$|::1?$|0$)/.test(address);
}
