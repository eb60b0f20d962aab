/** The handout: the deck made to be read alone on paper. Public: speaker notes are never part of it. */
import type { Deck } from '../../deck/model'
import type { FigureLookup } from '../document'
import { figureInWords } from '../figure'
import { figureTables } from '../figure-tables'
import { type Html, html, trusted } from '../html'
import { type Entry, entriesOf, Pictures } from '../printed-entry'
import { fullReferences } from '../references/full-references'
import { expandReferences } from '../references/paginate'
import { sourceNotes } from '../references/source-notes'
import { renderCover } from './cover'
import { questionsOf, renderQuestions } from './questions'

interface HandoutOptions {
  /** Where the deck is found, ending in `/`; printed on the cover when known. */
  address?: string | undefined
}

/**
 * What goes between the shell's `<body>` tags: a cover, then every slide once in the deck's order, each with one heading
 * equal to its headline. The list of references is one entry with whole addresses.
 */
export function renderHandout(deck: Deck, figures: FigureLookup, place: HandoutOptions = {}): Html {
  const pictures = new Pictures(deck, figures)
  const [first, ...rest] = entriesOf(deck)
  if (!first) return html`<main class="handout-pages"></main>`
  return html`<main class="handout-pages">
${renderCover(entriesOf(deck), pictures, { address: place.address, text: readersText(first, pictures) })}
${rest.map((entry) => renderEntry(entry, pictures))}</main>
`
}

function renderEntry(entry: Entry, pictures: Pictures): Html {
  const { slide, further } = entry
  const anchors = further.map((id) => html`<span id="${id}"></span>`)
  return html`<section id="${slide.id}" class="entry entry-${slide.layout}">
${anchors}${matter(entry, pictures)}</section>
`
}

/** What stands for the slide on paper: its picture, or its words set as text where paper serves them better. */
function matter(entry: Entry, pictures: Pictures): Html {
  const { slide } = entry
  const { deck, words } = pictures
  const questions = questionsOf(slide)
  if (questions.length > 0) {
    return html`${heading(entry, pictures)}${readersText(entry, pictures)}${renderQuestions(questions, words)}${words.footnotes(slide.body)}`
  }
  if (slide.layout === 'references') {
    const list = fullReferences(expandReferences(deck))
    return html`${heading(entry, pictures)}${words.blocks(slide.body)}${words.footnotes(slide.body)}${slide.handout.length > 0 && readersText(entry, pictures)}${list}`
  }
  return html`${pictures.picture(entry)}${readersText(entry, pictures)}`
}

function heading({ slide }: Entry, { words }: Pictures): Html {
  const tag = `h${slide.level}`
  const former = slide.aliases.map((id) => html`<span id="${id}"></span>`)
  return html`${former}${trusted(`<${tag} class="set-headline">`)}${words.inline(slide.headline)}${trusted(`</${tag}>`)}\n`
}

/** The figure in words, beside which its picture stays, and the text for readers, with sources in the margin; data below. */
function readersText(entry: Entry, pictures: Pictures): Html {
  const { slide } = entry
  const { deck, words } = pictures
  const tables = figureTables(slide, deck)
  const { margin, below } = sourceNotes(entry, deck)
  return html`${figureInWords(slide, pictures, pictures.figuresOf(slide))}<div class="entry-text">
<div class="readers-text">
${words.blocks(slide.handout)}${words.footnotes(slide.handout)}</div>
${margin}</div>
${below}${tables.length > 0 && html`<div class="entry-data">\n${tables}</div>\n`}`
}
