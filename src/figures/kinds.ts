/** What each kind of figure needs to become a drawing: the table to extend for a new kind. */
import type { FigureKind } from '../deck/model'
import type { Complaint } from './problems'
import { readMermaid } from './source'

/** A figure's text as read, before anything is drawn. */
export interface FigureSource {
  title: string
  description: string
  /** What the kind's module of `page/` is given. */
  text: string
  complaints: Complaint[]
  /** The complaint that an error of the drawing library becomes. */
  complaintOf: (error: string) => Complaint
}

export interface Kind {
  read: (text: string) => FigureSource
  /** The module of `page/` that draws it. */
  module: string
}

export const KINDS: Record<FigureKind, Kind> = {
  mermaid: { read: readMermaid, module: 'mermaid' },
}
