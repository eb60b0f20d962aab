/** A deck of any length, made up to be measured: sections of twenty slides, a diagram on every tenth. */

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

const CLAIMS = 'claims: {}\nquotations: {}\npassages: {}\nleft-out: {}\n'

const NOTES = `Note:
${'These notes are as long as what is said in half a minute, so that the deck weighs what a real one does. '.repeat(3)}
`

const HANDOUT = `Handout:
${'This text is for whoever reads the deck later, in the train or at a desk, without the speaker beside. '.repeat(3)}[@R1]
`

const BODY = `- A first point of six words
- A second one, of about as many [@R1]
- And a third that ends it
`

const DIAGRAM = `\`\`\`mermaid
flowchart LR
  accTitle: Four stations
  accDescr: Four stations follow one another from left to right.
  A[Before] --> B[Then] --> C[Later] --> D[After]
\`\`\`

The same four stations every time [@R1].
`

/** The files of `slides/` by name, for so many slides. */
export function generatedDeck(slides: number): Map<string, string> {
  const files = new Map([
    ['deck.yaml', DECK],
    ['references.json', REFERENCES],
    ['claims.yaml', CLAIMS],
  ])
  for (let first = 1; first <= slides; first += SECTION) {
    const name = `${String(first).padStart(4, '0')}-section.md`
    files.set(name, section(first, Math.min(first + SECTION - 1, slides)))
  }
  return files
}

function section(first: number, last: number): string {
  const slides = Array.from({ length: last - first + 1 }, (_, index) => slide(first + index, index === 0))
  return `---\ntitle: From ${first}\n---\n\n${slides.join('\n---\n\n')}`
}

function slide(number: number, opens: boolean): string {
  if (opens) return `# Section from slide ${number} on\n<!-- .slide: id="n${number}" -->\n`
  const figure = number % FIGURE === 0
  const comment = `<!-- .slide: id="n${number}"${figure ? ' data-layout="figure"' : ''} -->`
  return [`## Slide ${number} of this deck says one thing\n${comment}\n`, figure ? DIAGRAM : BODY, HANDOUT, NOTES].join(
    '\n',
  )
}
