/** The last look at a drawing before it is kept. */
import type { FigureSource } from './figure-source'
import { clickProblems } from './mermaid/links'
import { stepProblems } from './mermaid/steps'
import type { DrawnFigure } from './page/drawn'
import type { FigureProblem } from './problems'

const FORBIDDEN = /<(script|style|foreignObject|filter|image|iframe)\b|\son[a-z]+=|\sstyle=|javascript:/i

/** To a slide or to a page. */
const SAFE_LINK = /^(#|https:\/\/)/

/**
 * Complains about what a figure may not hold, `figure-colour` and `figure-element`, and about names that no part of it
 * has. `text` is the fence's own.
 */
export function inspect(drawn: DrawnFigure, svg: string, source: FigureSource, text: string): FigureProblem[] {
  const problems = drawn.elements.map((name) => element(`a "${name}" element`))
  const links = [...svg.matchAll(/<a [^>]*href="([^"]*)"/g)].map((match) => match[1] ?? '')
  problems.push(...links.filter((href) => !SAFE_LINK.test(href)).map((href) => element(`a link to "${href}"`)))
  const found = FORBIDDEN.exec(svg)
  if (found) problems.push(element(`"${found[0].trim()}"`))
  if (drawn.colours.length > 0) problems.push(colours(drawn.colours, text))
  return [...problems, ...namesIn(drawn, source, text)]
}

function namesIn({ named }: DrawnFigure, { steps = [], clicks = [] }: FigureSource, text: string): FigureProblem[] {
  if (!named) return []
  const links = clickProblems(named.unknownLinks, clicks, named.nodes)
  return [...stepProblems(named.steps, steps, text), ...links]
}

function element(what: string): FigureProblem {
  return {
    rule: 'figure-element',
    message: `The drawing holds ${what}, which cannot be printed as text and lines or is not safe in the page.`,
    hint: 'Say it with plain labels and shapes, or choose another type of diagram.',
  }
}

function colours(found: readonly string[], text: string): FigureProblem {
  const line = /^[ \t]*((?:style|classDef|linkStyle) .*)$/m.exec(text)
  const own = found.join('; ')
  if (!line) {
    return {
      rule: 'figure-colour',
      message: `This type of diagram brings colours of its own (${own}), which fit neither theme nor print.`,
      hint: 'Choose another type of diagram.',
    }
  }
  const start = line.index + line[0].indexOf(line[1] ?? '')
  return {
    rule: 'figure-colour',
    at: { start, end: line.index + line[0].trimEnd().length },
    message: `The diagram sets colours of its own (${own}), which fit neither theme nor print.`,
    hint: 'Leave colours out of "style", "classDef" and "linkStyle"; an actor of deck.yaml gets its colour by ":::" and its name.',
  }
}
