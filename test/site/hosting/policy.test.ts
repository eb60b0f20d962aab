import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { addPolicy, allowedIn, commonPolicy, packedPolicy, policyIn } from '../../../src/site/hosting/policy'

const page = (head: string) =>
  `<!doctype html>\n<html><head>\n<meta charset="utf-8">\n${head}</head><body></body></html>`
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

describe('the content policy', () => {
  it('names every inline piece by its hash and comes before all of them', () => {
    const built = addPolicy(page('<script>a()</script><style>b{}</style><script type="module" src="./c.js"></script>'))
    expect(built).toContain(`script-src 'self' ${hash('a()')}; style-src 'self' ${hash('b{}')};`)
    expect(built.indexOf('Content-Security-Policy')).toBeLessThan(built.indexOf('<script>'))
  })

  it('allows nothing inline where there is nothing inline', () => {
    expect(addPolicy(page(''))).toContain("script-src 'self'; style-src 'self';")
  })

  it('allows films of its own where the deck has some, and in a page that stands alone its data', () => {
    expect(policyIn(addPolicy(page('')))).not.toContain('media-src')
    const built = addPolicy(page(''), true)
    expect(policyIn(built)).toContain("img-src 'self'; media-src 'self'; connect-src")
    expect(commonPolicy([addPolicy(page('')), built])).toContain("media-src 'self'")
    expect(packedPolicy(allowedIn(built))).toContain('img-src data:; media-src data:')
  })

  it('lets data for search engines stand without a hash', () => {
    expect(addPolicy(page('<script type="application/ld+json">{}</script>'))).toContain("script-src 'self';")
  })

  it('does not allow what is put into the page after it', () => {
    const shell = addPolicy(page('<script>a()</script><style>b{}</style><!--deck-->'))
    const built = shell.replace('<!--deck-->', '<script>stranger()</script><style>x{}</style>')
    expect(policyIn(built)).not.toContain(hash('stranger()'))
    expect(allowedIn(built)).toEqual({ scripts: ['a()'], styles: ['b{}'] })
  })

  it('of several pages allows what each allows itself, once, and nothing that came later', () => {
    const first = addPolicy(page('<script>a()</script><style>b{}</style>')).replace(
      '</body>',
      '<style>x{}</style></body>',
    )
    const policy = commonPolicy([first, addPolicy(page('<style>b{}</style><style>c{}</style>'))])
    expect(policy).toContain(`script-src 'self' ${hash('a()')}; style-src 'self' ${hash('b{}')} ${hash('c{}')};`)
    expect(commonPolicy([addPolicy(page('<style>b{}</style>'))])).toBe(policyIn(addPolicy(page('<style>b{}</style>'))))
  })

  it('is missed where it is not', () => {
    expect(() => policyIn(page(''))).toThrow('carries no content policy')
  })

  it('of a page that stands alone allows its own pieces and no request', () => {
    const policy = packedPolicy({ scripts: ['a()'], styles: ['b{}'] })
    expect(policy).toContain(
      `default-src 'none'; script-src ${hash('a()')}; style-src ${hash('b{}')}; font-src data:; img-src data:; base-uri`,
    )
    expect(policy).not.toMatch(/'self'|connect-src|worker-src/)
  })
})
