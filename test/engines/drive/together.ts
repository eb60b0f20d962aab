/** A function for a page that stands alone, as those it is made of do. */
export type Standing<Result> = () => Result

/** A function that runs in the page with these arguments. */
export function bound<Arguments extends readonly unknown[], Result>(
  run: (...values: Arguments) => Result,
  ...values: Arguments
): Standing<Result> {
  return new Function(`return (${run})(...${JSON.stringify(values)})`) as Standing<Result>
}

/** Several functions as one that returns what each of them does: a window is asked once for all, not once for each. */
export function together<Results extends readonly unknown[]>(
  ...runs: { [At in keyof Results]: Standing<Results[At]> }
): Standing<Results> {
  return new Function(`return [${runs.map((run) => `(${run})()`).join(', ')}]`) as Standing<Results>
}
