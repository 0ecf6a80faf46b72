import { builtinModules } from 'node:module'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { convertV4MiniflareOptions, Miniflare } from 'miniflare'

/** Starts the Worker as it is deployed, with these variables and nothing around it. */
export async function startWorker(bindings: Readonly<Record<string, string>>): Promise<Miniflare> {
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      modules: true,
      script: await bundle(),
      cf: false,
      compatibilityDate: '2026-11-01',
      compatibilityFlags: ['nodejs_compat'],
      durableObjects: { SHARDS: { className: 'ShardObject', useSQLite: true } },
      bindings: { ...bindings },
      inspectorPort: 0,
    }),
  )
  await miniflare.ready
  return miniflare
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../src/worker.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2024',
    mainFields: ['module', 'main'],
    conditions: ['workerd', 'worker', 'browser'],
    // As wrangler.toml has it.
    minify: true,
    external: ['cloudflare:workers'],
    plugins: [nodeBuiltins],
    logLevel: 'error',
  })
  return outputFiles[0]?.text ?? ''
}

/** workerd knows Node's modules by their `node:` names only. */
const nodeBuiltins: Plugin = {
  name: 'node-builtins',
  setup({ onResolve }) {
    onResolve({ filter: new RegExp(`^(node:)?(${builtinModules.join('|')})$`) }, ({ path }) => ({
      path: path.startsWith('node:') ? path : `node:${path}`,
      external: true,
    }))
  },
}
