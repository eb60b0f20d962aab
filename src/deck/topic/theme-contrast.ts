/** Whether actors can still be seen and read with the colours that `slides/theme.css` gives them and their papers. */
import type { SourceFile, Span } from '../model'
import { errorAt, type Problem } from '../problem'
import type { Actors } from './actor'
import { type ColourPair, GROUNDS, type USES, weakness } from './contrast'
import { type Ground, PAPERS } from './tone'

/** A custom property that is set to colours as they are. */
interface ColourToken extends Span {
  name: string
  pair: ColourPair
}

const DECLARATION = /(--[\w-]+)\s*:\s*([^;{}]+)/g
const HEX = /^#(?:[\da-f]{3}|[\da-f]{6})$/i
const PAIR = /^light-dark\(\s*([^,()]+?)\s*,\s*([^,()]+?)\s*\)$/i
const ACTOR = /^--actor-([a-z\d]+)(-text)?$/

/** Tokens of the papers, in the order of `PAPERS`. */
const PAPER_TOKENS = ['--paper', '--proof', '--wash']

/**
 * Reports `theme-contrast`: a colour of an actor that is too weak for the papers, or a paper that hides the colour an actor
 * has in `deck.yaml`. Judges `#rgb` and `#rrggbb`, alone or in `light-dark()`; other values are left to their author.
 */
export function checkThemeContrast(file: SourceFile, actors: Actors): Problem[] {
  const tokens = tokensIn(file)
  const papersOf = (ground: Ground) =>
    PAPER_TOKENS.map((paper, index) => {
      return tokens.findLast(({ name }) => name === paper)?.pair[ground] ?? PAPERS[ground][index] ?? ''
    })
  const own = tokens.flatMap((token) => {
    const [, key = '', text] = ACTOR.exec(token.name) ?? []
    return weakIn(token, actors[key], token.pair, papersOf, text ? 'words' : 'fill')
  })
  const given = Object.entries(actors).flatMap(([key, actor]) => {
    const paper = tokens.findLast(({ name }) => name === '--paper')
    const isOwn = tokens.some(({ name }) => name === `--actor-${key}`)
    if (!paper || isOwn || typeof actor.colour === 'string') return []
    return weakIn(paper, actor, actor.colour, papersOf, 'fill')
  })
  return [...own, ...given]
}

function weakIn(
  at: Span,
  actor: Actors[string] | undefined,
  pair: ColourPair,
  papersOf: (ground: Ground) => string[],
  use: keyof typeof USES,
): Problem[] {
  if (!actor) return []
  return GROUNDS.flatMap((ground) => {
    const papers = papersOf(ground).slice(0, use === 'fill' ? 1 : undefined)
    const weak = weakness(actor, pair[ground], ground, papers, use)
    return weak ? [errorAt(at, { rule: 'theme-contrast', ...weak })] : []
  })
}

/** In the order of the file, comments left out. */
function tokensIn({ path, text }: SourceFile): ColourToken[] {
  const plain = text.replace(/\/\*[\s\S]*?\*\//g, (comment) => ' '.repeat(comment.length))
  return [...plain.matchAll(DECLARATION)].flatMap(({ index, 0: whole, 1: name = '', 2: value = '' }) => {
    const pair = pairOf(value.trim())
    return pair ? [{ file: path, start: index, end: index + whole.trimEnd().length, name, pair }] : []
  })
}

function pairOf(value: string): ColourPair | undefined {
  const [, light = value, dark = value] = PAIR.exec(value) ?? []
  return HEX.test(light) && HEX.test(dark) ? { light: long(light), dark: long(dark) } : undefined
}

/** `#rgb` as `#rrggbb`. */
const long = (colour: string) => (colour.length === 4 ? colour.replace(/[\da-f]/gi, '$&$&') : colour)
