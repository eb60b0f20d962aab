import { plural } from './plurals'

export const handout = 'Раздаточный материал.'
export const licensed = 'Текст и рисунки:'
export const quotations = '; цитаты принадлежат их правообладателям'
export const howToRead = 'Как это читать'
export const readSource =
  'Слайд передаёт разбираемый текст: его слова, его написание, его утверждения, со ссылкой только на него.'
export const readOthers = 'Слайд говорит, что подтверждают другие источники, и называет их.'
export const readAny = 'Слайд называет свои источники.'
export const theText = (title: string, publisher: string, date: string) => `Текст: «${title}», ${publisher}, ${date}.`
export const smallNumbers =
  'Маленькие цифры ведут к списку источников в конце, где у каждого источника указан адрес. Рядом с текстом слайда стоят его номер и его источники.'
export const contentsBySlide = 'Содержание по слайдам'
export const sourcesOf = (count: number) =>
  plural(count, { one: 'Источник', few: 'Источники', many: 'Источники', other: 'Источники' })
export const allReadOn = (date: string) => `Дата обращения ко всем адресам: ${date}.`
export const readOn = (date: string) => ` Дата обращения: ${date}.`

export const privateScript = 'Личное: текст выступления. Не для аудитории.'
export const privateFoot = (title: string) => `Личное: текст выступления · ${title}`
export const plan = (minutes: number) =>
  plural(minutes, {
    one: `План: ${minutes} минута`,
    few: `План: ${minutes} минуты`,
    many: `План: ${minutes} минут`,
    other: `План: ${minutes} минуты`,
  })
export const begins = 'Начало'
export const part = 'Часть'
export const slides = 'Слайды'
export const minutes = 'Минуты'
export const noNotes = 'Заметок нет.'
export const noTimePlanned = 'время не задано'
export const min = (count: number | string) => `${count} мин`
export const seconds = (count: number) => `${count} с`
export const appendixSlides = (numbers: string) => `приложение, ${numbers}`
export const slideOf = (numbers: string, total: number) => `слайд ${numbers} из ${total}`
export const pictureOf = (numbers: string) => `Изображение слайда ${numbers}`
export const citedInNotes = 'Цитируется в заметках'

export const toSlide = (headline: string) => `Слайд: ${headline}`
export const toSource = (number: number, publisher: string, title: string) =>
  `Источник ${number}: ${publisher}, ${title}`
