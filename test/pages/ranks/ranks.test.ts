import { describe, expect, it } from 'vitest'
import { renderBody } from '../../../src/pages/document'
import { deckWith, drawn } from '../printed'

const ABOVE = '2. Pilot\n\n   Lund'
const STEP = '\n\n   <!-- .element: class="fragment" -->'
const BELOW = '3. Ferryman\n\n   [as printed]{.where} [Lund]{.strike}'

function pageOf(body: string): string {
  const slides = `## A slide\n<!-- .slide: id="stairs" data-layout="ranks" -->\n\n${body}\n`
  return renderBody(deckWith(slides), drawn).text.split('<section id="stairs"')[1]?.split('</section>')[0] ?? ''
}

describe('ranks', () => {
  it('are steps in their order, each with who stands on it', () => {
    const page = pageOf(`1. Master\n${ABOVE}\n${BELOW}`)
    expect(page).toContain('<ol class="ranks ranks-3">')
    expect(page).toContain('<li><p class="rank">Master</p></li>')
    expect(page).toContain('<li class="held"><p class="rank">Pilot</p><div class="holder"><p>Lund</p>')
    expect(page).toContain('<li class="struck"><p class="rank">Ferryman</p>')
    expect(page).not.toContain('fragment')
  })

  it('have a line from who is struck out to the step above, if somebody stands there', () => {
    expect(pageOf(`1. Master\n${ABOVE}\n${BELOW}`)).toContain('<span class="rise">')
    expect(pageOf(`1. Master\n2. Pilot\n${BELOW}`)).not.toContain('class="rise"')
    expect(pageOf(`1. Master\n${BELOW.replace('3.', '2.')}`)).not.toContain('class="rise"')
    expect(pageOf(BELOW.replace('3.', '1.'))).not.toContain('class="rise"')
  })

  it('bring who stands above and the line in one step', () => {
    const page = pageOf(`1. Master\n${ABOVE}${STEP}\n${BELOW}`)
    expect(page).toContain('<div class="holder fragment" data-fragment-index="0"><p>Lund</p>')
    expect(page).toContain('<span class="rise fragment" data-fragment-index="0">')
  })

  it('lose nothing that stands beside the list', () => {
    expect(pageOf(`Words before.\n\n1. Master\n2. Pilot\n\nWords behind.`)).toMatch(/Words before.*Words behind/s)
  })
})
