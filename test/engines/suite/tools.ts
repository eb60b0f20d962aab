/** What a speaker opens on the stage. */
import { beforeAll, describe, expect, it } from 'vitest'
import { eventually, until } from '../drive/until'
import { zoomFaults } from '../measure/zoom'
import { SIZES, spread, type Visitor } from '../visitor'

export function tools(visitor: () => Visitor): void {
  finding(visitor)
  describe('figures', () => figures(visitor))
  colours(visitor)
  describe('the black screen', () => black(visitor))
  cuts(visitor)
}

function finding(visitor: () => Visitor): void {
  it('goes to a slide by its number and puts the focus on its headline', async () => {
    await visitor().fromStart()
    const target = visitor().talk[6]
    await visitor().goTo(target?.id ?? '')
    const focused = () => document.activeElement?.textContent?.replace(/\s+/g, ' ').trim()
    await expect.poll(() => visitor().tab.evaluate(focused)).toBe(target?.headline)
  })

  it('finds a slide by words, marks them, and goes back where one came from', async () => {
    await visitor().fromStart()
    const { id, query } = visitor().findable
    await visitor().tab.press('/')
    await visitor().find(query)
    await visitor().onStage(id)
    const isMarked = () => [...CSS.highlights.values()].some((marks) => marks.size > 0)
    await expect.poll(() => visitor().tab.evaluate(isMarked)).toBe(true)
    await visitor().tab.press('Escape')
    expect(await visitor().tab.evaluate(() => CSS.highlights.size)).toBe(0)
    await visitor().tab.back()
    await visitor().onStage(visitor().id(0))
  })

  describe('dialogs', () => dialogs(visitor))
}

function dialogs(visitor: () => Visitor): void {
  beforeAll(async () => {
    await visitor().fromStart()
    await visitor().show(visitor().id(-1))
  })

  it('opens the list of keys and closes it', async () => {
    await visitor().tab.press('?')
    await visitor().dialog()
    expect(await visitor().tab.evaluate(outOfSight, '.sheet h2, .sheet-close')).toEqual([])
    await closed(visitor())
  })

  it.each(
    SIZES.slice(0, 3),
  )('keeps heading, field and close button of the dialog in sight at $width × $height', async (size) => {
    await visitor().resize(size)
    await visitor().tab.press('g')
    await visitor().dialog()
    expect(await visitor().tab.evaluate(outOfSight, '.sheet h2, .sheet input, .sheet-close')).toEqual([])
    await closed(visitor())
  })
}

async function closed({ tab }: Visitor): Promise<void> {
  await tab.press('Escape')
  await until(tab, () => !document.querySelector('dialog[open]'))
}

function figures(visitor: () => Visitor): void {
  beforeAll(() => visitor().fromStart())

  it.each([0, 1, 2])('enlarges a figure to the window and gives it back (%i of 0 to 2)', async (part) => {
    await visitor().show(spread(visitor().drawn, 3)[part]?.id ?? '')
    const before = await visitor().tab.evaluate(figureBox)
    await visitor().tab.press('z')
    await until(visitor().tab, () => 'zoomed' in document.documentElement.dataset)
    expect(await visitor().tab.evaluate(zoomFaults)).toEqual([])
    await visitor().tab.press('z')
    for (
      let more = 0;
      more < 3 && (await visitor().tab.evaluate(() => 'zoomed' in document.documentElement.dataset));
      more++
    ) {
      await visitor().tab.press('z')
    }
    expect(await visitor().tab.evaluate(figureBox)).toEqual(before)
  })
}

function colours(visitor: () => Visitor): void {
  it('has the dark theme in the article and in its figures, too', async () => {
    await visitor().open('?view=read')
    const light = await visitor().tab.evaluate(lightness)
    await visitor().click('.theme-switch')
    const dark = await visitor().tab.evaluate(lightness)
    expect(dark.paper).toBeLessThan(light.ink + 60)
    expect(dark.label - dark.paper).toBeGreaterThan(120)
  })

  it('turns dark and back, and stays what it was over a reload', async () => {
    await visitor().open()
    const light = await visitor().tab.evaluate(lightness)
    await visitor().tab.press('d')
    const dark = await visitor().tab.evaluate(lightness)
    expect(light.paper - light.ink).toBeGreaterThan(150)
    expect(dark.ink - dark.paper).toBeGreaterThan(150)
    await visitor().tab.reload()
    await visitor().ready()
    expect(await visitor().tab.evaluate(lightness)).toEqual(dark)
    await visitor().tab.press('d')
    expect(await visitor().tab.evaluate(lightness)).toEqual(light)
  })
}

