import type { RetrievedDocument } from '../../model/span.ts'
import { at, firstOf, isObject, type Json, jsonText, numberOf, parsed } from './values.ts'

/** A retrieval that returns more than this is kept to its first documents; the count stays true. */
const MAX_DOCUMENTS = 1000

const LISTS = [
  'documents',
  'docs',
  'results',
  'matches',
  'hits',
  'nodes',
  'source_nodes',
  'chunks',
  'contexts',
  'items',
  'records',
  'data',
  'points',
  'output',
  'result',
  'content',
]

/** Documents of a retrieval's result in any library's form; undefined when it is no list of documents. */
export function documentsOf(data: Json, depth = 0): readonly RetrievedDocument[] | undefined {
  if (depth > 3) return undefined
  if (Array.isArray(data)) return data.slice(0, MAX_DOCUMENTS).map(documentOf)
  if (!isObject(data)) return undefined
  for (const key of LISTS) {
    const inner = at(data, key)
    const list = typeof inner === 'string' ? parsed(inner) : inner
    const found = Array.isArray(list) || isObject(list) ? documentsOf(list, depth + 1) : undefined
    if (found !== undefined) return found
  }
  const kwargs = at(data, 'kwargs')
  return at(data, 'lc') !== undefined && isObject(kwargs)
    ? documentsOf(parsed(String(at(kwargs, 'content') ?? '')), depth + 1)
    : undefined
}

/**
 * Whether data is plainly what a retriever returns: a list of objects that each have a score and a text. Some senders
 * have no word for retrieval and call it a task.
 */
export function areScoredDocuments(data: Json): boolean {
  return (
    Array.isArray(data) &&
    data.length > 0 &&
    data.every((item) => {
      const { score, content } = documentOf(item)
      return isObject(item) && score !== null && content !== ''
    })
  )
}

function documentOf(item: Json): RetrievedDocument {
  if (typeof item === 'string') return { id: '', score: null, content: item }
  const kwargs = at(item, 'kwargs')
  const document = at(item, 'document') ?? at(item, 'node') ?? (isObject(kwargs) ? kwargs : item)
  const metadata = at(document, 'metadata')
  const id =
    firstOf(document, ['id', 'document_id', 'doc_id', 'docId', 'id_', 'node_id', 'chunk_id', 'uri', 'url', 'source']) ??
    firstOf(metadata, ['id', 'document_id', 'doc_id', 'source', 'url'])
  const score =
    firstOf(item, ['score', 'relevance_score', 'relevanceScore', 'similarity', 'similarity_score']) ??
    firstOf(document, ['score', 'relevance_score', 'similarity']) ??
    firstOf(metadata, ['score', 'relevance_score'])
  const text = firstOf(document, ['content', 'text', 'pageContent', 'page_content', 'document', 'body', 'snippet'])
  return {
    id: typeof id === 'string' || typeof id === 'number' ? String(id) : '',
    score: numberOf(score) ?? null,
    content: text === undefined ? '' : jsonText(text),
  }
}
