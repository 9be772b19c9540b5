import type { Message } from '../messages/message';
import type { AnalysedFile } from '../sites/analyse';
import type { Location, Span } from '../text/span';
import type { Site } from '../workspace';
import { agentListHover } from './hover/agentList';
import { clusterHover } from './hover/cluster';
import { drwebKeyHover } from './hover/drwebKey';
import { hostsHover } from './hover/hosts';
import { iniHover } from './hover/ini';
import { moveScriptHover } from './hover/moveScript';
import { registryHover } from './hover/registry';

/** What is known of the thing at a place: a title that names it and a few lines, still in no language. */
export interface Hover {
  readonly span: Span;
  /** A key, an element's path, an address: shown as code. */
  readonly title: string;
  readonly lines: readonly Message[];
  /** Other places that speak of the same, the most telling first. */
  readonly places?: readonly Location[];
}

/** The hover at an offset; `undefined` where there is nothing to say. */
export function hoverAt(file: AnalysedFile, site: Site, offset: number): Hover | undefined {
  const { syntax } = file;
  switch (syntax.format) {
    case 'ini':
      return file.source.kind === 'drweb-key'
        ? drwebKeyHover(syntax.tree, file, site, offset)
        : iniHover(syntax.tree, file, site, offset);
    case 'hosts':
      return hostsHover(syntax.tree, file, site, offset);
    case 'xml':
      return clusterHover(syntax.tree, site, offset);
    case 'reg':
      return registryHover(syntax.tree, file, site, offset);
    case 'move-script':
      return moveScriptHover(syntax.tree, site, offset);
    case 'csv':
      return agentListHover(syntax.tree, file, site, offset);
    case 'json':
    case 'text':
      return undefined;
  }
}
