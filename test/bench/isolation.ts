import { type RunningHost, startHost } from '../e2e/hosts.ts'
import { startPostHogStub } from '../stubs/posthog.ts'
import { startWebhookStub, type WebhookStub } from '../stubs/webhook.ts'
import { Load } from './load.ts'
import { median } from './measure.ts'

const ROUNDS = 3
const REQUESTS_PER_ROUND = 12
const SPANS_PER_REQUEST = 8
const POLL_MS = 20
const GIVE_UP_MS = 120_000

/**
 * Does a dead destination slow the others down? Time from the acknowledgement to the webhook's receipt, while PostHog takes
 * events and while it answers nothing but 503, in alternating rounds of one run.
 */
export async function benchIsolation(): Promise<void> {
  const [posthog, webhook] = await Promise.all([startPostHogStub(), startWebhookStub()])
  const host = await startHost('node', {
    env: {
      POSTHOG_API_KEY: 'phc_bench',
      POSTHOG_HOST: posthog.url,
      WEBHOOK_URL: webhook.url,
      WEBHOOK_SECRET: webhook.secret,
      COHORTEL_SETTLE_MS: '250',
      COHORTEL_FINAL_MS: '500',
    },
  })
  try {
    const load = new Load(SPANS_PER_REQUEST)
    await round(host, webhook, load)
    const alive: number[] = []
    const dead: number[] = []
    for (let count = 0; count < ROUNDS; count += 1) {
      posthog.recover()
      alive.push(...(await round(host, webhook, load)))
      posthog.failAlways({ kind: 'answer', status: 503 })
      dead.push(...(await round(host, webhook, load)))
    }
    const row = (state: string, values: number[]) => ({
      PostHog: state,
      'to the webhook p50 ms': median(values).toFixed(0),
      'p90 ms': (values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.9)] ?? Number.NaN).toFixed(0),
    })
    console.log('One destination dead: what the others feel of it')
    console.table([row('alive', alive), row('dead', dead)])
  } finally {
    await host.remove()
    await Promise.all([posthog.close(), webhook.close()])
  }
}

async function round(host: RunningHost, webhook: WebhookStub, load: Load): Promise<number[]> {
  const waiting = new Map<string, number>()
  for (let request = 0; request < REQUESTS_PER_ROUND; request += 1) {
    const { body, mark } = load.next()
    const headers = { 'content-type': 'application/x-protobuf' }
    const answer = await fetch(`${host.url}/v1/traces`, { method: 'POST', headers, body })
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`The receiver answered ${answer.status}.`)
    waiting.set(mark, performance.now())
  }
  const took: number[] = []
  const from = performance.now()
  let seen = 0
  while (waiting.size > 0) {
    if (performance.now() - from > GIVE_UP_MS) throw new Error(`The webhook got nothing of ${waiting.size} requests.`)
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
    const { requests } = webhook
    for (; seen < requests.length; seen += 1) {
      for (const [mark, at] of waiting) {
        if (!requests[seen]?.body.includes(mark)) continue
        took.push(performance.now() - at)
        waiting.delete(mark)
      }
    }
  }
  return took
}
