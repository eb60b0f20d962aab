/** Ink for grounds that are none of the theme's papers. */
import { contrast } from './tone'

export const WHITE = '#ffffff'
const BLACK = '#000000'

/** Black or white, whichever is read better on a colour (`#rrggbb`), with its contrast. */
export function inkFor(ground: string): { ink: string; ratio: number } {
  const [white, black] = [contrast(WHITE, ground), contrast(BLACK, ground)]
  return white > black ? { ink: WHITE, ratio: white } : { ink: BLACK, ratio: black }
}
