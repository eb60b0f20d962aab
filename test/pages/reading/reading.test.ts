import { describe, expect, it } from 'vitest'
import { renderBody } from '../../../src/pages/document'
import { deckWith, drawn } from '../printed'

const SAID = '> [The notice]{.where}\n>\n> “The [river]{.key} is *open*.”'
const READ = '> [The paper]{.where}\n>\n> “The [port]{.key} is open.”'

function pageOf(body: string): string {
  const slides = `## A slide\n<!-- .slide: id="leap" data-layout="reading" -->\n\n${body}\n`
  return renderBody(deckWith(slides), drawn).text.split('<section id="leap"')[1]?.split('</section>')[0] ?? ''
}

const wordsOf = (page: string) => page.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ')

describe('words and what is made of them', () => {
  it('face each other, each with its word on the line of the other', () => {
    const page = pageOf(`${SAID}\n\n${READ}`)
    expect(page).toContain(
      '<blockquote class="said"><p><span class="where">The notice</span></p>\n<p class="words"><span>“The </span><span class="key-line"><span class="key">river</span><span class="tie">',
    )
    expect(page.match(/pencil-tie/g)).toHaveLength(1)
    expect(page).toContain('pencil-head')
    expect(page.match(/fragment/g)).toBeNull()
  })

  it('are read in their order, and lose no word', () => {
    const page = wordsOf(pageOf(`${SAID}\n\n${READ}\n\nA remark.`))
    expect(page).toContain('The notice “The river is open.” The paper “The port is open.” A remark.')
  })

  it('come in one step with the line that leads there', () => {
    const page = pageOf(`${SAID}\n\n${READ}\n\n<!-- .element: class="fragment" -->`)
    expect(page).toContain('<blockquote class="read fragment" data-fragment-index="0">')
    expect(page).toContain('<span class="tie fragment" data-fragment-index="0">')
    expect(page).toContain('<blockquote class="said">')
  })

  it('have the sign of what is not equal, and no line, where the one does not lead to the other', () => {
    const page = pageOf(`${SAID}\n\n${READ.replace('.key', '.key .apart')}`)
    expect(page).toContain('pencil-unequal')
    expect(page).not.toMatch(/pencil-(head|tie)/)
  })

  it('are set a step smaller where a word is long', () => {
    expect(pageOf(`${SAID}\n\n${READ}`)).toContain('<div class="reading">')
    expect(pageOf(`${SAID}\n\n${READ.replace('[port]', '[harbour quay]')}`)).toContain('<div class="reading long">')
  })
})
