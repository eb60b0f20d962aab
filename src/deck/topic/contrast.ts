/** Whether actors can be told from what they are drawn and written on (WCAG 2.2, 1.4.11 for fills, 1.4.3 for words). */
import type { DeckMeta, Span } from '../model'
import { errorAt, type Problem } from '../problem'
import type { Actor } from './actor'
import { contrast, type Ground, PAPERS, toneFor } from './tone'

/** A colour on paper and in a dark room, as `#rrggbb`. */
export type ColourPair = Readonly<Record<Ground, string>>

/** What a colour is for, and the contrast that it needs. */
export const USES = { fill: { what: 'lines and fills', least: 3 }, words: { what: 'words', least: 4.5 } } as const

export const GROUNDS: readonly Ground[] = ['light', 'dark']
const WHERE: Readonly<Record<Ground, string>> = { light: 'on paper', dark: 'in a dark room' }

/** Reports `actor-contrast`: a colour of `deck.yaml` that hardly differs from the theme's paper. */
export function checkActorContrast({ actors }: DeckMeta, spanOf: (path: readonly PropertyKey[]) => Span): Problem[] {
  return Object.entries(actors).flatMap(([key, actor]) => {
    const { colour } = actor
    if (typeof colour === 'string') return []
    return GROUNDS.flatMap((ground) => {
      const weak = weakness(actor, colour[ground], ground, PAPERS[ground].slice(0, 1), 'fill')
      return weak ? [errorAt(spanOf(['actors', key, 'colour', ground]), { rule: 'actor-contrast', ...weak })] : []
    })
  })
}

/** What is wrong with an actor's colour on the first of the papers that hides it, and what to do; undefined on none. */
export function weakness(
  { name }: Actor,
  colour: string,
  ground: Ground,
  papers: readonly string[],
  use: keyof typeof USES,
): { message: string; hint: string } | undefined {
  const { what, least } = USES[use]
  const paper = papers.find((each) => contrast(colour, each) < least)
  if (paper === undefined) return undefined
  const ratio = Math.floor(contrast(colour, paper) * 100) / 100
  const message = `The colour of ${name} ${WHERE[ground]}, ${colour}, has a contrast of ${ratio} : 1 with ${paper}; ${what} need ${least} : 1.`
  const tone = toneFor(colour, ground, least, papers)
  const [than, paperThan] = ground === 'light' ? ['darker', 'lighter'] : ['lighter', 'darker']
  const isEnough = papers.every((each) => contrast(tone, each) >= least)
  return { message, hint: isEnough ? `Choose a ${than} one, such as ${tone}.` : `Choose a ${paperThan} paper.` }
}
