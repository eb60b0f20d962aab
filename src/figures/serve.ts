/** What the drawing page gets: its shell, its modules, Mermaid and the fonts, all from disk and nothing else. */
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Route } from 'playwright-core'
import { build, type Rollup, transformWithOxc } from 'vite'
import { ENGINE, packageFolder } from '../engine/folder'
import { FONT_STYLE } from './fonts'
import { KINDS } from './kinds'

/** Never reached over a network: every request is answered here or refused. */
export const FIGURES_ORIGIN = 'http://figures.invalid/'

/** Where the kinds' modules stand. */
const PAGE = join(ENGINE, 'src/figures/page')

/** Answers a request of the drawing page; TypeScript modules are stripped of their types on the way. */
export async function serve(route: Route, fonts: string): Promise<void> {
  const url = new URL(route.request().url())
  if (url.href === FIGURES_ORIGIN) return route.fulfill({ contentType: 'text/html', body: shell(fonts) })
  const path = url.href.startsWith(FIGURES_ORIGIN) ? fileOf(url.pathname) : undefined
  if (path === undefined) return route.abort()
  if (!path.endsWith('.ts')) return route.fulfill({ path })
  const code = isBundled(path) ? await bundled(path) : await stripped(path)
  return route.fulfill({ contentType: 'text/javascript', body: code })
}

/** Endings of files that the drawing page may ask for; imports of our own modules have none. */
const SERVED = /\.(?:ts|mjs|css|woff2)$/

const isBundled = (path: string) =>
  Object.values(KINDS).some((kind) => kind.bundled && path === join(PAGE, `${kind.module}.ts`))

const bundles = new Map<string, Promise<string>>()

const stripped = async (path: string) => (await transformWithOxc(readFileSync(path, 'utf8'), path)).code

/** A module with all it imports, made once. */
function bundled(path: string): Promise<string> {
  const made = bundles.get(path) ?? bundle(path)
  bundles.set(path, made)
  return made
}

async function bundle(path: string): Promise<string> {
  const lib = { entry: path, formats: ['es' as const] }
  const options = { write: false, minify: false, target: 'es2022', lib }
  const output = (await build({
    configFile: false,
    root: ENGINE,
    logLevel: 'error',
    publicDir: false,
    build: options,
  })) as Rollup.RollupOutput[]
  return output[0]?.output[0].code ?? ''
}

function fileOf(pathname: string): string | undefined {
  const path = placeOf(decodeURIComponent(pathname))
  const known = SERVED.test(path) ? path : `${path}.ts`
  return statSync(known, { throwIfNoEntry: false })?.isFile() ? known : undefined
}

/** Packages have one address wherever npm put them. */
function placeOf(path: string): string {
  const [, name, rest] = /^\/node_modules\/((?:@[^/]+\/)?[^/]+)\/(.+)$/.exec(path) ?? []
  return name && rest ? join(packageFolder(name), rest) : join(ENGINE, path)
}

function shell(fonts: string): string {
  const sheets = ['/src/figures/page/words.css', '/src/figures/page/paint.css']
  const links = sheets.map((sheet) => `<link rel="stylesheet" href="${sheet}">`).join('')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Figures</title><style>${FONT_STYLE}${fonts}</style>${links}</head><body></body></html>`
}
