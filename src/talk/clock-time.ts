const two = (value: number) => String(value).padStart(2, '0')

/** Milliseconds as a clock shows them, in whole seconds that are over: "0:05", "12:34", "1:02:34"; below zero "−0:05". */
export function clockTime(ms: number): string {
  const seconds = Math.floor(Math.round(Math.abs(ms)) / 1000)
  const sign = ms < 0 && seconds > 0 ? '−' : ''
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  return `${sign}${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`
}
