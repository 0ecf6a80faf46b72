import { remembered } from '../../model/remembered.ts'

/** Headers carry keys and cookies: never kept, whoever sent them. */
const SECRET = /(^|\.)(request|response)\.headers?\.|^hidden_params|(^|\.)headers\.(authorization|cookie|x-api-key)/i

/** Is this the key of an attribute that is never kept? */
export const isSecret = remembered((key) => SECRET.test(key))
