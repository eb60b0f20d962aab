/** Changes to content streams, written where they were read: a page's content in one go. */
import { promisify } from 'node:util'
import { deflate } from 'node:zlib'
import { PDFArray, type PDFDocument, PDFName, type PDFPage, PDFRawStream, PDFRef } from '@cantoo/pdf-lib'
import { type ContentStream, contentStreamsOf } from './content-stream'

const pack = promisify(deflate)

interface Edit {
  /** In letters; what lies between gives way to `text`. */
  start: number
  end: number
  text: string
}

export class Edits {
  readonly #byDrawing = new Map<string, Edit[]>()

  /** Edits at one place stand in the order in which they came. */
  add(drawing: ContentStream, edit: Edit): void {
    const edits = this.#byDrawing.get(drawing.owner.tag) ?? []
    edits.push(edit)
    this.#byDrawing.set(drawing.owner.tag, edits)
  }

  insert(drawing: ContentStream, at: number, text: string): void {
    this.add(drawing, { start: at, end: at, text })
  }

  /** Writes the streams of a page, and of the forms it uses, that were changed; they are packed beside other work. */
  async apply(file: PDFDocument, page: PDFPage, drawing: ContentStream): Promise<void> {
    const changed = [...contentStreamsOf(drawing)].flatMap((each) => {
      const edits = this.#byDrawing.get(each.owner.tag)
      this.#byDrawing.delete(each.owner.tag)
      return edits ? [write(file, each.isPage ? streamOf(page) : each.owner, each, edits)] : []
    })
    await Promise.all(changed)
  }
}

async function write(
  file: PDFDocument,
  at: PDFRef,
  { content, isPage, dictionary }: ContentStream,
  edits: readonly Edit[],
) {
  const packed = await pack(Buffer.from(edited(content, edits), 'latin1'))
  if (isPage) return file.context.assign(at, file.context.stream(packed, { Filter: 'FlateDecode' }))
  dictionary.set(PDFName.of('Filter'), PDFName.of('FlateDecode'))
  file.context.assign(at, PDFRawStream.of(dictionary, packed))
}

function edited(content: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let done = 0
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    parts.push(content.slice(done, start), text)
    done = end
  }
  return [...parts, content.slice(done)].join('')
}

/** The object that holds a page's content from now on. */
function streamOf({ node }: PDFPage): PDFRef {
  const contents = node.get(PDFName.of('Contents'))
  if (contents instanceof PDFRef && !(node.context.lookup(contents) instanceof PDFArray)) return contents
  const ref = node.context.nextRef()
  node.set(PDFName.of('Contents'), ref)
  return ref
}
