import { slidesFound } from './search'

export const noSuchCut = 'Такой версии нет'
export const wholeDeckInstead = (asked: string) =>
  `Адрес указывает на версию «${asked}». К ней не относится ни один слайд, поэтому показывается вся презентация.`

export const clicker =
  'Пульту нужна из них только B или точка, для чёрного экрана. На сенсорном экране листайте пальцем.'
export const characterKeys = 'Клавиши с буквами и знаками включены'
export const systemTheme = 'Тёмная или светлая тема, как в системе'

export const allSlides = 'Все слайды'
export const keys = 'Клавиши'
export const present = 'Показывать'
export const wholeDeck = (slides: number) => `Вся презентация (${slidesFound(slides)})`
export const cutOf = (minutes: number, slides: number) => `Версия на ${minutes} мин (${slidesFound(slides)})`

export const keyDoes = {
  next: 'Следующий шаг или слайд',
  previous: 'Предыдущий шаг или слайд',
  first: 'Первый слайд',
  last: 'Последний слайд',
  goTo: 'Перейти к слайду или найти слова',
  overview: 'Все слайды',
  blackout: 'Чёрный экран',
  fullScreen: 'Полный экран',
  zoom: 'Увеличить рисунок и обратно',
  theme: 'Тёмная тема и обратно',
  read: 'Читать как статью',
  speaker: 'Страница докладчика, в отдельном окне',
  pointer: 'Лазерная указка и убрать её',
  pen: 'Перо: писать на слайде',
  clear: 'Стереть написанное',
  freeze: 'Удержать слайд, пока докладчик смотрит другое',
  help: 'Этот список клавиш',
  back: 'Назад к слайду',
}

export const keyNames = {
  ArrowRight: 'Вправо',
  ArrowDown: 'Вниз',
  ArrowLeft: 'Влево',
  ArrowUp: 'Вверх',
  PageDown: 'Page Down',
  PageUp: 'Page Up',
  Space: 'Пробел',
  'Shift+Space': 'Shift + пробел',
  Escape: 'Esc',
}
