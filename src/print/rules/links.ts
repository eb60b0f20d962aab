import type { Rule } from '../verify'

/** Addresses that only this machine can reach. */
const LOCAL =
  /^(file|blob|about|chrome|data):|^https?:\/\/(localhost|127\.|0\.0\.0\.0|\[|[^/]*\.(invalid|local)(\/|:|$))/i

/** Links land, say in words where they lead, and name no machine. */
export const checkLinks: Rule = ({ pages, silentLinks, bytes }) => {
  const links = pages.flatMap((page, index) => page.links.map((link) => ({ ...link, on: index + 1 })))
  const lost = links.filter(({ page }) => page === -1)
  const local = links.filter(({ url }) => url !== undefined && LOCAL.test(url))
  const raw = Buffer.from(bytes).toString('latin1')
  return [
    ...lost.map(({ on, words }) => `The link "${words}" on page ${on} leads nowhere.`),
    ...local.map(({ on, url }) => `A link on page ${on} leads to ${url}.`),
    ...(silentLinks.length > 0
      ? [`${silentLinks.length} links do not say in words where they lead, e.g. ${silentLinks[0]}.`]
      : []),
    ...(/deck\.invalid|localhost|127\.0\.0\.1|file:\/\//.test(raw)
      ? ['An address of this machine is in the file.']
      : []),
  ]
}
