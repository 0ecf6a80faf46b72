import { RequestError } from '../errors.ts'
import { readBody } from '../otlp/index.ts'

/** The JSON body of a request, inflated under the same limits as OTLP; 400 with a reason when it is no JSON. */
export async function readJson(request: Request, limits: Parameters<typeof readBody>[1]): Promise<unknown> {
  const { body } = await readBody(request, limits)
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
