/** What a file says of itself, twice: in its information dictionary and as XMP (ISO 16684-1). */
import { type PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { escapeMarkup } from '../deck/text/escape-markup'
import { ROOM } from './matterhorn/declare'

export interface FileMeta {
  title: string
  author: string
  subject: string
  keywords: readonly string[]
  /** BCP 47. */
  lang: string
  /** ISO date and time in UTC: when the deck is from, not when it was printed. */
  date: string
}

/** The date of a file: `SOURCE_DATE_EPOCH` (https://reproducible-builds.org/specs/source-date-epoch/), else the deck's. */
export function dateOf(deckDate: string, epoch: string | undefined): string {
  const seconds = Number(epoch)
  const date = epoch && Number.isInteger(seconds) ? new Date(seconds * 1000) : new Date(`${deckDate}T00:00:00Z`)
  return date.toISOString().replace(/\.\d+Z$/, 'Z')
}

/** Replaces both descriptions, Chromium's browser and operating system included. */
export function describeFile(file: PDFDocument, meta: FileMeta): void {
  const date = new Date(meta.date)
  file.setTitle(meta.title, { showInWindowTitleBar: true })
  file.setAuthor(meta.author)
  file.setSubject(meta.subject)
  file.setKeywords([...meta.keywords])
  file.setLanguage(meta.lang)
  file.setCreator(CREATOR)
  file.setProducer(CREATOR)
  file.setCreationDate(date)
  file.setModificationDate(date)
  const stream = file.context.stream(Buffer.from(xmp(meta), 'utf8'), { Type: 'Metadata', Subtype: 'XML' })
  file.catalog.set(PDFName.of('Metadata'), file.context.register(stream))
}

const CREATOR = 'Seminar deck'

function xmp({ title, author, subject, keywords, lang, date }: FileMeta): string {
  const inLanguage = (value: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escapeMarkup(value)}</rdf:li></rdf:Alt>`
  const bag = keywords.map((each) => `<rdf:li>${escapeMarkup(each)}</rdf:li>`).join('')
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:format>application/pdf</dc:format>
<dc:title>${inLanguage(title)}</dc:title>
${author ? `<dc:creator><rdf:Seq><rdf:li>${escapeMarkup(author)}</rdf:li></rdf:Seq></dc:creator>\n` : ''}<dc:description>${inLanguage(subject)}</dc:description>
${bag ? `<dc:subject><rdf:Bag>${bag}</rdf:Bag></dc:subject>\n` : ''}<dc:language><rdf:Bag><rdf:li>${escapeMarkup(lang)}</rdf:li></rdf:Bag></dc:language>
<pdf:Keywords>${escapeMarkup(keywords.join(', '))}</pdf:Keywords>
<pdf:Producer>${CREATOR}</pdf:Producer>
<xmp:CreatorTool>${CREATOR}</xmp:CreatorTool>
<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:ModifyDate>${date}</xmp:ModifyDate>
</rdf:Description>
${ROOM}
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`
}
