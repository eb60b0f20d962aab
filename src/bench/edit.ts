/** From a saved file to the screen, under `npm start`: of a slide's words, and of a diagram's. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { type Bench, median, type Row } from './bench'
import { makeProject } from './made-project'

interface Edit {
  what: string
  /** What gives way to a new word, and how that is written. */
  place: RegExp
  written: (word: string) => string
  /** In ms: what still feels like one's own doing, and what one waits for without looking away. */
  limit: number
}

const EDITS: readonly Edit[] = [
  { what: 'edited slide', place: /says that \w+/, written: (word) => `says that ${word}`, limit: 300 },
  { what: 'edited diagram', place: /A\[\w+\]/, written: (word) => `A[${word}]`, limit: 1000 },
]

/** On a made-up deck: an edit of the deck itself could break one of its rules. */
export async function* measureEdit({
  browser,
  galley,
  drawings,
  edited,
  rounds,
  tell,
}: Bench): AsyncGenerator<Row, void> {
  tell('Editing slides')
  const scratch = await mkdtemp(join(tmpdir(), 'bench-edit-'))
  const root = await makeProject(scratch, edited, { drawings })
  const server = startIn(root, galley)
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  try {
    const page = await context.newPage()
    await page.goto(await addressOf(server))
    await page.waitForFunction(() => document.documentElement.dataset.stage === 'slide')
    for (const edit of EDITS) yield await measureOne(page, join(root, 'slides/0001-section.md'), edit, rounds)
    yield { what: 'memory of npm start, without its browser', unit: 'MB', deck: await memoryOf(server) }
  } finally {
    await context.close()
    server.kill()
    await rm(scratch, { recursive: true, force: true })
  }
}

/** Makes the process that it is loaded into tell, when asked, the most memory that it has had, in kB. */
const MEMORY_TOLD = `data:text/javascript,${encodeURIComponent(
  "process.on('message', () => process.send(process.resourceUsage().maxRSS))",
)}`

function startIn(cwd: string, galley: string): ChildProcess {
  const args = ['--max-semi-space-size=64', '--import', MEMORY_TOLD, galley, 'start']
  return spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] })
}

/** In bytes. */
function memoryOf(server: ChildProcess): Promise<number> {
  return new Promise((told) => {
    server.once('message', (kilobytes) => told(Number(kilobytes) * 1024))
    server.send('')
  })
}

/** Rejects when the server ends without one. */
function addressOf({ stdout }: ChildProcess): Promise<string> {
  return new Promise((found, fail) => {
    let said = ''
    stdout?.on('data', (text) => {
      said += String(text)
      const address = /https?:\/\/\S+/.exec(said)?.[0]
      if (address) found(address)
    })
    stdout?.on('end', () => fail(new Error(`npm start ended: ${said}`)))
  })
}

async function measureOne(page: Page, file: string, edit: Edit, rounds: number): Promise<Row> {
  // Once before: the first diagram starts the browser that draws; a single round is no measurement.
  if (rounds > 1) await timeOf(page, file, edit, 'Warm')
  const times: number[] = []
  for (let round = 0; round < rounds; round++) times.push(await timeOf(page, file, edit, `Edit${round}`))
  return { what: `${edit.what} from saved to shown`, unit: 'ms', deck: median(times), limit: edit.limit }
}

/** Saves the file with a word in it, and gives the ms until the page has it. */
async function timeOf(page: Page, file: string, { what, place, written }: Edit, name: string): Promise<number> {
  const word = `${name}${what.length}`
  const text = (await readFile(file, 'utf8')).replace(place, written(word))
  const start = performance.now()
  await writeFile(file, text)
  await page.waitForFunction((wanted) => document.querySelector('.slides')?.textContent?.includes(wanted), word)
  return performance.now() - start
}
