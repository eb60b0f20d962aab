/** Elements of HTML that have a counterpart in the model, as reveal.js' decks have them: pictures, marked words, boxes. */
import type { TokenizerAndRendererExtension, Tokens } from 'marked'
import { imageToken } from '../image/image-syntax'
import type { BoxToken, DeckToken, ImageToken, SpanToken } from '../markdown/token'
import { ELEMENT_OPTIONS, withKnownEffects } from '../slide/effects'
import { tagAttributes } from './attributes'

/** A whole tag: quoted values may have `>` in them. */
const tagOf = (names: string) =>
  new RegExp(`^<(${names})((?:\\s+[^\\s"'<>/=]+(?:\\s*=\\s*(?:"[^"]*"|'[^']*'|[^\\s"'=<>\`]+))?)*)\\s*/?>`, 'i')

const IMAGE = tagOf('img')
const SPAN = tagOf('span')
const BOX = tagOf('div|figure|figcaption|details|summary')

/** `<img src="img/river.jpg" alt="…" title="…">`; any other attribute is an option that no picture has. */
function readImage(src: string): ImageToken | undefined {
  const raw = IMAGE.exec(src)?.[0]
  if (raw === undefined) return undefined
  const values = tagAttributes(raw)
  const [href = '', alt, credit] = [values.get('src') ?? values.get('data-src'), values.get('alt'), values.get('title')]
  const others = [...values.keys()].filter((name) => !['src', 'data-src', 'alt', 'title'].includes(name))
  const pairs = alt?.trim() === '' ? [{ name: 'alt', value: '' }] : []
  const tokens: DeckToken[] = credit ? [{ type: 'text', raw: credit, text: credit, escaped: false }] : []
  return imageToken({
    raw,
    href: href.trim(),
    words: alt?.replace(/\s+/g, ' ').trim() ?? '',
    pairs,
    rest: others,
    tokens,
  })
}

export const htmlImage: TokenizerAndRendererExtension = {
  name: 'image',
  level: 'inline',
  tokenizer: (src) => (src.startsWith('<') ? readImage(src) : undefined),
}

/** One alone in its line. */
export const htmlImageLine: TokenizerAndRendererExtension = {
  name: 'paragraph',
  level: 'block',
  tokenizer(src): Tokens.Paragraph | undefined {
    const inset = /^ {0,3}/.exec(src)?.[0].length ?? 0
    const image = src[inset] === '<' ? readImage(src.slice(inset)) : undefined
    const line = image && /^[ \t]*(?:\n|$)/.exec(src.slice(inset + image.raw.length))
    if (!image || !line) return undefined
    const raw = src.slice(0, inset + image.raw.length + line[0].length)
    return { type: 'paragraph', raw, text: image.raw, tokens: [image as never] }
  },
}

export const htmlSpan: TokenizerAndRendererExtension = {
  name: 'span',
  level: 'inline',
  tokenizer(src): SpanToken | undefined {
    const [open] = SPAN.exec(src) ?? []
    const end = open && endOf(src, 'span')
    if (!open || !end) return undefined
    const values = tagAttributes(open)
    const classes = (values.get('class') ?? '').split(/\s+/).filter(Boolean)
    const pairs = [...values].flatMap(([name, value]) => (name === 'lang' ? [{ name, value }] : []))
    const rest = [...values.keys()].filter((name) => name !== 'class' && name !== 'lang')
    const tokens = this.lexer.inlineTokens(src.slice(open.length, end.inner)) as DeckToken[]
    return { type: 'span', raw: src.slice(0, end.outer), classes, pairs, rest, tokens }
  },
}

/** A line that separates slides ends what stands open. */
const SEPARATOR = /^[ \t]{0,3}-{2,}[ \t]*$/m

/** Between a caption or summary and what stands beside it in the same line. */
const APART = /(?<=[^\s`])[ \t]*(?=<(?:figcaption|summary)\b)|(?<=<\/(?:figcaption|summary)>)[ \t]*(?=[^\s`])/gi

/** `<div class="x-wide">` to its end, with Markdown in it; so `figure`, `figcaption`, `details` and `summary`. */
export const htmlBox: TokenizerAndRendererExtension = {
  name: 'box',
  level: 'block',
  tokenizer(src): BoxToken | undefined {
    const inset = /^ {0,3}/.exec(src)?.[0].length ?? 0
    const [open, name = ''] = BOX.exec(src.slice(inset)) ?? []
    const end = open && endOf(src.slice(inset), name)
    if (!open || !end) return undefined
    const rest = /^[ \t]*(?:\n|$)/.exec(src.slice(inset + end.outer))
    const inside = src.slice(inset + open.length, inset + end.inner)
    if (SEPARATOR.test(inside)) return undefined
    const raw = src.slice(0, inset + end.outer + (rest?.[0].length ?? 0))
    // Lines of HTML are set in as their author likes; Markdown would take them for code.
    const text = inside
      .replace(APART, '\n')
      .replace(/^[ \t]+(?=<)/gm, '')
      .replace(/^\n+/, '')
    const tokens = this.lexer.blockTokens(text, []) as DeckToken[]
    return { type: 'box', raw, name: name.toLowerCase(), open, ...given(open), tokens }
  },
}

/** What a box keeps of its attributes: those that an element comment has, too. */
function given(open: string): Pick<BoxToken, 'attributes'> {
  const kept = [...tagAttributes(open)].filter(([name]) => ELEMENT_OPTIONS.includes(name))
  if (kept.length === 0) return {}
  return {
    attributes: Object.fromEntries(
      kept.map(([name, value]) => [name, name === 'class' ? withKnownEffects(value) : value]),
    ),
  }
}

/** Where the element at the beginning ends: before and behind its end tag. Code between is not looked into. */
function endOf(src: string, name: string): { inner: number; outer: number } | undefined {
  let depth = 0
  const tags = new RegExp(`\`\`\`[\\s\\S]*?\`\`\`|\`[^\`\\n]*\`|<!--[\\s\\S]*?-->|<(/?)${name}\\b[^>]*>`, 'gi')
  for (const match of src.matchAll(tags)) {
    if (match[1] === undefined) continue
    depth += match[1] === '/' ? -1 : 1
    if (depth === 0) return { inner: match.index, outer: match.index + match[0].length }
  }
  return undefined
}
