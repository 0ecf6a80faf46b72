import type { Fault } from '../stubs/server.ts'

/** Everything a vendor has been seen to do, with how often it does so relative to the others. */
const FAULTS: readonly (readonly [number, Fault])[] = [
  [2, { kind: 'answer', status: 400, body: '{"error":"bad request"}' }],
  [1, { kind: 'answer', status: 401, body: 'no' }],
  [1, { kind: 'answer', status: 403, body: 'no' }],
  [3, { kind: 'answer', status: 413, body: 'too large' }],
  [3, { kind: 'answer', status: 429, body: '{}' }],
  [3, { kind: 'answer', status: 429, headers: { 'retry-after': '1' }, body: '{}' }],
  [4, { kind: 'answer', status: 500, body: 'oops' }],
  [4, { kind: 'answer', status: 502, body: '<html>bad gateway</html>', accepts: true }],
  [4, { kind: 'answer', status: 503, body: '' }],
  [2, { kind: 'answer', status: 200, body: '<html>captive portal</html>' }],
  [2, { kind: 'answer', status: 200, body: '{', accepts: true }],
  [6, { kind: 'resetMidBody' }],
  [4, { kind: 'delay', delayMs: 700 }],
  [1, { kind: 'hang' }],
]
const WEIGHT = FAULTS.reduce((sum, [weight]) => sum + weight, 0)

/** One of them. `readsBodies` = this vendor's answers can be told from a captive portal's; a webhook's 200 means taken. */
export function someFault(random: () => number, readsBodies: boolean): Fault {
  const fault = anyFault(random)
  const looksTaken = fault.kind === 'answer' && fault.status === 200 && fault.accepts !== true
  return looksTaken && !readsBodies ? { kind: 'resetMidBody' } : fault
}

function anyFault(random: () => number): Fault {
  let at = random() * WEIGHT
  for (const [weight, fault] of FAULTS) {
    at -= weight
    if (at < 0) return fault
  }
  return { kind: 'hang' }
}
