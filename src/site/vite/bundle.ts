/** One entry of `src/` with all it imports, for a document that carries its script inside. */
import { join } from 'node:path'
import { build, type Rollup } from 'vite'

export interface Bundle {
  /** One classic script. */
  script: string
  /** The style it imports, fonts inside. */
  style: string
}

/** Bundles a script of the project, written for browsers of `target`, without writing any file. */
export async function bundleAlone(root: string, entry: string, target: string | string[]): Promise<Bundle> {
  const output = (await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target,
      lib: { entry: join(root, entry), formats: ['iife'], name: 'page', cssFileName: 'page' },
    },
  })) as Rollup.RollupOutput[]
  const files = output[0]?.output ?? []
  return {
    script: files
      .flatMap((file) => (file.type === 'chunk' ? [file.code] : []))
      .join('')
      .trim(),
    style: files.flatMap((file) => (file.type === 'asset' ? [String(file.source)] : [])).join(''),
  }
}
