import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { readStatement, type StatementShape } from '../statement.ts'
import { sendException, sendResult } from './answer.ts'
import { type Engine, type EngineResult, literal } from './engine.ts'
import { ClickHouseException } from './exception.ts'
import { refusal } from './guard.ts'
import { type QueryRequest, readBody, readForm, readRequest } from './request.ts'
import type { Spool } from './spool.ts'

/** SQL (with small inline data) larger than this is refused; data of an INSERT named in the URL has no such bound. */
const MAX_STATEMENT_BYTES = 256 << 20

/**
 * The ClickHouse HTTP interface over the engine, faithful to what clients, `curl` and BI tools rely on.
 * Source: https://clickhouse.com/docs/interfaces/http
 */
export function createClickHouseServer(engine: Engine, spool: Spool): Server {
  const server = createServer((request, response) => {
    void answer(engine, spool, request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy()
      else sendException(request, response, ClickHouseException.from(error))
    })
  })
  // Node's defaults would cut an upload or a query that runs for more than five minutes.
  server.requestTimeout = 0
  server.keepAliveTimeout = 30_000
  return server
}

async function answer(engine: Engine, spool: Spool, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const refused = refusal(request)
  if (refused !== undefined) return sendText(request, response, 403, refused)
  if (!['GET', 'HEAD', 'POST'].includes(request.method ?? '')) {
    response.setHeader('Allow', 'GET, HEAD, POST')
    return sendText(request, response, 405, `The method ${request.method} is not supported; use GET or POST.`)
  }
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  if (url.pathname === '/ping' || url.pathname === '/replicas_status') return sendText(request, response, 200, 'Ok.')
  if (url.pathname !== '/' && url.pathname !== '/query') {
    return sendText(
      request,
      response,
      404,
      `There is no handle ${url.pathname}. Use / or /ping for health checks, or /?query=... with GET or POST for queries.`,
    )
  }
  if (request.method !== 'POST' && !url.searchParams.has('query')) return sendText(request, response, 200, 'Ok.')
  return answerQuery(engine, spool, request, response, url)
}

async function answerQuery(
  engine: Engine,
  spool: Spool,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  let query = readRequest(request, url)
  const inUrl = Buffer.from(query.queryInUrl, 'utf8')
  const shapeInUrl = readStatement(inUrl.toString('latin1'))

  let statement: Buffer = inUrl
  let shape = shapeInUrl
  let rest: AsyncIterable<Uint8Array> = readBody(request)
  if (shapeInUrl.insert === undefined) {
    const body = await readAll(rest)
    rest = nothing()
    const contentType = String(request.headers['content-type'] ?? '')
    if (contentType.startsWith('multipart/form-data')) {
      const form = await readForm(contentType, body)
      query = { ...query, parameters: new Map([...query.parameters, ...form.parameters]) }
      statement = Buffer.from(`${query.queryInUrl}${form.query}`, 'utf8')
    } else if (body.length > 0) {
      // The whole query is the URL's part, a line break, and the body.
      statement = inUrl.length === 0 ? body : Buffer.concat([inUrl, Buffer.from('\n'), body])
    }
    shape = readStatement(statement.toString('latin1'))
  }
  check(shape)

  const format = shape.insert === undefined ? shape.format || query.defaultFormat : 'TabSeparated'
  const result =
    shape.insert === undefined
      ? await run(engine, query, statement.subarray(0, shape.end).toString('utf8'))
      : await runInsert(engine, spool, query, statement, shape, rest)
  await sendResult(
    request,
    response,
    { format, queryId: query.queryId || randomUUID(), result, wrote: shape.insert !== undefined },
    query.compressAnswer,
  )
}

function check(shape: StatementShape): void {
  if (shape.verb === '') throw ClickHouseException.of(62, 'SYNTAX_ERROR', 'Syntax error: Empty query.')
  if (shape.hasMore) {
    throw ClickHouseException.of(
      62,
      'SYNTAX_ERROR',
      'Syntax error (Multi-statements are not allowed): send one statement per request.',
    )
  }
  if (shape.clientFile === 'INTO OUTFILE') {
    throw ClickHouseException.of(
      358,
      'INTO_OUTFILE_NOT_ALLOWED',
      'INTO OUTFILE is not allowed over HTTP: save the answer instead.',
    )
  }
  if (shape.clientFile === 'FROM INFILE') {
    throw ClickHouseException.of(
      78,
      'UNKNOWN_TYPE_OF_QUERY',
      'FROM INFILE is not allowed over HTTP: send the data as the body.',
    )
  }
}

function run(engine: Engine, query: QueryRequest, sql: string): Promise<EngineResult> {
  return engine.run({
    sql,
    format: query.defaultFormat,
    database: query.database,
    settings: query.settings,
    parameters: query.parameters,
    readonly: query.mayWrite ? 0 : 2,
  })
}

function runInsert(
  engine: Engine,
  spool: Spool,
  query: QueryRequest,
  statement: Buffer,
  shape: StatementShape,
  rest: AsyncIterable<Uint8Array>,
): Promise<EngineResult> {
  const insert = shape.insert
  if (insert === undefined) throw new Error('runInsert needs a statement with inline data.')
  const text = (from: number, to: number) => statement.subarray(from, to).toString('utf8')
  return spool.with(statement.subarray(insert.dataAt), rest, async (path, size) => {
    if (size === 0 && insert.format === 'Values') {
      throw ClickHouseException.of(108, 'NO_DATA_TO_INSERT', 'No data to insert.')
    }
    const settings = text(insert.infileAt, insert.formatAt)
    const sql = `${text(0, insert.infileAt)} FROM INFILE ${literal(path)} COMPRESSION 'none' ${settings} FORMAT ${insert.format}`
    return run(engine, query, sql)
  })
}

async function readAll(body: AsyncIterable<Uint8Array>): Promise<Buffer<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size > MAX_STATEMENT_BYTES) {
      throw ClickHouseException.of(
        229,
        'QUERY_IS_TOO_LARGE',
        'The statement is too large: put INSERT ... FORMAT into ?query= and the data into the body.',
      )
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

function sendText(request: IncomingMessage, response: ServerResponse, status: number, text: string): void {
  response.statusCode = status
  response.setHeader('Content-Type', 'text/plain; charset=UTF-8')
  if (!request.complete) request.resume()
  response.end(request.method === 'HEAD' ? undefined : `${text}\n`)
}
