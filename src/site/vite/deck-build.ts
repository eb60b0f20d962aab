/** What is known of the deck while its page is built. */
import type { Deck } from '../../deck/model'
import { formatProblems } from '../../deck/problem'
import type { HeadOptions } from '../../pages/head'
import { notesTemplate } from '../../pages/notes'
import { type Compilation, compileSound, renderDeck, renderHosted } from '../compile'
import type { LiveDeck } from './live/live-deck'
import type { ShellParts } from './shell'

/** Options that the caller of Vite already knows. */
export interface DeckOptions {
  /** A sound compilation of the deck; without it the plugin makes one. */
  compiled?: Compilation
  place?: HeadOptions
  /** For the deck in one file, whose script is the speaker's, too; with notes where it is for the speaker alone. */
  packed?: { notes: boolean }
  /** Without scripts, and with whole fonts: handout and script wear the page's styles and have other letters. */
  isForPaper?: boolean
}

/** What a build puts into the shell, compiled once. */
export class DeckBuild {
  #compiled: Compilation | undefined

  constructor(
    readonly root: string,
    readonly given: DeckOptions,
  ) {
    this.#compiled = given.compiled
  }

  /** Throws `DeckError` when the deck has errors, before anything is written. */
  async compile(): Promise<void> {
    if (this.#compiled) return
    this.#compiled = await compileSound(this.root)
    const { problems, files } = this.#compiled
    if (problems.length > 0) console.warn(formatProblems(problems, files))
  }

  /** Undefined where nothing is built: what is served is compiled again and again. */
  get lang(): string | undefined {
    return this.#compiled?.deck?.meta.lang
  }

  /** What a server knows, or the build. */
  known(live: LiveDeck): Promise<Compilation> {
    return this.#compiled ? Promise.resolve(this.#compiled) : live.latest()
  }

  /** Neither printed nor in one file: each byte is sent to each reader. */
  get isHosted(): boolean {
    return !this.given.packed && !this.given.isForPaper
  }

  get imageFiles(): Compilation['imageFiles'] {
    return this.#compiled?.imageFiles ?? new Map()
  }

  get favicon(): Compilation['favicon'] {
    return this.#compiled?.favicon
  }

  get deck(): Deck {
    if (!this.#compiled?.deck) throw new Error('The deck was not compiled before the page was written.')
    return this.#compiled.deck
  }

  /** Beside a page that stands alone there is no other file; paper has its own drawings only. */
  get parts(): ShellParts & Pick<ReturnType<typeof renderHosted>, 'portraits'> {
    const { place, packed } = this.given
    const render = this.isHosted ? renderHosted : renderDeck
    const rendered = render(this.deck, this.#compiled?.drawings ?? new Map(), place)
    return { ...rendered, body: rendered.body + (packed?.notes ? notesTemplate(this.deck) : '') }
  }
}
