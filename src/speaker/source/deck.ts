/** The deck's slides for the speaker page: the sections of the deck's own document. */

import { isInCut } from '../../talk/cut-address'
import type { Stop } from '../../talk/state'
import { slideElements, slideName } from '../../ui/slides'
import { numberSteps } from '../views/steps'

export interface SpeakerSlide extends Stop {
  /** In a document that is not shown. */
  section: HTMLElement
  name: string
  /** "II · The market". */
  part: string
  figures: number
}

export interface SpeakerDeck {
  title: string
  lang: string
  dir: string
  slides: readonly SpeakerSlide[]
  /** Minutes of the cut that the deck opens with; 0 for the whole deck. */
  cut: number
}

/** Where addresses of pictures begin: they are written from the deck's folder, and this page stands in one of its own. */
const BESIDE_DECK = /(?<= (?:src|srcset|poster)="[^"]*)\.\/(?=assets\/)/g

/** Fetches the deck beside the speaker page. Throws when it cannot be had. */
export async function fetchDeck(): Promise<SpeakerDeck> {
  const response = await fetch('../')
  if (!response.ok) throw new Error(`The deck could not be loaded: ${response.status}.`)
  // Its style is on this page already; even beside the page, the policy would refuse it.
  const text = (await response.text()).replace(/<style[\s\S]*?<\/style>/g, '').replace(BESIDE_DECK, '../')
  return deckOf(new DOMParser().parseFromString(text, 'text/html'))
}

/** Takes the slides out of the document that is shown. */
export function takeDeck(): SpeakerDeck {
  const beside = document.implementation.createHTMLDocument(document.title)
  const { lang, dir } = document.documentElement
  Object.assign(beside.documentElement, { lang, dir })
  beside.body.append(...document.querySelectorAll('main.deck'))
  document.body.replaceChildren()
  return deckOf(beside)
}

function deckOf(beside: Document): SpeakerDeck {
  const slides = slideElements(beside).map((section): SpeakerSlide => {
    const steps = numberSteps(section)
    const figures = section.querySelectorAll('.canvas .figure').length
    const { section: part = '', appendix } = section.dataset
    return { id: section.id, steps, section, name: slideName(section), part, figures, appendix: appendix !== undefined }
  })
  if (slides.length === 0) throw new Error('The deck has no slides.')
  const cut = Number(beside.querySelector<HTMLElement>('main.deck')?.dataset.defaultCut) || 0
  return { title: beside.title, lang: beside.documentElement.lang, dir: beside.documentElement.dir, slides, cut }
}

/** The slides with those marked that are outside a cut of so many minutes; 0 is the whole deck. */
export function cutTo(slides: readonly SpeakerSlide[], cut: number): SpeakerSlide[] {
  return slides.map((slide) => ({ ...slide, outside: !isInCut(slide.section, cut) }))
}
