/** Dates as days that can be counted, so that a distance on an axis is a distance in time. */
import { isDay } from '../yaml/fields'

/** Days from 1 January 1970 on: the first, and the one after the last. */
export interface Days {
  from: number
  until: number
}

type Precision = 'day' | 'month' | 'year'

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** How exactly `2025-10-29`, `2025-10` or `2025` says when; undefined for what is no date of the calendar. */
export function precisionOf(text: string): Precision | undefined {
  const [, year, month, day] = DATE.exec(text) ?? []
  if (!year || !isDay(Number(year), Number(month ?? 1), Number(day ?? 1))) return undefined
  return day ? 'day' : month ? 'month' : 'year'
}

/** The days that a date covers: one, or those of its month or year. */
export function daysOf(text: string): Days | undefined {
  const precision = precisionOf(text)
  if (!precision) return undefined
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number)
  const from = dayNumber(year, month, day)
  const until = { day: from + 1, month: dayNumber(year, month + 1, 1), year: dayNumber(year + 1, 1, 1) }
  return { from, until: until[precision] }
}

/** `2025-10-29` of a day's number. */
export const isoOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)

/** First days of the months that begin in these days. */
export function monthStarts({ from, until }: Days): number[] {
  const [year = 0, month = 1] = isoOf(from).split('-').map(Number)
  const count = Math.ceil((until - from) / 28) + 1
  const starts = Array.from({ length: count }, (_, index) => dayNumber(year, month + index, 1))
  return starts.filter((start) => start >= from && start < until)
}

const DAY = 86_400_000

/** Months beyond twelve are those of the next year. */
function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getTime() / DAY
}
