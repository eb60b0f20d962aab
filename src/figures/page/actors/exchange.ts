/** Two bands between the actor on the left and the middle: what it gives, and what it gets. */
import type { Exchange } from '../../actors/actors-fields'
import { segmentsOf, thickLine } from './lines'
import type { Scene } from './scene'
import { addLabel, type Input, type Sheet } from './sheet'

/** Two bands, each in the colour of who gives. */
export function addExchange(exchange: Exchange, input: Input, scene: Scene, sheet: Sheet): void {
  const { from, to, step, gives, gets } = exchange
  const { band, size } = scene.exchange
  const large = { ...scene, sizes: { ...scene.sizes, label: size } }
  for (const [plan, actor, words] of [
    [scene.exchange.gives, from, gives],
    [scene.exchange.gets, to, gets],
  ] as const) {
    const head = actor === from ? 'end' : 'start'
    sheet.under.push(thickLine(plan, { actor, step, head, size: band * 1.15 }, band, 'broad'))
    sheet.lines.push(...segmentsOf(plan))
    const ends = [actor, actor === from ? to : from]
    addLabel({ ends, words: `**${words}**`, step }, plan.label, input, large, sheet)
  }
}