function black(visitor: () => Visitor): void {
  beforeAll(() => visitor().fromStart())

  it.each(
    SIZES.slice(0, 3),
  )('blackens the whole screen, and any move brings the same slide back, at $width × $height', async (size) => {
    await visitor().resize(size)
    const { slide } = await visitor().place()
    await visitor().tab.press('b')
    await until(visitor().tab, () => document.querySelector<HTMLElement>('.blackout')?.hidden === false)
    expect(await visitor().tab.evaluate(blackFaults)).toEqual([])
    await visitor().tab.press('ArrowRight')
    expect(await visitor().tab.evaluate(() => document.querySelector<HTMLElement>('.blackout')?.hidden)).toBe(true)
    expect((await visitor().place()).slide).toBe(slide)
  })

  it('gives the slide back by Escape and by click', async () => {
    for (const end of [() => visitor().tab.press('Escape'), () => visitor().tab.clickAt(400, 300)]) {
      await visitor().tab.press('b')
      await until(visitor().tab, () => document.querySelector<HTMLElement>('.blackout')?.hidden === false)
      await end()
      await until(visitor().tab, () => document.querySelector<HTMLElement>('.blackout')?.hidden === true)
    }
  })
}

function cuts(visitor: () => Visitor): void {
  it('presents a cut: its slides and no other, counted', async () => {
    const { slides } = visitor()
    const minutes = Math.min(...slides.flatMap(({ cuts }) => cuts))
    const cut = slides.filter(({ cuts }) => cuts.includes(minutes))
    await visitor().open(`?cut=${minutes}`)
    for (const [index, { id, steps }] of cut.entries()) {
      const number = `${index + 1} / ${cut.length} `
      await eventually(`${id} is told to be ${number}`, async () => {
        const { slide, title } = await visitor().place()
        return slide === id && title.startsWith(number)
      })
      for (let press = 0; press <= steps && id !== cut.at(-1)?.id; press++) await visitor().tab.press('ArrowRight')
    }
  })

  it('says so when there is no such cut, and presents the whole deck', async () => {
    await visitor().open('?cut=9999')
    const whole = visitor().slides.filter(({ appendix }) => !appendix)
    await expect.poll(async () => (await visitor().place()).title).toContain(`1 / ${whole.length}`)
    await until(
      visitor().tab,
      () => document.body.textContent?.includes('9999') || document.querySelector('dialog[open]'),
    )
  })
}

/** Runs in the page. */
const figureBox = () => {
  const { left, top, width, height } =
    document.querySelector('.present .figure svg')?.getBoundingClientRect() ?? new DOMRect()
  return [left, top, width, height].map(Math.round)
}

/** Runs in the page: what of a dialog is outside the window or covered. */
function outOfSight(selector: string): string[] {
  const parts = [...document.querySelectorAll(selector)]
  if (parts.length === 0) return [`there is no ${selector}`]
  return parts
    .filter((part) => {
      const { left, top, right, bottom } = part.getBoundingClientRect()
      return left < 0 || top < 0 || right > innerWidth || bottom > innerHeight || bottom === top
    })
    .map((part) => part.outerHTML.slice(0, 60))
}

/** Runs in the page: how light paper, ink and the first label of a figure are, of 255. */
function lightness() {
  const light = (colour: string) => {
    const context = document.createElement('canvas').getContext('2d')
    if (!context) return Number.NaN
    context.fillStyle = colour
    context.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data
    return Math.round(0.2126 * red + 0.7152 * green + 0.0722 * blue)
  }
  const of = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.body)
  return {
    paper: light(
      of('.slides > section').backgroundColor === 'rgba(0, 0, 0, 0)'
        ? of('html').backgroundColor
        : of('.slides > section').backgroundColor,
    ),
    ink: light(of('.headline').color),
    label: light(of('.figure svg text').fill),
  }
}

/** Runs in the page. */
function blackFaults(): string[] {
  const cover = document.querySelector('.blackout')
  const { left, top, right, bottom } = cover?.getBoundingClientRect() ?? new DOMRect()
  const whole = left <= 0 && top <= 0 && right >= innerWidth && bottom >= innerHeight
  const over = [
    [5, 5],
    [innerWidth / 2, innerHeight / 2],
    [innerWidth - 5, innerHeight - 5],
  ].every(([x = 0, y = 0]) => cover?.contains(document.elementFromPoint(x, y)))
  const colour = getComputedStyle(cover ?? document.body).backgroundColor
  return [
    ...(whole ? [] : ['it does not fill the window']),
    ...(over ? [] : ['something lies over it']),
    ...(colour === 'rgb(0, 0, 0)' ? [] : [`it is ${colour}`]),
  ]
}
