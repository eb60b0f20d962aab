/** Of all these words: a BCP 47 tag. */
export const language: string = 'de'
export const close = 'Schließen'
export const appendix = (number: string) => `Anhang ${number}`
export const outsideCut = 'Nicht in dieser Fassung'
