/** What the style sheet of a layout of the deck's own may say. */
import { transform } from 'lightningcss'
import type { SourceFile } from '../../deck/model'
import { layoutNameOf } from '../../deck/names/name-layouts'
import { errorAt, type Problem } from '../../deck/problem'

/** Rules that can hold within a slide (CSS Nesting 1). */
const WITHIN = ['style', 'media', 'supports', 'container', 'nesting', 'nested-declarations', 'ignored']

/** Where it is, from 0 for the line and from 1 for the column. */
interface Place {
  line: number
  column: number
}

interface Rule {
  type: string
  value?: unknown
}

/** Reports `layout-style`: what is no CSS, and rules that cannot be kept within the layout's slides. */
export function checkLayoutStyles(files: readonly SourceFile[]): Problem[] {
  return files.filter((file) => layoutNameOf(file) !== undefined).flatMap(check)
}

function check(file: SourceFile): Problem[] {
  const imported = /@(import|charset|namespace)\b/i.exec(withoutComments(file.text))
  if (imported) return [problemAt(file, imported.index, imported[0].length, foreign(imported[0]))]
  const tag = file.text.indexOf('</')
  if (tag >= 0) return [problemAt(file, tag, 2, broken('"</" would end it in the page'))]
  const odd = oddBrace(withoutComments(file.text))
  if (odd !== undefined) return [problemAt(file, odd, 1, broken('this brace has no other'))]
  const found: Problem[] = []
  const visit = (rule: Rule) => {
    if (!WITHIN.includes(rule.type)) found.push(outside(file, rule))
  }
  try {
    transform({ filename: file.path, code: Buffer.from(file.text), visitor: { Rule: visit } })
  } catch (error) {
    const { message, loc } = error as Error & { loc?: Place }
    const start = loc ? offsetOf(file, { line: loc.line - 1, column: loc.column }) : 0
    return [problemAt(file, start, 1, broken(message))]
  }
  return found
}

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))

/** Where a brace closes nothing or is never closed: browsers would pass over what follows. */
function oddBrace(text: string): number | undefined {
  const plain = text.replace(/"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g, (string) => ' '.repeat(string.length))
  const open: number[] = []
  for (const { 0: brace, index } of plain.matchAll(/[{}]/g)) {
    if (brace === '{') open.push(index)
    else if (open.pop() === undefined) return index
  }
  return open.at(-1)
}

function outside(file: SourceFile, { type, value }: Rule): Problem {
  const { loc, name } = (value ?? {}) as { loc?: Place; name?: string }
  const start = loc ? offsetOf(file, loc) : 0
  const written = /^@[\w-]+/.exec(file.text.slice(start))?.[0] ?? `@${type === 'unknown' ? (name ?? '') : type}`
  return problemAt(file, start, written.length, foreign(written))
}

function offsetOf({ text }: SourceFile, { line, column }: Place): number {
  const before = text.split('\n').slice(0, line)
  const start = before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1
  return Math.max(0, Math.min(start, text.length - 1))
}

type Fault = Pick<Problem, 'message' | 'hint'>

const problemAt = ({ path }: SourceFile, start: number, length: number, fault: Fault): Problem =>
  errorAt({ file: path, start, end: start + length }, { rule: 'layout-style', ...fault })

const foreign = (rule: string): Fault => ({
  message: `"${rule}" does not hold for the slides of one layout alone.`,
  hint: 'A layout has rules for elements, also within @media, @supports and @container. All else belongs into theme.css.',
})

const broken = (why: string): Fault => ({
  message: `The style of this layout is no CSS: ${why.replace(/\.$/, '')}.`,
  hint: 'Correct it here; an open brace or quotation mark may stand before.',
})
