/** Hears of what could not be kept. */
export type Lose = (what: string) => void
