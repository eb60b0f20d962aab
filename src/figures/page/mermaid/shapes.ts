/** The shapes that actors' nodes have through the deck. */
import type { Mermaid } from 'mermaid'
import type { Looks } from '../../mermaid/looks'

/** Mermaid's own reading of a flowchart. */
interface Flowchart {
  getVertices?: () => Map<string, { type?: string; classes?: string[] }>
}

/** A flowchart in which nodes without a shape of their own, or with a plain box, have their actor's. */
export async function withShapes(mermaid: Mermaid, text: string, { shapes }: Looks): Promise<string> {
  if (Object.keys(shapes).length === 0) return text
  // What cannot be read is told when it is drawn.
  const diagram = await mermaid.mermaidAPI.getDiagramFromText(text).catch(() => undefined)
  const nodes = [...((diagram?.db as Flowchart | undefined)?.getVertices?.() ?? [])]
  const lines = nodes.flatMap(([id, { type, classes = [] }]) => {
    const actor = classes.flatMap((name) => /^actor__(.+?)(?:__|$)/.exec(name)?.[1] ?? [])[0]
    const shape = actor === undefined ? undefined : shapes[actor]
    return shape && shape !== 'rect' && (type === undefined || type === 'square') ? [`${id}@{ shape: ${shape} }`] : []
  })
  return lines.length > 0 ? `${text}\n${lines.join('\n')}\n` : text
}
