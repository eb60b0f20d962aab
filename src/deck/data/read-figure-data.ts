/** Figures that name a file of data get what their fences and data say. */

import { readGrid } from '../grid/read-grid'
import {
  type Actors,
  type DeckMeta,
  dataSources,
  type Figure,
  type FigureKind,
  type Slide,
  type SourceFile,
} from '../model'
import type { Problem } from '../problem'
import type { References } from '../sources/references'
import { readStrip } from '../strip/read-strip'
import type { Registers } from '../topic/register'
import { readUnits } from '../units/read-units'
import type { Known } from './cells'
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

/** What a figure may refer to. */
interface KnownToFigures extends Known {
  lang: string
  registers: Registers | undefined
  names: Actors
}

function readOne(figure: Figure, files: readonly SourceFile[], { references, meta }: Around): Problem[] {
  const known: KnownToFigures = {
    references: keysOf(references),
    actors: meta && Object.keys(meta.actors),
    profile: meta?.profile,
    lang: meta?.lang ?? 'en',
    registers: meta?.registers,
    names: meta?.actors ?? {},
  }
  const { problems, ...found } = READERS[figure.kind]?.(figure, files, known) ?? { problems: [] }
  Object.assign(figure, found)
  return problems
}

/** None without a file of them; undefined where none of it could be read, which is said there. */
function keysOf(references: References | undefined): string[] | undefined {
  const keys = [...(references?.byKey.keys() ?? [])]
  return keys.length === 0 && references && references.problems.length > 0 ? undefined : keys
}

type Reader = (
  figure: Figure,
  files: readonly SourceFile[],
  known: KnownToFigures,
) => Pick<Figure, 'chart' | 'strip' | 'grid' | 'units'> & { problems: Problem[] }

/** Of kinds that name a file of data. */
const READERS: Partial<Record<FigureKind, Reader>> = {
  chart: readChart,
  strip: readStrip,
  grid: readGrid,
  units: readUnits,
}
