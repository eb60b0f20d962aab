import type { Click } from './mermaid/links'
import type { StepMark } from './mermaid/steps'
import type { FigureProblem } from './problems'

/** A figure's text as read, before anything is drawn. */
export interface FigureSource {
  title: string
  description: string
  /** What the kind's module of `page/` is given. */
  text: string
  problems: FigureProblem[]
  /** Parts that are given a step, and nodes that lead somewhere, by their names. */
  steps?: readonly StepMark[]
  clicks?: readonly Click[]
  /** The problem that an error of the drawing library becomes. */
  drawingProblem: (error: string) => FigureProblem
}
