/** One entry of `src/` with all it imports, for a document that carries its script inside. */
import { join } from 'node:path'
import { build, type Plugin, type Rollup } from 'vite'
import { ENGINE } from '../../engine/folder'
import { BROWSERS } from '../browsers'

interface Bundle {
  /** One classic script. */
  script: string
  /** The style it imports, fonts inside. */
  style: string
}

interface BundleOptions {
  /** Expressions that stand for names in the source. */
  define?: Record<string, string>
  plugins?: Plugin[]
}

/** Bundles a script of the engine, by its path there, for the browsers of the deck, without writing any file. */
export async function bundleAlone(entry: string, { define = {}, plugins = [] }: BundleOptions = {}): Promise<Bundle> {
  const lib = { entry: join(ENGINE, entry), formats: ['iife' as const], name: 'page', cssFileName: 'page' }
  const output = (await build({
    ...{ configFile: false, root: ENGINE, logLevel: 'error', publicDir: false, define, plugins },
    build: { write: false, target: BROWSERS, lib },
  })) as Rollup.RollupOutput[]
  const files = output[0]?.output ?? []
  const script = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : []))
  const style = files.flatMap((file) => (file.type === 'asset' ? [String(file.source)] : []))
  return { script: script.join('').trim(), style: style.join('') }
}
