import { type Stages, stagesOf, standardInput } from './stages.ts'

let stages: Stages | undefined

/** Runs one stage `runs` times inside the runtime; the CPU is read from outside, since no clock runs in here. */
export default {
  async fetch(request: Request): Promise<Response> {
    stages ??= stagesOf(standardInput())
    const { searchParams } = new URL(request.url)
    const stage = stages[searchParams.get('stage') ?? '']
    const runs = Number(searchParams.get('runs') ?? 0)
    for (let run = 0; run < runs; run += 1) stage?.()
    return Response.json(Object.keys(stages))
  },
}
