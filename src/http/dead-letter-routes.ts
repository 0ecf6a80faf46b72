import { Hono } from 'hono'
import { z } from 'zod'
import { activate } from '../delivery/active-destination.ts'
import { eventLine } from '../delivery/outbox-event.ts'
import { RequestError } from '../errors.ts'
import type { PlacedDeadLetter } from '../shards.ts'
import { countSettled, readSettledPage, type TraceCursor } from '../warehouse/read-settled.ts'
import { type AppVariables, requireRight } from './auth.ts'
import { readJson } from './json-body.ts'
import type { Services } from './services.ts'

const instant = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text))

const listParameters = z.strictObject({
  destination: z.string().max(64).optional(),
  kind: z.enum(['event', 'trace', 'row']).optional(),
  since: instant.optional(),
  limit: z.coerce.number().int().min(1).max(1_000).default(100),
  bodies: z.enum(['true', 'false']).default('false'),
})

const replayRequest = z.strictObject({
  destination: z.string().max(64).optional(),
  since: instant.optional(),
  dry_run: z.boolean().default(false),
})

const backfillRequest = z.strictObject({
  destination: z.string().max(64),
  from: instant,
  to: instant,
  /** As the answer before gave it. */
  cursor: z
    .string()
    .regex(/^\d{1,19}\/[0-9a-f]{32}$/)
    .optional(),
  limit: z.int().min(1).max(1_000).default(200),
  dry_run: z.boolean().default(false),
})

/** PostHog asks for its historical lane from here on: https://posthog.com/docs/migrate/migrate-to-cloud */
const HISTORICAL_AFTER_MS = 48 * 3_600_000

/**
 * What could not be delivered, and how it gets on its way again. Looking needs a read key; replay and back-fill make
 * Cohortel send data out, so they need an ingest key and say nothing of what they send. Each sees its own project.
 */
export function deadLetterRoutes(services: Services): Hono<AppVariables> {
  const { config, pipeline, shards, warehouse } = services
  const routes = new Hono<AppVariables>({ strict: false })
  const maySend = requireRight(config, 'ingest')

  routes.get('/api/dead-letters', requireRight(config, 'read'), async (context) => {
    const { bodies, ...filter } = parse(listParameters, context.req.query())
    const { projectId, metadataOnly } = context.get('caller')
    const withText = bodies === 'true' && !metadataOnly
    const letters = await shards.deadLetters({ ...defined(filter), projectId, limit: filter.limit }, withText)
    return context.json({ dead_letters: letters.map((letter) => render(letter, !metadataOnly)), limit: filter.limit })
  })

  routes.post('/api/replay', maySend, async (context) => {
    const { dry_run: dryRun, ...filter } = parse(replayRequest, await readJson(context.req.raw, config.policy.otlp, {}))
    const { projectId } = context.get('caller')
    if (filter.destination !== undefined) requireEnabled(services, filter.destination)
    return context.json({ ...(await shards.replay({ ...defined(filter), projectId, dryRun })), dry_run: dryRun })
  })

  routes.post('/api/backfill', maySend, async (context) => {
    const request = parse(backfillRequest, await readJson(context.req.raw, config.policy.otlp, {}))
    const { projectId } = context.get('caller')
    const { definition, settings } = requireEnabled(services, request.destination)
    if (definition.takesUpdates) {
      const message = `${definition.name} is where a back-fill reads from; run "cohortel rebuild" to derive again.`
      throw new RequestError(400, 'bad_parameters', message)
    }
    const range = { projectId, fromUnixNano: nano(request.from), toUnixNano: nano(request.to) }
    if (request.dry_run) return context.json({ traces: await countSettled(warehouse, range), dry_run: true })

    const { traces, next } = await readSettledPage(warehouse, range, readCursor(request.cursor), request.limit)
    const destination = activate(definition, settings, (outbound) => pipeline.reduce(outbound, definition.name))
    const historicalBefore = nano(Date.now() - HISTORICAL_AFTER_MS)
    const { maxEventBytes } = definition.limits
    const lines = traces.flatMap((trace) => {
      const historical = trace.interactions.every(({ endedAtUnixNano }) => endedAtUnixNano < historicalBefore)
      return destination.toEvents({ kind: 'trace', trace }).map((event) => ({
        traceId: trace.traceId,
        line: eventLine({ ...event, historical }, projectId, maxEventBytes),
      }))
    })
    const pending = lines.length === 0 ? 0 : await shards.enqueue(projectId, definition.name, lines)
    return context.json({
      traces: traces.length,
      events: lines.length,
      pending,
      cursor: next === undefined ? null : `${next.startUnixNano}/${next.traceId}`,
    })
  })
  return routes
}

function requireEnabled({ config }: Services, name: string) {
  const found = config.enabled.find(({ definition }) => definition.name === name)
  if (found !== undefined) return found
  const off = config.disabled.find((each) => each.name === name)
  throw new RequestError(
    400,
    'unknown_destination',
    off === undefined
      ? `There is no destination of this name; on are ${config.enabled.map(({ definition }) => definition.name).join(', ')}.`
      : `${name} is off: set ${off.environment.join(', ')} and start again.`,
  )
}

// A vendor's own words may quote what it was sent.
function render(letter: PlacedDeadLetter, withMessage: boolean) {
  const { shard, id, destination, kind, itemId, reason, message, diedAt, text } = letter
  return {
    id: `${shard}-${id}`,
    destination,
    kind,
    item_id: itemId,
    reason,
    ...(withMessage && { message }),
    died_at: new Date(diedAt).toISOString(),
    ...(text !== undefined && { body: text }),
  }
}

function parse<T>(schema: z.ZodType<T>, input: unknown): T {
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')
  throw new RequestError(400, 'bad_parameters', `These parameters cannot be used: ${problems}.`)
}

/** Without what is undefined: an absent filter does not restrict. */
function defined<T extends object>(filter: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}

function readCursor(text: string | undefined): TraceCursor | undefined {
  const [start, traceId] = text?.split('/') ?? []
  return start === undefined || traceId === undefined ? undefined : { startUnixNano: BigInt(start), traceId }
}

function nano(ms: number): bigint {
  return BigInt(ms) * 1_000_000n
}
