/** The plan that counts now: of the cut the room presents, in the time the speaker has today. */
import { cutsIn, type Plan, readPlan, rescale, slideOf } from '../../talk/plan'
import { cutTo, type SpeakerDeck, type SpeakerSlide } from '../source/deck'
import type { Length } from '../time/ask-time'

export class Plans {
  readonly #deck: SpeakerDeck
  #cut = -1
  #total: number | null = null
  /** Slides of the deck, those outside the cut marked. */
  slides: readonly SpeakerSlide[] = []
  /** As the deck has it. */
  written: Plan = readPlan([])
  /** In today's time. */
  today: Plan = this.written

  /** The whole deck and its cuts, each as it is planned. */
  get lengths(): Length[] {
    const slides = this.#deck.slides.map(({ section }) => slideOf(section))
    return [0, ...cutsIn(slides)].map((cut) => {
      const plan = readPlan(slides, cut || undefined)
      return { cut, planned: Math.round(plan.total * 10) / 10, slides: plan.slides.length }
    })
  }

  constructor(deck: SpeakerDeck) {
    this.#deck = deck
    this.choose(0, null)
  }

  /** Chooses a cut by its minutes (0: the whole deck) and the minutes available today (null: as planned). */
  choose(cut: number, total: number | null): void {
    const isOther = cut !== this.#cut
    if (isOther) {
      const sections = this.#deck.slides.map(({ section }) => slideOf(section))
      this.written = readPlan(sections, cut || undefined)
      this.slides = cutTo(this.#deck.slides, cut)
      // The number of a slide is computed from this attribute.
      for (const { section, outside } of this.slides) section.toggleAttribute('data-outside', outside)
    }
    if (isOther || total !== this.#total) this.today = total === null ? this.written : rescale(this.written, total)
    this.#cut = cut
    this.#total = total
  }
}
