/** Options of elements where this dialect has them: behind their block, or around the words that they are for. */
import { isEffect } from '../deck/slide/effects'
import type { Lose } from './lose'

const COMMENT = /<!--([\s\S]*?)-->/g
const STEP = /<!-- \.element: [^>]*-->/g

/**
 * A slide's Markdown with its steps in their places; comments that are nobody's go. reveal.js gives an option to the element
 * before its comment, or to the one around it.
 */
export function withSteps(text: string, lose: Lose): string {
  const kept = text.replace(COMMENT, (_, inside: string) => optionOf(inside, lose))
  return kept.includes('<!-- .element')
    ? kept
        .split('\n')
        .reduce(placed, [] as string[])
        .join('\n')
    : kept
}

/** Effects and their order stay. */
function optionOf(inside: string, lose: Lose): string {
  const list = /^\s*\.element:?([\s\S]*)$/.exec(inside)?.[1]
  if (list === undefined) return ''
  const classes = (/class\s*=\s*["']([^"']*)/.exec(list)?.[1] ?? '').split(/\s+/)
  const index = /data-fragment-index\s*=\s*["']?(\d+)/.exec(list)?.[1]
  const effects = classes.filter((name) => name !== '' && isEffect(name))
  const others = list
    .replace(/class\s*=\s*["'][^"']*["']?/, classes.some((name) => name && !isEffect(name)) ? '$&' : '')
    .replace(/data-fragment-index\s*=\s*["']?\d+["']?/, '')
    .trim()
  if (others) lose(`the options ${others} of an element`)
  if (!effects.includes('fragment')) return ''
  return `<!-- .element: class="${effects.join(' ')}"${index ? ` data-fragment-index="${index}"` : ''} -->`
}

/** What stands before the words of a line: marks of items, headings and quotations. */
const MARK = /^(?:[ \t]*(?:[-*+]|\d+[.)]|#{1,6}|>)[ \t]+)*[ \t]*/
/** Nothing that is seen. */
const UNSEEN = /^(?:&shy;|&nbsp;|&#8203;|&ZeroWidthSpace;|[\u00ad\u200b\u00a0\s])*$/
/** An element among words that ends where a comment begins. */
const ELEMENT =
  /(?:\*\*[^*]+\*\*|\*[^*]+\*|__[^_]+__|(?<![\p{L}\p{N}])_[^_]+_|~~[^~]+~~|!?\[[^\]]*\]\([^)]*\)|\ue000\d+\ue001|<(\w+)[^>]*>[^<]*<\/\1>)$/u

function placed(lines: string[], line: string): string[] {
  if (!STEP.test(line)) return [...lines, line]
  STEP.lastIndex = 0
  // Cells and rows have options of their own.
  if (/^\s*\|/.test(line)) return [...lines, line]
  const mark = MARK.exec(line)?.[0] ?? ''
  const { words, step } = wordsOf(line.slice(mark.length))
  // A line of options alone is for the block before it.
  if (words.trim() === '' && mark.trim() === '') return [...lines, mark + step]
  return [...lines, `${mark}${words.trimEnd()}${step && ` ${step}`}`]
}

/** A step behind an element that is not the last of its line is that element's, every other one the block's. */
function wordsOf(line: string): { words: string; step: string } {
  let words = ''
  let step = ''
  let rest = line
  for (let match = /<!-- \.element: [^>]*-->/.exec(rest); match; match = /<!-- \.element: [^>]*-->/.exec(rest)) {
    words += rest.slice(0, match.index)
    rest = rest.slice(match.index + match[0].length)
    const element = ELEMENT.exec(words)
    const isWithin = rest.trim() !== '' || (element !== null && element.index > 0 && step !== '')
    if (UNSEEN.test(words)) words = ''
    if (element && isWithin && !/^!/.test(element[0])) {
      words = `${words.slice(0, element.index)}[${element[0]}]{.fragment}`
    } else step ||= match[0]
  }
  return { words: words + rest.replace(words === '' ? /^[ \t]+/ : /(?!)/, ''), step }
}
