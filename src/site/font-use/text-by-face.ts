/** Which text of a page may be set in which face, by the rules of its style alone, without a browser. */
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, parseFragment } from 'parse5'
import { FaceTexts, type Fonts } from './face-texts'
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
export function textByFace(page: string, portraits = ''): FaceTexts {
  const style = [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)].map((match) => match[1]).join('')
  const walk = new Walk(fontRules(style), { page, portraits })
  const root = parse(page.replace(WORDLESS, '')).childNodes.find(defaultTreeAdapter.isElementNode)
  if (root) walk.visit(root)
  return walk.texts()
}

/** Elements to which the same rules apply, and all around them: a page has thousands, of some hundred kinds. */
interface Alike extends Written {
  inside: Map<string, Alike>
  fonts: Fonts
  /** What style puts before and after them. */
  put: { rules: readonly FontRule[]; fonts: Fonts } | undefined
  /** Texts that stand in them. */
  texts: string[]
}

class Walk {
  readonly #put = new FaceTexts()
  readonly #rules: RuleIndex
  readonly #written: ReadonlySet<string>
  /** Those that have not had their place yet. */
  readonly #portraits: Element[]
  readonly #kinds: Alike[] = []

  constructor(rules: readonly FontRule[], { page, portraits }: { page: string; portraits: string }) {
    this.#rules = new RuleIndex(rules)
    this.#portraits = parseFragment(portraits.replace(WORDLESS, ''))
      .childNodes.filter(defaultTreeAdapter.isElementNode)
      .flatMap(({ childNodes }) => childNodes.filter(defaultTreeAdapter.isElementNode))
    const classes = (page + portraits).matchAll(/ class="([^"]*)"/g)
    this.#written = new Set([...classes].flatMap(([, names = '']) => names.split(/\s+/)))
  }

  visit(element: Element, parent?: Alike): void {
    if (UNREAD.test(element.tagName)) return
    const kind = this.#kindOf(element, parent)
    if (kind.put) this.#put.add(signsOf(element, kind.put.rules), kind.put.fonts)
    const marker = element.childNodes.length > 0 && MARKERS[element.tagName]
    if (marker) kind.texts.push(marker)
    for (const child of this.#shownIn(element, kind)) {
      if (defaultTreeAdapter.isTextNode(child)) kind.texts.push(child.value)
      if (defaultTreeAdapter.isElementNode(child)) this.visit(child, kind)
    }
  }

  texts(): FaceTexts {
    for (const { texts, fonts } of this.#kinds) this.#put.add(texts.join(' '), fonts)
    return this.#put
  }

  #shownIn({ tagName, childNodes }: Element, { classes }: Alike): Element['childNodes'] {
    const picture = tagName === 'svg' && classes.has('portrait') ? this.#portraits.shift() : undefined
    return picture?.childNodes ?? childNodes
  }

  #kindOf(element: Element, parent: Alike | undefined): Alike {
    const mark = [element.tagName, ...['class', 'font-family', 'font-weight'].map((name) => attributeOf(element, name))]
    const key = mark.join('\n')
    const before = parent?.inside.get(key)
    if (before) return before
    const kind = this.#newKind(element, parent)
    this.#kinds.push(kind)
    parent?.inside.set(key, kind)
    return kind
  }

  #newKind(element: Element, parent: Alike | undefined): Alike {
    const classes = new Set((attributeOf(element, 'class') ?? '').split(/\s+/))
    const written: Written = { name: element.tagName.toLowerCase(), classes, ...(parent && { parent }) }
    const rules = this.#rules.of(written, (name) => this.#written.has(name))
    const [put, own] = [rules.filter((rule) => rule.generated), rules.filter((rule) => !rule.generated)]
    const fonts = fontsOf(own, parent?.fonts ?? NONE, writtenFonts(element))
    const generated = put.length > 0 ? { rules: put, fonts: fontsOf(put, fonts) } : undefined
    return { ...written, inside: new Map(), fonts, put: generated, texts: [] }
  }
}

const attributeOf = ({ attrs }: Element, wanted: string) => attrs.find(({ name }) => name === wanted)?.value

/** What an element has by itself: a browser's bold, a drawing's attributes. */
function writtenFonts(element: Element): Partial<Fonts> {
  const family = attributeOf(element, 'font-family')
  const weight = attributeOf(element, 'font-weight') ?? (BOLD.test(element.tagName) ? 'bold' : undefined)
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
