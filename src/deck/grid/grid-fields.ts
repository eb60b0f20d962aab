import { z } from 'zod'

const words = z.string().min(1)
const step = z.number().int().min(0).default(0)

const row = z.union([words, z.strictObject({ name: words, note: words.optional(), actor: words.optional(), step })])

const column = z.union([
  words,
  z.strictObject({
    name: words,
    note: words.optional(),
    register: words.optional(),
    signs: z.boolean().default(false),
    width: z.number().positive().max(10).default(1),
    step,
  }),
])

/** What may stand in a `grid` fence. */
export const gridFields = z.strictObject({
  title: words,
  description: words,
  data: z.string().regex(/^[\w-]+\.csv$/, 'a data file is named like areas.csv'),
  rows: z.array(row).min(1).max(9, 'more than nine rows cannot be read'),
  columns: z.array(column).min(1).max(8, 'more than eight columns cannot be read'),
  legend: z
    .strictObject({ full: words.optional(), part: words.optional(), no: words.optional(), empty: words.optional() })
    .default({}),
  count: words.optional(),
  /** The first row are sheets of paper side by side, the second one what was said between them. */
  sheets: z.boolean().default(false),
  /** Each row is a thread that ends where nothing more is; words of cells are for readers. */
  threads: z.boolean().default(false),
})

export type GridFields = z.infer<typeof gridFields>

export const rowOf = (row: GridFields['rows'][number]) => (typeof row === 'string' ? { name: row, step: 0 } : row)

export const columnOf = (column: GridFields['columns'][number]) =>
  typeof column === 'string' ? { name: column, signs: false, width: 1, step: 0 } : column
