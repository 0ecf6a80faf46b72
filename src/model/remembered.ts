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
