/** Items by the time at which they are due, earliest first: a binary heap. */
export class DueQueue<T> {
  readonly #heap: { readonly at: number; readonly item: T }[] = []

  push(at: number, item: T): void {
    const heap = this.#heap
    const entry = { at, item }
    let here = heap.length
    heap.push(entry)
    while (here > 0) {
      const above = (here - 1) >> 1
      const parent = heap[above]
      if (parent === undefined || parent.at <= at) break
      heap[here] = parent
      here = above
    }
    heap[here] = entry
  }

  peek(): { readonly at: number; readonly item: T } | undefined {
    return this.#heap[0]
  }

  pop(): { readonly at: number; readonly item: T } | undefined {
    const heap = this.#heap
    const [first] = heap
    const last = heap.pop()
    if (first === undefined || last === undefined || heap.length === 0) return first
    let here = 0
    for (;;) {
      let below = 2 * here + 1
      const left = heap[below]
      const right = heap[below + 1]
      if (left === undefined) break
      if (right !== undefined && right.at < left.at) below += 1
      const least = heap[below]
      if (least === undefined || least.at >= last.at) break
      heap[here] = least
      here = below
    }
    heap[here] = last
    return first
  }
}
