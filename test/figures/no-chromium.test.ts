/** A machine without any Chromium. */
import { expect, it, vi } from 'vitest'
import { NO_CHROMIUM } from '../../src/chromium/launch'
import { drawFigures, pruneFigures } from '../../src/figures/draw'
import { emptyProject, figureOf } from './fences'

const machine = vi.hoisted(() => ({ chromium: true }))
vi.mock('../../src/chromium/find', async (original) => {
  const find = await original<typeof import('../../src/chromium/find')>()
  return { findChromium: () => (machine.chromium ? find.findChromium() : undefined) }
})

const cached = figureOf('flowchart LR\n  accTitle: Boxes\n  accDescr: Two boxes.\n  A --> B')
const edited = figureOf('flowchart LR\n  accTitle: Boxes\n  accDescr: Two boxes.\n  A --> C')

it('shows what is cached, and says which figure it cannot draw', async () => {
  const root = emptyProject()
  machine.chromium = true
  const [first] = (await drawFigures([cached], { root, files: [] })).drawings
  machine.chromium = false
  const { drawings, problems } = await drawFigures([cached, edited], { root, files: [] })
  expect(drawings).toEqual([first, undefined])
  expect(problems).toMatchObject([{ rule: 'figure-no-browser', hint: NO_CHROMIUM }])
})

it('draws a cached figure anew when asked to', async () => {
  const root = emptyProject()
  machine.chromium = true
  await drawFigures([cached], { root, files: [] })
  machine.chromium = false
  const { problems } = await drawFigures([cached], { root, files: [], fresh: true })
  expect(problems).toMatchObject([{ rule: 'figure-no-browser' }])
})

it('removes drawings that no figure uses, and only those', async () => {
  const root = emptyProject()
  machine.chromium = true
  await drawFigures([cached, edited], { root, files: [] })
  machine.chromium = false
  expect(await pruneFigures([cached], { root })).toHaveLength(1)
  expect(await pruneFigures([cached], { root })).toEqual([])
  expect((await drawFigures([cached], { root, files: [] })).problems).toEqual([])
})
