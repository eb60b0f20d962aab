/** The built page as it is written: fonts, style and markup fitted to the deck, and the content policy over all. */
import type { Plugin, Rollup } from 'vite'
import type { Deck } from '../../deck/model'
import { lettersOfFormulas } from '../../pages/formula/formula-style'
import { keptTexts } from '../font-use/kept-texts'
import { type FittedFonts, fitFonts } from '../fonts/fit-fonts'
import { keptFonts } from '../fonts/kept-fonts'
import { addPreloads } from '../fonts/preload'
import { shownText } from '../fonts/shown-text'
import { interfaceTexts } from '../fonts/subset'
import { withFavicon } from '../hosting/favicon'
import { addPolicy } from '../hosting/policy'
import { LINKS } from '../hosting/publish'
import { lightenPage } from '../lighten/lighten'
import { FONT_FOLDER } from '../own-fonts/font-file'
import { firstFonts, fontsInstead } from '../own-fonts/in-place-of'
import type { DeckBuild } from './deck-build'
import { fillShell } from './shell'

/** The last touches on the shell, then the deck into it: nothing that an author wrote is searched or replaced. */
export function deckPage(build: DeckBuild, isForPaper: boolean): Plugin {
  return {
    name: 'deck:page',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_, bundle) {
      const page = bundle['index.html']
      if (page?.type !== 'asset') return
      const { parts } = build
      const [plain, favicon] = withFavicon(tidied(String(page.source)), bundle, build.favicon)
      const whole = { page: plain, files: new Map<string, Uint8Array>() }
      const { page: shell, files } = isForPaper ? whole : await fitted(plain, parts, { bundle, build })
      for (const [fileName, source] of [...files, ...build.imageFiles])
        this.emitFile({ type: 'asset', fileName, source })
      if (favicon) this.emitFile({ type: 'asset', fileName: favicon, source: build.favicon ?? '' })
      const { portraits } = parts
      if (portraits) this.emitFile({ type: 'asset', fileName: portraits.name, source: portraits.source })
      const preloaded = addPreloads(shell, [...files.keys(), ...Object.keys(bundle)], firstFonts(build.deck.fonts))
      const own = { shell: preloaded, parts }
      const light = build.isHosted ? lightenPage({ ...own, bundle }) : own
      page.source = fillShell(addPolicy(light.shell, hasFilms(build.deck)), light.parts)
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

/** The shell with the theme's fonts fitted to the deck. */
async function fitted(
  shell: string,
  parts: DeckBuild['parts'],
  { bundle, build: { deck, root, isHosted } }: { bundle: Rollup.OutputBundle; build: DeckBuild },
): Promise<FittedFonts> {
  const page = fillShell(shell, parts)
  const portraits = parts.portraits?.source ?? ''
  const formulas = page.includes('<math') ? lettersOfFormulas([{ mathml: page }]).join('') : ''
  const fonts = { ...fontsOf(bundle), ...fontsInstead(deck.fonts), keep: await keptFonts(root) }
  return fitFonts(shell, fonts, {
    ...{ own: shownText(page + portraits), formulas, ...(await interfaceTexts(deck.meta.lang)) },
    // In one file nothing is fetched later.
    ...(isHosted && { setIn: await keptTexts(root, page, portraits) }),
  })
}

/** The theme's leave the bundle: what is made of them takes their place. */
function fontsOf(bundle: Rollup.OutputBundle): { theme: Map<string, Uint8Array>; others: Set<string> } {
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
  return { theme, others }
}
