/** TeX into MathML, when the deck is read: by Temml, with its styles as classes, since the page's policy allows no others. */
import { type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5'
import temml from 'temml'
import { linear } from './linear'

type Element = DefaultTreeAdapterTypes.Element

interface Drawn {
  /** The `math` element. */
  mathml: string
  /** The formula in a line of words, for titles, lists and addresses. */
  words: string
  /** What its classes of styles stand for: `padding-left:0.6em`. */
  styles: string[]
  /** It asks for colours. */
  isColoured: boolean
}

interface Slip {
  /** In TeX' words. */
  message: string
  /** Where in the source, from 0. */
  at: number
}

const MOST = 500

/** A formula as it is drawn, or what is wrong with its source. */
export function drawFormula(tex: string, display: boolean): Drawn | Slip {
  const plain = unnumbered(tex)
  const comment = /(?<!\\)(?:\\\\)*%[^\n]*$/.exec(tex)
  if (comment) return { message: 'the sign "%" begins a comment', at: tex.indexOf('%', comment.index) }
  try {
    const options = { displayMode: display, throwOnError: true, trust: false, maxExpand: MOST }
    return read(temml.renderToString(plain, options))
  } catch (error) {
    if (error instanceof Error) return slipOf(error, tex)
    throw error
  }
}

/** Lines of equations have numbers only where `\tag` gives them one, as in MathJax: on slides nobody refers to them. */
const unnumbered = (tex: string) =>
  tex
    .replace(/\\(begin|end)\{(equation|align|gather|alignat|multline|eqnarray)\}/g, (_, side, name) => {
      return `\\${side}{${name === 'eqnarray' ? 'align' : name}*}`
    })
    .replace(/\\(begin|end)\{(?:displaymath|math|multline\*)\}/g, (whole, side) =>
      whole.includes('multline') ? `\\${side}{gather*}` : '',
    )

/** Temml says where in its own words; letters that `unnumbered` added stand before that place or not. */
function slipOf(error: Error & { position?: number }, tex: string): Slip {
  const message = error.message
    .replace(/ at (?:position \d+|end of input)[\s\S]*$/, '')
    .replace(/^.*?ParseError: */, '')
    .trim()
  const at = error.position ?? 0
  const added = unnumbered(tex).length - unnumbered(tex.slice(0, Math.max(0, at))).length
  return { message, at: Math.max(0, Math.min(tex.length - 1, added > 0 ? tex.length - added : at)) }
}

function read(markup: string): Drawn {
  const fragment = parseFragment(markup)
  const styles = new Set<string>()
  const elements = [...elementsIn(fragment)]
  let isColoured = false
  for (const element of elements) {
    const style = withoutState(attribute(element, 'style')?.value ?? '')
    isColoured ||= /(?:^|;)(?:background-)?color:|^(?:border|outline)[\w-]*color/.test(style)
    isColoured ||= element.attrs.some(({ name }) => name === 'mathcolor' || name === 'mathbackground')
    moveStyle(element, style, styles)
  }
  const [math] = elements
  const words = math ? linear(math) : ''
  // Said where the formula itself cannot be: in titles, in a PDF.
  math?.attrs.unshift({ name: 'alttext', value: words })
  return { mathml: serialize(fragment), words, styles: [...styles], isColoured }
}

function* elementsIn(node: DefaultTreeAdapterTypes.ParentNode): Generator<Element> {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue
    yield child
    yield* elementsIn(child)
  }
}

const attribute = ({ attrs }: Element, name: string) => attrs.find((each) => each.name === name)

/** Temml writes its own state among the styles of a cell that a row lacks: `level:0;color:undefined;max-size:Infinity`. */
const withoutState = (style: string): string =>
  style.includes('color:undefined')
    ? style.replace(/(?:^|;)(?:level|color|font|font-[\w-]+|max-size):[^;]*/g, '')
    : style

/** How `math` stands in its line is said by the theme. */
function moveStyle(element: Element, style: string, styles: Set<string>): void {
  const declarations = style
    .split(';')
    .map((each) => each.trim().replace(/(-?[\d.]+)pt\b/g, (_, points) => `${round(Number(points) / 10)}em`))
    .filter((each) => each !== '' && !each.startsWith('display:'))
  element.attrs = element.attrs.filter(({ name }) => name !== 'style')
  if (declarations.length === 0) return
  for (const each of declarations) styles.add(each)
  const own = declarations.map(styleClass).join(' ')
  const classes = attribute(element, 'class')
  if (classes) classes.value += ` ${own}`
  else element.attrs.push({ name: 'class', value: own })
}

const round = (value: number) => Math.round(value * 1000) / 1000

/** The class that stands for a declaration: `m-padding-left-0_6em`. */
export const styleClass = (declaration: string): string =>
  `m-${declaration
    .replace(/\s*:\s*/, '-')
    .replace('%', 'pc')
    .replaceAll('.', '_')
    .replace(/[^\w-]/g, '')}`
