/** All strokes upright in one row, as they lie beside a register's name, some of them by the pencil: what a talk closes with. */
import type { PageFigure } from '../../../deck/page/page-fields'
import { type FigureForm, PORTRAIT_WIDTH } from '../form'
import { ROLES } from '../roles'
import { create } from '../svg'
import { AT_REST } from './marks'
import type { Page } from './page'
import { words } from './words'

interface Setting {
  size: { width: number; height: number }
  /** From the first stroke's left edge to the last one's right; where they stand; the longest one's height. */
  row: { from: number; to: number; foot: number; height: number }
  /** Between two sections, in distances from stroke to stroke. */
  gap: number
  caption: { x: number; y: number; size: number }
}

const LANDSCAPE: Setting = {
  size: { width: 1280, height: 720 },
  row: { from: 64, to: 1216, foot: 632, height: 196 },
  gap: 1,
  caption: { x: 64, y: 404, size: 32 },
}

const PORTRAIT: Setting = {
  size: { width: PORTRAIT_WIDTH, height: 210 },
  row: { from: 0, to: PORTRAIT_WIDTH, foot: 208, height: 160 },
  gap: 1,
  caption: { x: 0, y: 18, size: 17 },
}

/** Of the way to the next stroke, how much a stroke is wide. */
const WIDE = 0.64

export function drawRow(page: PageFigure, form: FigureForm): Page {
  const { size, caption, ...setting } = form === 'portrait' ? PORTRAIT : LANDSCAPE
  const { strokes, width } = upright(page, setting)
  const picked = page.row ?? []
  const [marked, others] = [true, false].map((is) => strokes.filter(({ id }) => picked.includes(id) === is))
  return {
    parts: [
      pathOf(others ?? [], width, { stroke: ROLES.ink, 'stroke-opacity': String(AT_REST) }),
      pathOf(marked ?? [], width, { stroke: ROLES.accent }),
      ...(page.caption
        ? [words(page.caption, [caption.x, caption.y], { size: caption.size, weight: 600, colour: ROLES.accent })]
        : []),
    ],
    ...{ size, side: 'row' },
  }
}

/** A stroke by its foot's middle and how high it is. */
interface Upright {
  id: string
  x: number
  foot: number
  height: number
}

function upright(
  { columns }: PageFigure,
  { row, gap }: Omit<Setting, 'size' | 'caption'>,
): { strokes: Upright[]; width: number } {
  const sections = columns.flat()
  const claims = sections.flatMap((section) => section.claims)
  const longest = Math.max(1, ...claims.map((claim) => claim.words))
  const pitch = (row.to - row.from) / (claims.length - 1 + (sections.length - 1) * gap + WIDE)
  const width = pitch * WIDE
  let x = row.from + width / 2
  const strokes = sections.flatMap((section, index) => {
    if (index > 0) x += gap * pitch
    return section.claims.map((claim) => {
      const stroke = { id: claim.id, x, foot: row.foot, height: (claim.words / longest) * row.height }
      x += pitch
      return stroke
    })
  })
  return { strokes, width }
}

function pathOf(strokes: readonly Upright[], width: number, look: Record<string, string>): SVGElement {
  const n = (value: number) => String(Math.round(value * 10) / 10)
  const d = strokes.map(({ x, foot, height }) => `M${n(x)} ${n(foot)}v${n(-height)}`).join('')
  return create('path', { d, fill: 'none', 'stroke-width': n(width), ...look })
}
