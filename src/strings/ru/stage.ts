export const presentation = 'Показ'
export const buttons = {
  previous: 'Назад',
  next: 'Вперёд',
  overview: 'Все слайды',
  goTo: 'Перейти к слайду',
  fullScreen: 'Полный экран',
  zoom: 'Увеличить рисунок',
  speaker: 'Страница докладчика',
  pointer: 'Лазерная указка',
  pen: 'Перо',
  theme: 'Тёмная тема',
  read: 'Читать как статью',
  help: 'Клавиши',
}

export const blackScreen = 'Чёрный экран. Чтобы продолжить, щёлкните или нажмите пробел.'
export const lightTheme = 'Светлая тема'
export const notLoaded = 'Не удалось загрузить эту часть. Есть ли подключение к сети?'
export const stepOf = (step: number, count: number) => `Шаг ${step} из ${count}`
export const findSlide = 'Найти слайд'

export const slideOf = (number: number | string, count: number | string) => `Слайд ${number} из ${count}`
