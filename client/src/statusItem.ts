import { type Disposable, LanguageStatusSeverity, l10n, languages } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Status } from '../../server/src/lsp/protocol';
import { documentSelector } from './languages';

/** The language status of our documents: how many files, how many errors, and what was left out. Never a message box. */
export function statusItem(client: BaseLanguageClient): Disposable {
  const item = languages.createLanguageStatusItem('clusterconf', [...documentSelector]);
  item.name = 'clusterconf';
  item.busy = true;
  item.text = 'clusterconf';
  item.command = { title: l10n.t('Show problems'), command: 'clusterconf.showProblems' };
  client.onNotification('clusterconf/status', ({ files, errors, warnings, notes }: Status) => {
    item.busy = false;
    item.text = l10n.t('clusterconf: {0} files, {1} errors, {2} warnings', files.length, errors, warnings);
    item.detail = [...notes, ...files.map(describe)].join('; ');
    item.severity = severityOf(errors, warnings, notes.length);
  });
  return item;
}

function describe({ path, kind, encoding, node }: Status['files'][number]): string {
  return `${path} (${[kind, encoding, node].filter((part) => part !== undefined).join(', ')})`;
}

function severityOf(errors: number, warnings: number, notes: number): LanguageStatusSeverity {
  if (errors > 0) return LanguageStatusSeverity.Error;
  return warnings > 0 || notes > 0 ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
}
