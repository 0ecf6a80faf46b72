import { describe, expect, test } from 'vitest'
import { post, refusal, retryAfter } from '../../src/destinations/http.ts'
import { DeliveryError } from '../../src/errors.ts'

function answer(status: number, headers: Record<string, string> = {}) {
  return { status, headers: new Headers(headers), text: '' }
}

describe('what a status means', () => {
  test.each([408, 425, 429, 500, 502, 503, 504, 529, 599])('%i: try the batch again', (status) => {
    expect(refusal('Vendor', answer(status))).toMatchObject({
      permanent: false,
      wholeDestination: false,
      reason: `http_${status}`,
    })
  })

  test.each([301, 302, 307, 308, 401, 402, 403, 404, 405, 407, 410, 421, 451])(
    '%i: somebody has to mend the set-up',
    (status) => {
      expect(refusal('Vendor', answer(status))).toMatchObject({
        permanent: false,
        wholeDestination: true,
        reason: `http_${status}`,
      })
    },
  )

  test.each([400, 409, 411, 413, 414, 415, 418, 422, 431])('%i: the bytes are at fault', (status) => {
    expect(refusal('Vendor', answer(status))).toMatchObject({
      permanent: true,
      wholeDestination: false,
      reason: `http_${status}`,
    })
  })

  test('410 asks us to stop: the next try is a day away', () => {
    expect(refusal('Vendor', answer(410))).toMatchObject({ retryAfterMs: 86_400_000 })
  })
})

describe('Retry-After', () => {
  test.each([
    ['0', 0],
    ['7', 7000],
    ['1.5', 1500],
    [' 30 ', 30_000],
    ['99999999', 86_400_000],
  ])('%j is %i ms', (header, expected) => {
    expect(retryAfter(new Headers({ 'retry-after': header }))).toBe(expected)
  })

  test('may be a date, and one that has passed is now', () => {
    const inAnHour = new Date(Date.now() + 3_600_000).toUTCString()
    const wait = retryAfter(new Headers({ 'retry-after': inAnHour }))
    expect(wait).toBeGreaterThan(3_590_000)
    expect(wait).toBeLessThanOrEqual(3_600_000)
    expect(retryAfter(new Headers({ 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' }))).toBe(0)
  })

  test.each(['soon', '', '-5x'])('%j is none', (header) => {
    expect(retryAfter(new Headers({ 'retry-after': header }))).toBeUndefined()
  })
})

describe('post', () => {
  const request = { headers: {}, body: '{}' }
  const signal = new AbortController().signal

  test('stops reading an answer without end', async () => {
    let sent = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 65_536
        controller.enqueue(new Uint8Array(65_536))
      },
    })
    const { status } = await post('Vendor', 'http://vendor', request, {
      fetch: async () => new Response(endless),
      signal,
    })
    expect(status).toBe(200)
    expect(sent).toBeLessThan(1_000_000)
  })

  test('calls fetch as a plain function, as workerd demands', async () => {
    let receiver: unknown = 'never called'
    const io = {
      signal,
      fetch: async function (this: unknown) {
        receiver = this
        return new Response('ok')
      } as typeof fetch,
    }
    await post('Vendor', 'http://vendor', request, io)
    expect(receiver).toBeUndefined()
  })

  test('says which of the two it was: time is up, or the network is down', async () => {
    const fetch = () => Promise.reject(new TypeError('fetch failed'))
    const network = post('Vendor', 'http://vendor', request, { fetch, signal })
    await expect(network).rejects.toMatchObject({ reason: 'network', permanent: false })
    const timeout = post('Vendor', 'http://vendor', request, { fetch, signal: AbortSignal.abort() })
    await expect(timeout).rejects.toBeInstanceOf(DeliveryError)
    await expect(timeout).rejects.toMatchObject({ reason: 'timeout', permanent: false })
  })
})
