/** A page that is left while a part of its script is on its way. */
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { eventually } from '../drive/until'
import type { Visitor } from '../visitor'

/** Does not answer who asks for the presentation; all else is the host's. */
async function slowHost(origin: string) {
  const held: ServerResponse[] = []
  const server = createServer(async ({ url = '' }, response) => {
    if (url.includes('/presentation-')) return void held.push(response)
    const answer = await fetch(origin + url)
    const headers = [...answer.headers].filter(
      ([name]) => !/^(content-(encoding|length)|connection|keep-alive)$/.test(name),
    )
    response.writeHead(answer.status, Object.fromEntries(headers)).end(Buffer.from(await answer.arrayBuffer()))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, held, close }
}

export function left(visitor: () => Visitor): void {
  it('is not told that a part failed that was on its way when the page was left', async () => {
    const { origin, pathname } = new URL(visitor().host.address)
    const slow = await slowHost(origin)
    try {
      // Read first: WebKit calls a page loaded, which its driver waits for, once nothing is on its way.
      await visitor().tab.goTo(`${slow.address}${pathname}?view=read`)
      await visitor().tab.evaluate(() => document.querySelector<HTMLElement>('.present-switch')?.click())
      await eventually('the presentation is asked for', async () => slow.held.length > 0)
      await visitor().open()
      expect(await visitor().complaints()).toEqual([])
    } finally {
      slow.close()
    }
  })
}
