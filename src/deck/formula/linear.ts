/** A formula in one line of plain words, after AsciiMath: `Q = c P^n`, `sum_(i=1)^n x_i/2`. Signs that the deck's fonts lack have their names. */
import type { DefaultTreeAdapterTypes } from 'parse5'
import { OF_THE_FONTS } from '../text/letters-of-fonts'
import { NAMES } from './sign-names'

type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.ChildNode

/** The words of a `math` element. */
export const linear = (math: Element): string =>
  wordsOf(math)
    .replace(/\s+/g, ' ')
    .replace(/([([]) | (?=[)\],;.])/g, '$1')
    .trim()

function wordsOf(node: Node | undefined): string {
  if (!node) return ''
  if (node.nodeName === '#text' && 'value' in node) return named(node.value)
  if (!('tagName' in node)) return ''
  return (FORMS[node.tagName] ?? inline)(partsOf(node), node)
}

const partsOf = ({ childNodes }: Element): Node[] => childNodes.filter((each) => 'tagName' in each || 'value' in each)

const inline = (parts: readonly Node[]) => parts.map(wordsOf).join('')

/** In brackets where it is more than one word. */
function group(node: Node | undefined): string {
  const words = wordsOf(node).trim()
  return /^(?:[\p{L}\p{N}.,]+|.|\(.*\))$/u.test(words) ? words : `(${words})`
}

const FORMS: Record<string, (parts: readonly Node[], element: Element) => string> = {
  mfrac: ([over, under]) => `${group(over)}/${group(under)}`,
  msqrt: (parts) => `sqrt(${inline(parts).trim()})`,
  mroot: ([inside, degree]) => `root(${wordsOf(degree)})(${wordsOf(inside).trim()})`,
  msup: ([base, above]) => scripts(base, undefined, above),
  msub: ([base, below]) => scripts(base, below, undefined),
  msubsup: ([base, below, above]) => scripts(base, below, above),
  mover: ([base, above]) => {
    const accent = ACCENTS[textOf(above)]
    return accent === undefined ? scripts(base, undefined, above) : `${accent} ${group(base)}`.trim()
  },
  munder: ([base, below]) => scripts(base, below, undefined),
  munderover: ([base, below, above]) => scripts(base, below, above),
  mtable: (rows) => rows.map(wordsOf).join('; '),
  mtr: (cells) => cells.map(wordsOf).filter(Boolean).join(' '),
  mspace: () => ' ',
  mphantom: () => '',
  mo: (parts, { attrs }) => {
    const sign = inline(parts)
    const isTight = attrs.some(({ name, value }) => /^(fence|form)$/.test(name) && /^(true|prefix)$/.test(value))
    return isTight || /^[,;()[\]{}!'|/^]?$/.test(sign) ? sign : ` ${sign} `
  },
}

/** Over a letter, they are said before it. */
const ACCENTS: Readonly<Record<string, string>> = {
  ...{ ˆ: 'hat', '^': 'hat', '‾': 'bar', '¯': 'bar', ˉ: 'bar', '→': 'vec', '˜': 'tilde', '~': 'tilde' },
  ...{ '˙': 'dot', '¨': 'ddot', '⏞': '', '⏟': '' },
}

/** A sum or an integral is apart from what follows it. */
function scripts(base: Node | undefined, below: Node | undefined, above: Node | undefined): string {
  const words = wordsOf(base)
  const behind = words.startsWith(' ') || /^\p{L}{2}/u.test(words) ? ' ' : ''
  return `${words.startsWith(' ') ? ' ' : ''}${words.trim()}${below ? `_${group(below)}` : ''}${above ? raised(above) : ''}${behind}`
}

/** Two and three as the fonts have them. */
function raised(node: Node): string {
  const words = group(node)
  return words === '2' ? '²' : words === '3' ? '³' : words === "'" ? "'" : `^${words}`
}

function textOf(node: Node | undefined): string {
  if (!node) return ''
  return 'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

/** Letters of mathematical alphabets are letters; what no font of the deck has is named. */
function named(text: string): string {
  return [...text.replace(/[\u2061-\u2064\u200b]/g, '')]
    .map((sign) => {
      const name = NAMES[sign]
      if (name !== undefined) return name
      const plain = sign.normalize('NFKC')
      return [...plain].every((each) => OF_THE_FONTS.has(each.codePointAt(0) ?? 0)) ? plain : (NAMES[plain] ?? plain)
    })
    .join('')
}
