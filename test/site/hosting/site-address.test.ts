import { describe, expect, it } from 'vitest'
import { siteAddress } from '../../../src/site/hosting/site-address'

describe('the address of the site', () => {
  it('is the deck’s own setting before anything a host says', () => {
    const env = { SITE_ADDRESS: 'https://b.example/', CI_PAGES_URL: 'https://c.example/' }
    expect(siteAddress('https://a.example/deck', env)).toBe('https://a.example/deck/')
    expect(siteAddress(undefined, env)).toBe('https://b.example/')
  })

  it.each([
    [{ CI_PAGES_URL: 'https://group.gitlab.io/deck' }, 'https://group.gitlab.io/deck/'],
    [{ NETLIFY: 'true', URL: 'https://deck.netlify.app' }, 'https://deck.netlify.app/'],
    [{ CF_PAGES_URL: 'https://abc.deck.pages.dev' }, 'https://abc.deck.pages.dev/'],
    [{ SITE_ADDRESS: 'https://a.example/x/?from=mail#top' }, 'https://a.example/x/'],
  ])('comes from %j', (env, address) => {
    expect(siteAddress(undefined, env)).toBe(address)
  })

  it.each([
    [{}],
    [{ URL: 'https://elsewhere.example/' }],
    [{ SITE_ADDRESS: 'not an address' }],
    [{ SITE_ADDRESS: 'file:///deck/' }],
  ])('is unknown with %j', (env) => {
    expect(siteAddress(undefined, env)).toBeUndefined()
  })
})
