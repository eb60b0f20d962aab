/** Items of CSL-JSON as references: what a citation style makes of them, and what the deck says in short. */
import { shortDate } from '../../strings/format'
import { stringsOf } from '../../strings/strings'
import { OWN_STYLE } from './csl/own-style'
import { processItems } from './csl/processor'
import { prepared } from './csl/style'
import { confidenceOf, type Item, type ItemDate, type ItemName, itemAddress } from './item'
import { isoOf, isPossible, plainDate } from './item-date'
import type { EntryRun, Reference } from './reference'
import { plainWords, richItem } from './rich-text'

/** What is cited, by its key, with its name in the document's addresses. */
export interface CitedSource {
  key: string
  anchor: string
  item: Item
}

interface Format {
  lang: string
  /** The deck's own choice, in CSL. */
  style?: string | undefined
}

/** The sources as references in their order, numbered from 1. Throws where the style cannot be read. */
export function formatReferences(sources: readonly CitedSource[], { lang, style }: Format): Reference[] {
  if (sources.length === 0) return []
  const items = sources.map(({ key, item }) => readied({ ...richItem(item), id: key }, lang, style === undefined))
  const about = new Set(style ? [] : sources.flatMap(({ key, item }) => (isAbout(item) ? [key] : [])))
  const entries = processItems(items, { style: prepared(style ?? OWN_STYLE), lang, about })
  return sources.map((source, index) => ({
    ...referenceOf(source, lang, entries.get(source.key) ?? []),
    number: index + 1,
  }))
}

const isAbout = ({ issued }: Item) => issued !== undefined && plainDate(issued).circa

/** An item as the processor wants it. The deck's own style has dates as the deck writes them elsewhere. */
function readied(item: Item, lang: string, own: boolean): Item {
  const [issued, accessed] = [item.issued, item.accessed].map((date) => date && dateOf(date, lang, own))
  const named = { author: item.author?.map(nameOf), editor: item.editor?.map(nameOf) }
  return { ...item, ...named, translator: item.translator?.map(nameOf), issued, accessed }
}

/** One name alone is not a given name without a family. */
const nameOf = (name: ItemName): ItemName =>
  name.given && !name.family && !name.literal ? { literal: name.given } : name

function dateOf(date: ItemDate, lang: string, own: boolean): ItemDate | undefined {
  const plain = plainDate(date)
  const { days, circa, season, words } = plain
  if (words) return date.literal ? { literal: words } : { raw: words }
  if (!isPossible(plain)) return { literal: days.map((day) => day.join('-')).join('/') }
  if (days.length === 0) return season ? { literal: season } : undefined
  const iso = isoOf(plain)
  if (own && iso) return { literal: shortDate(iso, lang) }
  return { 'date-parts': days as unknown as string[][], ...(season && { season }), ...(circa && { circa }) }
}

function referenceOf(
  { key, anchor, item }: CitedSource,
  lang: string,
  runs: readonly EntryRun[],
): Omit<Reference, 'number'> {
  const title = plainWords(item.title ?? '') || key
  const entry =
    runs.length > 0 && !runs.some(({ text }) => text.includes('CSL STYLE ERROR')) ? [...runs] : [bare(title)]
  const date = entry.flatMap(({ text, marks }) => (marks.includes('date') ? [text] : [])).join('')
  return {
    id: key,
    anchor,
    title,
    publisher: plainWords(publisherOf(item, lang)),
    date: date || stringsOf(lang).page.undated,
    entry,
    url: itemAddress(item),
    accessed: item.accessed && isoOf(plainDate(item.accessed)),
    lang: item.language,
    confidence: confidenceOf(item),
    note: item.note,
  }
}

const bare = (text: string): EntryRun => ({ text, marks: ['title'] })

const OF_SCHOLARS = /^(?:article-journal|book|chapter|paper-conference|thesis|entry.*)$/

/** Whom a source is known by: scholars by their names, pages by whose they are. */
function publisherOf(item: Item, lang: string): string {
  const { type, publisher, 'container-title': container, title } = item
  const [first, second, third] = (item.author ?? item.editor ?? item.translator ?? []).map(familyOf)
  const names = third ? stringsOf(lang).page.andOthers(first ?? '') : [first, second].filter(Boolean).join(', ')
  const page = publisher || container
  return (OF_SCHOLARS.test(type) ? names || page : page || names) || title || item.id
}

const familyOf = ({ family, given, literal, ...rest }: ItemName): string => {
  const particle = 'non-dropping-particle' in rest ? `${rest['non-dropping-particle']} ` : ''
  return literal ?? (family ? `${particle}${family}` : (given ?? ''))
}
