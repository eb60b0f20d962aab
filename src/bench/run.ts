/** All measurements of a run, one after another. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildDeck } from '../site/build'
import type { Bench, Measure, Row } from './bench'
import { measureCommands } from './commands'
import { measureEdit } from './edit'
import { makeProject } from './made-project'
import type { BenchOptions, BenchPart } from './options'
import { measurePeer } from './peer'
import { measurePlain } from './plain'
import { measurePrint } from './print'
import { measureScale } from './scale'
import { measureTalk } from './talk'
import { BENCH_CONDITIONS, QUICK_CONDITIONS } from './visit/conditions'
import { measureVisits } from './visits'

const MEASURES: Record<BenchPart, Measure> = {
  visits: measureVisits,
  plain: measurePlain,
  talk: measureTalk,
  print: measurePrint,
  commands: measureCommands,
  edit: measureEdit,
  scale: measureScale,
  peer: measurePeer,
}

/** The edited deck is as long as a talk of three quarters of an hour. */
const WHOLE = { presses: 10, lengths: [40, 1000], edited: 40, conditions: BENCH_CONDITIONS } as const
/** Less has no figure. */
const SHORT_DECK = 11
/** As few as a deck may have, and twice as many. */
const SHORT = { presses: 2, lengths: [4, 8], edited: SHORT_DECK, conditions: QUICK_CONDITIONS } as const

/**
 * Measures what was asked for, and gives each row when it is there. A short run measures a made-up deck, once and hardly
 * slowed down, and holds its rows against no budget: it shows that all is measured.
 */
export async function* runBench(
  { root: own, ...given }: Pick<Bench, 'root' | 'browser' | 'galley' | 'tell'>,
  { parts, rounds, short }: BenchOptions,
): AsyncGenerator<Row, void> {
  const scratch = await mkdtemp(join(tmpdir(), 'bench-'))
  const folder = join(scratch, 'dist')
  try {
    given.tell('Building the deck')
    const drawings = join(scratch, 'figures')
    const root = short ? await makeProject(scratch, SHORT_DECK, { drawings }) : own
    // As it would be hosted, without pictures for cards, which no visit loads.
    await buildDeck(root, folder)
    const bench = { ...given, root, folder, drawings, rounds, ...(short ? SHORT : WHOLE) }
    for (const part of parts) {
      for await (const row of MEASURES[part](bench)) yield short ? unlimited(row) : row
    }
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

const unlimited = ({ limit: _, ...row }: Row): Row => row
