/** A figure's fence that names a file of `assets/data/`: the fields, the file, and the place of everything. */
import type { z } from 'zod'
import { inFile } from '../fence'
import type { Figure, SourceFile, Span } from '../model'
import { errorAt, nearest, type Problem } from '../problem'
import { readYaml } from '../yaml/read'

const FOLDER = 'assets/data/'

interface FenceWithData<Fields> {
  /** Undefined when a field does not fit. */
  value: Fields | undefined
  /** The data file; undefined when there is none of that name. */
  source: SourceFile | undefined
  problems: Problem[]
  spanOf: (path: readonly PropertyKey[]) => Span
}

/** Reads both. Reports `<kind>` and `<kind>-syntax` (fields), and `<kind>-data` (no such file). */
export function readFenceWithData<Fields extends { data: string }>(
  figure: Figure,
  files: readonly SourceFile[],
  schema: z.ZodType,
): FenceWithData<Fields> {
  const file = files.find(({ path }) => path === figure.span.file)
  if (!file) return { value: undefined, source: undefined, problems: [], spanOf: () => figure.span }
  const fence = { path: file.path, text: figure.text }
  const whole = { file: file.path, start: 0, end: figure.text.length }
  const read = readYaml(fence, whole, figure.kind, schema as z.ZodType<Fields>)
  const spanOf = (path: readonly PropertyKey[]) => inFile(figure, file, read.spanOf(path))
  const problems = read.problems.map((problem) => {
    const stretch = { start: problem.offset, end: problem.offset + problem.length }
    return errorAt(inFile(figure, file, stretch), problem)
  })
  const { value } = read
  const source = value && files.find(({ path }) => path === FOLDER + value.data)
  if (value && !source) problems.push(dataMissing(figure, value.data, files, spanOf(['data'])))
  return { value, source, problems, spanOf }
}

function dataMissing({ kind }: Figure, name: string, files: readonly SourceFile[], span: Span): Problem {
  const there = files.flatMap(({ path }) => (path.startsWith(FOLDER) ? [path.slice(FOLDER.length)] : []))
  const near = nearest(name, there)
  const hint = near ? `Did you mean "${near}"?` : `Put the file into ${FOLDER}.`
  return errorAt(span, { rule: `${kind}-data`, message: `There is no file "${FOLDER}${name}".`, hint })
}
