import { plural } from './plurals'

export const onTime = 'жоспар бойынша'
export const secondsAhead = (count: number) =>
  plural(count, { one: `${count} секунд алда`, other: `${count} секунд алда` })
export const secondsBehind = (count: number) =>
  plural(count, { one: `${count} секунд кейін`, other: `${count} секунд кейін` })
export const minutesAhead = (count: number) =>
  plural(count, { one: `${count} минут алда`, other: `${count} минут алда` })
export const minutesBehind = (count: number) =>
  plural(count, { one: `${count} минут кейін`, other: `${count} минут кейін` })
