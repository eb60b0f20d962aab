/** `slides/NN-name.notes.md`: notes that stand beside their section and in no public repository. */

import { checkFormulas } from '../formula/check-formulas'
import { checkHtml } from '../html/tags'
import { checkFences } from '../markdown/fences'
import { plainText } from '../markdown/lexer'
import { lexWithin } from '../markdown/limits'
import { locate, walk } from '../markdown/locate'
import { checkWords } from '../markdown/marks'
import { checkTables } from '../markdown/tables'
import type { DeckToken, Section, Slide, SourceFile } from '../model'
import { errorAt, nearest, type Problem } from '../problem'
import { takeComments } from '../slide/comments'

export const isNotesFile = ({ path }: SourceFile): boolean => /\.notes?\.md$/i.test(path)

interface Entry {
  /** Undefined for what stands before the first heading. */
  heading?: DeckToken
  tokens: DeckToken[]
}

/**
 * Gives the slides of a section their notes from its private file: each under a heading `## #id` or `## ` and the slide's
 * headline. The slides have their addresses by now.
 *
 * Reports `notes-section` (no section of the same name), `notes-slide` (no such slide, or words before the first heading),
 * `notes-second` (a slide that has notes already), and whatever else may be wrong with a text.
 */
export function addPrivateNotes(file: SourceFile, sections: readonly Section[]): Problem[] {
  const home = file.path.replace(/\.notes?\.md$/i, '.md')
  const section = sections.find((each) => each.file.toLowerCase() === home.toLowerCase())
  if (!section) return [homeless(file, home)]
  const { read, problems } = lexWithin(file, 0)
  if (!read) return problems
  const { tokens } = read
  locate(tokens, file.text, 0)
  for (const token of walk(tokens)) token.file = file.path
  problems.push(...takeComments(file, tokens).problems)
  for (const check of [checkWords, checkHtml, checkTables, checkFences, checkFormulas])
    problems.push(...check(file, tokens))
  for (const entry of entriesOf(tokens)) problems.push(...give(file, entry, section.slides))
  return problems
}

function entriesOf(tokens: readonly DeckToken[]): Entry[] {
  const entries: Entry[] = [{ tokens: [] }]
  for (const token of tokens) {
    if (token.type === 'heading' && token.depth <= 2) entries.push({ heading: token, tokens: [] })
    else if (!isEmpty(token)) entries.at(-1)?.tokens.push(token)
  }
  return entries.filter(({ heading, tokens: own }) => heading || own.length > 0)
}

const isEmpty = (token: DeckToken) => token.type === 'space' || (token.type === 'html' && token.text.trim() === '')

function give(file: SourceFile, { heading, tokens }: Entry, slides: readonly Slide[]): Problem[] {
  const at = heading ?? tokens[0]
  const start = at?.offset ?? 0
  const span = { file: file.path, start, end: start + (at?.raw.trim().split('\n', 1)[0]?.length ?? 1) }
  const name = plainText(heading?.tokens ?? [])
  const slide = heading && slides.find(({ id, headlineText }) => name === `#${id}` || name === headlineText)
  if (!slide) return [errorAt(span, strange(heading ? name : undefined, slides))]
  if (slide.notes.length > 0) return [errorAt(span, second(name))]
  slide.notes = tokens
  return []
}

function strange(name: string | undefined, slides: readonly Slide[]) {
  const near = nearest(
    name ?? '',
    slides.flatMap(({ id, headlineText }) => [`#${id}`, headlineText]),
  )
  const message =
    name === undefined
      ? 'These words stand before the first heading, so they are the notes of no slide.'
      : `The section has no slide "${name}", so these notes would be lost.`
  const hint = `${near ? `Did you mean "${near}"? ` : ''}Write "## #its-id" or "## " and its headline above the notes of a slide.`
  return { rule: 'notes-slide', message, hint }
}

const second = (name: string) => ({
  rule: 'notes-second',
  message: `The slide "${name}" has notes already, in the section's file or further up.`,
  hint: 'Make one text of the two.',
})

function homeless(file: SourceFile, home: string): Problem {
  const message = `There is no section "${home}", so these notes would be lost.`
  const hint = 'Name the file like its section: 01-background.notes.md beside 01-background.md.'
  return errorAt({ file: file.path, start: 0, end: 1 }, { rule: 'notes-section', message, hint })
}
