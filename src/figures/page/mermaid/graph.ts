/** The parts of diagrams that are nodes and lines between them: flowchart, state, class, entity relationship, mindmap. */
import { nodeName } from './class-names'
import { type DiagramPart, diagramPart, type Graph } from './part'

/** Nodes and groups, then lines with their labels. */
export function graphParts(svg: SVGSVGElement, { nodes, edges }: Graph): DiagramPart[] {
  const drawn = [...svg.querySelectorAll('.node, .cluster, .statediagram-cluster')]
  const parts = new Map<string, DiagramPart>()
  for (const { id, domId, nodeId } of nodes) {
    const element = drawn.find((each) => each.id === `drawing-${domId ?? id}` || nodeName(each.id) === id)
    if (element) parts.set(id, diagramPart(nodeId ?? id, [element], { node: true }))
  }
  for (const { id, parentId } of nodes) {
    const part = parts.get(id)
    const noted = parts.get(/^(.+)----note-\d+$/.exec(id)?.[1] ?? '')
    if (part && noted) part.ends.push(noted)
    if (part && parentId) part.frame = parts.get(parentId)
  }
  const lines = edges.map(({ id, start, end }) => {
    const ends = [start, end].flatMap((name) => parts.get(name) ?? [])
    return diagramPart(id, lineElements(svg, id), { ends })
  })
  return [...parts.values(), ...lines.filter((line) => line.elements.length > 0)]
}

/** The line, its label, and the words at its ends. */
function lineElements(svg: SVGSVGElement, id: string): (Element | null | undefined)[] {
  const named = `[data-id="${CSS.escape(id)}"]`
  const line = svg.querySelector(`.edgePaths ${named}`)
  const label = svg.querySelector(`.edgeLabel > ${named}`)?.parentElement
  return [line, label, ...(line instanceof SVGPathElement ? terminals(svg, line) : [])]
}

/** Words at the ends of lines carry no name: each belongs to the line whose end is nearest. */
function terminals(svg: SVGSVGElement, line: SVGPathElement): Element[] {
  const all = [...svg.querySelectorAll<SVGPathElement>('.edgePaths path[data-id]')]
  const distance = (words: Element, path: SVGPathElement) => {
    const box = words.getBoundingClientRect()
    const ends = [0, path.getTotalLength()].map((at) =>
      path.getPointAtLength(at).matrixTransform(path.getScreenCTM() ?? undefined),
    )
    return Math.min(...ends.map(({ x, y }) => Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y)))
  }
  return [...svg.querySelectorAll('.edgeTerminals')].filter((words) => {
    const own = distance(words, line)
    return all.every((other) => other === line || distance(words, other) >= own)
  })
}
