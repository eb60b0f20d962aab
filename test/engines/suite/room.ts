/** Two windows of one profile: the room's and the speaker's. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Tab } from '../drive/engine'
import { until } from '../drive/until'
import { formulaFaults } from '../measure/formulas'
import { hasLetters, LARGE, type Visitor } from '../visitor'
import { ENLARGED } from './assistive'
import { places } from './formulas'

/** One speaker page for all that is looked at on it. */
export function room(visitor: () => Visitor): void {
  let opened: Tab | undefined
  const speaker = () => opened ?? expect.fail('The speaker page did not open')
  beforeAll(async () => {
    await visitor().fromStart()
    opened = await visitor().tab.beside()
    await opened.goTo(`${visitor().host.address}speaker/`)
    await following(opened)
  })
  afterAll(() => opened?.close())
  pictures(speaker)
  formulas(visitor, speaker)

  it('follows the speaker page and leads it: next, previous, go-to, black screen, freeze', async () => {
    await visitor().fromStart()
    await isAt(speaker(), 1)
    await leads(visitor(), speaker())
    await holds(visitor(), speaker())
    expect(await speaker().complaints()).toEqual([])
  })
}

function pictures(speaker: () => Tab): void {
  it.each([
    ENLARGED,
    LARGE,
  ])('has slides as large as their frames at $width × $height, and no line around their figures', async (size) => {
    await speaker().resize(size)
    await until(speaker(), () =>
      document.querySelector('.list-picture, .now-picture')?.shadowRoot?.querySelector('section'),
    )
    expect(await speaker().evaluate(ownRules)).toEqual([])
    expect(await speaker().evaluate(pictureFaults)).toEqual([])
    // As WebKit took the angle of `100cqw` before it was a registered length.
    await speaker().evaluate(scaleNow, 'scale(0.9)')
    expect(await speaker().evaluate(pictureFaults)).toHaveLength(1)
    await speaker().evaluate(scaleNow, '')
    expect(await speaker().evaluate(pictureFaults)).toEqual([])
  })
}

function formulas(visitor: () => Visitor, speaker: () => Tab): void {
  it('draws formulas on the speaker page: of the next slide and of the slide', async () => {
    const { before } = await places(visitor())
    await visitor().show(before)
    await drawsFormula(speaker(), '.next-picture')
    await speaker().press('ArrowRight')
    await drawsFormula(speaker(), '.now-picture')
  })
}

async function drawsFormula(speaker: Tab, frame: string): Promise<void> {
  await until(speaker, (host) => document.querySelector(host)?.shadowRoot?.querySelector('math'), frame)
  await until(speaker, hasLetters)
  expect(await speaker.evaluate(formulaFaults, frame)).toEqual([])
}

/** Until the speaker page shows the slide with this number. */
const isAt = (speaker: Tab, number: number) =>
  until(
    speaker,
    (wanted) => document.querySelector('.place')?.textContent?.match(/\d+/)?.[0] === String(wanted),
    number,
  )

/** Runs in the page. */
const scaleNow = (transform: string) =>
  document
    .querySelector('.now-picture')
    ?.shadowRoot?.querySelector<HTMLElement>('.canvas')
    ?.style.setProperty('transform', transform)

async function leads(room: Visitor, speaker: Tab): Promise<void> {
  const [first, second, third] = [room.id(0), room.id(1), room.id(2)]
  const steps = room.talk[0]?.steps ?? 0
  for (let press = 0; press <= steps; press++) await speaker.press('ArrowRight')
  await room.onStage(second)
  await speaker.press('ArrowLeft')
  await room.onStage(first)
  await room.show(third)
  await isAt(speaker, 3)
  await speaker.press('b')
  await until(room.tab, () => document.querySelector<HTMLElement>('.blackout')?.hidden === false)
  // Before it has heard of that, the key would blacken the room again.
  await until(speaker, () => document.querySelector('.controls [data-command="blackout"][aria-pressed="true"]'))
  await speaker.press('b')
  await until(room.tab, () => document.querySelector<HTMLElement>('.blackout')?.hidden === true)
}

/** Frozen, the room keeps its slide while the speaker looks elsewhere; either side may be loaded again. */
async function holds(room: Visitor, speaker: Tab): Promise<void> {
  const { slide: kept = '' } = await room.place()
  await speaker.press('h')
  await until(speaker, () => /frozen|freeze/i.test(document.querySelector('.flags')?.textContent ?? ''))
  await speaker.press('End')
  await isAt(speaker, room.talk.length)
  expect((await room.place()).slide).toBe(kept)
  await speaker.press('h')
  await room.onStage(room.id(-1))
  await speaker.reload()
  await following(speaker)
  await room.tab.reload()
  await room.ready()
  await until(room.tab, () => document.querySelector('.ink-layer'))
  await speaker.press('Home')
  await room.onStage(room.id(0))
}

/** The speaker page has found a room. */
async function following(speaker: Tab): Promise<void> {
  await until(speaker, () => {
    const message = document.querySelector<HTMLElement>('.message')
    return document.querySelector('.controls button') && message?.hidden === true
  })
}

/** Runs in the page: slides that are not drawn at the size of their frame, among those that are shown. */
const pictureFaults = () => {
  const frames = [...document.querySelectorAll('.now-picture, .next-picture, .list-picture')].filter(
    (each) => each.clientWidth > 0 && each.shadowRoot?.querySelector('.canvas'),
  )
  if (frames.length === 0) return ['no slide is shown']
  return frames.flatMap((frame) => {
    const { width = 0, height = 0 } = frame.shadowRoot?.querySelector('.canvas')?.getBoundingClientRect() ?? {}
    const isRight = [width / frame.clientWidth, height / frame.clientHeight].every((part) => Math.abs(part - 1) < 0.005)
    return isRight ? [] : [`${frame.className} is ${frame.clientWidth} wide, its slide ${width} × ${height}`]
  })
}

/** Runs in the page: rules of the page's own style that pictures of slides have taken for the deck's. */
const ownRules = () => {
  const root = document.querySelector('.now-picture')?.shadowRoot
  const layers = [...(root?.adoptedStyleSheets ?? [])].flatMap((sheet) => [...sheet.cssRules])
  const rules = layers.flatMap((rule) => ('cssRules' in rule ? [...(rule as CSSGroupingRule).cssRules] : [rule]))
  return rules.map(({ cssText }) => cssText).filter((text) => /\.(controls|clock-buttons|talk-time)\b/.test(text))
}
