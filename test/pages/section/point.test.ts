import { describe, expect, it } from 'vitest'
import { slidesOf } from '../../../src/deck/slides-of'
import { renderBody } from '../../../src/pages/document'
import { deckWith, drawn } from '../printed'

const body = (large: string, more = '') => {
  const options = 'id="own" data-layout="section" data-points="C1"'
  const deck = deckWith(`## A part\n<!-- .slide: ${options} -->\n\n${large}${more}\n`)
  expect(slidesOf(deck).find(({ id }) => id === 'own')?.points).toEqual(['C1'])
  return renderBody(deck, drawn).text
}

describe('what an opener says of the claims that it points at', () => {
  it('stands between its smaller words', () => {
    const text = body('so it “shows\n\n### balance', '\n\nof **nothing**”')
    expect(text).toMatch(
      /<div class="point"><p>so it “shows<\/p>\s*<p class="large short">balance<\/p>\s*<div class="of-point"><p>of <strong>nothing<\/strong>”/,
    )
  })

  it('is as large as its letters let it be', () => {
    expect(body('### “twelve it.”')).toContain('class="large middling"')
    expect(body('### effectiveness')).toContain('class="large long"')
    expect(body('### 17')).toContain('class="large number"')
  })
})
