/** Prompts in the notes: what the speaker asks the room, with the time its answer takes. */
import { walk } from '../markdown/locate'
import type { DeckToken, Slide, SourceFile, SpanToken } from '../model'
import { errorAt, type Problem, type ProblemText } from '../problem'

/** `[What does “neutral” mean? Two answers.]{.prompt minutes="1"}`. */
export const isPrompt = (token: DeckToken): token is SpanToken =>
  token.type === 'span' && token.classes.includes('prompt')

/** How long the prompts of a slide take, in minutes. */
export function promptMinutes({ notes }: Pick<Slide, 'notes'>): number {
  return walk(notes)
    .filter(isPrompt)
    .reduce((sum, token) => sum + (minutesOf(token) ?? 0), 0)
}

/** The time a prompt asks for; undefined where it names none that can be read. */
function minutesOf(token: SpanToken): number | undefined {
  const written = token.pairs.find(({ name }) => name === 'minutes')?.value ?? ''
  const minutes = Number(written)
  return written.trim() !== '' && Number.isFinite(minutes) && minutes > 0 ? minutes : undefined
}

/** Reports `prompt-place` for a prompt the room would read, and `prompt-minutes` for one without a time. */
export function checkPrompts(file: SourceFile, notes: readonly DeckToken[], others: readonly DeckToken[]): Problem[] {
  const public_ = walk(others)
    .filter(isPrompt)
    .map((token) => at(file, token, OUTSIDE))
  const untimed = walk(notes).filter((token) => isPrompt(token) && minutesOf(token) === undefined)
  return [...public_, ...untimed.map((token) => at(file, token, UNTIMED))]
}

const OUTSIDE: ProblemText = {
  rule: 'prompt-place',
  message: 'A prompt stands outside the notes, where readers would see what the speaker is to ask.',
  hint: 'Move it below "Note:".',
}

const UNTIMED: ProblemText = {
  rule: 'prompt-minutes',
  message: 'The prompt does not say how long it takes, so the plan has no time for it.',
  hint: 'Write the minutes as a number: [What do you expect?]{.prompt minutes="0.5"}.',
}

function at(file: SourceFile, { offset = -1, raw }: DeckToken, found: ProblemText): Problem {
  return errorAt({ file: file.path, start: offset, end: offset + (raw.split('\n', 1)[0]?.length ?? 1) }, found)
}
