/** The built page's style without what no state of the page needs. */
import { transform } from 'lightningcss'

/** Adjoining sheets; what lies between two of them is nothing. */
const BETWEEN = /<\/style>\s*<style>/g
const SHEET = /(<style>)([\s\S]*?)(<\/style>)/g

/** A class or an id in a selector, or what looks like one. */
const SYMBOL = /[.#](-?[A-Za-z_][\w-]*)/g

/** A word of markup or script that may be the name of a class. */
const WORD = /[\w-]+/g

/** The beginning or the end of a name that a script puts together. */
const PARTS = /([\w-]*-)(?=\$\{|["'`]\s*\+)|(?<=\}|\+\s*["'`])(-[\w-]+)/g

/**
 * The page with one style sheet for all that stand side by side, without rules for classes and ids that are in none of
 * the markups and that none of the scripts can set.
 */
export function lightenStyle(page: string, markups: readonly string[], scripts: readonly string[]): string {
  const known = new Set([...markups, ...scripts].flatMap((text) => text.match(WORD) ?? []))
  const parts = new Set(scripts.flatMap((text) => text.match(PARTS) ?? []))
  const isUsed = (name: string) =>
    known.has(name) || [...parts].some((part) => (part.endsWith('-') ? name.startsWith(part) : name.endsWith(part)))
  return page
    .replace(BETWEEN, '')
    .replace(SHEET, (_, open: string, style: string, close: string) => open + without(style, isUsed) + close)
}

function without(style: string, isUsed: (name: string) => boolean): string {
  const names = new Set([...style.matchAll(SYMBOL)].map(([, name = '']) => name))
  const unusedSymbols = [...names].filter((name) => !isUsed(name))
  const code = Buffer.from(style)
  return Buffer.from(transform({ filename: 'page.css', code, minify: true, unusedSymbols }).code).toString()
}
