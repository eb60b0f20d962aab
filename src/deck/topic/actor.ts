/** Whom the deck speaks of: the actors of `deck.yaml`, each with a look of its own from the first slide to the last. */

/** A node of a diagram, by Mermaid's names for its shapes. */
export const NODE_SHAPES = {
  square: 'rect',
  rounded: 'rounded',
  stadium: 'stadium',
  circle: 'circle',
  diamond: 'diam',
  hexagon: 'hex',
  trapezoid: 'trap-b',
  parallelogram: 'lean-r',
  cylinder: 'cyl',
} as const
export type NodeShape = keyof typeof NODE_SHAPES

export const DASHES = ['solid', 'dashed', 'dotted', 'dash-dot', 'double'] as const
export type Dash = (typeof DASHES)[number]

/** Where actors stand in every figure of kind `actors`: three at the edges, one in the middle, one around it. */
export const PLACES = ['left', 'upper right', 'lower right', 'centre', 'around'] as const
export type ActorPlace = (typeof PLACES)[number]

/** Tokens of the theme that words may be set in, on every paper. */
export const WORD_COLOURS = ['ink', 'muted', 'pencil', 'mark'] as const

/** `#rrggbb` on paper and in a dark room, or a token of the theme. */
export type Colour = { light: string; dark: string } | (typeof WORD_COLOURS)[number]

export interface Actor {
  name: string
  colour: Colour
  /** Of its nodes in flowcharts, where the diagram gives them none. */
  shape?: NodeShape | undefined
  /** Of its lines. */
  dash?: Dash | undefined
  /** Where it stands in figures of kind `actors`; without one it is in none. */
  place?: ActorPlace | undefined
  /** Letters that stand for it on a map. */
  code?: string | undefined
  /** Every line between it and another actor is the other's. */
  centre?: boolean | undefined
  /** None of those the deck is about: thin outlines, no tint on a map. */
  quiet?: boolean | undefined
}

/** By the class that figures, data and texts name them with. */
export type Actors = Readonly<Record<string, Actor>>

/** The class of what is an actor's, wherever it is shown: apart from all other classes of the page. */
export const actorClass = (actor: string): string => `actor--${actor}`

/**
 * Beside that class, on a page, for rules that hold for every actor: one that looks for a part of `class` has the browser
 * style the whole slide again with each step.
 */
export const HAS_ACTOR = 'has-actor'

export const centreOf = (actors: Actors): string | undefined =>
  Object.entries(actors).find(([, { centre }]) => centre)?.[0]
