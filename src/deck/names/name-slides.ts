/** Every slide gets an address of its own. */
import type { Slide } from '../model'
import { errorAt, type Problem } from '../problem'
import { checkElementIds } from './element-ids'
import { slugOf } from './slug'
import { type TakenBy, takenBy } from './taken'

/**
 * Gives slides without an id one from their headline; the second of two alike gets a number. Reports `slug-duplicate` for
 * an id that another slide has, and `slug-taken` for an id or alias that something else on the page has.
 */
export function nameSlides(slides: readonly Slide[], sources: readonly { anchor: string }[]): Problem[] {
  const references = sources.map(({ anchor }) => anchor)
  const given = new Set(slides.flatMap(({ id }) => id || []))
  const own = new Set<string>()
  const free = takenBy(slides, references)
  for (const slide of slides.filter(({ id }) => id === '')) {
    slide.id = firstFree(
      slugOf(slide.headlineText),
      (name) => own.has(name) || (!given.has(name) && free(name) !== undefined),
    )
    own.add(slide.id)
  }
  const taken = takenBy(slides, references)
  return [...duplicates(slides), ...takenNames(slides, taken), ...checkElementIds(slides, taken)]
}

/** `words`, `words-1`, `words-2` and so on, as on code hosts. */
function firstFree(name: string, isTaken: (name: string) => boolean): string {
  let free = name
  for (let n = 1; isTaken(free); n++) free = `${name}-${n}`
  return free
}

function duplicates(slides: readonly Slide[]): Problem[] {
  const seen = new Map<string, Slide>()
  return slides.flatMap((slide) => {
    const other = seen.get(slide.id)
    seen.set(slide.id, other ?? slide)
    if (!other) return []
    const where = other.span.file === slide.span.file ? 'earlier in this file' : `in ${other.span.file}`
    const message = `The address "#${slide.id}" belongs to a slide ${where} already: a link could lead to one only.`
    const hint = 'Give this slide an id of its own: <!-- .slide: id="…" -->.'
    return [errorAt(placeOf(slide), { rule: 'slug-duplicate', message, hint })]
  })
}

function takenNames(slides: readonly Slide[], taken: TakenBy): Problem[] {
  return slides.flatMap((slide) =>
    [slide.id, ...slide.aliases].flatMap((name) => {
      const other = taken(name)
      if (!other) return []
      const message = `"${name}" is the name of ${other}, so a link could not lead to this slide.`
      const hint = 'Give the slide another id, and remove the name from data-alias.'
      return [errorAt(placeOf(slide), { rule: 'slug-taken', message, hint })]
    }),
  )
}

function placeOf({ span, headline, headlineText }: Slide) {
  const start = headline[0]?.offset ?? span.start
  return { file: span.file, start, end: start + Math.max(1, headlineText.length) }
}
