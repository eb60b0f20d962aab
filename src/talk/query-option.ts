/** What a query asks for, also where something was added to the address. */

/** Letters and figures, which is all that the values of a deck's own options have. */
const VALUE = /[\p{L}\p{N}_-]+/u

/**
 * The value of an option in a query, without the bracket or the full stop of a sentence that an address was written in, and where a
 * mailer wrote `&amp;`; empty for an option without one, undefined where it is not asked for.
 */
export function queryOption(query: string, name: string): string | undefined {
  const value = new URLSearchParams(query.replaceAll('&amp;', '&')).get(name)
  return value === null ? undefined : (VALUE.exec(value)?.[0] ?? '')
}
