/** HTML of a slide into Markdown: what has a counterpart is written with it, other tags go and their words stay. */
import { decodeHTMLStrict } from 'entities'
import { parseFragment } from 'parse5'
import { isEffect } from '../deck/slide/effects'
import type { Lose } from './lose'
import { markdownOf } from './page/blocks'
import { HTML } from './page/look'

interface Open {
  name: string
  /** Written where it ends. */
  end: string
}

const TAG = /<(\/?)([a-z][\w-]*)((?:\s+[\w:@.-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi
const KEPT = /^(abbr|cite|del|ins|kbd|mark|q|s|small|sub|sup)$/
const MARKS: Readonly<Record<string, string>> = { strong: '**', b: '**', em: '*', i: '*' }
/** With all that is in them. */
const GONE = /<(script|style|svg|canvas|object|embed|audio)\b[\s\S]*?<\/\1>/gi

/** Elements in which nobody writes Markdown. */
const WHOLE = /<(table|pre|dl)\b[\s\S]*?<\/\1\s*>/gi

const optionOf = (attributes: string, name: string): string | undefined => {
  const [, double, single, bare] =
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(attributes) ?? []
  return double ?? single ?? bare
}

export function fromHtml(html: string, lose: Lose): string {
  const open: Open[] = []
  const text = unindented(html.replace(WHOLE, (each) => `\n\n${markdownOf(parseFragment(each).childNodes, lose)}\n\n`))
    .replace(GONE, (_, name: string) => {
      lose(`what <${name}> shows`)
      return ''
    })
    .replace(/<(iframe|video)\b([\s\S]*?)<\/\1>/gi, (whole, name: string) => film(whole, name, lose))
    .replace(/<br\s*\/?>|<\/br\s*>/gi, '<br>')
    .replace(TAG, (tag, slash: string, name: string, attributes: string) =>
      /^br$/i.test(name)
        ? tag
        : slash
          ? closing(name.toLowerCase(), open)
          : opening(name.toLowerCase(), attributes, open, lose),
    )
  return (
    text +
    open
      .toReversed()
      .map(({ end }) => end)
      .join('')
  )
}

const VOID = /^<(?:br|hr|img|input|wbr)\b|\/>$/i

/** Words inside of elements are set in by as much as these are deep, and no code for that. */
function unindented(html: string): string {
  let depth = 0
  return html
    .split('\n')
    .map((line) => {
      const inside = depth > 0 || /^\s*<\/?[a-z]/i.test(line)
      for (const [tag] of line.matchAll(TAG)) depth += VOID.test(tag) ? 0 : tag.startsWith('</') ? -1 : 1
      depth = Math.max(0, depth)
      return inside ? line.replace(/^(?: {4,}|\t+ *)(?![-*+] |\d+\. )/, '') : line
    })
    .join('\n')
}

function film(whole: string, name: string, lose: Lose): string {
  const address = /\ssrc\s*=\s*["']?([^\s"'>]+)/i.exec(whole)?.[1] ?? ''
  lose(`${/^video$/i.test(name) ? 'the film' : 'the page'} ${address}`)
  const full = address.startsWith('//') ? `https:${address}` : address
  return /^https?:/.test(full) ? `\n\n<${full}>\n\n` : ''
}

/** Written where an element ends, for one that comes with a press. */
function fragmentOf(attributes: string): string {
  const classes = optionOf(attributes, 'class') ?? ''
  const isStep = /(^|\s)fragment(\s|$)/.test(classes) || /\sv-(?:click|after)\b/.test(attributes)
  if (!isStep) return ''
  const index = optionOf(attributes, 'data-fragment-index')
  const effects = ['fragment', ...classes.split(/\s+/).filter((each) => each !== 'fragment' && isEffect(each))]
  return `<!-- .element: class="${effects.join(' ')}"${index ? ` data-fragment-index="${index}"` : ''} -->`
}

function opening(name: string, attributes: string, open: Open[], lose: Lose): string {
  const fragment = /^v-?(?:click|after)$/.test(name) ? STEP : fragmentOf(attributes)
  loseLook(name, attributes, lose)
  const push = (start: string, end: string) => {
    open.push({ name, end })
    return start
  }
  if (name === 'img') return image(attributes, lose) + (fragment && ` ${fragment}`)
  if (name === 'hr') return '\n\n***\n\n'
  if (name === 'li') return push(isOrdered(open) ? '\n1. ' : '\n- ', fragment && ` ${fragment}`)
  if (name === 'a') return link(optionOf(attributes, 'href') ?? optionOf(attributes, 'data-preview-link'), push)
  const [start, end] = inLine(name, fragment) ?? inBlock(name, fragment)
  return push(start, end)
}

const STEP = '<!-- .element: class="fragment" -->'

/** Style, size and place go with the tag; the words stay. */
function loseLook(name: string, attributes: string, lose: Lose): void {
  if (!HTML.test(name) && !/^v-?(after|clicks?)$/.test(name)) lose(`<${name}>`)
  const classes = (optionOf(attributes, 'class') ?? '').split(/\s+/).filter((each) => each && !isEffect(each))
  if (classes.length > 0) lose(`class="${classes.join(' ')}" of <${name}>`)
  if (optionOf(attributes, 'style') && name !== 'img') lose(`the style of <${name}>`)
}

type Ends = [start: string, end: string]

function inLine(name: string, fragment: string): Ends | undefined {
  const mark = name === 'code' ? '`' : MARKS[name]
  if (mark) return [mark, mark]
  if (KEPT.test(name)) return [`<${name}>`, `</${name}>`]
  if (name === 'span' && fragment) return ['[', ']{.fragment}']
  return /^(span|font|u|big|tt|label|nobr|time)$/.test(name) ? ['', ''] : undefined
}

function inBlock(name: string, fragment: string): Ends {
  const heading = /^h([1-6])$/.exec(name)
  if (heading) return [`\n\n${'#'.repeat(Number(heading[1]))} `, `${fragment && ` ${fragment}`}\n\n`]
  return [name === 'blockquote' ? '\n\n> ' : '\n\n', `\n\n${fragment && `${fragment}\n\n`}`]
}

const isOrdered = (open: readonly Open[]) => open.findLast(({ name }) => name === 'ul' || name === 'ol')?.name === 'ol'

function link(href: string | undefined, push: (start: string, end: string) => string): string {
  return href ? push('[', `](${href.trim().replace(/\s/g, '%20')})`) : push('', '')
}

function image(attributes: string, lose: Lose): string {
  const source = optionOf(attributes, 'data-src') ?? optionOf(attributes, 'src')
  if (!source) return ''
  const style = optionOf(attributes, 'style') ?? optionOf(attributes, 'width') ?? optionOf(attributes, 'height')
  if (style) lose('the size of a picture')
  const alt = decodeHTMLStrict(optionOf(attributes, 'alt') ?? '').replace(/[[\]]/g, '')
  return `![${alt}](${source.trim().replace(/\s/g, '%20')})`
}

/** An end without a beginning goes; what was left open inside ends with it. */
function closing(name: string, open: Open[]): string {
  const at = open.findLastIndex((each) => each.name === name)
  if (at < 0) return ''
  return open
    .splice(at)
    .toReversed()
    .map(({ end }) => end)
    .join('')
}
