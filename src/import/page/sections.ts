/** The slides of a page of reveal.js: its sections, those of a stack among them, in the page's order. */
import type { Lose } from '../lose'
import { markdownOf } from './blocks'
import {
  allIn,
  attributeOf,
  childElements,
  classNames,
  nodeText,
  type PageElement,
  type Parent,
  parsePage,
} from './tree'
import { unindent } from './unindent'

/** A section that holds no other one. */
export interface PageSlide {
  /** Where it begins, from 1. */
  line: number
  /** Markdown of its own, or the name of a file that has it. */
  markdown?: string
  file?: string
  separators: { separator?: string | undefined; vertical?: string | undefined; notes?: string | undefined }
  /** What it shows, where it is written in HTML. */
  text: string
  notes: string
  lost: string[]
}

interface ForeignPage {
  title: string | undefined
  lang: string | undefined
  slides: PageSlide[]
}

export function readPage(text: string): ForeignPage {
  const tree = parsePage(text)
  const all = allIn(tree)
  const slides = all.find((each) => classNames(each).includes('slides')) ?? tree
  const sections = allIn(slides).filter(isSection)
  const read = sections.filter((each) => !allIn(each).some(isSection)).map((each) => slideOf(each, stackOf(each)))
  read[0]?.lost.unshift(...besides(all, slides))
  const title = all.find(({ tagName }) => tagName === 'title')
  const root = all.find(({ tagName }) => tagName === 'html')
  return {
    title: title && nodeText(title).replace(/\s+/g, ' ').trim(),
    lang: root && attributeOf(root, 'lang'),
    slides: read,
  }
}

const isSection = ({ tagName }: PageElement) => tagName === 'section'

const stackOf = ({ parentNode }: PageElement): PageElement | undefined =>
  parentNode && 'tagName' in parentNode && isSection(parentNode) ? parentNode : undefined

/** Words of headers and footers that stand on every slide. */
function besides(all: readonly PageElement[], slides: Parent): string[] {
  const reveal = all.find((each) => classNames(each).includes('reveal'))
  const around = reveal
    ? childElements(reveal).filter((each) => each !== slides && !/^(script|style)$/.test(each.tagName))
    : []
  return around
    .map((each) => nodeText(each).replace(/\s+/g, ' ').trim())
    .filter((words) => words !== '')
    .map((words) => `words beside all slides: ${words.slice(0, 80)}`)
}

function slideOf(section: PageElement, stack: PageElement | undefined): PageSlide {
  const lost: string[] = []
  const lose: Lose = (what) => lost.push(what)
  const option = (name: string) => attributeOf(section, name)
  const options = optionsOf(section, stack)
  const base = {
    line: section.sourceCodeLocation?.startTag?.endLine ?? section.sourceCodeLocation?.startLine ?? 1,
    separators: {
      separator: option('data-separator'),
      vertical: option('data-separator-vertical'),
      notes: option('data-separator-notes'),
    },
    lost,
  }
  const file = option('data-markdown')
  if (file) return { ...base, file, text: options, notes: '' }
  if (file === '') return { ...base, markdown: markdownIn(section), text: options, notes: '' }
  const asides = allIn(section).filter((each) => each.tagName === 'aside' && classNames(each).includes('notes'))
  const notes = asides.map((aside) => notesIn(aside, lose))
  for (const aside of asides) aside.parentNode?.childNodes.splice(aside.parentNode.childNodes.indexOf(aside), 1)
  const text = options + markdownOf(section.childNodes, lose)
  return { ...base, text, notes: [option('data-notes') ?? '', ...notes].filter(Boolean).join('\n\n') }
}

/** As its plugin finds it: in a template or a script, or as words of the section itself. */
function markdownIn(section: PageElement): string {
  const inside = allIn(section).find(
    (each) => attributeOf(each, 'data-template') !== undefined || /^(script|textarea|template)$/.test(each.tagName),
  )
  return unindent(nodeText(inside ?? section).replaceAll('__SCRIPT_END__', '</script>'))
}

const notesIn = (aside: PageElement, lose: Lose): string =>
  attributeOf(aside, 'data-markdown') === undefined ? markdownOf(aside.childNodes, lose) : markdownIn(aside)

const OF_MARKDOWN = /^data-(markdown|separator(-\w+)?|charset|notes|template)$/

/** Those of a section, with what a stack has behind all of its slides. */
function optionsOf(section: PageElement, stack: PageElement | undefined): string {
  const own = section.attrs.filter(({ name }) => !OF_MARKDOWN.test(name))
  const hasGround = own.some(({ name }) => name.startsWith('data-background'))
  const ground = hasGround ? [] : (stack?.attrs ?? []).filter(({ name }) => name.startsWith('data-background'))
  const written = [...own, ...ground].map(({ name, value }) => (value ? `${name}="${value.replace(/"/g, "'")}"` : name))
  return written.length > 0 ? `<!-- .slide: ${written.join(' ')} -->\n` : ''
}
