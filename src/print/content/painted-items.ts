/** Whatever a page draws, in the order of drawing: what it is, where it lies, what it says and which tag it is for. */
import { PDFDict, PDFName } from '@cantoo/pdf-lib'
import { type ContentStream, markKey } from './content-stream'
import { type Font, fontOf } from './font'
import { type Box, type Matrix, moveBox, START, times, within } from './geometry'
import { entryOf, markOf, OPENS, type Operation, PAINTS_PATH, SHOWS_TEXT, stringOf } from './operators'
import { PathExtractor } from './path-extractor'
import { boxOfLine, standApart, TextExtractor, type TextLine } from './text-extractor'

export interface PaintedItem {
  kind: 'text' | 'path' | 'form'
  /** The last that drew it: letters in one line are one ink. */
  operation: Operation
  /** The stream in which the operation stands. */
  drawing: ContentStream
  /** Of the marked content around it that has a place in the tree: its `markKey`. */
  mark: string | undefined
  isArtifact: boolean
  /** Of a path or a picture, on the page, in pt; undefined when nothing of it is seen. */
  box: Box | undefined
  /** Of text only. */
  line: TextLine | undefined
}

/** All ink of a page, that of its forms included. */
export function paintedItems(page: ContentStream): PaintedItem[] {
  const pen = new InkExtractor()
  pen.draw(page, START, undefined)
  return pen.ink
}

interface Mark {
  key: string | undefined
  isArtifact: boolean
  /** Stands for whatever is drawn inside (ISO 32000-1, 14.9.4). */
  actual: string | undefined
}

interface State {
  canvas: Matrix
  clip: Box | undefined
}

class InkExtractor {
  readonly ink: PaintedItem[] = []
  readonly #open: Mark[] = []
  #saved: State[] = []
  #state: State = { canvas: START, clip: undefined }
  readonly #path = new PathExtractor()
  readonly #text = new TextExtractor()

  draw(drawing: ContentStream, canvas: Matrix, clip: Box | undefined): void {
    const before = [this.#saved, this.#state] as const
    this.#saved = []
    this.#state = { canvas, clip }
    const { operations } = drawing
    for (let at = 0; at < operations.length; at++) this.#follow(operations.at(at), drawing)
    ;[this.#saved, this.#state] = before
  }

  #follow(operation: Operation, drawing: ContentStream): void {
    const { name } = operation
    if (name === 'Tj' || SHOWS_TEXT.has(name)) this.#write(operation, drawing)
    else if (this.#text.follow(operation)) return
    else if (OPENS.has(name)) this.#open.push(this.#entered(operation, drawing))
    else if (name === 'EMC') this.#leave(operation, drawing)
    else if (name === 'q') this.#saved.push(this.#state)
    else if (name === 'Q') this.#state = this.#saved.pop() ?? this.#state
    else if (name === 'cm') {
      const canvas = operation.numbers as unknown as Matrix
      this.#state = { ...this.#state, canvas: times(canvas, this.#state.canvas) }
    } else if (name === 'Do') this.#use(operation, drawing)
    else if (name === 'Tf') this.#choose(drawing, operation.operands)
    else this.#draw(operation, drawing)
  }

  #choose(drawing: ContentStream, operands: readonly string[]): void {
    this.#text.choose(fontAt(drawing, operands), Number(operands[1]))
  }

  #entered(operation: Operation, { owner }: ContentStream): Mark {
    const id = markOf(operation)
    const actual = entryOf(operation.operands, 'ActualText')
    return {
      key: id === undefined ? undefined : markKey(owner, id),
      isArtifact: operation.operands[0] === '/Artifact',
      actual: actual && stringOf(actual),
    }
  }

  /** A text that stands for what no letter was drawn of is read, too. */
  #leave(operation: Operation, drawing: ContentStream): void {
    const left = this.#open.at(-1)
    if (left?.actual) {
      const { name, start, end } = operation
      const line = this.#text.write(
        { name, operands: [], numbers: [], start, end },
        this.#state.canvas,
        this.#state.clip,
      )
      this.#put('text', operation, drawing, undefined, { ...line, text: left.actual, isReplaced: true })
    }
    this.#open.pop()
  }

  #draw(operation: Operation, drawing: ContentStream): void {
    const { canvas, clip } = this.#state
    const seen = this.#path.follow(operation, canvas, clip)
    if (!seen) return
    if (PAINTS_PATH.has(operation.name)) this.#put('path', operation, drawing, seen.box)
    if (seen.clip !== clip) this.#state = { canvas, clip: seen.clip }
  }

  #write(operation: Operation, drawing: ContentStream): void {
    const { canvas, clip } = this.#state
    const line = this.#text.write(operation, canvas, clip)
    const stands = this.#replacement
    if (stands) {
      line.text = stands.actual ?? ''
      line.isReplaced = true
      stands.actual = ''
    }
    const last = this.ink.at(-1)
    if (last?.line && this.#goesOn(last, drawing, line)) {
      last.operation = operation
      last.line.text += line.text
      last.line.to = line.to
      last.line.shown.push(...line.shown)
    } else this.#put('text', operation, drawing, undefined, line)
  }

  /** Whether a line is the end of the one before. */
  #goesOn(last: PaintedItem, drawing: ContentStream, line: TextLine): boolean {
    const before = last.line
    if (!before || last.drawing !== drawing || before.isReplaced || line.isReplaced) return false
    const isSame = last.mark === this.#mark && last.isArtifact === this.#isArtifact
    return isSame && before.font === line.font && before.em === line.em && !standApart(before, line)
  }

  #use(operation: Operation, drawing: ContentStream): void {
    const form = drawing.forms.get(operation.operands[0]?.slice(1) ?? '')
    const matrix = form?.dictionary
      .lookup(PDFName.of('Matrix'))
      ?.toString()
      .match(/-?[\d.]+/g)
    this.#put('form', operation, drawing, form ? undefined : this.#boxOfImage)
    const inner = matrix ? (matrix.map(Number) as unknown as Matrix) : START
    if (form) this.draw(form, times(inner, this.#state.canvas), this.#state.clip)
  }

  /** Pixels fill a square of 1 by 1, which the canvas makes as large as the picture (ISO 32000-1, 8.9.4). */
  get #boxOfImage(): Box | undefined {
    const { canvas, clip } = this.#state
    return within(moveBox({ left: 0, bottom: 0, right: 1, top: 1 }, canvas), clip)
  }

  get #replacement(): Mark | undefined {
    for (let at = this.#open.length - 1; at >= 0; at--) if (this.#open[at]?.actual !== undefined) return this.#open[at]
    return undefined
  }

  get #mark(): string | undefined {
    for (let at = this.#open.length - 1; at >= 0; at--) if (this.#open[at]?.key) return this.#open[at]?.key
    return undefined
  }

  get #isArtifact(): boolean {
    for (const { isArtifact } of this.#open) if (isArtifact) return true
    return false
  }

  #put(
    kind: PaintedItem['kind'],
    operation: Operation,
    drawing: ContentStream,
    box: Box | undefined,
    line?: TextLine,
  ): void {
    this.ink.push({ kind, operation, drawing, mark: this.#mark, isArtifact: this.#isArtifact, box, line })
  }
}

/** Where ink lies on the page, in pt; undefined when nothing of it is seen. */
export const boxOfItem = ({ box, line }: PaintedItem): Box | undefined => (line ? boxOfLine(line) : box)

function fontAt({ fonts }: ContentStream, [name = '']: readonly string[]): Font | undefined {
  const font = fonts?.lookup(PDFName.of(name.slice(1)))
  return font instanceof PDFDict ? fontOf(font) : undefined
}
