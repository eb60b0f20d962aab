/** A machine without any Chromium. */
import { expect, it } from 'vitest'
import { NO_CHROMIUM } from '../../src/chromium/launch'
import { DrawingSession, drawFigures, pruneFigures } from '../../src/figures/draw'
import { ACTORS } from '../fixtures/actors'
import { emptyProject, figureOf } from './fences'
import { session } from './session'

const none = () => new DrawingSession(() => Promise.reject(new Error(NO_CHROMIUM)))

const cached = figureOf('flowchart LR\n  accTitle: Boxes\n  accDescr: Two boxes.\n  A --> B')
const edited = figureOf('flowchart LR\n  accTitle: Boxes\n  accDescr: Two boxes.\n  A --> C')

it('shows what is cached, and says which figure it cannot draw', async () => {
  const root = emptyProject()
  const [first] = (await drawFigures([cached], { root, actors: ACTORS, files: [], session })).drawings
  const { drawings, problems } = await drawFigures([cached, edited], {
    root,
    actors: ACTORS,
    files: [],
    session: none(),
  })
  expect(drawings).toEqual([first, undefined])
  expect(problems).toMatchObject([{ rule: 'figure-no-browser', hint: NO_CHROMIUM }])
})

it('draws a cached figure anew when asked to', async () => {
  const root = emptyProject()
  await drawFigures([cached], { root, actors: ACTORS, files: [], session })
  const { problems } = await drawFigures([cached], { root, actors: ACTORS, files: [], fresh: true, session: none() })
  expect(problems).toMatchObject([{ rule: 'figure-no-browser' }])
})

it('removes drawings that no figure uses, and only those', async () => {
  const root = emptyProject()
  await drawFigures([cached, edited], { root, actors: ACTORS, files: [], session })
  expect(await pruneFigures([cached], { root })).toHaveLength(1)
  expect(await pruneFigures([cached], { root })).toEqual([])
  expect((await drawFigures([cached], { root, actors: ACTORS, files: [], session: none() })).problems).toEqual([])
})
