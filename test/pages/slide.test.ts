import { describe, expect, it } from 'vitest'
import { renderBody } from '../../src/pages/document'
import { readPlan, slideOf } from '../../src/talk/plan'
import { deckWith, drawn, lecture, sectionsOf } from './printed'

describe('a slide in the document', () => {
  it('carries its planned minutes, its cuts and the name of its section', () => {
    const slides = '## A slide\n<!-- .slide: data-minutes="1.25" data-cut="20 45" -->\n\n---\n\n## Another\n'
    const [a, b] = sectionsOf(renderBody(deckWith(slides, 'label: II\nminutes: 1.5\n'), drawn).text).slice(-3)
    expect(a?.dataset).toMatchObject({ minutes: '1.25', cut: '20 45', section: 'II · More' })
    expect(b?.dataset).toMatchObject({ minutes: '0.25' })
    expect(b?.dataset).not.toHaveProperty('cut')
  })

  it('says nothing about time where none is planned', () => {
    const opener = renderBody(deckWith('# Part\n', 'minutes: 0\n'), drawn).text
    expect(sectionsOf(opener).at(-2)?.dataset).not.toHaveProperty('minutes')
    expect(opener).toContain('<p class="opener-line"></p>')
  })
})

describe('a slide that asks', () => {
  const bodyOf = (list: string) => {
    const slides = `## A slide\n<!-- .slide: id="ask" data-layout="claim" -->\n\n${list}`
    return renderBody(deckWith(slides), drawn).text.split('<section id="ask"')[1] ?? ''
  }

  it('shows a single question alone, without a number', () => {
    const asked = bodyOf('1. Who *gains*?\n')
    expect(asked).toContain('<div class="single-question">Who <em>gains</em>?</div>')
    expect(asked).not.toContain('<ol>')
  })

  it('numbers several questions, and a single item that asks nothing', () => {
    for (const list of ['1. Who gains?\n2. Who pays?\n', '1. Somebody gains.\n', '1. Who gains?\n\nAnd a line.\n']) {
      expect(bodyOf(list)).toContain('<ol>')
      expect(bodyOf(list)).not.toContain('single-question')
    }
  })
})

describe('the plan of a deck', () => {
  const deck = lecture()
  const slides = sectionsOf(renderBody(deck, drawn).text).map(slideOf)

  it('can be read off the document to the second', () => {
    expect(readPlan(slides).total).toBeCloseTo(deck.meta.minutes)
  })

  it('gives the slides of each cut the time they have in the whole talk', () => {
    const whole = new Map(readPlan(slides).slides.map(({ id, minutes }) => [id, minutes]))
    for (const cut of deck.meta.cuts ?? []) {
      const planned = readPlan(slides, cut).slides
      expect(planned.length).toBeGreaterThan(3)
      const [first] = planned
      const share = (first?.minutes ?? 0) / (whole.get(first?.id ?? '') ?? 0)
      for (const { id, minutes } of planned) expect(minutes, id).toBeCloseTo((whole.get(id) ?? 0) * share, 1)
    }
  })
})
