/** All slides at once, or those of the cut: the same sections as a grid, and a list box to keyboard and screen reader. */
import * as strings from '../../strings/browser/tools'
import { adoptStyles } from '../../ui/adopt-styles'
import { openDialog } from '../../ui/element'
import { arrowOf, commandOf, lettersOn } from '../../ui/keys'
import type { SlideSequence } from '../../ui/slide-sequence'
import { headlineId, release, slideName } from '../../ui/slides'
import type { Stage } from '../stage/stage'
import styles from './overview.css?inline'

const ROWS_PER_PAGE = 3

export class Overview {
  readonly #stage: Stage
  /** There while the overview is open; aborted to close it. */
  #opened: AbortController | undefined

  constructor(stage: Stage) {
    this.#stage = stage
    const takeOff = adoptStyles('stage', styles)
    if (takeOff) stage.signal.addEventListener('abort', takeOff)
  }

  toggle(): void {
    if (this.#opened) this.close()
    else this.#open()
  }

  get #sequence(): readonly HTMLElement[] {
    return this.#stage.sequence.slides
  }

  /** Back to the slide that was on screen. */
  close(): void {
    this.#opened?.abort()
  }

  #open(): void {
    const { deck, reveal, signal, sequence } = this.#stage
    const { slides } = sequence
    const grid = deck.querySelector('.slides') as HTMLElement
    const opened = new AbortController()
    this.#opened = opened
    const until = opened.signal
    signal.addEventListener('abort', () => opened.abort(), { signal: until })
    const listen = { signal: until, capture: true }
    document.documentElement.dataset.stage = 'overview'
    setAttributes(grid, { role: 'listbox', 'aria-label': strings.allSlides, 'data-prevent-swipe': '' })
    for (const slide of this.#stage.slides) offer(slide, nameIn(sequence, slide))
    for (const [index, slide] of slides.entries()) caption(slide, index + 1, slides[index - 1])
    document.addEventListener('keydown', (event) => this.#press(event), listen)
    grid.addEventListener('click', (event) => this.#choose(slideAround(event.target, slides)), listen)
    until.addEventListener('abort', () => this.#restore(grid))
    this.#point(slides[sequence.indexOf(reveal.getCurrentSlide())] ?? slides.at(-1), 'center')
  }

  #restore(grid: HTMLElement): void {
    this.#opened = undefined
    document.documentElement.dataset.stage = 'slide'
    for (const name of ['role', 'aria-label', 'data-prevent-swipe']) grid.removeAttribute(name)
    for (const slide of this.#stage.slides) withdraw(slide)
    this.#stage.reveal.sync()
  }

  #choose(slide: HTMLElement | undefined): void {
    if (!slide) return
    this.close()
    this.#stage.router.jump({ slide })
  }

  /** Exactly one slide is in the tab order. */
  #point(slide: HTMLElement | undefined, block: ScrollLogicalPosition = 'nearest'): void {
    if (!slide) return
    for (const each of this.#sequence) {
      each.tabIndex = each === slide ? 0 : -1
      each.setAttribute('aria-selected', String(each === slide))
    }
    slide.focus({ preventScroll: true })
    slide.scrollIntoView({ block })
  }

  #press(event: KeyboardEvent): void {
    if (openDialog() || (event.target as Element).closest('.toolbar')) return
    const slides = this.#sequence
    const at = slides.findIndex((slide) => slide.tabIndex === 0)
    const to = this.#moved(event, at)
    const command = commandOf(event, lettersOn())
    if (event.key === 'Enter' || event.key === ' ') this.#choose(slides[at])
    else if (to !== undefined) this.#point(slides[Math.max(0, Math.min(to, slides.length - 1))])
    else if (command === 'overview' || command === 'back') this.close()
    else return
    event.preventDefault()
  }

  #moved(event: KeyboardEvent, at: number): number | undefined {
    const row = columnsOf(this.#sequence)
    const targets: Record<string, number> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      ArrowDown: at + row,
      ArrowUp: at - row,
      PageDown: at + row * ROWS_PER_PAGE,
      PageUp: at - row * ROWS_PER_PAGE,
      Home: 0,
      End: this.#sequence.length - 1,
    }
    const command = commandOf(event, lettersOn())
    return targets[arrowOf(event.key)] ?? { next: at + 1, previous: at - 1 }[command as string]
  }
}

function columnsOf(slides: readonly HTMLElement[]): number {
  const top = slides[0]?.offsetTop
  return Math.max(1, slides.filter((slide) => slide.offsetTop === top).length)
}

function slideAround(target: EventTarget | null, slides: readonly HTMLElement[]): HTMLElement | undefined {
  return slides.find((slide) => slide.contains(target as Node))
}

/** "7. The headline" */
const nameIn = (sequence: SlideSequence, slide: HTMLElement) => `${sequence.indexOf(slide) + 1}. ${slideName(slide)}`

/**
 * What is on a slide is only looked at here: its links cannot be reached. Its headline cannot name it either: it is out
 * of reach, too, and out of sight it is not even laid out.
 */
function offer(slide: HTMLElement, name: string): void {
  release(slide)
  setAttributes(slide, { role: 'option', 'aria-label': name })
  slide.removeAttribute('aria-labelledby')
  for (const child of slide.children) child.toggleAttribute('inert', true)
}

/** What stands under it: its number, and the section where one begins. */
function caption(slide: HTMLElement, number: number, before: HTMLElement | undefined): void {
  const { section = '' } = slide.dataset
  slide.dataset.caption = section && section !== before?.dataset.section ? `${number}  ${section}` : String(number)
}

function withdraw(slide: HTMLElement): void {
  for (const name of ['tabindex', 'aria-selected', 'aria-label', 'data-caption']) slide.removeAttribute(name)
  setAttributes(slide, { role: 'group', 'aria-labelledby': headlineId(slide) })
  for (const child of slide.children) child.removeAttribute('inert')
}

function setAttributes(element: Element, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
}
