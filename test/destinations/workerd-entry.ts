import { DeliveryError } from '../../src/errors.ts'
import { DEFINITIONS } from './definitions.ts'
import { outbound } from './samples.ts'

/** What the test asks of the Worker. */
export interface WorkerdRequest {
  readonly destination: string
  readonly environment: Readonly<Record<string, string>>
  readonly timeoutMs: number
}

/** What the Worker answers: the result of `send`, or the error it threw. */
export interface WorkerdResult {
  readonly rejected?: readonly unknown[]
  readonly error?: {
    readonly reason: string
    readonly permanent: boolean
    readonly wholeDestination: boolean
    readonly retryAfterMs?: number | undefined
  }
}

export default {
  async fetch(request: Request): Promise<Response> {
    const { destination, environment, timeoutMs } = (await request.json()) as WorkerdRequest
    const definition = DEFINITIONS.find(({ name }) => name === destination)
    if (!definition) return new Response('no such destination', { status: 404 })
    const settings = definition.settings.parse(definition.fromEnvironment(environment))
    const events = outbound(3).flatMap((each) => definition.toEvents(each, settings))
    try {
      return Response.json(await definition.send(events, settings, { fetch, signal: AbortSignal.timeout(timeoutMs) }))
    } catch (error) {
      if (!(error instanceof DeliveryError)) return new Response(String(error), { status: 500 })
      const { reason, permanent, wholeDestination, retryAfterMs } = error
      return Response.json({ error: { reason, permanent, wholeDestination, retryAfterMs } } satisfies WorkerdResult)
    }
  },
}
