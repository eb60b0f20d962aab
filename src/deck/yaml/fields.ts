/** Kinds of values that several files have. */
import { z } from 'zod'

/** Whether there is such a day in the calendar: `2026-02-31` is none. */
export function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/

/** `2026-11-24`, a day that there is. */
export const isoDate = z
  .string()
  .regex(DATE, 'a date is written as 2026-11-24')
  .refine((text) => {
    const [year, month, day] = DATE.exec(text)?.slice(1).map(Number) ?? []
    // A value that is not a date has been reported already.
    return year === undefined || isDay(year, month ?? 0, day ?? 0)
  }, 'there is no such day in the calendar')

/** A language tag (BCP 47): `en`, `pt-BR`, `zh-Hans`. */
export function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

export const language = z.string().refine(isLanguage, 'a language is written as en, de or pt-BR (BCP 47)')
