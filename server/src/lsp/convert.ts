import {
  type Diagnostic,
  DiagnosticSeverity,
  type Location as LspLocation,
  type DocumentSymbol as LspSymbol,
  SymbolKind as LspSymbolKind,
  type TextEdit as LspTextEdit,
  type Range,
} from 'vscode-languageserver-types';
import type { DocumentSymbol, SymbolKind } from '../engine/features/symbols';
import { type Locale, type Message, render } from '../engine/messages/message';
import type { Finding, Severity } from '../engine/rules/finding';
import type { TextEdit } from '../engine/text/edits';
import type { LineIndex } from '../engine/text/lineIndex';
import type { Location, Span } from '../engine/text/span';

/** What the conversion of places and texts needs to know. */
export interface Conversion {
  readonly locale: Locale;
  linesOf(path: string): LineIndex | undefined;
  uriOf(path: string): string;
  /** The path inside an archive of a file that the client cannot open: its address is the archive's. */
  hiddenPath(path: string): string | undefined;
  /** The address of a rule's page, when the client can show it. */
  pageOf(rule: string): string | undefined;
}

export function toRange(lines: LineIndex, { start, end }: Span): Range {
  const from = lines.positionAt(start);
  const to = lines.positionAt(end);
  return { start: { line: from.line, character: from.column }, end: { line: to.line, character: to.column } };
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function toDiagnostic(finding: Finding, conversion: Conversion): Diagnostic {
  const page = conversion.pageOf(finding.rule);
  return {
    range: rangeIn(finding.at, conversion),
    severity: SEVERITIES[finding.severity],
    source: 'clusterconf',
    code: finding.rule,
    ...(page !== undefined && { codeDescription: { href: page } }),
    message: said(finding.message, finding.at, conversion),
    relatedInformation: finding.related.map(({ at, message }) => ({
      location: toLocation(at, conversion),
      message: said(message, at, conversion),
    })),
  };
}

export function toTextEdit(lines: LineIndex, { span, newText }: TextEdit): LspTextEdit {
  return { range: toRange(lines, span), newText };
}

const SYMBOL_KINDS: Readonly<Record<SymbolKind, LspSymbolKind>> = {
  section: LspSymbolKind.Module,
  key: LspSymbolKind.Property,
  server: LspSymbolKind.Class,
  address: LspSymbolKind.Constant,
  group: LspSymbolKind.Namespace,
  resource: LspSymbolKind.Object,
  monitor: LspSymbolKind.Event,
  element: LspSymbolKind.Field,
};

export function symbolKind(kind: SymbolKind): LspSymbolKind {
  return SYMBOL_KINDS[kind];
}

export function toSymbol(lines: LineIndex, symbol: DocumentSymbol): LspSymbol {
  return {
    name: symbol.name.trim() === '' ? '?' : symbol.name,
    detail: symbol.detail,
    kind: symbolKind(symbol.kind),
    range: toRange(lines, symbol.span),
    selectionRange: toRange(lines, symbol.selection),
    children: symbol.children.map((child) => toSymbol(lines, child)),
  };
}

const NOWHERE: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

export function toLocation(at: Location, conversion: Conversion): LspLocation {
  return { uri: conversion.uriOf(at.path), range: rangeIn(at, conversion) };
}

/** The range of a place in any file; the beginning of a file that is not known or hidden. */
export function rangeIn({ path, span }: Location, { linesOf, hiddenPath }: Conversion): Range {
  const lines = hiddenPath(path) === undefined ? linesOf(path) : undefined;
  return lines === undefined ? NOWHERE : toRange(lines, span);
}

/** What is said of a place, with the place in words where the client cannot show it. */
function said(message: Message, { path, span }: Location, { locale, linesOf, hiddenPath }: Conversion): string {
  const text = render(message, locale);
  const hidden = hiddenPath(path);
  if (hidden === undefined) return text;
  const { line, column } = linesOf(path)?.positionAt(span.start) ?? { line: 0, column: 0 };
  return `${hidden}:${line + 1}:${column + 1}: ${text}`;
}
