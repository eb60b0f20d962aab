/** The same deck with 40 and with 1,000 slides: what a thousand slides cost. */
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildDeck } from '../site/build'
import { type Host, hostFolder } from '../site/host'
import { type Bench, compared, median, type Row } from './bench'
import { FREE, SLOW } from './conditions'
import { generatedDeck } from './generated'
import { type Visit, visit } from './visit'

const FEW = 40
const MANY = 1000
const BETWEEN = (FEW + MANY) / 2

/** A build twice as slow for the second half of the slides as for the first is not linear any more. */
const LINEAR = 2
/** As at 40 slides, give or take half a frame. */
const SAME = 1.5

const PRESSES = 10

/** Builds decks that are made up for it, in a folder of their own, and opens them in turn. */
export async function measureScale(bench: Bench): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-scale-'))
  try {
    // Once before, so that every figure is drawn and every module is read.
    await build(bench.root, folder, FEW)
    const seconds: number[] = []
    for (const slides of [FEW, BETWEEN, MANY]) {
      bench.tell(`Building ${slides} slides`)
      seconds.push(await build(bench.root, folder, slides))
    }
    bench.tell(`Opening ${FEW} slides and ${MANY}`)
    return [...linear(seconds), ...(await opened(bench, folder))]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A project with so many slides, built into `<folder>/<slides>/dist`. Returns the build's seconds. */
async function build(engine: string, folder: string, slides: number): Promise<number> {
  const root = join(folder, String(slides))
  await mkdir(join(root, 'slides'), { recursive: true })
  await mkdir(join(root, 'assets/data'), { recursive: true })
  for (const name of ['src', 'node_modules', 'package.json']) {
    await symlink(join(engine, name), join(root, name)).catch(ignorePresent)
  }
  for (const name of ['index.html', 'assets/favicon.svg']) await cp(join(engine, name), join(root, name))
  // One store of drawings for all of them.
  const drawings = join(folder, 'figures')
  await mkdir(drawings, { recursive: true })
  await symlink(drawings, join(root, 'assets/figures')).catch(ignorePresent)
  for (const [name, text] of generatedDeck(slides)) await writeFile(join(root, 'slides', name), text)
  const start = performance.now()
  await buildDeck(root, join(root, 'dist'))
  return (performance.now() - start) / 1000
}

function ignorePresent(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}

function linear([few = 0, between = 0, many = 0]: readonly number[]): Row[] {
  return [
    { what: `${MANY} slides, ${FEW} as floor: build`, unit: 's', floor: few, deck: many, ratio: many / few },
    {
      what: `build from ${BETWEEN} to ${MANY}, from ${FEW} to ${BETWEEN} as floor`,
      unit: 's',
      floor: between - few,
      deck: many - between,
      ratio: (many - between) / (between - few),
      limit: LINEAR,
    },
  ]
}

async function opened({ browser, rounds }: Bench, folder: string): Promise<Row[]> {
  const hosts = await Promise.all([FEW, MANY].map((slides) => hostFolder(join(folder, `${slides}/dist`))))
  const rows: Row[] = []
  try {
    for (const conditions of [FREE, SLOW]) {
      const [few = [], many = []] = await visitInTurn(hosts, rounds, ({ address }) =>
        visit(browser, { address, conditions, done: isStaged, presses: PRESSES }),
      )
      const row = (what: string, value: (visit: Visit) => number | undefined): Row => {
        const each = (visits: readonly Visit[]) => visits.map((visit) => value(visit) ?? Number.NaN)
        return compared(`${MANY} slides, ${FEW} as floor: ${what}, ${conditions.name}`, each(few), each(many))
      }
      const paint = row('first paint', (visit) => visit.paint)
      const key = row('key to the next slide', ({ keys }) => median(keys))
      // On the slow machine a key still takes twice as long: no budget can hide that, so it is only told.
      rows.push(...(conditions === SLOW ? [{ ...paint, limit: SAME }, key] : [paint, { ...key, limit: SAME }]))
    }
  } finally {
    await Promise.all(hosts.map((host) => host.close()))
  }
  return rows
}

async function visitInTurn(hosts: readonly Host[], rounds: number, open: (host: Host) => Promise<Visit>) {
  const visits: Visit[][] = hosts.map(() => [])
  for (let round = 0; round < rounds; round++) {
    for (const [index, host] of hosts.entries()) visits[index]?.push(await open(host))
  }
  return visits
}

const isStaged = () => document.documentElement.dataset.stage === 'slide'
