/** The Vite plugins of a deck: its documents, live reload, what a build writes last. */
import type { Plugin } from 'vite'
import { DeckBuild, type DeckOptions } from './deck-build'
import { deckFiles } from './deck-files'
import { deckLanguage } from './deck-language'
import { deckPage } from './deck-page'
import { guardServer } from './guard'
import { deckReload } from './live/deck-reload'
import { LiveDeck } from './live/live-deck'
import { liveImages } from './live/live-images'
import { speakerNotes } from './live/speaker-notes'
import { packedScript, withoutScript } from './page-scripts'
import { revealCore } from './reveal-patch'
import { bundleBoot, fillShell, LiveBoot, prepareShell } from './shell'
import { speakerShell } from './speaker-shell'
import { topicStyle } from './topic-style'

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

const bootOf = ({ given }: DeckBuild) => (given.isForPaper ? '' : bundleBoot())

/** The deck into the shell: at once where it is served; a build fills it last, when all else of the page is known. */
function deckDocument(live: LiveDeck, build: DeckBuild): Plugin {
  let building = false
  const boot = new LiveBoot()
  return {
    name: 'deck:document',
    configureServer: (server) => boot.watch(server),
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
        if (building) return prepareShell(shell, { lang: build.deck.meta.lang, boot: await bootOf(build) })
        const { parts, lang } = await live.page()
        return fillShell(prepareShell(shell, { lang, boot: await boot.latest() }), parts)
      },
    },
  }
}
