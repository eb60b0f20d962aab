/** What editors complete and check while somebody writes: the models of `deck.yaml` and front matter as JSON Schema. */
import { z } from 'zod'
import { deckFields, sectionFields } from './front-matter'
import { LEVELS } from './rules/rule-setting'
import { SETTABLE_RULES } from './rules/settable'

/** What an editor shows beside a name. */
export const FIELD_TEXTS: Readonly<Record<string, string>> = {
  title: 'Of the deck, or of the section: short, for the foot of its slides',
  subtitle: 'Below the title in cards and handout',
  author: 'Whose talk it is; named on page, papers and cards',
  date: 'The day of the talk: 2026-11-24',
  lang: 'Language of the words and of the interface (BCP 47): en, de, ru, kk',
  description: 'One sentence for search engines and messengers',
  keywords: 'For search engines and PDF: [water, tariffs]',
  minutes: 'Planned length of the talk, or of the section',
  cuts: 'Lengths of shorter versions in minutes: [20, 45]',
  'default-cut': 'The cut that presenting opens with',
  pace: 'Words a minute that notes are spoken at: { from: 110, to: 130 }',
  'evidence-until': 'Day of the latest source; nothing can be said as of a later one',
  separator: 'A pattern for what separates slides: ^===$',
  vertical: 'A pattern for what separates vertical slides, which are the next ones',
  profile: 'talk (default), or source-criticism for a deck that reads one text against others',
  rules: 'What this deck makes of single rules: { words-body: off }',
  source: 'Id of the reference that a source criticism reads',
  actors: 'Whom the deck speaks of, by the names that figures use',
  registers: 'In whose voices the deck speaks',
  ratio: 'Of the slides: 16:9 (default) or 4:3',
  fonts: 'Packages of Fontsource in place of the theme’s: { headlines: "@fontsource/lora" }',
  logo: 'A picture on the title: img/logo.svg, or { file, alt, dark, on: title or all }',
  favicon: 'An SVG for the windows’ tabs and a phone’s tile: img/sign.svg',
  'citation-style': 'The file of a citation style (CSL) beside deck.yaml',
  site: 'Where the deck is hosted: https://example.org/deck/',
  contact: 'Where readers write to: an address of mail or of the web',
  license: 'What others may do with the words: { name, url }',
  label: 'A numeral or letters, large on the section’s opener',
  appendix: 'true for what comes after the talk',
}

/** The schemas by the names of their files in `schemas/`, as JSON Schema draft 7, which editors read. */
export function editorSchemas(): Record<'deck' | 'section', object> {
  return { deck: withRules(schemaOf(deckFields)), section: schemaOf(sectionFields) }
}

interface Schema {
  properties?: Record<string, object>
}

function schemaOf(model: z.ZodType): Schema {
  const schema = z.toJSONSchema(model, { io: 'input', target: 'draft-7', unrepresentable: 'any' }) as Schema
  const told = Object.entries(schema.properties ?? {}).map(([name, field]) => {
    const description = FIELD_TEXTS[name]
    return [name, { ...(description && { description }), ...field }]
  })
  return { ...schema, properties: Object.fromEntries(told) }
}

/** Rules have names that the model's record does not know. */
function withRules(schema: Schema): Schema {
  const rules = {
    description: FIELD_TEXTS.rules,
    type: 'object',
    properties: Object.fromEntries(SETTABLE_RULES.map((name) => [name, { enum: LEVELS }])),
    additionalProperties: false,
  }
  return { ...schema, properties: { ...schema.properties, rules } }
}
