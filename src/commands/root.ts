import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The deck's folder: the working folder, or the nearest one around it that has `slides/`. */
export const root: string = around(process.cwd()) ?? process.cwd()

function around(folder: string): string | undefined {
  if (existsSync(join(folder, 'slides'))) return folder
  return dirname(folder) === folder ? undefined : around(dirname(folder))
}
