/** What a link leads to, in words: a reader that cannot see the page says it (PDF/UA-1, 7.18.5). */
import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFPage, PDFRef } from '@cantoo/pdf-lib'
import type { Deck } from '../deck/model'
import { slidesOf } from '../deck/slides-of'
import { footnotesIn, signOf } from '../pages/footnotes/footnotes'
import { stringsOf } from '../strings/strings'
import { nameAt, stringAt } from './structure/tree'

/** Words by target: `slug`, `ref-R001`, a footnote's, or an address of the web. */
export type LinkTargets = ReadonlyMap<string, string>

export function targetsOf(deck: Deck): LinkTargets {
  const slides = slidesOf(deck)
  const { paper, page } = stringsOf(deck.meta.lang)
  const hasSources = deck.references.length > 0
  return new Map([
    ...slides.flatMap((slide) =>
      [slide.id, ...slide.aliases].map((id) => [id, paper.toSlide(slide.headlineText)] as const),
    ),
    ...deck.references.map(
      ({ anchor, number, publisher, title }) => [`ref-${anchor}`, paper.toSource(number, publisher, title)] as const,
    ),
    ...slides
      .flatMap(({ body, handout }) => footnotesIn([...body, ...handout]))
      .flatMap(({ number, anchor }) => {
        const sign = signOf(number, hasSources)
        return [
          [`fn_${anchor}`, `${page.footnote} ${sign}`] as const,
          [`fnref_${anchor}`, page.backToText(sign)] as const,
        ]
      }),
    ...deck.references.flatMap(({ url, publisher, title }) => (url ? [[url, `${publisher}: ${title}`] as const] : [])),
  ])
}

/** Gives every link its `Contents`. */
export function describeLinks(file: PDFDocument, targets: LinkTargets): void {
  for (const { link } of file.getPages().flatMap(linksOf)) {
    const target = targetOf(link)
    const words = target === undefined ? undefined : (targets.get(target) ?? target.replace(/^mailto:/, ''))
    if (words) link.set(PDFName.of('Contents'), PDFHexString.fromText(words))
  }
}

/** The link annotations of a page. */
export function linksOf(page: PDFPage): { ref: PDFRef; link: PDFDict }[] {
  const annotations = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? []
  return annotations.flatMap((ref) => {
    const link = page.node.context.lookup(ref)
    return ref instanceof PDFRef && link instanceof PDFDict && nameAt(link, 'Subtype') === 'Link' ? [{ ref, link }] : []
  })
}

/** The name of a place in the file, or an address of the web. */
export function targetOf(link: PDFDict): string | undefined {
  const action = link.lookupMaybe(PDFName.of('A'), PDFDict)
  return nameAt(link, 'Dest') ?? (action && stringAt(action, 'URI'))
}
