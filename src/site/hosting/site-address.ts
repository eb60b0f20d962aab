/** Where the deck will be found on the web. */

/** What a host's build tells about the address of the site, the first that is set counts. */
const VARIABLES = ['SITE_ADDRESS', 'CI_PAGES_URL', 'URL', 'CF_PAGES_URL'] as const

/** `URL` means an address only where Netlify set it. */
const isMeant = (name: string, env: Environment) => name !== 'URL' || env.NETLIFY === 'true'

export type Environment = Readonly<Record<string, string | undefined>>

/**
 * The deck's address, ending in `/`: `site` of `deck.yaml`, else what the host says (`SITE_ADDRESS` by hand or from
 * GitHub's `configure-pages`, `CI_PAGES_URL` of GitLab, `URL` of Netlify, `CF_PAGES_URL` of Cloudflare). Undefined when
 * nobody says, and for what is no web address: the deck works without one.
 */
export function siteAddress(setting: string | undefined, env: Environment): string | undefined {
  const found = setting ?? VARIABLES.filter((name) => isMeant(name, env)).flatMap((name) => env[name] || [])[0]
  if (!found || !URL.canParse(found)) return undefined
  const { protocol, origin, pathname } = new URL(found)
  return /^https?:$/.test(protocol) ? `${origin}${pathname.replace(/\/*$/, '/')}` : undefined
}
