/** The text of a `strip` fence, checked, with its data. */
import { briefDays, briefMonth } from '../../strings/format'
import type { Known } from '../data/cells'
import { readFenceWithData } from '../data/fence-with-data'
import type { Figure, SourceFile } from '../model'
import type { Problem } from '../problem'
import { type Days, daysOf, isoOf, precisionOf } from '../time/calendar'
import type { Lane, Strip, StripEvent } from './strip'
import { checkStrip } from './strip-checks'
import { laneOf, type StripFields, stepsShown, stripFields } from './strip-fields'
import { readStripRows, type StripRow } from './strip-rows'
import { rulerTicks, ticksOf, unitOf } from './ticks'

/**
 * Reads a strip; its dates are written in the deck's language. Reports `strip` and `strip-syntax` (fields),
 * `strip-data` (no such file), and what the data file and `checkStrip` report.
 */
export function readStrip(
  figure: Figure,
  files: readonly SourceFile[],
  known: Known & { lang: string },
): { strip: Strip | undefined; problems: Problem[] } {
  const { value, source, problems, spanOf } = readFenceWithData<StripFields>(figure, files, stripFields)
  if (!value || !source) return { strip: undefined, problems }
  const { rows, problems: wrong } = readStripRows(source, known)
  problems.push(...wrong)
  if (problems.length === 0) problems.push(...checkStrip(value, rows, known, spanOf))
  return { strip: problems.length > 0 ? undefined : stripOf(value, rows, known.lang), problems }
}

/** What the fields say of the data: names as places in the list of lanes, steps as this slide counts them. */
class Reading {
  readonly window: Days
  readonly lanes: Lane[]
  readonly #first: number
  readonly #last: number

  constructor(readonly fields: StripFields) {
    this.window = stretch(fields.window)
    this.lanes = fields.lanes.map(laneOf)
    const { first, last } = stepsShown(fields)
    this.#first = first
    this.#last = last
  }

  laneAt(name: string | undefined): number | undefined {
    const found = this.lanes.findIndex((lane) => lane.name === name)
    return found < 0 ? undefined : found
  }

  times(step: number) {
    const past = this.#first > 1 && step < this.#first
    return { step: Math.max(0, step - this.#first + 1), past, later: step > this.#last }
  }
}

function stripOf(fields: StripFields, rows: readonly StripRow[], lang: string): Strip {
  const reading = new Reading(fields)
  const { window, lanes } = reading
  const { title, description, rise, quiet, ruler, end } = fields
  const events = rows.map((row) => eventOf(row, reading, lang))
  const bands = fields.bands.filter(({ step }) => !reading.times(step).later)
  return {
    ...{ title, description, window, rise, quiet, lanes, base: reading.laneAt(fields.base) },
    ruler: ruler && { ...stretch(ruler), ticks: rulerTicks(stretch(ruler), lang) },
    unit: unitOf(window),
    ticks: ticksOf(window, events, lang),
    ways: fields.ways.map((way) => ({ ...way, from: way.from ? daysOf(way.from)?.from : undefined })),
    bands: bands.map((band) => ({
      ...{ ...stretch(band), words: band.words },
      ...{ step: reading.times(band.step).step, above: reading.laneAt(band.above) },
    })),
    end: end ? daysOf(end)?.until : undefined,
    // What other strips of the same file are about stays with them.
    events: events.filter((event) => (ruler && !event.later ? true : inside(event, window))),
  }
}

function eventOf(row: StripRow, reading: Reading, lang: string): StripEvent {
  const { open, actor, side, ring, sources, confidence } = row
  const { from, until } = shownOf(row, reading.window)
  const days = (last: number) => briefDays(isoOf(row.from), isoOf(last - 1), lang, unitOf(reading.window) === 'year')
  const dates = open ? openWords(row, lang) : days(row.until)
  const label = row.label.split('\n').map((line) => line.trim())
  return {
    ...{ from, until, open, actor, side, ring, sources, confidence },
    dates,
    when: row.from < from ? '' : open || until === row.until ? dates : days(row.from + 1),
    ...{ lane: reading.laneAt(row.lane), partner: reading.laneAt(row.partner), way: row.way || undefined },
    label: label.filter(Boolean),
    ...reading.times(row.step),
  }
}

/** Of what began before the window, or goes on after it, the days in it. */
function shownOf(row: StripRow, window: Days): Days {
  if (!row.lane || row.from >= window.until || row.until <= window.from) return row
  return { from: Math.max(row.from, window.from), until: Math.min(row.until, window.until) }
}

/** A month, or a year, of which no day is known. */
function openWords({ date, from }: StripRow, lang: string): string {
  return precisionOf(date) === 'year' ? date : briefMonth(isoOf(from), lang, true)
}

/** The fields have been found to be dates. */
function stretch({ from, until }: { from: string; until: string }): Days {
  return { from: daysOf(from)?.from ?? 0, until: daysOf(until)?.until ?? 0 }
}

const inside = (days: Days, frame: Days) => days.from >= frame.from && days.until <= frame.until
