/** Whether slides cite what there is, and whether what is cited can be printed. */
import { walk } from '../markdown/locate'
import { type CiteToken, type DeckMeta, dataSources, isUnread, type Slide } from '../model'
import { errorAt, nearest, type Problem } from '../problem'
import { levelOf } from '../rules/settable'
import type { CitedSource } from './format-references'
import { itemAddress } from './item'
import { isPossible, plainDate } from './item-date'
import type { References } from './references'

/**
 * Reports `citation-unknown`; `citation-bare`; `reference-date` and `reference-address` (a warning) of what is cited; and, where the deck wants
 * to hear of it, `reference-uncited`: `references.json` may be a whole library.
 */
export function checkCitations(
  slides: readonly Slide[],
  references: References | undefined,
  meta: Pick<DeckMeta, 'profile' | 'rules'> | undefined,
): Problem[] {
  if (references && references.byKey.size === 0) return []
  const sources = references?.byKey ?? new Map<string, CitedSource>()
  const citations = slides.flatMap((slide) => citationsOf(slide).map((token) => ({ slide, token })))
  const unknown = citations.flatMap(({ slide, token }) => {
    const keys = token.ids.filter((key) => !sources.has(key))
    return keys.map((key) => citationUnknown(slide, token, key, sources))
  })
  if (!references) return unknown
  const cited = new Set([...citations.flatMap(({ token }) => token.ids), ...slides.flatMap(sourcesOfData)])
  const wrong = [...cited].flatMap((key) => faultsOf(sources.get(key), references))
  const bare = slides.flatMap((slide) => bareCitations(slide, sources))
  // Data that could not be read may cite any of them.
  const wanted = meta && levelOf({ rule: 'reference-uncited', severity: 'error' }, meta) !== 'off'
  const isComplete = wanted && !slides.some((slide) => slide.figures.some(isUnread))
  const uncited = isComplete ? [...sources.keys()].filter((key) => !cited.has(key)) : []
  return [...unknown, ...bare, ...wrong, ...uncited.map((key) => referenceUncited(key, references))]
}

const sourcesOfData = (slide: Slide) => slide.figures.flatMap((figure) => dataSources(figure).all)

/** All tokens of a slide, those of its notes included. */
const tokensOf = ({ headline, body, inWords, handout, notes }: Slide) => [
  ...walk([...headline, ...body, ...inWords, ...handout, ...notes]),
]

const citationsOf = (slide: Slide): CiteToken[] => tokensOf(slide).filter((token) => token.type === 'cite')

/** `@key` in a sentence, which Pandoc sets as author and year: numbers have no such form. */
function bareCitations(slide: Slide, sources: ReadonlyMap<string, CitedSource>): Problem[] {
  return tokensOf(slide).flatMap((token) => {
    if (token.type !== 'text' || token.tokens) return []
    return [...token.text.matchAll(BARE)].flatMap(([written, key = '']): Problem[] => {
      if (!sources.has(key)) return []
      const message = `"${written}" is a citation without its brackets, and would be printed as it is written.`
      const hint = `Name whom you mean, and cite with [@${key}].`
      const start = (token.offset ?? slide.span.start) + Math.max(0, token.raw.indexOf(written))
      const span = { file: token.file ?? slide.span.file, start, end: start + written.length }
      return [errorAt(span, { rule: 'citation-bare', message, hint })]
    })
  })
}

const BARE = /(?<![\p{L}\p{N}.@/])@([\p{L}\p{N}_](?:[:.#$%&+?<>~/-]{0,2}[\p{L}\p{N}_])*)/gu

function faultsOf(source: CitedSource | undefined, references: References): Problem[] {
  if (!source) return []
  const { key, item } = source
  const dates = (['issued', 'accessed'] as const).flatMap((field) => {
    const date = item[field]
    if (!date || isPossible(plainDate(date))) return []
    const message = `There is no such day in the calendar, so "${key}" could not be dated.`
    const hint = 'Write year, month and day, in this order, as far as they are known: [[2025, 10, 30]].'
    return [errorAt(references.placeOf(key, field), { rule: 'reference-date', message, hint })]
  })
  if (!item.URL || itemAddress(item)) return dates
  const message = `"${item.URL}" is no address of the web, so the title of "${key}" leads nowhere.`
  const hint = 'Write it with https:// in front, or leave it out.'
  const address = errorAt(references.placeOf(key, 'URL'), { rule: 'reference-address', message, hint })
  return [...dates, { ...address, severity: 'warning' }]
}

function referenceUncited(key: string, references: References): Problem {
  const message = `No slide cites "${key}", so nobody would find it in the list.`
  const hint = 'Cite it, or delete the entry.'
  return errorAt(references.placeOf(key), { rule: 'reference-uncited', message, hint })
}

function citationUnknown(
  slide: Slide,
  token: CiteToken,
  key: string,
  sources: ReadonlyMap<string, CitedSource>,
): Problem {
  const byId = [...sources.values()].find(({ item }) => item.id === key)?.key
  const near = byId ?? nearest(key, [...sources.keys()])
  return {
    rule: 'citation-unknown',
    severity: 'error',
    file: token.file ?? slide.span.file,
    offset: token.offset ?? -1,
    length: token.raw.length,
    message: `The citation "@${key}" has no entry in references.json.`,
    hint: `${near ? `Did you mean "@${near}"? ` : ''}Add the source to references.json, or correct the id.`,
  }
}
