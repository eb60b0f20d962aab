/** A picture of a slide: a copy in a shadow root, so that its names are its own, scaled by style. */

import { inDeckLanguage } from '../../strings/browser/language-marks'
import type { Theme } from '../../talk/state'
import type { SpeakerSlide } from '../source/deck'
import styles from './slide-picture.css?inline'
import { showSteps } from './steps'

let sheets: CSSStyleSheet[] | undefined

export class Picture {
  readonly element = document.createElement('div')
  readonly #root: ShadowRoot
  #cover: readonly Element[] = []
  #slide: HTMLElement | undefined
  #copy: HTMLElement | undefined

  constructor(className: string) {
    this.element.className = `picture ${className}`
    this.element.setAttribute('role', 'img')
    this.#root = this.element.attachShadow({ mode: 'open' })
    sheets ??= [themeOfPage(), sheetOf(`@layer speaker{${styles}}`)]
    this.#root.adoptedStyleSheets = sheets
  }

  /** Puts something over the slide, in the slide's colours. */
  cover(cover: Element): void {
    this.#cover = [cover]
  }

  set theme(theme: Theme) {
    this.element.dataset.theme = theme
  }

  /** Shows a slide with a number of its steps; `name` is its accessible name. */
  show({ section }: SpeakerSlide, step: number, name: string): void {
    if (section !== this.#slide) this.#replace(section)
    if (this.#copy) showSteps(this.#copy, step)
    this.element.setAttribute('aria-label', name)
  }

  #replace(section: HTMLElement): void {
    const copy = document.importNode(section, true)
    for (const part of copy.querySelectorAll('.handout')) part.remove()
    copy.inert = true
    Object.assign(copy, inDeckLanguage())
    this.#root.replaceChildren(copy, ...this.#cover)
    this.#slide = section
    this.#copy = copy
  }
}

/** The style the page has of the deck, as one sheet for all pictures: each has the deck's values and a theme of its own. */
function themeOfPage(): CSSStyleSheet {
  // WebKit lists adopted sheets, too: they style the speaker's page, not the deck.
  const deck = [...document.styleSheets].filter((sheet) => !document.adoptedStyleSheets.includes(sheet))
  const text = deck.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n')
  const own = text.replace(/:root(\[[^\]]*\])/g, ':host($1)')
  return sheetOf(own.replaceAll(':root', ':host'))
}

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(text)
  return sheet
}
