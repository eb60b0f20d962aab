import { plural } from './plurals'

export const title = 'Пульт'
export const titleAt = (place: string) => `${place} – Пульт`
export const needsScripts = 'Пульту нужны скрипты. Разрешите их для этой страницы.'
export const slides = 'Слайды'
export const previous = 'Назад'
export const next = 'Вперёд'
export const blackScreen = 'Чёрный экран'
export const startClock = 'Запустить часы'
export const pauseClock = 'Приостановить'
export const goOn = 'Продолжить'
export const reset = 'Сбросить'

export const connecting = 'Подключение …'
export const reconnecting = 'Восстановление связи …'
export const connectedAgain = 'Связь восстановлена'
export const codeNotValid = 'Этот код больше не действует'
export const scanAgain =
  'Код годится для одного телефона на десять минут. Нажмите Enter там, где запущена презентация, и отсканируйте новый.'
export const openElsewhere = 'Пульт открыт в другой вкладке'
export const useHere = 'Использовать здесь'
export const anotherDrives = 'Управляет другой телефон'
export const takeOver = 'Взять управление'
export const openDeck = 'Откройте презентацию на компьютере'
export const noWindow = 'Там её пока не показывает ни одно окно.'

export const slideOf = (number: number, count: number) => `Слайд ${number} из ${count}`
export const outsideCut = 'Вне этой версии'
export const stepOf = (step: number, count: number) => `шаг ${step} из ${count}`
export const stepHeard = (step: number, count: number) => `Шаг ${step} из ${count}`
export const nextIs = (headline: string) => `Далее: ${headline}`
export const noNotes = 'Заметок нет.'
export const screenBlack = 'чёрный экран'
export const roomFrozen = 'показ приостановлен'
export const becameBlack = 'Экран чёрный'
export const showsSlide = 'На экране слайд'
export const becameFrozen = 'Показ приостановлен'
export const notFrozen = 'Показ больше не приостановлен'

export const ofMinutes = (count: number) => `из ${count} мин`
export const clockRuns = 'Часы идут'
export const clockStands = 'Часы стоят'
export const timeIsUp = 'Время вышло'
export const minutesLeft = (count: number) =>
  plural(count, {
    one: `Осталась ${count} минута`,
    few: `Остались ${count} минуты`,
    many: `Осталось ${count} минут`,
    other: `Осталось ${count} минуты`,
  })
