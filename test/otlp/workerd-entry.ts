import { RequestError } from '../../src/errors.ts'
import {
  decodeLogs,
  decodeTraces,
  encodingOf,
  errorResponse,
  otlpSettings,
  readOtlpBody,
} from '../../src/otlp/index.ts'
import { fingerprint } from './support/fingerprint.ts'

/** What the wire stage makes of one request, for comparison between runtimes. */
export async function receive(request: Request): Promise<Response> {
  const settings = otlpSettings.parse({})
  try {
    const { body, encoding } = await readOtlpBody(request, settings)
    const decode = new URL(request.url).pathname === '/v1/logs' ? decodeLogs : decodeTraces
    return new Response(fingerprint(decode(body, encoding, settings)))
  } catch (error) {
    if (!(error instanceof RequestError)) throw error
    return errorResponse(error, encodingOf(request))
  }
}

export default { fetch: receive }
