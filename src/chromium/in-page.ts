/**
 * A function for a page, with those it uses. Only a function's own text gets into a page, so `main` and `uses` may use
 * nothing around themselves but each other and what a browser has, and stand in one file, where no bundler renames them.
 */
export function inPage<Values extends readonly unknown[], Result>(
  main: (...values: Values) => Result,
  uses: readonly ((...values: never[]) => unknown)[],
): (...values: Values) => Result {
  const parts = uses.map((each) => `const ${each.name} = ${each}`)
  // esbuild, which runs the sources, wraps functions in `__name` to keep their names.
  const text = ['const __name = (value) => value', ...parts, `return (${main})(...arguments)`].join('\n')
  return new Function(text) as (...values: Values) => Result
}
