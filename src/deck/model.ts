/**
 * The deck as plain data: what every page, check and export looks at.
 *
 * It survives `JSON.parse(JSON.stringify(deck))` unchanged. Offsets count UTF-16 code units from the start of the
 * file's text (after a byte order mark, if any, was dropped).
 */
import type { ClaimKind, SourcePage } from './claim'
import type { DeckMeta } from './deck-meta'
import type { Figure } from './figure'
import type { DeckFonts } from './font'
import type { Backdrop, DeckImage, Film } from './image/deck-image'
import type { DeckToken } from './markdown/token'
import type { Quiet } from './rules/rule-setting'
import type { Span } from './source-file'
import type { Reference } from './sources/reference'

export * from './claim'
export * from './deck-meta'
export * from './figure'
export * from './image/deck-image'
export * from './markdown/token'
export * from './source-file'
export * from './sources/reference'
export * from './topic/actor'
export * from './topic/register'

export interface Deck {
  meta: DeckMeta
  sections: Section[]
  /** Labels of all parts of the talk; a print or a cut may have sections of some of them only. */
  parts: string[]
  /** Cited references only: first those cited on slides, then those of handout texts, each in order. */
  references: Reference[]
  /** Absent when the folder has no `claims.yaml`, or none that can be read. */
  ledger?: Ledger | undefined
  /** Pictures of the slides, by how they are named there; absent as long as their files were not read. */
  images?: Record<string, DeckImage> | undefined
  /** Films, in the same way; absent on paper, where their pictures stand for them. */
  films?: Record<string, Film> | undefined
  /** Fonts of its own; absent with the theme's, and as long as their files were not read. */
  fonts?: DeckFonts | undefined
  /** Addresses that were published once and have to lead somewhere for good: `addresses.json`. */
  published: Published[]
}

export interface Published {
  slug: string
  /** Its place in the list. */
  span: Span
}

/** A chapter of the talk: one Markdown file. */
export interface Section {
  /** The file's name without number and extension: `slides/02-mechanism.md` is `mechanism`. */
  id: string
  file: string
  /** Short name, shown in the footer and the list of sections. */
  title: string
  /** What the opener shows large and the footer puts before the title, e.g. `II`. */
  label?: string | undefined
  minutes?: number | undefined
  /** After the talk: in the document and on paper, outside the walk, the count and the plan. */
  appendix?: boolean | undefined
  slides: Slide[]
}

export const LAYOUTS = [
  'title',
  'section',
  'claim',
  'sentence',
  'quote',
  'reading',
  'collation',
  'ranks',
  'figure',
  'compare',
  'table',
  'references',
] as const
/** `own` is one of the deck's, which `ownLayout` names. */
export type Layout = (typeof LAYOUTS)[number] | 'own'

export interface Slide {
  /** The slide's anchor in every medium: `#id`. */
  id: string
  layout: Layout
  /** The deck's own layout, by the name of its style sheet: `slides/layouts/agenda.css` is `agenda`. */
  ownLayout?: string | undefined
  /** One of `deck.yaml`. */
  register?: string | undefined
  /** Level of the headline in the document: 1 for the deck's first, which is its title as a rule, 2 for openers and slides without one, 3 below. */
  level: 1 | 2 | 3
  /** Inline tokens of the headline. */
  headline: DeckToken[]
  /** The headline as plain text. */
  headlineText: string
  body: DeckToken[]
  /** Public text for readers: shown in the article and on the handout, never on the screen. */
  handout: DeckToken[]
  /** Public: the slide's figure in words, for who reads or hears it. */
  inWords: DeckToken[]
  /** Private: what the speaker says. Never part of a public build. */
  notes: DeckToken[]
  /** Ids of the ledger's claims this slide carries. */
  claims: string[]
  /** Of an opener: ids of the claims that it points at; its words from the first subhead on are said of them. */
  points?: string[] | undefined
  /** Ids of the references cited on the slide itself, each once, in order. */
  cites: string[]
  /** Ids of those cited in its text for readers: figure in words and handout. */
  handoutCites: string[]
  figures: Figure[]
  /** A picture behind its words. */
  backdrop?: Backdrop | undefined
  /** A colour behind them, `#rrggbb`. */
  ground?: string | undefined
  minutes?: number | undefined
  /** ISO date of what it says: `2026-03-10`, or `2026-03`. */
  asOf?: string | undefined
  /** The cuts of the talk it belongs to, in minutes. */
  cuts: number[]
  /** Layout `references`, once spread over slides: ids of what is listed on this one. */
  listed?: string[] | undefined
  /** Extra classes from `class="…"`. */
  classes: string[]
  /** Shown to its author only: no public build has it. */
  draft: boolean
  /** Addresses the slide had before: links to them lead here. */
  aliases: string[]
  /** Rules that say nothing here, as a comment wants it. */
  quiets: Quiet[]
  /** The slide's text in its file. */
  span: Span
}

/** `slides/claims.yaml`: what the deck has to account for. */
export interface Ledger {
  claims: Record<string, Claim>
  quotations: Record<string, Quotation>
  /** Other passages of the source that may be quoted word for word. */
  passages: Record<string, Passage>
  /** Claim id to the reason why no slide carries it. */
  leftOut: Record<string, string>
  /** How the source is drawn, if the ledger says so. */
  page?: SourcePage | undefined
}

interface Claim {
  kind: ClaimKind
  check: 'supported' | 'partly' | 'not found' | 'contradicted' | 'contested' | 'not testable' | 'open'
}

interface Quotation extends Passage {
  speaker: string
  claim: string
}

export interface Passage {
  text: string
  /** What the source itself says of these words, word for word. */
  attaches: string[]
}
