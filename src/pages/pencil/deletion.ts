/** As many letters as an editor takes out with a slash; more are struck out. */
const MOST = 2

/**
 * What stands before, in and behind the letters that a correction only takes out of a text: `Gore` into `Gor` is `Gor`, `e` and
 * nothing. Undefined where more is to be changed.
 */
export function letterDeletion(printed: string, correct: string): [string, string, string] | undefined {
  const [from, to] = [[...printed], [...correct]]
  const length = from.length - to.length
  if (length < 1 || length > MOST || to.length === 0) return undefined
  // As late as possible: of two equal letters the second goes.
  const differs = to.findIndex((letter, index) => letter !== from[index])
  const at = differs < 0 ? to.length : differs
  if (from.slice(at + length).join('') !== to.slice(at).join('')) return undefined
  const part = (start: number, end?: number) => from.slice(start, end).join('')
  return [part(0, at), part(at, at + length), part(at + length)]
}
