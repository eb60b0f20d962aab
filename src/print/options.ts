/** What the command line of `npm run pdf` asks for. */
import { parseArgs } from 'node:util'
import { suggest } from '../deck/problem'
import { PAPER_SIZES, type PaperSize } from '../pages/printed/paper'
import { RefusalError } from '../site/refusal'

export const VARIANTS = ['deck', 'handout', 'script'] as const
export type Variant = (typeof VARIANTS)[number]

export interface PrintOptions {
  variants: Variant[]
  /** A page for every step of a slide; of the deck only. */
  steps: boolean
  /** Numbers from 1, both included; undefined for all. */
  slides?: { from: number; to: number } | undefined
  /** Number of a file of `slides/`, as in its name; or its label or name. */
  section?: string | undefined
  /** Minutes of a cut of the talk, as written; undefined for the whole deck. */
  cut?: string | undefined
  gray: boolean
  paper: PaperSize
  /** Folder for the files. */
  out: string
  /** Opens the first file when all are written. */
  open: boolean
  help: boolean
}

const KNOWN = {
  steps: { type: 'boolean', default: false },
  slides: { type: 'string' },
  section: { type: 'string' },
  cut: { type: 'string' },
  gray: { type: 'boolean', default: false },
  paper: { type: 'string', default: 'a4' },
  out: { type: 'string', default: 'out' },
  open: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

export const PRINT_HELP = `npm run pdf -- [deck] [handout] [script] [options]

  Without a name all three are printed:
    out/deck.pdf      one page a slide, as on the screen with all steps shown
    out/handout.pdf   slides with the text for readers, tables, references; public
    out/script.pdf    slides with speaker notes and the clock; private

  --steps          a page for every step (deck)
  --slides 3-7     only these slides; --slides 5 for one. With --cut, its numbers
  --section 4      only this section: its number, label or name
  --cut 20         the 20-minute cut: its slides, numbers and clock
  --gray           without colours
  --paper letter   paper of handout and script; a4 unless told
  --out folder     where to write; out unless told
  --open           open the first file at the end
  --help           this text
`

/** Thrown for what cannot be done as asked; its message is one sentence with the remedy. */
export class PrintError extends RefusalError {}

/** Reads the arguments. Throws `PrintError` for what is unknown or ill-formed. */
export function readPrintOptions(args: readonly string[]): PrintOptions {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: KNOWN,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  for (const token of tokens) {
    if (token.kind === 'option' && !(token.name in KNOWN)) {
      throw new PrintError(`There is no option "--${token.name}". ${suggest(token.name, Object.keys(KNOWN))}`)
    }
  }
  const unknown = positionals.find((name) => !isVariant(name))
  if (unknown !== undefined) throw new PrintError(`There is no "${unknown}" to print. ${suggest(unknown, VARIANTS)}`)
  const paper = PAPER_SIZES.find((each) => each === String(values.paper).toLowerCase())
  if (!paper) throw new PrintError(`There is no paper "${values.paper}". Known: ${PAPER_SIZES.join(', ')}.`)
  const chosen = positionals.filter(isVariant)
  return {
    variants: chosen.length > 0 ? chosen : [...VARIANTS],
    steps: values.steps === true,
    slides: rangeOf(values.slides),
    section: textOf('section', values.section),
    cut: textOf('cut', values.cut),
    gray: values.gray === true,
    paper,
    out: textOf('out', values.out) ?? 'out',
    open: values.open === true,
    help: values.help === true,
  }
}

const isVariant = (name: string): name is Variant => VARIANTS.some((each) => each === name)

function textOf(name: string, value: string | boolean | undefined): string | undefined {
  if (value === true || value === '') throw new PrintError(`"--${name}" needs a value; --help shows how.`)
  return value || undefined
}

function rangeOf(value: string | boolean | undefined): PrintOptions['slides'] {
  const written = textOf('slides', value)
  if (written === undefined) return undefined
  const match = /^(\d+)(?:-(\d+))?$/.exec(written)
  const from = Number(match?.[1])
  const to = Number(match?.[2] ?? match?.[1])
  if (!match || from < 1 || to < from) {
    throw new PrintError(`"--slides ${written}" is no range of slides; write it like 3-7, or 5 for one.`)
  }
  return { from, to }
}
