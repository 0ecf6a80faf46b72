const { charCodeAt } = String.prototype

/**
 * The UTF-16 code unit of `text` at `index`, which must stand inside it: for loops over a text.
 *
 * Why not `text.charCodeAt(index)`: V8 looks the method up by the kind of string (one or two bytes a unit, a part of
 * another string, interned, ...). After a handful of kinds, and a server meets them all, it looks it up again for every
 * unit, which takes four times as long as reading it. One read beyond the end makes all later ones calls, too.
 */
export function codeAt(text: string, index: number): number {
  return charCodeAt.call(text, index)
}
