/** What a page's style says about the fonts of its elements: families and weights, and signs that style puts in itself. */
import { type Declaration, type FontWeight, type Rule, type Selector, transform } from 'lightningcss'
import { isGenerated } from './selects'

export interface FontRule {
  selectors: Selector[]
  /** Whether it depends on nothing but the selector: neither on the screen nor on the browser. */
  isAlways: boolean
  /** Names of families, after variables; undefined where the rule says nothing. */
  families?: ReadonlySet<string>
  weights?: ReadonlySet<number>
  /** Where it is for what style puts before or after the text: those letters, and the attributes that are shown there. */
  generated?: { signs: string; attributes: readonly string[] }
  /** Letters may be shown as capitals. */
  isCapital: boolean
  /** What is said may be that the parent's font stays. */
  inherits: boolean
}

/** All rules of a style sheet that concern fonts. What is for paper alone is none of a visit's. */
export function fontRules(style: string): FontRule[] {
  const styles: Styled[] = []
  const visitor = { StyleSheet: ({ rules }: { rules: Rule[] }) => void styles.push(...stylesIn(rules, true)) }
  transform({ filename: 'page.css', code: Buffer.from(style), visitor })
  const variables = variablesIn(styles)
  return styles.flatMap((each) => fontRule(each, variables))
}

interface Styled {
  selectors: Selector[]
  declarations: Declaration[]
  isAlways: boolean
}

function stylesIn(rules: readonly Rule[], isAlways: boolean): Styled[] {
  return rules.flatMap((rule) => {
    if (rule.type === 'layer-block') return stylesIn(rule.value.rules, isAlways)
    if (rule.type === 'media') return isPrint(rule) ? [] : stylesIn(rule.value.rules, false)
    if (rule.type === 'style') {
      const { selectors, declarations: { declarations = [], importantDeclarations = [] } = {}, rules = [] } = rule.value
      return [
        { selectors, declarations: [...declarations, ...importantDeclarations], isAlways },
        ...stylesIn(rules, isAlways),
      ]
    }
    const { rules: inside = [] } = ('value' in rule ? rule.value : {}) as { rules?: Rule[] }
    return stylesIn(inside, false)
  })
}

const isPrint = ({ value }: Extract<Rule, { type: 'media' }>) =>
  value.query.mediaQueries.every(({ mediaType, qualifier }) => mediaType === 'print' && qualifier !== 'not')

/** Names, strings and numbers of a value, however deep; lengths are none. */
function wordsIn(value: unknown): (string | number)[] {
  if (typeof value === 'string' || typeof value === 'number') return [value]
  if (typeof value !== 'object' || value === null || 'unit' in value) return []
  return Object.entries(value).flatMap(([key, inside]) => (key === 'type' ? [] : wordsIn(inside)))
}

type Words = readonly (string | number)[]

/** What a variable may be, in any rule. */
function variablesIn(styles: readonly Styled[]): Map<string, Words> {
  const variables = new Map<string, Words>()
  for (const { property, value } of styles.flatMap(({ declarations }) => declarations)) {
    if (property !== 'custom' || !value.name.startsWith('--')) continue
    variables.set(value.name, [...(variables.get(value.name) ?? []), ...wordsIn(value.value)])
  }
  return variables
}

function resolved(words: Words, variables: ReadonlyMap<string, Words>, seen: readonly string[] = []): Words {
  return words.flatMap((word) => {
    const value = typeof word === 'string' && !seen.includes(word) ? variables.get(word) : undefined
    return value ? resolved(value, variables, [...seen, String(word)]) : [word]
  })
}

const INHERITS = ['inherit', 'unset', 'revert', 'revert-layer', 'bolder', 'lighter']
const SHOWS_CAPITALS = ['uppercase', 'capitalize', 'small-caps', 'all-small-caps']
const COUNTS = ['counter', 'counters']
const DIGITS = '0123456789.'

function fontRule(styled: Styled, variables: Map<string, Words>): FontRule[] {
  const said = saidAbout(styled, variables)
  const [put, own] = [true, false].map((wanted) =>
    styled.selectors.filter((each) => isGenerated(each.at(-1)) === wanted),
  )
  const content = styled.declarations.filter((each) => nameOf(each) === 'content').map(saidBy)
  const generated = { signs: content.flatMap(signsIn).join(' '), attributes: content.flatMap(wordsIn).map(String) }
  const isAbout = said.families || said.weights || said.isCapital
  return [
    ...(own?.length && isAbout ? [{ ...said, selectors: own }] : []),
    ...(put?.length && (isAbout || content.length > 0) ? [{ ...said, selectors: put, generated }] : []),
  ]
}

function saidAbout({ declarations, isAlways }: Styled, variables: Map<string, Words>): Omit<FontRule, 'selectors'> {
  const of = (...names: string[]) =>
    declarations
      .filter((each) => names.includes(nameOf(each)))
      .map((each) => resolved(wordsIn(saidBy(each)), variables))
  const [short, family, weight] = [of('font'), of('font-family'), of('font-weight')]
  const cases = of('text-transform', 'font-variant', 'font-variant-caps')
  const families = [...short, ...family].flat()
  const weights = [...short, ...weight].flatMap(weightsOf)
  return {
    isAlways,
    isCapital: [...short, ...cases].flat().some((word) => SHOWS_CAPITALS.includes(String(word))),
    ...(families.length > 0 && { families: new Set(families.filter((word) => typeof word === 'string')) }),
    ...(weights.length > 0 && { weights: new Set(weights) }),
    inherits: [...families, ...weight.flat()].some((word) => INHERITS.includes(String(word))),
  }
}

/** Texts that stand in quotes, and figures where something is counted. */
function signsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const { type, name, value: inside } = value as Record<string, unknown>
  if (type === 'string') return [String(inside)]
  if (typeof name === 'string' && COUNTS.includes(name)) return [DIGITS]
  return Object.values(value).flatMap(signsIn)
}

function saidBy(declaration: Declaration): unknown {
  if (declaration.property === 'custom' || declaration.property === 'unparsed') return declaration.value.value
  if (declaration.property === 'font-weight') return nameOfWeight(declaration.value)
  if (declaration.property !== 'font') return declaration.value
  const { family, weight, variantCaps } = declaration.value
  return [family, nameOfWeight(weight), ...(variantCaps === 'normal' ? [] : [variantCaps])]
}

function nameOfWeight(weight: FontWeight): string | number {
  if (weight.type !== 'absolute') return weight.type
  return weight.value.type === 'weight' ? weight.value.value : weight.value.type
}

const nameOf = (declaration: Declaration): string => {
  if (declaration.property === 'unparsed') return declaration.value.propertyId.property
  return declaration.property === 'custom' ? declaration.value.name : declaration.property
}

/** 400 and 700 by any name; a shorthand that names none is plain. */
function weightsOf(words: Words): number[] {
  const named = words.flatMap((word) => (word === 'normal' ? 400 : word === 'bold' || word === 'bolder' ? 700 : word))
  const numbers = named.filter((word) => typeof word === 'number' && word >= 100 && word <= 1000) as number[]
  return numbers.length > 0 ? numbers : [400]
}
