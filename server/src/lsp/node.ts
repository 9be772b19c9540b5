import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { decoder } from '../platform/decode';
import { disk } from '../platform/disk';
import { startServer } from './server';

/** Starts the server for the process: over standard input and output, a pipe or the parent's channel, as its arguments say. */
startServer(createConnection(ProposedFeatures.all), { decoder: decoder(), disk });
