/** What comes from outside of the deck: links that were added to, windows of another shape, text set by the reader. */
import { expect, it } from 'vitest'
import { until } from '../drive/until'
import { LARGE, UPRIGHT, type Visitor } from '../visitor'

export function strangers(visitor: () => Visitor): void {
  it('presents the slide that a link names, whatever was added to it', async () => {
    const slide = visitor().idAt(0.4)
    for (const hash of [`${slide}?utm_source=letter`, `${slide}).`, `/${slide}`, slide.toUpperCase(), `${slide}%20`]) {
      await visitor().open(`#${hash}`)
      await expect.poll(() => visitor().place(), { message: hash }).toMatchObject({ hash: `#${slide}`, slide })
    }
  })

  it('says that a link names nothing, and keeps it', async () => {
    await visitor().open('#no-such-slide')
    const said = () => document.querySelector('.slip')?.textContent ?? ''
    await expect.poll(() => visitor().tab.evaluate(said)).toContain('“no-such-slide”')
    expect(await visitor().place()).toMatchObject({ hash: '#no-such-slide', slide: visitor().slides[0]?.id })
  })

  it('keeps the place in the article when the window gets wider and narrower', async () => {
    await visitor().open('?view=read', UPRIGHT)
    for (const part of [0.3, 0.7]) {
      const slide = visitor().idAt(part)
      await visitor().tab.evaluate((id) => location.assign(`#${id}`), slide)
      await visitor().reading(slide)
      for (const size of [LARGE, UPRIGHT]) {
        await visitor().resize(size)
        await until(
          visitor().tab,
          (id) => Math.abs((document.getElementById(id)?.getBoundingClientRect().top ?? 999) - 48) < 8,
          slide,
        )
      }
    }
  })

  it('is read where the reader spaces letters out, and presented again after', async () => {
    const slide = visitor().idAt(0.5)
    await visitor().open(`#${slide}`)
    await visitor().tab.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync('* { letter-spacing: 0.12em !important; line-height: 1.5 !important }')
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
      Object.assign(window, { sheet })
    })
    await visitor().reading(slide)
    await visitor().tab.evaluate(() => (window as unknown as { sheet: CSSStyleSheet }).sheet.replaceSync(''))
    await visitor().onStage(slide)
  })
}
