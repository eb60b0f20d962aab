/** The Vite plugins: the deck into the shell, live reload, the page's content policy. */
import type { Plugin, Rollup } from 'vite'
import type { Deck } from '../../deck/model'
import { formatProblems } from '../../deck/problem'
import { lettersOfFormulas } from '../../pages/formula/formula-style'
import type { HeadOptions } from '../../pages/head'
import { notesTemplate } from '../../pages/notes'
import { type Compilation, compileSound, renderDeck, renderHosted } from '../compile'
import { DeckError } from '../deck-error'
import { type FittedFonts, fitFonts, shownText } from '../fonts/fit-fonts'
import { addPreloads } from '../fonts/preload'
import { interfaceTexts } from '../fonts/subset'
import { addPolicy } from '../hosting/policy'
import { LINKS } from '../hosting/publish'
import { FONT_FOLDER } from '../own-fonts/font-file'
import { firstFonts, fontsInstead } from '../own-fonts/in-place-of'
import { deckFiles } from './deck-files'
import { deckLanguage } from './deck-language'
import { deckReload } from './deck-reload'
import { guardServer } from './guard'
import { LiveDeck } from './live-deck'
import { liveImages } from './live-images'
import { packedScript, withoutScript } from './page-scripts'
import { revealCore } from './reveal-patch'
import { bundleBoot, fillShell, prepareShell, type ShellParts } from './shell'
import { speakerNotes } from './speaker-notes'
import { speakerShell } from './speaker-shell'
import { topicStyle } from './topic-style'

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

export function deckPlugins(root: string, given: DeckOptions = {}): Plugin[] {
  const live = new LiveDeck(root)
  const build = new DeckBuild(root, given)
  const tag = async () => build.lang ?? (await live.latest()).deck?.meta.lang ?? 'en'
  return [
    deckLanguage(tag),
    speakerShell(tag),
    guardServer(),
    deckFiles(root),
    ...(given.packed ? [packedScript()] : []),
    ...(given.isForPaper ? [withoutScript()] : []),
    revealCore(),
    topicStyle(() => build.known(live)),
    deckDocument(live, build),
    deckReload(root, live),
    speakerNotes(live),
    liveImages(live),
    deckPage(build, given.isForPaper === true),
  ]
}

/** What a build puts into the shell, compiled once. */
class DeckBuild {
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

  get imageFiles(): Compilation['imageFiles'] {
    return this.#compiled?.imageFiles ?? new Map()
  }

  get deck(): Deck {
    if (!this.#compiled?.deck) throw new Error('The deck was not compiled before the page was written.')
    return this.#compiled.deck
  }

  /** Beside a page that stands alone there is no other file; paper has its own drawings only. */
  get parts(): ShellParts & Pick<ReturnType<typeof renderHosted>, 'portraits'> {
    const { place, packed, isForPaper } = this.given
    const render = packed || isForPaper ? renderDeck : renderHosted
    const rendered = render(this.deck, this.#compiled?.drawings ?? new Map(), place)
    return { ...rendered, body: rendered.body + (packed?.notes ? notesTemplate(this.deck) : '') }
  }
}

/** The deck into the shell: at once where it is served; a build fills it last, when all else of the page is known. */
function deckDocument(live: LiveDeck, build: DeckBuild): Plugin {
  let building = false
  return {
    name: 'deck:document',
    configResolved: (config) => {
      building = config.command === 'build'
    },
    async buildStart() {
      if (building) await build.compile()
    },
    transformIndexHtml: {
      order: 'post',
      async handler(shell, { path }) {
        if (path !== '/index.html') return shell
        const boot = build.given.isForPaper ? '' : await bundleBoot()
        if (building) return prepareShell(shell, { lang: build.deck.meta.lang, boot })
        const { deck, drawings, problems, files } = await live.latest()
        if (!deck) throw new DeckError(problems, files)
        const prepared = prepareShell(shell, { lang: deck.meta.lang, boot })
        return fillShell(prepared, renderDeck(deck, drawings, build.given.place))
      },
    },
  }
}

/** The last touches on the shell, then the deck into it: nothing that an author wrote is searched or replaced. */
function deckPage(build: DeckBuild, isForPaper: boolean): Plugin {
  return {
    name: 'deck:page',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_, bundle) {
      const page = bundle['index.html']
      if (page?.type !== 'asset') return
      const { parts } = build
      const plain = tidied(String(page.source))
      const whole = { page: plain, files: new Map<string, Uint8Array>() }
      const { page: shell, files } = isForPaper ? whole : await fitted(plain, parts, { bundle, deck: build.deck })
      for (const [fileName, source] of [...files, ...build.imageFiles])
        this.emitFile({ type: 'asset', fileName, source })
      const { portraits } = parts
      if (portraits) this.emitFile({ type: 'asset', fileName: portraits.name, source: portraits.source })
      const preloaded = addPreloads(shell, [...files.keys(), ...Object.keys(bundle)], firstFonts(build.deck.fonts))
      page.source = fillShell(addPolicy(preloaded, hasFilms(build.deck)), parts)
    },
  }
}

const hasFilms = ({ films = {} }: Deck) => Object.keys(films).length > 0

/** `crossorigin` keeps a module from loading where there is no server. */
const tidied = (shell: string) =>
  shell
    .replace(/ crossorigin(?=[ >])/g, '')
    .replace(/>\n+(?=<)/g, '>')
    .replace('<link rel="icon"', `${LINKS}$&`)

/** Whether a file is one of the theme's fonts or of those that deck.yaml names; what theme.css names is left as it is. */
const isThemeFont = (file: string) =>
  /@fontsource\/(source|stix)-.*\.woff2$/.test(file) || (file.includes(`${FONT_FOLDER}/`) && file.endsWith('.woff2'))

/** The shell with the theme's fonts fitted to the deck; the whole ones leave the bundle. */
async function fitted(
  shell: string,
  parts: DeckBuild['parts'],
  { bundle, deck }: { bundle: Rollup.OutputBundle; deck: Deck },
): Promise<FittedFonts> {
  const theme = new Map<string, Uint8Array>()
  const others = new Set<string>()
  for (const [name, file] of Object.entries(bundle)) {
    if (file.type !== 'asset') continue
    if (!file.originalFileNames.some(isThemeFont)) others.add(name)
    else {
      theme.set(name, Buffer.from(file.source))
      delete bundle[name]
    }
  }
  const page = fillShell(shell, parts)
  const own = shownText(page + (parts.portraits?.source ?? ''))
  const formulas = page.includes('<math') ? lettersOfFormulas([{ mathml: page }]).join('') : ''
  return fitFonts(
    shell,
    { theme, others, ...fontsInstead(deck.fonts) },
    { own, formulas, ...(await interfaceTexts(deck.meta.lang)) },
  )
}
