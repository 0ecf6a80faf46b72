#!/usr/bin/env node
// Runs the command line on the Node that comes with the dependencies, whatever Node the machine has: the sources are
// TypeScript, and the buffer needs `node:sqlite`.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('..', import.meta.url)
const bundled = fileURLToPath(new URL('node_modules/node/bin/node', root))
const node = existsSync(bundled) ? bundled : process.execPath
const main = fileURLToPath(new URL('src/cli/main.ts', root))

// Compiling the sources anew is half of a command's start.
const NODE_COMPILE_CACHE =
  process.env.NODE_COMPILE_CACHE ?? fileURLToPath(new URL('node_modules/.cache/compiled', root))

// As `npm start` does, see docs/benchmarks.md: the receiver takes a tenth less CPU when V8 does not put new objects where old ones live.
const FLAGS = ['--disable-warning=ExperimentalWarning', '--no-allocation-site-pretenuring']

const child = spawn(node, [...FLAGS, main, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, NODE_COMPILE_CACHE },
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => {
  if (signal !== null) process.kill(process.pid, signal)
  else process.exit(code ?? 1)
})
