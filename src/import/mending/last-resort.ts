/** What becomes of words that nothing else mends: they stand as they are written, or they go, and are named. */
import type { Problem } from '../../deck/problem'
import { formulaAt } from '../formulas'

interface MendedStretch {
  offset: number
  found: string
  written: string
}

/** Undefined where the place of a problem is not known. */
export function lastResort(text: string, problem: Problem): MendedStretch | undefined {
  const { offset, length, rule } = problem
  if (offset < 0 || offset >= text.length) return undefined
  if (rule.startsWith('formula-')) return asCode(text, offset)
  if (rule === 'fence-mixed') return withLongerMarks(text, offset)
  if (rule === 'slug-duplicate') return withoutId(text, offset)
  const option = optionAt(text, offset)
  if (option) return option
  const found = text.slice(offset, offset + Math.max(1, length))
  return { offset, found, written: escaped(found) === found ? '' : escaped(found) }
}

/** TeX that cannot be drawn is at least read. */
function asCode(text: string, at: number): MendedStretch | undefined {
  const formula = formulaAt(text, at)
  if (!formula) return undefined
  const tex = formula.found.replace(/^(?:\$\$?|\\[[(])|(?:\$\$?|\\[\])])$/g, '').trim()
  const written = tex.includes('\n') ? `\n\n\`\`\`latex\n${tex}\n\`\`\`\n\n` : `\`${tex.replaceAll('`', "'")}\``
  return { ...formula, written }
}

/** A fence around all that stands in it; where that has halves of fences, code that is set in. */
function withLongerMarks(text: string, offset: number): MendedStretch | undefined {
  const [, marks = ''] = /^[ \t>]*(`{3,}|~{3,})/.exec(text.slice(offset)) ?? []
  if (!marks) return undefined
  const after = text.slice(offset)
  const [first = ''] = after.split('\n', 1)
  const end = new RegExp(`\\n[ \\t>]*${marks}+[ \\t]*(?=\\n|$)`).exec(after.slice(first.length))
  const found = end ? after.slice(0, first.length + end.index + end[0].length) : after
  const inside = found.slice(first.length, end ? -end[0].length : undefined).trimEnd()
  const isTried = /^`+markdown$/.test(first)
  if (isTried) return { offset, found, written: inside.replace(/^\n/, '').replace(/^(?=.)/gm, '    ') }
  const longest = Math.max(3, ...[...inside.matchAll(/`{3,}/g)].map(([run]) => run.length + 1))
  const written = `${'`'.repeat(longest)}markdown${inside}\n${'`'.repeat(longest)}`
  return { offset, found, written: end ? written : `${written}\n` }
}

/** Headlines have addresses that are their own. */
function withoutId(text: string, offset: number): MendedStretch | undefined {
  const slide = text.slice(offset).split(/^---$/m, 1)[0] ?? ''
  const own = /\sid="[^"]*"/.exec(slide)
  if (own) return { offset: offset + own.index, found: own[0], written: '' }
  const slug = /\sid="([^"]*)"/.exec(text.slice(0, offset))
  const all = [...text.slice(0, offset).matchAll(/\sid="[^"]*"/g)]
  const last = all.at(-1)
  return slug && last ? { offset: last.index, found: last[0], written: '' } : undefined
}

/** An option of a slide that cannot be read. */
function optionAt(text: string, offset: number): MendedStretch | undefined {
  const start = text.lastIndexOf('<!-- .slide:', offset)
  const end = start < 0 ? -1 : text.indexOf('-->', start)
  if (end < offset) return undefined
  const option = [...text.slice(start, end).matchAll(/\s[\w-]+(?:="[^"]*")?/g)].find(
    ({ index, 0: whole }) => start + index <= offset && offset < start + index + whole.length,
  )
  return option && { offset: start + option.index, found: option[0], written: '' }
}

/** Every sign of Markdown as a sign; what is so already stays the same. */
const escaped = (text: string) =>
  text.replace(/(?<!\\)[*_[\]{}#^<>$`~|!]/g, (sign) => (sign === '<' ? '&lt;' : `\\${sign}`))
