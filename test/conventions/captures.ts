import { readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { ReceivedLog, ReceivedSpan } from '../../src/model/otlp.ts'
import { decodeLogs, decodeTraces, otlpSettings } from '../../src/otlp/index.ts'

const SETTINGS = otlpSettings.parse({})
const CAPTURES = new URL('../fixtures/captures/', import.meta.url)

/** The libraries that were captured: one folder each. */
export const LIBRARIES = readdirSync(CAPTURES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort()

/** All spans and logs of one captured library, in order of arrival. */
export function capture(library: string): { spans: ReceivedSpan[]; logs: ReceivedLog[] } {
  return recordingIn(new URL(`${library}/`, CAPTURES))
}

/** All spans and logs of a folder of recorded requests, in order of arrival. */
export function recordingIn(folder: URL): { spans: ReceivedSpan[]; logs: ReceivedLog[] } {
  const spans: ReceivedSpan[] = []
  const logs: ReceivedLog[] = []
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.bin')) continue
    const { url, headers } = JSON.parse(readFileSync(new URL(file.replace('.bin', '.headers.json'), folder), 'utf8'))
    const sent = readFileSync(new URL(file, folder))
    const body = headers['content-encoding'] === 'gzip' ? gunzipSync(sent) : sent
    const encoding = String(headers['content-type']).includes('json') ? 'json' : 'protobuf'
    if (String(url).includes('logs')) logs.push(...decodeLogs(body, encoding, SETTINGS).logs)
    else if (!String(url).includes('metrics')) spans.push(...decodeTraces(body, encoding, SETTINGS).spans)
  }
  return { spans, logs }
}

/** One user turn of `expected.json`; see the README beside it. */
export interface ExpectedTurn {
  readonly story: string
  readonly turn: number
  readonly trace_ids: readonly string[]
  readonly user_id: string
  readonly session_id: string
  readonly user_input: string
  readonly final_output: string | null
  readonly tools_called: readonly {
    readonly name: string
    readonly kind: string
    readonly args?: unknown
    readonly result?: unknown
    readonly returned_null: boolean
  }[]
  readonly operations: Readonly<Record<string, number>>
  readonly models: { readonly requested: readonly string[]; readonly responded?: readonly string[] }
  readonly evaluations?: readonly { readonly name: string; readonly value: number }[]
  readonly tokens: { readonly input: number; readonly output: number; readonly cached_input?: number }
}

/** The true facts of a capture. */
export function expectedTurns(library: string): readonly ExpectedTurn[] {
  return JSON.parse(readFileSync(new URL(`${library}/expected.json`, CAPTURES), 'utf8')).traces
}
