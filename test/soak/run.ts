import { parseArgs } from 'node:util'
import { CONTENT_POLICIES } from '../../src/privacy/settings.ts'
import { soak } from './soak.ts'

/** `npm run soak -- --host node --spans 1000000 --rounds 50 --senders 8 [--content full]`: prints a report, fails when anything is amiss. */
const { values } = parseArgs({
  options: {
    host: { type: 'string', default: 'node' },
    spans: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '50' },
    senders: { type: 'string', default: '8' },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
    'clickhouse-away': { type: 'boolean', default: false },
    dead: { type: 'string' },
    minutes: { type: 'string' },
    content: { type: 'string' },
  },
})
if (values.host !== 'node' && values.host !== 'worker') throw new Error('--host must be node or worker.')
console.log(`seed ${values.seed}`)
const content = CONTENT_POLICIES.find((policy) => policy === values.content)
if (values.content !== undefined && content === undefined)
  throw new Error(`--content must be one of ${CONTENT_POLICIES.join(', ')}.`)
const report = await soak({
  host: values.host,
  spans: Number(values.spans),
  rounds: Number(values.rounds),
  senders: Number(values.senders),
  seed: Number(values.seed),
  clickHouseAway: values['clickhouse-away'],
  ...(values.dead !== undefined && { dead: values.dead }),
  ...(content !== undefined && { content }),
  ...(values.minutes !== undefined && { minutes: Number(values.minutes) }),
  log: (line) => console.log(`${new Date().toISOString()} ${line}`),
})
console.log(JSON.stringify(report, null, 2))
process.exitCode = report.problems.length === 0 ? 0 : 1
