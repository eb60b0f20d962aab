/** A deck of any length, made up to be measured: sections of twenty slides, a diagram on every tenth unless told. */

const SECTION = 20
const FIGURE = 10

const DECK = `title: A deck made to be measured
author: Its author
date: 2026-01-01
lang: en
description: A deck to measure with.
keywords: [measuring]
minutes: 45
source: R1
`

const REFERENCES = `[{
  "id": "R1",
  "type": "webpage",
  "title": "A source",
  "publisher": "Its publisher",
  "issued": { "date-parts": [[2025, 10, 30]] },
  "URL": "https://example.org/source",
  "custom": { "confidence": "H" }
}]
`

const WORDS =
  'about above after again among argue basin before begin border bridge carry change claim clear council cross delegation distance early edge energy envoy evening field figure flow forum gather grain harbour held inland joint keep lake later letter line long market meet minister morning narrow north often open order paper place plain port power press quiet rail record region report river road room second signal south speak spring state station steppe stone summit table talk third trade train valley value visit voice water weigh west winter word year'.split(
    ' ',
  )

/** Words that look like prose to a compressor, the same for the same slide. */
function prose(count: number, seed: number): string {
  let state = seed * 2654435761 + 1
  const words = Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return WORDS[(state % 4294967291) % WORDS.length] ?? ''
  })
  return words.join(' ')
}

const DIAGRAM = `\`\`\`mermaid
flowchart LR
  accTitle: Four stations
  accDescr: Four stations follow one another from left to right.
  A[Before] --> B[Then] --> C[Later] --> D[After]
\`\`\`

The same four stations every time [@R1].
`

const LIST = '## References\n<!-- .slide: id="references" data-layout="references" -->\n'

export interface DeckLook {
  /** One in so many slides has a diagram; none where it is 0. */
  figures?: number
}

/** The files of `slides/` by name, for so many slides, the last of which lists the references. */
export function generatedDeck(slides: number, { figures = FIGURE }: DeckLook = {}): Map<string, string> {
  const files = new Map([
    ['deck.yaml', DECK],
    ['references.json', REFERENCES],
  ])
  for (let first = 1; first <= slides; first += SECTION) {
    const name = `${String(first).padStart(4, '0')}-section.md`
    files.set(name, section(first, Math.min(first + SECTION - 1, slides), { end: slides, figures }))
  }
  return files
}

function section(first: number, last: number, { end, figures }: { end: number; figures: number }): string {
  const slides = Array.from({ length: last - first + 1 }, (_, index) =>
    first + index === end ? LIST : slide(first + index, { opens: index === 0, figures }),
  )
  return `---\ntitle: From ${first}\n---\n\n${slides.join('\n---\n\n')}`
}

function slide(number: number, { opens, figures }: { opens: boolean; figures: number }): string {
  if (opens) return `# Section from slide ${number} on\n<!-- .slide: id="n${number}" -->\n`
  const figure = figures > 0 && number % figures === 0
  const comment = `<!-- .slide: id="n${number}"${figure ? ' data-layout="figure"' : ''} -->`
  const list = `- ${prose(6, number)}\n- ${prose(8, number + 0.3)} [@R1]\n- ${prose(7, number + 0.6)}\n`
  return [
    `## Slide ${number} says that ${prose(5, number + 0.1)}\n${comment}\n`,
    figure ? DIAGRAM : list,
    `Handout:\n${prose(60, number + 0.2)} [@R1]\n`,
    `Note:\n${prose(60, number + 0.4)}\n`,
  ].join('\n')
}
