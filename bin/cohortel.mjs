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

const child = spawn(node, ['--disable-warning=ExperimentalWarning', main, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, NODE_COMPILE_CACHE },
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => {
  if (signal !== null) process.kill(process.pid, signal)
  else process.exit(code ?? 1)
})
