/** Checkpoints 06, 07, 11, 20, 21, 25 and 26: what the file says of itself, and what it might carry with it. */
import { PDFArray, PDFBool, PDFDict, PDFName, PDFNumber, PDFRawStream, PDFStream } from '@cantoo/pdf-lib'
import { textOf } from '../content/content-stream'
import type { Reading } from '../read-back/read-document'
import { aroundElement, type Element, elementsIn, isContent, nameAt, stringAt } from '../structure/tree'
import { annotationsOf, fieldsOf } from './annotation-list'
import { ABSENT, among, type Checks, verdict } from './check'

export const DOCUMENT: Checks = {
  '06-001': ({ file }) => {
    const stream = file.catalog.lookup(PDFName.of('Metadata'))
    const isXml =
      stream instanceof PDFStream &&
      nameAt(stream.dict, 'Type') === 'Metadata' &&
      nameAt(stream.dict, 'Subtype') === 'XML'
    return verdict(isXml ? [] : ['no stream'])
  },
  '06-002': ({ xmp }) => verdict(/<pdfuaid:part>1<\/pdfuaid:part>|pdfuaid:part="1"/.test(xmp) ? [] : ['not declared']),
  '06-003': ({ xmp }) => verdict(/<dc:title>[\s\S]*?<rdf:li[^>]*>\s*[^<\s]/.test(xmp) ? [] : ['no title']),
  '07-001': (reading) => verdict(titleShown(reading) === undefined ? ['no entry'] : []),
  '07-002': (reading) => (titleShown(reading) === undefined ? ABSENT : verdict(titleShown(reading) ? [] : ['false'])),
  '11-001': (reading) => inLanguage(reading, ({ kids }) => kids.some(isContent)),
  '11-002': (reading) =>
    inLanguage(reading, ({ dictionary }) => ['Alt', 'ActualText', 'E'].some((key) => dictionary.has(PDFName.of(key)))),
  '11-003': ({ file, outline }) => (outline.length === 0 ? ABSENT : verdict(languageOf(file.catalog) ? [] : ['none'])),
  '11-004': (reading) =>
    among(
      annotationsOf(reading).filter(({ dictionary }) => dictionary.has(PDFName.of('Contents'))),
      ({ parent }) => !languageOf(reading.file.catalog) && !isSaid(parent),
      ({ page }) => `page ${page}`,
    ),
  '11-005': (reading) =>
    among(
      fieldsOf(reading).filter(({ dictionary }) => dictionary.has(PDFName.of('TU'))),
      ({ parent }) => !languageOf(reading.file.catalog) && !isSaid(parent),
      ({ page }) => `page ${page}`,
    ),
  '11-006': ({ file, xmp }) => {
    if (!xmp.includes('x-default')) return /xml:lang=/.test(xmp) ? { status: 'pass' } : ABSENT
    return verdict(languageOf(file.catalog) ? [] : ['only x-default'])
  },
  '20-001': (reading) => among(configurations(reading, 'Configs'), isNameless, () => 'Configs'),
  '20-002': (reading) => among(configurations(reading, 'D'), isNameless, () => 'D'),
  '20-003': (reading) =>
    among(
      [...configurations(reading, 'D'), ...configurations(reading, 'Configs')],
      (each) => each.has(PDFName.of('AS')),
      () => 'AS',
    ),
  '21-001': (reading) => among(embeddedFiles(reading), isUnnamedFile, (each) => stringAt(each, 'F') ?? 'a file'),
  '25-001': ({ file }) => {
    const form = file.catalog.lookupMaybe(PDFName.of('AcroForm'), PDFDict)
    const xfa = form?.lookup(PDFName.of('XFA'))
    if (!xfa) return ABSENT
    const parts = xfa instanceof PDFArray ? xfa.asArray().map((_, at) => xfa.lookup(at)) : [xfa]
    const text = parts.map((each) => (each instanceof PDFRawStream ? textOf(each) : '')).join('')
    return verdict(/<dynamicRender>\s*required/.test(text) ? ['dynamicRender'] : [])
  },
  '26-001': (reading) => {
    const encryption = encryptionOf(reading)
    return encryption ? verdict(encryption.has(PDFName.of('P')) ? [] : ['no P']) : ABSENT
  },
  '26-002': (reading) => {
    const rights = encryptionOf(reading)?.lookup(PDFName.of('P'))
    return rights instanceof PDFNumber ? verdict(rights.asNumber() & 0x200 ? [] : ['bit 10']) : ABSENT
  },
}

function titleShown({ file }: Reading): boolean | undefined {
  const viewer = file.catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict)
  const value = viewer?.lookup(PDFName.of('DisplayDocTitle'))
  return value instanceof PDFBool ? value.asBoolean() : undefined
}

/** A language as BCP 47 writes it. */
function languageOf(dictionary: PDFDict): string | undefined {
  const language = stringAt(dictionary, 'Lang')
  return language && /^[a-z]{1,8}(-[a-z0-9]{1,8})*$/i.test(language) ? language : undefined
}

const isSaid = (element: Element | undefined) =>
  [...aroundElement(element)].some(({ dictionary }) => languageOf(dictionary) !== undefined)

function inLanguage({ file, tree }: Reading, isConcerned: (element: Element) => boolean) {
  return among(
    [...elementsIn(tree)].filter(isConcerned),
    (element) => !languageOf(file.catalog) && !isSaid(element),
    ({ role }) => role,
  )
}

function configurations({ file }: Reading, key: 'D' | 'Configs'): PDFDict[] {
  const value = file.catalog.lookupMaybe(PDFName.of('OCProperties'), PDFDict)?.lookup(PDFName.of(key))
  const all = value instanceof PDFArray ? value.asArray().map((_, at) => value.lookup(at)) : [value]
  return all.filter((each): each is PDFDict => each instanceof PDFDict)
}

const isNameless = (configuration: PDFDict) => !stringAt(configuration, 'Name')

export const isUnnamedFile = (file: PDFDict) => !stringAt(file, 'F') || !stringAt(file, 'UF')

const embeddedFiles = ({ file }: Reading) =>
  file.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict && object.has(PDFName.of('EF')) ? [object] : []))

const encryptionOf = ({ file }: Reading) => {
  const value = file.context.lookup(file.context.trailerInfo.Encrypt)
  return value instanceof PDFDict ? value : undefined
}
