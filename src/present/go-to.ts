/** "Go to a slide": part of a headline or a number finds it. A combobox after the ARIA Authoring Practices. */
import { element } from './element'
import { findSlides } from './match'
import { openSheet } from './sheet'
import { nameOf } from './slides'
import type { Stage } from './stage'

interface Entry {
  number: number
  name: string
  slide: HTMLElement
}

/** Opens the dialog with all slides, the present one chosen. */
export function openGoTo(stage: Stage): void {
  if (!document.querySelector('dialog[open]')) new GoTo(stage).open()
}

class GoTo {
  readonly #stage: Stage
  readonly #entries: readonly Entry[]
  #hits: readonly Entry[] = []
  #chosen = 0
  #sheet: HTMLDialogElement | undefined

  readonly #list = element('ul', { id: 'go-to-list', role: 'listbox', 'aria-label': 'Slides' })
  readonly #count = element('p', { class: 'go-to-count', role: 'status' })
  readonly #input = element('input', {
    id: 'go-to-words',
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-controls': 'go-to-list',
    'aria-expanded': 'true',
    'aria-autocomplete': 'list',
  })

  constructor(stage: Stage) {
    this.#stage = stage
    this.#entries = stage.slides.map((slide, index) => ({ number: index + 1, name: nameOf(slide), slide }))
  }

  open(): void {
    const label = element('label', { for: this.#input.id }, 'Part of a headline, or a number')
    this.#sheet = openSheet('goTo', 'Go to a slide', label, this.#input, this.#list, this.#count)
    this.#input.addEventListener('input', () => this.#search())
    this.#input.addEventListener('keydown', (event) => this.#press(event))
    this.#list.addEventListener('click', (event) => {
      const option = (event.target as Element).closest('li')
      if (option) this.#go([...this.#list.children].indexOf(option))
    })
    this.#input.focus()
    this.#search()
    this.#choose(this.#stage.slides.indexOf(this.#stage.reveal.getCurrentSlide()))
  }

  #search(): void {
    this.#hits = findSlides(this.#input.value, this.#entries)
    this.#list.replaceChildren(...this.#hits.map(option))
    this.#count.textContent =
      this.#hits.length === 0 ? 'No slide has this in its headline.' : counted(this.#hits.length)
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
    chosen?.scrollIntoView({ block: 'nearest' })
  }

  #go(index: number): void {
    const hit = this.#hits[index]
    if (!hit) return
    this.#sheet?.close()
    this.#stage.overview?.close()
    this.#stage.router.jump({ slide: hit.slide })
  }
}

function option({ number, name }: Entry): HTMLLIElement {
  const digits = element('span', { class: 'go-to-number' }, String(number))
  return element('li', { id: `go-to-${number}`, role: 'option' }, digits, ' ', name)
}

const counted = (hits: number): string => (hits === 1 ? '1 slide' : `${hits} slides`)
