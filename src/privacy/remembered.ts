const MOST_REMEMBERED = 5_000
const LONGEST_REMEMBERED = 128

/** The same change, made once per short text: names and labels come again with every span. Strangers' must not fill the memory. */
export function remembered(change: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    if (text === '' || text.length > LONGEST_REMEMBERED) return change(text)
    const before = known.get(text)
    if (before !== undefined) return before
    if (known.size >= MOST_REMEMBERED) known.clear()
    const after = change(text)
    known.set(text, after)
    return after
  }
}
