/**
 * Has made what tests look at, in a process of its own: tests that need nothing of it run meanwhile, and the others wait
 * for it in `ready.ts`. Several projects of one run ask for the same things, which are made once.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import type { Product } from './places'
import type { Made } from './products'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Addresses that answer once a product is made, with its fault if it could not be. */
    awaited: string[]
  }
}

class Workshop {
  readonly #maker: ChildProcess
  readonly #server: Server
  readonly #products = new Map<string, Promise<Made>>()

  private constructor(server: Server) {
    this.#server = server
    this.#maker = fork(join(import.meta.dirname, 'products.ts'), {
      execArgv: ['--max-semi-space-size=64', '--import', 'tsx'],
    })
    this.#maker.setMaxListeners(0)
    server.on('request', async ({ url }, response) => {
      const made = await this.#products.get(url?.slice(1) ?? '')
      response.writeHead(made && made.fault === undefined ? 200 : 500).end(made?.fault)
    })
  }

  static async open(): Promise<Workshop> {
    const server = createServer()
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    return new Workshop(server)
  }

  /** Orders a product and returns the address that answers when it is there. */
  order(product: Product): string {
    if (!this.#products.has(product)) this.#products.set(product, this.#made(product))
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/${product}`
  }

  close(): void {
    this.#maker.kill()
    this.#server.close()
    this.#server.closeAllConnections()
  }

  #made(product: Product): Promise<Made> {
    return new Promise((resolve) => {
      this.#maker.on('message', (made: Made) => made.product === product && resolve(made))
      this.#maker.on('exit', (code) => resolve({ product, fault: `The process that makes it ended with ${code}.` }))
      this.#maker.send(product)
    })
  }
}

const NAME = Symbol.for('the workshop of the tests')

/** Each project loads its modules anew; the process they run in is one. */
const shared = globalThis as { [NAME]?: Promise<Workshop> }

/** Begins to make what a project needs; returns what ends it. */
export async function begin(project: TestProject, products: readonly Product[]): Promise<() => void> {
  shared[NAME] ??= Workshop.open()
  const workshop = await shared[NAME]
  const awaited = products.map((product) => workshop.order(product))
  project.provide('awaited', awaited)
  return () => workshop.close()
}
