import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { decoder } from '../platform/decode';
import { startServer } from './server';

/** The global of a web worker, as far as the connection needs it. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), {
  decoder: decoder(),
  disk: undefined,
});
