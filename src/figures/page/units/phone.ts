/** Units on an upright phone: groups below each other, sheets in pairs, as many dots in a line as on the slide. */
import type { UnitGroup, Units } from '../../../deck/units/units'
import type { Signs } from '../../strip/read-strip'
import { part, words } from '../parts'
import { acrossOf, dot, lattice } from './dots'
import { drawHead, HEADS } from './heads'
import { drawSheet, heightOf, paper, sheetLook } from './sheet'
import type { UnitsDrawing } from './units-drawing'

const WIDTH = 354
const HEAD = 44
const BETWEEN = 6
const AFTER = 22

export function drawOnPhone(units: Units, signs: Signs): UnitsDrawing {
  const drawn: SVGElement[] = []
  const tooLong: string[] = []
  let top = 0
  for (const group of units.groups) {
    const head = drawHead(group, { left: 0, top, room: WIDTH, look: HEADS.phone })
    const body = bodyOf(group, units, signs, top + HEAD)
    drawn.push(...head.drawn, ...body.drawn)
    tooLong.push(...head.tooLong, ...body.tooLong)
    top = (body.bottom ?? top) + AFTER
  }
  return { drawn, tooLong }
}

function bodyOf(group: UnitGroup, units: Units, signs: Signs, top: number): UnitsDrawing {
  if (units.mark === 'dot') return dotsOf(group, units, signs, top)
  return group.stack ? stackOf(group, signs, top, units) : pairsOf(group, signs, top, units)
}

function dotsOf(group: UnitGroup, units: Units, signs: Signs, top: number): UnitsDrawing {
  const marks = lattice(group, signs, { left: 0, top, across: acrossOf(units) * 2, pitch: 17.5 })
  if (group.units.length < 2) return { ...marks, tooLong: [] }
  const key = group.units.flatMap((unit, index) => {
    const y = marks.bottom + 12 + index * 18
    return [...dot(unit, signs, [6, y], 5), words(`${unit.count} ${unit.label}`, [18, y + 4.5], { size: 13 })]
  })
  return { drawn: [...marks.drawn, ...key], tooLong: [], bottom: marks.bottom + 12 + group.units.length * 18 }
}

/** Two in a line, each as high as the other. */
function pairsOf({ units }: UnitGroup, signs: Signs, top: number, { legend }: Units): UnitsDrawing {
  const width = (WIDTH - BETWEEN) / 2
  const look = sheetLook(units, width, true)
  const height = Math.max(...units.map((unit) => heightOf(unit, width, look)))
  const sheets = units.map((unit, index) => {
    const line = Math.floor(index / 2)
    const box = { left: (index % 2) * (width + BETWEEN), top: top + line * (height + BETWEEN), width, height }
    return drawSheet(unit, box, { look, signs, legend })
  })
  const bottom = top + Math.ceil(units.length / 2) * (height + BETWEEN) - BETWEEN
  return { drawn: sheets.flatMap(({ drawn }) => drawn), tooLong: sheets.flatMap(({ tooLong }) => tooLong), bottom }
}

const SHIFT = { x: 10, y: 24 }

function stackOf({ units }: UnitGroup, signs: Signs, top: number, { legend }: Units): UnitsDrawing {
  const [front, ...behind] = units
  if (!front) return { drawn: [], tooLong: [], bottom: top }
  const width = WIDTH - SHIFT.x * behind.length
  const look = sheetLook([front], width, true)
  const height = heightOf(front, width, look)
  const place = (index: number) => ({
    ...{ left: SHIFT.x * index, top: top + SHIFT.y * (behind.length - index), width, height },
  })
  const below = behind.map((unit, index) => {
    const { left, top: y } = place(index + 1)
    const title = words(unit.label, [left + width - 10, y + 17], { size: 13, anchor: 'end' })
    return [paper(place(index + 1), unit.state), part('serif', {}, [title])]
  })
  const sheet = drawSheet(front, place(0), { look, signs, legend })
  const bottom = top + SHIFT.y * behind.length + height
  return { drawn: [...below.reverse().flat(), ...sheet.drawn], tooLong: sheet.tooLong, bottom }
}
