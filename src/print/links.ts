/** What a link leads to, in words: a reader that cannot see the page says it (PDF/UA-1, 7.18.5). */
import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import type { Deck } from '../deck/model'

/** Words by target: `slug`, `ref-R001`, or an address of the web. */
export type LinkTargets = ReadonlyMap<string, string>

export function targetsOf(deck: Deck): LinkTargets {
  const slides = deck.sections.flatMap((section) => section.slides)
  return new Map([
    ...slides.flatMap((slide) =>
      [slide.id, ...slide.aliases].map((id) => [id, `Slide: ${slide.headlineText}`] as const),
    ),
    ...deck.references.map(
      ({ id, number, publisher, title }) => [`ref-${id}`, `Source ${number}: ${publisher}, ${title}`] as const,
    ),
    ...deck.references.flatMap(({ url, publisher, title }) => (url ? [[url, `${publisher}: ${title}`] as const] : [])),
  ])
}

/** Gives every link its `Contents`. */
export function describeLinks(file: PDFDocument, targets: LinkTargets): void {
  for (const link of linksOf(file)) {
    const target = targetOf(link)
    const words = target === undefined ? undefined : (targets.get(target) ?? target.replace(/^mailto:/, ''))
    if (words) link.set(PDFName.of('Contents'), PDFHexString.fromText(words))
  }
}

/** All link annotations, page by page. */
export function linksOf(file: PDFDocument): PDFDict[] {
  return file.getPages().flatMap((page) => {
    const annotations = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray)
    const found = annotations?.asArray().map((each) => file.context.lookup(each)) ?? []
    return found.filter((each): each is PDFDict => each instanceof PDFDict && isLink(each))
  })
}

const isLink = (annotation: PDFDict) => annotation.get(PDFName.of('Subtype')) === PDFName.of('Link')

/** The name of a place in the file, or an address of the web. */
export function targetOf(link: PDFDict): string | undefined {
  const place = link.lookup(PDFName.of('Dest'))
  if (place instanceof PDFName) return place.decodeText()
  const action = link.lookupMaybe(PDFName.of('A'), PDFDict)
  const address = action?.lookup(PDFName.of('URI'))
  return address instanceof PDFString || address instanceof PDFHexString ? address.decodeText() : undefined
}
