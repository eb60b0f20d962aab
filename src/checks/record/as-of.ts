/** What is true as of a date carries that date where it can be found, and no date is later than the evidence. */
import type { Deck, DeckToken, Slide } from '../../deck/model'
import type { Problem } from '../../deck/problem'
import { problemAt, textOfBlocks } from '../slide-text'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** "as of 10 March 2026", "by March 2026", "until the end of 2025". */
const TIMED =
  /\b(?:as of|by|until|up to)\s+(?:the end of\s+)?(?:\d{1,2}\s+)?(?:(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+)?((?:19|20)\d\d)\b/gi

/**
 * Reports `as-of-missing` (a statement is timed, and neither the slide nor its data say as of when), `as-of-earlier` (it
 * names a month after that date), `as-of-beyond` (the date is later than the latest source) and `evidence-missing` (slides are
 * dated, and deck.yaml does not say how far the evidence reaches). Dates after the evidence are plans, not statements.
 */
export function checkAsOf(slide: Slide, { meta }: Deck): Problem[] {
  const until = meta['evidence-until']
  const asOf = dateOf(slide)
  const report = ({ token, ...fault }: DateFault) => problemAt(slide, { severity: 'error', ...fault }, token)
  const timed = timedIn(slide).filter(({ month }) => !until || month <= until)
  const faults = [dateFault(asOf, until), ...timed.map((each) => statementFault(each, asOf))]
  return faults.flatMap((fault) => (fault ? [report(fault)] : []))
}

type DateFault = Pick<Problem, 'rule' | 'message' | 'hint'> & { token?: DeckToken }

function dateFault(asOf: string | undefined, until: string | undefined): DateFault | undefined {
  if (asOf && !until) {
    const message = 'The slide is dated, and deck.yaml does not say how far the evidence reaches.'
    const hint = 'Add "evidence-until: 2026-03-10" with the date of the latest source.'
    return { rule: 'evidence-missing', message, hint }
  }
  if (!asOf || !until || asOf <= until) return undefined
  const message = `The slide is dated ${asOf}; the evidence reaches until ${until}.`
  return { rule: 'as-of-beyond', message, hint: 'Correct data-as-of, or "evidence-until" if a later source was read.' }
}

function statementFault({ words, month, token }: Timed, asOf: string | undefined): DateFault | undefined {
  if (!asOf) {
    const message = `“${words}” is true as of a date that the slide does not carry.`
    const hint = 'Write data-as-of="2026-03" on the slide with the date of its latest source, or "as-of" in its data.'
    return { rule: 'as-of-missing', message, hint, token }
  }
  if (month.slice(0, 7) <= asOf.slice(0, Math.min(7, month.length))) return undefined
  const message = `“${words}” is later than the slide’s own date, ${asOf}.`
  return { rule: 'as-of-earlier', message, hint: 'Correct one of the two.', token }
}

/** The slide's own date, or the latest of its data where all of them have one. */
function dateOf({ asOf, figures }: Slide): string | undefined {
  if (asOf) return asOf
  const dates = figures.flatMap(({ chart }) => chart?.rows.map((row) => row.asOf) ?? [])
  return dates.length > 0 && dates.every((each) => each !== undefined) ? dates.toSorted().at(-1) : undefined
}

interface Timed {
  words: string
  /** `2026-03`, or `2026`. */
  month: string
  token: DeckToken
}

function timedIn({ headline, body, handout, inWords }: Slide): Timed[] {
  return [...headline, ...body, ...inWords, ...handout].flatMap((token) =>
    [...textOfBlocks([token]).matchAll(TIMED)].map((match) => {
      const month = MONTHS.indexOf((match[1] ?? '').slice(0, 3).toLowerCase()) + 1
      return { words: match[0], month: `${match[2]}${month > 0 ? `-${String(month).padStart(2, '0')}` : ''}`, token }
    }),
  )
}
