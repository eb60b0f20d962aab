/** What the stage, the article's search and the speaker page say alike. */

export const close = 'Close'
export const appendix = (number: string) => `Appendix ${number}`
export const outsideCut = 'Outside the cut'
