/** A line that grows on a terminal; elsewhere (a log, CI) a line every tenth. */
export class ProgressBar {
  readonly #total: number
  readonly #label: string
  readonly #startedMs = Date.now()
  #shown = -1

  constructor(label: string, total: number) {
    this.#label = label
    this.#total = total
  }

  update(done: number): void {
    const percent = this.#total === 0 ? 100 : Math.floor((done * 100) / this.#total)
    const step = process.stderr.isTTY ? percent : Math.floor(percent / 10)
    if (step === this.#shown) return
    this.#shown = step
    const seconds = (Date.now() - this.#startedMs) / 1_000
    const left = done === 0 ? '' : `, ${Math.ceil((seconds / done) * (this.#total - done))} s left`
    const bar = '█'.repeat(Math.round(percent / 4)).padEnd(25, '░')
    const line = `${this.#label} ${bar} ${percent} % (${done.toLocaleString('en-US')} of ${this.#total.toLocaleString('en-US')}${left})`
    process.stderr.write(process.stderr.isTTY ? `\r\u001B[K${line}` : `${line}\n`)
  }

  end(): void {
    if (process.stderr.isTTY) process.stderr.write('\n')
  }
}
