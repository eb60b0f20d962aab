/** Whether the colours of the theme, and of a deck's actors in it, can be read and told apart by everybody. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readDeckMeta } from '../../src/deck/front-matter'
import { actorStyle } from '../../src/pages/style/actor-style'
import { contrast, difference, lightness, type Rgb, rgbOf, type Sight } from './colour'

export const THEMES = ['light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

const SIGHTS: Sight[] = ['normal', 'protan', 'deutan', 'tritan']

interface Palette {
  /** A token's colour as the style sheets give it for a theme. */
  token(name: string, theme: Theme): Rgb
  /** The same where more contrast is asked for. */
  more(name: string, theme: Theme): Rgb
  /** Tokens of those the deck is about. */
  actors: string[]
  /** And of all others. */
  everybody: string[]
}

/** The colours of a deck, whose `deck.yaml` and `theme.css` are in this folder. */
export function paletteOf(folder: string): Palette {
  const read = (name: string) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '')
  const all = readDeckMeta({ path: 'slides/deck.yaml', text: read('deck.yaml') }).meta?.actors ?? {}
  // What is read last comes first: the first that names a token counts here.
  const sheets = [read('theme.css'), actorStyle(all), readFileSync('src/theme/tokens.css', 'utf8')]
  const sheet = sheets.join('\n')
  const more = sheets
    .map((each) => /@media screen and \(prefers-contrast: more\) \{(.*?)\n\}/s.exec(each)?.[1] ?? '')
    .join('')
  const tokensOf = (names: readonly string[]) => names.map((name) => `actor-${name}`)
  return {
    token: (name, theme) => colourIn(sheet, name, theme),
    more: (name, theme) => colourIn(more + sheet, name, theme),
    actors: tokensOf(Object.keys(all).filter((name) => !all[name]?.quiet)),
    everybody: tokensOf(Object.keys(all)),
  }
}

function colourIn(sheet: string, name: string, theme: Theme): Rgb {
  const value = new RegExp(`--${name}: ([^;]+);`).exec(sheet)?.[1] ?? ''
  const named = /^var\(--([\w-]+)\)$/.exec(value)?.[1]
  if (named) return colourIn(sheet, named, theme)
  const [, light, dark] = /^light-dark\((#\w+), (#\w+)\)$/.exec(value) ?? []
  return rgbOf((theme === 'light' ? light : dark) ?? '')
}

/** Checks of a palette in one theme. */
export function readable(palette: Palette, theme: Theme): void {
  const pairs = palette.actors.flatMap((one, index) =>
    palette.actors.slice(index + 1).map((other) => [one, other] as const),
  )
  const against = (name: string, paper = 'paper') => contrast(palette.token(name, theme), palette.token(paper, theme))

  it('has words with enough contrast on every paper', () => {
    for (const paper of ['paper', 'proof', 'wash']) {
      expect(against('ink', paper)).toBeGreaterThanOrEqual(7)
      for (const name of ['muted', 'pencil', 'mark', ...palette.everybody.map((actor) => `${actor}-text`)]) {
        expect(against(name, paper), `${name} on ${paper}`).toBeGreaterThanOrEqual(4.5)
      }
    }
  })

  it('has body and link colours with the contrast of AAA on paper', () => {
    expect(against('pencil')).toBeGreaterThanOrEqual(7)
  })

  it('has the contrast of AAA for all words where more is asked for, and lines that are seen', () => {
    const more = (name: string, paper: string) => contrast(palette.more(name, theme), palette.more(paper, theme))
    const words = ['ink', 'muted', 'pencil', 'mark', ...palette.everybody.map((actor) => `${actor}-text`)]
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
    for (const name of [...palette.everybody, 'rule', 'numeral']) expect(against(name), name).toBeGreaterThanOrEqual(3)
  })

  it.each(SIGHTS)('keeps any two actors apart for %s sight', (sight) => {
    const close = pairs
      .map(([one, other]) => ({
        pair: `${one} ${other}`,
        difference: difference(palette.token(one, theme), palette.token(other, theme), sight),
      }))
      .filter((each) => each.difference < 12)
    expect(close).toEqual([])
  })

  it('keeps any two actors apart in grey', () => {
    const greys = palette.actors.map((actor) => lightness(palette.token(actor, theme))).sort((a, b) => a - b)
    const gaps = greys.slice(1).map((each, index) => each - (greys[index] ?? 0))
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(6)
  })
}
