/** A link to a slide leads to a slide, in every medium: in words and in drawings. */

import { figureKind } from '../deck/fence'
import { walk } from '../deck/markdown/locate'
import type { Deck, DeckToken, Slide } from '../deck/model'
import { elementIds } from '../deck/names/element-ids'
import { nearest, type Problem } from '../deck/problem'
import { slidesOf } from '../deck/slides-of'
import { problemAt } from './slide-text'

/** `click A href "#slug"` in a diagram. */
const CLICK = /^[ \t]*click\s+\S+\s+(?:href\s+)?"#([^"]*)"/gm

/** Reports `link-unknown`. */
export function checkLinks(slide: Slide, deck: Deck): Problem[] {
  const known = placesOf(deck)
  const targets = linkTargets([...slide.headline, ...slide.body, ...slide.inWords, ...slide.handout, ...slide.notes])
  return targets.flatMap(({ id, token }) => {
    if (known.has(id)) return []
    const near = nearest(id, [...known])
    const message = `No slide has the address "#${id}".`
    const hint = near ? `Did you mean "#${near}"?` : 'Correct it, or give the slide that is meant this id.'
    return [problemAt(slide, { rule: 'link-unknown', severity: 'error', message, hint }, token)]
  })
}

/** All that a link can lead to; the rule asks slide by slide. */
function placesOf(deck: Deck): ReadonlySet<string> {
  const before = places.get(deck)
  if (before) return before
  const slides = slidesOf(deck)
  const found = new Set([...slides.map(({ id }) => id), ...slides.flatMap(elementIds).map(({ id }) => id)])
  places.set(deck, found)
  return found
}

const places = new WeakMap<Deck, ReadonlySet<string>>()

interface LinkTarget {
  /** The address without `#`. */
  id: string
  /** Where a problem with it is shown. */
  token: DeckToken
}

/** The slides that words and drawings lead to. */
export function linkTargets(tokens: readonly DeckToken[]): LinkTarget[] {
  return walk(tokens).flatMap((token) => (figureKind(token) ? inFigure(token) : inWords(token)))
}

function inWords(token: DeckToken): LinkTarget[] {
  const href = token.type === 'link' ? token.href : ''
  return href.startsWith('#') ? [{ id: decoded(href.slice(1)), token }] : []
}

/** As browsers copy it: `#caf%C3%A9`. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function inFigure(token: DeckToken): LinkTarget[] {
  return [...token.raw.matchAll(CLICK)].map((match): LinkTarget => {
    const id = match[1] ?? ''
    const at = match.index + match[0].length - id.length - 2
    const place = { offset: (token.offset ?? 0) + at, ...(token.file && { file: token.file }) }
    return { id, token: { type: 'text', raw: `#${id}`, text: `#${id}`, ...place } }
  })
}
