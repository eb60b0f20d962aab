import { expect, it } from 'vitest'
import { PLACES } from '../setup/places'
import { differingPages } from './compare-pages'
import { bytesOf } from './paper'

it('every page looks like its slide on the screen: less than 0.4 % of pixels differ', async () => {
  expect(await differingPages(PLACES.dist, bytesOf('deck'))).toEqual([])
})
