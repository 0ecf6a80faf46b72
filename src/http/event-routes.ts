import { Hono } from 'hono'
import { presentedKeys } from '../access.ts'
import type { Config } from '../config.ts'
import { isPlaceholder } from '../conventions/reading/placeholders.ts'
import { RequestError } from '../errors.ts'
import { CALL_TYPES, type CallType, incomingCall, readCall } from '../model/incoming-product-event.ts'
import type { Outbound } from '../model/settled.ts'
import { type AppVariables, authenticate, identify } from './auth.ts'
import { cors } from './cors.ts'
import { readJson, tooManyItems } from './json-body.ts'
import { BATCH_PATHS, callPaths } from './paths.ts'
import { takeIn } from './request-body.ts'
import type { Services } from './services.ts'

/** The Segment spec's endpoints with the short paths of its browser SDK; the type `batch` takes many calls. */
const ENDPOINTS: readonly { path: string; type: CallType | 'batch' }[] = [
  ...BATCH_PATHS.map((path) => ({ path, type: 'batch' as const })),
  ...CALL_TYPES.flatMap((type) => callPaths(type).map((path) => ({ path, type }))),
]

/** Product events by the Segment spec: any Segment SDK with its host changed is a client. */
export function eventRoutes(services: Services): Hono<AppVariables> {
  const { config, pipeline, shards, counters } = services
  const routes = new Hono<AppVariables>({ strict: false })

  for (const { path, type } of ENDPOINTS) {
    routes.use(path, cors(config))
    routes.post(path, (context) => {
      const inHeaders = presentedKeys(context.req.raw.headers)
      const known = identify(config, ['browser'], inHeaders)
      // Refused or limited before the body costs anything, where the headers tell who it is.
      if (known !== undefined) authenticate(config, ['browser'], context, inHeaders)
      const limits = known === undefined ? limitsForStrangers(config) : config.policy.otlp
      return takeIn(context, limits, async (request) => {
        const body = await readJson(request, limits)
        const { writeKey } = asObject(body)
        // Segment SDKs in browsers put their key into the body.
        const presented = typeof writeKey === 'string' ? [...inHeaders, writeKey] : inHeaders
        const caller = known ?? authenticate(config, ['browser'], context, presented)

        const { outbound, rejected, reasons, ignored, accepted, received } = readCalls(
          body,
          type,
          caller.projectId,
          config.policy.access.maxCallsPerRequest,
        )
        if (outbound.length > 0) await shards.append(pipeline.receiveOutbound(outbound, caller.projectId))
        counters.add('cohortel_product_calls_received_total', {}, received)
        counters.add('cohortel_product_calls_accepted_total', {}, accepted)
        countReasons('cohortel_product_calls_rejected_total', reasons)
        countReasons('cohortel_product_calls_ignored_total', ignored)
        const allRefused = rejected.length > 0 && rejected.length === received
        return context.json({ success: !allRefused, rejected }, allRefused ? 400 : 200)
      })
    })
  }
  function countReasons(name: string, counts: Readonly<Record<string, number>>): void {
    for (const [reason, by] of Object.entries(counts)) counters.add(name, { reason }, by)
  }
  return routes
}

function limitsForStrangers({ policy: { access, otlp } }: Config) {
  return {
    maxWireBytes: Math.min(access.maxUnknownBodyBytes, otlp.maxWireBytes),
    maxInflatedBytes: Math.min(access.maxUnknownBodyBytes, otlp.maxInflatedBytes),
  }
}

function readCalls(body: unknown, type: CallType | 'batch', projectId: string, most: number) {
  const receivedMs = Date.now()
  const shared = asObject(body)
  const calls = callsOf(body, type)
  if (calls.length > most) throw tooManyItems(most)
  const outbound: Outbound[] = []
  const rejected: { index: number; message: string }[] = []
  const reasons: Record<string, number> = {}
  const ignored: Record<string, number> = {}
  let accepted = 0
  for (const [index, call] of calls.entries()) {
    // `sentAt` and `context` of a batch stand for calls that have none of their own.
    const parsed = incomingCall.parse({ sentAt: shared.sentAt, context: shared.context, ...asObject(call) })
    const reading = readCall(parsed, { projectId, receivedMs, index, isNobody: isPlaceholder })
    if ('problem' in reading) {
      rejected.push({ index, message: reading.problem })
      reasons[reading.reason] = (reasons[reading.reason] ?? 0) + 1
    } else if ('ignored' in reading) ignored[reading.ignored] = (ignored[reading.ignored] ?? 0) + 1
    else {
      accepted += 1
      outbound.push(...reading.outbound)
    }
  }
  return { outbound, rejected, reasons, ignored, accepted, received: calls.length }
}

function callsOf(body: unknown, type: CallType | 'batch'): readonly unknown[] {
  if (type !== 'batch') return [{ ...asObject(body), type }]
  const { batch } = asObject(body)
  const calls = Array.isArray(body) ? body : batch
  if (Array.isArray(calls)) return calls
  throw new RequestError(400, 'no_batch', 'The body must hold the calls as a list under "batch".')
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
}
