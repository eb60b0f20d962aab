/** Checkpoint 28: annotations. */
import { PDFDict, PDFName } from '@cantoo/pdf-lib'
import type { Reading } from '../read-back/read-document'
import { nameAt, stringAt } from '../structure/tree'
import { annotationsOf, fieldsOf, type HeldAnnotation } from './annotation-list'
import { ABSENT, among, type Check, type Checks } from './check'
import { isUnnamedFile } from './document'

/** ISO 32000-1, table 169. */
const KNOWN = new Set(
  `Text Link FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret Ink Popup
   FileAttachment Sound Movie Widget Screen PrinterMark TrapNet Watermark 3D Redact`.split(/\s+/),
)
const OTHERS = /^(Widget|Link|PrinterMark)$/

const isHomeless = ({ parent }: HeldAnnotation) => parent?.role !== 'Annot'
const isSilent = ({ dictionary, parent }: HeldAnnotation) =>
  !stringAt(dictionary, 'Contents')?.trim() && !(parent && stringAt(parent.dictionary, 'Alt')?.trim())

const of =
  (isOne: (held: HeldAnnotation) => boolean, isBroken: (held: HeldAnnotation) => boolean): Check =>
  (reading) =>
    among(annotationsOf(reading).filter(isOne), isBroken, ({ subtype, page }) => `${subtype} on page ${page}`)

const is =
  (wanted: string) =>
  ({ subtype }: HeldAnnotation) =>
    subtype === wanted

const always = () => true

export const ANNOTATIONS: Checks = {
  '28-002': of(({ subtype }) => !OTHERS.test(subtype), isHomeless),
  '28-004': of(({ subtype }) => subtype !== 'Widget', isSilent),
  '28-005': (reading) =>
    among(
      fieldsOf(reading),
      ({ dictionary, parent }) => !nameOfField(dictionary) && !(parent && stringAt(parent.dictionary, 'Alt')),
      ({ page }) => `page ${page}`,
    ),
  '28-006': of(
    ({ subtype }) => !KNOWN.has(subtype),
    (held) => isHomeless(held) || isSilent(held),
  ),
  '28-007': of(is('TrapNet'), always),
  '28-008': (reading) =>
    among(
      annotatedPages(reading),
      ({ tabs }) => tabs === undefined,
      ({ page }) => `page ${page}`,
    ),
  '28-009': (reading) =>
    among(
      annotatedPages(reading),
      ({ tabs }) => tabs !== undefined && tabs !== 'S',
      ({ page }) => `page ${page}`,
    ),
  '28-010': of(is('Widget'), ({ parent }) => parent?.role !== 'Form'),
  '28-011': of(is('Link'), ({ parent }) => parent?.role !== 'Link'),
  '28-012': of(is('Link'), ({ dictionary }) => !stringAt(dictionary, 'Contents')?.trim()),
  '28-014': (reading) =>
    among(
      clipsIn(reading),
      (clip) => !clip.has(PDFName.of('CT')),
      () => 'a clip',
    ),
  '28-015': (reading) =>
    among(
      clipsIn(reading),
      (clip) => !clip.has(PDFName.of('Alt')),
      () => 'a clip',
    ),
  '28-016': of(is('FileAttachment'), ({ dictionary }) => {
    const file = dictionary.lookup(PDFName.of('FS'))
    return !(file instanceof PDFDict) || isUnnamedFile(file)
  }),
  '28-017': of(is('PrinterMark'), ({ parent }) => parent !== undefined),
  '28-018': (reading) =>
    annotationsOf(reading).some(is('PrinterMark'))
      ? { status: 'not checked', reason: 'appearances of printer’s marks are not read' }
      : ABSENT,
}

/** Its own, or that of the field whose look it is. */
function nameOfField(field: PDFDict): string | undefined {
  const parent = field.lookup(PDFName.of('Parent'))
  return stringAt(field, 'TU')?.trim() || (parent instanceof PDFDict ? nameOfField(parent) : undefined)
}

function annotatedPages(reading: Reading): { page: number; tabs: string | undefined }[] {
  const numbers = new Set(annotationsOf(reading).map(({ page }) => page))
  return reading.file
    .getPages()
    .map(({ node }, index) => ({ page: index + 1, tabs: nameAt(node, 'Tabs') }))
    .filter(({ page }) => numbers.has(page))
}

/** Media clip data (ISO 32000-1, 13.2.4.2). */
const clipsIn = ({ file }: Reading) =>
  file.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict && nameAt(object, 'S') === 'MCD' ? [object] : []))
