/** Slides from elsewhere that have too many words for their canvas, as a browser measures them: set smaller, or made two. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Deck, Slide, SourceFile } from '../deck/model'
import { slidesOf } from '../deck/slides-of'
import { splitCode, splitSlide, withClass, withoutLineSteps } from '../import/mending/fit-slide'
import { type Compilation, compile } from '../site/compile'
import { hasErrors } from '../site/deck-error'
import { checkOverflow } from '../site/overflow/check-overflow'

/** A slide that is too full is set smaller, then halved, and halved again. */
const ROUNDS = 8

export interface Fitted {
  /** Headlines of slides that are set smaller. */
  smaller: Set<string>
  /** Of those that became two. */
  halved: Set<string>
  /** Of those whose code has no steps any more, since it was too long for one slide. */
  unstepped: Set<string>
}

/** Mends the sections of a project in place. `launch` is asked once something has to be measured. */
export async function fitSlides(root: string, launch: Launch): Promise<Fitted> {
  const fitted: Fitted = { smaller: new Set(), halved: new Set(), unstepped: new Set() }
  for (let round = 0; round < ROUNDS; round++) {
    const compiled = await compile(root)
    const { deck, problems, files } = compiled
    if (!deck || hasErrors(problems)) break
    const full = await fullSlides(root, { ...compiled, deck }, launch)
    const changed = full.toReversed().filter((slide) => {
      const source = files.find(({ path }) => path === slide.span.file)
      return source !== undefined && mend(slide, source, fitted)
    })
    if (changed.length === 0) break
    for (const { path, text } of files.filter((each) => each.path.endsWith('.md')))
      await writeFile(join(root, path), text)
  }
  return fitted
}

type Sound = Compilation & { deck: Deck }
type Launch = Parameters<typeof checkOverflow>[2]

async function fullSlides(root: string, compiled: Sound, launch: Launch): Promise<Slide[]> {
  const faults = (await checkOverflow(root, compiled, launch)) ?? []
  const places = faults.filter(({ rule }) => rule === 'slide-overflow')
  return slidesOf(compiled.deck).filter(({ span }) =>
    places.some(({ file, offset }) => file === span.file && offset >= span.start && offset <= span.end),
  )
}

/** Whether anything could be done. */
function mend(slide: Slide, source: SourceFile, fitted: Fitted): boolean {
  const { start, end } = slide.span
  const text = source.text.slice(start, end)
  const [made, kind] = fuller(text, slide.classes.includes('compact'))
  if (made === undefined) return false
  fitted[kind].add(slide.headlineText)
  source.text = source.text.slice(0, start) + made + source.text.slice(end)
  return true
}

function fuller(text: string, isSmall: boolean): [made: string | undefined, kind: keyof Fitted] {
  if (!isSmall) return [withClass(text, 'compact'), 'smaller']
  const parted = splitSlide(text) ?? splitSlide(splitCode(text) ?? '')
  return parted === undefined ? [withoutLineSteps(text), 'unstepped'] : [parted, 'halved']
}
