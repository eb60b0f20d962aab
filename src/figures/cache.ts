/** Finished drawings on disk, named by what they were made from: `assets/figures/<hash>.svg`, and `<hash>.portrait.svg`. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { chartWriting } from '../deck/data/chart-writing'
import type { FigureForm } from '../deck/drawing'
import type { DeckFonts } from '../deck/font'
import type { Actors, Chart, Figure, FigureKind } from '../deck/model'
import { packageFolder } from '../engine/folder'
import { FONT_FILES, SERIF_FILES } from './fonts'
import { KINDS } from './kinds'

const FOLDER = 'assets/figures'

/** 16 hex digits over everything a drawing depends on. */
export function cacheKeyOf(
  figure: Pick<Figure, 'kind' | 'text' | 'chart' | 'strip' | 'grid' | 'units' | 'page'>,
  { actors = {}, fonts }: { actors?: Actors | undefined; fonts?: DeckFonts | undefined } = {},
): string {
  const looks = KINDS[figure.kind].looks?.(figure, actors)
  const data = [
    ...(figure.chart ? chartData(figure.chart) : []),
    ...(figure.strip ? [figure.strip] : []),
    ...(figure.grid ? [figure.grid] : []),
    ...(figure.units ? [figure.units] : []),
    ...(figure.page ? [figure.page.columns] : []),
    ...(looks ? [looks] : []),
    ...(fonts?.key ? [fonts.key] : []),
  ]
  const made = [figure.kind, figure.text.replaceAll('\r\n', '\n'), ...data, ...environment(figure.kind)]
  return createHash('sha256').update(JSON.stringify(made)).digest('hex').slice(0, 16)
}

/** Of a chart, what its text does not say; how English writes it is what drawings are kept by without a word. */
function chartData({ rows, writing }: Chart): unknown[] {
  return isDeepStrictEqual(writing, chartWriting('en')) ? [rows] : [rows, writing]
}

/** The file's name: a portrait picture stands beside the one for the slide. */
const nameOf = (hash: string, form: FigureForm) => (form === 'portrait' ? `${hash}.portrait.svg` : `${hash}.svg`)

/** The cached picture, or undefined. */
export function readCached(root: string, hash: string, form: FigureForm = 'landscape'): string | undefined {
  const path = join(root, FOLDER, nameOf(hash, form))
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

/** Written beside, then renamed: a stopped run leaves no half file under a good name. */
export function writeCached(root: string, hash: string, svg: string, form: FigureForm = 'landscape'): void {
  const folder = join(root, FOLDER)
  mkdirSync(folder, { recursive: true })
  const beside = join(folder, `.${hash}.${process.pid}`)
  writeFileSync(beside, svg)
  renameSync(beside, join(folder, nameOf(hash, form)))
}

/** Removes the cached drawings that are none of `hashes`, and half files of stopped runs; returns the drawings' names. */
export function removeOthers(root: string, hashes: ReadonlySet<string>): string[] {
  const folder = join(root, FOLDER)
  if (!existsSync(folder)) return []
  const unused = readdirSync(folder).filter((name) => name.endsWith('.svg') && !hashes.has(name.split('.')[0] ?? ''))
  const half = readdirSync(folder).filter((name) => /^\.[0-9a-f]{16}\.\d+$/.test(name))
  for (const name of [...unused, ...half]) rmSync(join(folder, name))
  return unused
}

const versions = new Map<FigureKind, string[]>()

/** Versions of the libraries that draw this kind, of our own pipeline, and the fonts it is measured with. */
function environment(kind: FigureKind): string[] {
  const known = versions.get(kind)
  if (known) return known
  const { packages, pipeline, serif = false } = KINDS[kind]
  const found = packages.map(versionOf)
  const fonts = [...FONT_FILES, ...(serif ? SERIF_FILES : [])].map((file) =>
    createHash('sha256').update(readFileSync(file)).digest('hex'),
  )
  const all = [...found, String(pipeline), ...fonts]
  versions.set(kind, all)
  return all
}

function versionOf(name: string): string {
  const manifest = join(packageFolder(name), 'package.json')
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version
}
