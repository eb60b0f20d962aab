/** The text of a `chart` fence, checked, with its data. */
import type { z } from 'zod'
import { inFile } from '../fence'
import type { Chart, Figure, SourceFile, Span } from '../model'
import { errorAt, nearest, type Problem } from '../problem'
import { readYaml } from '../yaml/read'
import { checkChart } from './chart-checks'
import { type ChartFields, chartFields } from './chart-fields'
import { chartWriting } from './chart-writing'
import { readData } from './data'
import type { Known } from './data-row'

const FOLDER = 'assets/data/'

/**
 * Reads a chart. Reports `chart` (fields of the wrong kind, unknown, missing) and `chart-syntax` in the fence,
 * `chart-data` (no such file), and what the data file and `checkChart` report.
 */
export function readChart(
  figure: Figure,
  files: readonly SourceFile[],
  known: Known & { lang: string },
): { chart: Chart | undefined; problems: Problem[] } {
  const file = files.find(({ path }) => path === figure.span.file)
  if (!file) return { chart: undefined, problems: [] }
  const fence = { path: file.path, text: figure.text }
  const whole = { file: file.path, start: 0, end: figure.text.length }
  const read = readYaml(fence, whole, 'chart', chartFields as unknown as z.ZodType<ChartFields>)
  const spanOf = (path: PropertyKey[]) => inFile(figure, file, read.spanOf(path))
  const problems = read.problems.map((problem) => {
    const stretch = { start: problem.offset, end: problem.offset + problem.length }
    return errorAt(inFile(figure, file, stretch), problem)
  })
  const { value } = read
  if (!value) return { chart: undefined, problems }
  const source = files.find(({ path }) => path === FOLDER + value.data)
  if (!source) return { chart: undefined, problems: [dataMissing(value.data, files, spanOf(['data']))] }
  const { rows, problems: wrong } = readData(source, known)
  problems.push(...wrong)
  if (wrong.length === 0) problems.push(...checkChart(value, rows, spanOf))
  return { chart: problems.length > 0 ? undefined : { ...value, rows, writing: chartWriting(known.lang) }, problems }
}

function dataMissing(name: string, files: readonly SourceFile[], span: Span): Problem {
  const there = files.flatMap(({ path }) => (path.startsWith(FOLDER) ? [path.slice(FOLDER.length)] : []))
  const near = nearest(name, there)
  const hint = near ? `Did you mean "${near}"?` : `Put the file into ${FOLDER}.`
  return errorAt(span, { rule: 'chart-data', message: `There is no file "${FOLDER}${name}".`, hint })
}
