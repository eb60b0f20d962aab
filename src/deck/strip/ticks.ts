/** What stands along an axis of time. */
import { briefDays, briefMonth } from '../../strings/format'
import { type Days, isoOf, monthStarts } from '../time/calendar'
import { isShort, type Strip, type StripEvent, type Tick } from './strip'

/** Longest window, in days, whose days, and whose months, have a place each. */
const LONGEST = { day: 70, month: 800 }

export function unitOf({ from, until }: Days): Strip['unit'] {
  const length = until - from
  return length <= LONGEST.day ? 'day' : length <= LONGEST.month ? 'month' : 'year'
}

/** Of many days those on which something is; of few days, of months and years, all. */
export function ticksOf(window: Days, events: readonly StripEvent[], lang: string): Tick[] {
  const unit = unitOf(window)
  if (unit === 'month') return rulerTicks(window, lang)
  if (unit === 'year') return yearTicks(window)
  const inside = events.filter(
    ({ from, until, open, later }) => !open && !later && from >= window.from && until <= window.until,
  )
  const days = isShort(window)
    ? Array.from({ length: window.until - window.from }, (_, day) => window.from + day)
    : [...new Set(inside.map(({ from }) => from))]
  return days.map((from) => {
    const own = inside.filter((event) => event.from === from)
    const weight = own.some(({ ring }) => ring) ? 3 : own.some(({ way }) => way) ? 2 : 1
    return { from, until: from + 1, words: briefDays(isoOf(from), isoOf(from), lang), weight }
  })
}

/** One a month; the first, and every January, with its year. A month that is cut off keeps its name. */
export function rulerTicks(frame: Days, lang: string): Tick[] {
  const starts = [...new Set([frame.from, ...monthStarts(frame)])]
  return starts.map((from, index) => {
    const iso = isoOf(from)
    const year = index === 0 || iso.slice(5, 7) === '01'
    return { from, until: starts[index + 1] ?? frame.until, words: briefMonth(iso, lang, year), weight: year ? 2 : 1 }
  })
}

function yearTicks(frame: Days): Tick[] {
  const starts = [...new Set([frame.from, ...monthStarts(frame).filter((day) => isoOf(day).endsWith('-01-01'))])]
  return starts.map((from, index) => {
    const words = String(Number(isoOf(from).slice(0, 4)))
    return { from, until: starts[index + 1] ?? frame.until, words, weight: 1 }
  })
}
