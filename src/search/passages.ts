/** The text that is searched: slides, drawings, tables and the text for readers, in passages. */

import { SlideSequence } from '../ui/slide-sequence'
import { slideName } from '../ui/slides'
import type { Searchable, TextPassage, TextRange } from './match'
import { foldWithPlaces } from './transliterate'

/** A passage and the text nodes it was put together from. */
interface PagePassage extends TextPassage {
  nodes: readonly Text[]
}

export interface SearchableSlide extends Searchable<PagePassage> {
  element: HTMLElement
}

/** Marks of citations and words for the pencil's would stand inside of sentences; a footer and a figure's second form repeat what is elsewhere. */
const LEFT_OUT = '.cite, .note-mark, .sign, .slide-footer, .numeral, .portrait, title, desc, style, button'

/** Elements whose text is one passage; a match never spans two of them. */
const PASSAGE = 'h1, h2, h3, h4, h5, h6, p, li, td, th, caption, dt, dd, blockquote, svg g, svg, div'

/** Every slide as it can be searched. Notes are never part of the document. */
export function searchableSlides(slides: readonly HTMLElement[]): SearchableSlide[] {
  const sequence = new SlideSequence(slides)
  return slides.map((element) => ({
    element,
    number: sequence.has(element) ? sequence.indexOf(element) + 1 : Number.NaN,
    name: slideName(element),
    passages: passagesOf(element),
  }))
}

function passagesOf(slide: HTMLElement): PagePassage[] {
  const passages = new Map<Element, Text[]>()
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const around = node.parentElement?.closest(PASSAGE)
    if (!around || !node.data.trim() || node.parentElement?.closest(LEFT_OUT)) continue
    passages.set(around, [...(passages.get(around) ?? []), node])
  }
  return [...passages].map(([around, nodes]) => {
    const source = nodes.map((node) => node.data + gapAfter(node)).join('')
    return { ...foldWithPlaces(source), source, nodes, handout: around.closest('.handout') !== null }
  })
}

/** Lines of a drawing and signs of a formula are elements of their own, with nothing between them. */
function gapAfter({ parentElement: around }: Text): string {
  if (!around?.closest('svg, math')) return ''
  const script = around.parentElement
  return (script?.firstElementChild === around && SCRIPTS[script.localName]) || ' '
}

/** What stands above or below a sign, as it is typed. */
const SCRIPTS: Readonly<Record<string, string>> = { msup: '^', msub: '_', msubsup: '_' }

/** A span of a passage as a range of the document. */
export function domRangeOf({ nodes }: PagePassage, [from, to]: TextRange): Range {
  const range = new Range()
  let start = 0
  for (const node of nodes) {
    const { length } = node
    if (from >= start && from <= start + length) range.setStart(node, from - start)
    if (to > start) range.setEnd(node, Math.min(to - start, length))
    start += length + gapAfter(node).length
    if (to <= start) break
  }
  return range
}
