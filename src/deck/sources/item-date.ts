/** Dates of CSL-JSON: in numbers, in texts, with seasons, open by a "circa", from one day to another. */
import { isDay } from '../yaml/fields'
import type { ItemDate } from './item'

/** Year, month and day, as far as they are known. */
type Day = number[]

/** What a date says: one or two days, or words that only a style can print. */
interface PlainDate {
  days: Day[]
  circa: boolean
  /** 1 to 4, from spring on, or words. */
  season?: string | undefined
  words?: string | undefined
}

const SEASONS: Record<string, string> = { spring: '1', summer: '2', autumn: '3', fall: '3', winter: '4' }

const ISO = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:T[\d:.]+Z?)?$/

/** Reads what the fields say; a text in numbers (`2020-05-06`, `1996/2004`) is read as they are. */
export function plainDate({ 'date-parts': parts = [], ...date }: ItemDate): PlainDate {
  const circa = !['', 'false', '0', 'undefined'].includes(String(date.circa))
  const known = parts.map(numbersOf).filter((day) => day.length > 0)
  const days = known.length > 0 ? known : isoDays(date.raw ?? date.literal ?? '')
  const words = days.length > 0 ? undefined : date.literal || date.raw
  const [year, month = 0, day] = days[0] ?? []
  // Some exports write a season in place of the month: 13 to 16, or 21 to 24.
  const isSeason = (month > 12 && month < 17) || (month > 20 && month < 25)
  if (days.length === 1 && year !== undefined && day === undefined && isSeason) {
    return { days: [[year]], circa, season: String(((month - 1) % 4) + 1) }
  }
  const season = date.season ? (SEASONS[date.season.toLowerCase()] ?? date.season) : undefined
  return { days: days.slice(0, 2), circa, season, words }
}

/** Up to the first part that is not known; what is no number stays one that no calendar has. */
function numbersOf(parts: readonly (string | null)[]): Day {
  const end = parts.findIndex((part) => part === null || part.trim() === '')
  return (end < 0 ? parts : parts.slice(0, end)).slice(0, 3).map(Number)
}

function isoDays(text: string): Day[] {
  const read = text.split('/').map((each) => ISO.exec(each.trim())?.slice(1).filter(Boolean).map(Number))
  return read.length <= 2 ? read.flatMap((day) => (day ? [day] : [])).slice(0, read.includes(undefined) ? 0 : 2) : []
}

/** Whether the calendar has all of its days. */
export const isPossible = ({ days }: PlainDate): boolean =>
  days.every(([year = 0, month = 1, day = 1]) => year !== 0 && Math.abs(year) < 10_000 && isDay(year, month, day))

/** `2026-11-24`, `2026-11` or `2026`: of a single day of our era. */
export function isoOf(date: PlainDate): string | undefined {
  const [day, last] = date.days
  if (!day || last || date.season || (day[0] ?? 0) < 1 || !isPossible(date)) return undefined
  return day.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-')
}
