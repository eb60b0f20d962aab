/** Rows that stand for years, at the distances of the years. */

const YEAR = /^((?:1[5-9]|20|21)\d\d)(?!\d)/

/** The year a label begins with, e.g. 2025 of "2025, as forecast". */
const yearOf = (label: string): number | undefined => {
  const year = YEAR.exec(label)?.[1]
  return year === undefined ? undefined : Number(year)
}

/**
 * The places on a time axis for labels that all begin with a year, each year later than the one before: the labels, and
 * between them the years that are missing, so that equal distances are equal times. Undefined for all other labels.
 */
export function timeSlots(labels: readonly string[]): string[] | undefined {
  const years = labels.flatMap((label) => yearOf(label) ?? [])
  const steps = years.slice(1).map((year, index) => year - (years[index] ?? year))
  if (years.length < 2 || years.length < labels.length || steps.some((step) => step <= 0)) return undefined
  const unit = steps.reduce(greatestCommonDivisor)
  return labels.flatMap((label, index) => {
    const missing = index === 0 ? 0 : (steps[index - 1] ?? unit) / unit - 1
    const before = (years[index] ?? 0) - missing * unit
    return [...Array.from({ length: missing }, (_, n) => String(before + n * unit)), label]
  })
}

/** Whether labels are years, but not one after another: an axis of time would run back or stand still. */
export function timeRunsBack(labels: readonly string[]): boolean {
  return labels.length > 1 && labels.every((label) => yearOf(label) !== undefined) && timeSlots(labels) === undefined
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b)
}
