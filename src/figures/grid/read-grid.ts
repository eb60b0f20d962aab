/** A grid as its module of `page/` gets it. The deck has read and checked it. */
import type { Actors, Figure } from '../../deck/model'
import type { FigureSource } from '../figure-source'
import { signsOf } from '../strip/read-strip'

/** Undefined when the deck could not read the grid. Once it is drawn, complains about `grid-words`: too many for a cell. */
export function readGridFence({ grid }: Figure, actors: Actors = {}): FigureSource | undefined {
  if (!grid) return undefined
  return {
    title: grid.title,
    description: grid.description,
    text: JSON.stringify({ grid, signs: signsOf(actors) }),
    problems: [],
    drawingProblem: (error) => ({
      rule: 'grid-words',
      message: `There is no room for ${(JSON.parse(error) as string[]).map((words) => `"${words}"`).join(', ')}.`,
      hint: 'Say it in fewer or shorter words, give the column more "width", or leave a row or a column out.',
    }),
  }
}
