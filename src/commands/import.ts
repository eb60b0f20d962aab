/** `import`: a deck of another tool into this dialect, in a new folder, and a list of what could not be kept. */
import { cpSync, existsSync, readFileSync, statSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path'
import { checkDeck } from '../checks/check'
import { parseDeck } from '../deck/parse'
import { type Imported, importDeck, lossLine } from '../import/import-deck'
import { RefusalError } from '../site/refusal'
import { type Arguments, UsageError } from '../site/terminal/command-line'

export async function runCommand({ names: [path], values }: Arguments): Promise<void> {
  if (!path) throw new UsageError('Write which file holds the deck: npm run import -- talk.md')
  const file = resolve(path)
  if (!existsSync(file) || !statSync(file).isFile()) throw new RefusalError(`There is no file ${path}.`)
  const folder = resolve(values.get('to') ?? basename(file, extname(file)))
  if (existsSync(folder)) throw new RefusalError(`${folder} is there already. Choose another folder with --to.`)
  const home = dirname(file)
  const imported = importDeck({
    name: basename(file),
    text: readFileSync(file, 'utf8'),
    separator: values.get('separator'),
    vertical: values.get('vertical'),
    read: (name) => readInside(home, name),
    check: problemsOf,
  })
  await write(folder, home, imported)
  report(basename(file), folder, imported)
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

const PICTURE = /!\[[^\]]*\]\((\S+?)(?:\s+"[^"]*")?\)/g

/** Written beside, then renamed: there is the whole deck or none. */
async function write(folder: string, home: string, { files }: Imported): Promise<void> {
  const beside = `${folder}.${process.pid}`
  try {
    await mkdir(join(beside, 'slides'), { recursive: true })
    for (const { name, text } of files) {
      await writeFile(join(beside, 'slides', name), text)
      for (const [, href = ''] of text.matchAll(PICTURE)) copyPicture(home, join(beside, 'slides'), decodeURI(href))
    }
    await rename(beside, folder)
  } finally {
    await rm(beside, { recursive: true, force: true })
  }
}

function copyPicture(home: string, slides: string, href: string): void {
  const from = resolve(home, href)
  const isInside = from.startsWith(home + sep) && resolve(slides, href).startsWith(slides + sep)
  if (isInside && existsSync(from) && statSync(from).isFile()) cpSync(from, join(slides, href), { recursive: true })
}

function report(name: string, folder: string, { losses, slides }: Imported): void {
  const place = relative(process.cwd(), folder)
  console.log(`${slides} slides of ${name} are in ${place}/slides.`)
  if (losses.length === 0) {
    console.log('Nothing was left out.')
    return
  }
  console.log(
    `\nNot kept as it was (${losses.length}):\n${losses.map((loss) => `  ${lossLine(name, loss)}`).join('\n')}`,
  )
}
