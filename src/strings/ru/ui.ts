/** Of all these words: a BCP 47 tag. */
export const language: string = 'ru'
export const close = 'Закрыть'
export const appendix = (number: string) => `Приложение ${number}`
export const outsideCut = 'Вне этой версии'
