/** The whole deck as one file that opens from disk and asks for nothing. */
import { build, type Rollup } from 'vite'
import { compileSound } from './compile'
import { mediaType } from './files/media-type'
import { replaceFile } from './files/replace-file'
import { allowedIn, packedPolicy, withPolicy } from './hosting/policy'
import { deckConfig } from './vite/config'

type Bundle = Rollup.RollupOutput['output']

/**
 * Writes the deck to `target`, beside first, then renamed. Returns its size in bytes. Throws `DeckError` when the deck
 * has errors. With notes it is a private file, and always the speaker's page.
 */
export async function packDeck(root: string, target: string, { notes = false } = {}): Promise<number> {
  const compiled = await compileSound(root, { medium: 'packed' })
  const config = deckConfig(root, { compiled, packed: { notes } })
  const output = { codeSplitting: false }
  const options = { ...config.build, write: false, rolldownOptions: { ...config.build?.rolldownOptions, output } }
  const built = (await build({
    ...config,
    configFile: false,
    logLevel: 'error',
    build: options,
  })) as Rollup.RollupOutput
  const page = packed(built.output)
  await replaceFile(target, page)
  return Buffer.byteLength(page)
}

/** The built page with its script, fonts and icon inside. Only what the build wrote is exchanged, never a slide's words. */
function packed(bundle: Bundle): string {
  const page = sourceOf(bundle, 'index.html')
  const { scripts, styles, films = false } = allowedIn(page)
  const inside = styles.map((style) => withData(bundle, style))
  const end = page.indexOf('</head>')
  let head = page
    .slice(0, end)
    .replace(/<link rel="(?:manifest|apple-touch-icon|modulepreload)"[^>]*>\n?/g, '')
    .replace(/<link rel="icon"[^>]*>/, (link) => withData(bundle, link))
    .replace(MODULE, (_, name: string) => `<script type="module">${scriptOf(bundle, name)}</script>`)
  styles.forEach((style, index) => {
    head = head.replace(style, () => inside[index] ?? '')
  })
  const module = MODULE.exec(page)?.[1]
  const all = [...scripts, ...(module ? [scriptOf(bundle, module)] : [])]
  const rest = page.slice(end).replace(PRELOADS, '$1')
  return withPolicy(head + rest, packedPolicy({ scripts: all, styles: inside, films }))
}

/** Bytes of a packed page that are its deck's own pictures and films, by whose weight the budget grows. */
export const picturesIn = (page: string): number =>
  [...page.matchAll(/(?: (?:src|srcset|poster)|<image href)="(data:[^"]*)"/g)].reduce(
    (sum, [, data = '']) => sum + data.length,
    0,
  )

/** What `addPreloads` writes, first in the body. */
const PRELOADS = /^(<\/head>\s*<body>\s*)(?:<link rel="preload"[^>]*>\s*)+/

/** The page's script, as Vite writes it into the head. */
const MODULE = /<script type="module"[^>]*\ssrc="\.\/([^"]+)"[^>]*><\/script>/

/** The end tag of a script ends it wherever it stands. */
const scriptOf = (bundle: Bundle, name: string) => sourceOf(bundle, name).replaceAll('</script', '<\\/script')

const withData = (bundle: Bundle, text: string) =>
  text.replace(
    /(url\("?|href=")\.\/(assets\/[^")]+)/g,
    (_, before: string, name: string) => before + dataOf(bundle, name),
  )

function sourceOf(bundle: Bundle, name: string): string {
  const found = bundle.find((each) => each.fileName === name)
  if (!found) throw new Error(`The build has no file "${name}".`)
  return found.type === 'chunk' ? found.code : String(found.source)
}

function dataOf(bundle: Bundle, name: string): string {
  const found = bundle.find((each) => each.fileName === decodeURI(name))
  const type = mediaType(name)
  if (found?.type !== 'asset' || !type) throw new Error(`"${name}" cannot be packed.`)
  return `data:${type};base64,${Buffer.from(found.source).toString('base64')}`
}
