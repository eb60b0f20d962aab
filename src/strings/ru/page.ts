import { plural } from './plurals'

export const skipContents = 'Пропустить содержание'
export const article = 'Статья'
export const contents = 'Содержание'
export const search = 'Поиск'
export const present = 'Показать'
export const darkTheme = 'Тёмная тема'
export const minutesToRead = (count: number) =>
  plural(count, {
    one: `чтение: ${count} минута`,
    few: `чтение: ${count} минуты`,
    many: `чтение: ${count} минут`,
    other: `чтение: ${count} минуты`,
  })
export const toKeep = 'Сохранить или распечатать:'
export const slidesFile = 'слайды'
export const handoutFile = 'раздаточный материал'
export const unfinished = 'Страница загрузилась не полностью. Обновите её, чтобы читать дальше.'

export const slide = 'слайд'
export const partOf = (part: number, count: number) => `Часть ${part} из ${count}`
export const minutes = (count: number) =>
  plural(count, {
    one: `${count} минута`,
    few: `${count} минуты`,
    many: `${count} минут`,
    other: `${count} минуты`,
  })
export const appendix = (number: string) => `Приложение ${number}`
export const asOf = (date: string) => `, по состоянию на ${date}`
export const range = (from: string | number, to: string | number) => `${from}–${to}`
export const toTheRoom = (time: string) => `Вопрос аудитории, ${time} мин:`

export const codeLines = (lines: string) => `строки ${lines}`
export const allCodeLines = 'все строки'

export const moves = 'Движущееся изображение: откройте, чтобы запустить, закройте, чтобы остановить'
export const captions = 'Субтитры'
/** Before the number of a footnote, and what its own number leads to. */
export const footnote = 'примечание'
export const backToText = (number: string) => `${number}, назад к тексту`

/** Before a task of a list, heard. */
export const taskDone = 'сделано'
export const taskOpen = 'не сделано'

export const figureMissing = 'Этот рисунок не удалось построить.'
export const figureInWords = 'Рисунок словами'
export const colours = 'Цвета:'
export const figureLinks = 'Ссылки на рисунке'

export const correction = 'исправление'
export const ringed = 'обведено'
export const underlined = 'подчёркнуто'
export const marked = 'выделено'
export const struckOut = 'зачёркнуто'
export const inserted = 'вставлено'
export const query = 'вопрос'
export const insertionMark = 'знак вставки'
export const wordsMissing = 'слова пропущены'

export const theData = 'Данные'
export const data = (measure: string) => `Данные: ${measure}`
export const series = 'Ряд'
export const figure = 'Значение'
export const figureIn = (units: string) => `Значение (${units})`
export const event = 'Событие'
export const period = 'Период'
export const commitment = 'Обязательство'
export const source = 'Источник'
export const note = 'Примечание'
export const noFigure = 'нет данных'
export const forecast = 'прогноз'
export const estimate = 'оценка'

export const claimsOnPage = (claims: string, count: number, all: number) =>
  plural(count, {
    one: `Утверждение ${claims} из ${all} в источнике`,
    few: `Утверждения ${claims} из ${all} в источнике`,
    many: `Утверждения ${claims} из ${all} в источнике`,
    other: `Утверждения ${claims} из ${all} в источнике`,
  })
/** Kinds of claims, below how many there are. */
export const claimKinds = {
  quotation: (count: number) => plural(count, { one: 'цитата', few: 'цитаты', many: 'цитат', other: 'цитаты' }),
  reported: (count: number) =>
    plural(count, {
      one: 'сообщение о факте',
      few: 'сообщения о фактах',
      many: 'сообщений о фактах',
      other: 'сообщения о фактах',
    }),
  interpretation: (count: number) =>
    plural(count, { one: 'истолкование', few: 'истолкования', many: 'истолкований', other: 'истолкования' }),
  forecast: (count: number) => plural(count, { one: 'прогноз', few: 'прогноза', many: 'прогнозов', other: 'прогноза' }),
}
export const citingSlides = (count: number) =>
  plural(count, { one: 'Слайд', few: 'Слайды', many: 'Слайды', other: 'Слайды' })
export const inLanguage = (language: string) => ` (язык: ${language})`
export const citedInText = 'Цитируется в тексте для чтения'
export const sourcesInReferences = (count: number) =>
  plural(count, {
    one: `${count} источник, см. список источников`,
    few: `${count} источника, см. список источников`,
    many: `${count} источников, см. список источников`,
    other: `${count} источника, см. список источников`,
  })
export const andOtherPublishers = (names: string, count: number) => `${names} + ещё ${count}`
export const undated = 'б. д.'
export const circa = (date: string) => `ок. ${date}`
/** The first of several authors. */
export const andOthers = (name: string) => `${name} и др.`

export const firstSlideOf = (title: string) => `Первый слайд презентации «${title}»`
export const theSlide = (headline: string) => `Слайд «${headline}»`
export const openSlideIn = (title: string) => `Открыть этот слайд в презентации «${title}»`
