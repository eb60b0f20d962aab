import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readPrintOptions } from '../../src/print/options'
import { printDeck } from '../../src/print/print'
import { makeLecture } from '../fixtures/project'

it('the same slides give the same bytes, with a page for every step as well', async () => {
  const { root, remove } = makeLecture()
  const prints = [1, 2].map(() => mkdtempSync(join(tmpdir(), 'print-')))
  for (const out of prints) {
    const options = readPrintOptions(['deck', '--slides', '5-7', '--steps', '--gray', '--out', out])
    const [paper] = await printDeck(root, options, () => undefined)
    // Three slides, one of which has three steps.
    expect(paper?.pages).toBe(6)
  }
  remove()
  const [first, second] = prints.map((out) => readFileSync(join(out, 'deck.pdf')))
  expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true)
})
