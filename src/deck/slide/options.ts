/** What `<!-- .slide: … -->` may say, each option checked where it is read. */

import { LAYOUTS, type Layout, type SourceFile } from '../model'
import { isFormerSlug, isSlug, LONGEST } from '../names/slug'
import { ownClass, type Problem, type ProblemText, suggest } from '../problem'
import type { Topic } from '../topic/topic'
import type { Attribute } from './attributes'
import { readForeign } from './foreign-options'
import { GROUND_OPTIONS } from './ground'

export interface CheckedOptions {
  id?: string
  layout?: Layout
  ownLayout?: string
  register?: string
  claims: string[]
  points?: string[]
  minutes?: number
  /** ISO date, or year and month. */
  asOf?: string
  classes: string[]
  /** Former addresses. */
  aliases: string[]
  /** The cuts it belongs to, in minutes. */
  cuts: number[]
  /** Not for the public yet. */
  draft: boolean
}

type ReadOption = (value: string, options: CheckedOptions, topic: Topic | undefined) => OptionProblem | undefined

const OPTIONS: ReadonlyMap<string, ReadOption> = new Map([
  ['id', readId],
  ['class', readClasses],
  ['data-layout', readLayout],
  ['data-register', readRegister],
  ['data-claims', readClaims],
  ['data-points', readPoints],
  ['data-minutes', readMinutes],
  ['data-as-of', readAsOf],
  ['data-cut', readCuts],
  ['data-alias', readAliases],
  ['data-draft', readDraft],
] as [string, ReadOption][])
const CLASSES = ['dense', 'compact']

/**
 * Reports `option-unknown`, `option-duplicate`, `option-value`, `layout-unknown`, `register-unknown`,
 * `slide-class-unknown`, `slug-malformed`, `slug-long`, and what `readForeign` does.
 */
export function checkOptions(
  file: SourceFile,
  attributes: readonly Attribute[],
  topic?: Topic,
): {
  options: CheckedOptions
  problems: Problem[]
} {
  const options: CheckedOptions = { claims: [], classes: [], aliases: [], cuts: [], draft: false }
  const problems: Problem[] = []
  const seen = new Set<string>()
  for (const attribute of attributes) {
    const found = seen.has(attribute.name) ? repeated(attribute.name) : readOption(attribute, options, topic)
    seen.add(attribute.name)
    if (!found) continue
    const length = attribute.name.length + attribute.value.length + 3
    problems.push({ severity: 'error', file: file.path, offset: attribute.at, length, ...found })
  }
  return { options, problems }
}

type OptionProblem = ProblemText & Partial<Pick<Problem, 'severity'>>

function repeated(name: string): OptionProblem {
  const message = `"${name}" is set twice on this slide.`
  return { rule: 'option-duplicate', message, hint: 'Keep one of the two.' }
}

function readOption(
  { name, value }: Attribute,
  options: CheckedOptions,
  topic: Topic | undefined,
): OptionProblem | undefined {
  if (name === 'data-visibility' && value === 'hidden') {
    options.draft = true
    return undefined
  }
  const read = OPTIONS.get(name)
  if (read) return read(value, options, topic)
  if (GROUND_OPTIONS.includes(name)) return undefined
  const hint = suggest(name, [...OPTIONS.keys(), ...GROUND_OPTIONS])
  return readForeign(name) ?? { rule: 'option-unknown', message: `A slide has no option "${name}".`, hint }
}

function readClaims(value: string, options: CheckedOptions): undefined {
  options.claims = idsIn(value)
}

function readPoints(value: string, options: CheckedOptions): undefined {
  options.points = idsIn(value)
}

const idsIn = (value: string) => value.split(/[\s,]+/).filter(Boolean)

function readId(value: string, options: CheckedOptions): OptionProblem | undefined {
  options.id = value
  return isSlug(value) ? tooLong(value, LONGEST) : malformed(value)
}

function readDraft(value: string, options: CheckedOptions): OptionProblem | undefined {
  options.draft = value === 'true'
  if (options.draft || value === 'false') return undefined
  const message = `data-draft is "${value}", which is neither true nor false.`
  return { rule: 'option-value', message, hint: 'Write data-draft="true", or leave it out for a slide that is public.' }
}

