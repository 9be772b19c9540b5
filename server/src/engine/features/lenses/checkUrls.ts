import { message, template } from '../../messages/message';
import type { AnalysedFile } from '../../sites/analyse';
import type { Span } from '../../text/span';
import type { Site } from '../../workspace';
import { type CheckUrls, checkUrlsOf } from '../checkUrls';
import type { CodeLens } from '../codeLenses';

const copyByName = template({
  en: 'Copy the check URL by name ({scheme})',
  ja: '確認用 URL をコピー（名前、{scheme}）',
});
const copyByAddress = template({
  en: 'Copy the check URL by address ({scheme})',
  ja: '確認用 URL をコピー（IP アドレス、{scheme}）',
});

/** Above what names the server: a click copies the address by which an agent sees whether that server answers. */
export function checkUrlLenses({ source: { path } }: AnalysedFile, site: Site): readonly CodeLens[] {
  const span = placeIn(path, site);
  const found = span && checkUrlsOf(path, site);
  return span === undefined || found === undefined ? [] : lensesAt(span, found);
}

function lensesAt(span: Span, { urls }: CheckUrls): readonly CodeLens[] {
  return urls.map(({ by, scheme, url }) => ({
    span,
    title: message(by === 'name' ? copyByName : copyByAddress, { scheme }),
    action: { kind: 'copy', text: url },
  }));
}

/** The line that names the server. */
function placeIn(path: string, { views: { agentSides } }: Site): Span | undefined {
  const server = agentSides.servers.find((one) => one.path === path);
  if (server !== undefined) return server.name.at.span;
  const targets = agentSides.agents.flatMap(({ servers }) => servers);
  return targets.find(({ text }) => text.at.path === path)?.key.at.span;
}
