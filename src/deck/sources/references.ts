/** `slides/references.json`: CSL-JSON, what Zotero reads and writes, reduced to what the deck prints. */
import { z } from 'zod'
import { shortDate } from '../../strings/format'
import { stringsOf } from '../../strings/strings'
import type { DeckMeta, Reference, SourceFile, Span } from '../model'
import { errorAt, type Problem } from '../problem'
import { isDay } from '../yaml/fields'
import { readYaml } from '../yaml/read'

/** Year, month and day, as far as they are known. */
const parts = z
  .array(z.number().int())
  .min(1)
  .max(3)
  .refine(([year = 0, month = 1, day = 1]) => year > 0 && year < 10_000 && isDay(year, month, day), {
    error: 'there is no such day in the calendar',
  })

const date = z.looseObject({
  'date-parts': z.array(parts).length(1).optional(),
  literal: z.string().optional(),
})

const name = z.looseObject({
  family: z.string().optional(),
  given: z.string().optional(),
  literal: z.string().optional(),
})

const confidence = z.enum(['H', 'M', 'L'])

const item = z.looseObject({
  id: z.string().regex(/^[\w-]+$/, 'an id is made of letters, digits, "-" and "_"'),
  type: z.string(),
  title: z.string().min(1),
  author: z.array(name).optional(),
  publisher: z.string().optional(),
  'container-title': z.string().optional(),
  issued: date,
  accessed: date.optional(),
  URL: z.url({ protocol: /^https?$/ }).optional(),
  language: z.string().optional(),
  note: z.string().optional(),
  custom: z.looseObject({ confidence: confidence.optional() }).optional(),
})

/** As a source criticism keeps it: with how sure it is. */
const graded = item.extend({ custom: z.looseObject({ confidence }) })

type Item = z.infer<typeof item>

export interface References {
  byId: Map<string, Reference>
  places: Map<string, Span>
  problems: Problem[]
}

/**
 * All references by id, not yet numbered, with dates as the deck's language writes them; a source criticism has to say
 * how sure each is. Reports `references`, `references-syntax` and `reference-duplicate`.
 */
export function readReferences(file: SourceFile, meta?: Pick<DeckMeta, 'lang' | 'profile'>): References {
  const { lang, profile } = { lang: 'en', profile: 'talk', ...meta }
  const whole = { file: file.path, start: 0, end: file.text.length }
  const {
    value = [],
    problems,
    spanOf,
  } = readYaml(file, whole, 'references', z.array(profile === 'talk' ? item : graded) as z.ZodType<Item[]>)
  const byId = new Map<string, Reference>()
  const places = new Map<string, Span>()
  value.forEach((each, index) => {
    const span = spanOf([index, 'id'])
    if (byId.has(each.id)) problems.push(duplicate(each.id, span))
    byId.set(each.id, referenceOf(each, lang))
    places.set(each.id, span)
  })
  return { byId, places, problems }
}

function duplicate(id: string, span: Span): Problem {
  const message = `The id "${id}" is used by an earlier reference, so a citation of it could mean either.`
  const hint = 'Give one of the two another id, or delete the one that is not needed.'
  return errorAt(span, { rule: 'reference-duplicate', message, hint })
}

function referenceOf(csl: Item, lang: string): Reference {
  return {
    id: csl.id,
    number: 0,
    title: csl.title,
    publisher: csl.publisher ?? csl['container-title'] ?? '',
    authors: (csl.author ?? []).map((each) => each.literal ?? [each.given, each.family].filter(Boolean).join(' ')),
    date: printedDate(csl.issued, lang),
    url: csl.URL,
    accessed: isoDate(csl.accessed),
    lang: csl.language,
    confidence: csl.custom?.confidence,
    note: csl.note,
  }
}

/** `30 Oct 2025`, `Nov 2025`, `2025`, or what the source itself says in words. */
function printedDate(value: z.infer<typeof date>, lang: string): string {
  const iso = isoDate(value)
  if (iso === undefined) return value.literal ?? stringsOf(lang).page.undated
  return shortDate(iso, lang)
}

/** `2026-11-24`, `2026-11` or `2026`. */
function isoDate(value: z.infer<typeof date> | undefined): string | undefined {
  const [year, ...rest] = value?.['date-parts']?.[0] ?? []
  if (year === undefined) return undefined
  return [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('-')
}
