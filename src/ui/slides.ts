/** Reads slides, headlines and steps from the document. */
import * as strings from '../strings/browser/reading'
import { indexIn, nameIn, namesIn, stepIn } from './address'

interface Steps {
  shown: number
  total: number
}

export interface Destination {
  slide: HTMLElement
  /** The element inside the slide that the hash names, if any. */
  target?: HTMLElement
  /** The last step shown, from 0, where the address names one. */
  step?: number
}

const SLIDE = '.slides > section'

/** All slides of a deck in their order. */
export function slideElements(deck: ParentNode): HTMLElement[] {
  return [...deck.querySelectorAll<HTMLElement>(SLIDE)]
}

/** The slide that something stands on, or is. */
export const slideAround = (target: Element | null | undefined): HTMLElement | undefined =>
  target?.closest<HTMLElement>(SLIDE) ?? undefined

/**
 * Where a hash leads, whatever was added to it: to a slide, or to the slide around what it names. Undefined when nothing
 * has any of its names.
 */
export function destinationOf(hash: string, slides: readonly HTMLElement[]): Destination | undefined {
  const names = namesIn(hash)
  const exact = names.map((name) => document.getElementById(name)).find(Boolean)
  const target = exact ?? regardlessOfCase(names, slides) ?? slides[indexIn(hash) ?? -1]
  const slide = slideAround(target)
  if (!target || !slide || !slides.includes(slide)) return undefined
  const step = stepIn(hash)
  const at = step === undefined ? { slide } : { slide, step }
  return target === slide || target === headlineOf(slide) ? at : { ...at, target }
}

/** Whether a hash names something that is not there. */
export const isLost = (hash: string, slides: readonly HTMLElement[]): boolean =>
  namesIn(hash).length > 0 && !destinationOf(hash, slides)

/** The message for a hash that names no slide. */
export function lostWords(hash: string): string {
  const [name = ''] = namesIn(hash)
  const short = name.length > MOST ? `${name.slice(0, MOST)}…` : name
  return strings.noSuchSlide(short)
}

/** In characters: a longer name is cut off in messages. */
const MOST = 60

/** The address of a place: the hash that led there if a browser finds it by that, else a plain one. */
export const hashOf = ({ slide, target }: Destination, hash: string): string =>
  slide.contains(document.getElementById(nameIn(hash))) ? hash : `#${(target ?? slide).id}`

function regardlessOfCase(names: readonly string[], slides: readonly HTMLElement[]): HTMLElement | undefined {
  if (names.length === 0) return undefined
  const ids = idsIn(slides)
  return names.map((name) => ids.get(name.toLowerCase())).find(Boolean)
}

/** What the slides have by the lower case of its id. Read once: an address that names nothing is looked up at every key. */
function idsIn(slides: readonly HTMLElement[]): ReadonlyMap<string, HTMLElement> {
  const before = known.get(slides)
  if (before) return before
  const named = slides.flatMap((slide) => [slide, ...slide.querySelectorAll<HTMLElement>('[id]')])
  const ids = new Map(named.reverse().map((each) => [each.id.toLowerCase(), each]))
  known.set(slides, ids)
  return ids
}

const known = new WeakMap<readonly HTMLElement[], ReadonlyMap<string, HTMLElement>>()

/** The heading a slide is named by, or the slide itself where it has none. */
export function headlineOf(slide: HTMLElement): HTMLElement {
  return slide.ownerDocument.getElementById(headlineId(slide)) ?? slide
}

/** The id of the heading that names a slide. */
export const headlineId = ({ id }: Element): string => `${id}-headline`

/** The headline's words on one line. */
export function slideName(slide: HTMLElement): string {
  return words(headlineOf(slide))
}

/** Steps count what appears together as one. */
export function stepsOf(slide: HTMLElement): Steps {
  const count = (selector: string) => new Set([...slide.querySelectorAll(selector)].map(stepIndex)).size
  return { shown: count('.fragment.visible'), total: count('.fragment') }
}

/** Which step, from 0, shows this element; undefined for what is there from the start. */
export function stepOf(target: Element): number | undefined {
  const fragment = target.closest('.fragment')
  return fragment ? Number(stepIndex(fragment)) : undefined
}

/** Gives a slide back to the page, visible and reachable, until reveal.js' `sync` takes it again. */
export function release(slide: HTMLElement): void {
  for (const attribute of ['hidden', 'aria-hidden', 'inert']) slide.removeAttribute(attribute)
  slide.style.removeProperty('display')
}

/** Text without the line breaks of its source. */
function words(node: Node): string {
  return (node.textContent ?? '').replace(/\s+/g, ' ').trim()
}

/** Parts of a slide in words, in the order they are read in: of a drawing its nodes and what its lines say. */
export function textOfParts(parts: readonly Element[]): string {
  const outer = parts.filter((part) => !parts.some((other) => other !== part && other.contains(part)))
  const said = outer.map((part) => part.getAttribute('data-says') ?? words(part)).filter(Boolean)
  // A part that is drawn twice is read out once.
  return said.filter((each, index) => each !== said[index - 1]).join(', ')
}

function stepIndex(fragment: Element): string | null {
  return fragment.getAttribute('data-fragment-index')
}
