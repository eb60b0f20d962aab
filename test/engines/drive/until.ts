import type { Tab } from './engine'

/** In ms: so long that only what never happens takes it, however busy the machine is. */
export const PATIENCE = 120_000

/** Looks again and again until what it sees is true, and returns it; throws and names `what` when it never is. */
export async function eventually<Result>(what: string, look: () => Promise<Result>): Promise<NonNullable<Result>> {
  const end = Date.now() + PATIENCE
  for (;;) {
    const result = await look()
    if (result) return result
    if (Date.now() > end) throw new Error(`Never came true: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** What the engines say of a page that is left while it is asked. */
const LEFT =
  /context was destroyed|destroyed before query|no such frame|unload event|browsing context has been discarded|documentElement is null/i

/** Waits until a function in the page returns something true, and returns it. */
export function until<Arguments extends readonly unknown[], Result>(
  tab: Pick<Tab, 'evaluate'>,
  condition: (...values: Arguments) => Result,
  ...values: Arguments
): Promise<NonNullable<Awaited<Result>>> {
  return eventually(`${String(condition)} with ${JSON.stringify(values)}`, () =>
    tab.evaluate(condition, ...values).catch((error: unknown) => {
      if (LEFT.test(String(error))) return undefined
      throw error
    }),
  )
}
