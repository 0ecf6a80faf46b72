import { Hono } from 'hono'
import { presentedKeys } from '../access.ts'
import { CALL_TYPES, type CallType, incomingCall, readCall } from '../model/incoming-product-event.ts'
import type { Outbound } from '../model/settled.ts'
import { type AppVariables, identify, unauthorised } from './auth.ts'
import { cors } from './cors.ts'
import { readJson } from './json-body.ts'
import type { Services } from './services.ts'

/** The Segment spec's endpoints with the short paths of its browser SDK; the type `batch` takes many calls. */
const ENDPOINTS: readonly { path: string; type: CallType | 'batch' }[] = [
  { path: '/v1/batch', type: 'batch' },
  { path: '/v1/b', type: 'batch' },
  { path: '/v1/import', type: 'batch' },
  ...CALL_TYPES.flatMap((type) => [
    { path: `/v1/${type}`, type },
    { path: `/v1/${type.charAt(0)}`, type },
  ]),
]

/** Product events by the Segment spec: any Segment SDK with its host changed is a client. */
export function eventRoutes(services: Services): Hono<AppVariables> {
  const { config, pipeline, shards, counters } = services
  const routes = new Hono<AppVariables>({ strict: false })

  for (const { path, type } of ENDPOINTS) {
    routes.use(path, cors())
    routes.post(path, async (context) => {
      const body = asObject(await readJson(context.req.raw, config.policy.otlp))
      // Segment SDKs in browsers put their key into the body.
      const writeKey = typeof body.writeKey === 'string' ? [body.writeKey] : []
      const presented = [...presentedKeys(context.req.raw.headers), ...writeKey]
      const caller = identify(config, ['browser'], context, presented)
      if (caller === undefined) throw unauthorised(config, ['browser'], context, presented)

      const { outbound, rejected, received } = readCalls(body, type, caller.projectId)
      if (outbound.length > 0) await shards.append(pipeline.receiveOutbound(outbound, caller.projectId))
      counters.add('cohortel_product_calls_received_total', {}, received)
      counters.add('cohortel_product_calls_rejected_total', {}, rejected.length)
      const allRefused = rejected.length > 0 && rejected.length === received
      return context.json({ success: !allRefused, rejected }, allRefused ? 400 : 200)
    })
  }
  return routes
}

function readCalls(body: Record<string, unknown>, type: CallType | 'batch', projectId: string) {
  const now = Date.now()
  const calls: readonly unknown[] =
    type === 'batch' ? (Array.isArray(body.batch) ? body.batch : []) : [{ ...body, type }]
  const outbound: Outbound[] = []
  const rejected: { index: number; message: string }[] = []
  for (const [index, call] of calls.entries()) {
    const parsed = incomingCall.safeParse({ sentAt: body.sentAt, ...asObject(call) })
    if (!parsed.success) {
      const message = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')
      rejected.push({ index, message })
      continue
    }
    const reading = readCall(parsed.data, projectId, now)
    if ('problem' in reading) rejected.push({ index, message: reading.problem })
    else outbound.push(...reading.outbound)
  }
  return { outbound, rejected, received: calls.length }
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
}
