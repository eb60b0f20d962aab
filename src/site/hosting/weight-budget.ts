/** What a built deck weighs, by kind and against its budgets. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { asSent } from '../files/as-sent'
import { isFirst } from '../fonts/preload'
import { RefusalError } from '../refusal'
import { columns } from '../terminal/columns'

const WEIGHT_KINDS = [
  'page',
  'script',
  'talk, search, tools',
  'fonts',
  'fonts for other letters',
  'pictures',
  'share cards',
  'papers',
  'rest',
] as const
type WeightKind = (typeof WEIGHT_KINDS)[number]

interface KindWeight {
  files: number
  /** Uncompressed. */
  bytes: number
  /** As a host sends them (`asSent`). */
  sent: number
}

export type Weight = Record<WeightKind, KindWeight>

/** Weighs every file of a folder. */
export async function weigh(folder: string): Promise<Weight> {
  const asked = await preloadsOf(folder)
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const weight = Object.fromEntries(WEIGHT_KINDS.map((kind) => [kind, { files: 0, bytes: 0, sent: 0 }])) as Weight
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name)
    const bytes = await readFile(path)
    const kind = weight[kindOf(path.slice(folder.length + 1).replaceAll('\\', '/'), asked)]
    kind.files++
    kind.bytes += bytes.length
    kind.sent += asSent(entry.name, bytes).length
  }
  return weight
}

/** The fonts that the page asks for with every visit. */
async function preloadsOf(folder: string): Promise<ReadonlySet<string>> {
  const page = await readFile(join(folder, 'index.html'), 'utf8').catch(() => '')
  return new Set([...page.matchAll(/<link rel="preload" href="\.\/([^"]+)"/g)].map(([, name = '']) => name))
}

function kindOf(name: string, asked: ReadonlySet<string>): WeightKind {
  if (name === 'index.html' || /^assets\/favicon-/.test(name)) return 'page'
  // Fetched when somebody gives a talk, searches or opens something.
  if (/^speaker\/|^assets\/(room|search|tools|dialog)-/.test(name)) return 'talk, search, tools'
  if (/^assets\/(image|film)-/.test(name)) return 'pictures'
  if (name.startsWith('s/')) return 'share cards'
  if (name.endsWith('.pdf')) return 'papers'
  if (name.endsWith('.woff2')) return isFirst(name) || asked.has(name) ? 'fonts' : 'fonts for other letters'
  return /^assets\/.*\.js$/.test(name) ? 'script' : 'rest'
}

/**
 * What a first visit may weigh, in bytes as sent: script to present, the whole of it, the page as far as its first slide;
 * and the deck in one file, which is mailed around, in bytes on disk.
 */
export const BUDGETS = { script: 28_000, firstVisit: 160_000, firstSlide: 30_000, packed: 1_000_000 }

interface Budget {
  what: string
  /** In bytes as sent. */
  limit: number
  used: number
}

/**
 * The budgets of a built deck: script to present, and everything of a first visit but the letters of other scripts, of
 * which a visit loads what its text needs.
 */
export function budgetsOf(weight: Weight): Budget[] {
  const { page, script, fonts } = weight
  return [
    { what: 'script', limit: BUDGETS.script, used: script.sent },
    { what: 'first visit', limit: BUDGETS.firstVisit, used: page.sent + script.sent + fonts.sent },
  ]
}

/** One sentence for each budget that does not hold. */
export function brokenBudgets(weight: Weight): string[] {
  return budgetsOf(weight)
    .filter(({ limit, used }) => used > limit)
    .map(({ what, limit, used }) => `Too heavy: ${what} is ${kB(used)} compressed, and its budget is ${kB(limit)}.`)
}

/** Thrown by the build when a budget is broken; its message is the whole report. */
export class BudgetError extends RefusalError {
  constructor(weight: Weight) {
    super(`${weightTable(weight)}\n\n${brokenBudgets(weight).join('\n')}`)
    this.name = 'BudgetError'
    this.stack = ''
  }
}

/** Throws `BudgetError` when a budget does not hold. */
export function keepBudgets(weight: Weight): void {
  if (brokenBudgets(weight).length > 0) throw new BudgetError(weight)
}

/** The table of weights and budgets for the terminal. */
export function weightTable(weight: Weight): string {
  const kinds = WEIGHT_KINDS.filter((kind) => weight[kind].files > 0).map((kind) => {
    const { files, bytes, sent } = weight[kind]
    return [kind, String(files), kB(bytes), kB(sent)]
  })
  const budgets = budgetsOf(weight).map(({ what, limit, used }) => [what, kB(used), kB(limit), kB(limit - used)])
  return `${columns([['', 'files', 'on disk', 'sent'], ...kinds])}\n\n${columns([['budget', 'used', 'of', 'left'], ...budgets])}`
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
