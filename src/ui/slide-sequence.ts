/**
 * The slides that next and previous lead through: all of them, or those of the cut that is presented. Read off the
 * document once for each cut: a key asks for it several times, however many slides there are.
 */

export class SlideSequence {
  /** In order. */
  readonly slides: readonly HTMLElement[]
  /** Slides after the talk, in order: reached by a link or by search, and from one another. */
  readonly appendix: readonly HTMLElement[]
  /** Of each slide of the deck, how many of the sequence come before it. */
  readonly #before = new Map<Element, number>()

  /** All slides of the deck, those outside the sequence marked `data-outside`. */
  constructor(deck: readonly HTMLElement[]) {
    this.appendix = deck.filter((slide) => slide.dataset.appendix !== undefined)
    const slides: HTMLElement[] = []
    for (const slide of deck) {
      this.#before.set(slide, slides.length)
      if (slide.dataset.outside === undefined) slides.push(slide)
    }
    this.slides = slides
  }

  /** A slide's index in the sequence, or that of the next one where it is outside the cut. */
  indexOf(slide: HTMLElement): number {
    return this.#before.get(slide) ?? this.slides.length
  }

  has(slide: HTMLElement): boolean {
    return this.slides[this.indexOf(slide)] === slide
  }

  /** Where a move leads from a slide: past those that are outside the cut, from the appendix through it. */
  beside(slide: HTMLElement, forward: boolean): HTMLElement | undefined {
    const after = this.appendix.indexOf(slide)
    if (after >= 0) return forward ? this.appendix[after + 1] : (this.appendix[after - 1] ?? this.slides.at(-1))
    const index = this.indexOf(slide)
    return this.slides[forward ? index + Number(this.has(slide)) : index - 1]
  }
}
