/** The terminal's side of `npm start -- --remote`: the code, and what becomes of it. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { createServer, type InlineConfig, type ViteDevServer } from 'vite'
import { ENGINE } from '../../engine/folder'
import { CODE_LASTS } from '../../remote/server/access'
import { networkAddresses } from '../../remote/server/network-addresses'
import { prepareRemote, type Remote } from '../../remote/server/server'
import { root } from '../root'
import { NO_NETWORK, offerText } from './connection-text'

interface Together {
  server: ViteDevServer
  /** Prints a code and listens for the speaker's keys; once the server listens. */
  offer(): void
}

/** The development server at all addresses of this computer, with its door divided. */
export async function startTogether(config: InlineConfig): Promise<Together> {
  const remote = await prepareRemote({ root, build: buildApart, report: (words) => console.log(`  ${words}`) })
  const server = await createServer({
    ...config,
    server: { ...config.server, host: '0.0.0.0' },
    plugins: [...(config.plugins ?? []), remote.plugin],
  })
  const offer = () => {
    offerCodes(server, remote)
    void remote.publish()
  }
  return { server, offer }
}

/** In a process of its own: a talk that goes on must not wait for it. */
async function buildApart(target: string): Promise<void> {
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  const script = join(ENGINE, 'src/commands/remote/build-public.ts')
  const build = spawn(process.execPath, ['--import', loader, script, target], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, TSX_TSCONFIG_PATH: join(ENGINE, 'tsconfig.json') },
  })
  const [code] = await once(build, 'exit')
  if (code !== 0) throw new Error('the public deck could not be built.')
}

function offerCodes(server: ViteDevServer, remote: Remote): void {
  let expiry: NodeJS.Timeout | undefined
  const offer = () => {
    clearTimeout(expiry)
    print(server, remote.offer())
    expiry = setTimeout(
      () => console.log('  The code is void now unless it was used. Enter shows another.'),
      CODE_LASTS,
    )
    expiry.unref()
  }
  const revoke = () => {
    clearTimeout(expiry)
    remote.revoke()
    console.log('  All phones and the code are shut out. Enter shows a new code.')
  }
  offer()
  // Without a terminal there are no keys, and reading to the end of nothing would end the server.
  if (!process.stdin.isTTY) return
  createInterface({ input: process.stdin }).on('line', (line) =>
    line.trim().toLowerCase() === 'x' ? revoke() : offer(),
  )
}

function print(server: ViteDevServer, path: string): void {
  const { port } = server.httpServer?.address() as AddressInfo
  const addresses = networkAddresses()
  const [minutes, coloured] = [CODE_LASTS / 60_000, process.stdout.isTTY]
  console.log(addresses.length > 0 ? offerText({ addresses, port, path, minutes, coloured }) : NO_NETWORK)
}
