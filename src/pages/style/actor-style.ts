/** The part of the page's style that comes from the actors of `deck.yaml`. */
import { type Actor, type Actors, actorClass, type Dash } from '../../deck/topic/actor'
import { type Ground, hexOf, luminance, papersWith, toneFor } from '../../deck/topic/tone'

/** Contrast of words, and where more is asked for (WCAG 2.2, 1.4.3 and 1.4.6). */
const WORDS = 4.5
const MORE = 7

/** How lines are drawn; a double one has a line of paper inside. */
const LINES: Record<Dash, readonly string[]> = {
  solid: [],
  dashed: ['stroke-dasharray: 14 7'],
  dotted: ['stroke-dasharray: 0.1 7', 'stroke-linecap: round', 'stroke-width: 4px'],
  'dash-dot': ['stroke-dasharray: 12 5 2 5'],
  double: ['stroke-width: 5.5px'],
}

/**
 * Tokens and rules of the actors, to be read after the theme and before a deck's own: `--actor-<name>` for fills and lines,
 * `--actor-<name>-text` for words, and classes that point to them (`actorClass`). Empty without actors.
 */
export function actorStyle(actors: Actors): string {
  const all = Object.entries(actors)
  if (all.length === 0) return ''
  const forced = all.flatMap(([key]) => [`--actor-${key}: CanvasText`, `--actor-${key}-text: CanvasText`])
  const own = [
    rule(':root', all.flatMap(tokens)),
    `@media screen and (prefers-contrast: more) {\n${rule(':root', all.flatMap(strongerWords))}\n}`,
    ...all.flatMap(([key, actor]) => rulesOf(key, actor)),
  ]
  return [
    `@layer deck {\n${own.join('\n')}\n}`,
    `@layer overrides {\n@media (forced-colors: active) {\n${rule(':root', forced)}\n}\n}`,
  ].join('\n')
}

/** Tokens of the actors for a print without colours: apart in grey, in the order of their lightness. */
export function actorGreys(actors: Actors): string {
  const lights = Object.entries(actors).flatMap(([key, { colour, quiet }]) =>
    typeof colour === 'string' || quiet ? [] : [{ key, light: luminance(colour.light) }],
  )
  const sorted = lights.sort((a, b) => a.light - b.light)
  const step = (LIGHTEST - DARKEST) / Math.max(1, sorted.length - 1)
  const greys = new Map(sorted.map(({ key }, index) => [key, DARKEST + index * step]))
  const lines = Object.entries(actors).flatMap(([key, { colour }]) => {
    if (typeof colour === 'string') return []
    const grey = greys.get(key) ?? QUIET
    return [`--actor-${key}: ${greyOf(grey)}`, `--actor-${key}-text: ${greyOf(Math.min(grey, WORDS_LIGHTEST))}`]
  })
  return lines.length > 0 ? `@layer overrides { ${rule(':root, .handout-pages, .script-pages, .drawing', lines)} }` : ''
}

/** Of 255. The lightest has 3 : 1 on white paper and more, that of words 4.5 : 1. */
const [DARKEST, LIGHTEST, QUIET, WORDS_LIGHTEST] = [0x1f, 0x85, 0x66, 0x44]

const greyOf = (value: number) => hexOf([value, value, value])

function tokens([key, { colour }]: [string, Actor]): string[] {
  if (typeof colour === 'string') return [`--actor-${key}: var(--${colour})`, `--actor-${key}-text: var(--${colour})`]
  return [`--actor-${key}: light-dark(${colour.light}, ${colour.dark})`, words(key, colour, WORDS)]
}

function strongerWords([key, { colour }]: [string, Actor]): string[] {
  return typeof colour === 'string' ? [] : [words(key, colour, MORE)]
}

const words = (key: string, colour: Record<Ground, string>, ratio: number) =>
  `--actor-${key}-text: light-dark(${wordTone(colour, 'light', ratio)}, ${wordTone(colour, 'dark', ratio)})`

const wordTone = (colour: Record<Ground, string>, ground: Ground, ratio: number) =>
  toneFor(colour[ground], ground, ratio, papersWith(colour[ground], ground))

function rulesOf(key: string, { dash = 'solid', centre, quiet }: Actor): string[] {
  const name = `.${actorClass(key)}`
  const line = LINES[dash]
  return [
    rule(name, [
      `--actor: var(--actor-${key})`,
      `--actor-text: var(--actor-${key}-text)`,
      ...(quiet ? ['--actor-outline: 1.5px', '--actor-land: var(--figure-muted)'] : []),
    ]),
    ...(line.length > 0 ? [rule(`.drawing .edge${name}:not(.dotted) .stroke`, line)] : []),
    ...(centre ? [rule(`.drawing .land${name}`, ['stroke-width: 1.6px'])] : []),
  ]
}

const rule = (selector: string, lines: readonly string[]) =>
  `${selector} { ${lines.map((line) => `${line};`).join(' ')} }`
