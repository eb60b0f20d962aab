/** Whether a drawing can be read on its slide. */

import { type Canvas, canvasOf } from '../../deck/canvas'
import type { Drawing, FigurePicture } from '../../deck/drawing'
import { openingOf } from '../../deck/fence'
import type { Figure, FigureKind } from '../../deck/model'
import { errorAt, type Problem } from '../../deck/problem'

/** The room a figure has on its slide at most, px of the canvas; one as wide as the canvas goes over its margins. */
const ROOM = { text: 1152, canvas: 1280, around: 256 }

/** What runs to the edges of the slide has more; a page that stands alone has all of it. */
const TO_THE_EDGES: Partial<Record<FigureKind, { width: number; height: number }>> = {
  page: { width: 1280, height: 720 },
}

/** No text on the canvas is smaller: at eight screen heights it is what 20/20 sight can read. */
const SMALLEST = 18

/** The article's room on a phone 390 px wide, and what can be read in the hand, px. */
const PHONE = { width: 358, label: 11 }

/**
 * Reports `figure-label-size`: a drawing so large that its labels shrink below what the back row can read, or, in its form
 * for an upright phone, what a reader can.
 */
export function checkLabelSize(figure: Figure, drawing: Drawing, canvas: Canvas = canvasOf({})): Problem[] {
  return [...onSlide(figure, drawing, canvas), ...(drawing.portrait ? onPhone(figure, drawing.portrait) : [])]
}

function onPhone(figure: Figure, { width, smallestText }: FigurePicture): Problem[] {
  const size = Math.round(((smallestText * PHONE.width) / width) * 10) / 10
  if (size >= PHONE.label) return []
  const message = `As it is drawn for a phone, ${Math.round(width)} px wide, its smallest label would be ${size} px on a screen of 390; ${PHONE.label} can be read.`
  const hint = 'Shorten labels, leave parts out, or make two figures.'
  return [errorAt(openingOf(figure), { rule: 'figure-label-size', message, hint })]
}

function onSlide(figure: Figure, { width, height, smallestText }: FigurePicture, canvas: Canvas): Problem[] {
  const room = TO_THE_EDGES[figure.kind] ?? {
    width: width === ROOM.canvas ? ROOM.canvas : ROOM.text,
    height: canvas.height - ROOM.around,
  }
  const scale = Math.min(room.width / width, room.height / height)
  const size = Math.round(smallestText * scale * 10) / 10
  if (size >= SMALLEST) return []
  const shape = `${Math.round(width)} × ${Math.round(height)} px, to be fitted into ${room.width} × ${room.height}`
  const tall = room.height / height < room.width / width
  const direction = tall ? 'Lay it out from left to right' : 'Break long labels into two lines'
  const message = `The drawing is ${shape}, so its smallest label would be ${size} px on the slide; ${SMALLEST} can be read.`
  const hint = `${direction}, shorten labels, leave nodes out, or make two slides.`
  return [errorAt(openingOf(figure), { rule: 'figure-label-size', message, hint })]
}
