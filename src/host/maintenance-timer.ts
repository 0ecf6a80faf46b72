import type { Log } from '../telemetry.ts'

/** Runs of the maintenance that are to come. */
export interface MaintenanceTimer {
  /** Ends a run under way, and starts no other. */
  stop(): Promise<void>
}

/**
 * Runs the maintenance every so many seconds, never twice at a time. A run that fails is tried again at the next turn:
 * whatever it would have done is still to be seen in ClickHouse.
 *
 * @param everySeconds 0 = never.
 */
export function startMaintenanceTimer(run: () => Promise<unknown>, everySeconds: number, log: Log): MaintenanceTimer {
  let running = Promise.resolve()
  let timer: NodeJS.Timeout | undefined
  let isStopped = everySeconds === 0
  const wait = () => {
    if (!isStopped) timer = setTimeout(work, everySeconds * 1_000)
  }
  const work = () => {
    running = run()
      .catch((error: unknown) => {
        log('warn', 'maintenance_failed', { error: error instanceof Error ? error.name : 'unknown' })
      })
      .then(wait)
  }
  wait()
  return {
    async stop() {
      isStopped = true
      clearTimeout(timer)
      await running
    },
  }
}
