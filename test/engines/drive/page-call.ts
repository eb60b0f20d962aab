/** A function and its arguments as text for a page, for protocols that know their own kinds of values only. */

/** The expression of a promise of the result, as JSON in `{ value }` or as `{ error }`. */
export function callText(run: (...values: never[]) => unknown, values: readonly unknown[]): string {
  // Some compilers mark named functions with a helper that the page does not have.
  return `(async () => {
    const __name = (value) => value
    try { return JSON.stringify({ value: await (${String(run)})(...${JSON.stringify(values)}) }) }
    catch (error) { return JSON.stringify({ error: String(error && error.stack || error) }) }
  })()`
}

/** The result of such a call. Throws what the page threw. */
export function resultOf<Result>(text: string): Result {
  const { value, error } = JSON.parse(text) as { value: Result; error?: string }
  if (error !== undefined) throw new Error(`In the page: ${error}`)
  return value
}
