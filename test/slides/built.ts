/** Has what stands in `slides/` built and printed for the tests of this talk, and serves it. */
import type { TestProject } from 'vitest/node'
import { begin } from '../setup/begin'
import { serve } from '../setup/serve'

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const end = await begin(project, ['talkDist', 'talkPacked', 'talkPapers'])
  const close = await serve(project, 'talkDist')
  return async () => {
    end()
    await close()
  }
}
