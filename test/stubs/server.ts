import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'

/** A request as the stub saw it, body decompressed. */
export interface StubRequest {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What the stub answers when it is well. */
export interface StubAnswer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: string
}

/**
 * One request's misfortune. `hang` = never answers; `resetMidBody` = takes the request, then breaks the connection inside the
 * answer; `delayMs` = answers as usual, but late; `accepts` = the vendor took the events although its answer is bad.
 */
export type Fault =
  | {
      readonly kind: 'answer'
      readonly status: number
      readonly headers?: Readonly<Record<string, string>>
      readonly body?: string
      readonly accepts?: boolean
    }
  | { readonly kind: 'hang' }
  | { readonly kind: 'resetMidBody' }
  | { readonly kind: 'delay'; readonly delayMs: number }

/** A local server that behaves as a vendor documents. */
export interface Stub<Event> {
  readonly url: string
  /** What the vendor took, in order, duplicates by the vendor's own rule left out. */
  events(): readonly Event[]
  /** What the vendor took, in order, each time it was sent. */
  accepted(): readonly Event[]
  readonly requests: readonly StubRequest[]
  /** The next requests meet these faults, one each; after them all is well. `always` stays until `recover`. */
  fail(...script: readonly Fault[]): void
  failAlways(fault: Fault): void
  recover(): void
  close(): Promise<void>
}

/** What tells one vendor from another. */
export interface StubVendor<Event> {
  /** Takes or refuses; must not keep anything when it refuses. */
  receive(request: StubRequest, accept: (event: Event) => void): StubAnswer
  /** Two events with one key are one to the vendor. */
  key(event: Event): string
}

/** Starts a stub on a free port of the loopback interface. */
export async function startStub<Event>(vendor: StubVendor<Event>): Promise<Stub<Event>> {
  const script: Fault[] = []
  const requests: StubRequest[] = []
  const accepted: Event[] = []
  const stored = new Map<string, Event>()
  const accept = (event: Event) => {
    accepted.push(event)
    if (!stored.has(vendor.key(event))) stored.set(vendor.key(event), event)
  }
  let standing: Fault | undefined
  const server = createServer((incoming, response) => {
    read(incoming).then(
      (request) => {
        requests.push(request)
        misfortune(script.shift() ?? standing, () => vendor.receive(request, accept), response)
      },
      // The sender was killed within its request.
      () => response.destroy(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    events: () => [...stored.values()],
    accepted: () => accepted,
    requests,
    fail: (...faults) => void script.push(...faults),
    failAlways: (fault) => {
      standing = fault
    },
    recover: () => {
      standing = undefined
      script.length = 0
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function misfortune(fault: Fault | undefined, receive: () => StubAnswer, response: ServerResponse): void {
  if (!fault) {
    answer(response, receive())
  } else if (fault.kind === 'delay') {
    setTimeout(() => answer(response, receive()), fault.delayMs)
  } else if (fault.kind === 'resetMidBody') {
    const { status, body } = receive()
    response.writeHead(status, { 'content-type': 'application/json', 'content-length': body.length + 100 })
    response.write(body.slice(0, 1), () => response.destroy())
  } else if (fault.kind === 'answer') {
    if (fault.accepts) receive()
    answer(response, { ...fault, body: fault.body ?? '' })
  }
}

function answer(response: ServerResponse, { status, headers, body }: StubAnswer): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(body)
}

async function read(incoming: IncomingMessage): Promise<StubRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  const bytes = Buffer.concat(chunks)
  const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]))
  return {
    method: incoming.method ?? '',
    path: incoming.url ?? '',
    headers,
    body: (headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes).toString('utf8'),
  }
}
