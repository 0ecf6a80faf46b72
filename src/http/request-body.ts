import type { Context } from 'hono'
import type { Room } from './pending-bodies.ts'
import type { AppVariables } from './variables.ts'

/**
 * Takes a request's body in under the bound on pending memory and hands the request to `use`; the room is given back when
 * the promise of `use` settles, which must be after what the body held is durable. Throws `RequestError` 503 when there is
 * no room, besides what `use` throws.
 *
 * `use` and what follows it are chained with `then`, not awaited: a suspended function keeps all its values alive, and
 * waiting requests would hold their decoded spans beside their encoded ones.
 */
export function takeIn<T>(
  context: Context<AppVariables>,
  { maxWireBytes }: { readonly maxWireBytes: number },
  use: (request: Request) => Promise<T>,
): Promise<T> {
  const request = context.req.raw
  const declared = declaredBytes(request)
  // What declares too much will not be read at all, and is told so (413), however full it is here.
  const isReadable = declared !== undefined && declared <= maxWireBytes
  const room = context.get('pending').enter(isReadable ? declared : 0)
  let refused: unknown
  const counted =
    declared !== undefined || request.body === null
      ? request
      : countedRequest(request, request.body, room, (error) => {
          refused = error
        })
  return use(counted)
    .catch((error: unknown) => {
      // What reads the body sees a broken stream only; the reason is ours.
      throw refused ?? error
    })
    .finally(room.release)
}

function declaredBytes(request: Request): number | undefined {
  const header = request.headers.get('content-length')
  return header !== null && /^\d{1,15}$/.test(header) ? Number(header) : undefined
}

/** The same request, whose body takes room as it comes. */
function countedRequest(
  request: Request,
  body: ReadableStream<Uint8Array>,
  room: Room,
  refuse: (error: unknown) => void,
): Request {
  const reader = body.getReader()
  const counted = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await reader.read()
        if (done) {
          controller.close()
          return
        }
        try {
          room.grow(value.length)
        } catch (error) {
          refuse(error)
          reader.cancel().catch(() => {})
          throw error
        }
        controller.enqueue(value)
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  )
  // `duplex` is required for streams on Node, and unknown to the types of the web platform.
  const init: RequestInit & { duplex: 'half' } = {
    method: request.method,
    headers: request.headers,
    body: counted,
    duplex: 'half',
  }
  return new Request(request.url, init)
}
