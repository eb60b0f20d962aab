/** One slide of another tool's deck as this one writes it: a headline, its options, its text, its notes. */
import { isSlug, slugOf } from '../deck/names/slug'
import { codeApart } from './code-apart'
import { withFenceLine } from './fences'
import { formulasApart, texOf } from './formulas'
import { fromHtml } from './from-html'
import { HEADING, withHeadline } from './headline'
import type { Lose } from './lose'
import type { ForeignSlide } from './read-deck'
import { withSteps } from './steps'

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
  const formulas = formulasApart(rest, lose, !isHtml)
  const markdown = tidy(isHtml ? formulas.text : fromHtml(formulas.text, lose))
  const hasWords = /[\p{L}\p{N}\ue000\ue002]/u.test(markdown) || notes.trim() !== ''
  if (!hasWords && !options.some((option) => option.startsWith('data-background'))) {
    if (text.trim() === '') return undefined
    lose('what a slide shows that has no words')
  }
  const { headline, body } = withHeadline(first ? unquoted(markdown) : markdown, before, lose)
  const spoken = notes.trim() && `\n\nNote:\n${speakable(notes, lose)}`
  const own = options.filter((option) => option !== `id="${slugOf(headline)}"`).join(' ')
  const head = `${first ? '#' : '##'} ${headline}${own && `\n<!-- .slide: ${own} -->`}`
  const restored = shown.restore(formulas.restore(`${head}\n\n${body.trim()}`))
  return { text: restored.trimEnd() + spoken, headline: shown.restore(formulas.restore(headline)) }
}

/** On a title, quotations are this dialect's sheet of proof. */
const unquoted = (text: string) =>
  text.replace(/^[ \t]*>[ \t]?(?=(.*))/gm, (_, words: string) => (words.trim() ? '\n' : ''))

/** GitHub's and MathJax' ways to write a formula in code, and the first lines of fences. */
function codeOf(code: string, lose: Lose): string {
  const formula = /^`(\$\$?[^`]+\$\$?)`$/.exec(code)?.[1]
  return formula ? texOf(formula, lose) : withFenceLine(code, lose)
}

function optionOf(name: string, value: string): string | undefined {
  if (name === 'id' && isSlug(value)) return `id="${value}"`
  if (name === 'data-background-alt') return `${name}="${value}"`
  if (GROUND.test(name) && value && !ELSEWHERE.test(value)) return groundOption(name, value)
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

/** Colours that let something through have no paper to be judged by. */
function groundOption(name: string, value: string): string | undefined {
  const plain = value.replace(/^url\(["']?(.*?)["']?\)$/, '$1')
  return /^(?:rgba|hsla|linear-|radial-|var)\b|^[a-z]+\(.*\/.*\)$/i.test(plain) ? undefined : `${name}="${plain}"`
}

const ELSEWHERE = /^(?:https?:)?\/\//

/** A film, a page or a picture of another host is more than look. */
function lostOption(name: string, value: string): string {
  if (/^data-background-(video|iframe)$/.test(name)) return `what stands behind the words, ${value}`
  if (GROUND.test(name) && ELSEWHERE.test(value)) return `the picture behind the words, ${value}, of another host`
  return `the option ${name}${value && `="${value}"`}`
}

function takeOptions(text: string, lose: Lose): { options: string[]; rest: string } {
  const kept: string[] = []
  const rest = text.replace(/<!--\s*\.slide:?([\s\S]*?)-->/g, (_, list: string) => {
    for (const [, name = '', value = ''] of list.matchAll(/([\w:-]+)(?:\s*=\s*["']([^"']*)["'])?/g)) {
      const option = optionOf(name, value)
      if (option) kept.push(option)
      else lose(lostOption(name, value))
    }
    return ''
  })
  return {
    options: [...new Map(kept.map((each) => [each.split('=')[0], each])).values()],
    rest: withSteps(rest, lose),
  }
}

/** No tag left that is none, no more than one empty line. */
function tidy(text: string): string {
  return text
    .replace(/^(?:[ \t]*<br>)+[ \t]*$/gm, '')
    .replace(/^[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^(?:-{2,}|\*{3,}|_{3,})[ \t]*$/gm, '')
    .replace(/^( {2,}|\t+)#{1,6}[ \t]+(?=\S)/gm, '\n$1')
    .replace(/^(.+)\n(=+|-{2,})[ \t]*$/gm, (whole, words: string, line: string) =>
      /^[#>|`\-*]/.test(words) ? whole : `${line.startsWith('=') ? '#' : '##'} ${words}`,
    )
    .replace(/<(?!\/?(?:abbr|cite|del|ins|kbd|mark|q|s|small|sub|sup|br|div)\b|!--|https?:)/g, '&lt;')
}

/** Notes are words: no heading of a slide, no pictures. */
const speakable = (notes: string, lose: Lose) =>
  tidy(fromHtml(notes.replace(/<!--[\s\S]*?-->/g, ''), lose))
    .replace(HEADING, (_, __, words: string) => `**${words}**`)
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .trim()
