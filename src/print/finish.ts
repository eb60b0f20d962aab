/** Finishes a printed file in place: copying its pages would lose the tags. */
import { createHash } from 'node:crypto'
import {
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFStream,
  PDFStreamWriter,
} from '@cantoo/pdf-lib'
import { describeLinks, type LinkTargets } from './links'
import { loadFile } from './load-document'
import { describeFile, type FileMeta } from './metadata'
import { type Bookmark, writeOutline } from './outline'
import { renameTags } from './structure/identifiers'
import type { Source } from './structure/source'
import { tidyTags } from './structure/tidy'

export interface Finishing {
  meta: FileMeta
  bookmarks: readonly Bookmark[]
  targets: LinkTargets
  /** The words of the document that was printed. */
  source: Source
}

/** Objects in one stream: fewer weigh more, and take longer to read. */
const TOGETHER = 200

/**
 * Adds metadata, bookmarks, roles and descriptions of links. The same bytes in give the same bytes out.
 *
 * ISO 32000-1: 7.5.5 (ID), 12.2 (viewer), 12.4.2 (page labels), 14.7.3 (roles), 14.3.2 (XMP).
 */
export async function finish(bytes: Uint8Array, { meta, bookmarks, targets, source }: Finishing): Promise<Uint8Array> {
  const file = await loadFile(bytes)
  describeFile(file, meta)
  mapRoles(file)
  describeLinks(file, targets)
  writeOutline(file, bookmarks)
  openWhole(file)
  await tidyTags(file, source)
  renameTags(file)
  const identity = PDFHexString.of(identityOf(file))
  file.context.trailerInfo.ID = file.context.obj([identity, identity])
  return PDFStreamWriter.forContext(file.context, Number.POSITIVE_INFINITY, true, TOGETHER).serializeToBuffer()
}

/** Other content, another name: over every stream of the file, descriptions and fonts among them. */
function identityOf(file: PDFDocument): string {
  const hash = createHash('sha256')
  for (const [, object] of file.context.enumerateIndirectObjects()) {
    if (object instanceof PDFStream) hash.update(object.getContents())
  }
  return hash.digest('hex').slice(0, 32)
}

/** Types of PDF 2.0 that a file of version 1.7 has to explain. */
const ROLES = { Strong: 'Span', Em: 'Span' }

function mapRoles(file: PDFDocument): void {
  const root = file.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
  const map = file.context.obj(Object.fromEntries(Object.entries(ROLES).map(([from, to]) => [from, PDFName.of(to)])))
  root.set(PDFName.of('RoleMap'), map)
}

/** Opens at the first page, whole, with the bookmarks beside it; pages count from 1 as the slides do. */
function openWhole(file: PDFDocument): void {
  const { context, catalog } = file
  catalog.set(PDFName.of('OpenAction'), context.obj([file.getPage(0).ref, PDFName.of('Fit')]))
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
  const labels = context.obj({ Nums: [PDFNumber.of(0), { S: PDFName.of('D'), St: 1 }] })
  catalog.set(PDFName.of('PageLabels'), labels)
}
