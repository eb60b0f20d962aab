import { beforeEach, describe, expect, inject, it } from 'vitest'
import { openDialog, slidesOf, told, walkOf } from '../support/present-page'
import {
  control,
  dot,
  drawOn,
  following,
  place,
  pressed,
  ready,
  seen,
  sharedTalk,
  showSlideWith,
  strokes,
} from '../support/speaker-page'

const talk = sharedTalk()
/** One talk for all of them: each begins on its first slide. */
beforeEach(async () => {
  await talk().room.evaluate(() => history.replaceState(null, '', location.pathname))
  await talk().speaker.keyboard.press('Home')
  await expect.poll(async () => (await seen(talk().speaker)).place).toMatch(/^Slide 1 of/)
})

describe('the speaker page', () => {
  it('moves the room by key and button, and follows it', async () => {
    const { room, speaker } = talk()
    const slides = await walkOf(room)
    const [first, second, third] = slides
    await speaker.keyboard.press('ArrowRight')
    await expect.poll(() => place(room)).toBe(`${second?.id} 0`)
    await control(speaker, 'next').click()
    await expect.poll(() => place(room)).toBe(`${third?.id} 0`)
    await expect.poll(async () => (await seen(speaker)).place).toBe(`Slide 3 of ${slides.length}`)
    expect((await seen(speaker)).words).toBe(slides[3]?.headline)
    await room.keyboard.press('ArrowLeft')
    await expect
      .poll(async () => (await seen(speaker)).picture)
      .toBe(`Slide 2 of ${slides.length}. ${second?.headline}`)
    await control(speaker, 'previous').click()
    await expect.poll(() => place(room)).toBe(`${first?.id} 0`)
    await speaker.keyboard.press('End')
    await expect.poll(() => place(room)).toBe(`${slides.at(-1)?.id} 0`)
    await expect.poll(async () => (await seen(speaker)).coming).toBe('End of the talk')
    await speaker.keyboard.press('Home')
    await expect.poll(() => place(room)).toBe(`${first?.id} 0`)
  })

  it('says which step is next, and shows what the room shows', async () => {
    const { room, speaker } = talk()
    const slug = await showSlideWith(room, '.figure .fragment')
    const steps = (await slidesOf(room)).find(({ id }) => id === slug)?.steps ?? 0
    await expect.poll(async () => (await seen(speaker)).coming).toBe(`Next: step 1 of ${steps}`)
    const coming = (await seen(speaker)).words
    expect(coming).not.toBe('')
    await speaker.keyboard.press(' ')
    await expect.poll(() => place(room)).toBe(`${slug} 1`)
    // What was announced is what came.
    const came = await room.$$eval('.present .current-fragment:not(.edgeLabel)', (all) =>
      all.map((each) => each.textContent),
    )
    expect(came.join(' ')).toContain(coming.split(', ')[0])
    await expect.poll(async () => (await seen(speaker)).place).toMatch(/, step 1 of \d+$/)
    const shown = (selector: string) =>
      speaker.$eval(selector, (host) => {
        const found = [...(host.shadowRoot?.querySelectorAll('.fragment.visible') ?? [])]
        return new Set(found.map((each) => each.getAttribute('data-fragment-index'))).size
      })
    expect(await shown('.now-picture')).toBe(1)
    expect(await shown('.next-picture')).toBe(Math.min(2, steps))
  })

  it('goes to any slide by its picture or its name', async () => {
    const { room, speaker } = talk()
    const slides = await slidesOf(room)
    await speaker.keyboard.press('o')
    const options = openDialog(speaker).locator('.list button')
    expect(await options.count()).toBe(slides.length)
    expect(await speaker.evaluate(() => document.activeElement?.getAttribute('aria-current'))).toBe('true')
    await speaker.keyboard.press('ArrowRight')
    await speaker.keyboard.press('Enter')
    await expect.poll(() => place(room)).toBe(`${slides[1]?.id} 0`)
    await control(speaker, 'overview').click()
    await options.nth(6).click()
    await expect.poll(() => place(room)).toBe(`${slides[6]?.id} 0`)
    await speaker.keyboard.press('g')
    await speaker.keyboard.type('10')
    await speaker.keyboard.press('Enter')
    await expect.poll(() => place(room)).toBe(`${(await walkOf(room))[9]?.id} 0`)
  })

  it('blackens the room, and gives the slide back; so does the room itself', async () => {
    const { room, speaker } = talk()
    const black = () => room.locator('.blackout').isVisible()
    await speaker.keyboard.press('b')
    await expect.poll(black).toBe(true)
    await expect.poll(() => pressed(speaker)).toEqual(['blackout'])
    expect((await seen(speaker)).flags).toBe('Black screen')
    // As in the room, a move only brings the slide back.
    const before = await place(room)
    await speaker.keyboard.press('ArrowRight')
    await expect.poll(black).toBe(false)
    expect(await place(room)).toBe(before)
    await room.keyboard.press('b')
    await expect.poll(() => pressed(speaker)).toEqual(['blackout'])
    await control(speaker, 'blackout').click()
    await expect.poll(black).toBe(false)
  })

  it('looks elsewhere while the room is frozen; the room catches up, and its own keys end it', async () => {
    const { room, speaker } = talk()
    const [first, second, third] = await walkOf(room)
    await control(speaker, 'freeze').click()
    await expect.poll(() => pressed(speaker)).toEqual(['freeze'])
    await speaker.keyboard.press('ArrowRight')
    await speaker.keyboard.press('ArrowRight')
    await expect.poll(async () => (await seen(speaker)).picture).toContain(third?.headline)
    expect((await seen(speaker)).flags).toBe('Frozen: the room keeps slide 1')
    expect(await place(room)).toBe(`${first?.id} 0`)
    await speaker.keyboard.press('h')
    await expect.poll(() => place(room)).toBe(`${third?.id} 0`)
    await room.keyboard.press('h')
    await expect.poll(() => pressed(speaker)).toEqual(['freeze'])
    await speaker.keyboard.press('ArrowRight')
    await expect.poll(async () => (await seen(speaker)).picture).toContain('Slide 4 of')
    await room.keyboard.press('ArrowLeft')
    await expect.poll(() => pressed(speaker)).toEqual([])
    await expect.poll(async () => (await seen(speaker)).picture).toContain(second?.headline)
  })

  it('enlarges a figure in the room, and sees it enlarged from there', async () => {
    const { room, speaker } = talk()
    await showSlideWith(room, '.figure svg')
    const zoomed = () => room.locator('.figure[data-zoomed]').count()
    await expect.poll(async () => (await seen(speaker)).picture).not.toContain('Slide 1 of')
    await control(speaker, 'zoom').click()
    await expect.poll(zoomed).toBe(1)
    await expect.poll(() => pressed(speaker)).toEqual(['zoom'])
    await speaker.keyboard.press('Escape')
    await expect.poll(zoomed).toBe(0)
    await room.keyboard.press('z')
    await expect.poll(() => pressed(speaker)).toEqual(['zoom'])
    expect((await seen(speaker)).flags).toBe('The figure fills the room’s screen')
    await room.keyboard.press('z')
    await expect.poll(() => pressed(speaker)).toEqual([])
  })

  it('turns the room dark and light, and itself without the room', async () => {
    const { room, speaker } = talk()
    const paper = (page: typeof room) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    const picture = () =>
      speaker.$eval(
        '.now-picture',
        (host) => getComputedStyle(host.shadowRoot?.querySelector('.canvas') ?? host).backgroundColor,
      )
    const [light, own] = [await paper(room), await paper(speaker)]
    await speaker.keyboard.press('d')
    await expect.poll(() => paper(room)).not.toBe(light)
    await expect.poll(picture).toBe(await paper(room))
    expect(await paper(speaker)).toBe(own)
    await room.keyboard.press('d')
    await expect.poll(picture).toBe(light)
    await speaker.keyboard.press('y')
    await expect.poll(() => paper(speaker)).not.toBe(own)
    expect(await paper(room)).toBe(light)
  })

  it('points and writes on the slide the room sees, and sees what is written there', async () => {
    const { room, speaker } = talk()
    await speaker.keyboard.press('l')
    const box = await speaker.locator('.surface').boundingBox()
    if (!box) throw new Error('no picture')
    await speaker.mouse.move(box.x + box.width / 4, box.y + box.height / 2)
    await expect.poll(async () => (await dot(room))?.map((each) => Math.round(each / 10))).toEqual([32, 36])
    await speaker.keyboard.press('Escape')
    await expect.poll(() => dot(room)).toBeUndefined()

    await control(speaker, 'pen').click()
    await drawOn(speaker, '.surface', [300, 200], [700, 500])
    await expect.poll(async () => (await strokes(room)).length).toBe(1)
    expect(await strokes(room)).toEqual(await strokes(speaker))
    const [x = 0, y = 0] = (await strokes(room))[0]?.split(' ').map(Number) ?? []
    expect([Math.abs(x - 300) < 4, Math.abs(y - 200) < 4]).toEqual([true, true])

    await room.keyboard.press('w')
    await drawOn(room, '.present .canvas', [100, 600], [900, 650])
    await expect.poll(async () => (await strokes(speaker)).length).toBe(2)
    expect((await strokes(speaker))[1]).toBe('100 600')
    await room.keyboard.press('Escape')

    await speaker.keyboard.press('ArrowRight')
    await expect.poll(() => strokes(room)).toEqual([])
    await speaker.keyboard.press('ArrowLeft')
    await expect.poll(async () => (await strokes(room)).length).toBe(2)
    await room.keyboard.press('c')
    await expect.poll(() => strokes(speaker)).toEqual([])
    expect(await strokes(room)).toEqual([])
  })

  it('keeps strokes on the words they were written on while a figure is enlarged', async () => {
    const { room, speaker } = talk()
    await showSlideWith(room, '.figure svg')
    await expect.poll(async () => (await seen(speaker)).picture).not.toContain('Slide 1 of')
    const target = () =>
      room.$eval('.present .figure svg', (svg) => {
        const box = [...svg.querySelectorAll('text')]
          .find((each) => getComputedStyle(each).visibility === 'visible')
          ?.getBoundingClientRect()
        return box ? [box.x + box.width / 2, box.y + box.height / 2] : []
      })
    const canvas = await room.locator('.present .canvas').boundingBox()
    const [x = 0, y = 0] = (await target()).map(
      (each, index) => ((each - ((index ? canvas?.y : canvas?.x) ?? 0)) * 1280) / (canvas?.width ?? 1),
    )
    await speaker.keyboard.press('l')
    const box = await speaker.locator('.surface').boundingBox()
    if (!box) throw new Error('no picture')
    await speaker.keyboard.press('z')
    await expect.poll(() => room.locator('.figure[data-zoomed]').count()).toBe(1)
    await speaker.mouse.move(box.x + (x * box.width) / 1280, box.y + (y * box.width) / 1280)
    await expect.poll(() => dot(room)).toBeDefined()
    const [tx = 0, ty = 0] = await target()
    const laser = await room.locator('.laser').boundingBox()
    const apart = Math.hypot(
      (laser?.x ?? 0) + (laser?.width ?? 0) / 2 - tx,
      (laser?.y ?? 0) + (laser?.height ?? 0) / 2 - ty,
    )
    expect(apart).toBeLessThan(8)
  })

  it('is one of two that do not fight', async () => {
    const { profile, room, speaker } = talk()
    const slides = await walkOf(room)
    const stops = slides.flatMap(({ id, steps }) => Array.from({ length: steps + 1 }, (_, step) => `${id} ${step}`))
    const other = await profile.newPage()
    await other.goto(`${inject('deckAddress')}speaker/`)
    await following(other)
    for (let turn = 0; turn < 3; turn++) {
      await speaker.keyboard.press('ArrowRight')
      await other.keyboard.press('ArrowRight')
    }
    await expect.poll(() => place(room)).toBe(stops[6])
    const number = slides.findIndex(({ id }) => id === stops[6]?.split(' ')[0]) + 1
    for (const page of [speaker, other])
      await expect.poll(async () => (await seen(page)).place).toContain(`Slide ${number} of ${slides.length}`)
    await other.keyboard.press('t')
    await expect.poll(() => speaker.locator('.clock-buttons button').first().textContent()).toBe('Go on')
    await other.close()
    await speaker.keyboard.press('ArrowLeft')
    await expect.poll(() => place(room)).toBe(stops[5])
  })

  it('follows the room that opened it, and leaves other windows of the deck alone', async () => {
    const { profile, room, speaker } = talk()
    const reader = await profile.newPage()
    await reader.goto(`${inject('deckAddress')}#corridor`)
    await ready(reader)
    await speaker.keyboard.press('ArrowRight')
    await expect.poll(async () => (await told(room)).title).toMatch(/^2 \//)
    expect((await told(reader)).slide).toBe('corridor')
    await reader.keyboard.press('ArrowRight')
    await speaker.keyboard.press('ArrowRight')
    await expect.poll(async () => (await told(room)).title).toMatch(/^3 \//)
  })
})
