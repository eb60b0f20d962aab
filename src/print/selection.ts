/** Which slides are printed. */
import type { Deck, Section, Slide } from '../deck/model'
import { paceOf } from '../deck/time/pace'
import { readPlan } from '../talk/plan'
import { PrintError, type PrintOptions } from './options'

/** The ids of the slides that the options choose, in order. Throws `PrintError` when there are none. */
export function selectSlides(deck: Deck, { slides, section }: Pick<PrintOptions, 'slides' | 'section'>): string[] {
  const all = deck.sections.flatMap((each) => each.slides.map((slide) => ({ slide, section: each })))
  const chosen = section === undefined ? undefined : findSection(deck, section)
  if (slides && slides.to > all.length) {
    throw new PrintError(`The deck has ${all.length} slides, so there is no slide ${slides.to}.`)
  }
  const kept = all.filter(({ section: own }, index) => {
    const inRange = !slides || (index + 1 >= slides.from && index + 1 <= slides.to)
    return inRange && (!chosen || own === chosen)
  })
  if (kept.length === 0) {
    throw new PrintError(`No slide is both in the section "${section}" and among the slides asked for.`)
  }
  return kept.map(({ slide }: { slide: Slide }) => slide.id)
}

/**
 * A cut as a deck of its own: its slides and the appendix, their minutes rescaled to its length. Sections and references keep their
 * places and numbers. Without a cut the deck as it is; throws `PrintError` for a cut that no slide belongs to.
 */
export function cutOf(deck: Deck, asked: string | undefined): Deck {
  if (asked === undefined) return deck
  const cut = (deck.meta.cuts ?? []).find((each) => String(each) === asked)
  if (cut === undefined) {
    const known = deck.meta.cuts?.length ? `there are: ${deck.meta.cuts.join(', ')}` : 'it has none'
    throw new PrintError(`The deck has no cut "${asked}"; ${known}.`)
  }
  const planned = new Map(paceOf(deck).map(({ id, minutes }) => [id, minutes]))
  const slides = deck.sections.flatMap((section) =>
    section.slides.map(({ id, cuts }) => ({ id, cuts, section: section.id, minutes: planned.get(id) ?? 0 })),
  )
  const minutes = new Map(readPlan(slides, cut).slides.map((slide) => [slide.id, slide.minutes]))
  const kept = deck.sections.map((section) => (section.appendix ? section : sectionIn(section, minutes)))
  const sections = kept.filter(({ slides }) => slides.length > 0)
  return { ...deck, meta: { ...deck.meta, minutes: cut }, sections }
}

/** Its slides say how long it takes: the minutes it was written with are the whole deck's. */
function sectionIn(section: Section, minutes: ReadonlyMap<string, number>): Section {
  const kept = section.slides.filter(({ id }) => minutes.has(id))
  return { ...section, slides: kept.map((slide) => ({ ...slide, minutes: minutes.get(slide.id) })), minutes: undefined }
}

function findSection(deck: Deck, asked: string): Section {
  const name = asked.toLowerCase()
  const found = deck.sections.find(({ id, label, title, file }) => {
    const number = /\/0*(\d+)-/.exec(file)?.[1]
    return [id, label, title, number].some((each) => each?.toLowerCase() === name)
  })
  if (found) return found
  const known = deck.sections.map(({ file, id }) => `${/\/0*(\d+)-/.exec(file)?.[1] ?? '–'} ${id}`)
  throw new PrintError(`There is no section "${asked}"; there are: ${known.join(', ')}.`)
}
