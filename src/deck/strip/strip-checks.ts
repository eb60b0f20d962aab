/** Whether a strip's fence and its data fit each other. */
import type { Known } from '../data/cells'
import type { Span } from '../model'
import { errorAt, type Problem, suggest } from '../problem'
import { type Days, daysOf } from '../time/calendar'
import { laneOf, type StripFields, stepsShown } from './strip-fields'
import type { StripRow } from './strip-rows'

type SpanOf = (path: readonly PropertyKey[]) => Span

/**
 * Reports `strip-window` (days without an inside, or a ruler that does not hold them), `strip-outside` (a date that is on
 * neither), `strip-lane` (unknown, twice, or none), `strip-way` (unknown, or not two stops), `strip-actor` and `strip-step`
 * (a gap, or a slide with none of its own).
 */
export function checkStrip(fields: StripFields, rows: readonly StripRow[], known: Known, spanOf: SpanOf): Problem[] {
  const window = checkWindows(fields, spanOf)
  return [
    ...window,
    ...(window.length > 0 ? [] : checkDates(fields, rows)),
    ...checkLanes(fields, rows, spanOf),
    ...checkWays(fields, rows, known, spanOf),
    ...checkSteps(fields, rows, spanOf),
  ]
}

const daysIn = ({ from, until }: { from: string; until: string }): Days => ({
  from: daysOf(from)?.from ?? 0,
  until: daysOf(until)?.until ?? 0,
})

const holds = (outer: Days, inner: Days) => inner.from >= outer.from && inner.until <= outer.until

function checkWindows({ window, ruler, bands }: StripFields, spanOf: SpanOf): Problem[] {
  const stretches = [
    { each: window, path: ['window'] },
    ...(ruler ? [{ each: ruler, path: ['ruler'] }] : []),
    ...bands.map((each, index) => ({ each, path: ['bands', index] })),
  ]
  const empty = stretches.flatMap(({ each, path }) => {
    const { from, until } = daysIn(each)
    const message = `From ${each.from} until ${each.until} there is no day.`
    return from < until ? [] : [problem('strip-window', spanOf(path), message, 'Exchange "from" and "until".')]
  })
  if (empty.length > 0) return empty
  const frame = daysIn(window)
  const wide = bands.findIndex((band) => !holds(frame, daysIn(band)))
  if (wide >= 0) {
    const message = `The band "${bands[wide]?.words}" reaches beyond the window.`
    return [problem('strip-window', spanOf(['bands', wide]), message, 'Make it shorter, or the window longer.')]
  }
  if (!ruler || holds(daysIn(ruler), frame)) return []
  const message = 'The window reaches beyond the ruler that it is opened from.'
  return [problem('strip-window', spanOf(['ruler']), message, 'Make the ruler longer.')]
}

/** What is on no axis would be left out without a word. */
function checkDates(fields: StripFields, rows: readonly StripRow[]): Problem[] {
  const { first, last } = stepsShown(fields)
  const frames: [Days, ...Days[]] = [daysIn(fields.window), ...(fields.ruler ? [daysIn(fields.ruler)] : [])]
  return rows.flatMap((row) => {
    // What lasts may begin before the window and go on after it.
    const lasts = row.lane && row.last && row.from < frames[0].until && row.until > frames[0].from
    // A strip that goes on leaves what stood from the start to the slides before it.
    const isOfAnother = row.step > last || (first > 1 && row.step < first)
    if (isOfAnother || lasts || frames.some((frame) => holds(frame, row))) return []
    const hint = 'Make the window or the ruler longer, or give the row a later step.'
    return [problem('strip-outside', row.at('date'), `${row.date} is outside of the strip.`, hint)]
  })
}

