import { readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const FOLDER = new URL('../../fixtures/captures/', import.meta.url)

/** One captured export, inflated. */
export interface Capture {
  readonly name: string
  readonly signal: string
  readonly encoding: 'protobuf' | 'json'
  readonly body: Uint8Array<ArrayBuffer>
}

/** Every captured traces and logs export of real libraries (some exported metrics too). */
export function captures(): Capture[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: library }) =>
      readdirSync(new URL(`${library}/`, FOLDER))
        .filter((file) => file.endsWith('.headers.json'))
        .map((file) => capture(library, file.replace('.headers.json', ''))),
    )
    .filter(({ signal }) => signal === 'traces' || signal === 'logs')
}

function capture(library: string, number: string): Capture {
  const path = new URL(`${library}/${number}`, FOLDER).href
  const { signal, headers } = JSON.parse(readFileSync(new URL(`${path}.headers.json`), 'utf8')) as {
    signal: string
    headers: Record<string, string>
  }
  const wire = readFileSync(new URL(`${path}.bin`))
  return {
    name: `${library}/${number}`,
    signal,
    encoding: headers['content-type']?.includes('json') ? 'json' : 'protobuf',
    body: new Uint8Array(headers['content-encoding'] === 'gzip' ? gunzipSync(wire) : wire),
  }
}
