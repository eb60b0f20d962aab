/** Ways through the deck that are not the arrow keys: history, reload, a window that changes its shape. */
import { expect, it } from 'vitest'
import { citation } from '../measure/citation'
import { scaleFaults } from '../measure/scale'
import { LARGE, SIDEWAYS, UPRIGHT, type Visitor } from '../visitor'
import { left } from './left'
import { turned } from './turned'

export function moves(visitor: () => Visitor): void {
  history(visitor)
  left(visitor)
  turns(visitor)
}

function history(visitor: () => Visitor): void {
  it('goes back and forward between slides', async () => {
    const target = visitor().idAt(0.6)
    await visitor().fromStart()
    await visitor().goTo(target)
    await visitor().tab.back()
    await visitor().onStage(visitor().id(0))
    await visitor().tab.forward()
    await visitor().onStage(target)
  })

  it('goes back and forward between a citation and its reference', async () => {
    await visitor().fromStart()
    const { slide, target } = await visitor().tab.evaluate(citation)
    await visitor().goTo(slide)
    await visitor().click(`.present .body a[href="#${target}"]`)
    await visitor().at(`#${target}`)
    const { slide: references = '' } = await visitor().place()
    expect(references).not.toBe(slide)
    await visitor().tab.back()
    await visitor().onStage(slide)
    await visitor().tab.forward()
    await visitor().onStage(references)
  })

  it.each([LARGE, SIDEWAYS])('keeps slide and step over a reload at $width × $height', async (size) => {
    const { stepped } = visitor()
    await visitor().fromStart()
    await visitor().goTo(stepped.id)
    await visitor().resize(size)
    await visitor().tab.press('ArrowRight', 'ArrowRight')
    await visitor().atStep(stepped.id, 2)
    await visitor().tab.reload()
    await visitor().ready()
    await visitor().atStep(stepped.id, 2)
    expect(await visitor().tab.evaluate(scaleFaults)).toEqual([])
  })
}

function turns(visitor: () => Visitor): void {
  it('presents the slide that is read when a phone is turned after a scroll, and reads it when turned back', async () => {
    const [first, second] = [visitor().idAt(0.25), visitor().idAt(0.5)]
    await visitor().open(`#${first}`, UPRIGHT)
    await visitor().scrollTo(second)
    await visitor().at(`#${second}`)
    await turned(visitor(), SIDEWAYS, second)
    await visitor().resize(UPRIGHT)
    await visitor().reading(second)
  })

  it('scales with the window it is drawn to', async () => {
    await visitor().fromStart()
    for (const size of [
      { width: 1180, height: 820 },
      { width: 1280, height: 720 },
      { width: 1600, height: 700 },
      LARGE,
    ]) {
      await visitor().resize(size)
      expect(await visitor().tab.evaluate(scaleFaults)).toEqual([])
    }
  })
}
