/** One deck of the property test: made, often spoilt, read, judged. */
import { fontsOf } from './fonts'
import { filesOf, generate, lookOf } from './generate'
import { type Breach, isAccepted, judgeAccepted, judgeAny, judgeKnown } from './judge'
import { mutate } from './mutate'
import { outputsOf } from './outputs'
import { Chance } from './random'

export interface Run {
  text: string
  isAccepted: boolean
  breaches: Breach[]
  seconds: number
}

/** Every third deck is as it was made: it has no error, and each of its words has its place. The others are mutants. */
export async function runDeck(seed: number): Promise<Run> {
  const look = lookOf(seed)
  const made = generate(seed, look)
  const isWhole = seed % 3 === 0
  const pieces = isWhole ? made.pieces : mutate(made.pieces, new Chance(seed + 0x9e3779b9))
  const text = pieces.map((piece) => piece.text).join('')
  const files = filesOf(text, look)
  const outputs = outputsOf(files, await fontsOf(files))
  const accepted = isAccepted(outputs)
  const breaches = judgeAny(outputs)
  if (accepted)
    breaches.push(
      ...judgeAccepted(outputs),
      ...judgeKnown(outputs, isWhole ? made : { hidden: made.hidden, spoken: [] }),
    )
  if (accepted && !isWhole)
    breaches.push(...judgeKnown(outputs, { hidden: [], spoken: [] }), ...leakedNotes(outputs, made.spoken))
  if (isWhole && !accepted) breaches.push(`report: a sound deck has errors\n${outputs.report}`)
  return { text, isAccepted: accepted, breaches, seconds: outputs.seconds }
}

/** Of a mutant, notes may have become part of a comment, but never public. */
const leakedNotes = (outputs: ReturnType<typeof outputsOf>, spoken: string[]): Breach[] =>
  judgeKnown(outputs, { hidden: [], spoken }).filter((breach) => breach.startsWith('leaked'))
