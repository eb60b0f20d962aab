/** No deck nests deeply, and YAML's parser ends the whole process where lists in lists do. */

const DEEPEST = 50

/** Where a text nests deeper than anything a deck has; undefined when it does not. */
export function tooDeep(text: string): number | undefined {
  const line = /^(?:[ \t]*[-?:][ \t]){50}|^[ \t]{200}/m.exec(text)?.index
  if (line !== undefined) return line
  let depth = 0
  for (const { 0: sign, index } of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (sign === '[' || sign === '{' ? 1 : -1))
    if (depth > DEEPEST) return index
  }
  return undefined
}
