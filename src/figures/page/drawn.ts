import { cropped } from './crop'
import { type DrawnLink, takeLinks } from './mermaid/links'
import { type Findings, redraw } from './mermaid/redraw'
import type { StepFindings } from './steps'

/** What the page answers: the drawing with what came up in it, or the library's own words on why there is none. */
export type Drawn = DrawnFigure | { error: string }

export interface DrawnFigure {
  svg: string
  type: string
  /** Literals that no role knows. */
  colours: string[]
  /** Names of elements that a figure may not hold. */
  elements: string[]
  links: DrawnLink[]
  named?: NameFindings | undefined
}

/** What a diagram says of its parts by their names, and whether it can be. */
export interface NameFindings {
  steps: StepFindings
  /** Names of links that no node has, and those that nodes have. */
  strangers: string[]
  nodes: string[]
}

/** Redraws the SVG that a library left in `stage`. `type` says which kind of drawing it is. */
export function drawnFrom(stage: HTMLElement, type: string, named?: NameFindings): Drawn {
  document.body.replaceChildren(stage)
  const findings: Findings = { colours: new Set(), elements: new Set() }
  const svg = cropped(redraw(stage.firstElementChild as SVGSVGElement, findings))
  svg.setAttribute('data-type', type)
  stage.remove()
  const links = takeLinks(svg)
  const { colours, elements } = findings
  const found = { colours: [...colours], elements: [...elements], links, named }
  return { svg: new XMLSerializer().serializeToString(svg), type, ...found }
}
