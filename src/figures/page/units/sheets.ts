/** Groups of sheets side by side on a slide; those of a stack lie on each other. */
import type { UnitGroup, Units } from '../../../deck/units/units'
import type { Signs } from '../../strip/read-strip'
import { part, words } from '../parts'
import { ROLES } from '../roles'
import { groupsAcross, HEAD, SLIDE } from './geometry'
import { drawHead } from './heads'
import { drawSheet, paper, sheetLook } from './sheet'
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

interface Around {
  signs: Signs
  legend: Units['legend']
}

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
  const size = {
    width: width - SHIFT.x * behind.length,
    height: SLIDE.height - HEAD - SHIFT.y * behind.length,
  }
  const place = (index: number) => ({
    left: left + SHIFT.x * index,
    top: HEAD + SHIFT.y * (behind.length - index),
    ...size,
  })
  const look = sheetLook([front], size.width)
  const face = { size: 20, weight: 400, serif: true }
  const sheets = behind.map((unit, index) => {
    const { left: x, top: y, width: w } = place(index + 1)
    const title = words(unit.label, [x + w - 20, y + 26], { size: face.size, colour: ROLES.muted, anchor: 'end' })
    const group = part('serif', {}, [title])
    return { drawn: [paper(place(index + 1), unit.state), group], label: unit.label }
  })
  const top = drawSheet(front, place(0), { look, signs, legend })
  const tooLong = sheets.map(({ label }) => label).filter((label) => wide(label, face) > size.width - 40)
  return {
    drawn: [...sheets.reverse().flatMap(({ drawn }) => drawn), ...top.drawn],
    tooLong: [...tooLong, ...top.tooLong],
  }
}
