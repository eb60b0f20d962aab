/** Runs in the drawing page: a page of claims in, a figure's SVG out. */
import type { PageFigure } from '../../../deck/page/page-fields'
import { type Drawn, drawnFrom } from '../drawn'
import type { FigureForm } from '../form'
import { create } from '../svg'
import { drawOmissions } from './omissions'
import { drawRow } from './row'
import { drawSorted } from './sorted'
import { drawVerdicts } from './verdicts'

/** Draws a page; the error is the words that have no room. */
export async function draw(text: string, form: FigureForm): Promise<Drawn> {
  await Promise.all([...document.fonts].map((font) => font.load()))
  const page = JSON.parse(text) as PageFigure
  const { parts, size, side, crowded = [] } = drawerOf(page)(page, form)
  const svg = create('svg', { width: String(size.width), height: String(size.height), 'data-sheet': side })
  svg.append(...parts)
  const stage = document.createElement('div')
  stage.append(svg)
  document.body.replaceChildren(stage)
  if (crowded.length > 0) return { error: crowded.map((each) => `“${each}”`).join(', ') }
  return drawnFrom(stage, 'page', undefined, size)
}

function drawerOf({ kinds, omissions, row }: PageFigure) {
  if (kinds) return drawSorted
  if (omissions.length > 0) return drawOmissions
  return row ? drawRow : drawVerdicts
}
