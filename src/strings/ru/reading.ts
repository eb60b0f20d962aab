import { plural } from './plurals'

export const noSuchSlide = (name: string) => `Адрес указывает на «${name}», но слайда с таким именем нет.`
export const searchNotLoaded = 'Не удалось загрузить поиск. Есть ли подключение к сети?'
export const sourceMark = (number: string) => `источник ${number}`
export const sourceCitedOn = (number: string, headline: string) =>
  `Источник ${number}, цитируется на слайде: ${headline}`
export const slideNamed = (number: string, headline: string) => `Слайд ${number}: ${headline}`
export const sourceBackTo = (number: string, headline: string) => `Источник ${number}, назад к слайду: ${headline}`
export const scrollsSideways = (figure: string) => `Рисунок, прокручивается вбок: ${figure}`
export const enlargeFigure = (figure: string) => `Увеличить рисунок: ${figure}`
export const figureEnlarged = 'Рисунок увеличен'
export const figureBack = 'Рисунок снова на своём месте'
export const fullScreenRefused = 'Этот браузер не разрешает здесь полный экран.'

export const newerVersion = 'Есть более новая версия этой презентации.'
export const loadIt = 'Загрузить'
export const notKept = 'Эта презентация не сохранена на устройстве: при каждом открытии ей нужна сеть.'
export const kept = 'Эта презентация сохранена на устройстве и открывается без сети.'
export const keptButFor = (count: number) =>
  plural(count, {
    one: `Эта презентация сохранена на устройстве и открывается без сети, кроме ${count} файла, который не отдал сервер.`,
    few: `Эта презентация сохранена на устройстве и открывается без сети, кроме ${count} файлов, которые не отдал сервер.`,
    many: `Эта презентация сохранена на устройстве и открывается без сети, кроме ${count} файлов, которые не отдал сервер.`,
    other: `Эта презентация сохранена на устройстве и открывается без сети, кроме ${count} файла, которые не отдал сервер.`,
  })
