/** The slides as the printed documents list them: the list of references is one entry, however many slides it fills. */
import type { Deck, Section, Slide } from '../deck/model'
import { slidesOf } from '../deck/slides-of'
import { stringsOf } from '../strings/strings'
import type { FigureLookup } from './document'
import { renderFigure } from './figure'
import { attributes, type Html, html } from './html'
import { groundMarks } from './image'
import { type LayoutContext, layoutClass } from './layouts'
import { MarkdownRenderer } from './markdown-renderer'
import { expandReferences } from './references/paginate'
import { renderCanvas } from './slide'
import { slideNumbers } from './slide-numbers'

export interface Entry {
  slide: Slide
  section: Section
  /** Number of its slide in the deck as shown: `slideNumbers`. */
  number: string
  /** Slides in the talk as shown. */
  total: number
  /** The number of its last slide, where it fills several. */
  last: string
  /** Addresses of its further slides. */
  further: string[]
}

/** One entry a slide of the deck as written, numbered as the deck is shown. */
export function entriesOf(deck: Deck): Entry[] {
  const whole = expandReferences(deck)
  const shown = slidesOf(whole)
  const { byId, total } = slideNumbers(whole)
  return deck.sections.flatMap((section) =>
    section.slides.map((slide): Entry => {
      // A slide spread over several keeps the place of the one it came from.
      const own = shown.filter((each) => each.span === slide.span).map(({ id }) => id)
      const number = byId.get(own[0] ?? '') ?? ''
      return { slide, section, number, total, last: byId.get(own.at(-1) ?? '') ?? number, further: own.slice(1) }
    }),
  )
}

/** "14", or "42 to 45". */
export const numbersOf = ({ number, last }: Entry, lang: string): string =>
  last === number ? number : stringsOf(lang).page.range(number, last)

/** "5–9": the slides of several entries. */
export function rangeOf(entries: readonly Entry[]): string {
  const [first, last] = [entries[0]?.number ?? '', entries.at(-1)?.last ?? '']
  return first === last ? first : `${first}–${last}`
}

/** Renders the pictures of a deck's slides. */
export class Pictures {
  readonly words: MarkdownRenderer

  constructor(
    readonly deck: Deck,
    private readonly figures: FigureLookup,
  ) {
    this.words = new MarkdownRenderer(deck)
  }

  /** The drawings of a slide, in their order. */
  figuresOf = (slide: Slide): Html[] => slide.figures.map((_, index) => this.#figure(slide, index))

  #figure(slide: Slide, index: number): Html {
    return renderFigure(this.figures(slide, index), slide, index, this.deck)
  }

  /** The canvas that is presented, in a frame that style scales. */
  picture({ slide, section, number, total }: Entry): Html {
    const figure = (n: number) => this.#figure(slide, n)
    const context: LayoutContext = { deck: this.deck, words: this.words, figure }
    const classes = ['slide', layoutClass(slide), ...slide.classes].join(' ')
    return html`<div${attributes({ class: classes, 'data-register': slide.register, ...groundMarks(slide) })}>
${renderCanvas(slide, { section, number, total }, context)}
</div>
`
  }
}
