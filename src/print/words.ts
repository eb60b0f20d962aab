/** The words a page draws, by the tag they belong to, as a reader that follows the standard hears them. */
import { PDFDict, PDFName, type PDFPage } from '@cantoo/pdf-lib'
import { type Drawing, drawingOf } from './drawing'
import { type Font, fontOf, fromHex } from './letters'
import { entryOf, type Operation, operationsOf, SHOWS_TEXT } from './operators'

export interface PageWords {
  /** By `tagKey`. */
  byTag: Map<string, string>
  /** In the order of drawing. */
  all: string
}

/** Marked content is counted anew in every stream: `form` is the object of a form, undefined for the page itself. */
export const tagKey = (form: unknown, id: number) => `${form ?? 'page'} ${id}`

export function wordsOn(page: PDFPage): PageWords {
  const pen = new Pen()
  pen.draw(drawingOf(page), START)
  return { byTag: pen.byTag, all: pen.all.join('') }
}

/** Six numbers, as operands have them (ISO 32000-1, 8.3.3). */
type Matrix = readonly [number, number, number, number, number, number]
const START: Matrix = [1, 0, 0, 1, 0, 0]

const times = ([a, b, c, d, e, f]: Matrix, [m, n, o, p, x, y]: Matrix): Matrix => [
  ...([a * m + b * o, a * n + b * p, c * m + d * o, c * n + d * p] as const),
  ...([e * m + f * o + x, e * n + f * p + y] as const),
]

interface Opened {
  key: string | undefined
  /** Stands for whatever is drawn inside (ISO 32000-1, 14.9.4). */
  actual: string | undefined
}

class Pen {
  readonly byTag = new Map<string, string>()
  readonly all: string[] = []
  readonly #open: Opened[] = []
  #saved: Matrix[] = []
  #canvas: Matrix = START
  #line: Matrix = START
  /** Where the last letter began, on the paper. */
  #last = { x: 0, y: 0 }
  /** How far its words can have gone, a letter being no wider than the font is high. */
  #reach = 0
  #size = 1
  #font: Font | undefined

  draw(drawing: Drawing, canvas: Matrix): void {
    const before = [this.#saved, this.#canvas] as const
    this.#saved = []
    this.#canvas = canvas
    for (const operation of operationsOf(drawing.content)) this.#follow(operation, drawing)
    ;[this.#saved, this.#canvas] = before
  }

  #follow(operation: Operation, drawing: Drawing): void {
    const { name, operands } = operation
    if (name === 'BDC' || name === 'BMC') this.#enter(operands, drawing)
    else if (name === 'EMC') this.#leave()
    else if (name === 'q') this.#saved.push(this.#canvas)
    else if (name === 'Q') this.#canvas = this.#saved.pop() ?? this.#canvas
    else if (name === 'cm') this.#canvas = times(matrixOf(operands), this.#canvas)
    else if (name === 'Do') this.#drawForm(drawing.forms.get(operands[0]?.slice(1) ?? ''))
    else this.#write(operation, drawing)
  }

  #write({ name, operands }: Operation, drawing: Drawing): void {
    if (name === 'Tf') this.#choose(operands, drawing)
    else if (name === 'Tm') this.#line = matrixOf(operands)
    else if (name === 'Td') this.#line = times([1, 0, 0, 1, Number(operands[0]), Number(operands[1])], this.#line)
    else if (SHOWS_TEXT.has(name) && !this.#open.some(({ actual }) => actual !== undefined)) {
      for (const operand of operands) if (operand.startsWith('<')) this.#put(this.#font?.read(operand) ?? '')
    }
  }

  #enter(operands: readonly string[], { ref }: Drawing): void {
    const id = entryOf(operands, 'MCID')
    const actual = entryOf(operands, 'ActualText')
    this.#open.push({ key: id && tagKey(ref, Number(id)), actual: actual && fromHex(actual) })
  }

  #leave(): void {
    const left = this.#open.at(-1)
    if (left?.actual) this.#put(left.actual)
    this.#open.pop()
  }

  #drawForm(form: Drawing | undefined): void {
    if (form) this.draw(form, this.#canvas)
  }

  #choose([name = '', size]: readonly string[], { fonts }: Drawing): void {
    const font = fonts?.lookup(PDFName.of(name.slice(1)))
    this.#font = font instanceof PDFDict ? fontOf(font) : undefined
    this.#size = Number(size)
  }

  /** A new line, or a gap wider than a letter, is a space where there is none. */
  #put(text: string): void {
    const [a, b, , , x, y] = times(this.#line, this.#canvas)
    const em = this.#size * Math.hypot(a, b)
    const gap = Math.abs(y - this.#last.y) > em / 10 || Math.abs(x - this.#last.x) > this.#reach
    const words = gap && !this.all.at(-1)?.endsWith(' ') ? ` ${text}` : text
    this.all.push(words)
    const key = this.#open.findLast((each) => each.key !== undefined)?.key
    if (key !== undefined) this.byTag.set(key, (this.byTag.get(key) ?? '') + words)
    this.#last = { x, y }
    this.#reach = em * 1.1 * text.length
  }
}

const matrixOf = (operands: readonly string[]) => operands.map(Number) as unknown as Matrix
