import { createServer, request as forward } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A ClickHouse between us and the real one that fails at random, or is away. */
export interface ClickHouseProxy {
  readonly url: string
  /** Share of inserts that go wrong; 0 = none. */
  moodiness: number
  /** Nothing is answered: every connection is reset. */
  isAway: boolean
  readonly inserts: number
  close(): Promise<void>
}

/**
 * Passes requests on to the real server. Inserts may be refused before (503), answered with an exception inside a 200,
 * or stored with an answer that is lost.
 */
export async function startClickHouseProxy(target: string, random: () => number): Promise<ClickHouseProxy> {
  let inserts = 0
  const { hostname, port } = new URL(target)
  const server = createServer((incoming, response) => {
    if (proxy.isAway) return void incoming.socket.destroy()
    const isInsert = (incoming.url ?? '').includes('INSERT')
    if (isInsert) inserts += 1
    const mood = isInsert && random() < proxy.moodiness ? random() : 1
    if (mood < 0.25) {
      incoming.resume()
      return void response.writeHead(503, { 'retry-after': '1' }).end('Service Unavailable')
    }
    if (mood < 0.5) {
      incoming.resume()
      const exception = 'Code: 241. DB::Exception: Memory limit (total) exceeded. (MEMORY_LIMIT_EXCEEDED)\n'
      return void response.writeHead(mood < 0.4 ? 500 : 200, { 'x-clickhouse-exception-code': '241' }).end(exception)
    }
    const headers = { ...incoming.headers, host: `${hostname}:${port}` }
    const onwards = forward({ hostname, port, method: incoming.method, path: incoming.url, headers }, (answer) => {
      if (mood < 0.8) {
        // Stored, but nobody hears of it.
        answer.resume()
        incoming.socket.destroy()
        return
      }
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    onwards.on('error', () => incoming.socket.destroy())
    incoming.on('error', () => onwards.destroy())
    incoming.pipe(onwards)
  })
  const proxy: ClickHouseProxy & { inserts: number } = {
    url: '',
    moodiness: 0,
    isAway: false,
    get inserts() {
      return inserts
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return Object.defineProperty(proxy, 'url', {
    value: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  })
}
