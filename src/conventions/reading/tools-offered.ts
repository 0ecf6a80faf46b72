import type { AttributeValue } from '../../model/attributes.ts'
import { at, dataOf, firstOf, isObject, type Json, parsed } from './values.ts'

/** Names of the tools in a list of definitions, whatever the vendor's form; undefined when there are none. */
export function toolNames(value: AttributeValue): readonly string[] | undefined {
  const names = namesIn(dataOf(value))
  return names.length === 0 ? undefined : names
}

/** The same for data that is parsed already. */
export function namesIn(data: Json): readonly string[] {
  if (isObject(data)) {
    const list = firstOf(data, ['tools', 'functions', 'function_declarations', 'functionDeclarations'])
    return list === undefined ? nameOf(data) : namesIn(list)
  }
  if (!Array.isArray(data)) return []
  return [...new Set(data.flatMap((item) => nameOf(typeof item === 'string' ? parsed(item) : item)))]
}

function nameOf(tool: Json): readonly string[] {
  if (typeof tool === 'string') return tool === '' ? [] : [tool]
  const nested = firstOf(tool, ['functionDeclarations', 'function_declarations'])
  if (Array.isArray(nested)) return namesIn(nested)
  const name = at(at(tool, 'function') ?? at(tool, 'toolSpec') ?? tool, 'name')
  return typeof name === 'string' ? [name] : []
}
