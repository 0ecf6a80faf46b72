const HASHED = /^h_[0-9a-f]{32}$/

/** Whether this is what a privacy setting has made of an id or a text: it means nothing to anybody else, and cannot be read. */
export function isHashed(text: string): boolean {
  return HASHED.test(text)
}
