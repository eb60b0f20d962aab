/** What `deck.yaml` leaves out and can be guessed. */
import type { DeckMeta, Section, Span } from './model'
import type { Problem } from './problem'
import { slidesOf } from './slides-of'
import { notesWords } from './time/pace'

type Guessed = 'author' | 'date' | 'lang' | 'description' | 'keywords' | 'minutes'

/** As it is written: the guessed fields may be absent. */
export type WrittenMeta = Omit<DeckMeta, Guessed> & { [Field in Guessed]?: DeckMeta[Field] | undefined }

/** What an output is without a field. */
const WITHOUT: Partial<Record<Guessed, string>> = {
  lang: 'the words are taken for English',
  author: 'page, papers and cards name nobody',
  date: 'they bear the day on which they were made',
  description: 'search engines and messengers get the title',
  minutes: 'the talk is planned by its notes, 120 words a minute',
}

/** `minutes` 0 stands for a plan that `planSections` makes. Reports `deck-default` (a warning) at the title. */
export function withDefaults(written: WrittenMeta, title: Span): { meta: DeckMeta; problems: Problem[] } {
  const meta = {
    ...written,
    lang: written.lang ?? 'en',
    author: written.author ?? '',
    date: written.date ?? new Date().toISOString().slice(0, 10),
    description: written.description ?? written.subtitle ?? written.title,
    keywords: written.keywords ?? [],
    minutes: written.minutes ?? 0,
  }
  const missing = Object.entries(WITHOUT).filter(([name]) => written[name as Guessed] === undefined)
  if (missing.length === 0) return { meta, problems: [] }
  const message = `The deck does without ${missing.map(([name, result]) => `"${name}" (${result})`).join(', ')}.`
  const hint = 'Add what you want to be otherwise, or write "deck-default: off" under "rules".'
  const place = { file: title.file, offset: title.start, length: Math.max(1, title.end - title.start) }
  return { meta, problems: [{ rule: 'deck-default', severity: 'warning', ...place, message, hint }] }
}

const WORDS_A_MINUTE = 120

/**
 * A talk whose files and slides say nothing of minutes: those of the whole deck, or what its notes take and no less than a
 * minute a slide, in half minutes, shared by the sections as their slides are.
 */
export function planSections(sections: readonly Section[], minutes: number): number {
  const slides = slidesOf({ sections })
  const isPlanned = sections.some((section) => section.minutes !== undefined) || slides.some(hasMinutes)
  if (isPlanned) return minutes || sections.reduce((sum, section) => sum + (section.minutes ?? minutesOf(section)), 0)
  const words = slides.reduce((sum, slide) => sum + notesWords(slide), 0)
  const total = minutes || Math.max(slides.length, Math.ceil((2 * words) / WORDS_A_MINUTE) / 2)
  let left = total
  sections.forEach((section, index) => {
    const share = Math.round((2 * total * section.slides.length) / slides.length) / 2
    section.minutes = index === sections.length - 1 ? left : Math.min(left, share)
    left -= section.minutes
  })
  return total
}

const hasMinutes = ({ minutes }: Section['slides'][number]) => minutes !== undefined
const minutesOf = ({ slides }: Section) => slides.reduce((sum, slide) => sum + (slide.minutes ?? 0), 0)
