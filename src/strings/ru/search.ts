import { plural } from './plurals'

export const goToSlide = 'Перейти к слайду'
export const search = 'Поиск'
export const slidesList = 'Слайды'
export const whatToFind = 'Номер, часть заголовка или слова из текста'
export const inText = 'В тексте для чтения:'
export const nothingFound = 'Ни на одном слайде таких слов нет.'
export const slidesFound = (count: number) =>
  plural(count, {
    one: `${count} слайд`,
    few: `${count} слайда`,
    many: `${count} слайдов`,
    other: `${count} слайда`,
  })
