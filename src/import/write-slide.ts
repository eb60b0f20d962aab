/** One slide of another tool's deck as this one writes it: a headline, its options, its text, its notes. */
import { isSlug } from '../deck/names/slug'
import { isEffect } from '../deck/slide/effects'
import { codeApart } from './code-apart'
import { withFenceLine } from './fences'
import { fromHtml, type Lose } from './from-html'
import type { ForeignSlide } from './read-deck'

interface Around {
  /** The first of its deck. */
  first: boolean
  /** The headline of the slide before. */
  before: string
  lose: Lose
}

interface Written {
  text: string
  headline: string
}

/** Empty for a slide of nothing. */
export function writeSlide(
  { text, notes, isHtml }: ForeignSlide,
  { first, before, lose }: Around,
): Written | undefined {
  const shown = codeApart(text.replace(/\r\n?/g, '\n'), (code) => codeOf(code, lose))
  const { options, rest } = takeOptions(shown.text, lose)
  const markdown = tidy(fromHtml(rest, lose), isHtml)
  const hasWords = /[\p{L}\p{N}\ue000]/u.test(markdown) || notes.trim() !== ''
  if (!hasWords && !/data-background/.test(options)) {
    if (text.trim() !== '') lose('a slide without words')
    return undefined
  }
  const { headline, body } = withHeadline(markdown, before, lose)
  const spoken = notes.trim() && `\n\nNote:\n${speakable(notes, lose)}`
  const head = `${first ? '#' : '##'} ${headline}${options && `\n<!-- .slide: ${options} -->`}`
  return { text: shown.restore(`${head}\n\n${body.trim()}`).trimEnd() + spoken, headline }
}

/** GitHub's and MathJax' ways to write a formula in code, and the first lines of fences. */
function codeOf(code: string, lose: Lose): string {
  return /^`(\$\$?[^`]+\$\$?)`$/.exec(code)?.[1] ?? withFenceLine(code, lose)
}

function optionOf(name: string, value: string): string | undefined {
  if (name === 'id' && isSlug(value)) return `id="${value}"`
  if (name === 'data-background-alt') return `${name}="${value}"`
  if (GROUND.test(name) && value && !/^(?:https?:)?\/\//.test(value)) return groundOption(name, value)
  if (name === 'data-visibility' && value === 'hidden') return 'data-draft="true"'
  if (name !== 'class') return undefined
  const classes = value
    .trim()
    .split(/\s+/)
    .map((each) => `x-${each.replace(/[^\w-]/g, '')}`)
  return `class="${classes.join(' ')}"`
}

/** What lies behind a slide, as far as it is a picture beside the deck or a colour. */
const GROUND = /^data-background(-image|-color|-alt)?$/

const groundOption = (name: string, value: string) => `${name}="${value.replace(/^url\(["']?(.*?)["']?\)$/, '$1')}"`

function takeOptions(text: string, lose: Lose): { options: string; rest: string } {
  const kept: string[] = []
  const rest = text.replace(/<!--\s*\.slide:?([\s\S]*?)-->/g, (_, list: string) => {
    for (const [, name = '', value = ''] of list.matchAll(/([\w:-]+)(?:\s*=\s*["']([^"']*)["'])?/g)) {
      const option = optionOf(name, value)
      if (option) kept.push(option)
      else lose(`the option ${name}${value && `="${value}"`}`)
    }
    return ''
  })
  return {
    options: [...new Map(kept.map((each) => [each.split('=')[0], each])).values()].join(' '),
    rest: elements(rest, lose),
  }
}

/** Options of elements: effects and their order stay, all other comments are nobody's. */
const elements = (text: string, lose: Lose) =>
  text.replace(/<!--([\s\S]*?)-->/g, (_, inside: string) => {
    const list = /^\s*\.element:?([\s\S]*)$/.exec(inside)?.[1]
    if (list === undefined) return ''
    const classes = (/class\s*=\s*["']([^"']*)/.exec(list)?.[1] ?? '').split(/\s+/).filter(isEffect)
    const index = /data-fragment-index\s*=\s*["']?(\d+)/.exec(list)?.[1]
    if (!classes.includes('fragment')) {
      lose(`the options${list.trimEnd()} of an element`)
      return ''
    }
    return `<!-- .element: class="${classes.join(' ')}"${index ? ` data-fragment-index="${index}"` : ''} -->`
  })

/** No tag left that is none, no more than one empty line, words of HTML without their indentation. */
function tidy(text: string, isHtml: boolean): string {
  const lines = isHtml ? text.replace(/\n(?=[ \t]*\n?[^\n#>*\-\d|<![\n \ue000])/g, '\n') : text
  return lines
    .replace(/^(?:[ \t]*<br>)+[ \t]*$/gm, '')
    .replace(/^[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^(?:-{2,}|\*{3,}|_{3,})[ \t]*$/gm, '')
    .replace(/^(.+)\n(=+|-{2,})[ \t]*$/gm, (whole, words: string, line: string) =>
      /^[#>|`\-*]/.test(words) ? whole : `${line.startsWith('=') ? '#' : '##'} ${words}`,
    )
    .replace(/<(?!\/?(?:abbr|cite|del|ins|kbd|mark|q|s|small|sub|sup|br)\b|!--|https?:)/g, '&lt;')
}

const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*$/gm
const COMMENT = /\s*<!--[\s\S]*?-->/g

/** The first heading is the headline; without one it is made of the first words, or goes on from the slide before. */
function withHeadline(text: string, before: string, lose: Lose): { headline: string; body: string } {
  const [first] = [...text.matchAll(HEADING)].filter(([, , words = '']) => /[\p{L}\p{N}]/u.test(words))
  const cut = first ? text.slice(0, first.index) + text.slice(first.index + first[0].length) : text
  const body = cut.replace(HEADING, (_, __, words: string) => (words ? `### ${words}` : ''))
  if (first) return { headline: (first[2] ?? '').replace(COMMENT, ''), body }
  lose('a headline: the slide had none, and got its first words or those of the one before')
  return {
    headline:
      firstWords(body) || `${before.replace(/ \(\d+\)$/, '')} (${Number(/\((\d+)\)$/.exec(before)?.[1] ?? 1) + 1})`,
    body,
  }
}

function firstWords(text: string): string {
  const line =
    text
      .replace(COMMENT, '')
      .split('\n')
      .find((each) => /^[^|!\ue000\n<:]*\p{L}{2}/u.test(each)) ?? ''
  const plain = line
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`#>|[\]{}<]|^\s*(?:[-+]|\d+\.)\s/g, '')
    .trim()
  return plain.split(/\s+/).slice(0, 9).join(' ').slice(0, 80)
}

/** Notes are words: no heading of a slide, no pictures. */
const speakable = (notes: string, lose: Lose) =>
  tidy(fromHtml(notes.replace(/<!--[\s\S]*?-->/g, ''), lose), true)
    .replace(HEADING, (_, __, words: string) => `**${words}**`)
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .trim()
