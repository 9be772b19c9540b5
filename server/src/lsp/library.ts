/** The library of the protocol: the one part of the server that is loaded before anything is asked of it. */
export * from 'vscode-languageserver/node';
