import { type ChildProcess, fork } from 'node:child_process'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ChildMessage } from './child.ts'
import { PROCESS_MARK } from './lock.ts'

/** Where the embedded ClickHouse keeps its data and listens. */
export interface EmbeddedClickHouseOptions {
  /** Directory of its own; made when missing. One engine per directory. */
  readonly dataDir: string
  /** TCP port on 127.0.0.1; 0 takes a free one. */
  readonly port: number
  /** Called when the engine ends without having been asked to. */
  readonly onExit?: (reason: string) => void
}

/** A running embedded ClickHouse. */
export interface EmbeddedClickHouse {
  /** Base URL for any ClickHouse HTTP client, without a slash at its end. */
  readonly url: string
  readonly pid: number
  /** Waits for running queries (five seconds at most) and ends the process. */
  close(): Promise<void>
}

/**
 * Starts ClickHouse (the `chdb` engine) in a child process that serves the ClickHouse HTTP interface on loopback. It dies
 * with this process, however that ends; what it has acknowledged is on disk.
 *
 * @throws Error in whole sentences when the port or the directory is in use, or the engine cannot be loaded here.
 */
export async function startEmbeddedClickHouse(options: EmbeddedClickHouseOptions): Promise<EmbeddedClickHouse> {
  const child = fork(
    fileURLToPath(new URL('./child.ts', import.meta.url)),
    [PROCESS_MARK, resolve(options.dataDir), String(options.port)],
    {
      execPath: process.execPath,
      execArgv: ['--disable-warning=ExperimentalWarning'],
      // Each running query holds one thread of the pool, whose default is four.
      env: { ...process.env, UV_THREADPOOL_SIZE: '16' },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    },
  )
  const port = await firstWord(child)
  let closing = false
  child.once('exit', (code, signal) => {
    if (!closing) options.onExit?.(`The embedded ClickHouse ended unexpectedly (${signal ?? `exit code ${code}`}).`)
  })
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    async close() {
      closing = true
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = new Promise((done) => child.once('exit', done))
      if (child.connected) child.disconnect()
      await ended
    },
  }
}

function firstWord(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    const failed = (reason: string) => reject(new Error(`The embedded ClickHouse did not start: ${reason}`))
    child.once('error', (error) => failed(error.message))
    child.once('exit', (code, signal) => failed(`its process ended with ${signal ?? `exit code ${code}`}.`))
    child.once('message', (message: ChildMessage) => {
      if ('failed' in message) return failed(message.failed)
      child.removeAllListeners('exit')
      resolve(message.port)
    })
  })
}
