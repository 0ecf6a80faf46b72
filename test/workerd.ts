import { builtinModules } from 'node:module'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { Miniflare } from 'miniflare'

/** The module at `entry` with all that it imports, as wrangler would upload it. */
export async function bundleWorker(entry: URL, options: { readonly minify?: boolean } = {}): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2024',
    conditions: ['workerd', 'worker', 'browser'],
    minify: options.minify ?? false,
    external: ['cloudflare:*'],
    plugins: [nodeBuiltins],
    logLevel: 'error',
  })
  return outputFiles[0]?.text ?? ''
}

/** Runs one module in the real runtime, with no bindings but these texts. */
export async function startModule(contents: string, texts: Readonly<Record<string, string>> = {}): Promise<Miniflare> {
  const miniflare = new Miniflare({
    cf: false,
    workers: [
      {
        config: {
          name: 'under-test',
          compatibilityDate: '2026-11-01',
          compatibilityFlags: ['nodejs_compat'],
          env: Object.fromEntries(Object.entries(texts).map(([name, value]) => [name, { type: 'text', value }])),
          manifest: { mainModule: 'worker.js', modules: { 'worker.js': { type: 'esm', contents } } },
        },
      },
    ],
  })
  await miniflare.ready
  return miniflare
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
