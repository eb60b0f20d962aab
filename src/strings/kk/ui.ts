export const close = 'Жабу'
export const appendix = (number: string) => `Қосымша ${number}`
export const outsideCut = 'Бұл нұсқадан тыс'
