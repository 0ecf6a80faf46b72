import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const src = fileURLToPath(new URL('../src', import.meta.url))

/** Where a file stands on the road; it may import what stands on the same or a lower step, with the exceptions below. */
const STEPS: readonly { readonly step: number; readonly places: readonly string[] }[] = [
  { step: 0, places: ['model', 'errors.ts', 'telemetry.ts'] },
  { step: 1, places: ['otlp', 'conventions', 'marks', 'privacy', 'traces', 'interactions'] },
  { step: 2, places: ['buffer', 'destinations', 'warehouse', 'reports'] },
  { step: 3, places: ['delivery'] },
  { step: 4, places: ['access.ts', 'config.ts', 'pipeline.ts', 'shards.ts', 'shard-dependencies.ts', 'rebuild'] },
  { step: 5, places: ['http', 'app.ts'] },
  { step: 6, places: ['node.ts', 'worker.ts', 'dev.ts', 'host', 'cli', 'demo', 'import'] },
]

/** Files of these packages may be imported from these places only. */
const VENDORS: Readonly<Record<string, RegExp>> = {
  'posthog-node': /^destinations\/posthog/,
  '@amplitude/analytics-node': /^destinations\/amplitude/,
  '@clickhouse/client': /^warehouse\/node-client\.ts$/,
  '@clickhouse/client-web': /^warehouse\/web-client\.ts$/,
  chdb: /^warehouse\/embedded\//,
  'node:sqlite': /^buffer\/node-sqlite\.ts$/,
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
const imports = new Map(files.map((file) => [file, importsOf(file)]))

describe('layers', () => {
  test('every file has a place on the road', () => {
    expect(files.filter((file) => stepOf(file) === undefined)).toEqual([])
  })

  test('arrows point one way', () => {
    const wrong: string[] = []
    for (const [file, targets] of imports) {
      for (const target of targets.filter((path) => path.endsWith('.ts'))) {
        if ((stepOf(target) ?? 0) > (stepOf(file) ?? 0)) wrong.push(`${file} -> ${target}`)
      }
    }
    expect(wrong).toEqual([])
  })

  test('pure steps do not know each other', () => {
    const wrong: string[] = []
    for (const [file, targets] of imports) {
      if (stepOf(file) !== 1) continue
      for (const target of targets) {
        if (target.endsWith('.ts') && stepOf(target) === 1 && top(target) !== top(file))
          wrong.push(`${file} -> ${target}`)
      }
    }
    expect(wrong).toEqual([])
  })

  test('there are no cycles', () => {
    const done = new Set<string>()
    const cycles: string[] = []
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) {
        cycles.push([...path.slice(path.indexOf(file)), file].join(' -> '))
        return
      }
      if (done.has(file)) return
      for (const target of imports.get(file) ?? []) if (imports.has(target)) visit(target, [...path, file])
      done.add(file)
    }
    for (const file of files) visit(file, [])
    expect(cycles).toEqual([])
  })

  test('vendor packages stay where they belong', () => {
    const wrong: string[] = []
    for (const [file, targets] of imports) {
      for (const target of targets) {
        const allowed = VENDORS[target]
        if (allowed !== undefined && !allowed.test(file)) wrong.push(`${file} -> ${target}`)
      }
    }
    expect(wrong).toEqual([])
  })
})

function importsOf(file: string): string[] {
  const source = readFileSync(join(src, file), 'utf8')
  const specifiers = [
    ...source.matchAll(/(?:^|\n)\s*(?:import|export)\b[^'"\n]*?(?:\n[^'"]*?)?from\s+['"]([^'"]+)['"]/g),
  ]
    .concat([...source.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)])
    .concat([...source.matchAll(/(?:^|\n)import\s+['"]([^'"]+)['"]/g)])
    .map((match) => match[1] ?? '')
  return specifiers.map((specifier) =>
    specifier.startsWith('.') ? relative(src, normalize(join(src, dirname(file), specifier))) : specifier,
  )
}

function top(path: string): string {
  return path.split('/')[0] ?? path
}

function stepOf(path: string): number | undefined {
  return STEPS.find(({ places }) => places.includes(top(path)))?.step
}
