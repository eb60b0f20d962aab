import { describe, expect, it } from 'vitest'
import { isEffect, withKnownEffects } from '../../../src/deck/slide/effects'
import { readSlide } from '../../fixtures/section'

/** As reveal.js lists them: https://revealjs.com/fragments/ */
const REVEAL =
  'fade-in fade-out fade-up fade-down fade-left fade-right fade-in-then-out current-visible fade-in-then-semi-out grow semi-fade-out shrink strike highlight-red highlight-green highlight-blue highlight-current-red highlight-current-green highlight-current-blue'

describe('the effects of reveal.js', () => {
  it.each(REVEAL.split(' '))('%s is known', (name) => {
    expect(isEffect(name)).toBe(true)
    expect(readSlide(`Words. <!-- .element: class="fragment ${name}" -->`).errors).toEqual([])
  })

  it('are a plain fade where the stage has none of that name', () => {
    expect(withKnownEffects('fragment fade-up')).toBe('fragment')
    expect(withKnownEffects('fragment highlight-current-blue x-own')).toBe('fragment x-own')
    expect(withKnownEffects('fragment current-visible')).toBe('fragment fade-in-then-out')
    expect(withKnownEffects('fragment semi-fade-out')).toBe('fragment semi-fade-out')
  })

  it('are not whatever is like them', () => {
    expect(isEffect('fade-upwards')).toBe(false)
    expect(isEffect('highlight-yellow')).toBe(false)
  })
})
