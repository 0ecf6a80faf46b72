import { readdirSync, readFileSync } from 'node:fs'
import type { Warehouse } from '../../src/warehouse/warehouse.ts'
import type { ObservedInteraction } from '../accuracy/facts.ts'

const CAPTURES = new URL('../fixtures/captures/', import.meta.url)

/** One captured request, byte for byte. */
export interface CapturedRequest {
  readonly path: string
  readonly headers: Record<string, string>
  readonly body: Buffer
}

/** The requests of a captured library in order of arrival. */
export function capturedRequests(library: string): CapturedRequest[] {
  const folder = new URL(`${library}/`, CAPTURES)
  return readdirSync(folder)
    .filter((file) => /^\d+\.bin$/.test(file))
    .sort()
    .map((file) => {
      const recorded = JSON.parse(readFileSync(new URL(file.replace('.bin', '.headers.json'), folder), 'utf8'))
      const headers: Record<string, string> = {}
      for (const name of ['content-type', 'content-encoding', 'user-agent']) {
        const value = recorded.headers[name]
        if (typeof value === 'string') headers[name] = value
      }
      return { path: recorded.url, headers, body: readFileSync(new URL(file, folder)) }
    })
}

/** Sends requests as their library did, one after the other; throws when one is not answered with 200. */
export async function replay(url: string, requests: readonly CapturedRequest[]): Promise<void> {
  for (const { path, headers, body } of requests) {
    const answer = await fetch(`${url}${path}`, { method: 'POST', headers, body: new Uint8Array(body) })
    const text = await answer.text()
    if (answer.status !== 200) throw new Error(`${path} was answered ${answer.status}: ${text}`)
  }
}

const COLUMNS = `trace_id AS traceId, user_id AS userId, session_id AS sessionId, input_text AS inputText,
  output_text AS outputText, model, models, input_tokens AS inputTokens, output_tokens AS outputTokens,
  cache_read_tokens AS cacheReadTokens, embedding_tokens AS embeddingTokens, llm_calls AS llmCalls,
  tool_calls AS toolCalls, retrievals, tools, outcome, failure_step AS failureStep, silent_failure AS silentFailure,
  eval_scores AS evalScores`

/** All interactions as a user of ClickHouse sees them. */
function observedInteractions(clickhouse: Warehouse): Promise<ObservedInteraction[]> {
  return clickhouse.query<ObservedInteraction>(`SELECT ${COLUMNS} FROM interactions_current`)
}

/**
 * All interactions, once so many traces have one. To plan a question about `interactions_current` takes the engine a tenth of a
 * second, which the receiver lacks meanwhile, so the table itself is looked at until they are there.
 */
export async function settledInteractions(clickhouse: Warehouse, traces: number): Promise<ObservedInteraction[]> {
  await eventually(
    () => clickhouse.query<{ n: number }>('SELECT uniqExact(trace_id) AS n FROM interactions'),
    ([seen]) => Number(seen?.n) >= traces,
  )
  return observedInteractions(clickhouse)
}

/** Waits until `look` gives what `enough` accepts; gives the last look when the time is over. */
export async function eventually<T>(
  look: () => Promise<T>,
  enough: (seen: T) => boolean,
  timeoutMs = 120_000,
): Promise<T> {
  const deadline = Date.now() + timeoutMs
  for (;;) {
    const seen = await look()
    if (enough(seen) || Date.now() > deadline) return seen
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
