/** What Markdown is made of, as marked reads it, with places in the file. */
import type { Tokens } from 'marked'

/**
 * A token of marked with its place. `offset` is where `raw` begins in the file, or -1 where marked rewrote the text
 * (lazy continuation lines). `attributes` come from `<!-- .element: … -->`.
 */
export type DeckToken = Tokens.Generic & {
  offset?: number
  /** Where it stands, if not in the slide's own file. */
  file?: string
  attributes?: Record<string, string>
  tokens?: DeckToken[]
}

/** `[@R002; @R003]`: the marks of one citation. */
export interface CiteToken {
  type: 'cite'
  raw: string
  ids: string[]
  offset?: number
}

/** `[Gore]{.ring fix="Gor"}`: a bracketed span, after Pandoc. */
export interface SpanToken {
  type: 'span'
  raw: string
  classes: string[]
  /** `fix`: the correction written beside a marked word. `lang`: BCP 47 language of the words. */
  pairs: { name: string; value: string }[]
  /** What is neither a class nor a pair. */
  rest: string[]
  tokens: DeckToken[]
  offset?: number
}
