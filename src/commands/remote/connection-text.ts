/** What `npm start -- --remote` prints for the phone. */
import { renderUnicodeCompact } from 'uqr'
import type { NetworkAddress } from '../../remote/server/network-addresses'

export const NO_NETWORK = '  There is no network a phone could use. Connect this computer, then press Enter.'

interface Offer {
  /** The likeliest first; at least one. */
  addresses: readonly NetworkAddress[]
  port: number
  /** The phone's page with its key, beginning with `/`. */
  path: string
  minutes: number
  /** The terminal knows colours. */
  coloured: boolean
}

/**
 * A code for every network a phone may be in, each by its interface's name, and by name alone the networks inside
 * this computer; where there are only those, the code is for the first of them.
 */
export function offerText({ addresses, port, path, minutes, coloured }: Offer): string {
  const real = addresses.filter(({ isVirtual }) => !isVirtual)
  const coded = real.length > 0 ? real : addresses.slice(0, 1)
  const at = ({ address }: NetworkAddress) => `http://${address}:${port}`
  const named = addresses.length > 1
  const codes = coded.map((each) =>
    [
      code(at(each) + path, coloured),
      '',
      `  The phone     ${at(each)}${path}`,
      ...(named ? [`                in the network of ${each.name}`] : []),
    ].join('\n'),
  )
  const others = addresses
    .filter((each) => !coded.includes(each))
    .map((each) => `  or            ${at(each)}${path}\n                by ${each.name}, which seldom leads to a phone`)
  return `
${codes.join('\n\n')}
                for one phone, once, within ${minutes} minutes; do not show it to the room
${[...others, ...coded.map((each, index) => `  ${index === 0 ? 'For everyone ' : 'or           '} ${at(each)}/`)].join('\n')}

  Enter: a code for another phone.  x and Enter: shut out all phones.
`
}

/** White paper and black ink whatever the terminal's colours are: cameras expect it. */
function code(address: string, coloured: boolean): string {
  const lines = renderUnicodeCompact(address, { border: 2 }).split('\n')
  return lines.map((line) => `  ${coloured ? `\x1b[38;5;231;48;5;16m${line}\x1b[0m` : line}`).join('\n')
}
