/** The text of a `chart` fence, checked, with its data. */
import type { Chart, Figure, SourceFile } from '../model'
import type { Problem } from '../problem'
import type { Known } from './cells'
import { checkChart } from './chart-checks'
import { type ChartFields, chartFields } from './chart-fields'
import { chartWriting } from './chart-writing'
import { readData } from './data'
import { readFenceWithData } from './fence-with-data'

/**
 * Reads a chart. Reports `chart` (fields of the wrong kind, unknown, missing) and `chart-syntax` in the fence,
 * `chart-data` (no such file), and what the data file and `checkChart` report.
 */
export function readChart(
  figure: Figure,
  files: readonly SourceFile[],
  known: Known & { lang: string },
): { chart: Chart | undefined; problems: Problem[] } {
  const { value, source, problems, spanOf } = readFenceWithData<ChartFields>(figure, files, chartFields)
  if (!value || !source) return { chart: undefined, problems }
  const { rows, problems: wrong } = readData(source, known)
  problems.push(...wrong)
  if (wrong.length === 0) problems.push(...checkChart(value, rows, spanOf))
  return { chart: problems.length > 0 ? undefined : { ...value, rows, writing: chartWriting(known.lang) }, problems }
}
