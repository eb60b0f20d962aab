/** A content stream cut into tokens, letter by letter (ISO 32000-1, 7.2.2 and 7.8.2). */

/** What a letter is to the scanner; `OTHER` is part of a name, a number or an operator. */
const [OTHER, SPACE, DELIMITER] = [0, 1, 2]
const CLASSES = new Uint8Array(256)
for (const each of '\0\t\n\f\r ') CLASSES[each.charCodeAt(0)] = SPACE
for (const each of '()<>[]{}/%') CLASSES[each.charCodeAt(0)] = DELIMITER

const HEX = /<[0-9A-Fa-f\s]*>/y
const STRING = /\((?:[^\\()]|\\[\s\S])*\)/y
const COMMENT = /%[^\r\n]*/y

export const [PERCENT, SLASH, OPEN, LESS, GREATER] = [0x25, 0x2f, 0x28, 0x3c, 0x3e]
const BRACKETS = [0x5b, 0x5d]

const classAt = (content: string, at: number) => CLASSES[content.charCodeAt(at)] ?? OTHER

/** The first place from here on that is no white space. */
export function afterSpace(content: string, from: number): number {
  let at = from
  while (at < content.length && classAt(content, at) === SPACE) at++
  return at
}

/** Where the name, number or operator ends that goes on here. */
export function afterRegular(content: string, from: number): number {
  let at = from
  while (at < content.length && classAt(content, at) === OTHER) at++
  return at
}

/** Where the token ends that begins here; here where none does. */
export function tokenEnd(content: string, at: number): number {
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
