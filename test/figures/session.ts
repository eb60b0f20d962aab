/** One page to draw on for all these tests of a worker: to start a browser and to load what draws takes longer than to draw. */
import { DrawingSession } from '../../src/figures/draw'

/** Starts with the first drawing, and ends with the worker. */
export const session = new DrawingSession()
