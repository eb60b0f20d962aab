/** Slidev's slides: each may have front matter of its own, and may stand in another file. */
import { codeApart } from '../code-apart'
import { withSnippets } from './snippets'

/** `read` gives the text of a file that the deck names, by its address from the deck. */
type Read = (path: string) => string | undefined

export interface SlidevSlide {
  text: string
  /** Where it begins in the deck's own file, from 1. */
  line: number
  lost: string[]
}

/** What the import itself reads, or what says nothing of a slide. */
const READ = /^(title|lang|src|background|image|layout|author|description|info|hide|disabled)$/
const HEAD_LINE = /^(?:[\w-]+\s*:.*|\s+\S.*|- .*|#.*|)$/

/** States of a code that moves: a fence around fences. */
const MOVED = /^````md magic-move[^\n]*\n([\s\S]*?)\n````[ \t]*$/m

/** Slides in their order, those of other files among them. */
export function slidevSlides(text: string, read: Read, depth = 0): SlidevSlide[] {
  return partsOf(text).flatMap(({ head, body, line }) => {
    const field = (name: string) => fieldOf(head, name)
    const source = field('src')
    if (field('hide') === 'true' || field('disabled') === 'true') return []
    if (source && depth < 4) return fromFile(source, { read, line, depth })
    const filled = withSnippets(body.replace(new RegExp(MOVED, 'gm'), '$1'), read)
    const { text: shown, lost } = withPlaces(withSteps(filled.text))
    const names = [...head.matchAll(/^([\w-]+)\s*:/gm)].map(([, name = '']) => name).filter((name) => !READ.test(name))
    const layout = field('layout')
    const told = [
      ...(layout && layout !== 'default' ? [`the layout ${layout}`] : []),
      ...names.map((name) => `front matter: ${name}`),
    ]
    const moved = MOVED.test(body) ? ['a move of code from state to state, which follow each other'] : []
    const title = body.trim() === '' && field('title') ? `# ${field('title')}\n` : ''
    return [
      {
        text: options(field) + title + shown + picture(field),
        line,
        lost: [...told, ...lost, ...filled.lost, ...moved],
      },
    ]
  })
}

function fromFile(source: string, { read, line, depth }: { read: Read; line: number; depth: number }): SlidevSlide[] {
  const [path = '', range] = source.split('#')
  const text = read(path.replace(/^\//, ''))
  if (text === undefined) return [{ text: '', line, lost: [`the file ${path}, which is not there`] }]
  const all = slidevSlides(text, read, depth + 1)
  const chosen = range ? range.split(',').flatMap((part) => slidesIn(all, part)) : all
  return chosen.map((slide) => ({ ...slide, line }))
}

function slidesIn(all: readonly SlidevSlide[], part: string): SlidevSlide[] {
  const [from = 1, to = from] = part.split('-').map(Number)
  return all.slice(from - 1, to)
}

const fieldOf = (head: string, name: string) =>
  new RegExp(`^${name}\\s*:[ \\t]*["']?(.+?)["']?[ \\t]*$`, 'm').exec(head)?.[1]

function options(field: (name: string) => string | undefined): string {
  const ground = field('background') ?? (field('layout') === 'image' ? field('image') : undefined)
  return ground ? `<!-- .slide: data-background="${ground}" -->\n` : ''
}

const picture = (field: (name: string) => string | undefined) =>
  /^image-/.test(field('layout') ?? '') && field('image') ? `\n\n![](${field('image')})\n` : ''

interface Part {
  head: string
  body: string
  line: number
}

/** A slide begins behind a line of dashes, its front matter between that and a second one. */
function partsOf(text: string): Part[] {
  const { text: plain, restore } = codeApart(text)
  const lines = plain.split('\n')
  const parts: Part[] = []
  let [start, head, at] = [0, '', 0]
  const lineOf = (index: number) => restore(lines.slice(0, index).join('\n')).split('\n').length + (index > 0 ? 1 : 0)
  const end = (to: number) => {
    const body = restore(lines.slice(start, to).join('\n'))
    if (body.trim() || head) parts.push({ head, body, line: lineOf(start) + emptyLines(body) })
  }
  while (at < lines.length) {
    if (!/^---\s*$/.test(lines[at] ?? '')) {
      at++
      continue
    }
    end(at)
    const close = headEnd(lines, at)
    head = close > 0 ? lines.slice(at + 1, close).join('\n') : ''
    at = start = (close > 0 ? close : at) + 1
  }
  end(lines.length)
  return parts
}

const emptyLines = (body: string) => (body.trim() ? (/^\s*/.exec(body)?.[0].split('\n').length ?? 1) - 1 : 0)

/** The line that closes the front matter behind a separator; -1 where there is none. */
function headEnd(lines: readonly string[], open: number): number {
  if (!/^(?:[\w-]+\s*:|#\s)/.test(lines[open + 1] ?? '')) return -1
  for (let at = open + 1; at < lines.length; at++) {
    if (/^---\s*$/.test(lines[at] ?? '')) return /^[\w-]+\s*:/m.test(lines.slice(open + 1, at).join('\n')) ? at : -1
    if (!HEAD_LINE.test(lines[at] ?? '')) return -1
  }
  return -1
}

const STEP = ' <!-- .element: class="fragment" -->'

/** `<v-clicks>` around a list, or around paragraphs: each comes with a press. */
function withSteps(body: string): string {
  return body.replace(/<v-?clicks\b[^>]*>([\s\S]*?)<\/v-?clicks>/gi, (_, inside: string) => {
    if (/^\s*(?:[-*+]|\d+\.)\s/m.test(inside)) {
      return `\n${inside.replace(/^(?:[-*+]|\d+\.)[ \t]+.*$/gm, (item) => item + STEP)}\n`
    }
    return `\n${inside.replace(/\S(?=[ \t]*(?:\n\s*\n|\s*$))/g, (last) => last + STEP)}\n`
  })
}

/** `::right::`: words of several places stand below each other. */
function withPlaces(body: string): { text: string; lost: string[] } {
  const places = body.match(/^::[\w-]+::[ \t]*$/gm) ?? []
  const lost = places.length > 0 ? [`places of a layout, which stand below each other: ${places.join(' ')}`] : []
  return { text: body.replace(/^::[\w-]+::[ \t]*$/gm, ''), lost }
}
