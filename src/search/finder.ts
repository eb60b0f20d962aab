/** Finds a slide by number, headline or words. A combobox after the ARIA Authoring Practices. */

import { inDeckLanguage, inInterfaceLanguage } from '../strings/browser/language-marks'
import * as strings from '../strings/browser/search'
import { showDialog } from '../ui/dialog'
import { element } from '../ui/element'
import { whyOutside } from '../ui/slide-number'
import { markPlaces, unmark } from './highlight'
import { excerptOf, findSlides, type Hit, matchesIn, type Query, queryOf } from './match'
import { domRangeOf, type SearchableSlide, searchableSlides } from './passages'

/** Where the dialog is opened, and what it leads to. */
interface SearchRequest {
  title: string
  slides: readonly HTMLElement[]
  /** Chosen at the beginning. */
  current: HTMLElement | undefined
  /** Begins with the words of the last search. */
  words?: boolean
  /** Shows the slide; `at` is what holds the first place found in it. */
  go(slide: HTMLElement, at: Element | undefined): void
}

/** The words searched for last; kept until Escape, so that they need not be typed again. */
let asked = ''

export class Finder {
  readonly #request: SearchRequest
  readonly #slides: readonly SearchableSlide[]
  #hits: readonly Hit<SearchableSlide>[] = []
  #chosen = 0
  #dialog: HTMLDialogElement | undefined

  readonly #list = element('ul', { id: 'go-to-list', role: 'listbox', 'aria-label': strings.slidesList })
  readonly #count = element('p', { class: 'go-to-count', role: 'status' })
  readonly #input = element('input', {
    id: 'go-to-words',
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'go',
    'aria-controls': 'go-to-list',
    'aria-expanded': 'true',
    'aria-autocomplete': 'list',
  })

  constructor(request: SearchRequest) {
    this.#request = request
    this.#slides = searchableSlides(request.slides)
  }

  open(): void {
    const label = element('label', { for: this.#input.id }, strings.whatToFind)
    this.#dialog = showDialog('goTo', this.#request.title, label, this.#input, this.#count, this.#list)
    this.#input.addEventListener('input', () => this.#search())
    this.#input.addEventListener('keydown', (event) => this.#press(event))
    this.#dialog.addEventListener('cancel', forget)
    this.#list.addEventListener('click', (event) => {
      const option = (event.target as Element).closest('li')
      if (option) this.#go([...this.#list.children].indexOf(option))
    })
    if (this.#request.words) this.#input.value = asked
    this.#input.select()
    this.#input.focus()
    this.#search()
    const current = this.#hits.findIndex(({ slide }) => slide.element === this.#request.current)
    this.#choose(this.#input.value ? 0 : current)
  }

  #search(): void {
    const query = queryOf(this.#input.value)
    this.#hits = findSlides(this.#input.value, this.#slides)
    this.#list.replaceChildren(...this.#hits.map((hit) => option(hit, query)))
    this.#count.textContent = counted(this.#hits.length)
    this.#choose(0)
  }

  #press(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key]
    if (step !== undefined) this.#choose(this.#chosen + step)
    else if (event.key === 'Enter' && !event.isComposing) this.#go(this.#chosen)
    else return
    event.preventDefault()
  }

  #choose(index: number): void {
    this.#chosen = Math.max(0, Math.min(index, this.#hits.length - 1))
    const options = [...this.#list.children]
    for (const [at, each] of options.entries()) each.setAttribute('aria-selected', String(at === this.#chosen))
    const chosen = options[this.#chosen]
    this.#input.setAttribute('aria-activedescendant', chosen?.id ?? '')
    if (chosen) scrollTo(chosen, this.#list)
  }

  #go(index: number): void {
    const hit = this.#hits[index]
    if (!hit) return
    asked = this.#input.value
    const query = queryOf(asked)
    this.#dialog?.close()
    const place = placeOf(hit, query)
    place?.closest('details')?.setAttribute('open', '')
    this.#request.go(hit.slide.element, place)
    markPlaces(query, this.#slides)
  }
}

/** Brings an option into sight in its list, and nothing else: `scrollIntoView` would move the sheet around it, too. */
function scrollTo(option: Element, list: Element): void {
  const [inner, outer] = [option.getBoundingClientRect(), list.getBoundingClientRect()]
  if (inner.top < outer.top || inner.height > outer.height) list.scrollTop += inner.top - outer.top
  else if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom
}

/** The element that contains the first match of a hit. */
function placeOf({ passage }: Hit<SearchableSlide>, query: Query): Element | undefined {
  const [span] = passage ? matchesIn(query, passage) : []
  return (passage && span && domRangeOf(passage, span).startContainer.parentElement) ?? undefined
}

function forget(): void {
  asked = ''
  unmark()
}

function option({ slide, passage }: Hit<SearchableSlide>, query: Query): HTMLLIElement {
  const digits = element('span', { class: 'go-to-number' }, slide.number ? String(slide.number) : '')
  const name = element('span', { class: 'go-to-name', ...inDeckLanguage() }, slide.name)
  const item = element('li', { id: `go-to-${slide.element.id}`, role: 'option' }, digits, ' ', name)
  if (!slide.number) name.append(' ', element('small', inInterfaceLanguage(), whyOutside(slide.element)))
  if (!passage) return item
  const [before, place, after] = excerptOf(query, passage)
  const where = passage.handout ? element('i', inInterfaceLanguage(), `${strings.inText} `) : ''
  name.append(' ', element('small', {}, where, before, element('b', {}, place), after))
  return item
}

function counted(hits: number): string {
  return hits === 0 ? strings.nothingFound : strings.slidesFound(hits)
}
