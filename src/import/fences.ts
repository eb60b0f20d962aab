/** The first line of a fence as this dialect has it: a language, and lines that stand out step by step. */
import type { Lose } from './lose'

/**
 * A fence whose first line has kept its language and its lines, those of Slidev (`{1|3-4}`) among them. `lose` hears of every
 * other option: names of files, editors (`{monaco}`), `twoslash`, heights.
 */
export function withFenceLine(code: string, lose: Lose): string {
  return code.replace(
    /^([ \t]*(?:`{3,}|~{3,}))[ \t]*(\{?)\.?([\w+#-]*)([^\n]*)/,
    (_, marks: string, brace: string, name: string, after: string) => {
      const written = brace ? after.replace(/\}/, '') : after
      const found = LINES.exec(written) ?? STEPS.exec(written)
      const lines = found?.[1] === undefined ? found?.[0] : bracketed(found[1])
      const rest = (found ? written.replace(found[0], '') : written).trim()
      if (rest) lose(`of code: ${rest}`)
      return `${marks}${name || 'text'}${lines ? ` ${lines}` : ''}`
    },
  )
}

/** In brackets, as reveal.js has them. */
const LINES = /\[[\d\s|,:-]*\]/

/** In braces, as Slidev has them; `all` and `*` are all lines. */
const STEPS = /\{((?:[\d,-]+|all|\*)(?:\|(?:[\d,-]+|all|\*))*)\}/

function bracketed(steps: string): string | undefined {
  const plain = steps.replace(/all|\*/g, '')
  return plain && `[${plain}]`
}
