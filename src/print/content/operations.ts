/** The operations of a content stream: a deck has over a hundred thousand. */
import type { Operation } from './operators'
import { afterRegular, afterSpace, PERCENT, tokenEnd } from './tokens'

/**
 * All in their order, kept as numbers: as objects, which are made when they are asked for, they would be most of what is kept
 * of a file.
 */
export class Operations implements Iterable<Operation> {
  readonly #content: string
  readonly #starts: Int32Array
  readonly #ends: Int32Array
  /** Places in `NAMES`. */
  readonly #names: Uint16Array

  constructor(content: string, { starts, ends, names }: OperationPlaces) {
    this.#content = content
    this.#starts = Int32Array.from(starts)
    this.#ends = Int32Array.from(ends)
    this.#names = Uint16Array.from(names)
  }

  get length(): number {
    return this.#starts.length
  }

  nameAt(index: number): string {
    return NAMES[this.#names[index] ?? -1] ?? ''
  }

  at(index: number): Operation {
    return new ScannedOperation(this.nameAt(index), this.#content, this.#starts[index] ?? 0, this.#ends[index] ?? 0)
  }

  *[Symbol.iterator](): Generator<Operation> {
    for (let index = 0; index < this.length; index++) yield this.at(index)
  }

  /** The indices of those that have one of these names. */
  named(...wanted: readonly string[]): number[] {
    const numbers = new Set(wanted.map((name) => NUMBERS.get(name) ?? -1))
    const found: number[] = []
    for (let index = 0; index < this.length; index++) if (numbers.has(this.#names[index] ?? -1)) found.push(index)
    return found
  }

  /** The index of the one that begins at a place of the content, or of the first behind it. */
  indexFrom(start: number): number {
    let [low, high] = [0, this.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#starts[middle] ?? 0) < start) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Of each operation where it begins and ends, and the number of its name. */
export interface OperationPlaces {
  starts: number[]
  ends: number[]
  names: number[]
}

const NAMES: string[] = []
const NUMBERS = new Map<string, number>()

/** Stands for an operator's name. */
export function numberOfName(name: string): number {
  const before = NUMBERS.get(name)
  if (before !== undefined) return before
  NUMBERS.set(name, NAMES.length)
  return NAMES.push(name) - 1
}

/** Most operands are looked at once or never: they are cut out of the stream when they are asked for, and not kept. */
class ScannedOperation implements Operation {
  readonly #content: string

  constructor(
    readonly name: string,
    content: string,
    readonly start: number,
    readonly end: number,
  ) {
    this.#content = content
  }

  get operands(): string[] {
    const content = this.#content
    const last = this.end - this.name.length
    const operands: string[] = []
    for (let at = this.start; at < last; ) {
      const end = tokenEnd(content, at)
      if (content.charCodeAt(at) !== PERCENT) operands.push(content.slice(at, end))
      at = afterSpace(content, end)
    }
    return operands
  }

  get numbers(): number[] {
    const content = this.#content
    const last = this.end - this.name.length
    let count = 0
    for (let at = this.start; at < last; ) {
      const end = afterRegular(content, at)
      READ[count++] = numberIn(content, at, end)
      at = afterSpace(content, end === at ? end + 1 : end)
    }
    return READ.slice(0, count)
  }
}

/** Where numbers are put together: a list that grows one by one takes four times the memory, and these are most of it. */
const READ: number[] = [0.5]

/** A number of up to fifteen digits, letter by letter: the same as of its text, which need not be cut out. */
function numberIn(content: string, from: number, end: number): number {
  if (end - from > MOST_DIGITS) return Number(content.slice(from, end))
  const isNegative = content.charCodeAt(from) === MINUS
  let digits = 0
  let point = end
  for (let at = isNegative ? from + 1 : from; at < end; at++) {
    const code = content.charCodeAt(at)
    if (code === POINT && point === end) point = at
    else if (code >= ZERO && code <= NINE) digits = digits * 10 + code - ZERO
    else return Number(content.slice(from, end))
  }
  // Both are whole and exact, so the quotient is the nearest number to what is written.
  const value = point < end ? digits / (POWERS[end - point - 1] ?? 1) : digits
  return isNegative ? -value : value
}

const MOST_DIGITS = 15
const [MINUS, POINT, ZERO, NINE] = [0x2d, 0x2e, 0x30, 0x39]
const POWERS = Array.from({ length: MOST_DIGITS + 1 }, (_, power) => 10 ** power)
