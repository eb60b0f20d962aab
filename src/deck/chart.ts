/** The text of a `chart` fence, checked, with its data. */
import { z } from 'zod'
import { checkChart } from './chart-checks'
import { readData } from './data'
import { inFile } from './fence'
import { CHART_TYPES, type Chart, type Figure, type SourceFile, type Span } from './model'
import { errorAt, nearest, type Problem } from './problem'
import { readYaml } from './yaml'

const FOLDER = 'assets/data/'

const label = z.union([z.string(), z.number()]).transform(String)

const fields = z.strictObject({
  title: z.string().min(1),
  description: z.string().min(1),
  measure: z.string().min(1),
  type: z.enum(CHART_TYPES),
  data: z.string().regex(/^[\w-]+\.csv$/, 'a data file is named like corridor.csv'),
  sort: z.enum(['value', 'none']).default('value'),
  width: z.enum(['full', 'half']).default('full'),
  decimals: z.union([z.number().int().min(0).max(3), z.literal('own')]).optional(),
  highlight: z.array(label).default([]),
  notes: z.array(z.strictObject({ at: label, text: z.string().min(1) })).default([]),
  total: z.strictObject({ value: z.number().positive(), label: z.string().min(1) }).optional(),
})

/** A chart without its rows. */
export type ChartFields = z.infer<typeof fields>

/**
 * Reads a chart. Reports `chart` (fields of the wrong kind, unknown, missing) and `chart-syntax` in the fence,
 * `chart-data` (no such file), and what the data file and `checkChart` report.
 */
export function readChart(
  figure: Figure,
  files: readonly SourceFile[],
  references: readonly string[],
): { chart: Chart | undefined; problems: Problem[] } {
  const file = files.find(({ path }) => path === figure.span.file)
  if (!file) return { chart: undefined, problems: [] }
  const fence = { path: file.path, text: figure.text }
  const whole = { file: file.path, start: 0, end: figure.text.length }
  const read = readYaml(fence, whole, 'chart', fields as unknown as z.ZodType<ChartFields>)
  const spanOf = (path: PropertyKey[]) => inFile(figure, file, read.spanOf(path))
  const problems = read.problems.map((problem) => {
    const stretch = { start: problem.offset, end: problem.offset + problem.length }
    return errorAt(inFile(figure, file, stretch), problem)
  })
  const { value } = read
  if (!value) return { chart: undefined, problems }
  const source = files.find(({ path }) => path === FOLDER + value.data)
  if (!source) return { chart: undefined, problems: [dataMissing(value.data, files, spanOf(['data']))] }
  const { rows, problems: wrong } = readData(source, references)
  problems.push(...wrong)
  if (wrong.length === 0) problems.push(...checkChart(value, rows, spanOf))
  return { chart: problems.length > 0 ? undefined : { ...value, rows }, problems }
}

function dataMissing(name: string, files: readonly SourceFile[], span: Span): Problem {
  const there = files.flatMap(({ path }) => (path.startsWith(FOLDER) ? [path.slice(FOLDER.length)] : []))
  const near = nearest(name, there)
  const hint = near ? `Did you mean "${near}"?` : `Put the file into ${FOLDER}.`
  return errorAt(span, { rule: 'chart-data', message: `There is no file "${FOLDER}${name}".`, hint })
}
