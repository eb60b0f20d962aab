/** What the command line of `npm run pdf` asks for. */
import { PAPER_SIZES, type PaperSize } from '../pages/printed/paper'
import { RefusalError } from '../site/refusal'
import { type Arguments, type CommandLine, readArguments, UsageError } from '../site/terminal/command-line'

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
}

export const PDF_LINE: CommandLine = {
  command: 'npm run pdf',
  about: `Prints the deck. Without a name all three are printed:
  deck      out/deck.pdf: one page a slide, as on the screen with all steps shown
  handout   out/handout.pdf: slides with the text for readers, tables, references; public
  script    out/script.pdf: slides with speaker notes and the clock; private`,
  names: VARIANTS,
  options: {
    steps: { about: 'a page for every step (deck)' },
    slides: { value: '3-7', about: 'only these slides, or 5 for one; with --cut, its numbers' },
    section: { value: '4', about: 'only this section: its number, label or name' },
    cut: { value: '20', about: 'the 20-minute cut: its slides, numbers and clock' },
    gray: { about: 'without colours' },
    paper: { value: 'letter', about: 'paper of handout and script; a4 unless told' },
    out: { value: 'folder', about: 'where to write; out unless told' },
    open: { about: 'open the first file at the end' },
  },
}

/** Thrown for what cannot be printed as asked; its message is one sentence with the remedy. */
export class PrintError extends RefusalError {}

/** What the arguments mean. Throws `UsageError` for what is ill-formed. */
export function printOptions({ names, switches, values }: Arguments): PrintOptions {
  const paper = values.get('paper') ?? 'a4'
  const known = PAPER_SIZES.find((each) => each === paper.toLowerCase())
  if (!known) throw new UsageError(`There is no paper "${paper}". Known: ${PAPER_SIZES.join(', ')}.`)
  const chosen = VARIANTS.filter((each) => names.includes(each))
  return {
    variants: chosen.length > 0 ? chosen : [...VARIANTS],
    steps: switches.has('steps'),
    slides: rangeOf(values.get('slides')),
    section: values.get('section'),
    cut: values.get('cut'),
    gray: switches.has('gray'),
    paper: known,
    out: values.get('out') ?? 'out',
    open: switches.has('open'),
  }
}

function rangeOf(written: string | undefined): PrintOptions['slides'] {
  if (written === undefined) return undefined
  const match = /^(\d+)(?:-(\d+))?$/.exec(written)
  const from = Number(match?.[1])
  const to = Number(match?.[2] ?? match?.[1])
  if (!match || from < 1 || to < from) {
    throw new UsageError(`"--slides ${written}" is no range of slides; write it like 3-7, or 5 for one.`)
  }
  return { from, to }
}

/** Reads a command line. Throws `UsageError` for what is unknown or ill-formed. */
export const readPrintOptions = (args: readonly string[]): PrintOptions => printOptions(readArguments(PDF_LINE, args))
