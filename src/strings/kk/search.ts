import { plural } from './plurals'

export const goToSlide = 'Слайдқа өту'
export const search = 'Іздеу'
export const slidesList = 'Слайдтар'
export const whatToFind = 'Нөмір, тақырыптың бөлігі немесе мәтіндегі сөздер'
export const inText = 'Оқуға арналған мәтінде:'
export const nothingFound = 'Ешбір слайдта бұл сөздер жоқ.'
export const slidesFound = (count: number) => plural(count, { one: `${count} слайд`, other: `${count} слайд` })
