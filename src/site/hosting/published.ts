/** The list of published addresses grows with every build that is made to be hosted. */
import { join } from 'node:path'
import type { Published } from '../../deck/model'
import { ADDRESSES, writtenAddresses } from '../../deck/names/published-addresses'
import { replaceFile } from '../files/replace-file'

/**
 * Adds the slides' addresses to `slides/addresses.json`. Returns the new ones; nothing is
 * written when there are none.
 */
export async function addPublished(
  root: string,
  known: readonly Published[],
  slugs: readonly string[],
): Promise<string[]> {
  const listed = known.map(({ slug }) => slug)
  const added = slugs.filter((slug) => !listed.includes(slug))
  if (added.length === 0) return []
  await replaceFile(join(root, ADDRESSES), writtenAddresses([...listed, ...added]))
  return added
}

/** What is known of a finished build. */
interface Finished {
  published: readonly Published[]
  slugs: readonly string[]
  /** Where the deck will be found: `site` of deck.yaml, or the host that builds it. */
  address: string | undefined
}

/** As `addPublished`, once somebody may have the addresses: a build at home, which nobody asked to keep them, publishes nothing. */
export async function keepAddresses(root: string, finished: Finished, isPublished: boolean): Promise<string[]> {
  const { published, slugs, address } = finished
  return address || isPublished ? addPublished(root, published, slugs) : []
}
