import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { Readable } from 'node:stream'

/** Answers that must not have a body. */
const BODILESS: ReadonlySet<number> = new Set([204, 205, 304])

/**
 * `fetch` for the destinations of this host. What is posted as bytes (the inserts into ClickHouse, megabytes each) goes out from
 * where it lies: Node's `fetch` copies such a body three times. Redirects of it are not followed.
 */
export const nodeFetch: typeof fetch = (input, init) => {
  const body = init?.body
  if (!(body instanceof Uint8Array)) return fetch(input, init)
  const url = new URL(input instanceof Request ? input.url : input)
  const options = {
    method: init?.method ?? 'POST',
    headers: Object.fromEntries(new Headers(init?.headers)),
    ...(init?.signal && { signal: init.signal }),
  }
  return new Promise((resolve, reject) => {
    const request = url.protocol === 'https:' ? requestHttps(url, options) : requestHttp(url, options)
    request.once('error', reject)
    request.once('response', (answer) => {
      const status = answer.statusCode ?? 0
      const headers = new Headers()
      for (const [name, values = []] of Object.entries(answer.headersDistinct)) {
        for (const value of values) headers.append(name, value)
      }
      try {
        if (BODILESS.has(status)) answer.resume()
        const content = BODILESS.has(status) ? null : (Readable.toWeb(answer) as ReadableStream<Uint8Array>)
        resolve(new Response(content, { status, headers }))
      } catch (error) {
        // A status that no `Response` may have.
        answer.destroy()
        reject(error)
      }
    })
    request.end(body)
  })
}
