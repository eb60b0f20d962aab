/** Units as their module of `page/` gets them. The deck has read and checked them. */
import type { Actors, Figure } from '../../deck/model'
import type { FigureSource } from '../figure-source'
import { signsOf } from '../strip/read-strip'

/** Undefined when the deck could not read the units. Once they are drawn, complains about `units-words`: too many for a sheet. */
export function readUnitsFence({ units }: Figure, actors: Actors = {}): FigureSource | undefined {
  if (!units) return undefined
  return {
    title: units.title,
    description: units.description,
    text: JSON.stringify({ units, signs: signsOf(actors) }),
    problems: [],
    drawingProblem: (error) => ({
      rule: 'units-words',
      message: `There is no room for ${(JSON.parse(error) as string[]).map((words) => `"${words}"`).join(', ')}.`,
      hint: 'Say it in fewer or shorter words, give the group more "width", or leave a unit out.',
    }),
  }
}
