import { describe, expect, it } from 'vitest'
import { renderBody } from '../../../src/pages/document'
import { deckWith, drawn } from '../printed'

const quote = (sign: string, words: string) => `> [${sign}]{.where}\n>\n> “${words}”\n`

function pageOf(...body: string[]): string {
  const slides = `## A slide\n<!-- .slide: id="two" data-layout="collation" -->\n\n${body.join('\n')}\n`
  const deck = deckWith(slides)
  const registers = {
    printed: { label: 'As printed', cites: 'source' },
    checked: { label: 'As checked', cites: 'others' },
  }
  const named = { ...deck, meta: { ...deck.meta, registers } } as typeof deck
  return renderBody(named, drawn).text.split('<section id="two"')[1]?.split('</section>')[0] ?? ''
}

const wordsOf = (page: string) => page.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ')

describe('two wordings', () => {
  const first = quote('I', 'The river has important strategic significance for trade,')
  const second = quote('V', 'The river holds significant strategic importance for trade.')

  it('are two lines of words, and once what both begin and end with', () => {
    const words = wordsOf(pageOf(first, second))
    expect(words).toContain(
      '“The river I has important strategic significance V holds significant strategic importance for trade”',
    )
  })

  it('have a cross over the places that have exchanged their roots, and only there', () => {
    expect(pageOf(first, second)).toContain('<p class="cross place-2" aria-hidden="true">')
    expect(pageOf(first, quote('V', 'The river holds great strategic value for trade.'))).not.toContain('cross')
  })

  it('come line by line, the cross last', () => {
    const page = pageOf(first, second, '<!-- .element: class="fragment" -->')
    expect(page).toContain('<p class="line witness-1"')
    expect(page).toContain('<p class="line witness-2 fragment" data-fragment-index="0">')
    expect(page).toContain('<p class="cross place-2 fragment" data-fragment-index="1"')
  })
})

describe('two wordings named after registers', () => {
  const printed = quote('As printed', 'The greetings conveyed by Gore')
  const checked = quote('As checked', 'The greetings from Trump conveyed by Gor')

  it('are two bands, each with the whole of its words', () => {
    const page = pageOf(printed, 'A note.', checked)
    expect(page).toContain('<div class="band witness-1" data-cites="source">')
    expect(wordsOf(page)).toContain(
      'As printed The greetings conveyed by Gore A note. As checked The greetings from Trump conveyed by Gor',
    )
  })

  it('have a hole where words are missing, and a line under those that differ', () => {
    const page = pageOf(printed, checked)
    expect(page.match(/pencil-hole/g)).toHaveLength(1)
    expect(page.match(/pencil-under/g)).toHaveLength(1)
  })
})
