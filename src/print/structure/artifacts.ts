/**
 * Marks as artifact what is drawn and says nothing: whatever stands outside of every tag, and lines, grounds and borders
 * inside of one, which Chromium gives to the table or the paragraph that they adorn (PDF/UA-1, 7.1; ISO 32000-1, 14.6
 * and 14.8.2.2). Marks are set around whole parts only, so that marks and objects nest, and no operation is moved.
 */
import { type ContentStream, contentStreamsOf, isTagged, markKey } from '../content/content-stream'
import type { Edits } from '../content/edits'
import { SHOWS_TEXT } from '../content/operators'
import { type ContentPart, contentParts, type Marked } from '../content/parts'

/** The places in the tree that marked content has after it was split; none where it said nothing. */
interface Split {
  key: string
  ids: number[]
}

/** `isFigure` says of a `markKey` whether its lines are what is to be seen. */
export function markArtifacts(page: ContentStream, isFigure: (key: string) => boolean, edits: Edits): Split[] {
  return [...contentStreamsOf(page)]
    .filter((each) => each.isPage || isTagged(each))
    .flatMap((drawing) => {
      const { parts, marks } = contentParts(drawing)
      for (const { start, end } of unmarked(drawing, parts)) {
        edits.insert(drawing, start, '/Artifact BMC\n')
        edits.insert(drawing, end, '\nEMC')
      }
      return splitMarks(drawing, parts, marks, isFigure, edits)
    })
}

/** The parts a stream paints outside of told content. A form with tags tells of itself. */
export const unmarked = (
  drawing: ContentStream,
  parts: readonly ContentPart[] = contentParts(drawing).parts,
): ContentPart[] => parts.filter(({ marked, name, kind }) => !marked && !(kind === 'form' && isSpeaking(drawing, name)))

const isSpeaking = ({ forms }: ContentStream, name: string) => {
  const form = forms.get(name)
  return form !== undefined && isTagged(form)
}

/** The parts inside of tags that say nothing, as `markArtifacts` would find them. */
export function linesIn(drawing: ContentStream, isFigure: (key: string) => boolean): ContentPart[] {
  return contentParts(drawing).parts.filter((part) => {
    const { id } = part.marked ?? {}
    return id !== undefined && !isFigure(markKey(drawing.owner, id)) && isLine(drawing, part)
  })
}

/** Forms without words are lines, too. */
function isLine({ forms }: ContentStream, { kind, name }: ContentPart): boolean {
  const form = forms.get(name)
  const isMute =
    form && ![...contentStreamsOf(form)].some(({ operations }) => operations.named(...SHOWS_TEXT).length > 0)
  return kind === 'path' || (kind === 'form' && isMute === true)
}

function splitMarks(
  drawing: ContentStream,
  parts: readonly ContentPart[],
  marks: readonly Marked[],
  isFigure: (key: string) => boolean,
  edits: Edits,
): Split[] {
  let next = Math.max(-1, ...marks.map(({ id }) => id ?? -1)) + 1
  return marks.flatMap((marked) => {
    const { id, isInText, close } = marked
    const key = id === undefined ? undefined : markKey(drawing.owner, id)
    if (id === undefined || key === undefined || isInText || !close || isFigure(key)) return []
    const runs = runsOf(
      drawing,
      parts.filter((part) => part.marked === marked),
    )
    if (runs.length > 0 && !runs.some(({ areLines }) => areLines)) return []
    const ids = runs.filter(({ areLines }) => !areLines).map((_, index) => (index === 0 ? id : next++))
    write(drawing, marked, runs, ids, edits)
    return [{ key, ids }]
  })
}

interface Run {
  areLines: boolean
  start: number
  end: number
}

function runsOf(drawing: ContentStream, parts: readonly ContentPart[]): Run[] {
  const runs: Run[] = []
  for (const part of parts) {
    const areLines = isLine(drawing, part)
    const last = runs.at(-1)
    if (last?.areLines === areLines) last.end = part.end
    else runs.push({ areLines, start: part.start, end: part.end })
  }
  return runs
}

/** Each run gets marks of its own; those of the whole go. */
function write(
  drawing: ContentStream,
  { open, close }: Marked,
  runs: readonly Run[],
  ids: readonly number[],
  edits: Edits,
) {
  const told = ids.values()
  edits.add(drawing, { start: open.start, end: open.end, text: '' })
  if (close) edits.add(drawing, { start: close.start, end: close.end, text: '' })
  for (const { areLines, start, end } of runs) {
    const id = areLines ? undefined : told.next().value
    const opening = id === undefined ? '/Artifact BMC' : `${open.operands[0]} <</MCID ${id}>> BDC`
    edits.insert(drawing, start, `${opening}\n`)
    edits.insert(drawing, end, '\nEMC')
  }
}
