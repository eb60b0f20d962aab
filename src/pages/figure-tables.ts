/** What figures are drawn from, as tables for readers. */
import type { Deck, Slide } from '../deck/model'
import { dataTable } from './data-table'
import { gridTable } from './grid-table'
import type { Html } from './html'
import { stripTable } from './strip-table'
import { unitsTable } from './units-table'

/** One table for each figure of the slide that names a file of data. */
export function figureTables({ figures }: Slide, deck: Deck): Html[] {
  return figures.flatMap(({ chart, strip, grid, units }) => [
    ...(chart ? [dataTable(chart, deck)] : []),
    ...(strip ? [stripTable(strip, deck)] : []),
    ...(grid ? [gridTable(grid, deck)] : []),
    ...(units ? [unitsTable(units, deck)] : []),
  ])
}
