/** Finds slides by what a speaker remembers of them. */

export interface Named {
  /** From 1. */
  number: number
  name: string
}

/** Letters of Kazakh that are letters of their own, and how they are typed on a Russian keyboard. */
const KAZAKH: Record<string, string> = { ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и' }

/** Lower case without diacritics. */
export function fold(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replace(/[әғқңөұүһі]/g, (letter) => KAZAKH[letter] ?? letter)
}

/**
 * The slides whose names contain every word of the query, in any order, in the order of the deck; a slide with the
 * queried number comes first. An empty query finds all.
 */
export function findSlides<T extends Named>(query: string, slides: readonly T[]): T[] {
  const words = fold(query).split(/\s+/).filter(Boolean)
  const number = Number(query)
  const named = slides.filter((slide) => {
    const name = fold(slide.name)
    return slide.number !== number && words.every((word) => name.includes(word))
  })
  return [...slides.filter((slide) => words.length > 0 && slide.number === number), ...named]
}
