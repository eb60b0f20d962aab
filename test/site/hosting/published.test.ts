import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addPublished, keepAddresses } from '../../../src/site/hosting/published'
import { siteAddress } from '../../../src/site/hosting/site-address'
import { makeProject, type Project } from '../../fixtures/project'

let project: Project
beforeEach(() => {
  project = makeProject()
})
afterEach(() => project.remove())

const published = (...slugs: string[]) => slugs.map((slug) => ({ slug, span: { file: 'f', start: 0, end: 1 } }))

describe('the list of published addresses', () => {
  it('grows by what is new and never shrinks', async () => {
    const path = join(project.root, 'slides/addresses.json')
    expect(await addPublished(project.root, published('old', 'both'), ['both', 'new'])).toEqual(['new'])
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ published: ['both', 'new', 'old'] })
    expect(readdirSync(join(project.root, 'slides')).filter((name) => name.includes('.new'))).toEqual([])
  })

  it('is not touched when nothing is new', async () => {
    expect(await addPublished(project.root, published('a', 'b'), ['a'])).toEqual([])
    expect(existsSync(join(project.root, 'slides/addresses.json'))).toBe(false)
  })

  it.each([
    ['at home keeps none', {}, undefined, false, []],
    ['with --publish keeps them', {}, undefined, true, ['a']],
    ['for the site of deck.yaml keeps them', {}, 'https://example.org/deck/', false, ['a']],
    ['by a host keeps them', { URL: 'https://deck.netlify.app', NETLIFY: 'true' }, undefined, false, ['a']],
  ])('of a build %s', async (_, env, site, isPublished, kept) => {
    const finished = { published: [], slugs: ['a'], address: siteAddress(site, env) }
    expect(await keepAddresses(project.root, finished, isPublished)).toEqual(kept)
    expect(existsSync(join(project.root, 'slides/addresses.json'))).toBe(kept.length > 0)
  })
})
