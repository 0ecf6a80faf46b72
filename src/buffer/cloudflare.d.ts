/**
 * The one class of the Workers runtime that must be imported as a value. The whole of its ambient types
 * (`@cloudflare/workers-types`) would fight with those of Node, under which the same sources are checked.
 */
declare module 'cloudflare:workers' {
  export abstract class DurableObject<Env = unknown> {
    protected ctx: import('@cloudflare/workers-types').DurableObjectState
    protected env: Env
    constructor(ctx: import('@cloudflare/workers-types').DurableObjectState, env: Env)
  }
}
