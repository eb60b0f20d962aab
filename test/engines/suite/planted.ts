/** Faults put into the page, each of which the checks have to find. */
import { beforeAll, expect, it } from 'vitest'
import { faultsOnCanvas } from '../../../src/site/overflow/canvas-faults'
import { articleFaults } from '../measure/article'
import { figureFaults } from '../measure/figures'
import { scaleFaults } from '../measure/scale'
import { smallWords } from '../measure/words'
import { zoomFaults } from '../measure/zoom'
import type { Visitor } from '../visitor'
import { IN_ARTICLE } from './in-article'

/** What each of the planted complaints is known by. */
const PLANTED = [/planted in the console/, /planted and uncaught/, /Content.Security.Policy/]

export function planted(visitor: () => Visitor): void {
  // Each spoils what no later one looks at.
  beforeAll(() => visitor().open())

  it('a slide with words that run out of it, and small ones', async () => {
    expect((await visitor().tab.evaluate(faultsOnCanvas)).filter(({ kind }) => kind !== 'small')).toEqual([])
    await visitor().tab.evaluate(() => {
      const line = document.createElement('p')
      line.textContent = 'much too long for a slide '.repeat(20)
      line.style.setProperty('white-space', 'nowrap')
      document.querySelector('.present .body')?.append(line)
    })
    expect(await visitor().tab.evaluate(smallWords)).toEqual([])
    await visitor().tab.evaluate(() => {
      document.querySelector<HTMLElement>('.present .headline')?.style.setProperty('font-size', '17px')
    })
    expect(await visitor().tab.evaluate(smallWords)).not.toEqual([])
    const kinds = (await visitor().tab.evaluate(faultsOnCanvas)).map(({ kind }) => kind)
    expect(kinds.some((kind) => kind === 'outside' || kind === 'hidden')).toBe(true)
  })

  it('small labels, and a small enlarged figure, on the stage', async () => {
    await visitor().show(visitor().drawn[0]?.id ?? '')
    await visitor().tab.evaluate(() => {
      for (const svg of document.querySelectorAll<SVGSVGElement>('.present svg')) {
        svg.style.setProperty('max-width', '60%')
        svg.style.setProperty('height', 'auto')
      }
    })
    expect(await visitor().tab.evaluate(figureFaults, { within: 'section.present', label: 18 })).not.toEqual([])
    await visitor().tab.press('z')
    await visitor().tab.evaluate(() => {
      document.querySelector<SVGSVGElement>('.figure[data-zoomed] svg')?.style.setProperty('max-height', '30%')
    })
    expect(await visitor().tab.evaluate(zoomFaults)).not.toEqual([])
  })

  it('an error of the console, an error that nobody caught, and a script that the policy forbids', async () => {
    await visitor().tab.evaluate(() => {
      console.error('planted in the console')
      setTimeout(() => {
        throw new Error('planted and uncaught')
      })
      const script = document.createElement('script')
      script.textContent = '1'
      document.body.append(script)
    })
    const said = await visitor().complaintsUntil((all) => PLANTED.every((each) => each.test(all.join('\n'))))
    expect(said.length).toBeGreaterThan(2)
  })
}

/** On the slide that is on show, which is left as it was. */
export function wrongScale(visitor: () => Visitor): void {
  it('would be found: a scale that is wrong by one in a hundred, and one upside down', async () => {
    for (const factor of [1.01, 0.99, -1, undefined]) {
      await visitor().tab.evaluate((by) => {
        const wanted = Math.min(innerWidth / 1280, innerHeight / 720)
        const canvas = document.querySelector<HTMLElement>('section.present .canvas')
        if (by === null) canvas?.style.removeProperty('transform')
        else canvas?.style.setProperty('transform', `scale(${wanted * by})`)
      }, factor ?? null)
      const faults = await visitor().tab.evaluate(scaleFaults)
      if (factor === undefined) expect(faults).toEqual([])
      else expect(faults).not.toEqual([])
    }
  })
}

/** In the article that is open, which is left as it was. */
export function wrongFigure(visitor: () => Visitor): void {
  it('would be found: a figure of the wrong size', async () => {
    for (const property of ['width', 'zoom'] as const) {
      await visitor().tab.evaluate((name) => {
        const svg = [...document.querySelectorAll<SVGSVGElement>('main .figure svg')].find(
          (each) => each.clientWidth > 0,
        )
        const value = name === 'width' ? `${(svg?.getBoundingClientRect().width ?? 0) * 0.9}px` : '0.5'
        svg?.style.setProperty('min-width', '0')
        svg?.style.setProperty(name, value)
      }, property)
      expect(await visitor().tab.evaluate(figureFaults, IN_ARTICLE)).not.toEqual([])
      await visitor().tab.evaluate((name) => {
        const svg = [...document.querySelectorAll<SVGSVGElement>('main .figure svg')].find(
          (each) => each.clientWidth > 0,
        )
        for (const each of ['min-width', name]) svg?.style.removeProperty(each)
      }, property)
      expect(await visitor().tab.evaluate(figureFaults, IN_ARTICLE)).toEqual([])
    }
  })
}

/** Leaves the article that is open with what it has planted. */
export function cutOff(visitor: () => Visitor): void {
  it('would be found to be cut off', async () => {
    await visitor().tab.evaluate(() => {
      const line = document.querySelector<HTMLElement>('main section p')
      line?.style.setProperty('white-space', 'nowrap')
      line?.style.setProperty('overflow', 'hidden')
      if (line) line.textContent = 'much too long for a line '.repeat(20)
    })
    expect(await visitor().tab.evaluate(articleFaults)).not.toEqual([])
  })
}
