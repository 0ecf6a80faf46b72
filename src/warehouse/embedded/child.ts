/**
 * Entry of the child process: `child.ts <mark> <data directory> <port>`. Speaks to its parent over the IPC channel only
 * and ends when that closes, however the parent died.
 */
import { join } from 'node:path'
import { Engine } from './engine.ts'
import { takeDirectory } from './lock.ts'
import { createClickHouseServer } from './server.ts'
import { Spool } from './spool.ts'

/** What the child tells its parent, once. */
export type ChildMessage = { readonly ready: true; readonly port: number } | { readonly failed: string }

const DRAIN_MS = 5_000
const IDLE_CHECK_MS = 20

async function main(dataDir: string, port: number): Promise<void> {
  const release = await takeDirectory(dataDir)
  let engine: Engine
  try {
    engine = new Engine(join(dataDir, 'engine'))
  } catch (error) {
    release()
    throw error
  }
  const server = createClickHouseServer(engine, new Spool(join(dataDir, 'spool')))

  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    const exit = () => {
      release()
      // Not `process.exit`: it runs native destructors while the engine's threads still work, and those can crash.
      process.kill(process.pid, 'SIGKILL')
    }
    setTimeout(exit, DRAIN_MS).unref()
    server.close(() => {
      engine.close()
      exit()
    })
    // Again and again: a client keeps its connection when its query has ended, and would be waited for.
    setInterval(() => server.closeIdleConnections(), IDLE_CHECK_MS).unref()
  }
  process.once('disconnect', stop)
  process.once('SIGTERM', stop)
  // Ctrl-C reaches the whole process group; the parent decides when its engine may go.
  process.on('SIGINT', () => {})

  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      release()
      reject(new Error(listenProblem(error, port)))
    })
    server.listen(port, '127.0.0.1', resolve)
  })
  if (!process.connected) return stop()
  const address = server.address()
  tell({ ready: true, port: typeof address === 'object' && address !== null ? address.port : port })
}

function listenProblem(error: NodeJS.ErrnoException, port: number): string {
  if (error.code === 'EADDRINUSE') {
    return (
      `Port ${port} on 127.0.0.1 is already in use, so the embedded ClickHouse cannot listen on it. ` +
      'Stop what uses it, set EMBEDDED_CLICKHOUSE_PORT to a free port, or set CLICKHOUSE_URL to use a server that runs already.'
    )
  }
  return `The embedded ClickHouse cannot listen on 127.0.0.1:${port}: ${error.message}.`
}

function tell(message: ChildMessage): void {
  process.send?.(message)
}

const [, , , dataDir = '', port = '0'] = process.argv
main(dataDir, Number(port)).catch((error: unknown) => {
  tell({ failed: error instanceof Error ? error.message : String(error) })
  process.disconnect?.()
  process.exitCode = 1
})
