/** Figures in the deck: fences that are drawn at build time, and what a chart says with its data. */
import type { Grid } from './grid/grid'
import type { PageFigure } from './page/page-fields'
import type { Span } from './source-file'
import type { Strip } from './strip/strip'
import type { Units } from './units/units'

export const FIGURE_KINDS = [
  'mermaid',
  'chart',
  'map',
  'strip',
  'grid',
  'units',
  'ties',
  'actors',
  'argument',
  'stemma',
  'page',
] as const
export type FigureKind = (typeof FIGURE_KINDS)[number]

/** A fence that is drawn at build time. */
export interface Figure {
  kind: FigureKind
  /** The text between the fences. */
  text: string
  /** From the opening fence to the closing one. */
  span: Span
  /** Kind `chart`: what its text says, with its data; undefined when that cannot be read. */
  chart?: Chart | undefined
  /** Kind `strip`: the same. */
  strip?: Strip | undefined
  /** Kind `grid`: the same. */
  grid?: Grid | undefined
  /** Kind `units`: the same. */
  units?: Units | undefined
  /** Kind `page`: what its text says, with the ledger's claims; undefined when that cannot be read. */
  page?: PageFigure | undefined
  /** Kinds whose fence names sources itself, `SOURCED_KINDS`: ids of references. */
  sources?: string[] | undefined
}

/** Kinds that draw what their fence says, and name the sources of each part in it. */
export const SOURCED_KINDS: readonly FigureKind[] = ['actors', 'argument', 'stemma', 'map']

/** Kinds whose text names a file of data, or the ledger, by the field that the figure has once both are read. */
const DATA_KINDS = ['chart', 'strip', 'grid', 'units', 'page'] as const

/** Whether a figure has data that could not be read. */
export const isUnread = (figure: Figure): boolean =>
  DATA_KINDS.some((kind) => figure.kind === kind && figure[kind] === undefined)

/** References by id: of what is drawn from data, and of all that the table of the data says. */
export function dataSources({ chart, strip, grid, units, page, sources = [] }: Figure): {
  drawn: string[]
  all: string[]
} {
  const ids = (rows: readonly { sources: readonly string[] }[] = []) => rows.flatMap(({ sources }) => sources)
  const dated = ids(strip?.events.filter(({ later }) => !later))
  const cells = ids(grid?.cells.flat().filter((cell) => cell !== undefined))
  const told = [...cells, ...ids(units?.groups.flatMap((group) => group.units))]
  return {
    drawn: [...ids(chart?.rows.filter(isDrawn)), ...dated, ...told, ...sourcesDrawn({ page }), ...sources],
    all: [...ids(chart?.rows), ...dated, ...told, ...sourcesDrawn({ page }), ...sources],
  }
}

export const CHART_TYPES = ['columns', 'bars', 'lines', 'shares', 'sum'] as const

/** What a `chart` fence says. */
export interface Chart {
  title: string
  description: string
  /** The line over the drawing: measure, unit, place, period. */
  measure: string
  type: (typeof CHART_TYPES)[number]
  /** Name of the file in `assets/data/`. */
  data: string
  sort: 'value' | 'none'
  /** Of the slide; half stands in a column. */
  width: 'full' | 'half'
  /** Whether it takes the room of a second headline's line and of a caption as well. */
  tall: boolean
  /** How many decimals the drawing shows: so many, or those that each figure has. The table shows all. */
  decimals?: number | 'own' | undefined
  /** Labels of the rows, or series, that the headline speaks of. */
  highlight: string[]
  /** The pencil's words beside a row. */
  notes: { at: string; text: string }[]
  /** Labels of the columns between which the change is drawn. */
  change?: { from: string; to: string } | undefined
  /** The words over the rows that are `within` another, which are drawn below it at a larger scale. */
  lens?: string | undefined
  /** By how much one of the two bars that a label has in the lens is longer, and whose that is. */
  differences: { at: string; text: string }[]
  /**
   * What each side of the zero line says where a lens shows, of the two bars of each label, the difference alone: to the right
   * where the first is longer, to the left where the second is.
   */
  balance?: { left: string; right: string } | undefined
  /** What comes with each step: `change`, a series across columns or of a sum, a label within the lens, a sum's `difference`. */
  steps: string[]
  /** What the parts are held against. */
  total?: { value: number; label: string } | undefined
  named?: number | undefined
  rows: DataRow[]
  writing: ChartWriting
}

/** What is drawn in the deck's language beside the author's words. */
export interface ChartWriting {
  /** Between whole and part of a number. */
  point: string
  /** Between thousands. */
  group: string
  /** The least number that is grouped. */
  groupFrom: number
  /** Where a figure was looked for and not found. */
  none: string
}

export const CONFIDENCES = ['H', 'M', 'L'] as const
export const STATUSES = ['reported', 'forecast', 'estimate'] as const

/** A row of `assets/data/*.csv`. */
export interface DataRow {
  label: string
  /** Absent where no figure was found, and where rival figures are given as `low` and `high`. */
  value?: number | undefined
  low?: number | undefined
  high?: number | undefined
  series: string
  /** Label of the row of which this one is a part, in a lens. */
  within: string
  /** Of `deck.yaml`. */
  actor?: string | undefined
  /** How firm a promise is, in words. */
  rung: string
  note: string
  status: (typeof STATUSES)[number]
  unit: string
  period: string
  /** ISO date up to which the figure holds. */
  asOf?: string | undefined
  /** Ids of references. */
  sources: string[]
  /** In a plain talk that has no list of references: the source as it is written. */
  sourceWords?: string | undefined
  /** In a source criticism. */
  confidence?: (typeof CONFIDENCES)[number] | undefined
}

/** Ids of the references that a `page` fence names. */
export const sourcesDrawn = ({ page }: Pick<Figure, 'page'>): string[] =>
  page ? [...page.sources, ...[...page.claims, ...page.omissions].flatMap(({ sources }) => sources)] : []

/** Whether a row has something to draw: what was looked for and not found is only told. */
export const isDrawn = ({ value, low }: DataRow): boolean => value !== undefined || low !== undefined
