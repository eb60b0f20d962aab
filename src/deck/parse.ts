/** All files of `slides/` into the deck. Pure: no file system, no DOM. */

import { readFigureData } from './data/read-figure-data'
import { planSections } from './deck-defaults'
import { nameFigures } from './figure-names'
import { resolveFootnotes } from './footnotes/resolve-footnotes'
import { readDeckMeta } from './front-matter'
import type { Deck, Section, Slide, SourceFile } from './model'
import { nameLayouts } from './names/name-layouts'
import { nameSlides } from './names/name-slides'
import { readAddresses } from './names/published-addresses'
import { addPrivateNotes, isNotesFile } from './notes/private-file'
import { readPages } from './page/read-page'
import { parseSection } from './parse-section'
import type { Problem } from './problem'
import { slidesOf } from './slides-of'
import { checkCitations } from './sources/check-citations'
import { citedKeys } from './sources/citation-numbers'
import { readStyle } from './sources/citation-style'
import { readFenceSources } from './sources/fence-sources'
import { formatReferences } from './sources/format-references'
import { readLedger } from './sources/ledger'
import { readReferences } from './sources/references'
import { refuseOtherForms } from './sources/references-form'
import { checkCharacters } from './text/characters'
import { checkThemeContrast } from './topic/theme-contrast'

interface ParseOptions {
  /** Keeps slides that are not for the public yet: for their author's eyes. */
  drafts?: boolean | undefined
}

/**
 * Reads a whole deck: `deck.yaml`, `references.json`, `claims.yaml` (optional) and every `.md` file in the order of
 * their names, with the private notes beside it.
 *
 * `deck` is undefined only when `deck.yaml` cannot be read or there is no slide; all else is reported and read on,
 * so that all problems of a run are found together. Reports `deck-missing`, `deck-empty`,
 * `citation-unknown`, `reference-uncited` and what the readers of the single files report.
 */
export function parseDeck(
  files: readonly SourceFile[],
  { drafts = false }: ParseOptions = {},
): { deck: Deck | undefined; problems: Problem[] } {
  const problems: Problem[] = files.flatMap(checkCharacters)
  const take = keptIn(problems)
  const { meta, topic, ledger, references, style, published } = readRecords(files, take)
  const markdown = markdownIn(files)
  const sections = markdown.flatMap((file, index) => take(parseSection(file, index === 0, topic)).section ?? [])
  const slides = slidesOf({ sections })
  const sources = [...(references?.byKey.values() ?? [])]
  problems.push(
    ...[...deckEmpty(markdown), ...nameSlides(slides, sources)],
    ...addNotes(files, sections),
    ...readFigures(slides, files, { references, meta }),
    ...readFences(slides, { files, ledger, references: sources.map(({ key }) => key) }),
    ...checkCitations(slides, references, meta),
  )
  if (!meta || slides.length === 0) return { deck: undefined, problems }
  const shown = drafts ? sections : withoutDrafts(sections)
  const cited = citedKeys(shown).flatMap((key) => references?.byKey.get(key) ?? [])
  const written = formatReferences(cited, { lang: meta.lang, style })
  const records = { ledger, published, references: written, sections: shown, parts: partsOf(shown) }
  return { deck: { ...records, meta: { ...meta, minutes: planSections(shown, meta.minutes) } }, problems }
}

/** Notes that stand beside their section, and those at the foot of slides. */
const addNotes = (files: readonly SourceFile[], sections: readonly Section[]) => [
  ...files.filter(isNotesFile).flatMap((file) => addPrivateNotes(file, sections)),
  ...resolveFootnotes(slidesOf({ sections })),
]

const partsOf = (sections: readonly Section[]) => sections.flatMap(({ label }) => label || [])

const readFigures: typeof readFigureData = (slides, files, around) => [
  ...nameFigures(slides, around.meta),
  ...readFigureData(slides, files, around),
]

/** What fences say themselves: pages of the ledger's claims, and sources. */
const readFences = (slides: readonly Slide[], around: Parameters<typeof readPages>[1]) => [
  ...readPages(slides, around),
  ...readFenceSources(slides, around.files, around.references),
]

/** The sections' files, in the order of their names. */
const markdownIn = (files: readonly SourceFile[]) =>
  files.filter((file) => /\.md$/i.test(file.path) && !isNotesFile(file)).sort((a, b) => (a.path < b.path ? -1 : 1))

/** Hands a reading on and keeps its problems. */
type Take = <T extends { problems: Problem[] }>(reading: T) => T

const keptIn =
  (problems: Problem[]): Take =>
  (reading) => {
    problems.push(...reading.problems)
    return reading
  }

/** What stands beside the slides: `deck.yaml` first, by which the others are read. */
function readRecords(files: readonly SourceFile[], take: Take) {
  const named = (name: string) => files.find((file) => file.path.endsWith(`/${name}`))
  const metaFile = named('deck.yaml')
  if (!metaFile) take({ problems: [deckMissing()] })
  const meta = metaFile && take(readDeckMeta(metaFile)).meta
  const { layouts } = take(nameLayouts(files))
  const themeFile = named('theme.css')
  if (themeFile && meta) take({ problems: checkThemeContrast(themeFile, meta.actors) })
  const ledgerFile = named('claims.yaml')
  const ledger = ledgerFile && take(readLedger(ledgerFile)).ledger
  const referencesFile = named('references.json')
  const references = referencesFile ? readReferences(referencesFile, meta) : refuseOtherForms(files)
  if (references) take(references)
  const { style } = take(readStyle(files, meta))
  const addressesFile = named('addresses.json')
  const published = addressesFile ? take(readAddresses(addressesFile)).published : []
  return { meta, topic: meta && { ...meta, layouts }, ledger, references, style, published }
}

/** A section of nothing but drafts goes with them. */
function withoutDrafts(sections: readonly Section[]): Section[] {
  const open = sections.map((section) => ({ ...section, slides: section.slides.filter(({ draft }) => !draft) }))
  return open.filter(({ slides }) => slides.length > 0)
}

const whole = { severity: 'error' as const, offset: -1, length: 1 }

function deckMissing(): Problem {
  const message = 'The folder has no deck.yaml, so the deck has no title, author or date.'
  return {
    ...whole,
    rule: 'deck-missing',
    file: 'slides',
    message,
    hint: 'Write one; docs/writing-slides.md shows it.',
  }
}

function deckEmpty(markdown: readonly SourceFile[]): Problem[] {
  if (markdown.length > 0) return []
  const message = 'The folder has no Markdown file, so there is nothing to show.'
  return [{ ...whole, rule: 'deck-empty', file: 'slides', message, hint: 'Add a file such as 00-front.md.' }]
}
