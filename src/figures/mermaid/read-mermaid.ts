/** Reads what the text of a Mermaid fence says about itself, before anything is drawn. */

import type { Actors } from '../../deck/topic/actor'
import type { FigureSource } from '../figure-source'
import type { Diagram } from '../page/mermaid/mermaid'
import type { FigureProblem } from '../problems'
import { checkClasses, joinClasses } from './classes'
import { configProblems, directiveProblems } from './directives'
import { isClick, readClicks } from './links'
import { looksOf } from './looks'
import { readParticipants } from './participants'
import { protectSigns } from './signs'
import { type Line, readSteps } from './steps'
import { syntaxProblem } from './syntax'

const FRONT_MATTER = /^\s*---[ \t]*\r?\n([\s\S]*?\n)?---[ \t]*(?:\r?\n|$)/
const TITLE = /^[ \t]*accTitle[ \t]*:(.*)$/m
const DESCRIPTION = /^[ \t]*accDescr[ \t]*(?::(.*)|\{([^}]*)\})/m
const DIRECTIVE = /%%\{[\s\S]*?\}%%/g

/**
 * Title, description and links are taken out because not every diagram type of Mermaid's reads them, comments because
 * Mermaid counts its lines without them. Reports `figure-title`, `figure-description`, `figure-directive`,
 * `figure-markup`, `figure-actor`, `figure-step`, `figure-link` and, in settings, `figure-syntax`.
 */
export function readMermaid(fence: string, actors: Actors = {}): FigureSource {
  const { settings, body, skipped, problems } = settingsOf(fence)
  const labels = labelsOf(body)
  const lines = linesOf(body, skipped)
  const { kept, ours } = drawnLines(body, lines)
  const [steps, links] = [readSteps(lines), readClicks(ours)]
  const own = [...named(labels), ...problems, ...kept.flatMap(markupIn), ...checkClasses(kept, actors)]
  const diagram: Diagram = {
    ...drawnText(settings, kept, actors),
    steps: steps.marks.map(({ name, step }) => ({ name, step })),
    links: links.clicks.map(({ name, href }) => ({ name, href })),
    looks: looksOf(fence, actors),
  }
  return {
    ...labels,
    text: JSON.stringify(diagram),
    steps: steps.marks,
    clicks: links.clicks,
    problems: [...own, ...steps.problems, ...links.problems],
    drawingProblem: (error) => syntaxProblem(error, (line) => stretchOf(kept[line - 1])),
  }
}

/** What Mermaid gets, and the participants that are actors, whom its text cannot name. */
function drawnText(settings: string, kept: readonly Line[], actors: Actors): Pick<Diagram, 'text' | 'participants'> {
  const { lines, participants } = readParticipants(
    kept.map(({ text }) => text),
    actors,
  )
  return { text: joinClasses(`${settings}${protectSigns(lines).join('\n')}`, actors), participants }
}

/** Front matter and directives; `body` is the rest, which begins behind `skipped` letters. */
function settingsOf(fence: string) {
  const [front = '', config = ''] = FRONT_MATTER.exec(fence) ?? []
  const body = fence.slice(front.length)
  const directives = [...body.matchAll(DIRECTIVE)].map(({ 0: text, index }) => ({ text, start: front.length + index }))
  const problems = front ? configProblems(config, front.indexOf(config)) : []
  return {
    settings: [front, ...directives.map(({ text }) => text)].join(''),
    ...{ body, skipped: front.length },
    problems: [...problems, ...directives.flatMap(directiveProblems)],
  }
}

function labelsOf(body: string): { title: string; description: string } {
  const [, inLine, inBlock] = DESCRIPTION.exec(body) ?? []
  const description = (inLine ?? inBlock ?? '').trim().replace(/\s+/g, ' ')
  return { title: TITLE.exec(body)?.[1]?.trim() ?? '', description }
}

/** All lines; `from` is where the body begins in the fence's text. */
function linesOf(body: string, from: number): Line[] {
  let start = from
  return body.split('\n').map((text) => {
    const line = { text, start }
    start += text.length + 1
    return line
  })
}

/** The lines that Mermaid counts, and those that say where nodes lead, which it does not get. */
function drawnLines(body: string, lines: readonly Line[]): { kept: Line[]; ours: Line[] } {
  const commented = [TITLE, DESCRIPTION, DIRECTIVE].reduce((text, pattern) => text.replace(pattern, asComment), body)
  const comments = commented.split('\n').map((line) => /^\s*%%/.test(line))
  const drawn = lines.filter((_, index) => !comments[index])
  const kept = drawn.filter((line) => !isClick(line))
  return { kept: kept.slice(kept.findIndex(({ text }) => text.trim() !== '')), ours: drawn.filter(isClick) }
}

/** Every line of a stretch becomes an empty comment, so that all other lines keep their number. */
function asComment(stretch: string): string {
  return stretch.replace(/^.*$/gm, '%%')
}

/** Mermaid takes what looks like a tag for HTML and leaves it out. A class diagram's `<<interface>>` is none. */
function markupIn({ text, start }: Line): FigureProblem[] {
  return [...text.matchAll(/(?<!<)<(?!br\s*\/?>)\/?[a-z][^<>]*>(?!>)/gi)].map(({ 0: tag, index }) => ({
    rule: 'figure-markup',
    at: { start: start + index, end: start + index + tag.length },
    message: `"${tag}" looks like HTML, and a drawing has none: it would vanish.`,
    hint: 'A line break is <br>, strong words are "`**words**`"; a bracket that is meant is written &lt;.',
  }))
}

/** A line without the spaces around it. */
function stretchOf(line: Line | undefined): { start: number; end: number } | undefined {
  if (!line) return undefined
  const start = line.start + line.text.length - line.text.trimStart().length
  return { start, end: line.start + line.text.trimEnd().length }
}

function named({ title, description }: ReturnType<typeof labelsOf>): FigureProblem[] {
  const problems: FigureProblem[] = []
  if (title === '') {
    problems.push({
      rule: 'figure-title',
      message: 'The diagram has no title, so a screen reader and the PDF have no name for it.',
      hint: 'Add a line "accTitle: …" under the diagram\'s first line: a few words on what is shown.',
    })
  }
  if (description === '') {
    problems.push({
      rule: 'figure-description',
      message: 'The diagram has no description, so who cannot see it learns nothing from it.',
      hint: 'Add a line "accDescr: …" under the title: one or two sentences that say what the drawing says.',
    })
  }
  return problems
}
