/** What a package of Fontsource has, by the lists that each of them carries. */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

export interface FontPackage {
  id: string
  family: string
  /** The weights there are, ascending; of a variable font the ends of its range. */
  weights: number[]
  isVariable: boolean
  /** What a letter is asked for in: a part of the font, by its name in the names of files, and its `unicode-range`. */
  parts: { name: string; range: string }[]
  folder: string
}

interface Metadata {
  id: string
  family: string
  weights: number[]
  styles: string[]
  subsets: string[]
  variable: false | Record<string, { min: string; max: string }>
}

/**
 * The package as the deck's folder sees it: beside the deck, or above. Undefined when it is not installed, or is no font
 * that stands upright.
 */
export function fontPackage(root: string, name: string): FontPackage | undefined {
  const folders = (createRequire(join(root, 'slides/deck.yaml')).resolve.paths(name) ?? []).map((path) =>
    join(path, name),
  )
  const folder = folders.find((each) => existsSync(join(each, 'metadata.json')))
  if (!folder) return undefined
  const { id, family, weights, variable } = readJson<Metadata>(folder, 'metadata.json')
  const isVariable = name.startsWith('@fontsource-variable/')
  const axis = isVariable && variable ? variable.wght : undefined
  const parts = partsOf(folder).map(([part, range]) => ({ name: part.replace(/^\[(.*)\]$/, '$1'), range }))
  const known = {
    id,
    family,
    isVariable,
    folder,
    weights: axis ? [Number(axis.min), Number(axis.max)] : weights.toSorted((a, b) => a - b),
  }
  return {
    ...known,
    parts: parts.filter((part) => existsSync(fileOf({ ...known, parts: [] }, part.name, known.weights[0] ?? 400))),
  }
}

/** Some fonts of a single part have no list of ranges. */
function partsOf(folder: string): [string, string][] {
  if (existsSync(join(folder, 'unicode.json'))) {
    const ranges = Object.entries(readJson<Record<string, string>>(folder, 'unicode.json'))
    if (ranges.length > 0) return ranges
  }
  return readJson<Metadata>(folder, 'metadata.json').subsets.map((part) => [part, 'U+0-10FFFF'])
}

/** Upright, of one weight or, where the package is a variable one, of all. */
export function fileOf({ id, isVariable, folder }: FontPackage, part: string, weight: number): string {
  return join(folder, 'files', `${id}-${part}-${isVariable ? 'wght' : weight}-normal.woff2`)
}

/** The weight there is that does for a wanted one: itself, or the next on the heavier side of 500, else on the lighter. */
export function weightFor({ weights, isVariable }: FontPackage, wanted: number): number {
  const [least = wanted, most = wanted] = [weights[0], weights.at(-1)]
  if (isVariable) return Math.min(most, Math.max(least, wanted))
  const far = (each: number) => Math.abs(each - wanted) - (each > wanted === wanted > 500 ? 0.5 : 0)
  return [...weights].sort((a, b) => far(a) - far(b))[0] ?? wanted
}

const readJson = <T>(folder: string, name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T
