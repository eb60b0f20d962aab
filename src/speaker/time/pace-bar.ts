/** The talk as a line: its sections, how far it has come, and where it should be. The words beside it say the same. */

import type { ScheduleStatus } from '../../talk/pace'
import type { Plan } from '../../talk/plan'
import { element } from '../../ui/element'

const MINUTE = 60_000

export class PaceBar {
  readonly #sections = element('div', { class: 'bar-sections' })
  readonly #here = element('div', { class: 'bar-here' })
  readonly #apart = element('div', { class: 'bar-apart' })
  readonly #due = element('div', { class: 'bar-due' })
  readonly element = element(
    'div',
    { class: 'bar', 'aria-hidden': 'true' },
    this.#sections,
    this.#here,
    this.#apart,
    this.#due,
  )
  #plan: Plan | undefined

  show(plan: Plan, elapsed: number, { aheadMs }: ScheduleStatus): void {
    if (plan !== this.#plan) this.#divide(plan)
    this.#plan = plan
    const share = (ms: number) => Math.max(0, Math.min(1, ms / (plan.total * MINUTE || 1)))
    const [due, here] = [share(elapsed), share(elapsed + aheadMs)]
    this.element.dataset.pace = aheadMs < 0 ? 'behind' : 'ahead'
    place(this.#here, 0, here)
    place(this.#apart, Math.min(here, due), Math.abs(here - due))
    place(this.#due, due)
  }

  #divide({ slides }: Plan): void {
    const minutes = new Map<string, number>()
    for (const { section, minutes: own } of slides) minutes.set(section, (minutes.get(section) ?? 0) + own)
    const parts = [...minutes].map(([section, share]) => {
      // A numeral where the part has one; a name is cut off where it is longer than its part.
      const part = element('span', {}, section.split(' · ')[0] ?? '')
      part.style.flexGrow = String(share)
      return part
    })
    this.#sections.replaceChildren(...parts)
  }
}

function place({ style }: HTMLElement, from: number, width?: number): void {
  const percent = (share: number) => `${(share * 100).toFixed(2)}%`
  if (style.left !== percent(from)) style.left = percent(from)
  if (width !== undefined && style.width !== percent(width)) style.width = percent(width)
}
