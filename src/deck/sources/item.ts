/** An item of CSL-JSON as Zotero, Better BibTeX and Crossref write it: nothing but an id is asked for. */
import { z } from 'zod'

/** Numbers are written with and without quotes. */
const words = z.union([z.string(), z.number()], { error: 'it is neither text nor a number' }).transform(String)

const name = z.looseObject({
  family: z.string().optional(),
  given: z.string().optional(),
  literal: z.string().optional(),
})

const part = z.union([words, z.null()])

const dateFields = z.looseObject({
  'date-parts': z.array(z.array(part)).optional(),
  season: words.optional(),
  circa: z.union([z.boolean(), words]).optional(),
  literal: z.string().optional(),
  raw: z.string().optional(),
})

/** CSL 1.1 has the text alone. */
const date = z.union([dateFields, z.string().transform((raw): z.infer<typeof dateFields> => ({ raw }))], {
  error: 'it is no date as CSL-JSON has them',
})

const names = z.array(name).optional()

const item = z.looseObject({
  id: words,
  'citation-key': words.optional(),
  type: z.string().default('document'),
  title: z.string().optional(),
  publisher: z.string().optional(),
  'container-title': z.string().optional(),
  ...{ author: names, editor: names, translator: names },
  issued: date.optional(),
  accessed: date.optional(),
  URL: z.string().optional(),
  DOI: z.string().optional(),
  language: z.string().optional(),
  note: z.string().optional(),
  custom: z.unknown().optional(),
})

export type Item = z.infer<typeof item>
export type ItemDate = z.infer<typeof dateFields>
export type ItemName = z.infer<typeof name>

const CONFIDENCE = z.enum(['H', 'M', 'L'])

const list = z.array(item) as z.ZodType<Item[]>

/** As a source criticism keeps it: with how sure it is. */
const gradedList = z.array(item.extend({ custom: z.looseObject({ confidence: CONFIDENCE }) })) as z.ZodType<Item[]>

/** What `references.json` holds, by the profile of the deck. */
export const itemsOf = (profile: string): z.ZodType<Item[]> => (profile === 'source-criticism' ? gradedList : list)

/** How sure it is that this is the source itself; other tools keep other things in `custom`. */
export function confidenceOf({ custom }: Item): 'H' | 'M' | 'L' | undefined {
  const value = typeof custom === 'object' && custom !== null && 'confidence' in custom ? custom.confidence : undefined
  return CONFIDENCE.safeParse(value).data
}

/** What an item is cited by: its citation key, which older exports keep in the note, or else its id. */
export function citationKey({ id, note, 'citation-key': key }: Item): string {
  return key?.trim() || /^\s*citation[ -]key:\s*(\S+)/im.exec(note ?? '')?.[1] || id
}

/** An address that can be led to: of the DOI, which stays, before that of the page. */
export function itemAddress({ DOI, URL: url }: Item): string | undefined {
  const doi = DOI?.trim().replace(/^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)/i, '')
  if (doi && /^10\.\d+\/\S+$/.test(doi)) return `https://doi.org/${doi}`
  return url && isWebAddress(url.trim()) ? url.trim() : undefined
}

const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s/]/i.test(text) && URL.canParse(text)
