import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8')

interface Manifest {
  readonly version?: string
  readonly dependencies?: Record<string, string>
  readonly devDependencies?: Record<string, string>
  readonly optionalDependencies?: Record<string, string>
}

/** Rules of the repository that no compiler knows. */
/** Recorded traffic, and sentences that quote what tools print. */
const MATERIAL = /^test\/(?:fixtures|corpus\/sentences\/lots)\//

describe('the repository', () => {
  const manifest: Manifest = JSON.parse(read('package.json'))
  const lock: { packages: Record<string, Manifest> } = JSON.parse(read('package-lock.json'))

  test('every dependency has one exact version', () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([])
  })

  // `npm ci` refuses a lock file that lacks the packages of other platforms, and `npm install` forgets those that the
  // registry in use does not have: https://github.com/npm/cli/issues/4828
  test('the lock file knows the optional packages of every platform', () => {
    const missing = Object.entries(lock.packages).flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !lock.packages[`node_modules/${name}`] && !lock.packages[`${place}/node_modules/${name}`],
      ),
    )
    expect(missing).toEqual([])
  })

  test('the lock file agrees with package.json', () => {
    const locked = lock.packages['']
    expect(locked?.dependencies).toEqual(manifest.dependencies)
    expect(locked?.devDependencies).toEqual(manifest.devDependencies)
  })

  test('nothing names a registry, or a path of somebody’s machine', () => {
    const files = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' })
      .split('\n')
      .filter((file) => file !== '' && !MATERIAL.test(file) && file !== 'test/repository.test.ts')
    const found = files.filter((file) => /registry\.npmjs|npmmirror|\/(?:home|Users|work)\/\w+\//.test(read(file)))
    expect(found).toEqual([])
  })

  test('no source file is above 400 lines, and the median is short', () => {
    const lengths = execFileSync('git', ['ls-files', 'src'], { cwd: root, encoding: 'utf8' })
      .split('\n')
      .filter((file) => file.endsWith('.ts'))
      .map((file) => ({ file, lines: read(file).split('\n').length - 1 }))
      .toSorted((a, b) => a.lines - b.lines)
    expect(lengths.filter(({ lines }) => lines > 400)).toEqual([])
    expect(lengths[Math.floor(lengths.length / 2)]?.lines).toBeLessThanOrEqual(110)
  })
})
