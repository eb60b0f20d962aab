import { graphParts } from './graph'
import { numberedParts } from './numbered'
import type { Database, DiagramPart } from './part'
import { sequenceParts } from './sequence'

/** The parts of a rendered diagram, those of one kind in the order of the text. */
export function diagramParts(svg: SVGSVGElement, type: string, database: Database): DiagramPart[] {
  if (type === 'sequence') return sequenceParts(svg, database.getMessages?.() ?? [])
  const graph = database.getData?.()
  return graph ? graphParts(svg, graph) : numberedParts(svg, type, database)
}
