/** Where the talk should be by now, and how far ahead or behind it is. */
import type { Plan } from './plan'

export interface ScheduleStatus {
  /** Id of the slide that would be on screen by the plan. */
  shouldBe: string
  /** 0 while the slide on screen has its own time; negative when the talk is behind. */
  aheadMs: number
  /** Until this section is to end; negative beyond. */
  sectionLeftMs: number
  /** Until the talk is to end; negative beyond. */
  leftMs: number
  /** The last five minutes, the last minute and what is beyond; not where the whole talk is no longer than that. */
  warning?: 5 | 1
}

const MINUTE = 60_000

/** Differences below this count as on time, ms. */
const ON_TIME = 15_000

/**
 * How the talk stands after so many milliseconds, with this slide on screen.
 *
 * Before the start counts as the start. A slide outside the cut stands at the moment when the cut's next slide is to
 * begin. For a slide nobody knows, and where no time is planned, the talk is on time.
 */
export function scheduleStatus(plan: Plan, elapsedMs: number, slideId: string): ScheduleStatus {
  const elapsed = Math.max(0, elapsedMs)
  const totalMs = plan.total * MINUTE
  const starts = startsOf(plan)
  if (totalMs === 0) return { shouldBe: slideId, aheadMs: 0, sectionLeftMs: 0, leftMs: 0 }
  const due = slideDue(starts, elapsed)
  const found = placeOf(plan, slideId)
  const { index, section, own } = found ?? { index: due, section: plan.slides[due]?.section ?? '', own: true }
  const from = starts[index] ?? totalMs
  const to = own ? (starts[index + 1] ?? totalMs) : from
  let end = index
  while (plan.slides[end]?.section === section) end++
  const leftMs = totalMs - elapsed
  const warning = ([1, 5] as const).find((minutes) => leftMs <= minutes * MINUTE && plan.total > minutes)
  return {
    shouldBe: plan.slides[due]?.id ?? slideId,
    aheadMs: found ? Math.max(0, from - elapsed) + Math.min(0, to - elapsed) : 0,
    sectionLeftMs: (starts[end] ?? totalMs) - elapsed,
    leftMs,
    ...(warning && { warning }),
  }
}

/** How it is said in the deck's language. */
export interface PaceWords {
  onTime: string
  secondsAhead(count: number): string
  secondsBehind(count: number): string
  minutesAhead(count: number): string
  minutesBehind(count: number): string
}

/** "on time", "40 seconds ahead", "2 minutes behind". */
export function scheduleInWords({ aheadMs }: Pick<ScheduleStatus, 'aheadMs'>, words: PaceWords): string {
  const apart = Math.abs(aheadMs)
  if (apart < ON_TIME) return words.onTime
  const tens = Math.round(apart / 10_000) * 10
  const minutes = Math.round(apart / MINUTE)
  if (tens < 60) return aheadMs > 0 ? words.secondsAhead(tens) : words.secondsBehind(tens)
  return aheadMs > 0 ? words.minutesAhead(minutes) : words.minutesBehind(minutes)
}

/** When each slide is to begin and, last, when the talk is to end. */
function startsOf({ slides }: Plan): number[] {
  let at = 0
  const ends = slides.map(({ minutes }) => {
    at += Math.round(minutes * 60) * 1000
    return at
  })
  return [0, ...ends]
}

/** The last slide that has begun; beyond the end the last one that has time of its own. */
function slideDue(starts: readonly number[], elapsed: number): number {
  const last = starts.at(-1) ?? 0
  const moment = Math.min(elapsed, last - 1)
  return starts.findLastIndex((start) => start <= moment)
}

function placeOf({ slides, outside }: Plan, id: string) {
  const index = slides.findIndex((slide) => slide.id === id)
  const slide = slides[index]
  if (slide) return { index, section: slide.section, own: true }
  const place = Object.hasOwn(outside, id) ? outside[id] : undefined
  return place && { index: place.next, section: place.section, own: false }
}
