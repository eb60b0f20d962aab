/** One visit to a page in a fresh profile, with everything that is measured on it. */
import type { Browser, CDPSession, Page } from 'playwright-core'
import { BEGUN, blockingIn } from './blocking'
import { type Conditions, impose } from './conditions'
import { paintingIn } from './painting'
import { type Received, receive } from './received'
import { startTrace } from './trace'
import { type Noted, swapByKey, watchKeys, watchLoad, watchSlide } from './watch'

interface VisitPlan {
  address: string
  conditions: Conditions
  /** True in the page once there is nothing left to wait for. */
  done: () => boolean | Promise<boolean>
  /** How often the key for the next slide is pressed. */
  presses?: number
  /** The page has two slides and no script: the key swaps them. */
  swaps?: boolean
}

export interface Visit extends Noted, Received {
  /** Script that was there when the page was done. */
  presenting: number
  /** What long tasks of the opening took of the main thread beyond 50 ms each, summed up, in ms. */
  blocking: number
  /** What each key takes of the main thread, with what comes right after its frame and with being measured, in ms. */
  work: number[]
  /** What each takes of it until its slide is painted, in ms. */
  painting: number[]
}

/** Makes the visit. Throws when the page is not `done` within half a minute. */
export async function visit(browser: Browser, plan: VisitPlan): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await impose(session, plan.conditions)
    const received = receive(session)
    await watch(page, plan)
    const opened = await startTrace(browser)
    await page.goto(plan.address)
    await page.waitForFunction(plan.done)
    await page.waitForFunction(() => (window as unknown as { noted: Noted }).noted.paint !== undefined)
    const presenting = received(Number.NaN).bytes.script ?? 0
    await rested(page, plan.conditions.rest)
    const blocking = blockingIn(await opened())
    const pressed = await startTrace(browser)
    const work = await pressKeys(page, session, plan.presses ?? 0)
    const painting = paintingIn(await pressed())
    const noted = await page.evaluate(() => (window as unknown as { noted: Noted }).noted)
    return { ...noted, blocking, work, painting, presenting, ...received(noted.paint ?? Number.NaN) }
  } finally {
    await context.close()
  }
}

async function watch(page: Page, { swaps }: VisitPlan): Promise<void> {
  // tsx (esbuild's `keepNames`) wraps each function in a call of `__name`, which the page does not have.
  await page.addInitScript(`performance.mark('${BEGUN}'); globalThis.__name = (value) => value`)
  for (const each of [watchLoad, watchSlide, watchKeys, ...(swaps ? [swapByKey] : [])]) await page.addInitScript(each)
}

/** Waits until the page has had no long task for so many ms: keys come after its opening. */
async function rested(page: Page, rest: number): Promise<void> {
  const start = await page.evaluate(() => performance.now())
  const isRested = ([since, wanted]: [number, number]) => {
    const { blockedUntil } = (window as unknown as { noted: Noted }).noted
    return performance.now() - Math.max(since, blockedUntil) > wanted
  }
  await page.waitForFunction(isRested, [start, rest] as [number, number], { polling: 100 })
}

/** What each key took of the main thread, with what the page does as soon as its frame is painted, in ms. */
async function pressKeys(page: Page, session: CDPSession, presses: number): Promise<number[]> {
  const work: number[] = []
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  for (let press = 0; press < presses; press++) work.push(await pressAtRest(page, session))
  return work
}

/** In ms: nobody presses the next key while the frame of the last one is still coming, nor what is put off for it. */
const BETWEEN_KEYS = 150

async function pressAtRest(page: Page, session: CDPSession): Promise<number> {
  await page.waitForTimeout(BETWEEN_KEYS)
  await page.evaluate(() => new Promise((rest) => requestIdleCallback(rest, { timeout: 2000 })))
  const before = await tasksOf(session)
  await page.keyboard.press('PageDown')
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))))
  return (await tasksOf(session)) - before
}

async function tasksOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN)
}
