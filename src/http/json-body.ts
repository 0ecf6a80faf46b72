import { RequestError } from '../errors.ts'
import { readBody } from '../otlp/index.ts'

/**
 * The JSON body of a request, inflated under the same limits as OTLP; 400 with a reason when it is no JSON. `whenEmpty`
 * stands for a body of no bytes, which is otherwise no JSON either.
 */
export async function readJson(
  request: Request,
  limits: Parameters<typeof readBody>[1],
  whenEmpty?: unknown,
): Promise<unknown> {
  const { body } = await readBody(request, limits)
  if (body.length === 0 && whenEmpty !== undefined) return whenEmpty
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch (cause) {
    throw new RequestError(400, 'invalid_utf8', 'The body is not UTF-8.', { cause })
  }
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new RequestError(400, 'malformed_json', 'The body is not valid JSON.', { cause })
  }
}

/** A list in a body is longer than the configuration allows. */
export function tooManyItems(most: number): RequestError {
  const message = `At most ${most} items are taken in one request; send several requests.`
  return new RequestError(413, 'too_many_items', message)
}
