/**
 * Stands in what is shipped for Node's `net` and `child_process`. The protocol library has transports over sockets and
 * looks for npm's folders; clusterconf asks for neither, and this way it cannot, whatever it is told.
 */
function refuse(): never {
  throw new Error('clusterconf opens no connection and starts no program');
}

export { refuse as createConnection, refuse as createServer, refuse as fork, refuse as spawn, refuse as spawnSync };
