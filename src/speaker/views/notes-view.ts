/** What the speaker says on this slide, in three sizes. */

import { inInterfaceLanguage } from '../../strings/browser/language-marks'
import * as strings from '../../strings/browser/speaker'
import { announce } from '../../ui/announce'
import { element } from '../../ui/element'
import { getPreference, setPreference } from '../../ui/preferences'
import type { Frame } from '../page/landmarks'
import type { Notes } from '../source/notes'

const SIZES = ['small', 'medium', 'large'] as const
type Size = (typeof SIZES)[number]

const NAMES: Record<Size, string> = {
  small: strings.smallNotes,
  medium: strings.mediumNotes,
  large: strings.largeNotes,
}

export class NotesView {
  readonly #notes: Notes
  readonly #text = element('div', {
    class: 'notes-text',
    tabindex: '0',
    role: 'group',
    'aria-label': strings.notesOfSlide,
  })
  readonly #buttons: HTMLButtonElement[]
  #slide = ''

  /** `lead` is called with the hash of a link in the notes. */
  constructor(frame: Frame, notes: Notes, lead: (hash: string) => void) {
    this.#notes = notes
    this.#buttons = SIZES.map((size) => {
      const name = { 'aria-label': NAMES[size], title: NAMES[size] }
      const made = element('button', { type: 'button', class: `quiet size-${size}`, ...name }, 'A')
      made.addEventListener('click', () => this.#choose(size))
      return made
    })
    const sizes = element('div', { class: 'sizes', role: 'group', 'aria-label': strings.sizeOfNotes }, ...this.#buttons)
    const { lang } = inInterfaceLanguage()
    const head = element('div', { class: 'notes-head', lang }, element('h2', {}, strings.notes), sizes)
    frame.notes.append(head, this.#text)
    this.#text.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a[href^="#"]')
      if (!link) return
      event.preventDefault()
      lead(link.getAttribute('href') ?? '')
    })
    this.#choose(this.#size)
  }

  show(slide: string): void {
    if (slide === this.#slide) return
    this.#slide = slide
    // Rendered at build time from the deck's own files.
    if (this.#notes?.[slide]) this.#text.innerHTML = this.#notes[slide]
    else
      this.#text.replaceChildren(
        ...(this.#notes ? [element('p', { class: 'none', ...inInterfaceLanguage() }, strings.noNotes)] : explanation()),
      )
    this.#text.scrollTop = 0
  }

  /** One size larger or smaller. */
  resize(by: 1 | -1): void {
    const index = SIZES.indexOf(this.#size) + by
    const size = SIZES[Math.max(0, Math.min(index, SIZES.length - 1))] ?? 'medium'
    this.#choose(size)
    announce(NAMES[size])
  }

  /** Scrolls by a number of screens: the notes, or the whole page where the notes have no scroll bar of their own. */
  scroll(screens: number): void {
    const scrolls = this.#text.scrollHeight > this.#text.clientHeight
    const scroller = scrolls ? this.#text : document.documentElement
    scroller.scrollBy({ top: screens * scroller.clientHeight })
  }

  get #size(): Size {
    return SIZES.find((size) => size === getPreference('speaker-notes')) ?? 'medium'
  }

  #choose(size: Size): void {
    setPreference('speaker-notes', size)
    this.#text.dataset.size = size
    for (const [index, each] of this.#buttons.entries())
      each.setAttribute('aria-pressed', String(SIZES[index] === size))
  }
}

/** The public deck says plainly what it does not have. */
function explanation(): HTMLElement[] {
  const [first = '', ...rest] = strings.notesElsewhere.split('`')
  const parts = rest.map((text, index) => (index % 2 === 0 ? element('code', {}, text) : text))
  return [element('p', inInterfaceLanguage(), strings.publicDeck), element('p', inInterfaceLanguage(), first, ...parts)]
}
