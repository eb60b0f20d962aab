/** A few readers of untrusted values: each returns a copy with exactly the known shape, or undefined. */

export type Reader<T> = (value: unknown) => T | undefined

/** A string with a maximum length in UTF-16 code units. */
export const text =
  (longest: number): Reader<string> =>
  (value) =>
    typeof value === 'string' && value.length <= longest ? value : undefined

export const flag: Reader<boolean> = (value) => (typeof value === 'boolean' ? value : undefined)

/** A finite number, both ends included. */
export const number =
  (least: number, most: number): Reader<number> =>
  (value) =>
    typeof value === 'number' && value >= least && value <= most ? value : undefined

export const integer =
  (least: number, most: number): Reader<number> =>
  (value) =>
    Number.isInteger(value) ? number(least, most)(value) : undefined

export const literal =
  <const T extends string>(wanted: T): Reader<T> =>
  (value) =>
    value === wanted ? wanted : undefined

export const nothing: Reader<null> = (value) => (value === null ? null : undefined)

/** The first reader that reads it. */
export const any =
  <T extends readonly unknown[]>(...readers: { [K in keyof T]: Reader<T[K]> }): Reader<T[number]> =>
  (value) => {
    for (const read of readers) {
      const found = read(value)
      if (found !== undefined) return found
    }
    return undefined
  }

/** An array of `least` to `most` items that can all be read. */
export const list =
  <T>(read: Reader<T>, most: number, least = 0): Reader<readonly T[]> =>
  (value) => {
    if (!Array.isArray(value) || value.length < least || value.length > most) return undefined
    const items = value.map(read)
    return items.includes(undefined) ? undefined : (items as T[])
  }

/** Keys that an object of our own must never get. */
const isUnsafe = (key: string) => key === '__proto__'

const MOST_KEYS = 2000

/** An object with any keys the reader of keys reads. */
export const all =
  <T>(read: Reader<T>, readKey: Reader<string>): Reader<Readonly<Record<string, T>>> =>
  (value) => {
    if (!isObject(value)) return undefined
    const entries = Object.entries(value)
    const wrong = ([key, each]: [string, unknown]) =>
      isUnsafe(key) || readKey(key) === undefined || read(each) === undefined
    if (entries.length > MOST_KEYS || entries.some(wrong)) return undefined
    return Object.fromEntries(entries.map(([key, each]) => [key, read(each) as T]))
  }

type Fields = Record<string, Reader<unknown>>
type Read<F extends Fields> = { [K in keyof F]: F[K] extends Reader<infer T> ? T : never }

/** An object with exactly these fields. */
export const record =
  <F extends Fields>(fields: F): Reader<Read<F>> =>
  (value) => {
    if (!isObject(value) || Object.keys(value).length !== Object.keys(fields).length) return undefined
    const copy: Record<string, unknown> = {}
    for (const [name, read] of Object.entries(fields)) {
      const found = Object.hasOwn(value, name) ? read(value[name]) : undefined
      if (found === undefined) return undefined
      copy[name] = found
    }
    return copy as Read<F>
  }

/** An object whose field `tag` tells which other fields it has. */
export const variant =
  <T>(tag: string, kinds: Record<string, Fields>): Reader<T> =>
  (value) => {
    const kind = isObject(value) ? value[tag] : undefined
    if (typeof kind !== 'string' || !Object.hasOwn(kinds, kind)) return undefined
    return record({ [tag]: literal(kind), ...kinds[kind] })(value) as T | undefined
  }

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
