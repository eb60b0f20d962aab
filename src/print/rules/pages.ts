import { canvasOf } from '../../deck/canvas'
import type { Rule } from './rule'

/** Pt of a px. */
const PT = 0.75

/** As many pages as slides, each the whole canvas, none empty. */
export const checkPages: Rule = ({ pages }, { deck, slides, variant, steps }) => {
  const faults = pages.flatMap(({ text }, index) => (text.trim() === '' ? [`Page ${index + 1} is empty.`] : []))
  if (variant !== 'deck') return faults
  const right = steps ? pages.length >= slides.length : pages.length === slides.length
  if (!right) faults.push(`There are ${pages.length} pages for ${slides.length} slides.`)
  const canvas = canvasOf(deck.meta)
  const page = { width: canvas.width * PT, height: canvas.height * PT }
  const odd = pages.findIndex(({ width, height }) => Math.abs(width - page.width) + Math.abs(height - page.height) > 1)
  if (odd >= 0)
    faults.push(
      `Page ${odd + 1} is ${pages[odd]?.width} × ${pages[odd]?.height} pt, not ${page.width} × ${page.height}.`,
    )
  return faults
}
