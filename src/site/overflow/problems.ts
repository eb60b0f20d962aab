/** What a browser measured of slides, told to their author. */
import type { Slide, SourceFile } from '../../deck/model'
import type { Problem } from '../../deck/problem'
import type { CanvasFault } from './canvas-fault'
import type { StepFault } from './measure'

interface Rule {
  rule: string
  severity: Problem['severity']
  /** Why it matters. */
  reason: string
  hint: string
}

const LESS = 'Shorten it, break it, choose another layout, or make two slides.'

const RULES: Record<CanvasFault['kind'], Rule> = {
  outside: { rule: 'slide-overflow', severity: 'error', reason: 'so the room and the PDF lose it', hint: LESS },
  footer: { rule: 'slide-overflow', severity: 'error', reason: 'so two texts stand on one place', hint: LESS },
  hidden: { rule: 'slide-overflow', severity: 'error', reason: 'so the room and the PDF lose it', hint: LESS },
  overlap: { rule: 'slide-overlap', severity: 'warning', reason: 'so neither can be read', hint: LESS },
  small: {
    rule: 'slide-text-size',
    severity: 'warning',
    reason: 'and the back row reads nothing under 18 px of 720',
    hint: 'Make it larger, or leave it to the handout.',
  },
  headline: {
    rule: 'slide-headline-lines',
    severity: 'warning',
    reason: 'and a room takes in two',
    hint: 'Shorten it.',
  },
  tight: {
    rule: 'slide-headline-slack',
    severity: 'warning',
    reason: 'so another computer breaks it at another word',
    hint: 'Say it with a word more or less: 1 % has to be spare.',
  },
}

/**
 * One problem for each slide and rule, at the words it is about where they can be found in the source, else at the
 * slide's headline. Reports `slide-overflow`, `slide-overlap`, `slide-text-size`, `slide-headline-lines` and
 * `slide-headline-slack`.
 */
export function overflowProblems(slide: Slide, file: SourceFile | undefined, faults: readonly StepFault[]): Problem[] {
  const ruleOf = ({ kind }: StepFault) => RULES[kind].rule
  return [...new Set(faults.map(ruleOf))].flatMap((name) => {
    const group = faults.filter((fault) => ruleOf(fault) === name)
    // Words say more than the box around them.
    const box = ({ kind }: StepFault) => Number(kind === 'hidden')
    const [worst, ...others] = group.toSorted((a, b) => box(a) - box(b) || b.amount - a.amount)
    if (!worst) return []
    const { rule, severity, reason, hint } = RULES[worst.kind]
    const step = worst.step === undefined ? '' : ` at step ${worst.step}`
    const more = others.length > 0 ? ` (${others.length} more like it on this slide)` : ''
    const message = `Measured in a browser${step}: ${worst.message}, ${reason}${more}.`
    return [{ rule, severity, file: slide.span.file, ...placeOf(worst.text, slide, file), message, hint }]
  })
}

/** Where the words begin in the slide's source. Marks between them are Markdown's, so the first words have to do. */
function placeOf(words: string, slide: Slide, file: SourceFile | undefined): Pick<Problem, 'offset' | 'length'> {
  const { start, end } = slide.span
  const source = file?.text.slice(start, end) ?? ''
  const known = words.split(' ').filter((word) => word !== '')
  for (let n = Math.min(known.length, 6); n > 0; n--) {
    const sought = known.slice(0, n).join(' ')
    const at = sought.length > 3 ? source.indexOf(sought) : -1
    if (at >= 0) return { offset: start + at, length: sought.length }
  }
  const first = /\S/.exec(source)?.index ?? 0
  return { offset: start + first, length: source.slice(first).split('\n', 1)[0]?.length ?? 1 }
}
