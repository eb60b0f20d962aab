/** How long each slide of a talk may take: of the whole deck or of a cut of it, and for the time there is today. */

/** A slide as the document has it. */
export interface DeckSlide {
  id: string
  /** Planned minutes; 0 where none are planned. */
  minutes: number
  /** Name of its section. */
  section: string
  /** The cuts it belongs to, each by its length in minutes. */
  cuts: readonly number[]
  /** After the talk: part of no plan. */
  appendix?: boolean
}

type PlannedSlide = Pick<DeckSlide, 'id' | 'minutes' | 'section'>

export interface Plan {
  /** What is presented, in order. Minutes are whole seconds and add up to `total`. */
  slides: readonly PlannedSlide[]
  /** Minutes. */
  total: number
  /** Slides of the deck that are not presented, the appendix among them, by id: their section, and the index of the slide that follows. */
  outside: Readonly<Record<string, { next: number; section: string }>>
}

/** The part of an element that a plan reads: its id and `data-minutes`, `-section`, `-cut` and `-appendix`. */
interface SlideElement {
  id: string
  dataset: Readonly<Record<string, string | undefined>>
}

/** A slide of the document as a plan takes it. What is missing or malformed counts as none. */
export function slideOf({ id, dataset }: SlideElement): DeckSlide {
  const minutes = Number(dataset.minutes)
  return {
    id,
    minutes: minutes > 0 && Number.isFinite(minutes) ? minutes : 0,
    section: dataset.section ?? '',
    cuts: cutsOf({ dataset }),
    ...(dataset.appendix !== undefined && { appendix: true }),
  }
}

/** The cuts a slide of the document belongs to. */
export const cutsOf = ({ dataset }: Pick<SlideElement, 'dataset'>): number[] =>
  (dataset.cut ?? '').split(' ').map(Number).filter(Boolean)

/** The value of `?cut=` that asks for the whole deck. */
export const WHOLE = 'all'

/** All cuts that slides belong to, in minutes, the shortest first. */
export function cutsIn(slides: Iterable<Pick<DeckSlide, 'cuts'>>): number[] {
  return [...new Set([...slides].flatMap(({ cuts }) => cuts))].sort((a, b) => a - b)
}

/**
 * The plan of the whole deck, or of a cut of so many minutes: its slides keep their proportions and fill the cut's
 * length. A cut that no slide belongs to is the whole deck.
 */
export function readPlan(slides: Iterable<DeckSlide>, cut?: number): Plan {
  const all = [...slides]
  const belongs = ({ cuts }: DeckSlide) => cut !== undefined && cuts.includes(cut)
  const isCut = all.some(belongs)
  const kept: PlannedSlide[] = []
  const outside: Record<string, { next: number; section: string }> = {}
  for (const slide of all) {
    const { id, minutes, section, appendix } = slide
    if (isCut ? belongs(slide) : !appendix) kept.push({ id, minutes: Math.round(minutes * 60) / 60, section })
    else outside[id] = { next: kept.length, section }
  }
  const plan = { slides: kept, total: secondsOf(kept) / 60, outside }
  return isCut && cut ? rescale(plan, cut) : plan
}

/**
 * The same slides in another time. Each keeps its share, evenly where nothing was planned; the moments between slides
 * are rounded to seconds, so that the sum is the new total exactly. A total that is no positive number changes nothing.
 */
export function rescale(plan: Plan, minutes: number): Plan {
  const wanted = Math.round(minutes * 60)
  if (!(wanted > 0 && Number.isFinite(wanted)) || plan.slides.length === 0) return plan
  const old = secondsOf(plan.slides)
  let weight = 0
  let begins = 0
  const slides = plan.slides.map((slide) => {
    weight += old > 0 ? Math.round(slide.minutes * 60) / old : 1 / plan.slides.length
    const ends = Math.round(weight * wanted)
    const seconds = ends - begins
    begins = ends
    return { ...slide, minutes: seconds / 60 }
  })
  return { ...plan, slides, total: wanted / 60 }
}

const secondsOf = (slides: readonly PlannedSlide[]) =>
  slides.reduce((sum, { minutes }) => sum + Math.round(minutes * 60), 0)
