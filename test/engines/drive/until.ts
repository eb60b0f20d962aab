import type { Tab } from './engine'

/** In ms: so long that only what never happens takes it. */
export const PATIENCE = 60_000

/** Waits until a function in the page returns something true, and returns it; throws with its text when it never does. */
export async function until<Arguments extends readonly unknown[], Result>(
  tab: Pick<Tab, 'evaluate'>,
  condition: (...values: Arguments) => Result,
  ...values: Arguments
): Promise<NonNullable<Awaited<Result>>> {
  const end = Date.now() + PATIENCE
  for (;;) {
    const result = await tab.evaluate(condition, ...values)
    if (result) return result
    if (Date.now() > end) throw new Error(`Never came true: ${String(condition)} with ${JSON.stringify(values)}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
