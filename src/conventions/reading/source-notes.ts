/** Senders of endless different keys must not fill the memory. */
const MOST_NOTES = 5_000
const MOST_WAYS_ON = 16
const LONGEST_REMEMBERED = 128

/** One note, and with those before it all that was noted of a span so far. */
interface Note {
  readonly field: string
  readonly source: string
  readonly before: Note | undefined
  /** The note that came after it the last time. */
  next: Note | undefined
  /** All that came after it lately. */
  readonly waysOn: Note[]
  record: Readonly<Record<string, string>> | undefined
}

/**
 * Which key gave which field. Of like spans the same is noted in the same order, so that a note is nearly always the one
 * that followed the one before it the last time, and the record, the dearest to make of a span's parts, is there already.
 */
export class Notes {
  #root = noteOf('', '', undefined)
  #last = this.#root
  #size = 0

  /** From here on another span's sources are noted. */
  start(): void {
    this.#last = this.#root
  }

  /** Notes that `source` gave `field`; the last of several for one field counts. */
  add(field: string, source: string): void {
    const { next } = this.#last
    this.#last =
      next !== undefined && next.field === field && next.source === source
        ? next
        : this.#found(this.#last, field, source)
  }

  /** What was noted, in the order in which the fields came first. */
  get record(): Readonly<Record<string, string>> {
    const last = this.#last
    last.record ??= recordOf(last)
    return last.record
  }

  #found(last: Note, field: string, source: string): Note {
    const known = last.waysOn.find((one) => one.field === field && one.source === source)
    if (known !== undefined) {
      last.next = known
      return known
    }
    const note = noteOf(field, source, last)
    if (source.length > LONGEST_REMEMBERED) return note
    if (this.#size >= MOST_NOTES) {
      this.#root = noteOf('', '', undefined)
      this.#size = 0
      return note
    }
    this.#size++
    if (last.waysOn.length >= MOST_WAYS_ON) last.waysOn.shift()
    last.waysOn.push(note)
    last.next = note
    return note
  }
}

function noteOf(field: string, source: string, before: Note | undefined): Note {
  return { field, source, before, next: undefined, waysOn: [], record: undefined }
}

function recordOf(last: Note): Readonly<Record<string, string>> {
  const notes: Note[] = []
  for (let one = last; one.before !== undefined; one = one.before) notes.push(one)
  const record: Record<string, string> = {}
  for (const { field, source } of notes.reverse()) record[field] = source
  return Object.freeze(record)
}