/** Several are separated by spaces. */
function readAliases(value: string, options: CheckedOptions): OptionProblem | undefined {
  options.aliases = value.split(/\s+/).filter(Boolean)
  const wrong = options.aliases.find((each) => !isFormerSlug(each))
  if (wrong !== undefined) return malformed(wrong)
  const long = options.aliases.find((each) => tooLong(each, LONGEST_FORMER))
  return long === undefined ? undefined : tooLong(long, LONGEST_FORMER)
}

const LONGEST_FORMER = 255

function tooLong(value: string, most: number): OptionProblem | undefined {
  if (value.length <= most) return undefined
  const message = `This address has ${value.length} letters; hosts and the windows of a talk take ${most}.`
  return { rule: 'slug-long', message, hint: 'Make it a few words: people read it aloud and type it.' }
}

function malformed(value: string): OptionProblem {
  const message = `"${value}" cannot be an address: an id has small letters a to z, digits and "-", and begins with no "-".`
  return { rule: 'slug-malformed', message, hint: 'Write it like "two-wordings".' }
}

function readClasses(value: string, options: CheckedOptions): OptionProblem | undefined {
  options.classes = value.split(/\s+/).filter(Boolean)
  const unknown = options.classes.find((each) => !each.startsWith('x-') && !CLASSES.includes(each))
  if (!unknown) return undefined
  const hint = `${suggest(unknown, CLASSES)} ${ownClass(unknown)}`
  return { rule: 'slide-class-unknown', message: `There is no slide class "${unknown}".`, hint }
}

function readLayout(value: string, options: CheckedOptions, topic: Topic | undefined): OptionProblem | undefined {
  const own = topic?.layouts ?? []
  const layout = LAYOUTS.find((each) => each === value) ?? (own.includes(value) ? 'own' : undefined)
  if (!layout) {
    const hint = `${suggest(value, [...LAYOUTS, ...own])} One of your own is a style sheet, slides/layouts/NAME.css.`
    return { rule: 'layout-unknown', message: `There is no layout "${value}".`, hint }
  }
  options.layout = layout
  if (layout === 'own') options.ownLayout = value
  return undefined
}

function readRegister(value: string, options: CheckedOptions, topic: Topic | undefined): OptionProblem | undefined {
  const known = Object.keys(topic?.registers ?? {})
  if (!topic || known.includes(value)) options.register = value
  else return { rule: 'register-unknown', message: `There is no register "${value}".`, hint: registersIn(value, known) }
  return undefined
}

const registersIn = (value: string, known: readonly string[]) =>
  known.length > 0 ? suggest(value, known) : 'Write what it is called and means under "registers" in deck.yaml.'

function readMinutes(value: string, options: CheckedOptions): OptionProblem | undefined {
  const minutes = Number(value)
  if (value.trim() !== '' && Number.isFinite(minutes) && minutes >= 0) {
    options.minutes = minutes
    return undefined
  }
  const message = `data-minutes is "${value}", which is not a number of minutes.`
  return { rule: 'option-value', message, hint: 'Write a number, e.g. data-minutes="1.5".' }
}

function readAsOf(value: string, options: CheckedOptions): OptionProblem | undefined {
  options.asOf = value
  if (/^\d{4}-\d{2}(-\d{2})?$/.test(value) && !Number.isNaN(Date.parse(value))) return undefined
  const message = `data-as-of is "${value}", which is no date.`
  return { rule: 'option-value', message, hint: 'Write it like data-as-of="2026-03-10", or without the day.' }
}

/** Several are separated by spaces. */
function readCuts(value: string, options: CheckedOptions): OptionProblem | undefined {
  const written = value.split(/\s+/).filter(Boolean)
  if (written.length > 0 && written.every((each) => /^[1-9]\d*$/.test(each))) {
    options.cuts = [...new Set(written.map(Number))]
    return undefined
  }
  const message = `data-cut is "${value}", which does not name cuts by their length in whole minutes.`
  return { rule: 'option-value', message, hint: 'Write the numbers of deck.yaml, e.g. data-cut="20 45".' }
}
