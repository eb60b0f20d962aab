import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { countConditions } from '../../../src/print/matterhorn/count'
import { listOf, sumsOf } from '../../../src/print/matterhorn/table'
import { VARIANTS } from '../../../src/print/options'
import { readingOf } from '../paper'

it('docs/pdf.md has the sums and the list as they are counted', async () => {
  const counted = VARIANTS.map(async (variant) => [variant, countConditions(await readingOf(variant))] as const)
  const counts = Object.fromEntries(await Promise.all(counted))
  const guide = readFileSync('docs/pdf.md', 'utf8')
  expect(guide).toContain(sumsOf(counts))
  expect(guide).toContain(listOf(counts))
})
