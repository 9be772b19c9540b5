import { commands, type Disposable, l10n, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Collection } from '../../server/src/lsp/protocol';

type Choice = Collection['roles'][number];

/** Shows the commands that capture what the rules look at, as a text to read and to carry to the server. */
export function registerCollection(client: BaseLanguageClient): Disposable {
  const ask = (params: { readonly role?: string; readonly shell?: string }) =>
    client.sendRequest<Collection>('clusterconf/collect', params);
  return commands.registerCommand('clusterconf.showCollection', async () => {
    const { roles, shells } = await ask({});
    const role = await choose(roles, l10n.t('Whose files are to be collected?'));
    const shell = role && (await choose(shells, l10n.t('With which shell?')));
    if (role === undefined || shell === undefined) return;
    const { text, language } = await ask({ role, shell });
    await commands.executeCommand('clusterconf.openText', { text, language });
  });
}

/** The id of what was chosen; undefined when the person went away. */
async function choose(choices: readonly Choice[], placeHolder: string): Promise<string | undefined> {
  const items = choices.map(({ id, name }) => ({ label: name, id }));
  return (await window.showQuickPick(items, { placeHolder }))?.id;
}
