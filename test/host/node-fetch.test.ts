import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { nodeFetch } from '../../src/host/node-fetch.ts'

let server: Server | undefined
afterEach(() => server?.close())

async function serve(listener: RequestListener): Promise<string> {
  const started = createServer(listener)
  server = started
  await new Promise<void>((done) => started.listen(0, '127.0.0.1', done))
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}`
}

const post = (url: string, rest: RequestInit = {}) =>
  nodeFetch(`${url}/in?a=b%20c`, { method: 'POST', body: new Uint8Array(3_000_000).fill(7), ...rest })

test('bytes go out whole, with headers and length, and the answer comes back as from fetch', async () => {
  const url = await serve(async (request, response) => {
    let bytes = 0
    for await (const chunk of request) bytes += (chunk as Buffer).filter((byte) => byte === 7).length
    const { 'content-length': length, 'x-own': own } = request.headers
    response.writeHead(207, { 'x-answer': 'yes', 'set-cookie': ['a=1', 'b=2'] })
    response.end(JSON.stringify({ method: request.method, url: request.url, bytes, length, own }))
  })
  const answer = await post(url, { headers: { 'X-Own': 'mine' } })
  expect([answer.status, answer.headers.get('x-answer'), answer.headers.getSetCookie()]).toEqual([
    207,
    'yes',
    ['a=1', 'b=2'],
  ])
  const said = { method: 'POST', url: '/in?a=b%20c', bytes: 3_000_000, length: '3000000', own: 'mine' }
  expect(await answer.json()).toEqual(said)
})

test('a redirect is an answer, and an answer without body is none', async () => {
  const url = await serve((request, response) => {
    request.resume()
    response.writeHead(request.headers['x-want'] === 'nothing' ? 204 : 307, { location: 'http://127.0.0.1:9/' }).end()
  })
  expect((await post(url)).status).toBe(307)
  expect((await post(url, { headers: { 'x-want': 'nothing' } })).body).toBeNull()
})

test('what breaks off rejects: an abort, a closed port, an answer that is cut', async () => {
  const url = await serve((request, response) => {
    request.resume().on('end', () => {
      if (request.headers['x-want'] !== 'cut') return
      response.writeHead(200, { 'content-length': '100' })
      response.write('half', () => response.destroy())
    })
  })
  const controller = new AbortController()
  const waiting = post(url, { signal: controller.signal })
  controller.abort()
  await expect(waiting).rejects.toThrow(/abort/i)
  const cut = post(url, { headers: { 'x-want': 'cut' } }).then((answer) => answer.text())
  await expect(cut).rejects.toThrow()
  await expect(nodeFetch('http://127.0.0.1:9/', { method: 'POST', body: new Uint8Array(1) })).rejects.toThrow()
})
