import type { WorkspaceSymbolParams } from 'vscode-languageserver';
import {
  type Definition,
  type DefinitionLink,
  DocumentHighlightKind,
  type DocumentLink,
  type Location,
  type SymbolInformation,
} from 'vscode-languageserver-types';
import { documentLinks } from '../engine/features/links';
import { definitionsAt, highlightsAt, referencesAt } from '../engine/features/references';
import { namedSymbols } from '../engine/features/workspaceSymbols';
import { render } from '../engine/messages/message';
import { type Answering, invalidParams, throwIfCancelled } from './answering';
import { rangeIn, symbolKind, toLocation, toRange } from './convert';
import type { DocumentView, FolderView } from './view';

/** Ways from one place to others: definitions, references, links, symbols of the whole workspace. */
export function answerNavigation(asked: Answering): void {
  const { connection, client, views, answer, answerAt } = asked;
  connection.onDefinition((params, token) =>
    answerAt(params, token, (view, offset) => definition(view, offset, client.definitionLinks)),
  );
  connection.onReferences((params, token) =>
    answerAt(params, token, (view, offset) => {
      const withDefinitions = params.context?.includeDeclaration !== false;
      return referencesAt(view.file, view.site, offset, withDefinitions).map((at) => toLocation(at, view.conversion));
    }),
  );
  connection.onDocumentHighlight((params, token) =>
    answerAt(params, token, (view, offset) =>
      highlightsAt(view.file, view.site, offset).map(({ span, defines }) => ({
        range: toRange(view.lines, span),
        kind: defines ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
      })),
    ),
  );
  connection.onDocumentLinks((params, token) => answer(params, token, links));
  connection.onWorkspaceSymbol((params: Partial<WorkspaceSymbolParams> | null, token) => {
    const query = params?.query;
    if (typeof query !== 'string') throw invalidParams();
    throwIfCancelled(token);
    return views.all().flatMap((folder) => symbols(folder, query));
  });
}

function definition(
  { file, site, lines, conversion }: DocumentView,
  offset: number,
  asLinks: boolean,
): Definition | DefinitionLink[] | null {
  const found = definitionsAt(file, site, offset);
  if (found === undefined) return null;
  if (!asLinks) return found.targets.map(({ name }) => toLocation(name, conversion));
  return found.targets.map(({ name, whole }) => ({
    originSelectionRange: toRange(lines, found.origin),
    targetUri: conversion.uriOf(name.path),
    targetRange: rangeIn(whole, conversion),
    targetSelectionRange: rangeIn(name, conversion),
  }));
}

function links({ file, site, lines, conversion }: DocumentView): DocumentLink[] {
  return documentLinks(file, site).map(({ span, target, tooltip }) => ({
    range: toRange(lines, span),
    target: addressOf(toLocation(target, conversion)),
    tooltip: render(tooltip, conversion.locale),
  }));
}

/** A place in the way in which editors write it behind an address: line and column from 1. */
function addressOf({ uri, range: { start } }: Location): string {
  return `${uri}#L${start.line + 1},${start.character + 1}`;
}

function symbols({ snapshot, conversion }: FolderView, query: string): SymbolInformation[] {
  return snapshot.sites.flatMap((site) =>
    namedSymbols(site, query).map(({ name, kind, container, at }) => ({
      name,
      kind: symbolKind(kind),
      location: toLocation(at, conversion),
      containerName: container,
    })),
  );
}
