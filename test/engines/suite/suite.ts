/** All checks of one engine: one browser, and one window for nearly everything. */
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Engine, EngineName } from '../drive/engine'
import { NAMES, startEngine, whyNotRun } from '../drive/find'
import { Visitor } from '../visitor'
import { offline, onDisk, silent, speaking } from './apart'
import { article } from './article'
import { assistive } from './assistive'
import { moves } from './moves'
import { planted } from './planted'
import { stage } from './stage'
import { strangers } from './strangers'
import { tools } from './tools'

/** Where the engine is not there it is not run, and the one test says why; `npm test` repeats it at its end. */
export async function checkEngine(name: EngineName): Promise<void> {
  const reason = await whyNotRun(name)
  describe(NAMES[name], () => {
    if (reason === undefined) checks(name)
    else it.skip(reason)
  })
}

function checks(name: EngineName): void {
  let engine: Engine | undefined
  beforeAll(async () => {
    engine = await startEngine(name)
  })
  afterAll(() => engine?.close())
  const visiting = (scripts: boolean) => {
    let visitor: Visitor | undefined
    beforeAll(async () => {
      if (engine) visitor = await Visitor.arrive(engine, inject('dist'), { scripts })
    })
    afterAll(() => visitor?.leave())
    // Whatever else a check looks at: nothing complains.
    afterEach(async () => expect(await visitor?.complaints()).toEqual([]))
    const there = (): Visitor => {
      if (!visitor) throw new Error('The engine did not start')
      return visitor
    }
    return there
  }
  describe('the deck', () => {
    const visitor = visiting(true)
    describe('on the stage', () => stage(visitor))
    describe('the article', () => article(visitor))
    describe('moves', () => moves(visitor))
    describe('tools', () => tools(visitor))
    describe('by ear and enlarged', () => assistive(visitor))
    describe('from outside', () => strangers(visitor))
    describe('without a network', () => offline(visitor))
    describe('in one file', () => onDisk(visitor))
    describe('the room', () => speaking(visitor))
    describe('would be found:', () => planted(visitor))
  })
  describe('without scripts', () => silent(visiting(false)))
}
