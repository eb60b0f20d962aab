import { expect } from 'vitest'
import type { Size } from '../drive/engine'
import { scaleFaults } from '../measure/scale'
import type { Visitor } from '../visitor'

/** Turns a phone that reads, and expects that it presents the slide it has read, scaled to the window. */
export async function turned(visitor: Visitor, size: Size, slide: string): Promise<void> {
  await visitor.resize(size)
  // It is read until the turn is noticed.
  await visitor.onStage(slide)
  await visitor.ready()
  await expect.poll(() => visitor.place()).toMatchObject({ view: 'present', slide, hash: `#${slide}` })
  expect(await visitor.tab.evaluate(scaleFaults)).toEqual([])
}
