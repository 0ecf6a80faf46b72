import type { IncomingMessage } from 'node:http'

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i

/**
 * Why a request must be refused, or undefined. The engine asks for no password, so any web page that the user opens
 * could reach it: directly (then the browser adds `Origin`), or through a host name that resolves to 127.0.0.1
 * ("DNS rebinding"; then `Host` is that name).
 */
export function refusal(request: IncomingMessage): string | undefined {
  if (request.headers.origin !== undefined || request.headers['sec-fetch-site'] === 'cross-site') {
    return 'The embedded ClickHouse answers no browser page: the request carries an Origin header. Query it from a program or with curl.'
  }
  if (!LOOPBACK.test(request.headers.host ?? '')) {
    return 'The embedded ClickHouse answers on loopback only: use 127.0.0.1 or localhost as the host name.'
  }
  return undefined
}
