import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The headers that hosts read from a built deck's `_headers` for every path. */
export function headersOf(folder: string): Record<string, string> {
  const [, block = ''] = /^\/\*\n((?: {2}.+\n)+)/m.exec(readFileSync(join(folder, '_headers'), 'utf8')) ?? []
  return Object.fromEntries([...block.matchAll(/^ {2}([\w-]+): (.+)$/gm)].map((match) => [match[1], match[2]]))
}
