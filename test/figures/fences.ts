/** Figures to test with: whole files that are one diagram, and the fences of a Markdown file. */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readGrid } from '../../src/deck/grid/read-grid'
import type { Figure, FigureKind, Ledger, Slide, SourceFile } from '../../src/deck/model'
import { readPages } from '../../src/deck/page/read-page'
import type { Problem } from '../../src/deck/problem'
import { readStrip } from '../../src/deck/strip/read-strip'
import { readUnits } from '../../src/deck/units/read-units'
import { ACTORS } from '../fixtures/actors'

const FIXTURES = join(import.meta.dirname, '../fixtures/figures')
const KINDS = join(FIXTURES, 'kinds')
export const PROBLEMS = join(FIXTURES, 'problems')

/** One diagram of every kind the deck may use, by its name. */
export function kinds(): Map<string, Figure> {
  const names = readdirSync(KINDS).sort()
  return new Map(
    names.map((name) => [name.replace('.mmd', ''), figureOf(readFileSync(join(KINDS, name), 'utf8'), name)]),
  )
}

/** A figure with this text, in a file of its own. */
export function figureOf(text: string, file = 'figure.mmd'): Figure {
  return { kind: 'mermaid', text: text.trimEnd(), span: { file, start: 0, end: text.length } }
}

/** A Markdown file with the figures of its fences; the text of an indented fence is not indented. */
export function fences(
  path: string,
  text: string,
  data: readonly SourceFile[] = [],
): { file: SourceFile; figures: Figure[] } {
  const found = [
    ...text.matchAll(/^( *)```(mermaid|map|strip|grid|units|ties|actors|argument|stemma|page)\n([\s\S]*?)^ *```$/gm),
  ]
  const file = { path, text }
  const figures = found.map((match): Figure => {
    const [whole, indent = '', kind, inside = ''] = match
    const lines = inside.trimEnd().split('\n')
    const start = match.index + indent.length
    const body = lines.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line)).join('\n')
    const span = { file: path, start, end: match.index + whole.length }
    return withData({ kind: kind as FigureKind, text: body, span }, [file, ...data])
  })
  readPages([{ figures, cites: [] as string[] } as Slide], { files: [file], ledger: LEDGER, references: [] })
  return { file, figures }
}

const REGISTERS = { letter: { label: 'In the letter', cites: 'source' as const } }

interface KnownNames {
  references: string[]
  actors: string[]
  profile: 'talk'
  lang: string
  registers: typeof REGISTERS
  names: typeof ACTORS
}

type DataReader = (
  figure: Figure,
  files: readonly SourceFile[],
  known: KnownNames,
) => Pick<Figure, 'strip' | 'grid' | 'units'> & { problems: Problem[] }

const DATA_READERS: Partial<Record<FigureKind, DataReader>> = { strip: readStrip, grid: readGrid, units: readUnits }

/** A fence that names a file of data is read with it, as the deck does. */
function withData(figure: Figure, files: readonly SourceFile[]): Figure {
  const read = DATA_READERS[figure.kind]
  if (!read) return figure
  const known = {
    references: ['R2'],
    actors: Object.keys(ACTORS),
    profile: 'talk' as const,
    lang: 'en',
    registers: REGISTERS,
    names: ACTORS,
  }
  const { problems, ...data } = read(figure, files, known)
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'))
  return { ...figure, ...data }
}

/** The data files of a folder, as a project has them. */
export function dataIn(folder: string): SourceFile[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'))
  return names.map((name) => ({ path: `assets/data/${name}`, text: readFileSync(join(folder, name), 'utf8') }))
}

/** Of two claims. */
const LEDGER: Ledger = {
  ...{ claims: {}, quotations: {}, passages: {}, leftOut: {} },
  page: {
    columns: [
      [
        { label: 'I', claims: [{ id: 'C1', kind: 'quotation', words: 5 }] },
        { label: 'II', claims: [{ id: 'C2', kind: 'reported', words: 7 }] },
      ],
    ],
  },
}

/** A project folder of its own, with an empty cache. */
export function emptyProject(): string {
  return mkdtempSync(join(tmpdir(), 'figures-'))
}
