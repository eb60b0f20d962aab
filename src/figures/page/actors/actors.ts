/** Runs in the drawing page: the deck's actors at their places, and the lines that one figure draws between them. */
import type { FigureForm } from '../../../deck/drawing'
import type { Line, Members } from '../../actors/actors-fields'
import type { PlacedActor } from '../../actors/read-actors'
import { rowsOf, standing, wayOf } from '../../actors/ways'
import { type Drawn, drawnFrom } from '../drawn'
import { part, shape } from '../parts'
import type { LabelBox } from '../place'
import { ROLES } from '../roles'
import { create } from '../svg'
import { drawCells } from './cells'
import { addExchange } from './exchange'
import { addFork } from './fork'
import { clashes, setNote } from './labels'
import { longer, segmentsOf, thickLine, thinLine } from './lines'
import { drawAround, drawBracket, drawMembers, drawPerson, drawPlate, membersPath, railOf } from './people'
import { PHONE_SCENE } from './phone-scene'
import { hexagon, type LinePlan, type OuterPlace, type Scene } from './scene'
import { addLabel, type Input, type Sheet } from './sheet'
import { SLIDE_SCENE } from './slide-scene'

/** Draws the actors, 1152 px wide, or for a phone; the error is a list of sentences on words without room as JSON. */
export async function draw(text: string, form: FigureForm = 'landscape'): Promise<Drawn> {
  await Promise.all([...document.fonts].map((font) => font.load()))
  const input = JSON.parse(text) as Input
  const scene = sceneFor(input, form)
  const sheet: Sheet = { under: [], over: [], words: [], lines: [] }
  drawGround(input, scene, sheet)
  drawRows(input, scene, sheet)
  drawOthers(input, scene, sheet)
  for (const fork of input.fields.forks) addFork(fork, input, scene, sheet)
  if (input.fields.exchange) addExchange(input.fields.exchange, input, scene, sheet)
  drawNotes(input, scene, sheet)
  const faults = clashes(sheet.words, { lines: sheet.lines, boxes: platesOf(input, scene) }, scene)
  if (faults.length > 0) return { error: JSON.stringify(faults) }
  const svg = create('svg', { width: String(scene.width), height: String(scene.height) })
  svg.append(...sheet.under, ...sheet.over)
  const stage = document.createElement('div')
  stage.append(svg)
  document.body.replaceChildren(stage)
  // Of one size on a slide, so that nobody moves from one figure to the next.
  return drawnFrom(stage, 'actors', undefined, form === 'portrait' ? undefined : scene)
}

function sceneFor({ fields }: Input, form: FigureForm): Scene {
  const scene = form === 'portrait' ? PHONE_SCENE : SLIDE_SCENE
  if (fields.size === 'normal') return scene
  return { ...scene, sizes: { ...scene.sizes, ...scene.large } }
}

function drawGround({ actors, fields }: Input, scene: Scene, sheet: Sheet): void {
  const around = actors.find(({ place }) => place === 'around')
  if (around) {
    sheet.under.push(drawAround(around, scene))
    const corners = hexagon(scene.around)
    sheet.lines.push(...corners.map((point, at) => [...point, ...(corners[(at + 1) % 6] ?? point)] as const))
    if (fields.members) sheet.over.push(drawMembersOf(fields.members, around, actors, scene))
  }
  const plates = actors.filter(({ place }) => place !== 'around' && !(place === 'centre' && fields.members?.equal))
  sheet.over.push(...plates.map((actor) => drawPlate(actor, scene)))
}

function drawMembersOf(
  members: Members,
  around: PlacedActor,
  actors: readonly PlacedActor[],
  scene: Scene,
): SVGElement {
  const centre = actors.find(({ place }) => place === 'centre')
  if (members.equal && centre) return drawCells(members, centre, around.key, scene)
  return drawMembers(members, around.key, scene)
}

function platesOf({ actors }: Input, { middles, plate }: Scene): LabelBox[] {
  return actors
    .filter(({ place }) => place !== 'around')
    .map(({ place }) => {
      const [x, y] = middles[place as OuterPlace | 'centre']
      const [w, h] = [plate.width / 2, plate.height / 2]
      return { left: x - w, right: x + w, top: y - h, bottom: y + h }
    })
}

