import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Actors } from '../../../src/deck/model'
import { type Ground, PAPERS, toneFor } from '../../../src/deck/topic/tone'
import { actorGreys, actorStyle } from '../../../src/pages/style/actor-style'
import { ACTORS } from '../../fixtures/actors'
import { contrast, lightness, rgbOf } from '../../theme/colour'

const THEMES: Ground[] = ['light', 'dark']

describe('a tone for words', () => {
  it.each(THEMES)('is strong enough on every paper of the %s theme, whatever the colour', (theme) => {
    for (const colour of ['#ff0000', '#00ff00', '#0000ff', '#ffffff', '#000000', '#808080', '#ffd400', '#16181b']) {
      for (const ratio of [4.5, 7]) {
        const least = Math.min(
          ...PAPERS[theme].map((paper) => contrast(rgbOf(toneFor(colour, theme, ratio)), rgbOf(paper))),
        )
        expect(least, `${colour} ${ratio}`).toBeGreaterThanOrEqual(ratio)
      }
    }
  })

  it('is the colour itself where that is strong enough', () => {
    expect(toneFor('#212e69', 'light', 7)).toBe('#212e69')
    expect(toneFor('#65d8fb', 'dark', 4.5)).toBe('#65d8fb')
  })

  it('is made for the papers that the theme has', () => {
    const sheet = readFileSync('src/theme/tokens.css', 'utf8')
    const papers = ['paper', 'proof', 'wash'].map((name) =>
      new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(sheet)?.slice(1),
    )
    expect(THEMES.map((_, index) => papers.map((paper) => paper?.[index]))).toEqual(THEMES.map((each) => PAPERS[each]))
  })
})

describe('the style of actors', () => {
  const style = actorStyle(ACTORS)

  it('names every actor’s tokens once more for contrast and for the system’s colours', () => {
    for (const name of Object.keys(ACTORS)) {
      expect(style).toContain(
        `.actor--${name} { --actor: var(--actor-${name}); --actor-text: var(--actor-${name}-text);`,
      )
      expect(style).toContain(`--actor-${name}: CanvasText;`)
    }
    expect(style).toContain('--actor-har: light-dark(#0a7f6b, #6fd8c4);')
    expect(style).toContain('--actor-bank: var(--pencil);')
    expect(style.match(/--actor-har-text:/g)).toHaveLength(3)
  })

  it('draws their lines, the centre’s border, and those in the background thinner', () => {
    expect(style).toContain('.drawing .edge.actor--gov:not(.dotted) .stroke { stroke-dasharray: 14 7; }')
    expect(style).not.toContain('.edge.actor--har')
    expect(style.match(/\.drawing \.land\.[^{]*/g)).toEqual(['.drawing .land.actor--har '])
    expect(style.match(/--actor-outline: 1.5px/g)).toHaveLength(2)
  })

  it('is empty without actors, and so are the greys', () => {
    expect([actorStyle({}), actorGreys({})]).toEqual(['', ''])
    const one: Actors = { a: { name: 'A', colour: 'ink' } }
    expect(actorGreys(one)).toBe('')
  })

  it('keeps actors apart in grey, in the order of their lightness', () => {
    const many: Actors = Object.fromEntries(
      ['#9e8e48', '#212e69', '#85516e', '#9e1808', '#0185af'].map((light, index) => [
        `a${index}`,
        { name: 'A', colour: { light, dark: '#ffffff' } },
      ]),
    )
    const greys = [0, 1, 2, 3, 4].map((each) => new RegExp(`--actor-a${each}: (#\\w+);`).exec(actorGreys(many))?.[1])
    const order = [1, 3, 2, 4, 0].map((each) => lightness(rgbOf(greys[each] ?? '')))
    const gaps = order.slice(1).map((each, index) => each - (order[index] ?? 0))
    expect(Math.min(...gaps)).toBeGreaterThan(6)
    expect(contrast(rgbOf(greys[0] ?? ''), rgbOf('#ffffff'))).toBeGreaterThan(3)
  })
})
