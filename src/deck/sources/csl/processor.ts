/** The processor of citation styles: citeproc-js, which Zotero has, with the locales of the CSL project. */
import citeproc from 'citeproc'
import { inLanguage } from '../../../strings/format'
import { stringsOf } from '../../../strings/strings'
import type { Item } from '../item'
import type { EntryRun } from '../reference'
import { runsOf } from './entry-runs'
import german from './locales/de-DE.json'
import britishEnglish from './locales/en-GB.json'
import english from './locales/en-US.json'
import russian from './locales/ru-RU.json'

const LOCALES: Record<string, unknown> = {
  'en-US': english,
  'en-GB': britishEnglish,
  de: german,
  ru: russian,
}

const localeOf = (tag: string) => LOCALES[tag] ?? LOCALES[tag.slice(0, 2)] ?? english

/** English without a region is as it is in the deck's own dates: British. */
const localeTag = (lang: string) => (lang.toLowerCase() === 'en' ? 'en-GB' : lang)

/** A style in a language, read once: that takes longer than a short list of references. */
class Processor {
  private items = new Map<string, Item>()
  private about: ReadonlySet<string> = new Set()
  /** What it was asked for last, and its answer: while slides are edited, sources mostly stay as they are. */
  private last: { asked: string; entries: Map<string, EntryRun[]> } | undefined
  private readonly engine

  constructor(
    style: string,
    private readonly lang: string,
  ) {
    const system = {
      retrieveLocale: localeOf,
      // The processor writes into what it is given.
      retrieveItem: (id: string) => structuredClone(this.items.get(id)),
      variableWrapper: (variable: citeproc.Variable, before: string, text: string, after: string) =>
        `${before}${this.marked(variable, text)}${after}`,
    }
    this.engine = new citeproc.Engine(system, style, localeTag(lang), true)
  }

  entries(items: readonly Item[], about: ReadonlySet<string>): Map<string, EntryRun[]> {
    const asked = JSON.stringify([items, [...about]])
    if (this.last?.asked === asked) return this.last.entries
    const entries = this.processed(items, about)
    this.last = { asked, entries }
    return entries
  }

  private processed(items: readonly Item[], about: ReadonlySet<string>): Map<string, EntryRun[]> {
    this.items = new Map(items.map((item) => [item.id, item]))
    this.about = about
    // Without this it would keep items of the same ids as it has them.
    this.engine.updateItems([])
    this.engine.updateItems([...this.items.keys()])
    const made = this.engine.makeBibliography()
    if (!made) throw new Error('it has no list of references')
    const [{ entry_ids }, entries] = made
    return new Map(entry_ids.map(([id = ''], index) => [id, runsOf(entries[index] ?? '')]))
  }

  private marked({ itemData, variableNames: [name] }: citeproc.Variable, text: string): string {
    const item = this.items.get(itemData.id)
    if (name === 'title') return `<x-title>${text}</x-title>${inLanguage(item?.language, this.lang)}`
    if (name === 'URL' || name === 'DOI') return `<x-address>${text}</x-address>`
    if (name !== 'issued') return text
    return `<x-date>${this.about.has(itemData.id) ? stringsOf(this.lang).page.circa(text) : text}</x-date>`
  }
}

/** Readings that are kept: of the deck's style, and of one that it had before. */
const KEPT = 2
const processors = new Map<string, Processor>()

interface StyledBy {
  /** CSL. */
  style: string
  /** The deck's language. */
  lang: string
  /** Ids of what is dated about a time, where the style does not say it. */
  about: ReadonlySet<string>
}

/**
 * The entries of a list of references, by id. `items` have ids of their own and texts that are decoded. Throws where the
 * style cannot be read.
 */
export function processItems(items: readonly Item[], { style, lang, about }: StyledBy): Map<string, EntryRun[]> {
  const name = `${lang}\n${style}`
  const processor = processors.get(name) ?? new Processor(style, lang)
  // One that fails half-way is not used again.
  processors.delete(name)
  const entries = processor.entries(items, about)
  for (const oldest of [...processors.keys()].slice(0, Math.max(0, processors.size - KEPT + 1)))
    processors.delete(oldest)
  processors.set(name, processor)
  return entries
}
