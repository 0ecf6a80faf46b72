/** Steps of one trace that say the same words: the request, the agent, its model calls. */
const MOST = 8

/**
 * The same reading of a text and what stands beside it, done once for texts that come again soon: of the answers and questions in real traces
 * nearly half stood in one of the last few steps too. What is read is shared, so it must not be changed.
 */
export function onceForLastTexts<T>(read: (text: string, beside: string) => T): (text: string, beside: string) => T {
  const last: { readonly text: string; readonly beside: string; readonly value: T }[] = []
  let oldest = 0
  return (text, beside) => {
    for (const known of last) if (known.text === text && known.beside === beside) return known.value
    const value = read(text, beside)
    last[oldest] = { text, beside, value }
    oldest = (oldest + 1) % MOST
    return value
  }
}
