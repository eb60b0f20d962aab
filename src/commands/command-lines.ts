/** The commands: what may stand behind each, and the module that does it, loaded once that is known to be right. */
import { BENCH_LINE } from '../bench/options'
import { PDF_LINE } from '../print/options'
import type { Arguments, CommandLine } from '../site/terminal/command-line'

export interface Command {
  line: CommandLine
  load: () => Promise<{ runCommand: (given: Arguments) => Promise<void> }>
  /** The state in which it leaves things when it fails, in a sentence. */
  left?: string
}

const START_LINE: CommandLine = {
  command: 'npm start',
  about: 'Serves the deck with live reload, for this computer only, at an address that is printed.',
  options: {
    remote: {
      about: 'a phone in the network can drive the talk after scanning a code; all others see the public deck',
    },
  },
}

const NEW_LINE: CommandLine = {
  command: 'npm run new',
  about: 'Starts a deck of six slides in a folder, to be written over. Nothing that is there is changed.',
  operand: 'folder',
  options: { lang: { value: 'de', about: 'the language of its words and of the interface: en (default), de, kk, ru' } },
}

const IMPORT_LINE: CommandLine = {
  command: 'npm run import',
  about:
    'Turns a deck of reveal.js, reveal-md, Marp or Slidev into this dialect, in a new folder.\nLists what it could not keep.',
  operand: 'file',
  options: {
    to: { value: 'talk', about: 'the new folder; without it the name of the file' },
    separator: { value: '^---$', about: 'what separates slides, as a pattern, where the file does not say' },
    vertical: { value: '^--$', about: 'what separates vertical slides' },
  },
}

export const COMMANDS: Readonly<Record<string, Command>> = {
  new: { line: NEW_LINE, load: () => import('./new'), left: 'No deck was started.' },
  import: { line: IMPORT_LINE, load: () => import('./import'), left: 'Nothing was written.' },
  start: { line: START_LINE, load: () => import('./start') },
  check: {
    line: {
      command: 'npm run check',
      about: 'Prints every problem of the slides with its place. Exit code 1 when there are errors.',
      options: { json: { about: 'prints the problems as JSON, for editors and other programs' } },
    },
    load: () => import('./check'),
  },
  build: {
    line: {
      command: 'npm run build',
      about: 'Builds the public deck into dist/, and prints tables of its slides and of what they weigh.',
      options: {
        pdf: { about: 'deck.pdf and handout.pdf beside it, for readers to load' },
        publish: { about: 'keeps the addresses of its slides, as a build for a known site does' },
      },
    },
    load: () => import('./build'),
    left: 'Nothing was built; dist/ is as it was.',
  },
  pack: {
    line: {
      command: 'npm run pack',
      about: 'Makes the deck one file that opens from disk without a network: out/deck.html.',
      options: { 'with-notes': { about: 'out/deck-speaker.html beside it, with the notes; private' } },
    },
    load: () => import('./pack'),
    left: 'What was packed before is as it was.',
  },
  pdf: { line: PDF_LINE, load: () => import('./pdf'), left: 'What was printed before is as it was.' },
  figures: {
    line: {
      command: 'npm run figures',
      about: 'Draws every figure anew and removes drawings that no slide uses any more.',
      options: {},
    },
    load: () => import('./figures'),
  },
  bench: { line: BENCH_LINE, load: () => import('./bench') },
  chromium: {
    line: {
      command: 'node scripts/run.mjs chromium',
      about: 'Makes sure that there is a Chromium to test and draw with, installing one if need be.',
      options: {},
    },
    load: () => import('./chromium'),
  },
}
