/** Which slides of a built deck do not fit their canvas, as a browser lays them out. */
import type { Page } from 'playwright-core'
import type { CanvasFault } from './canvas-fault'
import { faultsOnCanvas } from './canvas-faults'

/** A fault and the step at which it shows, from 1; 0 before the first, undefined when all steps are shown. */
export interface StepFault extends CanvasFault {
  step: number | undefined
}

/** Effects after which words that were on the slide are gone: only then is a step before the last fuller than the last. */
const VANISHING = '.fade-out, .fade-in-then-out'

/**
 * The faults of the slide on show with all its steps, and at each step where something vanishes on the way. A fault that
 * shows at several steps is told once.
 */
export async function measureSlide(page: Page): Promise<StepFault[]> {
  // tsx (esbuild's `keepNames`) wraps each function in a call of `__name`, which the page does not have.
  await page.evaluate('globalThis.__name = (value) => value')
  const whole = await page.evaluate(faultsOnCanvas)
  const faults: StepFault[] = whole.map((fault) => ({ ...fault, step: undefined }))
  const steps = await page.evaluate(countSteps, VANISHING)
  for (let step = 0; step < steps; step++) {
    await page.evaluate(showStep, step)
    const known = new Set(faults.map(({ message }) => message))
    const found = await page.evaluate(faultsOnCanvas)
    faults.push(...found.filter(({ message }) => !known.has(message)).map((fault) => ({ ...fault, step })))
  }
  if (steps > 0) await page.evaluate(showStep, Number.POSITIVE_INFINITY)
  return faults
}

/** Runs in the page: the number of steps of the slide on show if one of them takes words away, else 0. */
function countSteps(vanishing: string): number {
  const steps = [...document.querySelectorAll('section.present .fragment')]
  if (!steps.some((each) => each.matches(vanishing))) return 0
  return new Set(steps.map((each) => each.getAttribute('data-fragment-index'))).size
}

/** Runs in the page: sets the slide on show to a step as reveal.js does, without waiting for anything to fade. */
function showStep(step: number): void {
  const fragments = [...document.querySelectorAll('section.present .fragment')]
  const index = (each: Element) => Number(each.getAttribute('data-fragment-index'))
  const order = [...new Set(fragments.map(index))].sort((a, b) => a - b)
  const last = Math.min(step, order.length) - 1
  for (const each of fragments) {
    const place = order.indexOf(index(each))
    each.classList.toggle('visible', place <= last)
    each.classList.toggle('current-fragment', place === last)
  }
  for (const animation of document.getAnimations()) animation.finish()
}
