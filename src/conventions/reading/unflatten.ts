import type { AttributeValue } from '../../model/attributes.ts'
import { remembered } from '../../model/remembered.ts'
import { type Json, plain, setOwn } from './values.ts'

/** More entries than this in one flattened list are not read; a hostile index cannot make a huge array. */
const MAX_ENTRIES = 10_000
const INDEX = /^\d{1,9}$/

/** Like spans have the same paths. */
const partsOf = remembered((path): readonly string[] => path.split('.'))

interface Node {
  readonly children: Map<string, Node>
  leaf: AttributeValue | undefined
}

/**
 * Puts a flattened structure together again: `0.message.role`, `0.message.content`, `3.message.role` become a list of
 * two objects. Numeric levels become lists in the order of their numbers, gaps closed.
 */
export function unflatten(pairs: readonly (readonly [path: string, value: AttributeValue])[]): Json {
  const root: Node = { children: new Map(), leaf: undefined }
  for (const [path, value] of pairs) {
    let node = root
    for (const part of partsOf(path)) {
      let child = node.children.get(part)
      if (child === undefined) {
        if (node.children.size >= MAX_ENTRIES) break
        child = { children: new Map(), leaf: undefined }
        node.children.set(part, child)
      }
      node = child
    }
    node.leaf = value
  }
  return built(root)
}

function built(node: Node): Json {
  if (node.children.size === 0) return node.leaf === undefined ? undefined : plain(node.leaf)
  const keys = [...node.children.keys()]
  if (keys.every((key) => INDEX.test(key))) {
    return keys.sort((a, b) => Number(a) - Number(b)).map((key) => child(node, key))
  }
  const object: Record<string, Json> = {}
  for (const key of keys) setOwn(object, key, child(node, key))
  return object
}

function child(node: Node, key: string): Json {
  const found = node.children.get(key)
  return found === undefined ? undefined : built(found)
}
