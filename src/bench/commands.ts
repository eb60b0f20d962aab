/** The deck's commands in processes of their own, as an author runs them: how long they take, and what memory. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Bench, median, type Row } from './bench'

/** In s of the processor, which a quiet machine passes sooner and a busy one later; with figures drawn and slides looked at before. */
const AGAIN = 4

/** What `import` reads: a talk of three quarters of an hour, as reveal-md has it. */
const FOREIGN = 'foreign.md'
const FOREIGN_DECK = Array.from({ length: 40 }, (_, at) => `## Slide ${at + 1}\n\n- One point\n- Another\n`).join(
  '\n---\n\n',
)

const OTHERS = [['new', 'talk'], ['check'], ['pack'], ['pdf'], ['figures'], ['import', FOREIGN]] as const

/** Building with nothing kept but the figures, and again; then the memory of each command. */
export async function* measureCommands({ root, galley, rounds, tell }: Bench): AsyncGenerator<Row, void> {
  const scratch = await mkdtemp(join(tmpdir(), 'bench-commands-'))
  try {
    const project = await copyOf(root, join(scratch, 'deck'))
    const run = (...command: string[]) => runAlone([galley, ...command], { project, note: join(scratch, 'note') })
    tell('Building the deck as a command, the first time and again')
    yield* builds(await run('build'), await repeated(rounds, () => run('build')))
    // A single round shows that it is measured, by what is done soonest.
    for (const command of rounds > 1 ? OTHERS : OTHERS.slice(0, 1)) {
      tell(`Running npm run ${command[0]}`)
      yield memoryOf(command[0], [await run(...command)])
    }
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

function* builds(first: Cost, again: readonly Cost[]): Generator<Row, void> {
  const row = (what: string, deck: number): Row => ({ what: `npm run build, ${what}`, unit: 's', deck })
  yield row('slides never seen before', first.seconds)
  yield row('nothing changed', median(again.map(({ seconds }) => seconds)))
  const processor = median(again.map((each) => each.processor))
  yield { ...row('nothing changed, by the processor', processor), limit: AGAIN }
  yield memoryOf('build', [first, ...again])
}

async function repeated(rounds: number, run: () => Promise<Cost>): Promise<Cost[]> {
  const costs: Cost[] = []
  for (let round = 0; round < rounds; round++) costs.push(await run())
  return costs
}

interface Cost {
  seconds: number
  /** What its process took of the processor, in s. */
  processor: number
  /** Most that its process had at a time, in bytes; a browser that it starts has its own. */
  memory: number
}

const memoryOf = (command: string, costs: readonly Cost[]): Row => ({
  ...{ what: `memory of npm run ${command}, without its browser`, unit: 'MB' },
  deck: Math.max(...costs.map(({ memory }) => memory)),
})

/** What a command reads of a project, in a folder where nothing is kept from before. */
async function copyOf(root: string, project: string): Promise<string> {
  await mkdir(project, { recursive: true })
  for (const name of ['slides', 'assets/data', 'assets/figures']) {
    const from = join(root, name)
    if (existsSync(from)) await cp(from, join(project, name), { recursive: true, dereference: true })
  }
  await writeFile(join(project, FOREIGN), FOREIGN_DECK)
  // The deck's own fonts.
  const packages = join(root, 'node_modules')
  if (existsSync(packages)) await symlink(packages, join(project, 'node_modules'), 'junction')
  return project
}

/** Notes what the process that it is loaded into had of memory, in kB, and of the processor, in µs, when it ends. */
const NOTE = `data:text/javascript,${encodeURIComponent(
  "import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(process.env.BENCH_NOTE, JSON.stringify(process.resourceUsage())))",
)}`

/** Throws with what the command said when it fails. */
async function runAlone(
  command: readonly string[],
  { project, note }: Record<'project' | 'note', string>,
): Promise<Cost> {
  const start = performance.now()
  const args = ['--max-semi-space-size=64', '--import', NOTE, ...command]
  const child = spawn(process.execPath, args, { cwd: project, env: { ...process.env, BENCH_NOTE: note } })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => said.push(String(text)))
  const code = await new Promise<number | null>((done, fail) => child.on('close', done).on('error', fail))
  if (code !== 0) throw new Error(`npm run ${command[1]} failed:\n${said.join('')}`)
  const seconds = (performance.now() - start) / 1000
  const used: NodeJS.ResourceUsage = JSON.parse(await readFile(note, 'utf8'))
  return { seconds, processor: (used.userCPUTime + used.systemCPUTime) / 1e6, memory: used.maxRSS * 1024 }
}