function checkLanes(fields: StripFields, rows: readonly StripRow[], spanOf: SpanOf): Problem[] {
  const names = fields.lanes.map((lane) => laneOf(lane).name)
  const known = [...new Set(names)]
  const twice = names.flatMap((name, index) => {
    const message = `The lane "${name}" is there twice.`
    const isFirst = names.indexOf(name) === index
    return isFirst ? [] : [problem('strip-lane', spanOf(['lanes', index]), message, 'Delete one of the two.')]
  })
  const measures = fields.bands.flatMap(({ above }, index) =>
    above === undefined || known.includes(above) ? [] : [unknownLane(above, spanOf(['bands', index, 'above']), known)],
  )
  const { base } = fields
  const ground = base === undefined || known.includes(base) ? [] : [unknownLane(base, spanOf(['base']), known)]
  return [...twice, ...rows.flatMap((row) => lanesOf(row, daysIn(fields.window), known)), ...measures, ...ground]
}

/** What is in the window has a lane. */
function lanesOf(row: StripRow, window: Days, known: readonly string[]): Problem[] {
  // A file serves several strips, and each has the lanes of what it shows.
  const isShown = row.from < window.until && row.until > window.from
  const unknown = (['lane', 'partner'] as const).flatMap((column) =>
    isShown && row[column] && !known.includes(row[column]) ? [unknownLane(row[column], row.at(column), known)] : [],
  )
  if (row.lane || !holds(window, row)) return unknown
  const message = `${row.date} is in the window and has no lane.`
  return [...unknown, problem('strip-lane', row.at('lane'), message, suggest('', [...known]))]
}

const unknownLane = (name: string, span: Span, known: readonly string[]) =>
  problem('strip-lane', span, `The strip has no lane "${name}".`, suggest(name, known))

function checkWays(fields: StripFields, rows: readonly StripRow[], known: Known, spanOf: SpanOf): Problem[] {
  const names = fields.ways.map(({ name }) => name)
  const unknown = rows.flatMap((row) => {
    if (!row.way || names.includes(row.way)) return []
    const hint = names.length > 0 ? suggest(row.way, names) : 'Add it under "ways", with its actor.'
    return [problem('strip-way', row.at('way'), `The strip has no way "${row.way}".`, hint)]
  })
  const short = fields.ways.flatMap(({ name }, index) => {
    if (rows.filter(({ way }) => way === name).length > 1) return []
    const message = `The way "${name}" has not two dated stops.`
    return [problem('strip-way', spanOf(['ways', index]), message, 'Name it in the column "way" of each of its dates.')]
  })
  const actors = fields.ways.flatMap(({ actor }, index) => {
    if (!known.actors || known.actors.includes(actor)) return []
    const hint =
      known.actors.length > 0 ? suggest(actor, [...known.actors]) : 'Write who it is under "actors" in deck.yaml.'
    return [problem('strip-actor', spanOf(['ways', index, 'actor']), `"${actor}" is no actor.`, hint)]
  })
  return [...unknown, ...short, ...actors]
}

function checkSteps(fields: StripFields, rows: readonly StripRow[], spanOf: SpanOf): Problem[] {
  const steps = [...rows, ...fields.bands].map(({ step }) => step)
  const gap = steps.find((step) => step > 1 && !steps.includes(step - 1))
  if (gap !== undefined) {
    const row = rows.find(({ step }) => step === gap)
    const message = `Step ${gap} comes, but no step ${gap - 1} before it.`
    return [problem('strip-step', row?.at('step') ?? spanOf(['bands']), message, 'Steps count from 1 without a gap.')]
  }
  const { first, last } = stepsShown(fields)
  const most = Math.max(0, ...steps)
  if (fields.show === undefined || (first <= last && last <= most)) return []
  const message = `The strip has ${most} steps, and "${fields.show}" are not among them.`
  return [
    problem('strip-step', spanOf(['show']), message, 'Write the first and the last that this slide shows, as 1-3.'),
  ]
}

function problem(rule: string, span: Span, message: string, hint: string): Problem {
  return errorAt(span, { rule, message, hint })
}
