/** The same plain slides made by Marp, where it is installed: nothing is to be slower here than there. */
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildDeck } from '../site/build'
import { type Host, hostFolder } from '../site/visit/static-host'
import { type Bench, compared, median, type Row } from './bench'
import { generatedDeck } from './generated'
import { makeProject } from './made-project'
import { type Visit, visit } from './visit'

const SLIDES = 24
const WHAT = `${SLIDES} plain slides, Marp as floor`

/** Rows only where the command `marp` is found: it is no package of this project. */
export async function* measurePeer(bench: Bench): AsyncGenerator<Row, void> {
  const scratch = await mkdtemp(join(tmpdir(), 'bench-peer-'))
  const [theirs, ours] = [join(scratch, 'marp'), join(scratch, 'dist')]
  try {
    bench.tell(`Opening ${SLIDES} slides of Marp`)
    await mkdir(theirs)
    await writeFile(join(scratch, 'deck.md'), marpDeck(generatedDeck(SLIDES, { figures: false })))
    const isInstalled = await makeWithMarp(join(scratch, 'deck.md'), join(theirs, 'index.html'))
    if (!isInstalled) {
      bench.tell('Marp is not installed and left out: npm install --global @marp-team/marp-cli')
      return
    }
    await buildDeck(await makeProject(scratch, SLIDES, { figures: false }), ours)
    yield* opened(bench, [theirs, ours])
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

/** What the room sees, as Marp writes it: without text for readers, notes and citations. */
export function marpDeck(files: ReadonlyMap<string, string>): string {
  const sections = [...files].filter(([name]) => name.endsWith('.md')).map(([, text]) => text)
  const slides = sections.flatMap((text) => text.replace(/^---\n[\s\S]*?\n---\n/, '').split('\n---\n'))
  const shown = slides.map((slide) =>
    slide
      .replace(/^Handout:[\s\S]*$/m, '')
      .replace(/<!-- [\s\S]*? -->|\[@\w+\]/g, '')
      .trim(),
  )
  return `---\nmarp: true\ntitle: A deck made to be measured\n---\n\n${shown.join('\n\n---\n\n')}\n`
}

/**
 * False where there is no Marp. Throws with what it said when it fails. Without a shell, which would divide a path at its spaces and
 * say of a Marp that is not there what it says of one that fails; Windows then finds a program alone, not npm's `marp.cmd`.
 */
function makeWithMarp(source: string, target: string): Promise<boolean> {
  const marp = spawn('marp', [source, '--no-stdin', '-o', target], { stdio: ['ignore', 'pipe', 'pipe'] })
  const said: string[] = []
  for (const stream of [marp.stdout, marp.stderr]) stream?.on('data', (text) => said.push(String(text)))
  return new Promise((done, fail) => {
    marp.on('error', (error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? done(false) : fail(error)))
    marp.on('close', (code) => (code === 0 ? done(true) : fail(new Error(`Marp failed:\n${said.join('')}`))))
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
      visits[index]?.push(await visit(browser, { address, conditions, done, presses }))
    }
  }
  return visits
}

function rowsOf(theirs: readonly Visit[], ours: readonly Visit[], name: string): Row[] {
  const row = (what: string, value: (visit: Visit) => number | undefined): Row => {
    const [floor, deck] = [theirs, ours].map((visits) => visits.map((each) => value(each) ?? Number.NaN))
    return compared(`${WHAT}: ${what}, ${name}`, floor ?? [], deck ?? [])
  }
  const total = ({ bytes }: Visit) => Object.values(bytes).reduce((sum, each) => sum + each, 0)
  return [
    { ...row('first paint', ({ paint }) => paint), limit: 1 },
    { ...row('key to the next slide', ({ keys }) => median(keys)), limit: 1 },
    row('blocking time', ({ blocking }) => blocking),
    { ...row('bytes', total), unit: 'kB' },
  ]
}
