/**
 * This talk in one engine: every slide and step on the stage, and the whole article. What the engine under it does is looked at
 * on the lecture; this is whether these words and figures have room.
 *
 * One size on the stage: its canvas is always 1280 × 720 px and is scaled as a whole, which `test/engines` measures at four
 * sizes. Two of the article, whose lines and figures are laid out anew for each width: the narrowest, where most is cut off or
 * made smaller, and the one where a figure is drawn at its own size beside text.
 */
import { expect, it } from 'vitest'
import type { EngineName, Size } from '../../engines/drive/engine'
import { articleFaults } from '../../engines/measure/article'
import { figureFaults } from '../../engines/measure/figures'
import { IN_ARTICLE } from '../../engines/suite/in-article'
import { inEngine } from '../../engines/suite/in-engine'
import { walkFaults } from '../../engines/suite/stage'
import { UPRIGHT } from '../../engines/visitor'

const ARTICLE: readonly Size[] = [UPRIGHT, { width: 1024, height: 768 }]

export const walkThrough = (name: EngineName): Promise<void> =>
  inEngine(name, (visiting) => {
    const visitor = visiting(true)

    it('goes through every slide and step by the arrow key; nothing is clipped, overlaps, or has the wrong size', async () => {
      expect(visitor().slides.length).toBeGreaterThan(30)
      expect(await walkFaults(visitor())).toEqual([])
    })

    it.each(ARTICLE)('is an article with nothing cut off or of the wrong size at $width × $height', async (size) => {
      await visitor().open('?view=read', size)
      expect(await visitor().tab.evaluate(articleFaults)).toEqual([])
      expect(await visitor().tab.evaluate(figureFaults, IN_ARTICLE)).toEqual([])
    })
  })
