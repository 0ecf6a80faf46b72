import policy from '../../config/cohortel.config.ts'

/** The policy of this installation, unchecked: `loadConfig` checks it together with the environment. */
export function readPolicy(): Promise<unknown> {
  return Promise.resolve(policy)
}
