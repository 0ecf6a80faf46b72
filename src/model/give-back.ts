/** Smaller pieces may be parts of a pool that others share (`Buffer.poolSize`), and do not press anybody. */
const LEAST_BYTES = 128 * 1024

/**
 * Gives the memory of these bytes back now, not when garbage is collected next; they are empty from then on. Only for whoever holds all
 * of that memory: `bytes` must have been made by inflating or compressing, and nobody may read a part of it any more.
 *
 * Why: the young generation of V8 is collected every few requests, and megabytes of buffers outside of its heap that are dead by then
 * make it mark the whole heap once in 20 requests instead, which costs as much as several of them.
 */
export function giveBack({ buffer }: Uint8Array): void {
  if (buffer instanceof ArrayBuffer && buffer.byteLength >= LEAST_BYTES) buffer.transfer(0)
}
