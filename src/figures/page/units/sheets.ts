/** Groups of sheets side by side on a slide; those of a stack lie on each other. */
import type { Unit, UnitGroup, Units } from '../../../deck/units/units'
import type { Signs } from '../../strip/read-strip'
import { part, words } from '../parts'
import { ROLES } from '../roles'
import { groupsAcross, HEAD, SLIDE } from './geometry'
import { drawHead } from './heads'
import { drawSheet, paper, type SheetBox, sheetLook } from './sheet'
import { wide } from './text'
import type { UnitsDrawing } from './units-drawing'

const BETWEEN = 8

/** How far each sheet of a stack shows from under the one on it, px. */
const SHIFT = { x: 28, y: 36 }

export function drawSheets(units: Units, signs: Signs): UnitsDrawing {
  const places = groupsAcross(units)
  const groups = units.groups.map((group, index) => {
    const { left = 0, width = 0 } = places[index] ?? {}
    const head = drawHead(group, { left, top: 0, room: width })
    const { legend } = units
    const draw = group.stack ? drawStack : drawRow
    const body = draw(group, { left, width }, { signs, legend })
    return {
      drawn: part('', { step: group.step }, [...head.drawn, ...body.drawn]),
      tooLong: [...head.tooLong, ...body.tooLong],
    }
  })
  return { drawn: groups.map(({ drawn }) => drawn), tooLong: groups.flatMap(({ tooLong }) => tooLong) }
}

type Around = Pick<Units, 'legend'> & { signs: Signs }

type Stretch = { left: number; width: number }

function drawRow({ units }: UnitGroup, { left, width }: Stretch, { signs, legend }: Around): UnitsDrawing {
  const each = (width - BETWEEN * (units.length - 1)) / units.length
  const look = sheetLook(units, each)
  const sheets = units.map((unit, index) => {
    const box = { left: left + index * (each + BETWEEN), top: HEAD, width: each, height: SLIDE.height - HEAD }
    return drawSheet(unit, box, { look, signs, legend })
  })
  return { drawn: sheets.flatMap(({ drawn }) => drawn), tooLong: sheets.flatMap(({ tooLong }) => tooLong) }
}

/** The first lies on top; of the others the name stands on what is seen of them. */
function drawStack({ units }: UnitGroup, { left, width }: Stretch, { signs, legend }: Around): UnitsDrawing {
  const [front, ...behind] = units
  if (!front) return { drawn: [], tooLong: [] }
  const place = (index: number) => ({
    left: left + SHIFT.x * index,
    top: HEAD + SHIFT.y * (behind.length - index),
    width: width - SHIFT.x * behind.length,
    height: SLIDE.height - HEAD - SHIFT.y * behind.length,
  })
  const sheets = behind.map((unit, index) => drawBehind(unit, place(index + 1)))
  const look = sheetLook([front], place(0).width)
  const all = [...sheets.reverse(), drawSheet(front, place(0), { look, signs, legend })]
  return { drawn: all.flatMap(({ drawn }) => drawn), tooLong: all.flatMap(({ tooLong }) => tooLong) }
}

const BEHIND = { size: 20, weight: 400, serif: true }

function drawBehind({ label, state }: Unit, box: SheetBox): UnitsDrawing {
  const at = [box.left + box.width - 20, box.top + 26] as const
  const name = words(label, at, { size: BEHIND.size, colour: ROLES.muted, anchor: 'end' })
  const tooLong = wide(label, BEHIND) > box.width - 40 ? [label] : []
  return { drawn: [paper(box, state), part('serif', {}, [name])], tooLong }
}
