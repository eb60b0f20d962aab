/** In whose voice a slide speaks: the registers of `deck.yaml`. */

/** What a slide of a register may cite: the text that the deck reads, everything but that, or anything. */
export const CITES = ['source', 'others', 'any'] as const

interface Register {
  /** What stands on its slides: "In the letter". A subhead of the same words carries the register's mark. */
  label: string
  /** What it means, for readers of the handout. */
  meaning?: string | undefined
  cites: (typeof CITES)[number]
}

/** By the name that `data-register` has. */
export type Registers = Readonly<Record<string, Register>>

/** What the checks demand: of any talk, or of one that reads a text against other sources. */
export const PROFILES = ['talk', 'source-criticism'] as const
export type Profile = (typeof PROFILES)[number]
