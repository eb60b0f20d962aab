import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { browser } from '../support/browser'
import { cameraOf } from '../support/contrast'
import { readPicture } from './picture'

/** 5 × 4 pixels of many colours, as pngjs writes them with a filter for each row. */
function written(filterType: 0 | 1 | 2 | 3 | 4, colorType: 2 | 6): Buffer {
  const png = new PNG({ width: 5, height: 4 })
  for (let at = 0; at < png.data.length; at++) png.data[at] = at % 4 === 3 ? 255 : (at * 37) % 256
  return PNG.sync.write(png, { filterType, colorType })
}

describe('a picture', () => {
  it.each([0, 1, 2, 3, 4] as const)('is read as pngjs reads it, whatever its rows lack: filter %i', (filter) => {
    for (const colours of [2, 6] as const) {
      const png = written(filter, colours)
      expect(readPicture(png).data.equals(PNG.sync.read(png).data)).toBe(true)
    }
  })

  it('of a page is what the page shows', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 180 } })
    await page.setContent(
      '<body style="margin: 0; background: #123456"><p style="margin: 0; background: #fedcba">Words',
    )
    const picture = await (await cameraOf(page))()
    const colourAt = (x: number, y: number) => picture.data.readUInt32BE((y * picture.width + x) * 4).toString(16)
    expect(picture).toMatchObject({ width: 320, height: 180 })
    expect([colourAt(319, 0), colourAt(319, 179)]).toEqual(['fedcbaff', '123456ff'])
    const shown = PNG.sync.read(await page.screenshot())
    expect(picture.data.equals(shown.data)).toBe(true)
    await page.close()
  })
})
