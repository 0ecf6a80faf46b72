import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Interaction } from '../../src/model/interaction.ts'
import { interactionsOf, type PureRequest } from '../pure-pipeline.ts'

const FOLDER = new URL('../fixtures/captures/', import.meta.url)

/** How many of the captures' true outcomes are met, and which are not. */
export interface CaptureTruths {
  readonly asked: number
  readonly met: number
  /** One line per truth that is not met; some are not on the wire at all (see each capture's README). */
  readonly misses: readonly string[]
}

interface Turn {
  readonly story: string
  readonly turn: number
  readonly trace_ids: readonly string[]
  readonly outcome: { readonly failed: boolean; readonly first_failure?: { readonly name: string } }
}

/** Compares outcome and first failing step with `expected.json` wherever a turn is one trace. */
export function captureTruths(): CaptureTruths {
  const missed: string[] = []
  let asked = 0
  if (!existsSync(FOLDER)) return { asked, met: 0, misses: missed }
  for (const entry of readdirSync(FOLDER, { withFileTypes: true })) {
    const library = new URL(`${entry.name}/`, FOLDER)
    if (!entry.isDirectory() || !existsSync(new URL('expected.json', library))) continue
    const interactions = interactionsOf(requestsOf(library))
    const { traces }: { traces: Turn[] } = JSON.parse(readFileSync(new URL('expected.json', library), 'utf8'))
    for (const turn of traces) {
      const shared = traces.some((other) => other !== turn && other.trace_ids.includes(turn.trace_ids[0] ?? ''))
      if (turn.trace_ids.length !== 1 || shared) continue
      asked++
      const said = interactions.find(({ interactionId }) => interactionId === turn.trace_ids[0])
      const problem = differs(turn, said)
      if (problem !== '') missed.push(`${entry.name} ${turn.story} ${turn.turn}: ${problem}`)
    }
  }
  return { asked, met: asked - missed.length, misses: missed }
}

function differs(turn: Turn, said: Interaction | undefined): string {
  if (said === undefined) return 'no interaction'
  if (turn.outcome.failed !== (said.outcome === 'failure'))
    return `${turn.outcome.failed ? 'failed' : 'did not fail'}, said ${said.outcome} (${said.failureReason})`
  const step = turn.outcome.first_failure?.name
  return step === undefined || step === said.failureStep ? '' : `failed at ${step}, said "${said.failureStep}"`
}

function requestsOf(library: URL): PureRequest[] {
  const requests: PureRequest[] = []
  for (const file of readdirSync(library).sort()) {
    if (!file.endsWith('.bin')) continue
    const { url, headers } = JSON.parse(readFileSync(new URL(file.replace('.bin', '.headers.json'), library), 'utf8'))
    if (String(url).includes('metrics')) continue
    const raw = readFileSync(new URL(file, library))
    requests.push({
      signal: String(url).includes('logs') ? 'logs' : 'traces',
      body: headers['content-encoding'] === 'gzip' ? gunzipSync(raw) : raw,
      encoding: String(headers['content-type']).includes('json') ? 'json' : 'protobuf',
    })
  }
  return requests
}
