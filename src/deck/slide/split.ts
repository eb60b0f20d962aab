/** One file's text into the texts of its slides, and each slide's into what is shown, handed out and spoken. */
import type { DeckToken, SourceFile } from '../model'
import type { Problem } from '../problem'

/** A stretch of a file's text. */
export interface Slice {
  start: number
  end: number
}

export interface SlideParts {
  body: Slice
  /** The figure in words. */
  inWords: Slice
  handout: Slice
  notes: Slice
  /** Where the notes' marker begins, or the slide's end. */
  publicEnd: number
  /** Markers that begin no part, because it was there before or because the notes run to the end. */
  stray: Marker[]
}

export type PartName = 'inWords' | 'handout' | 'notes'

/** A line's beginning that names a part. */
export interface Marker extends Slice {
  part: PartName
  inNotes: boolean
}

const PUBLIC = /^(Figure|Handout):[ \t]*/gm

/** As reveal.js' plugin reads them, also with a space before the colon or an Asian one; and remark's `???`. */
const NOTES = /^[^\S\n]*(?:notes?[^\S\n]*[:\uff1a]|\?{3}[^\S\n]*$)[^\S\n]*/gim

const PARTS: Record<string, PartName> = { Figure: 'inWords', Handout: 'handout' }

/**
 * The slices between `---` lines, from `start` to the end of the file, whose `tokens` they are. reveal.js' separators of
 * vertical slides, `----` and `--`, count as well: such slides are the next ones of the talk.
 *
 * Reports `separator-heading` and `fence-unclosed`: texts that would swallow a slide unseen.
 */
export function splitSlides(
  file: SourceFile,
  start: number,
  tokens: readonly DeckToken[],
): { slices: Slice[]; problems: Problem[] } {
  const problems: Problem[] = []
  const slices: Slice[] = []
  let [from, cursor] = [start, start]
  for (const token of tokens) {
    const swallowed = swallows(token, file, cursor)
    if (swallowed) problems.push(swallowed)
    // A line that makes a heading is read on as its author meant it, so that one slip is one problem.
    const heading = swallowed?.rule === 'separator-heading' ? swallowed.offset : undefined
    const end = separates(token) ? cursor : heading
    cursor += token.raw.length
    if (end === undefined) continue
    slices.push({ start: from, end })
    from = cursor
  }
  slices.push({ start: from, end: file.text.length })
  return { slices, problems }
}

const separates = ({ type, raw }: DeckToken) =>
  (type === 'hr' && /^-{3,}$/.test(raw.trim())) || (type === 'paragraph' && raw.trim() === '--')

function swallows(token: DeckToken, file: SourceFile, offset: number): Problem | undefined {
  const problem = (rule: string, at: number, length: number, message: string, hint: string): Problem => {
    return { rule, severity: 'error', file: file.path, offset: at, length, message, hint }
  }
  if (token.type === 'heading' && /\n-{2,}[ \t]*\n*$/.test(token.raw)) {
    const line = token.raw.lastIndexOf('\n-') + 1
    const message = 'This line stands directly under text, so Markdown reads the text as a heading, not as a new slide.'
    return problem('separator-heading', offset + line, 3, message, 'Put a blank line before the "---".')
  }
  if (token.type === 'code' && /^ {0,3}(`{3,}|~{3,})/.test(token.raw) && !/\n {0,3}(`{3,}|~{3,})\s*$/.test(token.raw)) {
    const message = 'This fence is never closed: everything to the end of the file would become part of it.'
    return problem('fence-unclosed', offset, firstLine(token.raw), message, 'Close it with a line of the same marks.')
  }
  return undefined
}

const firstLine = (raw: string) => raw.split('\n', 1)[0]?.length ?? 1

/**
 * Where a slide's body, figure in words, handout text and notes stand. Absent parts are empty slices at the slide's end;
 * notes run to the end, whatever stands in them. `prose` is the file's text with its code and comments blank.
 */
export function splitParts(prose: string, slide: Slice): SlideParts {
  const none = { start: slide.end, end: slide.end }
  const parts: SlideParts = {
    body: { ...slide },
    inWords: none,
    handout: none,
    notes: none,
    publicEnd: slide.end,
    stray: [],
  }
  const aside = asideOf(prose, slide)
  let open: Slice = parts.body
  for (const marker of markers(prose, slide, aside)) {
    const inNotes = parts.notes !== none
    const again = marker.part !== 'notes' && (inNotes || parts[marker.part] !== none)
    if (again) parts.stray.push({ ...marker, inNotes })
    if (inNotes) continue
    open.end = marker.start
    if (marker.part === 'notes') parts.publicEnd = marker.start
    open = { start: marker.end, end: marker.start === aside?.start ? aside.inner : slide.end }
    parts[marker.part] = open
  }
  return parts
}

interface Aside extends Slice {
  /** Where its end tag begins. */
  inner: number
}

const ASIDE = /<aside\b[^>]*\bclass\s*=\s*(?:"[^">]*\bnotes\b[^">]*"|'[^'>]*\bnotes\b[^'>]*'|notes\b)[^>]*>/i

/** reveal.js' notes in HTML, where nothing follows them on their slide: else what is public could not be told apart. */
function asideOf(prose: string, { start, end }: Slice): Aside | undefined {
  const text = prose.slice(start, end)
  const match = ASIDE.exec(text)
  if (!match) return undefined
  const inner = text.indexOf('</aside>', match.index)
  const tail = text.slice(inner + '</aside>'.length)
  // A comment behind it, of which the prose has spaces, would be in no part of the slide.
  if (inner < 0 || tail.trim() !== '' || / {4}/.test(tail)) return undefined
  return { start: start + match.index, end: start + match.index + match[0].length, inner: start + inner }
}

function markers(prose: string, slide: Slice, aside: Aside | undefined): Omit<Marker, 'inNotes'>[] {
  const text = prose.slice(slide.start, slide.end)
  const found = (pattern: RegExp, partOf: (name: string) => PartName | undefined) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const part = partOf(match[1] ?? '')
      const start = slide.start + match.index
      return part ? [{ part, start, end: start + match[0].length }] : []
    })
  const inHtml = aside ? [{ part: 'notes' as const, start: aside.start, end: aside.end }] : []
  const all = [...inHtml, ...found(PUBLIC, (name) => PARTS[name]), ...found(NOTES, () => 'notes')]
  return all.sort((a, b) => a.start - b.start)
}
