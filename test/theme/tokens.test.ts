import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDeckMeta } from '../../src/deck/front-matter'
import { actorStyle } from '../../src/pages/style/actor-style'
import { contrast, difference, lightness, type Rgb, rgbOf, type Sight } from './colour'

const THEMES = ['light', 'dark'] as const
type Theme = (typeof THEMES)[number]

const slides = ['deck.yaml', 'theme.css'].map((name) => join('slides', name)).filter((path) => existsSync(path))
const [META, OWN = ''] = slides.map((path) => readFileSync(path, 'utf8'))
const ALL = readDeckMeta({ path: 'slides/deck.yaml', text: META ?? '' }).meta?.actors ?? {}

/** What is read last comes first: the first that names a token counts here. */
const SHEETS = [OWN, actorStyle(ALL), readFileSync('src/theme/tokens.css', 'utf8')]
const SHEET = SHEETS.join('\n')

/** What changes where more contrast is asked for. */
const MORE = SHEETS.map(
  (sheet) => /@media screen and \(prefers-contrast: more\) \{(.*?)\n\}/s.exec(sheet)?.[1] ?? '',
).join('')

/** A token's colour as the style sheet gives it for a theme, `first` before the rest of it. */
function token(name: string, theme: Theme, first = ''): Rgb {
  const value = new RegExp(`--${name}: ([^;]+);`).exec(first + SHEET)?.[1] ?? ''
  const named = /^var\(--([\w-]+)\)$/.exec(value)?.[1]
  if (named) return token(named, theme, first)
  const [, light, dark] = /^light-dark\((#\w+), (#\w+)\)$/.exec(value) ?? []
  return rgbOf((theme === 'light' ? light : dark) ?? '')
}

const tokensOf = (names: readonly string[]) => names.map((name) => `actor-${name}`)

/** Those the deck is about, and with all others. */
const ACTORS = tokensOf(Object.keys(ALL).filter((name) => !ALL[name]?.quiet))
const EVERYBODY = tokensOf(Object.keys(ALL))
const PAIRS = ACTORS.flatMap((one, index) => ACTORS.slice(index + 1).map((other) => [one, other] as const))
const SIGHTS: Sight[] = ['normal', 'protan', 'deutan', 'tritan']

describe('colour arithmetic', () => {
  it('agrees with published figures', () => {
    expect(contrast(rgbOf('#000000'), rgbOf('#ffffff'))).toBeCloseTo(21, 5)
    expect(contrast(rgbOf('#777777'), rgbOf('#ffffff'))).toBeCloseTo(4.48, 2)
    // Red against green, to those who see neither: far apart for most, near for a deuteranope.
    expect(difference(rgbOf('#ff0000'), rgbOf('#00ff00'))).toBeCloseTo(86.6, 0)
    expect(difference(rgbOf('#a50000'), rgbOf('#5a5a00'), 'deutan')).toBeLessThan(
      difference(rgbOf('#a50000'), rgbOf('#5a5a00')) / 2,
    )
    expect(lightness(rgbOf('#777777'))).toBeCloseTo(50, 0)
  })
})

describe.each(THEMES)('the %s theme', (theme) => {
  const against = (name: string, paper = 'paper') => contrast(token(name, theme), token(paper, theme))

  it('has words with enough contrast on every paper', () => {
    for (const paper of ['paper', 'proof', 'wash']) {
      expect(against('ink', paper)).toBeGreaterThanOrEqual(7)
      for (const name of ['muted', 'pencil', 'mark', ...EVERYBODY.map((actor) => `${actor}-text`)]) {
        expect(against(name, paper), `${name} on ${paper}`).toBeGreaterThanOrEqual(4.5)
      }
    }
  })

  it('has body and link colours with the contrast of AAA on paper', () => {
    expect(against('pencil')).toBeGreaterThanOrEqual(7)
  })

  it('has the contrast of AAA for all words where more is asked for, and lines that are seen', () => {
    const more = (name: string, paper: string) => contrast(token(name, theme, MORE), token(paper, theme, MORE))
    const words = ['ink', 'muted', 'pencil', 'mark', ...EVERYBODY.map((actor) => `${actor}-text`)]
    for (const paper of ['paper', 'proof', 'wash']) {
      for (const name of words) expect(more(name, paper), `${name} on ${paper}`).toBeGreaterThanOrEqual(7)
      expect(more('line', paper), `line on ${paper}`).toBeGreaterThanOrEqual(3)
      for (const name of ['rule', 'numeral'])
        expect(more(name, paper), `${name} on ${paper}`).toBeGreaterThanOrEqual(4.5)
    }
    // None of it would be noticed if it were as before.
    for (const name of ['muted', 'line', 'rule']) expect(more(name, 'paper')).toBeGreaterThan(against(name) + 1)
  })

  it('has fills and meaningful lines with 3 : 1 on paper', () => {
    for (const name of [...EVERYBODY, 'rule', 'numeral']) expect(against(name), name).toBeGreaterThanOrEqual(3)
  })

  it.each(SIGHTS)('keeps any two actors apart for %s sight', (sight) => {
    const close = PAIRS.map(([one, other]) => ({
      pair: `${one} ${other}`,
      difference: difference(token(one, theme), token(other, theme), sight),
    })).filter((each) => each.difference < 12)
    expect(close).toEqual([])
  })

  it('keeps any two actors apart in grey', () => {
    const greys = ACTORS.map((actor) => lightness(token(actor, theme))).sort((a, b) => a - b)
    const gaps = greys.slice(1).map((each, index) => each - (greys[index] ?? 0))
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(6)
  })

  it('gives the browser the colour of its paper', () => {
    const content = new RegExp(`name="theme-color" content="(#\\w+)"[^>]*data-theme="${theme}"`).exec(
      readFileSync('index.html', 'utf8'),
    )?.[1]
    expect(rgbOf(content ?? '')).toEqual(token('paper', theme))
  })
})
