import { XMLParser } from 'fast-xml-parser';

/** With attributes, which it leaves out unless asked; without references, since it refuses texts with many of them. */
export function parse(text: string): unknown {
  return new XMLParser({ ignoreAttributes: false, processEntities: false }).parse(text);
}
