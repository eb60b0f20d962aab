/** Checks in one engine: one browser for all of them, a window for each part. */
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Engine, EngineName } from '../drive/engine'
import { NAMES, startEngine, whyNotRun } from '../drive/find'
import { Visitor } from '../visitor'

/** Opens a window on the project's deck for the checks of a part, and hands it to each of them. */
export type Visiting = (scripts: boolean) => () => Visitor

/** Where the engine is not there it is not run, and the one test says why; `npm test` repeats it at its end. */
export async function inEngine(name: EngineName, checks: (visiting: Visiting) => void): Promise<void> {
  const reason = await whyNotRun(name)
  describe(NAMES[name], () => {
    if (reason === undefined) checks(visitingIn(name))
    else it.skip(reason)
  })
}

function visitingIn(name: EngineName): Visiting {
  let engine: Engine | undefined
  beforeAll(async () => {
    engine = await startEngine(name)
  })
  afterAll(() => engine?.close())
  return (scripts) => {
    let visitor: Visitor | undefined
    beforeAll(async () => {
      if (engine) visitor = await Visitor.arrive(engine, inject('dist'), { scripts })
    })
    afterAll(() => visitor?.leave())
    // Whatever else a check looks at: nothing complains.
    afterEach(async () => expect(await visitor?.complaints()).toEqual([]))
    return () => visitor ?? expect.fail('The engine did not start')
  }
}
