/** What each kind of figure needs to become a drawing: the table to extend for a new kind. */
import type { Actors, Figure, FigureKind } from '../deck/model'
import { looksOfActors, readActors } from './actors/read-actors'
import { readArgument } from './argument/read-argument'
import { viewActors } from './argument/view-actors'
import { readChartFence } from './chart/read-chart'
import { readPageFence } from './claims/read-page'
import type { FigureSource } from './figure-source'
import { readGridFence } from './grid/read-grid'
import { readMap } from './map/read-map'
import { looksOf } from './mermaid/looks'
import { readMermaid } from './mermaid/read-mermaid'
import { readStemma } from './stemma/read-stemma'
import { readStripFence, signsOf } from './strip/read-strip'
import { readTies } from './ties/read-ties'
import { readUnitsFence } from './units/read-units'

export interface Kind {
  /** Undefined for a figure whose problems were told when the deck was read. */
  read: (figure: Figure, actors: Actors) => FigureSource | undefined
  /** What a drawing depends on of the deck's actors. */
  looks?: (figure: Pick<Figure, 'text'>, actors: Actors) => unknown
  /** The module of `page/` that draws it, without its ending. */
  module: string
  /**
   * Whether that module is bundled before it gets into the page, because it imports packages by name. Mermaid comes as a
   * bundle of its own that loads what a diagram needs.
   */
  bundled: boolean
  /**
   * Whether its module draws a second picture when it is asked to, `draw(text, 'portrait')`, for the width of an upright
   * phone (`page/form.ts`). Others are shown there as they are on the slide, and scroll sideways where they have to;
   * so are figures of a kind that has to be asked for each.
   */
  portrait?: boolean | ((figure: Pick<Figure, 'text'>) => boolean)
  /** What counts as a part of a drawing that has to be told in words, by the classes that parts keep; none in a chart, which has its table. */
  part?: RegExp
  /** Whether it measures words in the face of quotations, too. */
  serif?: boolean
  /** Whose versions a drawing depends on. */
  packages: readonly string[]
  /** Raised whenever the same text would give another drawing: settings, paint, redrawing or cleaning changed. */
  pipeline: number
}

export const KINDS: Record<FigureKind, Kind> = {
  mermaid: {
    read: ({ text }, actors) => readMermaid(text, actors),
    looks: ({ text }, actors) => looksOf(text, actors),
    module: 'mermaid/mermaid',
    bundled: false,
    // A message of a sequence is a line that has a number of its own.
    part: / class="(?:node|taskWrapper|data-point|pieCircle)\b| class="edge\b[^"]*" data-edge="i\d+"/g,
    packages: ['mermaid'],
    pipeline: 9,
  },
  chart: {
    read: readChartFence,
    module: 'chart/chart',
    bundled: true,
    portrait: true,
    packages: ['@observablehq/plot'],
    pipeline: 12,
  },
  map: {
    read: readMap,
    module: 'map/map',
    bundled: true,
    // Only who wrote the fence knows where to cut it.
    portrait: ({ text }) => /^portrait:/m.test(text),
    part: / class="(?:place|route)\b/g,
    packages: ['d3-geo', 'simplify-js', 'topojson-client', 'world-atlas'],
    pipeline: 12,
  },
  strip: {
    read: readStripFence,
    looks: (_, actors) => signsOf(actors),
    module: 'strip/strip',
    bundled: true,
    portrait: true,
    packages: [],
    pipeline: 8,
  },
  grid: {
    read: readGridFence,
    looks: (_, actors) => signsOf(actors),
    module: 'grid/grid',
    bundled: true,
    portrait: true,
    packages: [],
    pipeline: 3,
  },
  units: {
    read: readUnitsFence,
    looks: (_, actors) => signsOf(actors),
    module: 'units/units',
    bundled: true,
    portrait: true,
    packages: [],
    pipeline: 10,
  },
  ties: {
    read: readTies,
    module: 'ties/ties',
    bundled: true,
    part: / class="(?:node|place)\b/g,
    packages: [],
    pipeline: 3,
  },
  actors: {
    read: readActors,
    looks: (_, actors) => looksOfActors(actors),
    module: 'actors/actors',
    bundled: true,
    serif: true,
    portrait: true,
    part: / class="(?:node|place)\b/g,
    packages: [],
    pipeline: 3,
  },
  argument: {
    read: readArgument,
    looks: ({ text }, actors) => (/\blines:/.test(text) ? viewActors(actors) : undefined),
    module: 'argument/argument',
    bundled: true,
    serif: true,
    portrait: true,
    part: / class="node\b/g,
    packages: [],
    pipeline: 4,
  },
  stemma: {
    read: readStemma,
    module: 'stemma/stemma',
    bundled: true,
    serif: true,
    portrait: true,
    part: / class="node\b/g,
    packages: [],
    pipeline: 2,
  },
  page: {
    read: readPageFence,
    module: 'claims/claims',
    bundled: true,
    portrait: true,
    part: / class="claim\b/g,
    packages: [],
    pipeline: 7,
  },
}
