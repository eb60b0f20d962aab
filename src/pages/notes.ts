/** The speaker's notes as the speaker page shows them. Private: no public document imports this file. */
import type { Deck } from '../deck/model'
import { slidesOf } from '../deck/slides-of'
import { type Html, html } from './html'
import { MarkdownRenderer } from './markdown-renderer'

/** Rendered notes by slug, of slides that have any. */
export function renderNotes(deck: Deck): Map<string, Html> {
  const words = new MarkdownRenderer(deck)
  const slides = slidesOf(deck).filter((slide) => slide.notes.length > 0)
  return new Map(slides.map((slide) => [slide.id, html`${words.blocks(slide.notes)}${words.footnotes(slide.notes)}`]))
}

/** All of them in one element that nothing shows, for the document of `out/deck-speaker.html`. */
export function notesTemplate(deck: Deck): Html {
  const notes = [...renderNotes(deck)].map(([id, text]) => html`<div data-slide="${id}">${text}</div>\n`)
  return html`<template id="speaker-notes">
${notes}</template>
`
}
