/** Paper: its size, its margins, and the line at the foot of every page. */
import type { Deck } from '../../deck/model'
import { stringsOf } from '../../strings/strings'

type PrintedDocument = 'handout' | 'script'
export const PAPER_SIZES = ['a4', 'letter'] as const
export type PaperSize = (typeof PAPER_SIZES)[number]

/** Both sizes have a column of 174 mm, so that a slide's picture is as large on either. */
const MARGINS: Record<PaperSize, string> = { a4: '15mm 18mm 18mm', letter: '15mm 20.95mm 17mm' }

/**
 * The `@page` rules of a printed document (CSS Paged Media 3, page-margin boxes): style text to be added after the
 * document's own. The boxes use the document's fonts and are no part of its text.
 */
export function pageStyle(deck: Deck, document: PrintedDocument, paper: PaperSize): string {
  const { families, emoji } = deck.fonts ?? {}
  const fonts = [families?.text, 'Source Sans 3', emoji].flatMap((name) => (name ? `"${name}"` : []))
  const style = `font: 400 7.5pt/1 ${fonts.join(', ')}, sans-serif; color: #525b66; vertical-align: top; padding-top: 7mm`
  const pages = `content: counter(page) " / " counter(pages); ${style}; font-variant-numeric: tabular-nums lining-nums`
  const { title, lang } = deck.meta
  const name = document === 'script' ? stringsOf(lang).paper.privateFoot(title) : title
  const secret = document === 'script' ? 'color: #b3381e; font-weight: 600' : ''
  return `@page {
  size: ${paper};
  margin: ${MARGINS[paper]};
  @bottom-left { content: ${cssString(name)}; ${style}; ${secret} }
  @bottom-right { ${pages} }
}
${document === 'handout' ? '@page :first { @bottom-left { content: none } @bottom-right { content: none } }\n' : ''}`
}

/** CSS Syntax 3, strings: what would end one is written as a code point. */
const cssString = (text: string) =>
  `"${text.replace(/["\\<\n\r\f]/g, (letter) => `\\${letter.codePointAt(0)?.toString(16)} `)}"`
