/** Checks on the lines that begin a part of a slide: "Figure:", "Handout:", "Note:". */
import type { SourceFile } from '../model'
import type { Problem } from '../problem'
import type { Marker, PartName, SlideParts } from './split'

const NAMES: Record<PartName, string> = { inWords: 'Figure:', handout: 'Handout:', notes: 'Note:' }

/** Reports `part-second`, `part-in-notes` and `figure-words-alone`. */
export function checkParts(file: SourceFile, parts: SlideParts, hasFigure: boolean): Problem[] {
  const problems = parts.stray.map((marker) => (marker.inNotes ? inNotes(file, marker) : second(file, marker)))
  const { inWords, stray } = parts
  if (hasFigure || inWords.start === inWords.end) return problems
  const start = file.text.lastIndexOf(NAMES.inWords, inWords.start)
  if (stray.some((marker) => marker.start === start)) return problems
  return [...problems, alone(file, start)]
}

function second(file: SourceFile, marker: Marker): Problem {
  return {
    ...at(file, marker),
    rule: 'part-second',
    message: `The slide has a second "${NAMES[marker.part]}", so the first would be lost.`,
    hint: 'Make one text of the two, or add the "---" that should separate two slides.',
  }
}

function inNotes(file: SourceFile, marker: Marker): Problem {
  return {
    ...at(file, marker),
    rule: 'part-in-notes',
    message: `Notes run to the end of the slide, so this "${NAMES[marker.part]}" would be spoken, not read.`,
    hint: 'Put it before "Note:". If it belongs to the notes, begin the line with another word.',
  }
}

function alone(file: SourceFile, start: number): Problem {
  return {
    ...at(file, { start, end: start + NAMES.inWords.length }),
    rule: 'figure-words-alone',
    message: '"Figure:" says a figure in words, and this slide has no figure.',
    hint: 'Write "Handout:" for other text for readers, or add the figure.',
  }
}

function at(file: SourceFile, { start, end }: { start: number; end: number }) {
  return { severity: 'error' as const, file: file.path, offset: start, length: Math.max(1, end - start) }
}
