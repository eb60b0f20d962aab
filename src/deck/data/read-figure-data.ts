/** Figures that name a file of data get what their fences and data say. */

import { readGrid } from '../grid/read-grid'
import { type DeckMeta, dataSources, type Figure, type Slide, type SourceFile } from '../model'
import type { Problem } from '../problem'
import type { References } from '../sources/references'
import { readStrip } from '../strip/read-strip'
import { readUnits } from '../units/read-units'
import { readChart } from './chart'

/** What the deck says besides; undefined where it could not be read. */
interface Around {
  references: References | undefined
  meta: DeckMeta | undefined
}

/** Reads them all. The sources of what is drawn count as cited on the slide. Reports what the kinds' readers report. */
export function readFigureData(slides: readonly Slide[], files: readonly SourceFile[], around: Around): Problem[] {
  return slides.flatMap((slide) =>
    slide.figures.flatMap((figure) => {
      const problems = readOne(figure, files, around)
      const { drawn, all } = dataSources(figure)
      slide.cites = [...new Set([...slide.cites, ...drawn])]
      slide.handoutCites = [...new Set([...slide.handoutCites, ...all])]
      return problems
    }),
  )
}

function readOne(figure: Figure, files: readonly SourceFile[], { references, meta }: Around): Problem[] {
  const known = {
    references: [...(references?.byKey.keys() ?? [])],
    actors: meta && Object.keys(meta.actors),
    profile: meta?.profile,
    lang: meta?.lang ?? 'en',
    registers: meta?.registers,
    names: meta?.actors ?? {},
  }
  if (figure.kind === 'chart') {
    const { chart, problems } = readChart(figure, files, known)
    figure.chart = chart
    return problems
  }
  if (figure.kind === 'strip') {
    const { strip, problems } = readStrip(figure, files, known)
    figure.strip = strip
    return problems
  }
  if (figure.kind === 'grid') {
    const { grid, problems } = readGrid(figure, files, known)
    figure.grid = grid
    return problems
  }
  if (figure.kind === 'units') {
    const { units, problems } = readUnits(figure, files, known)
    figure.units = units
    return problems
  }
  return []
}
