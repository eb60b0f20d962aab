import type { Page } from 'playwright-core'
import { complete } from './present-page'

export interface Faces {
  /** How many of the deck's own have come. */
  loaded: number
  /** Families of those that were asked for and did not come. */
  missing: string[]
}

/**
 * What has become of a page's fonts once no more are asked for. A face that stands in until ours comes is a font of
 * the machine's, and fails wherever the machine has none such.
 */
export async function facesOf(page: Page): Promise<Faces> {
  await complete(page)
  return page.evaluate(() => {
    const own = [...document.fonts].filter(({ family }) => !family.includes('fallback'))
    const missing = own.filter(({ status }) => status === 'error').map(({ family }) => family)
    return { loaded: own.filter(({ status }) => status === 'loaded').length, missing }
  })
}
