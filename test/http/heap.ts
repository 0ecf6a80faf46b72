/** The heap of the Worker's isolate, by the protocol of its inspector. */
export class Heap {
  readonly #socket: WebSocket
  readonly #answers = new Map<number, (message: { result?: Record<string, number> }) => void>()
  #id = 0

  private constructor(socket: WebSocket) {
    this.#socket = socket
    socket.addEventListener('message', ({ data }) => {
      const message = JSON.parse(String(data))
      this.#answers.get(message.id)?.(message)
      this.#answers.delete(message.id)
    })
    socket.addEventListener('close', () => {
      for (const answer of this.#answers.values()) answer({})
      this.#answers.clear()
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
    return new Promise((resolve, reject) => {
      this.#answers.set(id, ({ result }) => {
        if (result === undefined) reject(new Error(`The inspector has closed before it answered ${method}.`))
        else resolve(result)
      })
      this.#socket.send(JSON.stringify({ id, method }))
    })
  }

  /**
   * What is left after a collection: V8 collects by itself before it gives up. The runtime answers its inspector only while
   * it serves requests.
   */
  async liveBytes(): Promise<number> {
    await this.#ask('HeapProfiler.collectGarbage')
    const { usedSize = Number.NaN, backingStorageSize = 0 } = await this.#ask('Runtime.getHeapUsage')
    return usedSize + backingStorageSize
  }

  close(): void {
    this.#socket.close()
  }
}
