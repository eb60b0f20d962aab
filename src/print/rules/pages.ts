import type { Rule } from './rule'

/** The canvas in pt. */
const DECK = { width: 960, height: 540 }

/** As many pages as slides, each the whole canvas, none empty. */
export const checkPages: Rule = ({ pages }, { slides, variant, steps }) => {
  const faults = pages.flatMap(({ text }, index) => (text.trim() === '' ? [`Page ${index + 1} is empty.`] : []))
  if (variant !== 'deck') return faults
  const right = steps ? pages.length >= slides.length : pages.length === slides.length
  if (!right) faults.push(`There are ${pages.length} pages for ${slides.length} slides.`)
  const odd = pages.findIndex(({ width, height }) => Math.abs(width - DECK.width) + Math.abs(height - DECK.height) > 1)
  if (odd >= 0) faults.push(`Page ${odd + 1} is ${pages[odd]?.width} × ${pages[odd]?.height} pt, not 960 × 540.`)
  return faults
}
