/** What each kind of figure needs to become a drawing: the table to extend for a new kind. */
import type { Figure, FigureKind } from '../deck/model'
import { readChartFence } from './chart/read-chart'
import type { FigureSource } from './figure-source'
import { readMap } from './map/read-map'
import { readMermaid } from './mermaid/read-mermaid'

export interface Kind {
  /** Undefined for a figure whose problems were told when the deck was read. */
  read: (figure: Figure) => FigureSource | undefined
  /** The module of `page/` that draws it. */
  module: string
  /** Whose versions a drawing depends on. */
  packages: readonly string[]
  /** Raised whenever the same text would give another drawing: settings, paint, redrawing or cleaning changed. */
  pipeline: number
}

export const KINDS: Record<FigureKind, Kind> = {
  mermaid: { read: ({ text }) => readMermaid(text), module: 'mermaid/mermaid', packages: ['mermaid'], pipeline: 7 },
  chart: { read: readChartFence, module: 'chart/chart', packages: ['@observablehq/plot'], pipeline: 5 },
  map: { read: readMap, module: 'map/map', packages: ['d3-geo', 'topojson-client', 'world-atlas'], pipeline: 5 },
}
