import { convertV4MiniflareOptions, Miniflare } from 'miniflare'
import { bundleWorker } from '../workerd.ts'

/** Starts the Worker as it is deployed, with these variables and nothing around it. */
export async function startWorker(bindings: Readonly<Record<string, string>>): Promise<Miniflare> {
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      modules: true,
      // Minified, as wrangler.toml has it.
      script: await bundleWorker(new URL('../../src/worker.ts', import.meta.url), { minify: true }),
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
