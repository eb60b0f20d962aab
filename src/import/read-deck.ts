/** A deck of another tool into the texts of its slides: reveal.js (HTML and Markdown), reveal-md, Marp, Slidev. */
import { codeApart } from './code-apart'
import { notesApart, taken } from './notes'
import { type PageSlide, readPage } from './page/sections'
import { type SeparatorPatterns, slice } from './slices'
import { dividedAt, fromMarp } from './tools/marp'
import { type SlidevSlide, slidevSlides } from './tools/slidev'

export interface ForeignSlide {
  text: string
  notes: string
  /** Where it begins in its file, from 1. */
  line: number
  isHtml: boolean
  /** What was lost as it was read. */
  lost: string[]
}

interface ForeignDeck {
  title: string | undefined
  lang: string | undefined
  slides: ForeignSlide[]
}

/** `read` gives the text of a file that the deck names, by its address from the deck. */
type Read = (path: string) => string | undefined

export function readForeignDeck(text: string, isHtml: boolean, read: Read, given: SeparatorPatterns = {}): ForeignDeck {
  return isHtml ? fromPage(text, read, given) : fromMarkdown(text, given, read)
}

const FRONT = /^\ufeff?---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/

function fromMarkdown(text: string, given: SeparatorPatterns, read: Read): ForeignDeck {
  const front = FRONT.exec(text)
  const head = front?.[1] ?? ''
  const isFront = front !== null && /^[\w-]+\s*:/m.test(head)
  const field = (name: string) => new RegExp(`^${name}:[ \\t]*["']?(.+?)["']?[ \\t]*$`, 'im').exec(head)?.[1]
  const from = isFront ? front[0].length : 0
  const body = text.slice(from)
  const isMarp = /^marp:\s*true/m.test(head)
  if (!isMarp && isSlidev(head, body)) return ofSlidev(text, slidevSlides(text, read), field)
  const own = {
    separator: given.separator ?? field('separator'),
    vertical: given.vertical ?? field('verticalSeparator'),
    notes: given.notes ?? field('notesSeparator'),
  }
  const divider = Number(field('headingDivider'))
  const parts = slice(isMarp && divider > 0 ? dividedAt(body, divider) : body, own)
  const before = text.slice(0, from).split('\n').length - 1
  const slides = parts.map((part) =>
    slideOf({ ...part, line: before + part.line }, isMarp ? 'marp' : 'reveal', own.notes),
  )
  slides[0]?.lost.unshift(...unreadFields(isFront ? head : ''))
  return { title: field('title'), lang: field('lang'), slides }
}

const isSlidev = (head: string, body: string) =>
  /^(highlighter|drawings|mdc|canvasWidth|colorSchema|src|routerMode|fonts)\s*:/m.test(head) ||
  /^---\n(?:[\w-]+:.*\n(?:[ \t]+.*\n)*)+---$/m.test(body) ||
  /<v-click|^::right::/m.test(body)

function ofSlidev(
  text: string,
  found: readonly SlidevSlide[],
  field: (name: string) => string | undefined,
): ForeignDeck {
  const slides = found.map((slide) => {
    const read = slideOf(slide, 'slidev')
    return { ...read, lost: [...slide.lost, ...read.lost] }
  })
  return { title: field('title'), lang: field('lang') ?? languageIn(text), slides }
}

const languageIn = (text: string) => /^htmlAttrs:\s*\n(?:\s+.*\n)*?\s+lang:\s*["']?([\w-]+)/m.exec(text)?.[1]

const KNOWN = /^(marp|title|lang|separator|verticalSeparator|notesSeparator|headingDivider)$/

const unreadFields = (head: string): string[] =>
  [...head.matchAll(/^([\w-]+)\s*:/gm)].flatMap(([, name = '']) => (KNOWN.test(name) ? [] : [`front matter: ${name}`]))

/** Marp and Slidev have notes in comments. */
function slideOf(
  { text, line }: { text: string; line: number },
  tool: 'marp' | 'slidev' | 'reveal',
  marker?: string,
): ForeignSlide {
  const { text: shown, lost } = tool === 'marp' ? outsideCode(text, fromMarp) : { text, lost: [] }
  const spoken: string[] = []
  const plain =
    tool !== 'reveal'
      ? shown.replace(/<!--(?!\s*\.)([\s\S]*?)-->/g, (_, words: string) => taken(spoken, words.trim()))
      : shown
  return { ...notesApart(plain, spoken, marker), line, isHtml: false, lost }
}

function outsideCode(text: string, change: typeof fromMarp): ReturnType<typeof fromMarp> {
  const { text: plain, restore } = codeApart(text)
  const { text: changed, lost } = change(plain)
  return { text: restore(changed), lost }
}

/** Sections of HTML are one slide each, those of Markdown as many as it has. */
function fromPage(page: string, read: Read, given: SeparatorPatterns): ForeignDeck {
  const { title, lang, slides } = readPage(page)
  return { title, lang, slides: slides.flatMap((slide) => section(slide, read, given)) }
}

function section(
  { markdown, file, text, notes, line, lost, separators }: PageSlide,
  read: Read,
  given: SeparatorPatterns,
) {
  if (markdown === undefined && file === undefined) {
    return text.trim() || notes ? [{ text, notes, line, isHtml: true, lost }] : []
  }
  const source = file ? read(file) : markdown
  if (source === undefined) {
    return [{ text: '', notes, line, isHtml: false, lost: [...lost, `the file ${file}, which is not there`] }]
  }
  const own = { ...UNSAID, ...defined(given), ...defined(separators) }
  return fromMarkdown(source.replace(/\r\n?/g, '\n'), own, read).slides.map((slide, at) => ({
    ...slide,
    // reveal.js gives a section's options to each of its slides; an address can be one slide's only.
    text: (at === 0 ? text : text.replace(/\sid="[^"]*"/, '')) + slide.text,
    lost: at === 0 ? [...lost, ...slide.lost] : slide.lost,
    line: file ? line : line + slide.line - 1,
  }))
}

/** What reveal.js' plugin takes where a section says nothing. */
const UNSAID = { separator: '\\r?\\n---\\r?\\n', vertical: '(?!)' }

const defined = (patterns: SeparatorPatterns): SeparatorPatterns =>
  Object.fromEntries(Object.entries(patterns).filter(([, pattern]) => pattern !== undefined))
