import { createWriteStream, mkdirSync, rmSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

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
    async function* chunks(): AsyncGenerator<Uint8Array> {
      if (head.length > 0) {
        size += head.length
        yield head
      }
      for await (const chunk of rest) {
        size += chunk.length
        yield chunk
      }
    }
    try {
      await pipeline(Readable.from(chunks()), createWriteStream(path, { mode: 0o600 }))
      return await use(path, size)
    } finally {
      await rm(path, { force: true })
    }
  }
}
