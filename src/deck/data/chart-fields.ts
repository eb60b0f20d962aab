import { z } from 'zod'
import { CHART_TYPES } from '../figure'

const label = z.union([z.string(), z.number()]).transform(String)

/** What may stand in a `chart` fence. */
export const chartFields = z.strictObject({
  title: z.string().min(1),
  description: z.string().min(1),
  measure: z.string().min(1),
  type: z.enum(CHART_TYPES),
  data: z.string().regex(/^[\w-]+\.csv$/, 'a data file is named like corridor.csv'),
  sort: z.enum(['value', 'none']).default('value'),
  width: z.enum(['full', 'half']).default('full'),
  tall: z.boolean().default(false),
  decimals: z.union([z.number().int().min(0).max(3), z.literal('own')]).optional(),
  highlight: z.array(label).default([]),
  notes: z.array(z.strictObject({ at: label, text: z.string().min(1) })).default([]),
  change: z.strictObject({ from: label, to: label }).optional(),
  lens: z.string().min(1).optional(),
  differences: z.array(z.strictObject({ at: label, text: z.string().min(1) })).default([]),
  balance: z.strictObject({ left: z.string().min(1).max(20), right: z.string().min(1).max(20) }).optional(),
  steps: z.array(label).max(4).default([]),
  /** Of a sum: so many of its largest parts have their names; the others are in the table. */
  named: z.number().int().min(1).optional(),
  total: z.strictObject({ value: z.number().positive(), label: z.string().min(1) }).optional(),
})

/** A chart without its rows. */
export type ChartFields = z.infer<typeof chartFields>
