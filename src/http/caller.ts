/** What the routes know of the caller. */
export interface Caller {
  readonly projectId: string
  /** The key's name for logs and limits, e.g. `ingest-1`; `none` for a receiver without keys. */
  readonly keyName: string
  readonly metadataOnly: boolean
  /** May see numbers of all projects together. */
  readonly seesEverything: boolean
}
