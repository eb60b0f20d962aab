/** A function and its arguments as text for a page, for protocols that know their own kinds of values only. */

/**
 * The expression of the result, or of a promise of it, as JSON in `{ value }` or as `{ error }`. What is no promise does not
 * become one: where scripts are switched off, Firefox settles none.
 */
export function callText(run: (...values: never[]) => unknown, values: readonly unknown[]): string {
  // Some compilers mark named functions with a helper that the page does not have.
  return `(() => {
    const __name = (value) => value
    const done = (value) => JSON.stringify({ value })
    const failed = (error) => JSON.stringify({ error: [error, error && error.stack].join(' ') })
    try {
      const result = (${String(run)})(...${JSON.stringify(values)})
      return result && typeof result.then === 'function' ? result.then(done, failed) : done(result)
    } catch (error) { return failed(error) }
  })()`
}

/** The result of such a call. Throws what the page threw. */
export function resultOf<Result>(text: string): Result {
  const { value, error } = JSON.parse(text) as { value: Result; error?: string }
  if (error !== undefined) throw new Error(`In the page: ${error}`)
  return value
}
