import type { Ratio } from './canvas'
import type { FontChoices } from './font'
import type { RuleLevels } from './rules/rule-setting'
import type { Span } from './source-file'
import type { Actors } from './topic/actor'
import type { Profile, Registers } from './topic/register'

/** `slides/deck.yaml`. */
export interface DeckMeta {
  title: string
  subtitle?: string | undefined
  author: string
  /** ISO date, `2026-11-24`. */
  date: string
  /** BCP 47 language tag of the deck's text. */
  lang: string
  description: string
  keywords: string[]
  /** Planned length of the talk. */
  minutes: number
  /** Shorter versions of the talk, each by its length in minutes. */
  cuts?: number[] | undefined
  /** The one that presenting opens with. */
  'default-cut'?: number | undefined
  /** Words a minute that the notes may be spoken at. */
  pace?: { from: number; to: number } | undefined
  /** ISO date of the latest source: no statement can be true as of a later day. */
  'evidence-until'?: string | undefined
  /** What separates slides, as a pattern; `---` between blank lines without it. */
  separator?: string | undefined
  /** What separates vertical slides, which are the next ones of the talk. */
  vertical?: string | undefined
  /** What the checks demand of the deck. */
  profile: Profile
  /** What the deck makes of single rules, against its profile. */
  rules: RuleLevels
  /** Id of the reference the deck reads, which a source criticism has. */
  source?: string | undefined
  actors: Actors
  registers: Registers
  /** Of its slides; 16:9 without it. */
  ratio?: Ratio | undefined
  /** Of whoever stands behind the talk. */
  logo?: Logo | undefined
  /** The sign of its windows and of its tile on a phone, in place of the engine's. */
  favicon?: Favicon | undefined
  /** Fonts in place of the theme's. */
  fonts?: FontChoices | undefined
  /** The file of a citation style (CSL) beside deck.yaml; without it the references have the engine's own. */
  'citation-style'?: string | undefined
  /** Where the deck is hosted, for share cards and search engines. */
  site?: string | undefined
  /** Where readers write to: an address of mail, or of the web. */
  contact?: string | undefined
  /** What others may do with the deck's words: the licence's name and its address. */
  license?: { name: string; url: string } | undefined
}

export interface Favicon {
  /** An SVG, from the folder of the slides. */
  file: string
  /** Where deck.yaml names it. */
  span?: Span | undefined
}

export interface Logo {
  /** From the folder of the slides. */
  file: string
  /** Empty where it only decorates; undefined where nobody said. */
  alt?: string | undefined
  /** The file for a dark room. */
  dark?: string | undefined
  /** The title alone, or every slide. */
  on?: 'title' | 'all' | undefined
  /** Where deck.yaml names it. */
  span?: Span | undefined
}
