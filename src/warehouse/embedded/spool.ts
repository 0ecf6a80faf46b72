import { mkdirSync, rmSync } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Files that carry the data of an INSERT to the engine (`FROM INFILE`). As text inside the statement they would not be
 * safe: the engine ends inline data at a blank line and runs the rest as SQL, and binary formats hold 0x0A0A anywhere.
 */
export class Spool {
  readonly #directory: string
  #next = 0

  /** Takes the directory for itself: what a killed process left behind is removed. */
  constructor(directory: string) {
    rmSync(directory, { recursive: true, force: true })
    mkdirSync(directory, { recursive: true, mode: 0o700 })
    this.#directory = directory
  }

  /** Writes head and rest to a file, hands its path and size to `use`, and removes it afterwards. */
  async with<T>(
    head: Uint8Array,
    rest: AsyncIterable<Uint8Array>,
    use: (path: string, size: number) => Promise<T>,
  ): Promise<T> {
    const path = join(this.#directory, `${process.pid}-${this.#next++}`)
    let size = 0
    let waiting: Uint8Array[] = []
    let waitingBytes = 0
    try {
      const file = await open(path, 'wx', 0o600)
      try {
        const write = async () => {
          const written = waitingBytes === 0 ? 0 : (await file.writev(waiting)).bytesWritten
          // A full disk takes a part first and refuses only the next write: what is cut must never be inserted.
          if (written !== waitingBytes) throw new Error(`The disk took ${written} of ${waitingBytes} bytes.`)
          waiting = []
          waitingBytes = 0
        }
        const add = async (chunk: Uint8Array) => {
          size += chunk.length
          waiting.push(chunk)
          waitingBytes += chunk.length
          if (waitingBytes >= WRITE_BYTES) await write()
        }
        await add(head)
        for await (const chunk of rest) await add(chunk)
        await write()
      } finally {
        await file.close()
      }
      return await use(path, size)
    } finally {
      await rm(path, { force: true })
    }
  }
}

/** Chunks of a socket are small, and each write is a way to a thread and back. */
const WRITE_BYTES = 1024 * 1024
