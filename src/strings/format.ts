/** Dates, numbers and names of languages as a deck's language writes them. */
import { interfaceLanguage, stringsOf } from './strings'

/** English without a region is that of the talks this engine was made for: 24 November 2026, 1,250. */
const localeOf = (tag: string) => (tag.toLowerCase() === 'en' ? 'en-GB' : tag)

/** `2026-11-24` as "24 November 2026", `2026-11` as "November 2026"; a year stays one. */
export const longDate = (iso: string, tag: string): string => dated(iso, tag, 'long')

/** `2026-03-10` as "10 Mar 2026", `2026-03` as "Mar 2026". */
export const shortDate = (iso: string, tag: string): string => dated(iso, tag, 'short')

function dated(iso: string, tag: string, length: 'long' | 'short'): string {
  const [year = '', month, day] = iso.split('-')
  if (!month) return String(Number(year))
  const parts: Intl.DateTimeFormatOptions = { year: 'numeric', month: length, timeZone: 'UTC' }
  if (day) parts.day = 'numeric'
  const date = formatOf(tag, parts).format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`))
  return threeLetters(date).replace(/\u202f/g, '\u00a0')
}

/** For every month, as citation styles have it; Unicode's data have four for this one. */
const threeLetters = (date: string) => date.replace(/\bSept\b(?!\.)/, 'Sep')

/** "29 Oct", or "26–27 Oct" of two days; with the year where that says something. */
export function briefDays(from: string, last: string, tag: string, year = false): string {
  const parts: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', timeZone: 'UTC' }
  if (year) parts.year = 'numeric'
  const format = formatOf(tag, parts)
  const [start, end] = [new Date(`${from}T00:00:00Z`), new Date(`${last}T00:00:00Z`)]
  const words = from === last ? format.format(start) : format.formatRange(start, end)
  return threeLetters(words).replace(/[\u2009\u202f]*\u2013[\u2009\u202f]*/, '\u2013')
}

/** "Oct", or "Jan 2026" with its year. */
export function briefMonth(iso: string, tag: string, year = false): string {
  const parts: Intl.DateTimeFormatOptions = { month: 'short', timeZone: 'UTC', ...(year ? { year: 'numeric' } : {}) }
  return threeLetters(formatOf(tag, parts).format(new Date(`${iso}T00:00:00Z`)))
}

/** To make one takes as long as to write a hundred dates with it. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(tag: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = localeOf(interfaceTag(tag))
  const key = JSON.stringify([locale, parts])
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, parts)
  formats.set(key, format)
  return format
}

/** Dates belong to sentences of the interface, so they are in its language. */
const interfaceTag = (tag: string) => (tag.toLowerCase().startsWith(interfaceLanguage(tag)) ? tag : 'en')

/** `-1250.5` as "−1,250.5". */
export const written = (value: number, tag: string): string =>
  value.toLocaleString(localeOf(interfaceTag(tag))).replace('-', '\u2212')

/** " (in Russian)", or nothing where a text is in the deck's own language or in none that is known. */
export function inLanguage(lang: string | undefined, tag: string): string {
  const language = /^[a-z]{2,3}(?=[-_]|$)/i.exec(lang ?? '')?.[0]
  if (!language || tag.split('-')[0] === language) return ''
  const names = new Intl.DisplayNames([interfaceTag(tag)], { type: 'language', fallback: 'none' })
  const name = names.of(language)
  return name ? stringsOf(tag).page.inLanguage(name) : ''
}
