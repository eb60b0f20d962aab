/** A deck of another tool into the texts of its slides: reveal.js (HTML and Markdown), reveal-md, Marp, Slidev. */
import { decodeHTMLStrict } from 'entities'
import { codeApart } from './code-apart'

export interface ForeignSlide {
  text: string
  notes: string
  /** Where it begins in its file, from 1. */
  line: number
  isHtml: boolean
}

interface ForeignDeck {
  title: string | undefined
  lang: string | undefined
  slides: ForeignSlide[]
}

export interface SeparatorPatterns {
  separator?: string | undefined
  vertical?: string | undefined
}

/** `read` gives the text of a file that the deck names, by its address from the deck. */
type Read = (path: string) => string | undefined

export function readForeignDeck(text: string, isHtml: boolean, read: Read, given: SeparatorPatterns = {}): ForeignDeck {
  return isHtml ? fromPage(text, read, given) : fromMarkdown(text, given)
}

const FRONT = /^\ufeff?---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/
const NOTES = /^[^\S\n]*notes?[^\S\n]*[:\uff1a]/im

function fromMarkdown(text: string, given: SeparatorPatterns): ForeignDeck {
  const front = FRONT.exec(text)
  const head = front?.[1] ?? ''
  const isFront = front !== null && /^[\w-]+\s*:/m.test(head)
  const field = (name: string) => new RegExp(`^${name}:[ \\t]*["']?(.+?)["']?[ \\t]*$`, 'im').exec(head)?.[1]
  const from = isFront ? front[0].length : 0
  const body = text.slice(from)
  const isMarp = /^marp:\s*true/m.test(head)
  const isSlidev = !isMarp && /^---\n(?:[\w-]+:.*\n(?:[ \t]+.*\n)*)+---$/m.test(body)
  const own = {
    separator: given.separator ?? field('separator'),
    vertical: given.vertical ?? field('verticalSeparator'),
  }
  const parts = slice(isSlidev ? withoutHeads(body) : body, own)
  const before = text.slice(0, from).split('\n').length - 1
  const slides = parts.map((part) => slideOf(part.text, before + part.line, isMarp || isSlidev))
  return { title: field('title'), lang: field('lang'), slides }
}

/** Slidev's front matter of single slides, its lines kept empty. */
const withoutHeads = (body: string) =>
  body.replace(/^---\n((?:[\w-]+:.*\n(?:[ \t]+.*\n)*)+)---$/gm, (_, head: string) => `---\n${head.replace(/.+/g, '')}`)

/** Where these two tools have notes: in comments. */
function slideOf(text: string, line: number, notesInComments: boolean): ForeignSlide {
  const spoken: string[] = []
  const shown = notesInComments
    ? text.replace(/<!--\s*(?!\s*_?[\w-]+\s*:|\s*\.)([\s\S]*?)-->/g, (_, words: string) => taken(spoken, words.trim()))
    : text
  const plain = shown.replace(/<!--\s*_?[\w-]+\s*:[^>]*?-->/g, (each) => (notesInComments ? '' : each))
  return { ...apart(plain, spoken), line, isHtml: false }
}

/** Puts words aside, and leaves nothing in their place. */
function taken(list: string[], words: string): string {
  list.push(words)
  return ''
}

/** The words of the notes apart from those of the slide. */
function apart(text: string, spoken: readonly string[]): { text: string; notes: string } {
  const { text: plain, restore } = codeApart(text)
  const asides: string[] = []
  const open = plain.replace(/<aside\b[^>]*\bnotes\b[^>]*>([\s\S]*?)<\/aside>/gi, (_, words: string) =>
    taken(asides, words),
  )
  const match = NOTES.exec(open)
  const body = match ? open.slice(0, match.index) : open
  const notes = match ? open.slice(match.index + match[0].length) : ''
  return {
    text: restore(body),
    notes: [restore(notes), ...asides.map(restore), ...spoken]
      .map((each) => each.trim())
      .filter(Boolean)
      .join('\n\n'),
  }
}

interface Part {
  text: string
  line: number
}

/** Patterns that decks use, the first of which occurs; three empty lines at last. */
const USUAL = ['^\\r?\\n?---[ \\t]*$', '^===+[ \\t]*$', '^##==##[ \\t]*$', '^____*[ \\t]*$', '\\n\\n\\n\\n']

