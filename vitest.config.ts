import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

// `.ci/run` asks for a machine-readable copy of the results beside what a person reads.
const report = process.env.COHORTEL_TEST_REPORT

/** Tests of pure stages: they leave nothing behind, so files share a process and load the program once. */
const PURE = ['accuracy', 'conventions', 'corpus', 'interactions', 'marks', 'model', 'privacy', 'traces'].map(
  (folder) => `test/${folder}/**/*.test.ts`,
)

/**
 * The longest files. Without results of an earlier run, as on a clean checkout, Vitest takes the largest first, and the longest
 * of all are among the smallest: one core would wait for them at the end.
 */
const LONG = [
  'e2e/crash',
  'reports/retention-sources',
  'e2e/forget',
  'e2e/idempotence',
  'e2e/conformance-books',
  'warehouse/migrations',
  'e2e/privacy',
  'e2e/captures',
  'e2e/dead-letters',
  'reports/latest',
  'reports/retention-oracle',
]

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONG.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`))
      return at < 0 ? LONG.length : at
    }
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b))
  }
}

export default defineConfig({
  test: {
    setupFiles: ['test/attribute-equality.ts'],
    pool: 'forks',
    // Made for two cores: several files start a real ClickHouse engine or a real edge runtime.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // Tests wait for what they want to see; these limits are for what never comes, on the slowest of machines.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Hosts and commands are started a hundred times; most of a start is the compiling of the program.
    env: { NODE_COMPILE_CACHE: fileURLToPath(new URL('node_modules/.cache/node-compile', import.meta.url)) },
    execArgv: ['--disable-warning=ExperimentalWarning'],
    reporters: report ? ['default', 'json'] : ['default'],
    ...(report ? { outputFile: { json: report } } : {}),
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      { extends: true, test: { name: 'running', include: ['test/**/*.test.ts'], exclude: PURE } },
    ],
  },
})
