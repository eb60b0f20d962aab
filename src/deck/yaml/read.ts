/** YAML and JSON checked by a schema, every problem at its exact place. */
import type { Document } from 'yaml'
import type { z } from 'zod'
import type { SourceFile, Span } from '../model'
import { errorAt, type Problem, suggest } from '../problem'
import { tooDeep } from './depth'
import { type Places, placesIn } from './places'
import { readSoundJson } from './sound-json'
import { syntaxOf } from './syntax'

interface Reading<T> extends Places {
  value: T | undefined
  problems: Problem[]
}

/**
 * Reads a stretch of a file as YAML (JSON is a subset) and checks it. `rule` names the problems.
 *
 * `value` is undefined when there is any problem. Syntax errors, unknown and missing names, and wrong types are all
 * reported, not only the first.
 */
export function readYaml<T>(file: SourceFile, span: Span, rule: string, schema: z.ZodType<T>): Reading<T> {
  const text = file.text.slice(span.start, span.end)
  const sound = tooDeep(text) === undefined ? soundJson(file, span, text, schema) : undefined
  if (sound) return sound
  const { doc, faults } = syntaxOf(text)
  const { placed, spanOf, nameAt } = placesIn(file, span, () => doc)
  if (faults.length > 0) {
    const problems = faults.map(({ start, end, message, hint }) =>
      errorAt(placed([start, end]), { rule: `${rule}-syntax`, message, hint }),
    )
    return { value: undefined, problems, spanOf, nameAt }
  }
  const result = schema.safeParse(doc.toJS())
  if (result.success) return { value: result.data, problems: [], spanOf, nameAt }
  const problems = result.error.issues.flatMap((issue) =>
    explain(issue, schema, doc).map(({ path, message, hint }) =>
      errorAt(path === issue.path ? spanOf(path) : nameAt(path), { rule, message, hint }),
    ),
  )
  return { value: undefined, problems, spanOf, nameAt }
}

/** Without YAML's reader, which takes a hundred times as long, until somebody asks for a place. */
function soundJson<T>(file: SourceFile, span: Span, text: string, schema: z.ZodType<T>): Reading<T> | undefined {
  const json = readSoundJson(text)
  const result = json && schema.safeParse(json.value)
  if (!result?.success) return undefined
  const { spanOf, nameAt } = placesIn(file, span, () => syntaxOf(text).doc)
  return { value: result.data, problems: [], spanOf, nameAt }
}

const KINDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  array: 'a list',
  boolean: 'true or false',
  object: 'a group of fields',
  record: 'a group of fields',
}

interface YamlProblem {
  path: readonly PropertyKey[]
  message: string
  hint: string
}

function explain(issue: z.core.$ZodIssue, schema: z.ZodType, doc: Document): YamlProblem[] {
  if (issue.code === 'unrecognized_keys') return unknownFields(issue, schema)
  if (issue.code === 'invalid_type') return [wrongType(issue)]
  const name = nameOf(issue)
  const given = issue.code === 'invalid_value' ? doc.getIn(issue.path as (string | number)[]) : undefined
  if (issue.code === 'invalid_value' && typeof given === 'string') {
    const hint = suggest(given, issue.values.map(String))
    return [{ path: issue.path, message: `"${name}" cannot be "${given}".`, hint }]
  }
  const hint = `Write a value of the right kind for "${name}", or leave the field out if it may be absent.`
  return [{ path: issue.path, message: `"${name}" does not fit: ${issue.message}.`, hint }]
}

const nameOf = ({ path }: z.core.$ZodIssue) => path.map(String).join('.') || 'this'

function unknownFields({ keys, path }: z.core.$ZodIssueUnrecognizedKeys, schema: z.ZodType): YamlProblem[] {
  const known = fieldsAt(schema, path)
  return keys.map((key) => ({
    path: [...path, key],
    message: `There is no field named "${key}" here.`,
    hint: known.length > 0 ? suggest(key, known) : 'Correct its name or leave it out.',
  }))
}

function wrongType(issue: z.core.$ZodIssueInvalidType): YamlProblem {
  const name = nameOf(issue)
  const wanted = KINDS[issue.expected] ?? issue.expected
  const missing = issue.input === undefined && issue.message.includes('undefined')
  return {
    path: issue.path,
    message: missing ? `"${name}" is missing.` : `"${name}" is not ${wanted}.`,
    hint: `Write ${wanted} for "${name}"; text that looks like a number or a date needs quotes.`,
  }
}

/** The names that a group of fields may have, wherever it stands in the file. */
function fieldsAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const { def } = schema._zod as { def: Inner }
  const inner = def.innerType ?? def.in
  if (inner) return fieldsAt(inner, path)
  const [step, ...rest] = path
  if (step === undefined) return Object.keys(def.shape ?? {})
  const next = def.shape?.[String(step)] ?? def.valueType ?? def.element
  return next ? fieldsAt(next, rest) : []
}

/** The schemas inside of a schema, by Zod's names. */
interface Inner {
  shape?: Record<string, z.core.$ZodType>
  innerType?: z.core.$ZodType
  in?: z.core.$ZodType
  valueType?: z.core.$ZodType
  element?: z.core.$ZodType
}
