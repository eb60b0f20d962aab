import { crop, type Size } from './crop'
import { setFocus } from './focus'
import { type DrawnLink, takeLinks } from './mermaid/links'
import { type RedrawReport, redraw } from './mermaid/redraw'
import type { StepReport } from './steps'

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
  named?: NameReport | undefined
}

/** What a diagram says of its parts by their names, and whether it can be. */
interface NameReport {
  steps: StepReport
  /** Names of links that no node has, and those that nodes have. */
  unknownLinks: string[]
  nodes: string[]
}

/**
 * Redraws the SVG that a library left in `stage`. `type` says which kind of drawing it is; its box is what is painted in it,
 * or `size` from 0 0 on.
 */
export function drawnFrom(stage: HTMLElement, type: string, named?: NameReport, size?: Size): Drawn {
  document.body.replaceChildren(stage)
  const report: RedrawReport = { colours: new Set(), elements: new Set() }
  const rendered = stage.firstElementChild as SVGSVGElement
  const { sheet } = rendered.dataset
  const svg = crop(redraw(rendered, report), size)
  if (sheet) svg.setAttribute('data-sheet', sheet)
  svg.setAttribute('data-type', type)
  stage.remove()
  setFocus(svg)
  const links = takeLinks(svg)
  const { colours, elements } = report
  const found = { colours: [...colours], elements: [...elements], links, named }
  return { svg: new XMLSerializer().serializeToString(svg), type, ...found }
}
