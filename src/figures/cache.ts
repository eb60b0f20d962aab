/** Finished drawings on disk, named by what they were made from: `assets/figures/<hash>.svg`. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Figure } from '../deck/model'
import { FONT_FILES } from './fonts'

/** Raised whenever the same text would give another drawing: settings, paint, redrawing or cleaning changed. */
const PIPELINE = 4

const FOLDER = 'assets/figures'

/** 16 hex digits over everything a drawing depends on. */
export function hashOf(figure: Pick<Figure, 'kind' | 'text'>): string {
  const made = [figure.kind, figure.text.replaceAll('\r\n', '\n'), ...environment()]
  return createHash('sha256').update(JSON.stringify(made)).digest('hex').slice(0, 16)
}

/** The cached drawing, or undefined. */
export function readCached(root: string, hash: string): string | undefined {
  const path = join(root, FOLDER, `${hash}.svg`)
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

/** Written beside, then renamed: a stopped run leaves no half file under a good name. */
export function writeCached(root: string, hash: string, svg: string): void {
  const folder = join(root, FOLDER)
  mkdirSync(folder, { recursive: true })
  const beside = join(folder, `.${hash}.${process.pid}`)
  writeFileSync(beside, svg)
  renameSync(beside, join(folder, `${hash}.svg`))
}

/** Removes the cached drawings that are none of `hashes`; returns their file names. */
export function removeOthers(root: string, hashes: ReadonlySet<string>): string[] {
  const folder = join(root, FOLDER)
  if (!existsSync(folder)) return []
  const unused = readdirSync(folder).filter((name) => name.endsWith('.svg') && !hashes.has(name.slice(0, -4)))
  for (const name of unused) rmSync(join(folder, name))
  return unused
}

let known: string[] | undefined

function environment(): string[] {
  if (known) return known
  const { version } = createRequire(import.meta.url)('mermaid/package.json') as { version: string }
  const fonts = FONT_FILES.map((file) => createHash('sha256').update(readFileSync(file)).digest('hex'))
  known = [version, String(PIPELINE), ...fonts]
  return known
}
