/** Follows paths and clips, and says what box the ink of a path has (ISO 32000-1, 8.5). */
import { type Box, type Matrix, move, type Point, turnsOf, within } from './geometry'
import { type Operation, PAINTS_PATH } from './operators'

const STROKES = new Set(['S', 's', 'B', 'B*', 'b', 'b*'])

const LINES = new Set(['m', 'l', 'c', 'v', 'y'])

interface Seen {
  /** Of the ink that was painted just now. */
  box: Box | undefined
  /** From now on. */
  clip: Box | undefined
}

export class PathExtractor {
  /** On the page: curves are turned with the canvas. */
  #box: Box | undefined
  #at: Point = { x: 0, y: 0 }
  #clips = false
  #width = 1

  /** What there is to see at the end of a path; undefined while it goes on. */
  follow(operation: Operation, canvas: Matrix, clip: Box | undefined): Seen | undefined {
    const { name } = operation
    if (LINES.has(name)) this.#line(name, operation.numbers, canvas)
    else if (name === 're') this.#rectangle(operation.numbers, canvas)
    else if (name === 'n' || PAINTS_PATH.has(name)) return this.#end(STROKES.has(name), canvas, clip)
    else if (name === 'w') this.#width = operation.numbers[0] ?? 1
    else if (name === 'W' || name === 'W*') this.#clips = true
    return undefined
  }

  #rectangle([x = 0, y = 0, width = 0, height = 0]: readonly number[], canvas: Matrix): void {
    for (const dx of [0, width]) {
      for (const dy of [0, height]) this.#add(move({ x: x + dx, y: y + dy }, canvas))
    }
  }

  #line(name: string, numbers: readonly number[], canvas: Matrix): void {
    const from = this.#at
    const to = pointAt(numbers, numbers.length - 2, from, canvas)
    if (name !== 'l' && name !== 'm') {
      const one = name === 'v' ? from : pointAt(numbers, 0, from, canvas)
      const two = name === 'y' ? to : pointAt(numbers, name === 'c' ? 2 : 0, from, canvas)
      for (const turn of turnsOf(from, one, two, to)) this.#add(turn)
    }
    this.#add(to)
    this.#at = to
  }

  #add({ x, y }: Point): void {
    const box = this.#box
    if (!box) this.#box = { left: x, bottom: y, right: x, top: y }
    else {
      if (x < box.left) box.left = x
      if (y < box.bottom) box.bottom = y
      if (x > box.right) box.right = x
      if (y > box.top) box.top = y
    }
  }

  #end(isStroked: boolean, [a, b, c, d]: Matrix, clip: Box | undefined): Seen {
    const bare = this.#box
    const half = isStroked ? (this.#width / 2) * Math.sqrt(Math.abs(a * d - b * c)) : 0
    const inked = bare && {
      ...{ left: bare.left - half, bottom: bare.bottom - half, right: bare.right + half, top: bare.top + half },
    }
    const next = this.#clips && bare ? (within(bare, clip) ?? NOTHING) : clip
    this.#box = undefined
    this.#clips = false
    return { box: inked && within(inked, clip), clip: next }
  }
}

/** The point whose two numbers begin at a place; `other` where they are missing. */
const pointAt = (numbers: readonly number[], at: number, other: Point, canvas: Matrix): Point => {
  const [x, y] = [numbers[at], numbers[at + 1]]
  return x === undefined || y === undefined ? other : move({ x, y }, canvas)
}

/** Nothing can be seen in it. */
const NOTHING: Box = { left: 0, bottom: 0, right: -1, top: -1 }
