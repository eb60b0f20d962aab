export const presentation = 'Көрсетілім'
export const buttons = {
  previous: 'Артқа',
  next: 'Алға',
  overview: 'Барлық слайд',
  goTo: 'Слайдқа өту',
  fullScreen: 'Толық экран',
  zoom: 'Суретті үлкейту',
  speaker: 'Баяндамашы беті',
  pointer: 'Лазерлік нұсқағыш',
  pen: 'Қалам',
  theme: 'Қараңғы тақырып',
  read: 'Мақала ретінде оқу',
  help: 'Пернелер',
}

export const blackScreen = 'Қара экран. Жалғастыру үшін шертіңіз немесе бос орын пернесін басыңыз.'
export const lightTheme = 'Ашық тақырып'
export const notLoaded = 'Бұл бөлікті жүктеу мүмкін болмады. Желі қосулы ма?'
export const stepOf = (step: number, count: number) => `${step}-қадам, барлығы ${count}`
export const findSlide = 'Слайдты табу'

export const slideOf = (number: number | string, count: number | string) => `${number}-слайд, барлығы ${count}`
