import { createWebWarehouse } from '../../src/warehouse/web-client.ts'

/** What a Worker does with the warehouse: insert, read back with bound parameters, and meet an error. */
export default {
  async fetch(request: Request): Promise<Response> {
    const { url } = (await request.json()) as { url: string }
    const warehouse = createWebWarehouse({ url })
    await warehouse.command('CREATE TABLE from_worker (a UInt32, b String) ENGINE = MergeTree ORDER BY a')
    await warehouse.insert(
      'from_worker',
      Array.from({ length: 2_000 }, (_, a) => ({ a, b: `line\n\nline ${a}` })),
    )
    const rows = await warehouse.query('SELECT count() AS n, any(b) AS text FROM from_worker WHERE b = {b:String}', {
      b: 'line\n\nline 7',
    })
    const error = await warehouse.query('SELECT * FROM nowhere').catch((thrown: unknown) => thrown)
    const { code, type } = error as { code?: string; type?: string }
    return Response.json({ ping: await warehouse.ping(), rows, error: { code, type } })
  },
}
