/** After the talk: planned against actual minutes, slide by slide, so that the next talk is better. */
import type { Plan } from './plan'

export interface TimingRow {
  id: string
  headline: string
  section: string
  planned: number
  /** Minutes the slide was on screen while the clock ran. */
  actual: number
}

/**
 * A row for every slide of the plan, in order, and at its place one for each slide outside the cut that was shown.
 *
 * `spent` has milliseconds by slide id, `headlines` words by slide id; what is missing counts as 0 and as the id.
 * Slides the deck does not have (any more) come last.
 */
export function timingReport(
  plan: Plan,
  spent: Readonly<Record<string, number>>,
  headlines: Readonly<Record<string, string>> = {},
): TimingRow[] {
  const row = (id: string, section: string, planned: number): TimingRow => {
    return { id, headline: headlines[id] ?? id, section, planned, actual: (spent[id] ?? 0) / 60_000 }
  }
  const shown = Object.keys(spent).filter((id) => (spent[id] ?? 0) > 0)
  const beside = Object.entries(plan.outside).filter(([id]) => shown.includes(id))
  const rows = [...plan.slides, undefined].flatMap((slide, index) => [
    ...beside.filter(([, { next }]) => next === index).map(([id, { section }]) => row(id, section, 0)),
    ...(slide ? [row(slide.id, slide.section, slide.minutes)] : []),
  ])
  const strange = shown.filter((id) => !rows.some((each) => each.id === id))
  return [...rows, ...strange.map((id) => row(id, '', 0))]
}

/** Sums of the rows, in minutes. */
export function timingTotals(rows: readonly TimingRow[]): { planned: number; actual: number } {
  const sum = (column: 'planned' | 'actual') => rows.reduce((total, each) => total + each[column], 0)
  return { planned: sum('planned'), actual: sum('actual') }
}

/** A byte order mark: without it spreadsheets take UTF-8 for another encoding. */
const UTF8 = '\uFEFF'

/** What the columns are called. */
type TimingColumns = Readonly<Record<'slide' | 'headline' | 'section' | 'planned' | 'actual' | 'difference', string>>

/** The rows as comma-separated text after RFC 4180, minutes with two decimals; the difference is actual less planned. */
export function timingCsv(rows: readonly TimingRow[], columns: TimingColumns): string {
  const { slide, headline, section, planned, actual, difference } = columns
  const head = [slide, headline, section, planned, actual, difference]
  const lines = rows.map(({ id, headline, section, planned, actual }) => {
    return [id, headline, section, ...[planned, actual, actual - planned].map(figure)]
  })
  return UTF8 + [head, ...lines].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')
}

/** `0.00`, never `-0.00`. */
const figure = (minutes: number) => ((Math.round(minutes * 100) || 0) / 100).toFixed(2)

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
