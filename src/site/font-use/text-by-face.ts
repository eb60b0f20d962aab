/** Which text of a page may be set in which face, by the rules of its style alone, without a browser. */
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, parseFragment } from 'parse5'
import { FaceTexts, type Fonts, type TextOf } from './face-texts'
import { type FontRule, fontRules } from './font-rules'
import { RuleIndex } from './rule-index'
import type { Written } from './selects'

type Element = DefaultTreeAdapterTypes.Element

const BOLD = /^(?:h[1-6]|b|strong|th)$/
const UNREAD = /^(?:style|script|title)$/
/** What browsers put before the items of lists. */
const MARKERS: Readonly<Record<string, string>> = { ol: '0123456789.', ul: '•' }

/** Half of a page, and without a word. */
const WORDLESS =
  /<(style|script)\b[\s\S]*?<\/\1>|<\/?(?:path|rect|circle|ellipse|line|polyline|polygon)\b(?:"[^"]*"|[^">])*>/g

const NONE: Fonts = { families: new Set(), weights: new Set([400]), isCapital: false }

/** Reads a page with its style, and its pictures for phones, in the order of their places. */
export function textByFace(page: string, portraits = ''): TextOf {
  const style = [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)].map((match) => match[1]).join('')
  const walk = new Walk(fontRules(style), { page, portraits })
  const root = parse(page.replace(WORDLESS, '')).childNodes.find(defaultTreeAdapter.isElementNode)
  if (root) walk.visit(root, undefined, NONE)
  return walk.texts.textOf
}

/** An element with all that the rules for it depend on. */
interface Placed extends Written {
  path: string
}

class Walk {
  readonly texts = new FaceTexts()
  readonly #rules: RuleIndex
  readonly #written: ReadonlySet<string>
  /** Those that have not had their place yet. */
  readonly #portraits: Element[]
  readonly #known = new Map<string, readonly FontRule[]>()

  constructor(rules: readonly FontRule[], { page, portraits }: { page: string; portraits: string }) {
    this.#rules = new RuleIndex(rules)
    this.#portraits = parseFragment(portraits.replace(WORDLESS, ''))
      .childNodes.filter(defaultTreeAdapter.isElementNode)
      .flatMap(({ childNodes }) => childNodes.filter(defaultTreeAdapter.isElementNode))
    const classes = (page + portraits).matchAll(/ class="([^"]*)"/g)
    this.#written = new Set([...classes].flatMap(([, names = '']) => names.split(/\s+/)))
  }

  visit(element: Element, parent: Placed | undefined, inherited: Fonts): void {
    if (UNREAD.test(element.tagName)) return
    const placed = placedIn(parent, element)
    const rules = this.#rulesOf(placed)
    const own = rules.filter((rule) => !rule.generated)
    const fonts = fontsOf(own, inherited, writtenFonts(element))
    this.texts.add(
      signsOf(element, rules),
      fontsOf(
        rules.filter((rule) => rule.generated),
        fonts,
      ),
    )
    if (element.childNodes.length > 0) this.texts.add(MARKERS[element.tagName] ?? '', fonts)
    for (const child of this.#shownIn(element, placed)) {
      if (defaultTreeAdapter.isTextNode(child)) this.texts.add(child.value, fonts)
      if (defaultTreeAdapter.isElementNode(child)) this.visit(child, placed, fonts)
    }
  }

  #shownIn({ tagName, childNodes }: Element, { classes }: Placed): Element['childNodes'] {
    const picture = tagName === 'svg' && classes.has('portrait') ? this.#portraits.shift() : undefined
    return picture?.childNodes ?? childNodes
  }

  #rulesOf(element: Placed): readonly FontRule[] {
    const isWritten = (name: string) => this.#written.has(name)
    const known = this.#known.get(element.path)
    if (known) return known
    const rules = this.#rules.of(element, isWritten)
    this.#known.set(element.path, rules)
    return rules
  }
}

function placedIn(parent: Placed | undefined, { tagName, attrs }: Element): Placed {
  const attribute = (wanted: string) => attrs.find(({ name }) => name === wanted)?.value ?? ''
  const [name, classes] = [tagName.toLowerCase(), attribute('class')]
  const path = `${parent?.path ?? ''}>${name}.${classes}`
  return { name, classes: new Set(classes.split(/\s+/)), path, ...(parent && { parent }) }
}

/** What an element has by itself: a browser's bold, a drawing's attributes. */
function writtenFonts({ tagName, attrs }: Element): Partial<Fonts> {
  const attribute = (wanted: string) => attrs.find(({ name }) => name === wanted)?.value
  const [family, weight = BOLD.test(tagName) ? 'bold' : undefined] = ['font-family', 'font-weight'].map(attribute)
  return {
    ...(family && { families: new Set(family.split(',').map((name) => name.trim().replace(/^(["'])(.*)\1$/, '$2'))) }),
    ...(weight && { weights: new Set([weight === 'bold' ? 700 : Number(weight) || 400]) }),
  }
}

/** What is always so stands for what would be inherited; what is so at times is added to it. */
function fontsOf(rules: readonly FontRule[], inherited: Fonts, written: Partial<Fonts> = {}): Fonts {
  const otherwise = { ...inherited, ...written }
  const of = <T>(ask: (rule: FontRule) => ReadonlySet<T> | undefined, before: ReadonlySet<T>): Set<T> => {
    const saying = rules.filter(ask)
    const isSet = saying.some((rule) => rule.isAlways && !rule.inherits)
    return new Set([...saying.flatMap((rule) => [...(ask(rule) ?? [])]), ...(isSet ? [] : before)])
  }
  return {
    families: of((rule) => rule.families, otherwise.families),
    weights: of((rule) => rule.weights, otherwise.weights),
    isCapital: inherited.isCapital || rules.some((rule) => rule.isCapital),
  }
}

function signsOf({ attrs }: Element, rules: readonly FontRule[]): string {
  const generated = rules.flatMap((rule) => rule.generated ?? [])
  const shown = attrs.filter(({ name }) => generated.some(({ attributes }) => attributes.includes(name)))
  return [...generated.map(({ signs }) => signs), ...shown.map(({ value }) => value)].join(' ')
}
