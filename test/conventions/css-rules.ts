/** Style sheets as far as conventions ask: rules with what stands before and in their brackets. */

export interface CssRule {
  /** Selector, or an at-rule's name and condition. */
  prelude: string
  /** As written, nested rules left out. */
  declarations: string[]
  rules: CssRule[]
}

/** The rules of a sheet in their order; `declarations` of the whole are its statements, such as `@import`. */
export function readCss(text: string): CssRule {
  const sheet: CssRule = { prelude: '', declarations: [], rules: [] }
  const open = [sheet]
  for (const [, words = '', end] of text.replace(/\/\*.*?\*\//gs, '').matchAll(TOKEN)) {
    const rule = open.at(-1) ?? sheet
    const tidy = words.trim().replace(/\s+/g, ' ')
    if (end === '{') {
      const inner: CssRule = { prelude: tidy, declarations: [], rules: [] }
      rule.rules.push(inner)
      open.push(inner)
      continue
    }
    if (tidy) rule.declarations.push(tidy)
    if (end === '}') open.pop()
  }
  if (open.length !== 1) throw new Error(`Brackets that do not match: ${text.slice(0, 80)}`)
  return sheet
}

/** Words up to a bracket or the end of a statement; what stands in quotes or parentheses ends nothing. */
const TOKEN = /((?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\([^()]*\)|[^{};"'])*)([{};]|$)/g

/** A rule and all inside of it. */
export const withInner = (rule: CssRule): CssRule[] => [rule, ...rule.rules.flatMap(withInner)]
