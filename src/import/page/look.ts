/** What of an element is lost: its look, or all of it. */
import { isEffect } from '../../deck/slide/effects'
import type { Lose } from '../lose'
import { attributeOf, childElements, classNames, nodeText, type PageElement } from './tree'

/** What reveal.js and browsers know by name; all else is a component of somebody's. */
export const HTML =
  /^(a|abbr|address|article|aside|b|big|blockquote|br|button|caption|center|cite|code|col|colgroup|dd|del|details|dfn|div|dl|dt|em|fieldset|figcaption|figure|font|footer|form|h[1-6]|header|hgroup|hr|i|img|input|ins|kbd|label|legend|li|main|mark|nav|nobr|ol|option|p|pre|q|s|samp|section|select|small|span|strong|sub|summary|sup|table|tbody|td|template|textarea|tfoot|th|thead|time|tr|tt|u|ul|var|wbr)$/

/** Classes, styles and the names of unknown elements go; the words stay. */
export function loseLook(element: PageElement, lose: Lose): void {
  const name = element.tagName
  if (!HTML.test(name)) lose(`<${name}>`)
  const classes = classNames(element).filter((each) => !isEffect(each))
  if (classes.length > 0) lose(`class="${classes.join(' ')}" of <${name}>`)
  if (attributeOf(element, 'style')) lose(`the style of <${name}>`)
}

/** Drawn by a program, played or loaded: gone, but for a link to where it is found. Undefined for all else. */
export function shownElsewhere(element: PageElement, lose: Lose): string | undefined {
  const name = element.tagName
  const mode = name === 'script' && /^math\/tex(.*)$/.exec(attributeOf(element, 'type') ?? '')?.[1]
  if (typeof mode === 'string') return formulaOf(nodeText(element), mode.includes('display'))
  if (/^(script|style|svg|canvas|object|embed|audio|math|link|meta|noscript)$/.test(name)) {
    lose(name === 'link' || name === 'meta' ? `<${name}>` : `what <${name}> shows`)
    return ''
  }
  if (name !== 'iframe' && name !== 'video') return undefined
  const address = addressOf(element)
  lose(`${name === 'video' ? 'the film' : 'the page'} ${address}`.trim())
  const full = address.startsWith('//') ? `https:${address}` : address
  return /^https?:/.test(full) ? `<${full}>` : ''
}

/** MathJax' own way to write a formula. */
const formulaOf = (tex: string, isDisplay: boolean) => {
  const line = tex.replace(/\s*\n\s*/g, ' ').trim()
  return isDisplay ? `$$${line}$$` : `\\(${line}\\)`
}

const addressOf = (element: PageElement): string =>
  [element, ...childElements(element)]
    .map((each) => attributeOf(each, 'data-src') ?? attributeOf(each, 'src'))
    .find((each) => each !== undefined)
    ?.trim() ?? ''
