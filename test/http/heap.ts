/** The heap of the Worker's isolate, by the protocol of its inspector. */
export class Heap {
  readonly #socket: WebSocket
  readonly #answers = new Map<number, (result: Record<string, number>) => void>()
  #id = 0

  private constructor(socket: WebSocket) {
    this.#socket = socket
    socket.addEventListener('message', ({ data }) => {
      const { id, result } = JSON.parse(String(data))
      this.#answers.get(id)?.(result)
      this.#answers.delete(id)
    })
  }

  static async of(inspector: URL): Promise<Heap> {
    const targets: { webSocketDebuggerUrl: string }[] = await (
      await fetch(new URL('/json', inspector.href.replace('ws', 'http')))
    ).json()
    const socket = new WebSocket(targets[0]?.webSocketDebuggerUrl ?? inspector.href)
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve)
      socket.addEventListener('error', reject)
    })
    return new Heap(socket)
  }

  #ask(method: string): Promise<Record<string, number>> {
    this.#id += 1
    const id = this.#id
    return new Promise((resolve) => {
      this.#answers.set(id, resolve)
      this.#socket.send(JSON.stringify({ id, method }))
    })
  }

  /** What is left after a collection: V8 collects by itself before it gives up. */
  async liveBytes(): Promise<number> {
    await this.#ask('HeapProfiler.collectGarbage')
    const { usedSize = Number.NaN, backingStorageSize = 0 } = await this.#ask('Runtime.getHeapUsage')
    return usedSize + backingStorageSize
  }

  close(): void {
    this.#socket.close()
  }
}
