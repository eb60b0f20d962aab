/** A grid: what is there, in part, not or not seen, for every pair of a row and a column. */

export const CELL_STATES = ['full', 'part', 'no'] as const
export type CellState = (typeof CELL_STATES)[number]

export interface Grid {
  title: string
  description: string
  rows: GridRow[]
  columns: GridColumn[]
  /** By row, then by column; undefined where the data have nothing. */
  cells: (GridCell | undefined)[][]
  /** What each state means, in words, and what nothing means. */
  legend: Partial<Record<CellState | 'empty', string | undefined>>
  /** Words before the number of cells of each column that are full or in part. */
  count?: string | undefined
  /** Drawn as sheets in the order of the columns, with slips between them for the second row. */
  sheets: boolean
  /** Drawn as one thread for each row, as far as it goes without a gap, with the counts above. */
  threads: boolean
}

interface GridRow {
  name: string
  note?: string | undefined
  actor?: string | undefined
  step: number
}

export interface GridColumn {
  name: string
  note?: string | undefined
  /** In the voice of the text that the deck reads, and not in the pencil's. */
  printed: boolean
  /** Signs alone; their words are for readers. */
  signs: boolean
  /** Share of the width. */
  width: number
  step: number
}

export interface GridCell {
  state: CellState
  words: string
  sources: string[]
  confidence?: string | undefined
}
