import { expect, it } from 'vitest'
import { withoutSigns } from '../../src/pages/inline-signs'
import { page } from '../../src/strings/en'

it.each([
  ['The envoy is Gore [correction: Gor], not Landau', 'The envoy is Gore, not Landau'],
  ['[ringed: Gore [sic]] is [struck out: not] named', 'Gore [sic] is not named'],
  ['Under Secretary [correction: Deputy [sic] Secretary]', 'Under Secretary'],
  ['neutral [query: ?], [struck out: a clause]', 'neutral, a clause'],
  ['stems from [insertion mark] [words missing]', 'stems from'],
  ['Nothing [sic] is signed here', 'Nothing [sic] is signed here'],
])('%s', (heard, written) => {
  expect(withoutSigns(heard, page)).toBe(written)
})
