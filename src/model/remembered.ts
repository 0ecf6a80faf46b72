const MOST_REMEMBERED = 5_000
const LONGEST_REMEMBERED = 128

/** The same reading, done once per short text: keys, names and labels come again with every span. Strangers' must not fill the memory. */
export function remembered<T extends string | boolean | object>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    if (text === '' || text.length > LONGEST_REMEMBERED) return read(text)
    const before = known.get(text)
    if (before !== undefined) return before
    if (known.size >= MOST_REMEMBERED) known.clear()
    const now = read(text)
    known.set(text, now)
    return now
  }
}

/**
 * The same for long texts, of which the last `most` are remembered. They are compared whole, which costs next to nothing
 * where they differ in length; what was asked for again gets a second chance when room is needed.
 */
export function rememberedLately<T>(most: number, read: (text: string) => T): (text: string) => T {
  const lately: { readonly text: string; readonly value: T; wasAsked: boolean }[] = []
  let oldest = 0
  return (text) => {
    for (const known of lately) {
      if (known.text !== text) continue
      known.wasAsked = true
      return known.value
    }
    const value = read(text)
    for (let known = lately[oldest]; known?.wasAsked === true; known = lately[oldest]) {
      known.wasAsked = false
      oldest = (oldest + 1) % most
    }
    lately[oldest] = { text, value, wasAsked: false }
    oldest = (oldest + 1) % most
    return value
  }
}
