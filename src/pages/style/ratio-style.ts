/** The part of the page's style that comes from the ratio of `deck.yaml`. */
import { canvasOf, type Ratio } from '../../deck/canvas'

/** Tokens of the canvas, and the pages of a print of slides. Empty for that of the theme. */
export function ratioStyle(ratio: Ratio | undefined): string {
  const { width, height } = canvasOf({ ratio })
  if (height === canvasOf({}).height) return ''
  return `@layer deck { :root { --canvas-height: ${height}px; --ratio: ${width} / ${height} } }\n@page { size: ${width}px ${height}px }`
}
