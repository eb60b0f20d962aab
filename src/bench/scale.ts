/** The same deck with few and with many slides: what a thousand slides cost. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildDeck } from '../site/build'
import { type Host, hostFolder } from '../site/visit/static-host'
import { type Bench, compared, median, type Row } from './bench'
import { makeProject } from './made-project'
import { type Visit, visit } from './visit/visit'

/** A build twice as slow for the second half of the slides as for the first is not linear any more. */
const LINEAR = 2
/** In s, for the longer deck, without pictures for cards. */
const LONGEST = 20
/** As with few slides, give or take half a frame. */
const SAME = 1.5

/** Builds decks that are made up for it, in a folder of their own, and opens them in turn. */
export async function* measureScale(bench: Bench): AsyncGenerator<Row, void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-scale-'))
  const [few, many] = bench.lengths
  try {
    // Once before, so that every figure is drawn and every module is read; a single round is no measurement.
    if (bench.rounds > 1) await secondsToBuild(bench, folder, few)
    bench.tell(`Building ${few} slides to ${many}`)
    yield* linear(bench.lengths, await secondsOfBuilds(bench, folder))
    bench.tell(`Opening ${few} slides and ${many}`)
    yield* opened(bench, folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Medians for the shorter deck, one between, and the longer, built in turn. */
async function secondsOfBuilds(bench: Bench, folder: string): Promise<number[]> {
  const [few, many] = bench.lengths
  const builds = [few, (few + many) / 2, many].map((slides) => ({ slides, seconds: [] as number[] }))
  for (let round = 0; round < bench.rounds; round++) {
    for (const { slides, seconds } of builds) seconds.push(await secondsToBuild(bench, folder, slides))
  }
  return builds.map(({ seconds }) => median(seconds))
}

/** Builds a project with so many slides into its own `dist`. */
async function secondsToBuild({ drawings }: Bench, folder: string, slides: number): Promise<number> {
  const root = await makeProject(folder, slides, { drawings })
  const start = performance.now()
  await buildDeck(root, join(root, 'dist'))
  return (performance.now() - start) / 1000
}

function linear([few, many]: Bench['lengths'], [short = 0, between = 0, long = 0]: readonly number[]): Row[] {
  const middle = (few + many) / 2
  return [
    { what: `${many} slides, ${few} as floor: build`, unit: 's', floor: short, deck: long, ratio: long / short },
    { what: `${many} slides: build`, unit: 's', deck: long, limit: LONGEST },
    {
      what: `build from ${middle} to ${many}, from ${few} to ${middle} as floor`,
      unit: 's',
      floor: between - short,
      deck: long - between,
      ratio: (long - between) / (between - short),
      limit: LINEAR,
    },
  ]
}

async function* opened(bench: Bench, folder: string): AsyncGenerator<Row, void> {
  const { browser, rounds, presses, lengths } = bench
  const { free, slow } = bench.conditions
  const hosts = await Promise.all(lengths.map((slides) => hostFolder(join(folder, `${slides}/dist`))))
  try {
    for (const conditions of [free, slow]) {
      const [short = [], long = []] = await visitInTurn(hosts, rounds, ({ address }) =>
        visit(browser, { address, conditions, done: isStaged, presses }),
      )
      const row = (what: string, value: (visit: Visit) => number | undefined): Row => {
        const each = (visits: readonly Visit[]) => visits.map((visit) => value(visit) ?? Number.NaN)
        const [few, many] = lengths
        return compared(`${many} slides, ${few} as floor: ${what}, ${conditions.name}`, each(short), each(long))
      }
      const paint = row('first paint', (visit) => visit.paint)
      const key = row('key to the next slide', ({ keys, keysToDrawing }) => median([...keys, ...keysToDrawing]))
      yield* [
        { ...paint, ...(conditions === slow && { limit: SAME }) },
        { ...key, limit: SAME },
      ]
    }
  } finally {
    await Promise.all(hosts.map((host) => host.close()))
  }
}

async function visitInTurn(hosts: readonly Host[], rounds: number, open: (host: Host) => Promise<Visit>) {
  const visits: Visit[][] = hosts.map(() => [])
  for (let round = 0; round < rounds; round++) {
    for (const [index, host] of hosts.entries()) visits[index]?.push(await open(host))
  }
  return visits
}

const isStaged = () => document.documentElement.dataset.stage === 'slide'
