/** Opening the deck, by its address and by a link to a figure, against pages with that slide alone. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Host, hostFolder } from '../site/visit/static-host'
import { type Bench, compared, median, type Row } from './bench'
import { measureBytes } from './bytes'
import { floorPage } from './floor'
import type { Conditions } from './visit/conditions'
import { type Visit, visit } from './visit/visit'

const FLOOR = 'floor.html'
const FLOOR_FIGURE = 'floor-figure.html'
const FLOOR_KEYS = 'floor-keys.html'

/** First paint against the floor, slowed down. */
const PAINT = 1.15
/** Blocking time beyond the floor's, and main-thread work of a key until its slide is painted, slowed down, in ms. */
const BLOCKING = 50
const WORK = 8
/** The best peer's first paint is twice its floor; a link to a figure there takes longer still. */
const FIGURE = 2

type Name = 'floor' | 'deck' | 'floorFigure' | 'deckFigure' | 'floorKeys'
type Visits = Record<Name, Visit[]>

/** All of it, as it is and slowed down. */
export async function* measureVisits(bench: Bench): AsyncGenerator<Row, void> {
  const page = await readFile(join(bench.folder, 'index.html'), 'utf8')
  const { figure, files } = floorsOf(page)
  const host = await hostFolder(bench.folder, { files })
  try {
    const { free, slow } = bench.conditions
    for (const conditions of [free, slow]) {
      bench.tell(`Opening the deck, ${conditions.name}`)
      const visits = await visitInTurn(bench, host, { conditions, figure })
      yield* timesOf(visits, conditions)
      if (conditions === slow) yield* measureBytes(page, visits.deck)
    }
    yield await keptOf(bench, host)
    yield await shiftOf(bench, host)
  } finally {
    await host.close()
  }
}

/** The pages to compare with, by name, and the slide whose figure comes last: before it most of the deck has to be loaded. */
function floorsOf(page: string): { figure: string; files: Map<string, string> } {
  const slides = [...page.matchAll(/<section id="([^"]+)"[\s\S]*?<\/section>/g)]
  const figure = slides.findLast(([slide]) => /<svg [^>]*class="drawing\b/.test(slide))?.[1] ?? ''
  const [first = '', second = ''] = slides.map((match) => match[1])
  const files = new Map([
    [FLOOR, floorPage(page, first)],
    [FLOOR_FIGURE, floorPage(page, figure)],
    [FLOOR_KEYS, floorPage(page, first, second)],
  ])
  return { figure, files }
}

const isLoaded = () => document.readyState === 'complete'
const isStaged = () => document.documentElement.dataset.stage === 'slide'

async function visitInTurn(
  { browser, rounds, presses }: Bench,
  { address }: Host,
  { conditions, figure }: { conditions: Conditions; figure: string },
): Promise<Visits> {
  const visits: Visits = { floor: [], deck: [], floorFigure: [], deckFigure: [], floorKeys: [] }
  const floor = { conditions, done: isLoaded }
  const deck = { conditions, done: isStaged }
  const plans = {
    floor: { ...floor, address: address + FLOOR },
    deck: { ...deck, address, presses },
    floorFigure: { ...floor, address: address + FLOOR_FIGURE },
    deckFigure: { ...deck, address: `${address}#${figure}` },
    floorKeys: { ...floor, address: address + FLOOR_KEYS, presses, swaps: true },
  }
  for (let round = 0; round < rounds; round++) {
    for (const name of Object.keys(plans) as Name[]) visits[name].push(await visit(browser, plans[name]))
  }
  return visits
}

function timesOf({ floor, deck, floorFigure, deckFigure, floorKeys }: Visits, { name, network }: Conditions): Row[] {
  const each = (visits: readonly Visit[], value: (visit: Visit) => number | undefined) =>
    visits.map((visit) => value(visit) ?? Number.NaN)
  const row = (what: string, [before, after]: [Visit[], Visit[]], value: (visit: Visit) => number | undefined) =>
    compared(`${what}, ${name}`, each(before, value), each(after, value))
  const paint = row('first paint', [floor, deck], (visit) => visit.paint)
  const figure = row('link to a figure until it is there', [floorFigure, deckFigure], (visit) => visit.figure)
  return [
    network ? { ...paint, limit: PAINT } : paint,
    row('headline there', [floor, deck], (visit) => visit.headline),
    network ? { ...figure, limit: FIGURE } : figure,
    row('key to a slide of words', [floorKeys, deck], (visit) => median(visit.keys)),
    row('key to a slide with a drawing', [floorKeys, deck], (visit) => median(visit.keysToDrawing)),
    row("a key's work until its slide is painted", [floorKeys, deck], (visit) => median(visit.painting)),
    row("a key's work on the main thread", [floorKeys, deck], (visit) => median(visit.work)),
    row('blocking time', [floor, deck], (visit) => visit.blocking),
    ...(network ? beyondFloor({ floor, deck, floorKeys }, name) : []),
  ].filter(isThere)
}

/** What both have in common, painting and being measured, is none of the deck's. */
function beyondFloor({ floor, deck, floorKeys }: Pick<Visits, 'floor' | 'deck' | 'floorKeys'>, name: string): Row[] {
  const beyond = (floors: readonly Visit[], value: (visit: Visit) => number) =>
    median(deck.map((each, round) => value(each) - (floors[round] ? value(floors[round]) : Number.NaN)))
  const work = beyond(floorKeys, (visit) => median(visit.painting))
  const blocking = beyond(floor, (visit) => visit.blocking)
  return [
    {
      what: `a key's work until its slide is painted, beyond the floor's, ${name}`,
      unit: 'ms',
      deck: work,
      limit: WORK,
    },
    { what: `blocking time beyond the floor's, ${name}`, unit: 'ms', deck: blocking, limit: BLOCKING },
  ]
}

/** A deck may have no drawing on the slides that the keys lead to. */
const isThere = ({ what, deck }: Row) => !(what.startsWith('key to a slide') && Number.isNaN(deck))

/** What the worker fetches after a first visit, so that the next one needs no network; bytes as the host sends them. */
async function keptOf({ browser, conditions }: Bench, { address, sent }: Host): Promise<Row> {
  const total = () => [...sent.values()].reduce((sum, each) => sum + each, 0)
  const isKept = () => navigator.serviceWorker.ready.then(() => true)
  const before = total()
  const { bytes } = await visit(browser, { address, conditions: conditions.free, done: isKept })
  const own = Object.values(bytes).reduce((sum, each) => sum + each, 0)
  return { what: 'fetched afterwards, for visits without a network', unit: 'kB', deck: total() - before - own }
}

/** Without the deck's fonts, whose coming moves letters a little: what is left is the takeover's and the keys' doing. */
async function shiftOf({ browser, presses, conditions }: Bench, { address }: Host): Promise<Row> {
  const { shift } = await visit(browser, { address, conditions: conditions.unlettered, done: isStaged, presses })
  return { what: 'layout shift of takeover and keys', unit: '', deck: shift, limit: 0 }
}
