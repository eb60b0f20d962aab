/** Labels drawn as they are written, where Mermaid would take a sign for its own syntax. */
import { decodeHTMLStrict } from 'entities'
import { standIn } from '../page/mermaid/stand-ins'

/** `#quot;` and `#35;` are Mermaid's way of writing an entity, `&quot;` and `&#35;` are HTML's. */
const ENTITY = /[#&](#?\w+);/g

/** Lines whose `#` begins a colour. */
const COLOURED = /^\s*(?:style|classDef|linkStyle|rect|box)\b|\b(?:color|fill|stroke)\s*:\s*#/

/** A backslash in a path: not one that draws a slanted side (`[\word\]`) or half an arrowhead. */
const BACKSLASH = /(?<![[({|\\/-])\\(?=[A-Za-z0-9])/g

/** Diagrams in which a semicolon ends the words of a line. */
const ENDED = /^\s*(?:sequenceDiagram|stateDiagram|classDiagram)/

/** The part of such a line before its words. */
const BEFORE_WORDS =
  /^(\s*(?:(?:loop|alt|else|opt|par|and|critical|option|break|title)\s|(?:participant|actor)\s+\S+\s+as\s|[^:]*:))(.*)$/

/**
 * The lines of a diagram with entities decoded and with stand-ins for signs that are meant as themselves: `#`, which cuts
 * a message short; `;` after a colon, which ends them; `\n` in a path, which would break the line.
 */
export function protectSigns(lines: readonly string[]): string[] {
  const ended = lines.some((line) => ENDED.test(line))
  return lines.map((line) => {
    if (COLOURED.test(line)) return line
    const decoded = line.replace(ENTITY, entity).replace(/#/g, standIn).replace(BACKSLASH, standIn)
    return ended ? decoded.replace(BEFORE_WORDS, (_, head, words) => head + words.replace(/;/g, standIn)) : decoded
  })
}

/**
 * The character of an entity; a sign that Mermaid would read is stood in for. What names no entity stays, and so does
 * what names a letter, a digit or nothing that is seen: `#66;` is a number before a semicolon.
 */
function entity(written: string, name: string): string {
  const html = /^\d+$/.test(name) ? `&#${name};` : `&${name};`
  const character = decodeHTMLStrict(html)
  if (character === html || character < ' ' || /^[\da-z]$/i.test(character)) return written
  return character > '\x7f' ? character : [...character].map(standIn).join('')
}
