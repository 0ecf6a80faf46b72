import type { IncomingMessage } from 'node:http'
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from 'node:zlib'
import { ClickHouseException } from './exception.ts'

/** A request to `/`, taken apart. */
export interface QueryRequest {
  readonly queryInUrl: string
  readonly database: string
  readonly defaultFormat: string
  readonly queryId: string
  readonly settings: ReadonlyMap<string, string>
  readonly parameters: ReadonlyMap<string, string>
  readonly mayWrite: boolean
  readonly compressAnswer: boolean
}

/**
 * URL parameters that only the server's HTTP layer knows; the engine would refuse them as unknown settings.
 * `user`, `password` and `role` are taken and not used: the engine has one user.
 */
const HTTP_ONLY = new Set([
  'query',
  'database',
  'default_format',
  'query_id',
  'user',
  'password',
  'role',
  'quota_key',
  'session_id',
  'session_timeout',
  'session_check',
  'close_session',
  'stacktrace',
  'buffer_size',
  'wait_end_of_query',
  'client_protocol_version',
])

/** Reads URL and headers of a query; the body is read apart. */
export function readRequest(request: IncomingMessage, url: URL): QueryRequest {
  const settings = new Map<string, string>()
  const parameters = new Map<string, string>()
  for (const [name, value] of url.searchParams) {
    if (name.startsWith('param_')) parameters.set(name.slice('param_'.length), value)
    else if (name === 'compress' || name === 'decompress') refuseNativeCompression(name, value)
    else if (!HTTP_ONLY.has(name)) settings.set(name, value)
  }
  const header = (name: string) => String(request.headers[name] ?? '')
  return {
    queryInUrl: url.searchParams.get('query') ?? '',
    database: url.searchParams.get('database') ?? header('x-clickhouse-database'),
    defaultFormat: url.searchParams.get('default_format') || header('x-clickhouse-format') || 'TabSeparated',
    queryId: url.searchParams.get('query_id') || header('x-clickhouse-query-id'),
    settings,
    parameters,
    mayWrite: request.method === 'POST',
    compressAnswer: /^(1|true)$/i.test(settings.get('enable_http_compression') ?? ''),
  }
}

function refuseNativeCompression(name: string, value: string): void {
  if (value === '' || value === '0') return
  throw ClickHouseException.of(
    48,
    'NOT_IMPLEMENTED',
    `The embedded ClickHouse does not speak the block compression of ?${name}=1. Use Content-Encoding and Accept-Encoding instead.`,
  )
}

/** The body, decompressed as its `Content-Encoding` says. */
export function readBody(request: IncomingMessage): AsyncIterable<Uint8Array> {
  const encoding = String(request.headers['content-encoding'] ?? '').toLowerCase()
  switch (encoding) {
    case '':
    case 'identity':
      return request
    case 'gzip':
    case 'x-gzip':
      return forwardingErrors(request, createGunzip())
    case 'deflate':
      return forwardingErrors(request, createInflate())
    case 'br':
      return forwardingErrors(request, createBrotliDecompress())
    case 'zstd':
      return forwardingErrors(request, createZstdDecompress())
    default:
      throw ClickHouseException.of(
        89,
        'UNKNOWN_COMPRESSION_METHOD',
        `Unknown Content-Encoding ${JSON.stringify(encoding)}.`,
      )
  }
}

function forwardingErrors(request: IncomingMessage, inflate: NodeJS.ReadWriteStream): AsyncIterable<Uint8Array> {
  // `pipe` does not pass on errors of its source; without this a cut connection would wait for ever.
  request.once('error', (error) => inflate.emit('error', error))
  request.once('aborted', () => inflate.emit('error', new Error('The client closed the connection.')))
  async function* chunks(): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of request.pipe(inflate)) yield chunk as Uint8Array
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error)
      throw ClickHouseException.of(354, 'ZLIB_INFLATE_FAILED', `The compressed body cannot be read: ${text}.`)
    }
  }
  return chunks()
}

/** Query and parameters out of a multipart form, as the official clients send them when they are long. */
export async function readForm(
  contentType: string,
  body: Uint8Array<ArrayBuffer>,
): Promise<{ query: string; parameters: Map<string, string> }> {
  const form = await new Response(body, { headers: { 'content-type': contentType } }).formData()
  const parameters = new Map<string, string>()
  let query = ''
  for (const [name, value] of form) {
    if (typeof value !== 'string') {
      throw ClickHouseException.of(48, 'NOT_IMPLEMENTED', 'The embedded ClickHouse takes no external tables.')
    }
    if (name === 'query') query = value
    else if (name.startsWith('param_')) parameters.set(name.slice('param_'.length), value)
  }
  return { query, parameters }
}
