/** What cells of all kinds of data have in common. */
import { suggest } from '../problem'
import type { Profile } from '../topic/register'
import type { Cell, Cells } from './csv'

/** Takes a problem of the file at hand. */
export type Report = (rule: string, at: Pick<Cell, 'start' | 'end'>, message: string, hint: string) => void

/** What a cell may refer to. */
export interface Known {
  /** Ids; undefined when they could not be read. */
  references: readonly string[] | undefined
  /** Of deck.yaml; undefined when it could not be read. */
  actors: readonly string[] | undefined
  profile: Profile | undefined
}

/** Ids of references, with spaces or semicolons between them. */
export function sourcesIn(cells: Cells): string[] {
  const text = cells.get('source')?.text ?? ''
  return text.split(/[\s;]+/).filter(Boolean)
}

/** One of the words, or a `data-word`; the first stands in for what is none. */
export function wordOf<T extends string>(cells: Cells, name: string, words: readonly T[], report: Report): T {
  const cell = cells.get(name)
  const found = words.find((each) => each === cell?.text)
  if (found === undefined && cell) {
    report('data-word', cell, `"${cell.text}" is no ${name}.`, `Write one of: ${words.join(', ')}.`)
  }
  return (found ?? words[0]) as T
}

/** Reports `data-word` for a name that deck.yaml does not have. */
export function checkActor(cell: Cell | undefined, known: readonly string[] | undefined, report: Report): void {
  if (!cell?.text || !known || known.includes(cell.text)) return
  const hint = known.length > 0 ? suggest(cell.text, known) : 'Write who it is under "actors" in deck.yaml.'
  report('data-word', cell, `"${cell.text}" is no actor.`, hint)
}

/** Reports `data-source` for ids that are no references. */
export function checkSourceIds(
  row: { sources: readonly string[] },
  cells: Cells,
  known: readonly string[] | undefined,
  report: Report,
): void {
  const cell = cells.get('source')
  if (!known || !cell) return
  for (const id of row.sources.filter((each) => !known.includes(each))) {
    const hint =
      known.length > 0
        ? `${suggest(id, known).split(' Known:')[0]} Or add it to references.json.`
        : 'Add it to a references.json, or leave the cell empty and say under the figure where it is from.'
    report('data-source', cell, `The source "${id}" has no entry in references.json.`, hint)
  }
}
