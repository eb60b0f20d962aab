/** Times as a speaker reads them, besides `talk/clock-time`. */

import * as strings from '../../strings/browser/speaker'

const two = (value: number) => String(value).padStart(2, '0')

/** "14:05", in the system's time zone. */
export function timeOfDay(at: number): string {
  const date = new Date(at)
  return `${two(date.getHours())}:${two(date.getMinutes())}`
}

/** "12 min", "40 s": rounded up, since it is what is left. */
export function leftInWords(ms: number): string {
  if (ms <= 0) return strings.noTime
  const seconds = Math.ceil(ms / 1000)
  if (seconds < 60) return strings.seconds(seconds)
  return strings.minutes(Math.ceil(seconds / 60))
}
