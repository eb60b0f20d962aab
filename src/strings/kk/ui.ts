/** Of all these words: a BCP 47 tag. */
export const language: string = 'kk'
export const close = 'Жабу'
export const appendix = (number: string) => `Қосымша ${number}`
export const outsideCut = 'Бұл нұсқадан тыс'
