/** Lines that somebody may take for private notes, and that this deck would publish. */
import { decodeHTMLStrict } from 'entities'
import type { SourceFile } from '../model'
import type { Problem } from '../problem'
import type { Slice } from '../slide/split'

const MESSAGE = 'This looks like notes for the speaker, but is none here: it would be public.'
const HINT =
  'Begin private text with a line "Note:", after everything public. If this is for all, begin the line with another word.'

/** Words before "notes" that show that notes of one's own are meant. */
const WHOSE = '(?:speakers?|presenters?|presentation|lecturers?|teachers?|trainers?|hosts?|private|my)'

const FORMS = [
  // **Note:**, - Notes :, [Note]{.muted}:, <b>Note</b>:
  new RegExp(`^(?:${WHOSE} ?s? ?)?notes? ?:`, 'i'),
  /^(?:speaker|presenter|private) ?s? ?notes?\b/i,
  /^notes?$/i,
]

/** remark's marker in a list or a quotation, and a marker at the end of another line. */
const ASTRAY = /^[^\p{L}\p{N}]*\?{3}[^\p{L}\p{N}]*$|[.!?…”"')\]]\s+Notes?\s*[:：]\s*$/u

/** Deckset's `^ words`, LaTeX' `\note{…}`, fenced divs of Pandoc and Quarto. */
const ELSEWHERE = /^\s*(?:\^\s*\p{L}|\\note\b|:{3,}\s*(?:\{[^}]*\bnotes?\b|notes?\b|speaker))/iu

/**
 * Reports `notes-form` for the lines of a slide's public parts that are notes in the eyes of another tool, or nearly
 * those of this one. `prose` is the file's text with its code and comments blank.
 */
export function findLookalikes(file: SourceFile, prose: string, { start, end }: Slice): Problem[] {
  let offset = start
  return prose
    .slice(start, end)
    .split('\n')
    .flatMap((line): Problem[] => {
      const at = offset + (/\S/.exec(line)?.index ?? 0)
      offset += line.length + 1
      if (!looksLikeNotes(line)) return []
      const length = Math.max(1, line.trim().length)
      const place = { file: file.path, offset: at, length }
      return [{ rule: 'notes-form', severity: 'error', ...place, message: MESSAGE, hint: HINT }]
    })
}

/** Most lines have none of the letters, in no way to write them. */
const PLAIN = /^(?!.*note)[\x20-\x25\x27-\x3e\x40-\x5d\x5f-\x7e]*$/i

function looksLikeNotes(line: string): boolean {
  if (PLAIN.test(line) && !line.includes(':::')) return false
  if (ELSEWHERE.test(line) || ASTRAY.test(line)) return true
  // A row of a table, and the headline of a slide about notes, are nobody's notes.
  const words = wordsOf(line)
  if (/^\s*\|/.test(line) || (/^ {0,3}##?\s/.test(line) && /^notes?$/i.test(words))) return false
  return FORMS.some((form) => form.test(words))
}

/** A line without marks, tags and bullets; every kind of colon is ":". */
function wordsOf(line: string): string {
  return decodeHTMLStrict(line)
    .normalize('NFKC')
    .replace(/^[\s>]*(?:\d{1,3}[.)]\s)?/, '')
    .replace(/<[^<>]*>|\{[^{}]*\}/g, '')
    .replace(/[\u2236\u02d0\ua789\u0589\u05c3]/g, ':')
    .replace(/[^\p{L}\p{M}\p{N}:]+/gu, ' ')
    .trim()
}
