import { rules } from '../engine/rules/registry.generated';
import { Session, type SessionOptions } from './session';

/** All that a session is given but the rules, which are loaded with it. */
export type StartOptions = Omit<SessionOptions, 'rules'>;

/** Opens a session. This module has nearly the whole program behind it, so it is imported when that is needed. */
export function openSession(options: StartOptions): Session {
  return new Session({ ...options, rules });
}
