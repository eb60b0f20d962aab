/** Times as a speaker reads them. */

const two = (value: number) => String(value).padStart(2, '0')

/** "0:05", "12:34", "1:02:34"; beyond zero with a minus sign. */
export function clockTime(ms: number): string {
  const seconds = Math.floor(Math.abs(ms) / 1000)
  const sign = ms <= -1000 ? '−' : ''
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  return `${sign}${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`
}

/** "14:05", in the system's time zone. */
export function timeOfDay(at: number): string {
  const date = new Date(at)
  return `${two(date.getHours())}:${two(date.getMinutes())}`
}

/** "12 min", "40 s": rounded up, since it is what is left. */
export function leftInWords(ms: number): string {
  if (ms <= 0) return 'no time'
  const seconds = Math.ceil(ms / 1000)
  if (seconds < 60) return `${seconds} s`
  return `${Math.ceil(seconds / 60)} min`
}
