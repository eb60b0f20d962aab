/** The same slides made by Marp, where it is installed: nothing is to be slower here than there. */
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildDeck } from '../site/build'
import { type Host, hostFolder } from '../site/visit/static-host'
import { type Bench, compared, median, type Row } from './bench'
import { generatedDeck } from './generated'
import { makeProject } from './made-project'
import { type Visit, visit } from './visit/visit'

const SLIDES = 24
const WHAT = `${SLIDES} slides, Marp as floor`
/** One slide in so many has a diagram, so that keys lead to both kinds. */
const FIGURES = 3
/** In ms. What is painted comes with a frame of the display, sixty a second: on a visit's one paint half a frame is chance. */
const HALF_FRAME = 8

/** Rows only where the command `marp` is found: it is no package of this project. */
export async function* measurePeer(bench: Bench): AsyncGenerator<Row, void> {
  const scratch = await mkdtemp(join(tmpdir(), 'bench-peer-'))
  const [theirs, ours] = [join(scratch, 'marp'), join(scratch, 'dist')]
  try {
    bench.tell(`Opening ${SLIDES} slides of Marp`)
    if (!(await isInstalled())) {
      bench.tell('Marp is not installed and left out: npm install --global @marp-team/marp-cli')
      return
    }
    const look = { figures: FIGURES, drawings: bench.drawings }
    await buildDeck(await makeProject(scratch, SLIDES, look), ours)
    const drawing = drawingIn(await readFile(join(ours, 'index.html'), 'utf8'))
    await mkdir(theirs)
    await writeFile(join(scratch, 'deck.md'), marpDeck(generatedDeck(SLIDES, look), drawing))
    await marp([join(scratch, 'deck.md'), '--html', '--no-stdin', '-o', join(theirs, 'index.html')])
    yield* opened(bench, [theirs, ours])
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

/** All diagrams of the made-up deck are the same. */
const drawingIn = (page: string): string => /<svg [^>]*class="drawing\b[\s\S]*?<\/svg>/.exec(page)?.[0] ?? ''

/**
 * What the room sees, as Marp writes it: without text for readers, notes and citations. Marp draws no diagrams: it is given the
 * finished drawing.
 */
export function marpDeck(files: ReadonlyMap<string, string>, drawing: string): string {
  const sections = [...files].filter(([name]) => name.endsWith('.md')).map(([, text]) => text)
  const slides = sections.flatMap((text) => text.replace(/^---\n[\s\S]*?\n---\n/, '').split('\n---\n'))
  const shown = slides.map((slide) =>
    slide
      .replace(/^Handout:[\s\S]*$/m, '')
      .replace(/<!-- [\s\S]*? -->|\[@\w+\]/g, '')
      .replace(/^```mermaid[\s\S]*?^```$/gm, () => `<div>\n${drawing}\n</div>`)
      .trim(),
  )
  return `---\nmarp: true\ntitle: A deck made to be measured\n---\n\n${shown.join('\n\n---\n\n')}\n`
}

const isInstalled = (): Promise<boolean> =>
  marp(['--version']).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false
      throw error
    },
  )

/**
 * Throws with what it said when it fails. Without a shell, which would divide a path at its spaces and say of a Marp that is not
 * there what it says of one that fails; Windows then finds a program alone, not npm's `marp.cmd`.
 */
function marp(args: readonly string[]): Promise<void> {
  const run = spawn('marp', args, { stdio: ['ignore', 'pipe', 'pipe'] })
  const said: string[] = []
  for (const stream of [run.stdout, run.stderr]) stream.on('data', (text) => said.push(String(text)))
  return new Promise((done, fail) => {
    run.on('error', fail)
    run.on('close', (code) => (code === 0 ? done() : fail(new Error(`Marp failed:\n${said.join('')}`))))
  })
}

const isLoaded = () => document.readyState === 'complete'
const isStaged = () => document.documentElement.dataset.stage === 'slide'

async function* opened(bench: Bench, folders: readonly string[]): AsyncGenerator<Row, void> {
  const hosts = await Promise.all(folders.map((folder) => hostFolder(folder)))
  try {
    for (const conditions of [bench.conditions.free, bench.conditions.slow]) {
      const [theirs = [], ours = []] = await visitInTurn(bench, hosts, conditions)
      yield* rowsOf(theirs, ours, conditions.name)
    }
  } finally {
    await Promise.all(hosts.map((host) => host.close()))
  }
}

async function visitInTurn(
  { browser, rounds, presses }: Bench,
  hosts: readonly Host[],
  conditions: Bench['conditions']['free'],
): Promise<Visit[][]> {
  const visits: Visit[][] = hosts.map(() => [])
  for (let round = 0; round < rounds; round++) {
    for (const [index, { address }] of hosts.entries()) {
      const done = index === 0 ? isLoaded : isStaged
      visits[index]?.push(await visit(browser, { address, conditions, done, presses: 2 * presses }))
    }
  }
  return visits
}

function rowsOf(theirs: readonly Visit[], ours: readonly Visit[], name: string): Row[] {
  const row = (what: string, value: (visit: Visit) => number | undefined): Row => {
    const [floor, deck] = [theirs, ours].map((visits) => visits.map((each) => value(each) ?? Number.NaN))
    return compared(`${WHAT}: ${what}, ${name}`, floor ?? [], deck ?? [])
  }
  /** By the medians: of values that come with frames, the median of their ratios is a frame up or down by chance. */
  const frameRow = (what: string, values: (visit: Visit) => readonly number[]): Row => {
    const [floor = Number.NaN, deck = Number.NaN] = [theirs, ours].map((visits) => median(visits.flatMap(values)))
    return { what: `${WHAT}: ${what}, ${name}`, unit: 'ms', floor, deck, ratio: deck / floor, limit: 1 }
  }
  const total = ({ bytes }: Visit) => Object.values(bytes).reduce((sum, each) => sum + each, 0)
  return [
    { ...frameRow('first paint', ({ paint = Number.NaN }) => [paint]), tolerance: HALF_FRAME },
    // Every key of every visit is a value: a visit's few fall anywhere between two frames.
    frameRow('key to a slide of words', ({ keys }) => keys),
    frameRow('key to a slide with a drawing', ({ keysToDrawing }) => keysToDrawing),
    { ...row("a key's work until its slide is painted", ({ painting }) => median(painting)), limit: 1 },
    row('blocking time', ({ blocking }) => blocking),
    { ...row('bytes', total), unit: 'kB' },
  ]
}
