import { AttributeList } from '../../../src/model/attribute-list.ts'

/** A text that is equal for equal decoded requests: maps, bytes and 64-bit integers included. */
export function fingerprint(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (inner instanceof Map || inner instanceof AttributeList) return { map: [...inner] }
    if (inner instanceof Uint8Array) return { bytes: [...inner] }
    if (typeof inner === 'bigint') return { bigint: String(inner) }
    if (typeof inner === 'number' && !Number.isFinite(inner)) return { number: String(inner) }
    return inner
  })
}
