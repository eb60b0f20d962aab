/** The classes, ids and directions that elements of a page have or can come to have. */

/** The classes or the id of an element. */
const NAMES = /\s(?:class|id)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/gi

const DIRECTIONS = /\sdir\s*=\s*["']?(\w+)/gi

/** A word of script that may be a name it sets: neither what it asks for (`.name`) nor what a style in it says (`a:name`). */
const WORD = /(?<=["'`\s}={,])[\w-]+/g

/** The beginning or the end of a name that a script puts together. */
const PARTS = /([\w-]*-)(?=\$\{|["'`]\s*\+)|(?<=\}|\+\s*["'`])(-[\w-]+)/g

export interface Names {
  /** Whether an element may be of a class, or have an id, of that name. */
  isUsed: (name: string) => boolean
  /** Whether an element is written in a direction. */
  isDirected: (direction: string) => boolean
}

/** Reads a page's markups, and the scripts that may change it; no script changes a direction. */
export function elementNames(markups: readonly string[], scripts: readonly string[]): Names {
  const known = new Set([...markups.flatMap(writtenIn), ...scripts.flatMap((text) => text.match(WORD) ?? [])])
  const parts = new Set(scripts.flatMap((text) => text.match(PARTS) ?? []))
  const directions = new Set(
    markups.flatMap((text) => [...text.matchAll(DIRECTIONS)].map(([, each = '']) => each.toLowerCase())),
  )
  return {
    isUsed: (name) =>
      known.has(name) || [...parts].some((part) => (part.endsWith('-') ? name.startsWith(part) : name.endsWith(part))),
    isDirected: (direction) => directions.has(direction.toLowerCase()),
  }
}

const writtenIn = (markup: string): string[] =>
  [...markup.matchAll(NAMES)].flatMap(([, double, single, bare]) => (double ?? single ?? bare ?? '').split(/\s+/))
