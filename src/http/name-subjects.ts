import type { Evaluation } from '../model/evaluation.ts'
import { readSubjects } from '../warehouse/read-subjects.ts'
import type { Services } from './services.ts'

/** A sender waits no longer than this for a name. */
const PATIENCE_MS = 1_000

/**
 * Fills in the user and the session of evaluations that name neither, where ClickHouse knows them: tools that cannot
 * update get a late one as an event of its own, which would otherwise belong to nobody. Without ClickHouse they stay as they are.
 */
export async function nameSubjects(
  { warehouse, log }: Services,
  projectId: string,
  evaluations: readonly Evaluation[],
): Promise<readonly Evaluation[]> {
  if (evaluations.every(({ userId }) => userId !== '')) return evaluations
  const patience = wait(PATIENCE_MS)
  try {
    const subjects = await Promise.race([readSubjects(warehouse, projectId, evaluations), patience.over])
    if (subjects === undefined) return evaluations
    return evaluations.map((evaluation, index) => ({
      ...evaluation,
      userId: evaluation.userId || (subjects[index]?.userId ?? ''),
      sessionId: evaluation.sessionId || (subjects[index]?.sessionId ?? ''),
    }))
  } catch (error) {
    log('debug', 'subjects_not_found', { error: error instanceof Error ? error.name : 'unknown' })
    return evaluations
  } finally {
    patience.end()
  }
}

function wait(ms: number): { readonly over: Promise<undefined>; end(): void } {
  let end = () => {}
  const over = new Promise<undefined>((resolve) => {
    const timer = setTimeout(() => resolve(undefined), ms)
    end = () => clearTimeout(timer)
  })
  return { over, end: () => end() }
}