function slice(text: string, { separator, vertical }: SeparatorPatterns): Part[] {
  const { text: plain, restore } = codeApart(closed(text))
  const usual = USUAL.find((each) => new RegExp(each, 'm').test(plain)) ?? USUAL[0]
  const inner = vertical ?? (separator || usual === USUAL[0] ? '^----[ \\t]*$|^--[ \\t]*$|^-v-$' : '^--[ \\t]*$')
  const pattern = new RegExp([separator ?? usual, inner].join('|'), 'gm')
  const parts: Part[] = []
  let at = 0
  const add = (end: number) => {
    const part = restore(plain.slice(at, end))
    const empty = /^\s*/.exec(part)?.[0].split('\n').length ?? 1
    parts.push({ text: part, line: lineAt(restore(plain.slice(0, at))) + empty - 1 })
  }
  for (const match of plain.matchAll(pattern)) {
    add(match.index)
    at = match.index + Math.max(1, match[0].length)
  }
  add(plain.length)
  return parts.filter((part) => part.text.trim() !== '')
}

/** A fence that runs to the end of the file is closed there. */
const closed = (text: string) =>
  (text.match(/^ {0,3}```/gm)?.length ?? 0) % 2 === 1 ? `${text.trimEnd()}\n\`\`\`\n` : text

const lineAt = (before: string) => before.split('\n').length

const SECTION = /<(\/?)section\b([^>]*)>/gi

/** Sections in the page's order; those of a vertical stack are single ones. */
function fromPage(page: string, read: Read, given: SeparatorPatterns): ForeignDeck {
  const plain = page.replace(/<!--(?!\s*\.)[\s\S]*?-->/g, (each) => each.replace(/[^\n]/g, ' '))
  const slides: ForeignSlide[] = []
  let start: { at: number; attributes: string } | undefined
  for (const match of plain.matchAll(SECTION)) {
    if (!match[1]) start = { at: match.index + match[0].length, attributes: match[2] ?? '' }
    else if (start) {
      slides.push(
        ...section(plain.slice(start.at, match.index), start.attributes, lineAt(plain.slice(0, start.at)), {
          read,
          given,
        }),
      )
      start = undefined
    }
  }
  const title = /<title>([\s\S]*?)<\/title>/i.exec(page)?.[1]?.trim()
  return { title: title && decodeHTMLStrict(title), lang: /<html[^>]*\slang="([\w-]+)"/i.exec(page)?.[1], slides }
}

interface Around {
  read: Read
  given: SeparatorPatterns
}

function section(inside: string, attributes: string, line: number, { read, given }: Around): ForeignSlide[] {
  const option = (name: string) => new RegExp(`\\s${name}="([^"]*)"`, 'i').exec(attributes)?.[1]
  if (!/\sdata-markdown\b/i.test(attributes)) {
    const kept = attributes.trim() ? `<!-- .slide: ${attributes.trim()} -->\n` : ''
    const unindented = codeFromHtml(inside).replace(/^[ \t]+/gm, '')
    return unindented.trim() === '' ? [] : [{ ...apart(kept + unindented, []), line, isHtml: true }]
  }
  const file = option('data-markdown')
  const written = /<(?:textarea|script)\b[^>]*>([\s\S]*?)<\/(?:textarea|script)>/i.exec(inside)?.[1] ?? inside
  const text = file ? (read(file) ?? '') : unindent(written)
  const own = {
    separator: option('data-separator') ?? given.separator,
    vertical: option('data-separator-vertical') ?? given.vertical,
  }
  return fromMarkdown(text, own).slides.map((slide) => ({ ...slide, line: file ? slide.line : line + slide.line - 1 }))
}

/** As reveal.js does: by the spaces of the first line with words. */
function unindent(text: string): string {
  const indent = /^[ \t]*(?=\S)/m.exec(text.replace(/^\s*\n/, ''))?.[0] ?? ''
  return indent ? text.replace(new RegExp(`^${indent}`, 'gm'), '') : text
}

/** `<pre><code>` as a fence, its language and lines with it. */
const codeFromHtml = (html: string) =>
  html.replace(
    /<pre\b[^>]*>\s*(?:<code\b([^>]*)>)?([\s\S]*?)(?:<\/code>)?\s*<\/pre>/gi,
    (_, attributes = '', code: string) => {
      const language = /class="[^"]*?\b(?:language-)?([a-z+#]+)\b/i.exec(attributes)?.[1] ?? ''
      const lines = /data-line-numbers="([^"]+)"/i.exec(attributes)?.[1]
      const plain = decodeHTMLStrict(code.replace(/<script[^>]*>|<\/script>|<\/?mark>/gi, '')).replace(/^\n+|\s+$/g, '')
      const name = /^(hljs|stretch|fragment|trim)$/.test(language) ? '' : language
      return `\n\n\`\`\`${name || 'text'}${lines ? ` [${lines}]` : ''}\n${plain}\n\`\`\`\n\n`
    },
  )
