/** A content stream cut into operations, letter by letter (ISO 32000-1, 7.2.2 and 7.8.2): a deck draws over a million. */
import type { Operation } from './operators'

/** What a letter is to the scanner; `OTHER` is part of a name, a number or an operator. */
const [OTHER, SPACE, DELIMITER] = [0, 1, 2]
const CLASSES = new Uint8Array(256)
for (const each of '\0\t\n\f\r ') CLASSES[each.charCodeAt(0)] = SPACE
for (const each of '()<>[]{}/%') CLASSES[each.charCodeAt(0)] = DELIMITER

const HEX = /<[0-9A-Fa-f\s]*>/y
const STRING = /\((?:[^\\()]|\\[\s\S])*\)/y
const COMMENT = /%[^\r\n]*/y

/**
 * All operations of a stream, whose letters are its bytes. Throws for what Chromium does not write: a picture inside the
 * stream, brackets inside a string.
 */
export function operationsOf(content: string): Operation[] {
  const operations: Operation[] = []
  let start = -1
  for (let at = afterSpace(content, 0); at < content.length; ) {
    const end = tokenEnd(content, at)
    if (end === at) throw new Error(`The page's content is not understood from byte ${end} on.`)
    const code = content.charCodeAt(at)
    if (code !== PERCENT) {
      if (start < 0) start = at
      const name = isOperatorStart(code) ? operatorAt(content, at, end) : undefined
      if (name !== undefined) {
        operations.push(new ScannedOperation(name, content, start, end))
        start = -1
      }
    }
    at = afterSpace(content, end)
  }
  return operations
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

const [PERCENT, SLASH, OPEN, LESS, GREATER] = [0x25, 0x2f, 0x28, 0x3c, 0x3e]
const BRACKETS = [0x5b, 0x5d]

const classAt = (content: string, at: number) => CLASSES[content.charCodeAt(at)] ?? OTHER

function afterSpace(content: string, from: number): number {
  let at = from
  while (at < content.length && classAt(content, at) === SPACE) at++
  return at
}

function afterRegular(content: string, from: number): number {
  let at = from
  while (at < content.length && classAt(content, at) === OTHER) at++
  return at
}

/** Where the token ends that begins here; here where none does. */
function tokenEnd(content: string, at: number): number {
  if (classAt(content, at) === OTHER) return afterRegular(content, at)
  const code = content.charCodeAt(at)
  if (code === SLASH) return afterRegular(content, at + 1)
  if (BRACKETS.includes(code)) return at + 1
  const isDouble = content.charCodeAt(at + 1) === code
  if (code === GREATER) return isDouble ? at + 2 : at
  if (code === LESS) return isDouble ? at + 2 : after(HEX, content, at)
  return code === OPEN ? after(STRING, content, at) : code === PERCENT ? after(COMMENT, content, at) : at
}

/** Where a pattern ends that begins at a place; the place itself when it does not. */
function after(pattern: RegExp, content: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(content) ? pattern.lastIndex : at
}

/** A letter or a quotation mark. */
const isOperatorStart = (code: number) =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x22 || code === 0x27

/** The operator that stands here; undefined for the words of the language that are operands. */
function operatorAt(content: string, at: number, end: number): string | undefined {
  const name = content.slice(at, end)
  if (name === 'BI') throw new Error('The page holds a picture that is not an object of its own.')
  return name === 'true' || name === 'false' ? undefined : name
}
