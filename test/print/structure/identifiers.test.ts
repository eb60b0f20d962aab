import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { renameTags } from '../../../src/print/structure/identifiers'

/** A file with three header cells, named as Chromium counted, and a cell that names two of them. */
async function fileWith(cells: readonly [string, string, string]): Promise<PDFDocument> {
  const file = await PDFDocument.create()
  const { context } = file
  const heads = cells.map((name) => ({ name, ref: context.register(context.obj({ S: 'TH', ID: PDFString.of(name) })) }))
  context.register(context.obj({ S: 'TD', A: { Headers: [PDFString.of(cells[2]), PDFString.of(cells[0])] } }))
  const sorted = heads.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const leaf = context.obj({
    Limits: [PDFString.of(sorted[0]?.name ?? ''), PDFString.of(sorted[2]?.name ?? '')],
    Names: sorted.flatMap(({ name, ref }) => [PDFString.of(name), ref]),
  })
  const root = context.obj({ IDTree: { Kids: [context.register(leaf)] } })
  file.catalog.set(PDFName.of('StructTreeRoot'), context.register(root))
  return file
}

const written = (file: PDFDocument) =>
  file.context.enumerateIndirectObjects().map(([ref, object]) => `${ref} ${object}`)

it('names tags by their order, however Chromium counted them', async () => {
  const [one, other] = await Promise.all([
    fileWith(['node00000007', 'node00000008', 'node00000009']),
    fileWith(['node00000031', 'node00000012', 'node00000025']),
  ])
  renameTags(one)
  renameTags(other)
  expect(written(other)).toEqual(written(one))
})

it('lists names in their order, as readers look for them', async () => {
  const file = await fileWith(['node00000031', 'node00000012', 'node00000025'])
  renameTags(file)
  const tree = file.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).lookup(PDFName.of('IDTree'), PDFDict)
  const leaf = tree.lookup(PDFName.of('Kids'), PDFArray).lookup(0, PDFDict)
  const texts = ['Names', 'Limits'].map((key) => leaf.lookup(PDFName.of(key), PDFArray).asArray())
  const named = texts.map((all) => all.flatMap((each) => (each instanceof PDFString ? [each.decodeText()] : [])))
  const [first, second, third] = ['node00000001', 'node00000002', 'node00000003']
  expect(named).toEqual([
    [first, second, third],
    [first, third],
  ])
})
