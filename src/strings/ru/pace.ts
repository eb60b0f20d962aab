import { plural } from './plurals'

const seconds = (count: number) =>
  plural(count, {
    one: `${count} секунду`,
    few: `${count} секунды`,
    many: `${count} секунд`,
    other: `${count} секунды`,
  })

const minutes = (count: number) =>
  plural(count, {
    one: `${count} минуту`,
    few: `${count} минуты`,
    many: `${count} минут`,
    other: `${count} минуты`,
  })

export const onTime = 'по плану'
export const secondsAhead = (count: number) => `опережение на ${seconds(count)}`
export const secondsBehind = (count: number) => `отставание на ${seconds(count)}`
export const minutesAhead = (count: number) => `опережение на ${minutes(count)}`
export const minutesBehind = (count: number) => `отставание на ${minutes(count)}`
