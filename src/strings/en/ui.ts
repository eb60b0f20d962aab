/** What the stage, the article's search and the speaker page say alike. */

/** Of all these words: a BCP 47 tag. */
export const language: string = 'en'
export const close = 'Close'
export const appendix = (number: string) => `Appendix ${number}`
export const outsideCut = 'Outside the cut'
