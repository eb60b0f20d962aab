/** `import`: a deck of another tool into this dialect, in a new folder, and a list of what could not be kept. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path'
import { checkDeck } from '../checks/check'
import { launchChromium } from '../chromium/launch'
import { parseDeck } from '../deck/parse'
import { type Imported, importDeck } from '../import/import-deck'
import { lossLine, lossReport } from '../import/mending/losses'
import { RefusalError } from '../site/refusal'
import { type Arguments, UsageError } from '../site/terminal/command-line'
import { type Fitted, fitSlides } from './fit-slides'
import { PlacedFiles } from './placed-files'

export async function runCommand({ names: [path], values }: Arguments): Promise<void> {
  if (!path) throw new UsageError('Write which file holds the deck: npm run import -- talk.md')
  const file = resolve(path)
  if (!existsSync(file) || !statSync(file).isFile()) throw new RefusalError(`There is no file ${path}.`)
  const folder = resolve(values.get('to') ?? basename(file, extname(file)))
  if (existsSync(folder)) throw new RefusalError(`${folder} is there already. Choose another folder with --to.`)
  const home = dirname(file)
  const placed = new PlacedFiles(home)
  const imported = importDeck({
    name: basename(file),
    text: readFileSync(file, 'utf8'),
    separator: values.get('separator'),
    vertical: values.get('vertical'),
    read: (name) => readInside(home, name),
    place: (address) => placed.place(address),
    check: problemsOf,
  })
  if (imported.slides === 0) {
    const reasons = imported.losses.map((loss) => `\n  ${lossLine(basename(file), loss)}`).join('')
    throw new RefusalError(`No slide of ${basename(file)} could be read, and nothing was written.${reasons}`)
  }
  const fitted = await write(folder, placed, imported)
  report(basename(file), folder, imported)
  reportFit(fitted)
}

/** The deck's own reader on what was written; pictures are copied first, and so are there. */
function problemsOf(files: readonly { name: string; text: string }[]) {
  const sources = files.map(({ name, text }) => ({ path: `slides/${name}`, text }))
  const { deck, problems } = parseDeck(sources)
  return deck ? [...problems, ...checkDeck(deck)] : problems
}

/** A file beside the deck, or below it. */
function readInside(home: string, name: string): string | undefined {
  const path = resolve(home, name)
  return path.startsWith(home + sep) && existsSync(path) && statSync(path).isFile()
    ? readFileSync(path, 'utf8')
    : undefined
}

/** Written beside, then renamed: there is the whole deck or none. */
async function write(folder: string, placed: PlacedFiles, { files }: Imported): Promise<Fitted> {
  const beside = `${folder}.${process.pid}`
  try {
    await mkdir(join(beside, 'slides'), { recursive: true })
    for (const { name, text } of files) await writeFile(join(beside, 'slides', name), text)
    placed.copyTo(join(beside, 'slides'))
    const fitted = await fitSlides(beside, launch)
    await rm(join(beside, '.cache'), { recursive: true, force: true })
    await rename(beside, folder)
    return fitted
  } finally {
    await rm(beside, { recursive: true, force: true })
  }
}

const launch = () =>
  launchChromium().catch((error: Error) => {
    console.error(`Whether all words fit their slides was not measured. ${error.message}\n`)
    return undefined
  })

function reportFit({ smaller, halved, unstepped }: Fitted): void {
  const told = (what: string, headlines: ReadonlySet<string>) =>
    headlines.size > 0 && console.log(`\n${what}:\n${[...headlines].map((headline) => `  ${headline}`).join('\n')}`)
  told('Set smaller, since they were too full (class="compact")', smaller)
  told('Made two, since they were fuller still', halved)
  told('Without steps of their code, which was too long for one slide', unstepped)
}

function report(name: string, folder: string, { losses, slides }: Imported): void {
  const place = relative(process.cwd(), folder)
  console.log(
    `${slides === 1 ? '1 slide' : `${slides} slides`} of ${name} ${slides === 1 ? 'is' : 'are'} in ${place}/slides.`,
  )
  if (losses.length === 0) console.log('Nothing was left out.')
  for (const line of lossReport(name, losses)) console.log(line)
}
