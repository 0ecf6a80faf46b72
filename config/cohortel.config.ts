import { definePolicy } from '../src/config.ts'

/**
 * All policy of this installation. Every field has a default (see the `settings.ts` of each stage); write down only
 * what differs. Secrets and addresses never stand here: they come from the environment.
 */
export default definePolicy({})
