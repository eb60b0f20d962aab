/** Has the deck built for all browser tests, and serves it. */
import type { TestProject } from 'vitest/node'
import { begin } from '../../setup/begin'
import { serve } from '../../setup/serve'

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const end = await begin(project, ['dist', 'packed'])
  const close = await serve(project, 'dist')
  return async () => {
    end()
    await close()
  }
}
