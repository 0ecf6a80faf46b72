/** Smaller pieces may be parts of a pool that others share (`Buffer.poolSize`), and do not press anybody. */
const LEAST_BYTES = 128 * 1024

/**
 * Gives the memory of these bytes back now, not when garbage is collected next; they are empty from then on. Only for whoever holds all
 * of that memory: `bytes` must have been made by inflating or compressing, and nobody may read a part of it any more.
 *
 * Why: what zlib makes is held by its engine, a native object, and those are only freed when V8 marks its whole heap. Two megabytes a
 * request made it do that once in 20 requests, which took as much as several of them; collections of the young generation suffice for
 * everything else.
 */
export function giveBack({ buffer }: Uint8Array): void {
  if (buffer instanceof ArrayBuffer && buffer.byteLength >= LEAST_BYTES) buffer.transfer(0)
}
