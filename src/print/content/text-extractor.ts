/** Follows what is written: its letters, where they stand, and the box of their ink (ISO 32000-1, 9.4). */
import type { Font } from './font'
import { around, type Box, type Matrix, move, moveBox, type Point, START, shifted, times, within } from './geometry'
import type { Operation } from './operators'

export interface TextLine {
  text: string
  /** Whether `text` stands for other letters than the drawn ones. */
  isReplaced: boolean
  font: Font | undefined
  /** As written, before the canvas makes it larger or smaller. */
  size: number
  shown: Shown[]
  clip: Box | undefined
  /** On the page: where the first letter begins and the last ends. */
  from: Point
  to: Point
  /** How large its letters are on the page, in pt. */
  em: number
  /** Unit vector of its direction on the page. */
  along: Point
}

/** The string that one text operator paints. */
interface Shown {
  codes: readonly number[]
  /** How far from where the operation began. */
  at: number
  placed: Matrix
}

export const codesOf = ({ shown }: TextLine): number[] => shown.flatMap(({ codes }) => codes)

/** Whether a reader sees a space, or a new line, between two. */
export function standApart(before: TextLine, after: TextLine): boolean {
  const gap = { x: after.from.x - before.to.x, y: after.from.y - before.to.y }
  const ahead = gap.x * before.along.x + gap.y * before.along.y
  const aside = gap.y * before.along.x - gap.x * before.along.y
  return Math.abs(aside) > before.em / 10 || ahead > before.em / 8 || ahead < -before.em / 2
}

/** As `Math.hypot`, which guards against numbers that no page has, and takes ten times as long. */
const lengthOf = (x: number, y: number) => Math.sqrt(x * x + y * y)

const PLACES_TEXT = new Set(['BT', 'Tm', 'TL', 'T*', 'Td', 'TD'])

export class TextExtractor {
  #font: Font | undefined
  #size = 1
  /** Where the line begins, and where the next letter stands. */
  #line: Matrix = START
  #next: Matrix = START
  #leading = 0

  choose(font: Font | undefined, size: number): void {
    this.#font = font
    this.#size = size
  }

  /** Whether the operation is about the place of text. */
  follow(operation: Operation): boolean {
    const { name } = operation
    if (!PLACES_TEXT.has(name)) return false
    const { numbers } = operation
    const [x = 0, y = 0] = numbers
    if (name === 'BT') this.#begin(START)
    else if (name === 'Tm') this.#begin(numbers as unknown as Matrix)
    else if (name === 'TL') this.#leading = x
    else if (name === 'T*') this.#begin(shifted(this.#line, 0, -this.#leading))
    else this.#begin(shifted(this.#line, x, y))
    if (name === 'TD') this.#leading = -y
    return true
  }

  /** Writes; the pen moves on. */
  write({ name, operands }: Operation, canvas: Matrix, clip: Box | undefined): TextLine {
    if (name === "'" || name === '"') this.#begin(shifted(this.#line, 0, -this.#leading))
    const placed = times(this.#next, canvas)
    const { text, width, shown } = this.#show(operands, name === 'TJ', placed)
    this.#next = shifted(this.#next, width, 0)
    // By index and one by one, as `times` does: Chromium writes most strings letter by letter, and each comes by here.
    const scale = lengthOf(placed[0], placed[1]) || 1
    return {
      text,
      isReplaced: false,
      font: this.#font,
      size: this.#size,
      shown,
      clip,
      from: { x: placed[4], y: placed[5] },
      to: move({ x: width, y: 0 }, placed),
      along: { x: placed[0] / scale, y: placed[1] / scale },
      em: this.#size * lengthOf(placed[2], placed[3]),
    }
  }

  /** The strings of an operation, one behind the other; `isSpaced` where its numbers move the next one. */
  #show(operands: readonly string[], isSpaced: boolean, placed: Matrix) {
    const font = this.#font
    const size = this.#size
    const shown: Shown[] = []
    let text = ''
    let width = 0
    for (const operand of operands) {
      if (operand.startsWith('<') && font) {
        const codes = font.codesIn(operand)
        shown.push({ codes, at: width, placed })
        for (const code of codes) {
          text += font.letters.get(code) ?? ''
          width += (font.widthOf(code) / 1000) * size
        }
      } else if (isSpaced && Number.isFinite(Number(operand))) width -= (Number(operand) / 1000) * size
    }
    return { text, width, shown }
  }

  #begin(matrix: Matrix): void {
    this.#line = matrix
    this.#next = matrix
  }
}

/** The box of its ink on the page; undefined for spaces, and where it is clipped away. */
export function boxOfLine({ font, size, shown, clip }: TextLine): Box | undefined {
  const boxes: Box[] = []
  for (const { codes, at, placed } of shown) {
    let along = at
    for (const code of codes) {
      const box = font?.program?.boxOf(code)
      if (box) boxes.push(moveBox(box, times([size, 0, 0, size, along, 0], placed)))
      along += ((font?.widthOf(code) ?? 0) / 1000) * size
    }
  }
  const box = around(boxes)
  return box && within(box, clip)
}
