/** Attribute lists as authors write them: `id="a" class="b c"` in comments, `.ring fix="Gor"` in bracketed spans. */

export interface Attribute {
  name: string
  value: string
  /** Where the name begins in the text that was parsed. */
  at: number
}

interface AttributeList {
  classes: string[]
  pairs: Attribute[]
  /** Stretches of the text that are neither an attribute nor space. */
  rest: { text: string; at: number }[]
}

const PART = /\.([\w-]+)|([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))|(\S+)/g

/** Splits an attribute list; every character ends up in a class, a pair or `rest`, so nothing is dropped silently. */
export function parseAttributes(text: string): AttributeList {
  const list: AttributeList = { classes: [], pairs: [], rest: [] }
  for (const match of text.matchAll(PART)) {
    const [, className, name, double, single, bare, rest] = match
    if (className) list.classes.push(className)
    else if (name) list.pairs.push({ name, value: double ?? single ?? bare ?? '', at: match.index })
    else if (rest) list.rest.push({ text: rest, at: match.index })
  }
  return list
}
