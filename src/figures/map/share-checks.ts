/** Whether the widths of a map's routes say what they measure: in a key, or in the words at their figures. */
import type { FigureProblem } from '../problems'
import type { MapFields, SpanOf } from './map-fields'

/** `map-share`: shares are parts of one whole, and a key explains them all. */
export function checkShares({ routes, key }: MapFields, spanOf: SpanOf): FigureProblem[] {
  const first = routes.findIndex(({ share }) => share)
  const wrong = (at: FigureProblem['at'], message: string, hint: string) => [{ rule: 'map-share', at, message, hint }]
  if (first < 0) {
    const hint = 'Give a route its "share", or leave the key out.'
    return key ? wrong(spanOf(['key']), 'The key explains widths, and no route has a share.', hint) : []
  }
  const at = spanOf(['routes', first, 'share'])
  const sum = routes.reduce((all, { share }) => all + (share?.value ?? 0), 0)
  if (sum > 1.0001)
    return wrong(at, `The shares add to ${Math.round(sum * 100)} per cent.`, 'They are parts of one whole.')
  if (!key || sum > 0.9999 || key.rest) return []
  const rest = Math.round((1 - sum) * 100)
  const hint = 'Add "rest" to the key: how the others go.'
  return wrong(spanOf(['key']), `The key does not say what the other ${rest} per cent are.`, hint)
}
