/** Which slides are printed. */
import type { Deck, Section, Slide } from '../deck/model'
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
