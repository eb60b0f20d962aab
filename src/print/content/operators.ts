/** The operations of a content stream, and what they say (ISO 32000-1, 7.8.2). */
import { PDFHexString, PDFString } from '@cantoo/pdf-lib'

export interface Operation {
  name: string
  /** As written; a dictionary or an array is its parts, brackets included. */
  readonly operands: readonly string[]
  /** The operands of an operator that has numbers only. */
  readonly numbers: readonly number[]
  /** Where it stands in the content, operands included. */
  start: number
  end: number
}

/** The token after a key of a dictionary among operands. */
export function entryOf(operands: readonly string[], key: string): string | undefined {
  const at = operands.indexOf(`/${key}`)
  return at < 0 ? undefined : operands[at + 1]
}

/** The text of a string as it is written among operands, in angle or round brackets. */
export function stringOf(token: string): string {
  const inside = token.slice(1, -1)
  return (token.startsWith('<') ? PDFHexString.of(inside) : PDFString.of(inside)).decodeText()
}

/** The place in the tree of the marked content that an operation opens. */
export function markOf({ name, operands }: Operation): number | undefined {
  const id = name === 'BDC' ? entryOf(operands, 'MCID') : undefined
  return id === undefined ? undefined : Number(id)
}

/** Opens marked content that a reader is told about: with a place in the tree, or as an artifact. */
export const isMarked = (operation: Operation) =>
  markOf(operation) !== undefined || (OPENS.has(operation.name) && operation.operands[0] === '/Artifact')

export const OPENS = new Set(['BDC', 'BMC'])
export const BUILDS_PATH = new Set(['m', 'l', 'c', 'v', 'y', 're', 'h'])
export const PAINTS_PATH = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's'])
export const SHOWS_TEXT = new Set(['Tj', 'TJ', "'", '"'])
