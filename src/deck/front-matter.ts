/** What a section says about itself between `---` lines at the top of its file, if it does, and what `deck.yaml` says of the deck. */
import { z } from 'zod'
import { type WrittenMeta, withDefaults } from './deck-defaults'
import { checkFavicon, checkLogo } from './image/check-signs'
import type { DeckMeta, SourceFile } from './model'
import type { Problem } from './problem'
import { checkRuleNames } from './rules/check-rule-names'
import { LEVELS } from './rules/rule-setting'
import { isSeparator } from './slide/separators'
import { favicon, fonts, logo, ratio } from './theme-fields'
import { checkTopic } from './topic/check-topic'
import { checkActorContrast } from './topic/contrast'
import { actors, registers } from './topic/fields'
import { PROFILES } from './topic/register'
import { isoDate, language } from './yaml/fields'
import { readYaml } from './yaml/read'

export const sectionFields = z.strictObject({
  title: z.string().min(1).optional(),
  label: z.string().max(12).optional(),
  minutes: z.number().min(0).optional(),
  appendix: z.boolean().optional(),
})

type SectionFields = z.infer<typeof sectionFields>

const words = z.int().positive()

const separator = z
  .string()
  .refine(isSeparator, 'a separator is a regular expression that matches at least one letter: "^===$"')

export const deckFields: z.ZodType<WrittenMeta> = z.strictObject({
  title: z.string().min(1),
  subtitle: z.string().optional(),
  author: z.string().min(1).optional(),
  date: isoDate.optional(),
  lang: language.optional(),
  description: z.string().min(1).optional(),
  keywords: z.array(z.string()).optional(),
  minutes: z.number().positive().optional(),
  cuts: z.array(z.int('a cut is its length in whole minutes').positive()).min(1).optional(),
  'default-cut': z.int('a cut is its length in whole minutes').positive().optional(),
  pace: z
    .strictObject({ from: words, to: words })
    .refine(({ from, to }) => from <= to, 'the slower pace comes first')
    .optional(),
  'evidence-until': isoDate.optional(),
  separator: separator.optional(),
  vertical: separator.optional(),
  profile: z.enum(PROFILES).default('talk'),
  rules: z.record(z.string(), z.enum(LEVELS)).default({}),
  source: z.string().min(1).optional(),
  actors: actors.default({}),
  registers: registers.default({}),
  ratio: ratio.optional(),
  fonts: fonts.optional(),
  logo: logo.optional(),
  favicon: favicon.optional(),
  'citation-style': z
    .string()
    .regex(/^[^/\\]+\.csl$/i, 'a citation style is the name of its file beside deck.yaml, such as apa.csl')
    .optional(),
  site: z
    .url({ protocol: /^https?$/, error: 'the address of the site is written as https://example.org/deck/' })
    .optional(),
  contact: z.union([z.email(), z.url({ protocol: /^https?$/ })], 'a contact is an address of mail or https').optional(),
  license: z.strictObject({ name: z.string().min(1), url: z.url({ protocol: /^https?$/ }) }).optional(),
})

const OPEN = /^---[ \t]*\n/
const CLOSE = /^---[ \t]*$/m

/**
 * A section file's front matter and where the slides begin.
 *
 * Reports `front-matter` (unknown or ill-typed fields), `front-matter-syntax` and `front-matter-unclosed`.
 */
export function readFrontMatter(file: SourceFile): { fields?: SectionFields; start: number; problems: Problem[] } {
  const problem = (rule: string, message: string, hint: string): Problem => {
    return { rule, severity: 'error', file: file.path, offset: 0, length: 3, message, hint }
  }
  const open = OPEN.exec(file.text)
  if (!open) return { start: 0, problems: [] }
  const close = CLOSE.exec(file.text.slice(open[0].length))
  if (!close) {
    const hint = 'Close it with a line "---" before the first slide.'
    const start = Math.max(0, file.text.indexOf('\n\n'))
    return { start, problems: [problem('front-matter-unclosed', 'The front matter is never closed.', hint)] }
  }
  const end = open[0].length + close.index
  const span = { file: file.path, start: open[0].length, end }
  const { value, problems } = readYaml(file, span, 'front-matter', sectionFields)
  return { ...(value && { fields: value }), start: end + close[0].length, problems }
}

/** `slides/deck.yaml`. Reports `deck`, `deck-syntax` and what `withDefaults`, `checkTopic`, `checkActorContrast`, `checkLogo`, `checkFavicon` and `checkRuleNames` do. */
export function readDeckMeta(file: SourceFile): { meta: DeckMeta | undefined; problems: Problem[] } {
  const span = { file: file.path, start: 0, end: file.text.length }
  const { value, problems, nameAt, spanOf } = readYaml(file, span, 'deck', deckFields)
  if (!value) return { meta: value, problems }
  const { meta, problems: guessed } = withDefaults(value, spanOf(['title']))
  if (meta.logo) meta.logo.span = spanOf(['logo'])
  if (meta.favicon) meta.favicon.span = spanOf(['favicon'])
  const signs = [...checkLogo(meta.logo), ...checkFavicon(meta.favicon)]
  const topic = [...checkTopic(meta, nameAt), ...checkActorContrast(meta, spanOf)]
  return { meta, problems: [...problems, ...guessed, ...signs, ...topic, ...checkRuleNames(meta, nameAt)] }
}
