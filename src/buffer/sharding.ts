import type { Outbound } from '../model/settled.ts'
import type { AppendBatch } from './append.ts'

/**
 * Which of `count` shards a trace belongs to: stable over versions and hosts (FNV-1a over UTF-16 code units, mixed as
 * in MurmurHash3), so that all requests of one trace meet.
 */
export function shardOf(projectId: string, traceId: string, count: number): number {
  if (count <= 1) return 0
  let hash = 0x811c9dc5
  const key = `${projectId}/${traceId}`
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) % count
}

/** A batch taken apart by shard; what the stages before left out is counted on the first part. */
export function splitByShard(batch: AppendBatch, count: number): Map<number, AppendBatch> {
  if (count <= 1) return new Map([[0, batch]])
  const parts = new Map<number, Parts>()
  const of = (key: string): Parts => {
    const shard = shardOf(batch.projectId, key, count)
    const held = parts.get(shard)
    if (held !== undefined) return held
    const fresh: Parts = { spans: [], logs: [], evaluations: [], outbound: [] }
    parts.set(shard, fresh)
    return fresh
  }
  for (const span of batch.spans) of(span.traceId).spans.push(span)
  for (const log of batch.logs) of(log.traceId).logs.push(log)
  for (const evaluation of batch.evaluations) of(evaluation.traceId).evaluations.push(evaluation)
  for (const each of batch.outbound) of(keyOf(each)).outbound.push(each)
  if (parts.size === 0) of('')

  const split = new Map<number, AppendBatch>()
  for (const [shard, part] of parts) {
    // Later parts count what they hold; refusals (and any disagreement of the stages before) stay with the first.
    const first = split.size === 0
    split.set(shard, {
      projectId: batch.projectId,
      ...part,
      privacyMark: batch.privacyMark,
      spanCounts: first ? withoutOthers(batch.spanCounts, batch.spans, part.spans) : countOf(part.spans),
      logCounts: first ? withoutOthers(batch.logCounts, batch.logs, part.logs) : countOf(part.logs),
    })
  }
  return split
}

interface Parts {
  spans: AppendBatch['spans'][number][]
  logs: AppendBatch['logs'][number][]
  evaluations: AppendBatch['evaluations'][number][]
  outbound: Outbound[]
}

function countOf(items: readonly unknown[]): AppendBatch['spanCounts'] {
  return { received: items.length, rejected: {}, ignored: {} }
}

function withoutOthers(
  counts: AppendBatch['spanCounts'],
  all: readonly unknown[],
  own: readonly unknown[],
): AppendBatch['spanCounts'] {
  return { ...counts, received: counts.received - all.length + own.length }
}

function keyOf(outbound: Outbound): string {
  switch (outbound.kind) {
    case 'trace':
      return outbound.trace.traceId
    case 'evaluation':
      return outbound.evaluation.traceId || outbound.evaluation.evaluationId
    case 'product_event':
      return outbound.event.eventId
    case 'identity':
      return `${outbound.link.anonymousId}/${outbound.link.userId}`
    case 'user':
      return outbound.user.userId
  }
}
