export const close = 'Schließen'
export const appendix = (number: string) => `Anhang ${number}`
export const outsideCut = 'Nicht in dieser Fassung'
