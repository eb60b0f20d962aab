/** What each kind of figure needs to become a drawing: the table to extend for a new kind. */
import type { Actors, Figure, FigureKind } from '../deck/model'
import { readChartFence } from './chart/read-chart'
import type { FigureSource } from './figure-source'
import { readMap } from './map/read-map'
import { looksOf } from './mermaid/looks'
import { readMermaid } from './mermaid/read-mermaid'

export interface Kind {
  /** Undefined for a figure whose problems were told when the deck was read. */
  read: (figure: Figure, actors: Actors) => FigureSource | undefined
  /** What a drawing depends on of the deck's actors. */
  looks?: (figure: Pick<Figure, 'text'>, actors: Actors) => unknown
  /** The module of `page/` that draws it. */
  module: string
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
    packages: ['mermaid'],
    pipeline: 8,
  },
  chart: { read: readChartFence, module: 'chart/chart', packages: ['@observablehq/plot'], pipeline: 6 },
  map: { read: readMap, module: 'map/map', packages: ['d3-geo', 'topojson-client', 'world-atlas'], pipeline: 6 },
}
