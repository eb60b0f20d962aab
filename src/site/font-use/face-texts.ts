/** Words by the family and the weight that they are set in. */

/** What may be set in a family at a weight; more than is, never less. */
export type TextOf = (family: string, weight: number) => string

/** What an element's text may be set in. */
export interface Fonts {
  families: ReadonlySet<string>
  weights: ReadonlySet<number>
  /** Its letters may be shown as capitals. */
  isCapital: boolean
}

/** As data: families, the weights of each, the words of each of these. */
export type WordsByFace = [family: string, [weight: number, words: string[]][]][]

export class FaceTexts {
  readonly #words: Map<string, Map<number, Set<string>>>

  constructor(words: WordsByFace = []) {
    this.#words = new Map(
      words.map(([family, byWeight]) => [family, new Map(byWeight.map(([weight, each]) => [weight, new Set(each)]))]),
    )
  }

  words(): WordsByFace {
    return [...this.#words].map(([family, byWeight]) => [
      family,
      [...byWeight].map(([weight, words]) => [weight, [...words]]),
    ])
  }

  add(text: string, { families, weights, isCapital }: Fonts): void {
    const words = `${text} ${isCapital ? text.toUpperCase() : ''}`.split(/\s+/).filter(Boolean)
    if (words.length === 0) return
    for (const family of families) {
      for (const weight of weights) {
        const known = this.#wordsAt(family, weight)
        for (const word of words) known.add(word)
      }
    }
  }

  readonly textOf: TextOf = (family, weight) =>
    [...(this.#words.get(family) ?? [])]
      .filter(([wanted]) => isNearest(weight, wanted))
      .flatMap(([, words]) => [...words])
      .join(' ')

  #wordsAt(family: string, weight: number): Set<string> {
    const byWeight = this.#words.get(family) ?? new Map<number, Set<string>>()
    const words = byWeight.get(weight) ?? new Set<string>()
    this.#words.set(family, byWeight.set(weight, words))
    return words
  }
}

/** Of plain and bold, which is all that the deck's families have (CSS Fonts 4, 5.2). */
const isNearest = (face: number, wanted: number): boolean => face > 500 === wanted > 500
