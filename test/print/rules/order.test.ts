/** The words that a printed slide has to have, in the order of the page, of whatever may stand on a slide. */
import { expect, it } from 'vitest'
import type { Deck } from '../../../src/deck/model'
import { slidesOf } from '../../../src/deck/slides-of'
import { expandReferences } from '../../../src/pages/references/paginate'
import { expectedOf } from '../../../src/print/expected'
import type { Reading } from '../../../src/print/read-back/read-document'
import { checkOrder } from '../../../src/print/rules/order'
import { fontsOf } from '../../fuzz/fonts'
import { filesOf, generate } from '../../fuzz/generate'
import { readHtml } from '../../fuzz/html'
import { isAccepted } from '../../fuzz/judge'
import { outputsOf } from '../../fuzz/outputs'

async function made(text: string) {
  const files = filesOf(text)
  const outputs = outputsOf(files, await fontsOf(files))
  if (!outputs.deck || !isAccepted(outputs)) return expect.fail(outputs.report)
  return { deck: expandReferences(outputs.deck), page: outputs.page }
}

/** A formula is read by its words. */
const withFormulas = (page: string) =>
  page.replace(/<math[^>]*? alttext="([^"]*)"[\s\S]*?<\/math>/g, (math, words: string) =>
    math.includes('display="block"') ? ` ${words} ` : words,
  )

/** The deck as tags would say it, a page for a slide. */
function readingOf(deck: Deck, page: string, spoil = (words: string) => words): Reading {
  const sections = new Map(page.split('<section id="').map((each) => [each.slice(0, each.indexOf('"')), each]))
  const pages = slidesOf(deck).map(({ id, headlineText }) => {
    const { running } = readHtml(withFormulas(`<section id="${sections.get(id)}`))
    return {
      tags: [
        { role: 'Document', words: spoil(running) },
        { role: 'H2', words: headlineText },
      ],
    }
  })
  return { tags: [], pages } as unknown as Reading
}

type Made = Awaited<ReturnType<typeof made>>

function faultsIn({ deck, page }: Made, spoil?: (words: string) => string): string[] {
  const slides = slidesOf(deck).map(({ id }) => id)
  return checkOrder(readingOf(deck, page, spoil), expectedOf(deck, slides, 'deck'))
}

/** Each has some of all that an author may write, and no error. */
const SEEDS = Array.from({ length: 20 }, (_, seed) => seed)

it('are found, whatever they stand in', async () => {
  const texts = SEEDS.map((seed) =>
    generate(seed)
      .pieces.map(({ text }) => text)
      .join(''),
  )
  // One after the other: all share the fonts that are kept.
  const faults: string[] = []
  for (const text of texts) faults.push(...faultsIn(await made(text)))
  expect(faults).toEqual([])
})

const BOXES = `## Blocks stand in other blocks

<div class="x-a">
<div>

### first

second
</div>
<div>third</div>
</div>

Fourth
: fifth
`

it('are missed where one is gone, or stands before another', async () => {
  const deck = await made(BOXES)
  expect(faultsIn(deck)).toEqual([])
  for (const word of ['first', 'second', 'third', 'Fourth', 'fifth']) {
    const [fault, ...others] = faultsIn(deck, (words) => words.replace(word, ''))
    expect([fault, others]).toEqual([expect.stringContaining(`"${word}" is not read`), []])
  }
  expect(faultsIn(deck, (words) => words.replace('third', '').replace('second', 'third second'))).toHaveLength(1)
})
