/** How far ahead or behind the talk is. */
import { plural } from './plurals'

export const onTime = 'on time'
export const secondsAhead = (count: number) =>
  plural(count, { one: `${count} second ahead`, other: `${count} seconds ahead` })
export const secondsBehind = (count: number) =>
  plural(count, { one: `${count} second behind`, other: `${count} seconds behind` })
export const minutesAhead = (count: number) =>
  plural(count, { one: `${count} minute ahead`, other: `${count} minutes ahead` })
export const minutesBehind = (count: number) =>
  plural(count, { one: `${count} minute behind`, other: `${count} minutes behind` })
