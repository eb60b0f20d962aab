/** A part of a diagram by the name its text gives it: what steps and links speak of. */
export interface DiagramPart {
  /** As the diagram's text names it; its number where parts have no names. */
  name: string
  /** A node, a participant or a group: what can lead somewhere. */
  node: boolean
  /** All that comes and goes with it. */
  elements: Element[]
  /** The parts it connects: without a step of its own it appears with the last of them. */
  ends: DiagramPart[]
  /** The group it stands in, with which it comes unless it has a step of its own. */
  frame?: DiagramPart | undefined
  /** The parts it encloses: without a step of its own it appears with the first of them. */
  holds: DiagramPart[]
}

/** A part that hangs on nothing. */
export function diagramPart(
  name: string,
  elements: readonly (Element | null | undefined)[],
  rest: Partial<DiagramPart> = {},
): DiagramPart {
  const found = elements.filter((element) => element instanceof Element)
  return { name, node: false, elements: found, ends: [], holds: [], ...rest }
}

/** What Mermaid's own reading of the text tells: for graphs `getData`, for other kinds functions of their own. */
export interface Database {
  getData?: () => Graph
  getMessages?: () => { from?: string; to?: string }[]
  getSections?: () => unknown
}

export interface Graph {
  nodes: { id: string; domId?: string; parentId?: string; nodeId?: string }[]
  edges: { id: string; start: string; end: string }[]
}
