import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliCompress, createDeflate, createGzip, createZstdCompress } from 'node:zlib'
import type { EngineResult } from './engine.ts'
import { type ClickHouseException, httpStatus } from './exception.ts'

const CHUNK = 1 << 20

/** MIME types of the formats that people open by hand; everything else is bytes. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  TabSeparated: 'text/tab-separated-values; charset=UTF-8',
  TabSeparatedWithNames: 'text/tab-separated-values; charset=UTF-8; header=present',
  CSV: 'text/csv; charset=UTF-8; header=absent',
  CSVWithNames: 'text/csv; charset=UTF-8; header=present',
  JSON: 'application/json; charset=UTF-8',
  JSONEachRow: 'application/x-ndjson; charset=UTF-8',
  JSONCompactEachRow: 'application/x-ndjson; charset=UTF-8',
  XML: 'application/xml; charset=UTF-8',
  Markdown: 'text/markdown; charset=UTF-8',
}

/** What was done, for `X-ClickHouse-Summary`. */
export interface Done {
  readonly format: string
  readonly queryId: string
  readonly result: EngineResult
  readonly wrote: boolean
}

/** Sends a result in chunks, compressed if the client asked for it in both places that the server looks at. */
export async function sendResult(
  request: IncomingMessage,
  response: ServerResponse,
  done: Done,
  compress: boolean,
): Promise<void> {
  const { result } = done
  response.statusCode = 200
  response.setHeader('Content-Type', CONTENT_TYPES[done.format] ?? 'text/plain; charset=UTF-8')
  response.setHeader('X-ClickHouse-Format', done.format)
  response.setHeader('X-ClickHouse-Query-Id', done.queryId)
  response.setHeader('X-ClickHouse-Timezone', 'UTC')
  response.setHeader('X-ClickHouse-Server-Display-Name', 'cohortel-embedded')
  response.setHeader('X-ClickHouse-Summary', summary(done))
  const encoder = compress ? compressor(String(request.headers['accept-encoding'] ?? '')) : undefined
  if (encoder !== undefined) response.setHeader('Content-Encoding', encoder.name)
  if (request.method === 'HEAD') {
    response.end()
    return
  }
  const source = Readable.from(slices(result.bytes))
  if (encoder === undefined) await pipeline(source, response)
  else await pipeline(source, encoder.create(), response)
}

/** Sends an exception as the server does: its text as body, its code as a header. */
export function sendException(request: IncomingMessage, response: ServerResponse, error: ClickHouseException): void {
  const text = `${error.message}\n`
  response.statusCode = httpStatus(error.code)
  response.setHeader('Content-Type', 'text/plain; charset=UTF-8')
  response.setHeader('X-ClickHouse-Exception-Code', String(error.code))
  // What is left of a large body is not worth reading; the connection ends instead.
  if (!request.complete) response.setHeader('Connection', 'close')
  response.end(request.method === 'HEAD' ? undefined : text)
}

function* slices(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK)
}

function summary({ result, wrote }: Done): string {
  const rows = String(result.rows)
  const bytes = String(result.byteCount)
  return JSON.stringify({
    read_rows: rows,
    read_bytes: bytes,
    written_rows: wrote ? rows : '0',
    written_bytes: wrote ? bytes : '0',
    total_rows_to_read: '0',
    result_rows: wrote ? '0' : rows,
    result_bytes: String(result.bytes.length),
    elapsed_ns: String(Math.round(result.elapsedSeconds * 1e9)),
  })
}

function compressor(accepted: string): { name: string; create: () => NodeJS.ReadWriteStream } | undefined {
  if (/\bgzip\b/.test(accepted)) return { name: 'gzip', create: () => createGzip({ level: 3 }) }
  if (/\bdeflate\b/.test(accepted)) return { name: 'deflate', create: () => createDeflate({ level: 3 }) }
  if (/\bzstd\b/.test(accepted)) return { name: 'zstd', create: () => createZstdCompress() }
  if (/\bbr\b/.test(accepted)) return { name: 'br', create: () => createBrotliCompress() }
  return undefined
}
