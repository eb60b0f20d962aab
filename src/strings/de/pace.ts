import { plural } from './plurals'

export const onTime = 'im Plan'
export const secondsAhead = (count: number) =>
  plural(count, { one: `${count} Sekunde voraus`, other: `${count} Sekunden voraus` })
export const secondsBehind = (count: number) =>
  plural(count, { one: `${count} Sekunde zurück`, other: `${count} Sekunden zurück` })
export const minutesAhead = (count: number) =>
  plural(count, { one: `${count} Minute voraus`, other: `${count} Minuten voraus` })
export const minutesBehind = (count: number) =>
  plural(count, { one: `${count} Minute zurück`, other: `${count} Minuten zurück` })
