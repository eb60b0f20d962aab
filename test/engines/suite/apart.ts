/** The deck where something is missing. */
import { expect, inject, it } from 'vitest'
import { hostFolder } from '../../../src/site/visit/static-host'
import { until } from '../drive/until'
import { articleFaults } from '../measure/article'
import { figureFaults } from '../measure/figures'
import { scaleFaults } from '../measure/scale'
import { LARGE, SIDEWAYS, SIZES, type Visitor } from '../visitor'
import { IN_ARTICLE } from './in-article'

/** Without scripts the page is an article with all its words, at each size. `visitor` has none. */
export function silent(visitor: () => Visitor): void {
  it.each(SIZES)('is an article with every slide at $width × $height', async (size) => {
    await visitor().open('', size)
    const { scripts, slides, hidden } = await visitor().tab.evaluate(() => ({
      scripts: 'stage' in document.documentElement.dataset,
      slides: document.querySelectorAll('.slides > section').length,
      hidden: [...document.querySelectorAll('.slides > section .headline')].filter((each) => !each.checkVisibility())
        .length,
    }))
    expect({ scripts, hidden }).toEqual({ scripts: false, hidden: 0 })
    expect(slides).toBeGreaterThan(2)
    expect(await visitor().tab.evaluate(articleFaults)).toEqual([])
    expect(await visitor().tab.evaluate(figureFaults, IN_ARTICLE)).toEqual([])
  })

  it('draws figures anew to their room when the window gets narrower and wider', async () => {
    await visitor().open('', LARGE)
    for (const size of [{ width: 1024, height: 768 }, SIDEWAYS, { width: 1024, height: 768 }]) {
      await visitor().resize(size)
      await until(visitor().tab, (width) => innerWidth === width, size.width)
      expect(await visitor().tab.evaluate(figureFaults, IN_ARTICLE), `${size.width} px`).toEqual([])
    }
  })
}

/** The host is gone after one visit. */
export function offline(visitor: () => Visitor): void {
  it('opens slides, the article, share pages and the speaker page when the host is gone after one visit', async () => {
    const { tab } = visitor()
    const host = await hostFolder(inject('dist'), { base: '/kept/' })
    const { address } = host
    await visitor().resize(LARGE)
    await tab.goTo(address)
    await visitor().ready()
    await tab.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    const slide = visitor().idAt(0.6)
    await host.close()
    await tab.goTo(`${address}?utm_source=gone#${slide}`)
    await visitor().ready()
    expect(await visitor().place()).toMatchObject({ view: 'present', slide })
    expect(await tab.evaluate(scaleFaults)).toEqual([])
    await visitor().goTo(visitor().id(1))
    await tab.goTo(`${address}?view=read#${slide}`)
    await visitor().ready()
    await visitor().reading(slide)
    expect(await complaintsBut(ICONS, visitor())).toEqual([])
    await tab.goTo(`${address}s/${slide}/`)
    await visitor().at(`#${slide}`)
    await visitor().ready()
    // A page that leads on while it still asks for something has that told by Firefox.
    await tab.complaints()
    await tab.goTo(`${address}speaker/`)
    await until(tab, () => document.querySelector('.elapsed'))
    expect(await complaintsBut(ICONS, visitor())).toEqual([])
  })
}

/** Browsers ask for icons past the service worker. */
const ICONS = /\/(favicon\.ico|icons?\/|[^/ ]*icon[^/ ]*\.(svg|png))/

async function complaintsBut(known: RegExp, visitor: Visitor): Promise<string[]> {
  return (await visitor.complaints()).filter((each) => !known.test(each))
}

/** `out/deck.html`, as it is packed, from disk. */
export function onDisk(visitor: () => Visitor): void {
  it('presents from disk: a deep link, steps, a reload, the way back', async () => {
    const { tab, stepped } = visitor()
    await visitor().resize(LARGE)
    await tab.goTo(`${inject('packed')}#${stepped.id}`)
    await visitor().ready()
    expect(await visitor().place()).toMatchObject({ view: 'present', slide: stepped.id, shown: 0 })
    expect(await tab.evaluate(scaleFaults)).toEqual([])
    await tab.press('ArrowRight', 'ArrowRight')
    await visitor().atStep(stepped.id, 2)
    await tab.reload()
    await visitor().ready()
    await visitor().atStep(stepped.id, 2)
    await visitor().goTo(visitor().id(-1))
    await tab.back()
    await visitor().onStage(stepped.id)
  })

  it('reads from disk', async () => {
    await visitor().resize(LARGE)
    await visitor().tab.goTo(`${inject('packed')}?view=read`)
    await visitor().ready()
    expect(await visitor().tab.evaluate(articleFaults)).toEqual([])
    expect(await visitor().tab.evaluate(figureFaults, IN_ARTICLE)).toEqual([])
  })
}
