export const close = 'Закрыть'
export const appendix = (number: string) => `Приложение ${number}`
export const outsideCut = 'Вне этой версии'
