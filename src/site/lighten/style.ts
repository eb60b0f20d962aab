/** The built page's style without what no state of the page needs. */
import { type Selector, type SelectorComponent, transform } from 'lightningcss'
import { elementNames, type Names } from './names'

/** Adjoining sheets; what lies between two of them is nothing. */
const BETWEEN = /<\/style>\s*<style>/g
const SHEET = /(<style>)([\s\S]*?)(<\/style>)/g

/**
 * The page with one style sheet for all that stand side by side, without selectors for classes, ids and a direction that
 * no element of the markups has and that none of the scripts can set.
 */
export function lightenStyle(page: string, markups: readonly string[], scripts: readonly string[]): string {
  const names = elementNames(markups, scripts)
  return page
    .replace(BETWEEN, '')
    .replace(SHEET, (_, open: string, style: string, close: string) => open + without(style, names) + close)
}

/** Selector by selector: `unusedSymbols` takes properties for names, too, `columns` beside `.columns`. */
function without(style: string, names: Names): string {
  const visitor = { Selector: (selector: Selector) => (isDead(selector, names) ? [] : undefined) }
  return Buffer.from(
    transform({ filename: 'page.css', code: Buffer.from(style), minify: true, visitor }).code,
  ).toString()
}

const isDead = (selector: Selector, names: Names): boolean => selector.some((part) => selectsNothing(part, names))

function selectsNothing(part: SelectorComponent, names: Names): boolean {
  if (part.type === 'class' || part.type === 'id') return !names.isUsed(part.name)
  if (part.type === 'attribute')
    return part.name === 'dir' && part.operation?.operator === 'equal' && !names.isDirected(part.operation.value)
  // Where one of several may select, all stay: the strongest decides how much the rule weighs.
  const isList = part.type === 'pseudo-class' && (part.kind === 'is' || part.kind === 'where' || part.kind === 'has')
  return isList && part.selectors.every((each) => isDead(each, names))
}
