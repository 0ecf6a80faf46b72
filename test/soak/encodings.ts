import { gzipSync } from 'node:zlib'
import { encodeTraces } from '../otlp/support/encode.ts'

/** A body with the headers that say how to read it. */
export interface Sent {
  readonly body: string | Uint8Array<ArrayBuffer>
  readonly headers: Readonly<Record<string, string>>
}

/**
 * The same request as different exporters send it: half of them as protobuf in gzip (what a collector does), the others as
 * protobuf or JSON without.
 *
 * @param choice 0 to 1.
 */
export function inSomeEncoding(json: string, choice: number): Sent {
  if (choice < 0.25) return { body: json, headers: { 'content-type': 'application/json' } }
  const body = encodeTraces(JSON.parse(json))
  const headers = { 'content-type': 'application/x-protobuf' }
  if (choice < 0.5) return { body, headers }
  return { body: gzipSync(body), headers: { ...headers, 'content-encoding': 'gzip' } }
}
