/** Follows paths and clips, and says what box the ink of a path has (ISO 32000-1, 8.5). */
import { type Box, boxOf, type Matrix, move, type Point, turnsOf, within } from './geometry'
import { type Operation, PAINTS_PATH } from './operators'

const STROKES = new Set(['S', 's', 'B', 'B*', 'b', 'b*'])

const FOLLOWED = new Set(['w', 'W', 'W*', 're', 'm', 'l', 'c', 'v', 'y'])

interface Seen {
  /** Of the ink that was painted just now. */
  box: Box | undefined
  /** From now on. */
  clip: Box | undefined
}

export class PathExtractor {
  /** On the page: curves are turned with the canvas. */
  #points: Point[] = []
  #at: Point = { x: 0, y: 0 }
  #clips = false
  #width = 1

  follow({ name, operands }: Operation, canvas: Matrix, clip: Box | undefined): Seen {
    const isEnd = name === 'n' || PAINTS_PATH.has(name)
    if (isEnd) return this.#end(STROKES.has(name), canvas, clip)
    if (!FOLLOWED.has(name)) return { box: undefined, clip }
    const numbers = operands.map(Number)
    if (name === 'w') this.#width = numbers[0] ?? 1
    else if (name === 'W' || name === 'W*') this.#clips = true
    else if (name === 're') this.#rectangle(numbers, canvas)
    else this.#line(name, numbers, canvas)
    return { box: undefined, clip }
  }

  #rectangle([x = 0, y = 0, width = 0, height = 0]: number[], canvas: Matrix): void {
    for (const dx of [0, width]) {
      for (const dy of [0, height]) this.#points.push(move({ x: x + dx, y: y + dy }, canvas))
    }
  }

  #line(name: string, numbers: readonly number[], canvas: Matrix): void {
    const given: Point[] = []
    for (let at = 0; at < numbers.length; at += 2) {
      given.push(move({ x: numbers[at] ?? 0, y: numbers[at + 1] ?? 0 }, canvas))
    }
    const to = given.at(-1) ?? this.#at
    const [first = to, second = to] = given
    if (name === 'c') this.#points.push(...turnsOf(this.#at, first, second, to))
    if (name === 'v') this.#points.push(...turnsOf(this.#at, this.#at, first, to))
    if (name === 'y') this.#points.push(...turnsOf(this.#at, first, to, to))
    this.#points.push(to)
    this.#at = to
  }

  #end(isStroked: boolean, [a, b, c, d]: Matrix, clip: Box | undefined): Seen {
    const bare = this.#points.length > 0 ? boxOf(this.#points) : undefined
    const half = isStroked ? (this.#width / 2) * Math.sqrt(Math.abs(a * d - b * c)) : 0
    const inked = bare && {
      ...{ left: bare.left - half, bottom: bare.bottom - half, right: bare.right + half, top: bare.top + half },
    }
    const next = this.#clips && bare ? (within(bare, clip) ?? NOTHING) : clip
    this.#points = []
    this.#clips = false
    return { box: inked && within(inked, clip), clip: next }
  }
}

/** Nothing can be seen in it. */
const NOTHING: Box = { left: 0, bottom: 0, right: -1, top: -1 }
