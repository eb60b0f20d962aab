/** Has the lecture's papers, and those of a small deck, printed once for all tests that read them, and the lecture built. */
import type { TestProject } from 'vitest/node'
import { begin } from '../setup/begin'

export default (project: TestProject): Promise<() => void> => begin(project, ['papers', 'small', 'dist'])