/** People and lines of the actor on the left, and the person in the middle. */
function drawRows({ fields, actors }: Input, scene: Scene, sheet: Sheet): void {
  const guest = fields.people.find(({ of }) => actors.find(({ key }) => key === of)?.place === 'centre')
  if (guest) sheet.over.push(drawPerson(guest, scene.guest, scene).drawn)
  const left = actors.find(({ place }) => place === 'left')
  if (!left) return
  const rows = rowsOf(fields, actors, left.key)
  // Lines of its own stand lower, so that notes have room above them.
  const lower = rows.some(({ person }) => person !== undefined) ? 0 : scene.rows.at.length - rows.length
  const steps = rows.map((row) => fields.people[row.person ?? -1]?.step ?? fields.lines[row.line ?? -1]?.step ?? 0)
  if (rows.length > 0) sheet.over.push(drawBracket(left.key, [lower, rows.length], scene, Math.min(...steps)))
  for (const [order, row] of rows.entries()) {
    const index = order + lower
    const { hook, at } = scene.rows
    const person = fields.people[row.person ?? -1]
    const set = person && drawPerson(person, [hook * 1.7, at[index] ?? 0], scene)
    if (set) sheet.over.push(set.drawn)
    const line = fields.lines[row.line ?? -1]
    if (line) addThin(line, scene.row(index, set ? set.reach + 8 : hook * 1.28), { fields, actors }, scene, sheet)
  }
}

/** Lines to the edge of what is around the middle, from the right to the middle, and from the middle to the others. */
function drawOthers(input: Input, scene: Scene, sheet: Sheet): void {
  const { fields, actors } = input
  const at = standing(fields, actors)
  for (const line of fields.lines) {
    const ends = [line.from, line.to]
    const way = wayOf(at(line.from), at(line.to))
    const outer = ends.find((end) => at(end) !== 'around' && at(end) !== 'centre') ?? ''
    const place = at(outer) as OuterPlace
    if (way === 'edge') {
      const { thick, label, thin } = scene.sizes
      const plan = line.quiet ? scene.edge(place, 2, thin) : scene.edge(place, thick, label)
      addThick(line, plan, outer, input, line.quiet ? thinner(scene) : scene, sheet)
    }
    if (way === 'middle' && place !== 'left') addThin(line, scene.curve(place), input, scene, sheet)
    if (way === 'inner') addInner(line, input, scene, sheet)
  }
}

const thinner = (scene: Scene): Scene => ({ ...scene, sizes: { ...scene.sizes, label: scene.sizes.thin } })

function addThin(line: Line, plan: LinePlan, input: Input, scene: Scene, sheet: Sheet): void {
  const { fields, actors } = input
  const at = standing(fields, actors)
  const end = at(line.to) === 'centre' ? line.from : line.to
  const actor = line.quiet ? undefined : (fields.people.find(({ name }) => name === end)?.of ?? end)
  const head = line.act ? (at(line.to) === 'centre' ? 'end' : 'start') : 'none'
  const stroke = thinLine(plan, { actor, step: line.step, head, size: scene.sizes.thin * 0.7 })
  sheet.under.push(stroke)
  addWords(line, plan, input, thinner(scene), sheet)
}

function addThick(line: Line, plan: LinePlan, actor: string, input: Input, scene: Scene, sheet: Sheet): void {
  const { fields } = input
  const head = line.act ? (line.from === actor ? 'end' : 'start') : 'none'
  const size = scene.sizes.label * 0.7
  const look = { actor: line.quiet ? undefined : actor, step: line.step, head, size } as const
  if (line.quiet) sheet.under.push(thinLine(plan, look))
  // Under the hexagon, so that its end has the slant of the edge.
  else
    sheet.under.unshift(
      thickLine(longer(plan, head), look, scene.sizes.thick, fields.size === 'large' ? 'heavy' : 'thick'),
    )
  addWords(line, plan, input, scene, sheet)
}

function addInner(line: Line, input: Input, scene: Scene, sheet: Sheet): void {
  const { fields, actors } = input
  const { names, unnamed = 0 } = fields.members ?? {}
  const centre = actors.find(({ place }) => place === 'centre')?.key
  const d = membersPath(names?.length ?? unnamed, scene)
  const stroke = shape('path', { class: 'hair', d, fill: 'none', stroke: ROLES.ink, 'stroke-width': 2 })
  sheet.under.push(part('place', { actor: centre, step: line.step }, [stroke]))
  const [x, y] = scene.middles.centre
  const points = [[x, y] as const, [x, scene.members.middle[1]] as const]
  addWords(line, { points, isCurved: false, label: scene.members.label }, input, scene, sheet)
  const rail = railOf(scene)
  const half = scene.members.pitch * 1.5
  sheet.lines.push([x - half, rail, x + half, rail])
}

function addWords(line: Line, plan: LinePlan, input: Input, scene: Scene, sheet: Sheet): void {
  addLabel({ ...line, ends: [line.from, line.to] }, plan.label, input, scene, sheet)
  sheet.lines.push(...segmentsOf(plan))
}

function drawNotes({ fields, actors }: Input, scene: Scene, sheet: Sheet): void {
  const at = standing({ people: [] }, actors)
  for (const note of fields.notes) {
    const place = at(note.of)
    if (!place) continue
    const all = fields.notes.filter(({ of }) => of === note.of)
    const set = setNote(note, [all.indexOf(note), all.length], scene.notes[place], scene)
    sheet.over.push(part('place', note, set.drawn))
    sheet.words.push(set)
  }
}
