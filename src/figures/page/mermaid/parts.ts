import { graphParts } from './graph'
import { numberedParts } from './numbered'
import type { Database, Part } from './part'
import { sequenceParts } from './sequence'

/** The parts of a rendered diagram, those of one kind in the order of the text. */
export function partsOf(svg: SVGSVGElement, type: string, database: Database): Part[] {
  if (type === 'sequence') return sequenceParts(svg, database.getMessages?.() ?? [])
  const graph = database.getData?.()
  return graph ? graphParts(svg, graph) : numberedParts(svg, type, database)
}
