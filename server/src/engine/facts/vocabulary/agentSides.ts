import type { Located } from '../../text/span';

/** What agents keep of their server and of themselves. */
export interface AgentSideFacts {
  /**
   * One value of an agent: from its ofcscan.ini or ofcIMPDP.ini, or from its registry. Ports that an ofcscan.ini has under
   * the server's own names are `portSetting`s, whoever's file it is.
   */
  agentValue: {
    readonly of: AgentValueKind;
    readonly key: Located<string>;
    readonly text: Located<string>;
  };
  /** The registry key of an agent, shown with what it holds: a value that is not there is not set. */
  agentKey: object;
}

/**
 * `server`: the name or address of the server that it reports to. `httpsPort`: the port on which it calls that server by
 * HTTPS. `agentPort`: the one on which it listens. `guid`: what the server knows it by, in small letters without braces.
 */
export type AgentValueKind = 'server' | 'httpsPort' | 'agentPort' | 'guid';
