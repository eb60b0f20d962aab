/** What of a built deck's style the oldest browsers of the build do not know, from MDN's compatibility data. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CompatStatement } from '@mdn/browser-compat-data'
import { data, isMissing } from './newer-interfaces'

interface Feature {
  __compat?: CompatStatement
}

const css = data.css as unknown as Record<'properties' | 'at-rules' | 'selectors' | 'types', Record<string, Feature>>

/** A value of a property, a part of a rule. */
const inside = (feature: Feature | undefined, name: string) =>
  (feature as Record<string, Feature | undefined> | undefined)?.[name]

/** Functions of all kinds of values, by their names. */
const FUNCTIONS = new Map(
  Object.entries(css.types).flatMap(([name, feature]) => [
    [name, feature] as const,
    ...Object.entries(feature as Record<string, Feature>),
  ]),
)

/** All style of a built folder: in its documents, in sheets beside them, and in strings of its scripts. */
export function builtStyles(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return files.map((name) => stylesIn(name, () => readFileSync(join(folder, name), 'utf8'))).join('\n')
}

function stylesIn(name: string, read: () => string): string {
  if (name.endsWith('.css')) return read()
  if (name.endsWith('.html'))
    return [...read().matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, style]) => style).join('\n')
  if (!name.endsWith('.js')) return ''
  const strings = [...read().matchAll(/`((?:[^`\\]|\\.)*)`|"((?:[^"\\\n]|\\.)*)"/g)].map(
    ([, one, other]) => one ?? other ?? '',
  )
  return strings.filter((each) => /\{[^{}]*[\w-]+\s*:[^{}]*\}/.test(each) && !each.includes('=>')).join('\n')
}

/** What a style sheet has that at least one of them does not know: `subgrid` of `grid-template-rows` as `grid-template-rows: subgrid`. */
export function newerStyles(styles: string): string[] {
  return [...new Set([...declarations(styles), ...rules(styles), ...selectors(styles)])].sort()
}

const named = (name: string, feature: Feature | undefined) => (isMissing(feature?.__compat) ? [name] : [])
const words = (text: string) => [...new Set(text.match(/[a-z][a-z-]*/g) ?? [])]

/** A declaration that is not understood leaves the one before it, of the same property with or without a prefix. */
function declarations(styles: string): string[] {
  return [...styles.matchAll(/\{([^{}]*)\}/g)].flatMap(([, block = '']) => {
    const understood = new Set<string>()
    return [...block.matchAll(/(?<=^|[;\s])([a-z-]+)\s*:\s*([^;]+)/g)].flatMap(([, name = '', value = '']) => {
      const plain = name.replace(/^-(webkit|moz)-/, '')
      const newer = name === plain ? newerParts(name, value) : []
      const hasOther = understood.has(plain)
      if (newer.length === 0) understood.add(plain)
      return hasOther ? [] : newer
    })
  })
}

/** The property or, where that is known, what of its value is not. */
function newerParts(name: string, value: string): string[] {
  const property = css.properties[name]
  const own = named(name, property)
  const functions = [...value.matchAll(/([a-z][a-z-]*)\(/g)].map(([, each = '']) => each)
  return [
    ...functions.flatMap((each) => named(`${each}()`, FUNCTIONS.get(each))),
    ...(own.length > 0 ? own : words(value).flatMap((each) => named(`${name}: ${each}`, inside(property, each)))),
  ]
}

function rules(styles: string): string[] {
  return [...styles.matchAll(/@([a-z-]+)([^{;]*)/g)].flatMap(([, name = '', rest = '']) => {
    const rule = css['at-rules'][name]
    return [...named(`@${name}`, rule), ...words(rest).flatMap((each) => named(`@${name} ${each}`, inside(rule, each)))]
  })
}

function selectors(styles: string): string[] {
  const parts = [...styles.matchAll(/(?<=[;{}]|^)([^;{}]+)(?=\{)/g)].flatMap(([, selector = '']) => [
    ...selector.matchAll(/::?([a-z-]+)/g),
  ])
  const nested = /(?<=[;{}]\s*)&/.test(styles) ? named('nesting', css.selectors.nesting) : []
  return [...nested, ...parts.flatMap(([sign, name = '']) => named(sign, css.selectors[name]))]
}
