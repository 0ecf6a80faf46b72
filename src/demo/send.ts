import { openInference } from './dialects/openinference.ts'
import { otel } from './dialects/otel.ts'
import { type Speaker, tracesRequest } from './dialects/otlp.ts'
import { vercel } from './dialects/vercel.ts'
import { judge } from './judgements.ts'
import type { Call, Exchange, Happening } from './population.ts'
import type { Dialect } from './product.ts'
import { type PlayedExchange, play } from './steps.ts'

/** Where to send, and who watches. */
export interface SendOptions {
  readonly url: string
  readonly key: string
  /** Called with how many happenings have been sent so far. */
  readonly onProgress: (sent: number) => void
}

/** What was sent. */
export interface SentCounts {
  exchanges: number
  spans: number
  evaluations: number
  feedback: number
  calls: number
  requests: number
  /** Requests that were answered "later" and sent again. */
  retries: number
}

const SPEAKERS: Readonly<Record<Dialect, Speaker>> = { otel, openinference: openInference, vercel }
/** Happenings of one round: enough for full requests, few enough that evaluations come soon after their traces. */
const ROUND = 800
const CONCURRENCY = 4
const TRIES = 20

/** Sends happenings in their order through the public endpoints, as exporters and SDKs would. */
export async function send(all: readonly Happening[], options: SendOptions): Promise<SentCounts> {
  const counts: SentCounts = { exchanges: 0, spans: 0, evaluations: 0, feedback: 0, calls: 0, requests: 0, retries: 0 }
  const rounds = Array.from({ length: Math.ceil(all.length / ROUND) }, (_, round) => round)
  let sent = 0
  let next = 0
  const work = async () => {
    for (let round = rounds[next++]; round !== undefined; round = rounds[next++]) {
      const part = all.slice(round * ROUND, (round + 1) * ROUND)
      await sendRound(part, options, counts)
      sent += part.length
      options.onProgress(sent)
    }
  }
  await Promise.all(Array.from({ length: CONCURRENCY }, work))
  return counts
}

async function sendRound(part: readonly Happening[], options: SendOptions, counts: SentCounts): Promise<void> {
  const calls: Call[] = []
  const exchanges: Exchange[] = []
  for (const happening of part) {
    if ('call' in happening) calls.push(happening.call)
    else exchanges.push(happening.exchange)
  }
  const judgements = exchanges.map(judge)
  const evaluations = judgements.flatMap((each) => each.evaluations)
  const feedback = judgements.flatMap((each) => each.feedback)
  if (calls.length > 0) await post('/v1/batch', { batch: calls }, options, counts)
  // Evaluations first: what waits in the buffer when the trace settles need not be folded in afterwards.
  if (evaluations.length > 0) await post('/v1/evaluations', { evaluations }, options, counts)
  if (feedback.length > 0) await post('/v1/feedback', { feedback }, options, counts)
  for (const [service, played] of byService(exchanges)) {
    const [first] = played
    if (first === undefined) continue
    const request = tracesRequest(service, SPEAKERS[first.exchange.intent.dialect], played)
    await post('/v1/traces', request, options, counts)
    counts.spans += played.reduce((sum, { steps }) => sum + steps.length, 0)
  }
  counts.calls += calls.length
  counts.exchanges += exchanges.length
  counts.evaluations += evaluations.length
  counts.feedback += feedback.length
}

function byService(exchanges: readonly Exchange[]): Map<string, PlayedExchange[]> {
  const services = new Map<string, PlayedExchange[]>()
  for (const exchange of exchanges) {
    const { service } = exchange.intent
    const played = services.get(service) ?? []
    played.push(play(exchange))
    services.set(service, played)
  }
  return services
}

async function post(path: string, body: object, { url, key }: SendOptions, counts: SentCounts): Promise<void> {
  const text = JSON.stringify(body)
  for (let attempt = 1; ; attempt += 1) {
    const answer = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key !== '' && { authorization: `Bearer ${key}` }) },
      body: text,
    }).catch((cause: unknown) => {
      throw new Error(`Nothing answers at ${url}. Run \`npm start\` in another terminal, or give --url.`, { cause })
    })
    const said = await answer.text()
    if (answer.ok) {
      counts.requests += 1
      return checkAccepted(path, said)
    }
    if (answer.status !== 503 && answer.status !== 429) {
      throw new Error(`${url}${path} answered ${answer.status}: ${said.slice(0, 300)}`)
    }
    if (attempt === TRIES) throw new Error(`${url}${path} is still too busy after ${TRIES} tries; try again later.`)
    counts.retries += 1
    const seconds = Number(answer.headers.get('retry-after') ?? 1)
    await new Promise((resolve) => setTimeout(resolve, Math.min(seconds, 5) * 1_000))
  }
}

// A demo in which some things were silently refused would teach wrong numbers.
function checkAccepted(path: string, said: string): void {
  const { rejected, partialSuccess } = JSON.parse(said) as {
    rejected?: readonly unknown[]
    partialSuccess?: { rejectedSpans?: string | number }
  }
  if ((rejected?.length ?? 0) > 0 || Number(partialSuccess?.rejectedSpans ?? 0) > 0) {
    throw new Error(`${path} refused a part of what it was sent: ${said.slice(0, 300)}`)
  }
}
