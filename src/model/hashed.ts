const HASHED = /^h_[0-9a-f]{32}$/

/** Whether this is what a privacy setting has made of an id or a text: it means nothing to anybody else, and cannot be read. */
export function isHashed(text: string): boolean {
  return HASHED.test(text)
}

/** The id, or nothing where it was hashed: for tools and people that know the id itself. */
export function legible(id: string): string {
  return isHashed(id) ? '' : id
}
